// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturefile.h"

#include "capture/packedblock.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace plectrum {

std::vector<CapturePiece> cutIntoPieces(PieceOf what, QByteArrayView bytes)
{
    std::vector<CapturePiece> pieces;
    if (bytes.size() <= PackedBlock::MaxInline)
        return pieces;
    for (qint64 at = 0; at < bytes.size(); at += CapturePieceBytes) {
        const qint64 length = qMin<qint64>(CapturePieceBytes, bytes.size() - at);
        pieces.push_back(
            {.what = what, .sequence = at / CapturePieceBytes, .data = bytes.sliced(at, length).toByteArray()});
    }
    return pieces;
}

Result<void> CaptureFile::create(const QString &path, bool withSecrets)
{
    if (const auto opened = m_database.open(path, Database::Mode::Create); !opened) {
        return unexpected(opened.error().code == ErrorCode::DiskFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
                          opened.error().detail);
    }
    if (const auto made = createSchema(m_database); !made)
        return made;
    // A killed process loses nothing that was committed; a power cut at most the last moments (synchronous = NORMAL).
    if (const auto set = m_database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA "
                                        "cache_size = -8192");
        !set)
        return set;
    for (const auto &prepared : {
             m_insertBlock.prepare(m_database, "INSERT OR REPLACE INTO block VALUES (?, ?, ?, ?, ?)"),
             m_insertPiece.prepare(m_database,
                                   "INSERT INTO piece (record_id, what, seq, crc, data) VALUES (?, ?, ?, ?, ?)"),
             m_insertConnection.prepare(m_database, InsertConnection),
             m_setMeta.prepare(m_database, "INSERT OR REPLACE INTO meta VALUES (?, ?)"),
         }) {
        if (!prepared)
            return prepared;
    }
    const std::pair<QString, QString> facts[] = {
        {u"generator"_s, u"Plectrum "_s + QStringLiteral(PLECTRUM_VERSION)},
        {u"started_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {u"with_secrets"_s, withSecrets ? u"yes"_s : u"no"_s},
    };
    for (const auto &[key, value] : facts) {
        if (const auto done = m_setMeta.bind(1, key).bind(2, value).run(); !done)
            return done;
    }
    if (const auto done = m_setMeta.bind(1, u"redacted"_s).bind(2, qint64(0)).run(); !done)
        return done;
    return m_checkpointer.start(path, m_database);
}

Result<void> CaptureFile::write(CaptureBatch &batch)
{
    Result<void> result = m_database.run("BEGIN IMMEDIATE");
    if (result)
        result = insert(batch);
    if (result)
        result = m_database.run("COMMIT");
    if (!result)
        (void)m_database.run("ROLLBACK");
    else
        m_checkpointer.committed();
    return result;
}

Result<void> CaptureFile::insert(CaptureBatch &batch)
{
    for (CaptureBlock &block : batch.blocks) {
        sealBlock(block.data);
        const auto inserted = m_insertBlock.bind(1, block.firstId)
                                  .bind(2, block.count)
                                  .bind(3, block.firstTimeNs)
                                  .bind(4, block.lastTimeNs)
                                  .bind(5, QByteArrayView(block.data))
                                  .run();
        if (!inserted)
            return inserted;
    }
    for (const CapturePiece &piece : batch.pieces) {
        const auto inserted = m_insertPiece.bind(1, piece.record)
                                  .bind(2, qint64(piece.what))
                                  .bind(3, piece.sequence)
                                  .bind(4, qint64(pieceChecksum(piece.record, piece.what, piece.sequence, piece.data)))
                                  .bind(5, QByteArrayView(piece.data))
                                  .run();
        if (!inserted)
            return inserted;
    }
    for (const auto &[id, info] : batch.connections) {
        bindConnection(m_insertConnection, id, info);
        if (const auto inserted = m_insertConnection.run(); !inserted)
            return inserted;
    }
    if (batch.redacted == m_redacted)
        return {};
    m_redacted = batch.redacted;
    const qint64 all = std::accumulate(m_redacted.begin(), m_redacted.end(), qint64(0));
    if (const auto done = m_setMeta.bind(1, u"redacted"_s).bind(2, all).run(); !done)
        return done;
    return m_setMeta.bind(1, u"redacted_kinds"_s).bind(2, secretCountsText(m_redacted)).run();
}

void CaptureFile::close()
{
    m_checkpointer.stop();
    for (Statement *statement : {&m_insertBlock, &m_insertPiece, &m_insertConnection, &m_setMeta})
        statement->finalize();
    (void)m_database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    (void)m_database.run("PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE");
    m_database.close();
}

} // namespace plectrum
