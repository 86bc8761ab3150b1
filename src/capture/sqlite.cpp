// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/sqlite.h"

#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

ErrorCode codeFor(int result)
{
    switch (result & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
        return ErrorCode::FileDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::FileNotCapture;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::FileInUse;
    case SQLITE_IOERR:
        return result == SQLITE_IOERR_READ || result == SQLITE_IOERR_SHORT_READ ? ErrorCode::FileDamaged
                                                                                : ErrorCode::FileNotWritable;
    case SQLITE_CANTOPEN:
        return ErrorCode::FileNotReadable;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::FileNotWritable;
    default:
        return ErrorCode::FileDamaged;
    }
}

} // namespace

Database::~Database()
{
    close();
}

Result<void> Database::open(const QString &path, Mode mode)
{
    close();
    m_path = path;
    QByteArray name = path.toUtf8(); // on every system
    int flags = SQLITE_OPEN_NOMUTEX;
    switch (mode) {
    case Mode::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    case Mode::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Mode::ReadOnly:
    case Mode::Salvage:
        flags |= SQLITE_OPEN_READONLY;
        break;
    case Mode::Immutable:
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        name = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
        break;
    }
    if (sqlite3_open_v2(name.constData(), &m_handle, flags, nullptr) != SQLITE_OK) {
        const Error failure = error();
        close();
        return tl::unexpected(failure);
    }
    constexpr int BusyTimeoutMs = 2000; // another process' checkpoint at most
    sqlite3_busy_timeout(m_handle, BusyTimeoutMs);
    const bool salvage = mode == Mode::Salvage;
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, salvage ? 0 : 1, nullptr);
    // All that this changes on a connection which cannot write: a file cut short is not refused as a whole.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_WRITABLE_SCHEMA, salvage ? 1 : 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    constexpr int MaxReadBytes = 4 * 1024 * 1024; // of one value or row; the longest we write is a piece
    if (mode != Mode::Create)
        sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, MaxReadBytes);
    return run("PRAGMA cell_size_check = 1");
}

void Database::close()
{
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

Result<void> Database::run(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::unexpected(error());
    return {};
}

void Database::watch(std::function<bool()> goOn)
{
    constexpr int Steps = 50; // a row of a capture is a block of many records
    m_goOn = std::move(goOn);
    const auto ask = [](void *database) { return static_cast<Database *>(database)->m_goOn() ? 0 : 1; };
    sqlite3_progress_handler(m_handle, m_goOn ? Steps : 0, m_goOn ? +ask : nullptr, this);
}

Error Database::error() const
{
    const int result = m_handle ? sqlite3_extended_errcode(m_handle) : SQLITE_CANTOPEN;
    const QString message = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : u"cannot be opened"_s;
    return {codeFor(result), m_path + u": "_s + message};
}

Statement::~Statement()
{
    finalize();
}

void Statement::finalize()
{
    sqlite3_finalize(m_handle);
    m_handle = nullptr;
}

Result<void> Statement::prepare(const Database &database, const char *sql)
{
    m_database = &database;
    if (sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_handle, nullptr) != SQLITE_OK)
        return tl::unexpected(database.error());
    return {};
}

Statement &Statement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_handle, parameter, value);
    return *this;
}

Statement &Statement::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_handle, parameter, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(int parameter, QByteArrayView blob)
{
    static constexpr char Empty = 0;
    sqlite3_bind_blob(m_handle, parameter, blob.isEmpty() ? &Empty : blob.data(), int(blob.size()), SQLITE_STATIC);
    return *this;
}

Result<bool> Statement::step()
{
    const int result = sqlite3_step(m_handle);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    const Error failure = m_database->error();
    sqlite3_reset(m_handle);
    return tl::unexpected(failure);
}

Result<void> Statement::run()
{
    const auto stepped = step();
    reset();
    if (!stepped)
        return tl::unexpected(stepped.error());
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString Statement::text(int column) const
{
    const auto utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_handle, column));
}

QByteArrayView Statement::blob(int column) const
{
    const void *data = sqlite3_column_blob(m_handle, column);
    return {static_cast<const char *>(data), data ? sqlite3_column_bytes(m_handle, column) : 0};
}

} // namespace plectrum
