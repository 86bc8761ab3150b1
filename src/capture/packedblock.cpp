// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/packedblock.h"

#include "capture/checksum.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

// Layout, version 1. Numbers of the head are little-endian; a varint has 7 bits a byte, the lowest first.
//
//   head      "PLB" 01 | count u32 | size u32 (of all) | crc32 u32 (of all but itself)
//             first id i64, 0 if in no file | base time i64, ns
//   record    flags u8 | connection varint | time varint (ns since base, zigzag) | violations varint if flagged
//             of a frame: first byte of its header u8 | form u8 | length varint if flagged | mask key 4 bytes if masked
//             payload length varint | stored length varint if flagged "apart"
//             if it has a message: length varint | stored length varint if flagged "apart"
//             payload bytes | message bytes
//   flags     kind 0–7 | 08 incoming | 10 has message | 20 compressed | 40 binary message | 80 has violations
//   form      1, 3 or 9 | 10 masked | 20 length differs from the payload's | 40 payload apart | 80 message apart
//             (of what is no frame: only the two "apart" bits)

namespace plectrum {
namespace {

constexpr qsizetype HeadBytes = 32;
constexpr char Magic[4] = {'P', 'L', 'B', 1};
/// Most a record takes beside payload and message: flags, form and byte, six varints of up to 10 bytes, the mask key.
constexpr qsizetype MaxRecordHead = 3 + 7 * 10 + 4;

enum Flag : quint8 {
    Incoming = 0x08,
    HasMessage = 0x10,
    Compressed = 0x20,
    BinaryMessage = 0x40,
    HasViolations = 0x80
};
enum Form : quint8 { Masked = 0x10, LengthDiffers = 0x20, PayloadApart = 0x40, MessageApart = 0x80 };

char *putVarint(char *to, quint64 value)
{
    while (value >= 0x80) {
        *to++ = char(value | 0x80);
        value >>= 7;
    }
    *to++ = char(value);
    return to;
}

/// Reads within bounds; after a failure everything is 0 and `failed` is set.
struct Cursor {
    const uchar *at;
    const uchar *end;
    bool failed = false;

    quint8 byte()
    {
        if (at == end) {
            failed = true;
            return 0;
        }
        return *at++;
    }

    quint64 varint() { return at != end && *at < 0x80 ? *at++ : longVarint(); }

    quint64 longVarint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 part = byte();
            value |= quint64(part & 0x7f) << shift;
            if (part < 0x80)
                return value;
        }
        failed = true;
        return 0;
    }

    QByteArrayView bytes(quint64 length)
    {
        if (length > quint64(end - at)) {
            failed = true;
            return {};
        }
        const QByteArrayView view(at, qsizetype(length));
        at += length;
        return view;
    }
};

qint64 unzigzag(quint64 value)
{
    return qint64(value >> 1) ^ -qint64(value & 1);
}
quint64 zigzag(qint64 value)
{
    return quint64(value) << 1 ^ quint64(value >> 63);
}

qsizetype storedLength(qsizetype length)
{
    return length > PackedBlock::MaxInline ? PackedBlock::PreviewBytes : length;
}

RecordView readRecord(Cursor &cursor, qint64 baseNs)
{
    RecordView record;
    const quint8 flags = cursor.byte();
    record.kind = RecordKind(flags & 7);
    record.direction = flags & Incoming ? Direction::Incoming : Direction::Outgoing;
    record.hasMessage = (flags & HasMessage) != 0;
    record.compressed = (flags & Compressed) != 0;
    record.messageType = flags & BinaryMessage ? Opcode::Binary : Opcode::Text;
    record.connection = quint32(cursor.varint());
    record.timeNs = qint64(quint64(baseNs) + quint64(unzigzag(cursor.varint()))); // wraps, as it did when packed
    if (flags & HasViolations)
        record.violations = Violations::fromInt(quint32(cursor.varint()));
    const bool frame = record.kind == RecordKind::Frame;
    const quint8 first = frame ? cursor.byte() : quint8(0);
    const quint8 form = cursor.byte();
    if (frame) {
        FrameHeader &header = record.header;
        header.fin = (first & 0x80) != 0;
        header.rsv = first >> 4 & 7;
        header.opcode = Opcode(first & 0xf);
        header.lengthBytes = form & 0xf;
        header.masked = (form & Masked) != 0;
        if (form & LengthDiffers)
            header.payloadLength = cursor.varint();
        if (header.masked) {
            const QByteArrayView key = cursor.bytes(4);
            if (key.size() == 4)
                std::memcpy(header.maskKey.data(), key.data(), 4);
        }
    }
    const quint64 payloadBytes = cursor.varint();
    const quint64 payloadStored = form & PayloadApart ? cursor.varint() : payloadBytes;
    quint64 messageBytes = 0;
    quint64 messageStored = 0;
    if (record.hasMessage) {
        messageBytes = cursor.varint();
        messageStored = form & MessageApart ? cursor.varint() : messageBytes;
    }
    record.payload = cursor.bytes(payloadStored);
    record.payloadBytes = qint64(payloadBytes);
    record.message = cursor.bytes(messageStored);
    record.messageBytes = qint64(messageBytes);
    if (frame && !(form & LengthDiffers))
        record.header.payloadLength = payloadBytes;
    return record;
}

