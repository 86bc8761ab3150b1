// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/jsonleaves.h"

#include "decoders/jsontext.h"
#include "replay/jsonnode.h"

namespace plectrum {

std::vector<JsonLeaf> JsonLeaves::of(QByteArrayView text)
{
    const auto framed = FramedJson::parse(text);
    if (!framed)
        return {};
    const qsizetype prefix = framed->prefix.size();
    const QByteArrayView json = text.sliced(prefix);
    std::vector<JsonLeaf> leaves;
    std::vector<JsonStep> path; // of the value to come; the last step is that of its container
    std::vector<bool> isArray;
    for (const JsonToken &token : jsonTokens(json)) {
        const QByteArrayView raw = json.sliced(token.offset, token.length);
        const char c = raw.front();
        if (token.kind == JsonTokenKind::Key) {
            path.back().key = jsonString(raw).value_or(QByteArray());
        } else if (token.kind != JsonTokenKind::Punctuation) {
            const bool isString = token.kind == JsonTokenKind::String;
            leaves.push_back({path, prefix + token.offset, token.length, isString,
                              isString ? jsonString(raw).value_or(QByteArray()) : raw.toByteArray()});
            if (leaves.size() == MaxLeaves)
                break;
        } else if (c == '{' || c == '[') {
            isArray.push_back(c == '[');
            path.push_back(c == '[' ? JsonStep{{}, 0} : JsonStep{});
        } else if (c == '}' || c == ']') {
            isArray.pop_back();
            path.pop_back();
        } else if (c == ',' && isArray.back()) {
            ++path.back().index;
        }
    }
    return leaves;
}

} // namespace plectrum
