// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/agentheaders.h"

#include <algorithm>

namespace plectrum {
namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Where the value that starts at at ends: a separator outside quotes.
qsizetype valueEnd(QByteArrayView line, qsizetype at)
{
    bool quoted = false;
    for (; at < line.size(); ++at) {
        if (quoted && line[at] == '\\')
            ++at;
        else if (line[at] == '"')
            quoted = !quoted;
        else if (!quoted && (line[at] == ';' || line[at] == ','))
            break;
    }
    return std::min(at, line.size());
}

QByteArray urlDecoded(QByteArrayView value)
{
    return QByteArray::fromPercentEncoding(value.toByteArray().replace('+', ' '));
}

} // namespace

QByteArray lastValue(const HeaderList &headers, QByteArrayView name)
{
    const auto field = std::find_if(headers.crbegin(), headers.crend(),
                                    [name](const HeaderField &each) { return sameName(each.name, name); });
    return field == headers.crend() ? QByteArray() : field->value;
}

QByteArray haproxyCookie(const HeaderList &headers, QByteArrayView name)
{
    QByteArrayView found;
    for (const HeaderField &field : headers) {
        if (!sameName(field.name, "cookie"))
            continue;
        const QByteArrayView line = field.value;
        for (qsizetype at = 0; at < line.size();) {
            while (at < line.size() && isBlank(line[at]))
                ++at;
            const qsizetype end = valueEnd(line, at);
            const QByteArrayView pair = line.sliced(at, end - at);
            const qsizetype equals = pair.indexOf('=');
            if (equals >= 0 && pair.first(equals).trimmed() == name)
                found = pair.sliced(equals + 1).trimmed();
            at = end + 1;
        }
    }
    return found.toByteArray();
}

QByteArray phpCookie(const HeaderList &headers, QByteArrayView name)
{
    const QByteArray line = lastValue(headers, "cookie");
    for (qsizetype at = 0; at < line.size();) {
        while (at < line.size() && isBlank(line[at]))
            ++at;
        qsizetype end = line.indexOf(';', at);
        if (end < 0)
            end = line.size();
        const QByteArrayView pair = QByteArrayView(line).sliced(at, end - at);
        const qsizetype equals = pair.indexOf('=');
        if (equals >= 0 && pair.first(equals) == name) {
            const QByteArray value = urlDecoded(pair.sliced(equals + 1));
            return value.isNull() ? QByteArray("") : value;
        }
        at = end + 1;
    }
    return {};
}

bool hasListToken(const HeaderList &headers, QByteArrayView name, QByteArrayView token)
{
    for (const HeaderField &field : headers) {
        if (!sameName(field.name, name))
            continue;
        for (const QByteArray &member : field.value.split(',')) {
            if (sameName(QByteArrayView(member).trimmed(), token))
                return true;
        }
    }
    return false;
}

} // namespace plectrum
