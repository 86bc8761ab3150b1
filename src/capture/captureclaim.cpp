// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/captureclaim.h"

#include "capture/sqlite.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Merges the log into the file and leaves no trace of it; FileInUse while anybody else has the file open with its log.
Result<void> mergeLog(const QString &path)
{
    Database old;
    if (const auto opened = old.open(path, Database::Mode::ReadWrite); !opened)
        return opened;
    if (const auto set = old.run("PRAGMA busy_timeout = 0"); !set)
        return set;
    Statement change;
    if (const auto prepared = change.prepare(old, "PRAGMA journal_mode = DELETE"); !prepared)
        return prepared;
    const auto changed = change.step();
    if (!changed)
        return tl::unexpected(changed.error());
    const bool merged = change.text(0) == "delete"_L1;
    change.finalize();
    if (!merged)
        return unexpected(ErrorCode::FileInUse, path);
    return old.run("BEGIN EXCLUSIVE; ROLLBACK");
}

} // namespace

Result<std::unique_ptr<QLockFile>> claimCapture(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // only a dead process' lock is stale
    if (lock->tryLock())
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return unexpected(ErrorCode::FileInUse, path);
    return unexpected(ErrorCode::FileNotWritable, path + u": the folder cannot be written"_s);
}

Result<void> retireCapture(const QString &path)
{
    const QFileInfo old(path);
    if (!old.exists())
        return {};
    if (!old.isFile() || !old.isWritable())
        return unexpected(ErrorCode::FileNotWritable, path + u": cannot be replaced"_s);
    // What is no database, or a broken one, is nobody's recording any more.
    if (const auto merged = mergeLog(path); !merged && merged.error().code == ErrorCode::FileInUse)
        return merged;
    for (const QString &ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const QString name = path + ending;
        if (QFileInfo::exists(name) && !QFile::remove(name))
            return unexpected(ErrorCode::FileNotWritable, name + u": cannot be replaced"_s);
    }
    return {};
}

} // namespace plectrum
