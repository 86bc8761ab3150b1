// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/bodymeter.h"

#include <algorithm>

namespace plectrum {
namespace {

constexpr qsizetype MaxLine = 8 * 1024; // of a chunk's size with its extensions, or a trailer field

} // namespace

BodyMeter BodyMeter::of(const HttpHead &head, Kind otherwise)
{
    BodyMeter meter;
    meter.m_kind = otherwise;
    if (head.headers.has("Transfer-Encoding")) {
        const QList<QByteArray> codings = head.headers.listed("Transfer-Encoding");
        const bool chunked = !codings.isEmpty() && codings.constLast().compare("chunked", Qt::CaseInsensitive) == 0;
        // A request whose length cannot be known is refused; an answer ends with its connection (§6.3).
        meter.m_kind = chunked ? Kind::Chunked : Kind::ToEnd;
        meter.m_broken = !chunked && otherwise == Kind::None;
    } else if (head.headers.has("Content-Length")) {
        const QList<QByteArray> lengths = head.headers.listed("Content-Length");
        bool isNumber = false;
        meter.m_left = lengths.constFirst().toLongLong(&isNumber);
        const bool agree = std::ranges::all_of(lengths, [&](const QByteArray &l) { return l == lengths.constFirst(); });
        meter.m_broken = !isNumber || meter.m_left < 0 || !agree || lengths.constFirst().startsWith('+');
        meter.m_kind = meter.m_left > 0 ? Kind::Counted : Kind::None;
    }
    return meter;
}

BodyMeter BodyMeter::ofRequest(const HttpHead &head)
{
    return of(head, Kind::None);
}

BodyMeter BodyMeter::ofResponse(const HttpHead &head, QByteArrayView method)
{
    if (method == "HEAD" || head.status < 200 || head.status == 204 || head.status == 304)
        return {};
    return of(head, Kind::ToEnd);
}

qsizetype BodyMeter::take(QByteArrayView bytes)
{
    if (m_broken)
        return 0;
    switch (m_kind) {
    case Kind::None:
        return 0;
    case Kind::ToEnd:
        return bytes.size();
    case Kind::Chunked:
        return takeChunked(bytes);
    case Kind::Counted:
        break;
    }
    const qsizetype taken = qsizetype(std::min<qint64>(m_left, bytes.size()));
    m_left -= taken;
    if (m_left == 0)
        m_kind = Kind::None;
    return taken;
}

qsizetype BodyMeter::takeChunked(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && m_kind == Kind::Chunked && !m_broken) {
        if (m_chunk == Chunk::Data) {
            const qsizetype part = qsizetype(std::min<qint64>(m_left, bytes.size() - at));
            m_left -= part;
            at += part;
            if (m_left == 0)
                m_chunk = Chunk::DataEnd;
            continue;
        }
        const qsizetype end = bytes.indexOf('\n', at);
        const qsizetype stop = end < 0 ? bytes.size() : end;
        m_line += bytes.sliced(at, stop - at);
        at = end < 0 ? stop : end + 1;
        m_broken = m_line.size() > MaxLine;
        if (end >= 0 && !m_broken)
            takeLine();
    }
    return at;
}

void BodyMeter::takeLine()
{
    if (m_line.endsWith('\r'))
        m_line.chop(1);
    switch (m_chunk) {
    case Chunk::Size: {
        bool isNumber = false;
        const QByteArray size = m_line.left(m_line.indexOf(';') < 0 ? m_line.size() : m_line.indexOf(';')).trimmed();
        m_left = size.toLongLong(&isNumber, 16);
        m_broken = !isNumber || m_left < 0 || size.startsWith('+') || size.toLower().startsWith("0x");
        m_chunk = m_left > 0 ? Chunk::Data : Chunk::Trailer;
        break;
    }
    case Chunk::DataEnd:
        m_broken = !m_line.isEmpty();
        m_chunk = Chunk::Size;
        break;
    case Chunk::Trailer:
        if (m_line.isEmpty())
            m_kind = Kind::None;
        break;
    case Chunk::Data:
        break;
    }
    m_line.clear();
}

} // namespace plectrum
