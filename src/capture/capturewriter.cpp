// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"

#include "capture/captureclaim.h"
#include "capture/capturefile.h"
#include "capture/capturequeue.h"
#include "capture/recordcleaner.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <numeric>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Commits follow each other at least by this while little happens; half of what is promised.
constexpr std::chrono::milliseconds CommitPause{25};

} // namespace

struct CaptureWriter::Private {
    CaptureWriter *q = nullptr;
    QString path;
    Options options;
    std::chrono::steady_clock::time_point startedAt = std::chrono::steady_clock::now();
    std::unique_ptr<QLockFile> lock;

    std::mutex mutex; // the members down to the blank line
    CaptureQueue queue;
    bool changed = false;
    quint64 flushesAsked = 0;
    quint64 flushesDone = 0;
    bool stopAsked = false;
    bool writerSleeps = false;
    bool wasFull = false;
    quint32 connectionCount = 0;
    std::optional<Error> failure;
    std::condition_variable wake;       ///< of the writer
    std::condition_variable progressed; ///< of those who flush

    std::atomic<qint64> appended{0};
    std::atomic<qint64> committed{0};
    RecordCleaner cleaner;
    std::atomic<bool> broken{false};

    // Of the writer thread.
    CaptureFile file;
    std::thread thread;
    bool closed = false;

    Result<void> create();
    void wakeWriter(bool first);
    void work();
    CaptureBatch takeBatch(bool whole);
    void fail(const Error &error);
    Result<void> finish();
};

Result<void> CaptureWriter::Private::create()
{
    auto claimed = claimCapture(path);
    if (!claimed)
        return tl::unexpected(claimed.error());
    lock = std::move(*claimed);
    if (QFileInfo::exists(path)) {
        if (!options.overwrite)
            return unexpected(ErrorCode::FileNotWritable, path + u": exists already"_s);
        if (const auto retired = retireCapture(path); !retired)
            return retired;
        if (!QFile::remove(path))
            return unexpected(ErrorCode::FileNotWritable, path + u": cannot be replaced"_s);
    }
    return file.create(path, options.withSecrets);
}

/// After a record, the `first` since the last batch or another. Under the lock.
void CaptureWriter::Private::wakeWriter(bool first)
{
    changed = true;
    if (queue.bytes() > options.maxQueuedBytes)
        wasFull = true;
    if (writerSleeps ? first : queue.bytes() > CaptureQueue::EagerBytes)
        wake.notify_one();
}

void CaptureWriter::Private::work()
{
    using Clock = std::chrono::steady_clock;
    auto lastCommit = Clock::now() - CommitPause;
    auto lastWhole = lastCommit; // that left nothing waiting
    std::unique_lock guard(mutex);
    while (true) {
        writerSleeps = true;
        wake.wait(guard, [this] { return changed || flushesDone < flushesAsked || stopAsked; });
        writerSleeps = false;
        wake.wait_until(guard, lastCommit + CommitPause, [this] {
            return flushesDone < flushesAsked || stopAsked || queue.bytes() > CaptureQueue::EagerBytes;
        });
        if (!changed && flushesDone == flushesAsked && stopAsked)
            return;
        const quint64 flushes = flushesAsked;
        // In a flood the newest block is not written over and over while it fills.
        const bool whole =
            Clock::now() >= lastWhole + CommitPause || flushes > flushesDone || stopAsked || queue.hasPieces();
        CaptureBatch batch = takeBatch(whole);
        const bool drainedAfter = wasFull;
        const bool alreadyBroken = broken;
        guard.unlock();

        const auto written = alreadyBroken ? Result<void>() : file.write(batch);
        if (!written)
            fail(written.error());
        else if (!alreadyBroken && batch.appended > committed) {
            committed = batch.appended;
            Q_EMIT q->committed(batch.appended);
        }
        lastCommit = Clock::now();
        if (whole)
            lastWhole = lastCommit;

        guard.lock();
        if (!broken)
            queue.settle(batch);
        flushesDone = flushes;
        progressed.notify_all();
        if (drainedAfter && queue.bytes() < options.maxQueuedBytes) {
            wasFull = false;
            guard.unlock();
            Q_EMIT q->drained();
            guard.lock();
        }
    }
}

/// What waits; `whole`: and the newest block as it stands. Under the lock.
CaptureBatch CaptureWriter::Private::takeBatch(bool whole)
{
    CaptureBatch batch = queue.take(whole);
    batch.redacted = cleaner.counts();
    changed = !whole && queue.isFilling();
    if (queue.bytes() > options.maxQueuedBytes)
        wasFull = true; // who sees isFull() now is owed a drained()
    return batch;
}

void CaptureWriter::Private::fail(const Error &error)
{
    {
        const std::lock_guard guard(mutex);
        failure = error;
        broken = true;
        queue.clear();
    }
    Q_EMIT q->failed(error);
}

