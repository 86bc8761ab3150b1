// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "capture/record.h"
#include "capture/redaction.h"
#include "capture/secretsource.h"
#include "result.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <span>

namespace plectrum {

/// Writes one capture file on a thread of its own. append() may be called from any thread; it packs the record once
/// into the newest block, blocks then move whole to the file. Commits are at most 50 ms apart. Never drops a record.
/// One writer a file at a time, across processes (FileInUse).
class CaptureWriter : public QObject {
    Q_OBJECT

public:
    struct Options {
        bool withSecrets = false;                 ///< keep secrets instead of replacing them
        bool overwrite = false;                   ///< replace an existing file; else FileNotWritable
        qint64 maxQueuedBytes = 64 * 1024 * 1024; ///< above this isFull()
    };

    /// Creates `path`. Errors: FileNotWritable, FileInUse, DiskFull.
    static Result<std::unique_ptr<CaptureWriter>> create(const QString &path, const Options &options);
    /// Closes: all that was appended is committed, the file is left as a single file.
    ~CaptureWriter() override;

    /// A new connection row; its id (from 1). Thread-safe.
    quint32 addConnection(const ConnectionInfo &info);
    /// Replaces what is known of a connection (TLS, timings, outcome). Thread-safe.
    void updateConnection(quint32 id, const ConnectionInfo &info);

    /// From now on these texts are replaced wherever they stand, as in KnownSecrets; unless withSecrets. Thread-safe.
    void hide(const QStringList &secrets);
    /// From now on these tell the secrets of messages, in which the placeholder is written over them, see SecretWatch;
    /// unless withSecrets. Each time it is called all connections under way are asked anew. Thread-safe.
    void askForSecrets(const SecretSources &sources);

    /// Adds a record; returns its id. Unless withSecrets, heads (Request, Response), endings and messages of a
    /// connection made known by addConnection() are redacted here, see redaction.h, MessageWatch and SecretWatch.
    /// record.timeNs is kept as given; use now(). Thread-safe, wait-free but for a short lock.
    RecordId append(const RecordView &record);
    /// Many at once, in this order, which costs less than one by one. Thread-safe as append() of one.
    void append(std::span<const RecordView> records);
    /// Monotonic time since the capture's start, for RecordView::timeNs. Thread-safe.
    qint64 now() const;

    /// The queue is above its limit: the caller should stop reading until drained(). Thread-safe.
    bool isFull() const;

    QString path() const;
    /// Records appended so far / safely committed so far. Thread-safe.
    qint64 appendedCount() const;
    qint64 committedCount() const;
    /// Secrets replaced so far. Thread-safe.
    int redactedCount() const;
    /// The same by kind. Thread-safe.
    SecretCounts redactedKinds() const;

    /// Blocks until all appended so far is committed, or writing has failed.
    Result<void> flush();
    /// Flushes, merges the WAL and closes the file. Idempotent; the destructor does it as well.
    Result<void> close();

Q_SIGNALS:
    /// After each commit, from the writer thread.
    void committed(qint64 count);
    /// The queue is below its limit again, from the writer thread.
    void drained();
    /// Writing failed (DiskFull, FileNotWritable); what was committed stays readable. Once.
    void failed(const plectrum::Error &error);

private:
    struct Private;
    explicit CaptureWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace plectrum
