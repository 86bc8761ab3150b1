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

/// The parts between separators, trimmed; separators in quoted strings do not count.
QList<QByteArray> split(QByteArrayView value, char separator)
{
    QList<QByteArray> parts;
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (quoted && value[i] == '\\') {
            ++i;
        } else if (value[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && value[i] == separator) {
            parts << value.sliced(start, i - start).trimmed().toByteArray();
            start = i + 1;
        }
    }
    parts << value.sliced(start).trimmed().toByteArray();
    return parts;
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

QList<QByteArray> splitList(QByteArrayView value)
{
    QList<QByteArray> members = split(value, ',');
    members.removeAll(QByteArray()); // RFC 9110 §5.6.1.2
    return members;
}

std::optional<QList<Extension>> parseExtensions(QByteArrayView value)
{
    QList<Extension> extensions;
    for (const QByteArray &member : splitList(value)) {
        Extension extension;
        const QList<QByteArray> parts = split(member, ';');
        if (!isToken(parts.first()))
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
