// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/captureschema.h"

#include "capture/checksum.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

// meta: generator, started_at, redacted (how many secrets were replaced), redacted_kinds (how many of which kind, in
// words), with_secrets, note_changes (how often table note was changed).
// block: up to 64 KiB of packed records with ids from first_id on, see packedblock.cpp; times in ns since the start.
// piece: payloads and joined messages too long for a block, in pieces of CapturePieceBytes; seq from 0;
// crc as of pieceChecksum().
constexpr auto Tables = R"(
CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) STRICT;
CREATE TABLE connection (
    id INTEGER PRIMARY KEY, url TEXT NOT NULL, profile TEXT NOT NULL, role TEXT NOT NULL, started_at TEXT NOT NULL,
    peer TEXT NOT NULL, subprotocol TEXT NOT NULL, tls TEXT NOT NULL, timings TEXT NOT NULL, deflate TEXT NOT NULL,
    error TEXT NOT NULL, verdict TEXT NOT NULL) STRICT;
CREATE TABLE block (
    first_id INTEGER PRIMARY KEY, count INTEGER NOT NULL, t_first INTEGER NOT NULL, t_last INTEGER NOT NULL,
    data BLOB NOT NULL) STRICT;
CREATE TABLE piece (
    id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL, what INTEGER NOT NULL, seq INTEGER NOT NULL, crc INTEGER NOT NULL,
    data BLOB NOT NULL, UNIQUE (record_id, what, seq)) STRICT;
)";
// Since version 2: what a reader wrote beside rows.
constexpr auto NoteTable = R"(CREATE TABLE note (
    record_id INTEGER PRIMARY KEY, bookmarked INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
)";

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// The file's first bytes, zeros where it is shorter; null if it cannot be read. Through SQLite's own handle: to close
/// any other one would drop the POSIX locks this process' writer holds on the file, and another process' reader would
/// then take the log away as the last to leave.
QByteArray readHead(const QString &path)
{
    constexpr int HeadBytes = 100;
    QByteArray head;
    sqlite3 *handle = nullptr;
    sqlite3_file *file = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
        && sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file->pMethods) {
        head.fill('\0', HeadBytes);
        const int read = file->pMethods->xRead(file, head.data(), HeadBytes, 0);
        if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ)
            head = {};
    }
    sqlite3_close(handle);
    return head;
}

} // namespace

Result<void> createSchema(Database &database)
{
    const QByteArray head =
        "PRAGMA page_size = 16384; PRAGMA application_id = " + QByteArray::number(CaptureApplicationId)
        + "; PRAGMA user_version = " + QByteArray::number(CaptureVersion) + ';';
    if (const auto done = database.run(head.constData()); !done)
        return done;
    return database.run(QByteArray(QByteArray("BEGIN;") + Tables + NoteTable + "COMMIT;").constData());
}

quint32 pieceChecksum(RecordId record, PieceOf what, qint64 sequence, QByteArrayView data)
{
    uchar whose[17];
    qToLittleEndian(record, whose);
    qToLittleEndian(sequence, whose + 8);
    whose[16] = quint8(what);
    return crc32Of(data, crc32Of(QByteArrayView(whose, sizeof whose)));
}

Result<int> checkSchema(const Database &database)
{
    Statement select;
    // What SQLite makes by itself for the keys has no statement.
    if (const auto prepared =
            select.prepare(database, "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid");
        !prepared)
        return tl::unexpected(prepared.error());
    QByteArray found("\n");
    while (true) {
        const auto row = select.step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            break;
        found += select.blob(0).toByteArray() + '\n';
    }
    if (found == QByteArray(Tables) + NoteTable)
        return CaptureVersion;
    if (found == Tables)
        return 1;
    return unexpected(ErrorCode::FileDamaged, u"its tables are not those of a recording"_s);
}

Result<void> migrateSchema(Database &database)
{
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(CaptureVersion) + ';';
    // The transaction is another's where that one was faster: then the table is there.
    const QByteArray script = QByteArray("BEGIN IMMEDIATE;") + NoteTable + version + "COMMIT;";
    const auto done = database.run(script.constData());
    if (done)
        return done;
    (void)database.run("ROLLBACK");
    const auto found = checkSchema(database);
    return found && *found == CaptureVersion ? Result<void>() : done;
}

Result<int> readCaptureVersion(const QString &path)
{
    if (!QFileInfo::exists(path))
        return unexpected(ErrorCode::FileNotFound, path);
    const QByteArray head = readHead(path);
    if (head.isNull())
        return unexpected(ErrorCode::FileNotReadable, path);
    if (!head.startsWith("SQLite format 3") || qFromBigEndian<qint32>(head.constData() + 68) != CaptureApplicationId)
        return unexpected(ErrorCode::FileNotCapture, path);
    const auto version = qFromBigEndian<qint32>(head.constData() + 60);
    if (version > CaptureVersion)
        return unexpected(ErrorCode::FileNewerVersion,
                          u"%1: version %2, known is %3"_s.arg(path).arg(version).arg(CaptureVersion));
    if (version < 1)
        return unexpected(ErrorCode::FileNotCapture, path);
    return version;
}

void bindConnection(Statement &statement, quint32 id, const ConnectionInfo &info)
{
    statement.bind(1, qint64(id))
        .bind(2, info.url)
        .bind(3, info.profile)
        .bind(4, info.role == Role::Client ? u"client"_s : u"server"_s)
        .bind(5, info.startedAt.toUTC().toString(Qt::ISODateWithMs))
        .bind(6, info.peerAddress)
        .bind(7, info.subprotocol)
        .bind(8, jsonText(info.tls))
        .bind(9, jsonText(info.timings))
        .bind(10, jsonText(info.deflate))
        .bind(11, info.error)
        .bind(12, jsonText(info.verdict));
}

ConnectionInfo readConnection(const Statement &statement)
{
    return {.url = statement.text(0),
            .profile = statement.text(1),
            .role = statement.text(2) == "server"_L1 ? Role::Server : Role::Client,
            .startedAt = QDateTime::fromString(statement.text(3), Qt::ISODateWithMs),
            .peerAddress = statement.text(4),
            .subprotocol = statement.text(5),
            .tls = jsonObject(statement.text(6)),
            .timings = jsonObject(statement.text(7)),
            .deflate = jsonObject(statement.text(8)),
            .error = statement.text(9),
            .verdict = jsonObject(statement.text(10))};
}

} // namespace plectrum
