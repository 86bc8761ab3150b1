// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"

#include "capture/captureclaim.h"
#include "capture/capturefile.h"
#include "capture/packedblock.h"
#include "capture/recordcleaner.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

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
/// So much waiting is committed without a pause.
constexpr qint64 EagerBytes = 2 * 1024 * 1024;

} // namespace

struct CaptureWriter::Private {
    CaptureWriter *q = nullptr;
    QString path;
    Options options;
    std::chrono::steady_clock::time_point startedAt = std::chrono::steady_clock::now();
    std::unique_ptr<QLockFile> lock;

    std::mutex mutex; // the members down to the blank line
    BlockPacker packer;
    RecordId packerFirstId = 1;
    CaptureBatch waiting;
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
    std::atomic<qint64> queuedBytes{0};
    RecordCleaner cleaner;
    std::atomic<bool> broken{false};

    // Of the writer thread.
    CaptureFile file;
    std::thread thread;
    bool closed = false;

    Result<void> create();
    CaptureBlock newestBlock() const;
    void takeBlock();
    void queuePieces(RecordId id, std::vector<CapturePiece> &pieces);
    void work();
    CaptureBatch takeBatch();
    Result<void> write(CaptureBatch &batch);
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

/// The packer's block as it stands. Under the lock.
CaptureBlock CaptureWriter::Private::newestBlock() const
{
    return {.firstId = packerFirstId,
            .count = packer.count(),
            .firstTimeNs = packer.firstTimeNs(),
            .lastTimeNs = packer.lastTimeNs(),
            .data = packer.unsealed(packerFirstId)};
}

/// The packer's block moves to the queue. Under the lock.
void CaptureWriter::Private::takeBlock()
{
    if (packer.count() == 0)
        return;
    waiting.blocks.push_back(newestBlock());
    queuedBytes += waiting.blocks.back().data.size();
    packerFirstId += packer.count();
    packer.clear();
}

/// Pieces already cut, for they are long to copy. Under the lock.
void CaptureWriter::Private::queuePieces(RecordId id, std::vector<CapturePiece> &pieces)
{
    for (CapturePiece &piece : pieces) {
        piece.record = id;
        queuedBytes += piece.data.size();
        waiting.pieces.push_back(std::move(piece));
    }
}

void CaptureWriter::Private::work()
{
    using Clock = std::chrono::steady_clock;
    auto lastCommit = Clock::now() - CommitPause;
    std::unique_lock guard(mutex);
    while (true) {
        writerSleeps = true;
        wake.wait(guard, [this] { return changed || flushesDone < flushesAsked || stopAsked; });
        writerSleeps = false;
        wake.wait_until(guard, lastCommit + CommitPause,
                        [this] { return flushesDone < flushesAsked || stopAsked || queuedBytes > EagerBytes; });
        if (!changed && flushesDone == flushesAsked && stopAsked)
            return;
        const quint64 flushes = flushesAsked;
        CaptureBatch batch = takeBatch();
        const bool drainedAfter = wasFull;
        const bool alreadyBroken = broken;
        guard.unlock();

        const auto written = alreadyBroken ? Result<void>() : write(batch);
        if (!written)
            fail(written.error());
        else if (!alreadyBroken && batch.appended > committed) {
            committed = batch.appended;
            Q_EMIT q->committed(batch.appended);
        }
        lastCommit = Clock::now();

        guard.lock();
        flushesDone = flushes;
        progressed.notify_all();
        if (drainedAfter && queuedBytes < options.maxQueuedBytes) {
            wasFull = false;
            guard.unlock();
            Q_EMIT q->drained();
            guard.lock();
        }
    }
}

/// All that waits, and the newest block as it stands. Under the lock.
CaptureBatch CaptureWriter::Private::takeBatch()
{
    CaptureBatch batch = std::move(waiting);
    waiting = {};
    changed = false;
    batch.appended = appended;
    batch.redacted = cleaner.counts();
    if (packer.count() > 0) {
        batch.blocks.push_back(newestBlock());
        queuedBytes += batch.blocks.back().data.size();
        if (queuedBytes > options.maxQueuedBytes)
            wasFull = true; // who sees isFull() now is owed a drained()
    }
    return batch;
}

Result<void> CaptureWriter::Private::write(CaptureBatch &batch)
{
    qint64 bytes = 0;
    const auto result = file.write(batch, bytes);
    queuedBytes -= bytes;
    return result;
}

void CaptureWriter::Private::fail(const Error &error)
{
    {
        const std::lock_guard guard(mutex);
        failure = error;
        broken = true;
        waiting = {};
        packer.clear();
        queuedBytes = 0;
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

void CaptureWriter::updateConnection(quint32 id, const ConnectionInfo &info)
{
    ConnectionInfo kept = info;
    if (!d->options.withSecrets)
        RecordCleaner::clean(kept);
    const std::lock_guard guard(d->mutex);
    if (d->broken)
        return;
    d->waiting.connections[id] = std::move(kept);
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
    if (!d->packer.add(record)) {
        d->takeBlock();
        d->packer.add(record);
    }
    d->queuePieces(id, payloadPieces);
    d->queuePieces(id, messagePieces);
    const bool first = !d->changed;
    d->changed = true;
    if (d->queuedBytes.load(std::memory_order_relaxed) > d->options.maxQueuedBytes)
        d->wasFull = true;
    if (d->writerSleeps ? first : d->queuedBytes.load(std::memory_order_relaxed) > EagerBytes)
        d->wake.notify_one();
    return id;
}

qint64 CaptureWriter::now() const
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - d->startedAt)
        .count();
}

bool CaptureWriter::isFull() const
{
    return d->queuedBytes > d->options.maxQueuedBytes;
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
