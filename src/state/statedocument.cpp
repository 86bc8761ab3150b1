// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state/statedocument.h"

#include "decoders/jsontree.h"
#include "state/jsonbounds.h"
#include "state/jsonpatch.h"

#include <nlohmann/json.hpp>

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_set>

namespace plectrum {
namespace {

using Json = nlohmann::json;

constexpr qint64 RecountBytes = 64 * 1024; ///< that may be counted too much
constexpr qsizetype MaxShownKey = 64;

const std::string &refOf(const Json &meta)
{
    static const std::string none;
    const auto found = meta.is_object() ? meta.find("phx_ref") : meta.end();
    return found != meta.end() && found->is_string() ? found->get_ref<const std::string &>() : none;
}

/// Whether a JSON Patch puts another document into the place of all of it.
bool startsAnew(const Json &patch)
{
    return std::ranges::any_of(patch, [](const Json &operation) {
        const auto path = operation.find("path");
        const auto op = operation.find("op");
        return path != operation.end() && path->is_string() && path->get_ref<const std::string &>().empty()
            && op != operation.end() && (*op == "add" || *op == "replace");
    });
}

/// The list of a presence's metas; nullptr: it has none.
Json *metasOf(Json &presence)
{
    const auto found = presence.is_object() ? presence.find("metas") : presence.end();
    return found != presence.end() && found->is_array() ? &*found : nullptr;
}

/// `metas` without those that `others` have by their refs.
Json without(const Json &metas, const Json &others)
{
    std::unordered_set<std::string_view> refs;
    for (const Json &other : others)
        refs.insert(refOf(other));
    Json rest = Json::array();
    for (const Json &meta : metas) {
        if (!refs.contains(refOf(meta)))
            rest.push_back(meta);
    }
    return rest;
}

} // namespace

StateDocument::StateDocument()
    : m_value(std::make_unique<Json>())
{
}

StateDocument::StateDocument(const StateDocument &other)
    : m_value(std::make_unique<Json>(*other.m_value))
    , m_bytes(other.m_bytes)
    , m_measured(other.m_measured)
    , m_doubtSince(other.m_doubtSince)
    , m_exists(other.m_exists)
    , m_isWhole(other.m_isWhole)
{
}

StateDocument::StateDocument(StateDocument &&other) noexcept = default;
StateDocument::~StateDocument() = default;

StateDocument &StateDocument::operator=(StateDocument other) noexcept
{
    m_value = std::move(other.m_value);
    m_bytes = other.m_bytes;
    m_measured = other.m_measured;
    m_doubtSince = other.m_doubtSince;
    m_exists = other.m_exists;
    m_isWhole = other.m_isWhole;
    return *this;
}

void StateDocument::start(nlohmann::json value, bool isWhole)
{
    *m_value = std::move(value);
    m_bytes = m_measured = measureJson(*m_value).bytes;
    m_exists = true;
    m_isWhole = isWhole;
}

std::optional<QByteArray> StateDocument::apply(const StateStep &step, RecordId row)
{
    const bool hadValue = m_exists;
    std::optional<QByteArray> fault = fold(step);
    if (fault && m_doubtSince == 0)
        m_doubtSince = row;
    else if (!fault && (step.fold == StateFold::Replace || step.fold == StateFold::Clear))
        m_doubtSince = 0;
    // What changes put in the place of others is counted twice until it is too much.
    if (m_bytes > 2 * m_measured + RecountBytes || m_bytes > JsonBounds::MaxBytes)
        m_bytes = m_measured = measureJson(*m_value).bytes;
    if (m_bytes <= JsonBounds::MaxBytes)
        return fault;
    start(nullptr, false);
    m_exists = false;
    m_doubtSince = row;
    return hadValue ? "the document has become too large and is not followed any more" : "the value is too large";
}

std::optional<QByteArray> StateDocument::fold(const StateStep &step)
{
    if (step.fold == StateFold::Clear) {
        start(nullptr, true);
        m_exists = false;
        return std::nullopt;
    }
    if (step.fold == StateFold::Remove) {
        const bool isThere = m_value->is_object() && m_value->erase(step.key.toStdString()) > 0;
        if (isThere || !m_isWhole)
            return std::nullopt;
        return "there is no \"" + shortText(step.key, MaxShownKey) + "\" to remove";
    }
    auto value = parsedJson(step.value);
    if (!value)
        return step.value.size() > JsonBounds::MaxBytes ? "the value is too large"
                                                        : "the value is no JSON, or nested too deep";
    if (step.fold == StateFold::Replace) {
        start(*std::move(value), true);
        return std::nullopt;
    }
    return foldValue(step, *std::move(value));
}

std::optional<QByteArray> StateDocument::foldValue(const StateStep &step, nlohmann::json value)
{
    if (!m_exists) // after a Clear it is known that there was nothing
        start(step.fold == StateFold::Append ? Json::array() : Json::object(), m_isWhole);
    const qint64 bytes = measureJson(value).bytes;
    switch (step.fold) {
    case StateFold::JsonPatch:
        return foldPatch(value);
    case StateFold::MergePatch:
        m_isWhole = m_isWhole || !value.is_object(); // then it is the new document
        m_value->merge_patch(value);
        break;
    case StateFold::Append:
        if (!m_value->is_array())
            return "what is appended to is no list";
        m_value->push_back(std::move(value));
        break;
    case StateFold::Put:
        if (!m_value->is_object())
            return "what is put into is no object";
        (*m_value)[step.key.toStdString()] = std::move(value);
        break;
    default:
        if (auto fault = foldPresence(value))
            return fault;
    }
    m_bytes += bytes + qint64(step.key.size());
    return std::nullopt;
}

std::optional<QByteArray> StateDocument::foldPatch(const nlohmann::json &patch)
{
    if (patch.is_string()) { // a patch is often sent as a text in JSON
        const auto &text = patch.get_ref<const std::string &>();
        const auto inner = parsedJson(QByteArrayView(text.data(), qsizetype(text.size())));
        return foldPatch(inner && inner->is_array() ? *inner : Json());
    }
    auto [fault, added] = makeJsonPatch(*m_value, patch, m_isWhole ? PatchBase::Known : PatchBase::Unknown);
    m_bytes += added;
    m_isWhole = m_isWhole || (!fault && startsAnew(patch));
    return fault;
}

/// Joins and leaves as Phoenix's own client takes them (phoenix.js, Presence.syncDiff): who joins keeps the metas that
/// the diff does not name, who leaves loses those that it names, and goes with the last.
std::optional<QByteArray> StateDocument::foldPresence(const nlohmann::json &diff)
{
    const auto joins = diff.is_object() ? diff.find("joins") : diff.end();
    const auto leaves = diff.is_object() ? diff.find("leaves") : diff.end();
    if (joins == diff.end() || leaves == diff.end() || !joins->is_object() || !leaves->is_object()
        || !m_value->is_object())
        return "a presence_diff has joins and leaves";
    for (auto join = joins->begin(); join != joins->end(); ++join) {
        Json present = *join;
        Json *const joined = metasOf(present);
        const auto before = m_value->find(join.key());
        const Json *const kept = before == m_value->end() ? nullptr : metasOf(*before);
        if (joined && kept) {
            Json metas = without(*kept, *joined);
            metas.insert(metas.end(), joined->begin(), joined->end());
            *joined = std::move(metas);
        }
        (*m_value)[join.key()] = std::move(present);
    }
    for (auto leave = leaves->begin(); leave != leaves->end(); ++leave) {
        const auto present = m_value->find(leave.key());
        if (present == m_value->end())
            continue;
        Json left = *leave;
        Json *const gone = metasOf(left);
        Json *const metas = metasOf(*present);
        if (gone && metas)
            *metas = without(*metas, *gone);
        if (!metas || metas->empty())
            m_value->erase(present);
    }
    return std::nullopt;
}

QByteArray StateDocument::text() const
{
    return m_exists ? jsonTextOf(*m_value) : QByteArray();
}

QByteArray StateDocument::packed() const
{
    QByteArray packed;
    QDataStream stream(&packed, QIODevice::WriteOnly);
    stream << m_exists << m_isWhole << m_doubtSince;
    const std::vector<std::uint8_t> value = Json::to_cbor(*m_value);
    packed.append(reinterpret_cast<const char *>(value.data()), qsizetype(value.size()));
    return packed;
}

StateDocument StateDocument::unpacked(const QByteArray &packed)
{
    StateDocument document;
    QDataStream stream(packed);
    bool exists = false;
    bool isWhole = false;
    stream >> exists >> isWhole >> document.m_doubtSince;
    const QByteArrayView value = QByteArrayView(packed).sliced(stream.device()->pos());
    document.start(Json::from_cbor(value.begin(), value.end(), true, false), isWhole);
    document.m_exists = exists;
    return document;
}

} // namespace plectrum
