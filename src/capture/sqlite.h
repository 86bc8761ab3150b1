// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>

struct sqlite3;
struct sqlite3_stmt;

namespace plectrum {

/// One connection to an SQLite file, which may come from anywhere: nothing in its schema is run. Not thread-safe.
/// Errors carry SQLite's own message and the file's name.
class Database {
public:
    enum class Mode {
        Create,
        ReadWrite,
        ReadOnly,
        Immutable, ///< nobody writes: no locks, no log
        Salvage,   ///< ReadOnly, and the file may be shorter than it says
    };

    Database() = default;
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    Result<void> open(const QString &path, Mode mode);
    void close();
    bool isOpen() const { return m_handle != nullptr; }
    /// Runs statements that return nothing of interest.
    Result<void> run(const char *sql);
    /// Asked after every few steps of a statement whether to go on; an empty one: nobody is asked.
    void watch(std::function<bool()> goOn);
    /// What went wrong last, as a value.
    Error error() const;
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
    QString m_path;
    std::function<bool()> m_goOn;
};

/// One prepared statement. Parameters count from 1, columns from 0; bound views must live until reset().
class Statement {
public:
    Statement() = default;
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    Result<void> prepare(const Database &database, const char *sql);
    void finalize();
    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, const QString &text);
    Statement &bind(int parameter, QByteArrayView blob);
    /// True: a row is there. False: done.
    Result<bool> step();
    /// Steps to the end and resets.
    Result<void> run();
    void reset();

    qint64 number(int column) const;
    QString text(int column) const;
    /// Ends with the next step or reset.
    QByteArrayView blob(int column) const;

private:
    const Database *m_database = nullptr;
    sqlite3_stmt *m_handle = nullptr;
};

} // namespace plectrum
