// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/captureschema.h"
#include "capture/checkpointer.h"
#include "capture/record.h"
#include "capture/redaction.h"
#include "capture/sqlite.h"

#include <map>
#include <vector>

namespace plectrum {

/// A block as BlockPacker::unsealed() gave it; the checksum is added on the way to the file.
struct CaptureBlock {
    RecordId firstId = 1;
    qint64 count = 0;
    qint64 firstTimeNs = 0;
    qint64 lastTimeNs = 0;
    QByteArray data;
};

/// Part of a payload or message too long for a block.
struct CapturePiece {
    RecordId record = 0;
    PieceOf what = PieceOf::Payload;
    qint64 sequence = 0;
    QByteArray data;
};

/// What goes into one transaction.
struct CaptureBatch {
    std::vector<CaptureBlock> blocks;
    std::vector<CapturePiece> pieces;
    std::map<quint32, ConnectionInfo> connections;
    qint64 appended = 0;     ///< records there are with this batch
    qint64 bytes = 0;        ///< of blocks and pieces
    SecretCounts redacted{}; ///< secrets replaced so far
};

/// Cuts bytes into pieces of no record yet; none if they fit into a block.
std::vector<CapturePiece> cutIntoPieces(PieceOf what, QByteArrayView bytes);

/// The file a CaptureWriter fills, a transaction at a time. Not thread-safe.
class CaptureFile {
public:
    /// Makes an empty capture where there is no file. FileNotWritable, DiskFull.
    Result<void> create(const QString &path, bool withSecrets);
    /// All of the batch or nothing.
    Result<void> write(CaptureBatch &batch);
    /// Leaves one file, unless somebody reads: then the log stays until the last reader leaves.
    void close();

private:
    Result<void> insert(CaptureBatch &batch);

    Database m_database;
    Statement m_insertBlock, m_insertPiece, m_insertConnection, m_setMeta;
    Checkpointer m_checkpointer;
    SecretCounts m_redacted{}; ///< as the file says
};

} // namespace plectrum