/// Of all but the checksum itself.
quint32 checksumOf(QByteArrayView block)
{
    return crc32Of(block.sliced(16), crc32Of(block.first(12)));
}

/// What is worth knowing of a record before anybody looks at it.
struct RecordSkim {
    bool plausible = false; ///< no value that no writer makes; what it would mean elsewhere is not worth finding out
    bool apart = false;
    qint64 wireBytes = 0;
};

/// Goes over a record in the same steps as readRecord(), in a third of the time.
RecordSkim skimRecord(Cursor &cursor)
{
    const quint8 flags = cursor.byte();
    const auto kind = RecordKind(flags & 7);
    const bool frame = kind == RecordKind::Frame;
    cursor.varint(); // connection
    cursor.varint(); // time
    if (flags & HasViolations)
        cursor.varint();
    if (frame)
        cursor.byte();
    const quint8 form = cursor.byte();
    FrameHeader header;
    if (frame) {
        header.lengthBytes = form & 0xf;
        header.masked = (form & Masked) != 0;
        if (form & LengthDiffers)
            cursor.varint();
        if (header.masked)
            cursor.bytes(4);
    }
    const quint64 payloadBytes = cursor.varint();
    const quint64 payloadStored = form & PayloadApart ? cursor.varint() : payloadBytes;
    quint64 messageBytes = 0;
    quint64 messageStored = 0;
    if (flags & HasMessage) {
        messageBytes = cursor.varint();
        messageStored = form & MessageApart ? cursor.varint() : messageBytes;
    }
    cursor.bytes(payloadStored);
    cursor.bytes(messageStored);
    const quint8 length = header.lengthBytes;
    return {.plausible = kind >= RecordKind::Request && kind <= RecordKind::End
                && qint64(payloadBytes) >= qint64(payloadStored) && qint64(messageBytes) >= qint64(messageStored)
                && (length == 1 || length == 3 || length == 9),
            .apart = payloadStored < payloadBytes || messageStored < messageBytes,
            .wireBytes = qint64(payloadBytes) + (frame ? qint64(header.size()) : 0)};
}

} // namespace

Result<std::shared_ptr<const PackedBlock>> PackedBlock::parse(RecordId firstId, QByteArray data)
{
    const auto damaged = [firstId](const QString &what) {
        return unexpected(ErrorCode::FileDamaged, u"block of record %1: %2"_s.arg(firstId).arg(what));
    };
    if (data.size() < HeadBytes || std::memcmp(data.constData(), Magic, sizeof Magic) != 0)
        return damaged(u"no block of version 1"_s);
    const auto count = qFromLittleEndian<quint32>(data.constData() + 4);
    const auto size = qFromLittleEndian<quint32>(data.constData() + 8);
    const auto sum = qFromLittleEndian<quint32>(data.constData() + 12);
    if (size != quint64(data.size()) || size > MaxBytes)
        return damaged(u"%1 bytes, should be %2"_s.arg(data.size()).arg(size));
    const auto content = reinterpret_cast<const uchar *>(data.constData());
    if (checksumOf(data) != sum)
        return damaged(u"checksum differs"_s);
    const auto ownId = qFromLittleEndian<qint64>(data.constData() + 16);
    if (ownId != 0 && ownId != firstId)
        return damaged(u"this is the block of record %1"_s.arg(ownId));
    if (firstId < 1 || count < 1 || count > MaxRecords || firstId > std::numeric_limits<RecordId>::max() - count)
        return damaged(u"no place for %1 records"_s.arg(count));

    std::shared_ptr<PackedBlock> block(new PackedBlock);
    block->m_firstId = firstId;
    block->m_baseNs = qFromLittleEndian<qint64>(data.constData() + 24);
    block->m_offsets.reserve(count);
    Cursor cursor{.at = content + HeadBytes, .end = content + data.size()};
    while (cursor.at != cursor.end) {
        const auto offset = quint32(cursor.at - content);
        const RecordSkim record = skimRecord(cursor);
        if (cursor.failed || !record.plausible)
            return damaged(u"bad record at byte %1"_s.arg(offset));
        if (record.apart)
            block->m_apart.push_back(quint32(block->m_offsets.size()));
        block->m_wireBytes += record.wireBytes;
        block->m_offsets.push_back(offset);
    }
    if (block->m_offsets.size() != count)
        return damaged(u"%1 records, should be %2"_s.arg(block->m_offsets.size()).arg(count));
    block->m_data = std::move(data);
    return block;
}

