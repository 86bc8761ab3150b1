// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/capturefile.h"
#include "capture/packedblock.h"

#include <atomic>
#include <vector>

namespace plectrum {

/// What was appended and is not in the file yet: whole blocks, the pieces of long payloads, and the newest block while
/// it fills. Its owner's lock guards it; only bytes() may be called by any thread at any time.
class CaptureQueue {
public:
    /// So much waiting is written without a pause.
    static constexpr qint64 EagerBytes = 2 * 1024 * 1024;

    /// A record behind the last one.
    void add(const RecordView &record);
    /// The pieces of a record that was added; they are long to cut and to copy, so both was done before.
    void add(RecordId id, std::vector<CapturePiece> &pieces);
    void add(quint32 connection, ConnectionInfo info);

    /// What waits; `whole`: with the newest block as it stands. Not filled in: what was redacted.
    CaptureBatch take(bool whole);
    /// A batch is in the file: it waits no longer, and the memory of its blocks is used again.
    void settle(CaptureBatch &batch);
    /// Nothing waits any more, no batch either that was taken.
    void clear();

    /// Records of the newest block, which take(false) leaves.
    bool isFilling() const { return m_packer.count() > 0; }
    bool hasPieces() const { return !m_waiting.pieces.empty(); }
    /// Of blocks and pieces that wait or are being written.
    qint64 bytes() const { return m_bytes.load(std::memory_order_relaxed); }

private:
    /// So many written blocks are kept for their memory.
    static constexpr size_t MaxSpares = 2 * EagerBytes / PackedBlock::MaxBytes;

    void closeBlock();
    QByteArray takeSpare();

    BlockPacker m_packer;
    RecordId m_firstId = 1; ///< of the newest block
    CaptureBatch m_waiting;
    std::vector<QByteArray> m_spares;
    std::atomic<qint64> m_bytes{0};
    qint64 m_taken = 0; ///< of the bytes: those of batches not settled
};

} // namespace plectrum
