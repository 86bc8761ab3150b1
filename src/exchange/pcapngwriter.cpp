// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pcapngwriter.h"

#include <QtEndian>

namespace plectrum {
namespace {

constexpr quint16 LinkTypeRaw = 101;
constexpr qsizetype MaxComment = 4096;

QByteArray le16(quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray le32(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray padding(qsizetype size)
{
    return QByteArray((4 - size % 4) % 4, '\0');
}

QByteArray option(quint16 code, const QByteArray &value)
{
    return le16(code) + le16(quint16(value.size())) + value + padding(value.size());
}

QByteArray block(quint32 type, const QByteArray &body)
{
    const QByteArray length = le32(quint32(body.size()) + 12);
    return le32(type) + length + body + length;
}

} // namespace

PcapngWriter::PcapngWriter(ExportSink &sink)
    : m_sink(sink)
{
    const QByteArray unknownLength(8, char(0xff));
    m_sink << block(0x0a0d0d0a,
                    le32(0x1a2b3c4d) + le16(1) + le16(0) + unknownLength + option(4, "Plectrum " PLECTRUM_VERSION)
                        + le32(0));
    m_sink << block(1, le16(LinkTypeRaw) + le16(0) + le32(0) + option(9, QByteArray(1, 9)) + le32(0));
}

void PcapngWriter::packet(qint64 wallNs, Way way, QByteArrayView head, QByteArrayView body, const QByteArray &comment)
{
    const qsizetype size = head.size() + body.size();
    QByteArray options = option(2, le32(quint32(way)));
    if (!comment.isEmpty())
        options += option(1, comment.first(qMin(comment.size(), MaxComment)));
    options += le32(0);
    const QByteArray pad = padding(size);
    const auto length = quint32(32 + size + pad.size() + options.size());
    const auto ticks = quint64(wallNs);
    uchar front[28];
    qToLittleEndian<quint32>(6, front);
    qToLittleEndian<quint32>(length, front + 4);
    qToLittleEndian<quint32>(0, front + 8);
    qToLittleEndian(quint32(ticks >> 32), front + 12);
    qToLittleEndian(quint32(ticks), front + 16);
    qToLittleEndian(quint32(size), front + 20);
    qToLittleEndian(quint32(size), front + 24);
    m_sink << QByteArrayView(front, sizeof front) << head << body << pad << options << le32(length);
}

} // namespace plectrum
