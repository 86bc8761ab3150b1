// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/httpbody.h"

namespace plectrum {
namespace {

constexpr qsizetype MaxLine = 4096;

bool isChunked(const HttpHead &head)
{
    const QList<QByteArray> codings = head.headers.listed("Transfer-Encoding");
    return !codings.isEmpty() && codings.last().toLower() == "chunked";
}

} // namespace

HttpBody::HttpBody(const HttpHead &head, qint64 limit)
    : m_limit(limit)
{
    bool counted = false;
    const qint64 length = head.headers.value("Content-Length").toLongLong(&counted);
    if (head.status < 200 || head.status == 204 || head.status == 304) {
        m_kind = Kind::None;
    } else if (isChunked(head)) {
        m_kind = Kind::Chunked;
    } else if (counted && length >= 0) {
        m_kind = Kind::Counted;
        m_left = length;
    }
    m_complete = m_kind == Kind::None || (m_kind == Kind::Counted && m_left == 0);
}

void HttpBody::keep(QByteArrayView bytes)
{
    const qsizetype room = m_limit - m_bytes.size();
    m_bytes += bytes.first(qMin(room, bytes.size()));
    if (bytes.size() > room) {
        m_truncated = true;
        m_complete = true;
    }
}

void HttpBody::feed(QByteArrayView bytes)
{
    if (m_complete)
        return;
    if (m_kind == Kind::Chunked) {
        feedChunked(bytes);
    } else if (m_kind == Kind::ToEnd) {
        keep(bytes);
    } else {
        const qsizetype part = qMin<qint64>(m_left, bytes.size());
        m_left -= part;
        keep(bytes.first(part));
        m_complete |= m_left == 0;
    }
}

void HttpBody::feedChunked(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_complete) {
        if (m_left > 0) {
            const qsizetype part = qMin<qint64>(m_left, bytes.size());
            keep(bytes.first(part));
            m_left -= part;
            bytes = bytes.sliced(part);
            continue;
        }
        const qsizetype newline = bytes.indexOf('\n');
        const qsizetype part = newline < 0 ? bytes.size() : newline + 1;
        m_line += bytes.first(part);
        bytes = bytes.sliced(part);
        if (m_line.size() > MaxLine) {
            m_complete = m_truncated = true;
            return;
        }
        if (newline < 0)
            return;
        const QByteArray line = m_line.trimmed();
        m_line.clear();
        if (m_lastChunk) {
            m_complete = line.isEmpty(); // else a trailer field
            continue;
        }
        if (line.isEmpty())
            continue; // behind a chunk
        bool hex = false;
        m_left = line.split(';').first().trimmed().toLongLong(&hex, 16);
        if (!hex || m_left < 0) {
            m_complete = m_truncated = true;
            return;
        }
        m_lastChunk = m_left == 0;
    }
}

void HttpBody::end()
{
    if (m_complete)
        return;
    m_complete = true;
    m_truncated = m_kind != Kind::ToEnd;
}

} // namespace plectrum
