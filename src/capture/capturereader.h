// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "capture/record.h"
#include "capture/rownote.h"
#include "result.h"

#include <QHash>
#include <QList>

#include <functional>
#include <memory>

namespace plectrum {

/// A block of consecutive records, still packed, shared between pages and filters. Immutable.
class PackedBlock;

/// Reads a capture by primary key, also while a writer (any process) appends. Not thread-safe; open one a thread.
class CaptureReader {
public:
    /// How much of the file is kept in memory: for looking here and there (12 MiB), or for going through it (1.5 MiB).
    enum class Access : quint8 { Random, Sequential };
    /// FileNotFound, FileNotReadable, FileNotCapture, FileNewerVersion, FileDamaged.
    static Result<std::unique_ptr<CaptureReader>> open(const QString &path, Access access = Access::Random);
    ~CaptureReader();

    QString path() const;
    /// Records visible to this reader; refresh() looks again.
    qint64 count() const;
    Result<qint64> refresh();

    /// One record; views live until the reader's cache drops the block, so use them before the next call.
    /// FileDamaged names the block for a record in a damaged one.
    Result<RecordView> record(RecordId id);
    /// Bytes [offset, offset + length) of a payload or of a joined message, however long.
    Result<QByteArray> payload(RecordId id, qint64 offset = 0, qint64 length = -1);
    Result<QByteArray> message(RecordId id, qint64 offset = 0, qint64 length = -1);

    /// The block that holds `id`.
    Result<std::shared_ptr<const PackedBlock>> block(RecordId id);
    /// Ids of records lost to damaged blocks, as half-open ranges, in order; filled as blocks are met, or by
    /// checkAll(). Where the file's end is lost, so that nobody can say how much it was, one range reaches behind
    /// count().
    struct DamagedRange {
        RecordId first;
        RecordId end;
        QString detail;
    };
    QList<DamagedRange> damaged() const;
    /// Meets every block.
    void checkAll();

    /// A consistent copy of all that is committed, also while a writer appends; appears whole or not at all.
    /// FileNotWritable, DiskFull, FileDamaged; an existing file is replaced, but never the source nor one that somebody
    /// else records or reads live (FileInUse). `watch`: see copyCapture().
    Result<void> copyTo(const QString &path, const std::function<bool(qint64 done, qint64 total)> &watch = {});

    QList<ConnectionInfo> connections(); ///< index = id − 1
    /// The same's size, without reading them.
    qint64 connectionCount();
    /// Notes and bookmarks as of the last refresh(), which CaptureNotes writes.
    const RowNotes &notes() const;
    /// How often they were changed.
    qint64 noteChanges() const;
    int redactedCount();
    /// The same by kind, in words: "3 cookies, 1 web tokens"; empty in older files.
    QString redactedKinds();
    QDateTime startedAt() const;
    QString generator() const; ///< "Plectrum 0.1.0"

private:
    struct Private;
    explicit CaptureReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace plectrum
