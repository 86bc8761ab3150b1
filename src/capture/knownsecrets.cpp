// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/knownsecrets.h"

#include "capture/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace plectrum {
namespace {

/// What an address may hold as it is.
constexpr auto UrlCharacters = "!$&'()*+,;=:@/?";

/// The text within the quotes of a JSON string.
QByteArray insideJson(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(2, array.size() - 4);
}

/// Hides [from, end) of `bytes`; true if that was not done before.
bool hide(QByteArrayView bytes, qsizetype from, qsizetype end, QByteArray &clean)
{
    if (clean.isNull())
        clean = bytes.toByteArray();
    return hideSecret(clean, from, end);
}

} // namespace

void KnownSecrets::add(const QString &secret)
{
    const QByteArray plain = secret.toUtf8();
    if (plain.size() < Shortest)
        return;
    for (const QByteArray &pattern : {plain, plain.toPercentEncoding(), QUrl::toPercentEncoding(secret, UrlCharacters),
                                      insideJson(secret), plain.toBase64(QByteArray::OmitTrailingEquals),
                                      plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)}) {
        if (m_patterns.contains(pattern))
            continue;
        m_patterns << pattern;
        m_longest = std::max(m_longest, pattern.size());
    }
}

int KnownSecrets::hideBehind(QByteArrayView before, QByteArrayView bytes, bool goesOn, QByteArray &clean) const
{
    const QByteArray joined = before.isEmpty() ? QByteArray::fromRawData(bytes.data(), bytes.size())
                                               : before.toByteArray() + bytes.toByteArray();
    const qsizetype known = before.size();
    int count = 0;
    for (const QByteArray &pattern : m_patterns) {
        for (qsizetype at = joined.indexOf(pattern); at >= 0; at = joined.indexOf(pattern, at + 1)) {
            const qsizetype end = at + pattern.size() - known;
            if (end > 0 && hide(bytes, std::max<qsizetype>(0, at - known), end, clean))
                ++count;
        }
        // What may become one in the next fragment.
        for (qsizetype length = std::min(pattern.size() - 1, joined.size()); goesOn && length > 0; --length) {
            if (!joined.endsWith(QByteArrayView(pattern).first(length)))
                continue;
            (void)hide(bytes, std::max<qsizetype>(0, bytes.size() - length), bytes.size(), clean);
            break;
        }
    }
    return count;
}

int KnownSecrets::hideIn(QByteArrayView bytes, QByteArray &clean) const
{
    return hideBehind({}, bytes, false, clean);
}

QString KnownSecrets::hiddenIn(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    QByteArray clean;
    return hideIn(bytes, clean) > 0 ? QString::fromUtf8(clean) : text;
}

int KnownSecrets::hideInFrame(const RecordView &frame, QByteArray &payload, QByteArray &message)
{
    if (isControl(frame.header.opcode))
        return hideIn(frame.payload, payload);
    const std::pair key{frame.connection, frame.direction};
    Way way;
    if (frame.header.opcode == Opcode::Continuation) {
        if (const auto known = m_ways.find(key); known != m_ways.end())
            way = known->second;
    } else {
        way.deflated = frame.header.rsv1();
    }
    int count = frame.hasMessage ? hideIn(frame.message, message) : 0;
    if (!way.deflated)
        count = std::max(count, hideBehind(way.before, frame.payload, !frame.header.fin, payload));
    else if (!frame.payload.isEmpty() && (count > 0 || !frame.header.fin || !frame.hasMessage))
        (void)hide(frame.payload, 0, frame.payload.size(), payload); // what it says shows when the message is whole
    if (frame.header.fin) {
        m_ways.erase(key);
        return count;
    }
    if (!way.deflated)
        way.before = (way.before + frame.payload.toByteArray()).right(m_longest - 1);
    m_ways[key] = way;
    return count;
}

void KnownSecrets::forget(quint32 connection)
{
    m_ways.erase({connection, Direction::Outgoing});
    m_ways.erase({connection, Direction::Incoming});
}

} // namespace plectrum