RecordView PackedBlock::at(qsizetype index) const
{
    const auto start = reinterpret_cast<const uchar *>(m_data.constData());
    Cursor cursor{.at = start + m_offsets[size_t(index)], .end = start + m_data.size()};
    return readRecord(cursor, m_baseNs);
}

qsizetype PackedBlock::indexAtOffset(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_offsets, quint32(offset));
    return after - m_offsets.begin() - 1;
}

BlockPacker::BlockPacker()
    : m_block(PackedBlock::MaxBytes, Qt::Uninitialized)
    , m_data(m_block.data())
{
    clear();
}

bool BlockPacker::add(const RecordView &record)
{
    const qsizetype payload = storedLength(record.payload.size());
    const qsizetype message = record.hasMessage ? storedLength(record.message.size()) : 0;
    if (m_size + MaxRecordHead + payload + message > PackedBlock::MaxBytes)
        return false;
    if (m_count == 0)
        m_firstTimeNs = record.timeNs;
    m_lastTimeNs = record.timeNs;
    char *to = m_data + m_size;
    const bool incoming = record.direction == Direction::Incoming;
    *to++ = char(quint8(record.kind) | (incoming ? Incoming : 0) | (record.hasMessage ? HasMessage : 0)
                 | (record.compressed ? Compressed : 0) | (record.messageType == Opcode::Binary ? BinaryMessage : 0)
                 | (record.violations ? HasViolations : 0));
    to = putVarint(to, record.connection);
    to = putVarint(to, zigzag(qint64(quint64(record.timeNs) - quint64(m_firstTimeNs))));
    if (record.violations)
        to = putVarint(to, record.violations.toInt());
    const auto payloadBytes = quint64(qMax<qint64>(record.payloadBytes, record.payload.size()));
    const auto messageBytes = quint64(qMax<qint64>(record.messageBytes, record.message.size()));
    const bool payloadApart = payloadBytes != quint64(payload);
    const bool messageApart = record.hasMessage && messageBytes != quint64(message);
    int form = (payloadApart ? PayloadApart : 0) | (messageApart ? MessageApart : 0);
    if (record.kind == RecordKind::Frame) {
        const FrameHeader &header = record.header;
        const bool differs = header.payloadLength != payloadBytes;
        *to++ = char((header.fin ? 0x80 : 0) | (header.rsv & 7) << 4 | (quint8(header.opcode) & 0xf));
        *to++ = char(form | header.lengthBytes | (header.masked ? Masked : 0) | (differs ? LengthDiffers : 0));
        if (differs)
            to = putVarint(to, header.payloadLength);
        if (header.masked) {
            std::memcpy(to, header.maskKey.data(), 4);
            to += 4;
        }
    } else {
        *to++ = char(form);
    }
    to = putVarint(to, payloadBytes);
    if (payloadApart)
        to = putVarint(to, quint64(payload));
    if (record.hasMessage) {
        to = putVarint(to, messageBytes);
        if (messageApart)
            to = putVarint(to, quint64(message));
    }
    if (payload > 0)
        std::memcpy(to, record.payload.data(), size_t(payload));
    if (message > 0)
        std::memcpy(to + payload, record.message.data(), size_t(message));
    m_size = to + payload + message - m_data;
    ++m_count;
    return true;
}

QByteArray BlockPacker::unsealed(RecordId firstId) const
{
    QByteArray block(m_data, m_size);
    writeHead(block.data(), firstId);
    return block;
}

QByteArray BlockPacker::take(RecordId firstId, QByteArray spare)
{
    writeHead(m_data, firstId);
    QByteArray block = std::exchange(m_block, std::move(spare));
    block.truncate(m_size);
    m_block.resize(PackedBlock::MaxBytes);
    m_data = m_block.data();
    clear();
    return block;
}

void BlockPacker::writeHead(char *head, RecordId firstId) const
{
    std::memcpy(head, Magic, sizeof Magic);
    qToLittleEndian(quint32(m_count), head + 4);
    qToLittleEndian(quint32(m_size), head + 8);
    qToLittleEndian(firstId, head + 16);
    qToLittleEndian(m_firstTimeNs, head + 24);
}

void BlockPacker::clear()
{
    m_size = HeadBytes;
    m_count = 0;
}

void sealBlock(QByteArray &block)
{
    char *head = block.data();
    qToLittleEndian(checksumOf(block), head + 12);
}

} // namespace plectrum
