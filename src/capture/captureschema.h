// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "capture/record.h"
#include "capture/sqlite.h"

namespace plectrum {

/// The tables of a capture file and their versions. The statements stand in captureschema.cpp.
/// 1: without table `note`.
constexpr int CaptureVersion = 2;
/// "PLCT", at byte 68 of the file.
constexpr int CaptureApplicationId = 0x504c4354;
/// Long payloads stand in pieces of this many bytes.
constexpr qint64 CapturePieceBytes = 256 * 1024;
/// Column piece.what.
enum class PieceOf : quint8 { Payload = 0, Message = 1 };
/// Column piece.crc: CRC-32 of the three columns that say whose piece it is, then of its data; so a piece found in
/// another's place is noticed as well.
quint32 pieceChecksum(RecordId record, PieceOf what, qint64 sequence, QByteArrayView data);

/// Makes the tables in an empty file.
Result<void> createSchema(Database &database);
/// Whether the tables are the ones of a known version, and nothing else is there that would run on reading (views,
/// triggers): that version. FileDamaged.
Result<int> checkSchema(const Database &database);
/// Brings a file of version 1 up to CaptureVersion, in one transaction.
Result<void> migrateSchema(Database &database);
/// The version a file says it has, read from its first 100 bytes without its tables.
/// FileNotFound, FileNotReadable, FileNotCapture, FileNewerVersion.
Result<int> readCaptureVersion(const QString &path);

/// Columns url … error of table connection, in the order of the statements in captureschema.h.
constexpr auto InsertConnection =
    "INSERT OR REPLACE INTO connection (id, url, profile, role, started_at, peer, subprotocol, "
    "tls, timings, deflate, error, verdict) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto SelectConnections =
    "SELECT url, profile, role, started_at, peer, subprotocol, tls, timings, deflate, error, verdict "
    "FROM connection ORDER BY id";
/// Notes, and the number in `meta` that grows with each change to them.
constexpr auto SelectNotes = "SELECT record_id, bookmarked, text FROM note ORDER BY record_id";
constexpr auto NoteChanges = "note_changes";
constexpr auto CountNoteChange = "INSERT INTO meta VALUES ('note_changes', 1) "
                                 "ON CONFLICT (key) DO UPDATE SET value = value + 1";
void bindConnection(Statement &statement, quint32 id, const ConnectionInfo &info);
ConnectionInfo readConnection(const Statement &statement);

} // namespace plectrum