Result<void> CaptureWriter::Private::finish()
{
    file.close();
    lock->unlock();
    const std::lock_guard guard(mutex);
    if (failure)
        return tl::unexpected(*failure);
    return {};
}

CaptureWriter::CaptureWriter(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
    d->q = this;
    d->thread = std::thread([this] { d->work(); });
}

CaptureWriter::~CaptureWriter()
{
    (void)close();
}

Result<std::unique_ptr<CaptureWriter>> CaptureWriter::create(const QString &path, const Options &options)
{
    auto priv = std::make_unique<Private>();
    priv->path = QFileInfo(path).absoluteFilePath();
    priv->options = options;
    if (const auto created = priv->create(); !created)
        return tl::unexpected(created.error());
    return std::unique_ptr<CaptureWriter>(new CaptureWriter(std::move(priv)));
}

quint32 CaptureWriter::addConnection(const ConnectionInfo &info)
{
    quint32 id = 0;
    {
        const std::lock_guard guard(d->mutex);
        id = ++d->connectionCount;
    }
    if (!d->options.withSecrets)
        d->cleaner.watch(id, info);
    updateConnection(id, info);
    return id;
}

void CaptureWriter::hide(const QStringList &secrets)
{
    if (!d->options.withSecrets)
        d->cleaner.hide(secrets);
}

void CaptureWriter::askForSecrets(const SecretSources &sources)
{
    if (!d->options.withSecrets)
        d->cleaner.askForSecrets(sources);
}

void CaptureWriter::updateConnection(quint32 id, const ConnectionInfo &info)
{
    ConnectionInfo kept = info;
    if (!d->options.withSecrets) {
        d->cleaner.learn(id, info);
        d->cleaner.clean(kept);
    }
    const std::lock_guard guard(d->mutex);
    if (d->broken)
        return;
    d->queue.add(id, std::move(kept));
    d->changed = true;
    if (d->writerSleeps)
        d->wake.notify_one();
}

RecordId CaptureWriter::append(const RecordView &given)
{
    RecordView record = given;
    RecordCleaner::Room room;
    if (!d->options.withSecrets)
        d->cleaner.clean(record, room);
    auto payloadPieces = cutIntoPieces(PieceOf::Payload, record.payload);
    auto messagePieces =
        record.hasMessage ? cutIntoPieces(PieceOf::Message, record.message) : decltype(payloadPieces)();
    const std::lock_guard guard(d->mutex);
    const RecordId id = d->appended.fetch_add(1, std::memory_order_relaxed) + 1;
    if (d->broken)
        return id;
    d->queue.add(record);
    d->queue.add(id, payloadPieces);
    d->queue.add(id, messagePieces);
    d->wakeWriter(!d->changed);
    return id;
}

void CaptureWriter::append(std::span<const RecordView> records)
{
    const bool plain = std::ranges::all_of(records, [this](const RecordView &record) {
        return (d->options.withSecrets || !d->cleaner.looksAt(record))
            && record.payload.size() <= PackedBlock::MaxInline && record.message.size() <= PackedBlock::MaxInline;
    });
    if (!plain) {
        for (const RecordView &record : records)
            append(record);
        return;
    }
    const std::lock_guard guard(d->mutex);
    d->appended.fetch_add(qint64(records.size()), std::memory_order_relaxed);
    if (d->broken || records.empty())
        return;
    for (const RecordView &record : records)
        d->queue.add(record);
    d->wakeWriter(!d->changed);
}

qint64 CaptureWriter::now() const
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - d->startedAt)
        .count();
}

bool CaptureWriter::isFull() const
{
    return d->queue.bytes() > d->options.maxQueuedBytes;
}
QString CaptureWriter::path() const
{
    return d->path;
}
qint64 CaptureWriter::appendedCount() const
{
    return d->appended;
}
qint64 CaptureWriter::committedCount() const
{
    return d->committed;
}
int CaptureWriter::redactedCount() const
{
    const SecretCounts counts = d->cleaner.counts();
    return std::accumulate(counts.begin(), counts.end(), 0);
}
SecretCounts CaptureWriter::redactedKinds() const
{
    return d->cleaner.counts();
}

Result<void> CaptureWriter::flush()
{
    std::unique_lock guard(d->mutex);
    if (d->closed)
        return {};
    const quint64 mine = ++d->flushesAsked;
    d->wake.notify_one();
    d->progressed.wait(guard, [this, mine] { return d->failure || d->flushesDone >= mine; });
    if (d->failure)
        return tl::unexpected(*d->failure);
    return {};
}

Result<void> CaptureWriter::close()
{
    {
        const std::lock_guard guard(d->mutex);
        if (d->closed)
            return d->failure ? Result<void>(tl::unexpected(*d->failure)) : Result<void>();
        d->closed = true;
        d->stopAsked = true;
        d->wake.notify_one();
    }
    d->thread.join();
    return d->finish();
}

} // namespace plectrum
