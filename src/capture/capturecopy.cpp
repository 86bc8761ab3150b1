// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturecopy.h"

#include "capture/captureclaim.h"
#include "capture/replacefile.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace plectrum {

Result<void> copyCapture(Database &source, const QString &sourcePath, const QString &path,
                         const std::function<bool(qint64 done, qint64 total)> &watch)
{
    const QFileInfo target(path);
    if (target.absoluteFilePath() == sourcePath
        || (target.exists() && target.canonicalFilePath() == QFileInfo(sourcePath).canonicalFilePath()))
        return unexpected(ErrorCode::FileNotWritable, path + u": this is the recording itself"_s);
    const auto claim = claimCapture(target.absoluteFilePath());
    if (!claim)
        return tl::unexpected(claim.error());
    if (const auto retired = retireCapture(target.absoluteFilePath()); !retired)
        return retired;

    // Beside the target, so that the last step is a rename; under a name nobody else has.
    const QString temporary =
        u"%1.%2.part"_s.arg(target.absoluteFilePath(), QUuid::createUuid().toString(QUuid::Id128));
    const qint64 total = QFileInfo(sourcePath).size() + QFileInfo(sourcePath + u"-wal"_s).size();
    bool isCancelled = false;
    if (watch) {
        source.watch([&watch, &isCancelled, temporary, total] {
            isCancelled = !watch(QFileInfo(temporary).size(), total);
            return !isCancelled;
        });
    }
    // SQLite counts the copy as a write of this connection.
    Result<void> done = source.run("PRAGMA query_only = 0");
    {
        Statement copy;
        if (done)
            done = copy.prepare(source, "VACUUM INTO ?");
        if (done)
            done = copy.bind(1, temporary).run();
    }
    source.watch({});
    (void)source.run("PRAGMA query_only = 1");
    if (done) {
        if (!replaceFile(temporary, target.absoluteFilePath()))
            done = unexpected(ErrorCode::FileNotWritable, path + u": cannot be replaced"_s);
    }
    if (!done) {
        QFile::remove(temporary);
        QFile::remove(temporary + u"-journal"_s);
    }
    if (!done && isCancelled)
        return unexpected(ErrorCode::Cancelled, path);
    if (!done && done.error().code == ErrorCode::FileNotReadable)
        return unexpected(ErrorCode::FileNotWritable, done.error().detail);
    return done;
}

} // namespace plectrum
