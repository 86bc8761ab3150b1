// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state/patchsearch.h"

#include "capture/jsonpath.h"
#include "decoders/jsonreader.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace plectrum {
namespace {

constexpr int MaxLists = 64;          ///< of a message that are looked into
constexpr qsizetype MaxDepth = 200;   ///< of what a patch adds
constexpr qsizetype OperationKey = 2; ///< depth at which the keys of operations stand

constexpr QByteArrayView Operations[] = {"\"add\"", "\"remove\"", "\"replace\"", "\"move\"", "\"copy\"", "\"test\""};

/// The patch that `text` begins with.
std::optional<QByteArrayView> patchAt(QByteArrayView text)
{
    JsonReader reader(text, MaxDepth);
    QByteArrayView key;
    bool hasOperation = false;
    bool hasPath = false;
    for (JsonToken token{}; reader.next(token) == JsonReader::Result::Token;) {
        const QByteArrayView part = text.sliced(token.offset, token.length);
        const qsizetype depth = reader.depth();
        if (token.kind == JsonTokenKind::Key) {
            key = part;
        } else if (token.kind == JsonTokenKind::String && depth == OperationKey) {
            if (key == "\"op\"")
                hasOperation = std::ranges::find(Operations, part) != std::end(Operations);
            else if (key == "\"path\"")
                hasPath = part == "\"\"" || part.startsWith("\"/");
        } else if (depth == 1 && part == "}") {
            if (!hasOperation || !hasPath)
                return std::nullopt;
            hasOperation = hasPath = false;
        } else if (depth == 1 && part != "[" && part != ",") {
            return std::nullopt;
        } else if (depth == 0) {
            return text.first(token.offset + token.length);
        }
    }
    return std::nullopt;
}

} // namespace

/// The first JSON string that is a patch, as SockJS and others wrap messages in strings.
std::optional<QByteArrayView> quotedPatch(QByteArrayView message)
{
    qsizetype at = 0;
    for (int strings = 0; strings < MaxLists; ++strings, ++at) {
        at = message.indexOf("\"[{", at);
        if (at < 0)
            break;
        qsizetype end = at + 1;
        while (end < message.size() && message[end] != '"')
            end += message[end] == '\\' ? 2 : 1;
        if (end >= message.size())
            break;
        const QByteArrayView raw = message.sliced(at, end + 1 - at);
        const auto text = jsonString(raw);
        const auto patch = text ? patchAt(*text) : std::nullopt;
        if (patch && patch->size() == text->size())
            return raw;
    }
    return std::nullopt;
}

std::optional<QByteArrayView> findJsonPatch(QByteArrayView message)
{
    static const QByteArrayMatcher operation("\"op\"");
    static const QByteArrayMatcher path("\"path\"");
    const auto *const bytes = message.data();
    if (operation.indexIn(bytes, message.size()) < 0 || path.indexIn(bytes, message.size()) < 0) {
        static const QByteArrayMatcher quoted("\\\"op\\\"");
        return quoted.indexIn(bytes, message.size()) < 0 ? std::nullopt : quotedPatch(message);
    }
    qsizetype at = -1;
    for (int lists = 0; lists < MaxLists; ++lists) {
        at = message.indexOf('[', at + 1);
        if (at < 0)
            break;
        qsizetype next = at + 1;
        while (next < message.size() && uchar(message[next]) <= ' ')
            ++next;
        if (next == message.size() || message[next] != '{')
            continue;
        if (const auto patch = patchAt(message.sliced(at)))
            return patch;
    }
    return std::nullopt;
}

} // namespace plectrum
