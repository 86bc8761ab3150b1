// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "result.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace plectrum {

/// Up to 64 KiB of consecutive packed records. The layout is described in packedblock.cpp. Immutable, so shared freely.
class PackedBlock {
public:
    static constexpr qsizetype MaxBytes = 64 * 1024;
    /// Longer payloads and messages are stored apart; the block keeps their first PreviewBytes.
    static constexpr qsizetype MaxInline = 16 * 1024;
    static constexpr qsizetype PreviewBytes = 512;
    /// More cannot fit: the shortest record takes five bytes.
    static constexpr qint64 MaxRecords = MaxBytes / 5;

    /// Checks checksum and layout, and that the block, if it names its first record, names `firstId`. FileDamaged says
    /// what is wrong. The bytes may come from anywhere.
    static Result<std::shared_ptr<const PackedBlock>> parse(RecordId firstId, QByteArray data);

    RecordId firstId() const { return m_firstId; }
    qsizetype count() const { return qsizetype(m_offsets.size()); }
    /// View into the block.
    RecordView at(qsizetype index) const;
    /// All packed bytes, for looking for a needle before any record is touched.
    QByteArrayView bytes() const { return m_data; }
    /// Sum of wireBytes() of all records.
    qint64 wireBytes() const { return m_wireBytes; }
    /// Indices of the records of which the block keeps only the first bytes, in order.
    const std::vector<quint32> &apart() const { return m_apart; }
    /// The record in whose packed bytes `offset` of bytes() lies; -1 before the first.
    qsizetype indexAtOffset(qsizetype offset) const;

private:
    PackedBlock() = default;

    RecordId m_firstId = 1;
    qint64 m_baseNs = 0;
    QByteArray m_data;
    std::vector<quint32> m_offsets;
    std::vector<quint32> m_apart;
    qint64 m_wireBytes = 0;
};

/// Packs records into a block, once. Not thread-safe.
class BlockPacker {
public:
    BlockPacker();
    /// False when the record does not fit any more: take the block and start a new one.
    bool add(const RecordView &record);
    qsizetype count() const { return m_count; }
    qint64 firstTimeNs() const { return m_firstTimeNs; }
    qint64 lastTimeNs() const { return m_lastTimeNs; }
    /// The block as it stands, without its checksum; sealBlock() makes it ready for the file. In a file a block names
    /// its first record; 0: it is in none.
    QByteArray unsealed(RecordId firstId = 0) const;
    /// The same without a copy, and begins a new block in the memory of `spare`, a block that is no longer needed.
    QByteArray take(RecordId firstId, QByteArray spare = {});
    void clear();

private:
    void writeHead(char *head, RecordId firstId) const;

    QByteArray m_block; ///< of MaxBytes, never shared
    char *m_data = nullptr;
    qsizetype m_size = 0;
    qsizetype m_count = 0;
    qint64 m_firstTimeNs = 0;
    qint64 m_lastTimeNs = 0;
};

/// Writes the checksum into a block that BlockPacker::unsealed() gave.
void sealBlock(QByteArray &block);

} // namespace plectrum
