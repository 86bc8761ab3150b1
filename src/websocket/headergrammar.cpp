// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/headergrammar.h"

#include <algorithm>

namespace plectrum {
namespace {

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || (c != 0 && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

/// A parameter's value: a token, or a quoted string whose content is a token (RFC 6455 §9.1).
std::optional<QByteArray> parameterValue(QByteArrayView text)
{
    QByteArray value;
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"')) {
        const QByteArrayView inner = text.sliced(1, text.size() - 2);
        for (qsizetype i = 0; i < inner.size(); ++i) {
            if (inner[i] == '"')
                return std::nullopt;
            if (inner[i] == '\\' && ++i == inner.size())
                return std::nullopt;
            value += inner[i];
        }
    } else {
        value = text.toByteArray();
    }
    return isToken(value) ? std::optional(value) : std::nullopt;
}

} // namespace

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter);
}

bool isFieldValue(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c == '\t' || (uchar(c) >= 0x20 && c != 0x7f); });
}

QList<QByteArray> splitList(QByteArrayView value, char separator)
{
    QList<QByteArray> members;
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i <= value.size(); ++i) {
        if (i < value.size() && quoted && value[i] == '\\') {
            ++i;
            continue;
        }
        if (i < value.size() && value[i] == '"')
            quoted = !quoted;
        if (i < value.size() && (quoted || value[i] != separator))
            continue;
        const QByteArrayView member = value.sliced(start, qMin(i, value.size()) - start).trimmed();
        if (!member.isEmpty())
            members << member.toByteArray();
        start = i + 1;
    }
    // A quoted string that never ends keeps the rest together.
    if (start < value.size())
        members << value.sliced(start).trimmed().toByteArray();
    return members;
}

std::optional<QList<Extension>> parseExtensions(QByteArrayView value)
{
    QList<Extension> extensions;
    for (const QByteArray &member : splitList(value)) {
        Extension extension;
        const QList<QByteArray> parts = splitList(member, ';');
        if (parts.isEmpty() || !isToken(parts.first()))
            return std::nullopt;
        extension.name = parts.first();
        for (const QByteArray &part : parts.sliced(1)) {
            const qsizetype equals = part.indexOf('=');
            Extension::Parameter parameter{.name = (equals < 0 ? part : part.left(equals)).trimmed(),
                                           .value = std::nullopt};
            if (!isToken(parameter.name))
                return std::nullopt;
            if (equals >= 0) {
                parameter.value = parameterValue(QByteArrayView(part).sliced(equals + 1).trimmed());
                if (!parameter.value)
                    return std::nullopt;
            }
            extension.parameters << parameter;
        }
        extensions << extension;
    }
    return extensions;
}

} // namespace plectrum
