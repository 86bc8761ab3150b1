// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state/jsonbounds.h"

#include "decoders/jsonreader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace plectrum {
namespace {

constexpr qint64 NodeBytes = 4; ///< of a scalar that is no string, and of what stands around a value

bool isTooDeep(QByteArrayView text)
{
    const auto opening = std::ranges::count_if(text, [](char c) { return c == '[' || c == '{'; });
    if (opening <= JsonBounds::MaxDepth)
        return false;
    JsonReader reader(text, JsonBounds::MaxDepth);
    JsonToken token{};
    JsonReader::Result result = JsonReader::Result::Token;
    while (result == JsonReader::Result::Token)
        result = reader.next(token);
    return result == JsonReader::Result::Broken;
}

} // namespace

JsonMeasure measureJson(const nlohmann::json &value)
{
    JsonMeasure measure{.bytes = NodeBytes};
    if (const auto *const text = value.get_ptr<const nlohmann::json::string_t *>())
        measure.bytes += qint64(text->size());
    if (!value.is_structured())
        return measure;
    int depth = 0;
    for (auto it = value.cbegin(); it != value.cend(); ++it) {
        const JsonMeasure inner = measureJson(*it);
        measure.bytes += inner.bytes + (value.is_object() ? qint64(it.key().size()) + NodeBytes : 0);
        depth = std::max(depth, inner.depth);
    }
    measure.depth = depth + 1;
    return measure;
}

std::optional<nlohmann::json> parsedJson(QByteArrayView text, qint64 maxBytes)
{
    if (text.size() > maxBytes || isTooDeep(text))
        return std::nullopt;
    auto value = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
    if (value.is_discarded())
        return std::nullopt;
    return value;
}

QByteArray jsonTextOf(const nlohmann::json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

} // namespace plectrum
