// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"

#include "capture/captureschema.h"
#include "capture/packedblock.h"
#include "capture/redaction.h"
#include "capture/sqlite.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Commits follow each other at least by this while little happens; half of what is promised.
constexpr std::chrono::milliseconds CommitPause{25};
/// So much waiting is committed without a pause.
constexpr qint64 EagerBytes = 2 * 1024 * 1024;

struct SealedBlock {
    RecordId firstId = 1;
    qint64 count = 0;
    qint64 firstTimeNs = 0;
    qint64 lastTimeNs = 0;
    QByteArray data;
};

struct Piece {
    RecordId record = 0;
    PieceOf what = PieceOf::Payload;
    qint64 sequence = 0;
    QByteArray data;
};

/// What goes into one transaction.
struct Batch {
    std::vector<SealedBlock> blocks;
    std::vector<Piece> pieces;
    std::map<quint32, ConnectionInfo> connections;
    qint64 appended = 0;
    int redacted = 0;
};

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
    Batch waiting;
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
    std::atomic<int> redacted{0};
    std::atomic<bool> broken{false};

    // Of the writer thread.
    Database database;
    Statement insertBlock, insertPiece, insertConnection, setMeta;
    std::thread thread;
    bool closed = false;

    Result<void> create();
    void takeBlock();
    void queuePieces(RecordId id, PieceOf what, QByteArrayView bytes);
    void work();
    Batch takeBatch();
    Result<void> write(Batch &batch);
    void fail(const Error &error);
    Result<void> finish();
};

Result<void> CaptureWriter::Private::create()
{
    lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // only a dead process' lock is stale
    if (!lock->tryLock()) {
        if (lock->error() == QLockFile::LockFailedError)
            return unexpected(ErrorCode::FileInUse, path);
        return unexpected(ErrorCode::FileNotWritable, path + u": the folder cannot be written"_s);
    }
    if (QFileInfo::exists(path)) {
        if (!options.overwrite)
            return unexpected(ErrorCode::FileNotWritable, path + u": exists already"_s);
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            const QString name = path + ending;
            if (QFileInfo::exists(name) && !QFile::remove(name))
                return unexpected(ErrorCode::FileNotWritable, name + u": cannot be replaced"_s);
        }
    }
    if (const auto opened = database.open(path, Database::Mode::Create); !opened) {
        return unexpected(opened.error().code == ErrorCode::DiskFull ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
                          opened.error().detail);
    }
    if (const auto made = createSchema(database); !made)
        return made;
    // A killed process loses nothing that was committed; a power cut at most the last moments (synchronous = NORMAL).
    if (const auto set = database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA "
                                      "wal_autocheckpoint = 8192; PRAGMA cache_size = -8192");
        !set)
        return set;
    for (const auto &prepared : {
             insertBlock.prepare(database, "INSERT OR REPLACE INTO block VALUES (?, ?, ?, ?, ?)"),
             insertPiece.prepare(database, "INSERT INTO piece (record_id, what, seq, data) VALUES (?, ?, ?, ?)"),
             insertConnection.prepare(database, InsertConnection),
             setMeta.prepare(database, "INSERT OR REPLACE INTO meta VALUES (?, ?)"),
         }) {
        if (!prepared)
            return prepared;
    }
    const std::pair<QString, QString> facts[] = {
        {u"generator"_s, u"Plectrum "_s + QStringLiteral(PLECTRUM_VERSION)},
        {u"started_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {u"with_secrets"_s, options.withSecrets ? u"yes"_s : u"no"_s},
    };
    for (const auto &[key, value] : facts) {
        if (const auto done = setMeta.bind(1, key).bind(2, value).run(); !done)
            return done;
    }
    return setMeta.bind(1, u"redacted"_s).bind(2, qint64(0)).run();
}

/// The packer's block moves to the queue. Under the lock.
void CaptureWriter::Private::takeBlock()
{
    if (packer.count() == 0)
        return;
    SealedBlock block{.firstId = packerFirstId,
                      .count = packer.count(),
                      .firstTimeNs = packer.firstTimeNs(),
                      .lastTimeNs = packer.lastTimeNs(),
                      .data = packer.unsealed()};
    queuedBytes += block.data.size();
    packerFirstId += block.count;
    waiting.blocks.push_back(std::move(block));
    packer.clear();
}

void CaptureWriter::Private::queuePieces(RecordId id, PieceOf what, QByteArrayView bytes)
{
    for (qint64 at = 0, sequence = 0; at < bytes.size(); at += CapturePieceBytes, ++sequence) {
        const qint64 length = qMin<qint64>(CapturePieceBytes, bytes.size() - at);
        waiting.pieces.push_back({id, what, sequence, bytes.sliced(at, length).toByteArray()});
        queuedBytes += length;
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
        Batch batch = takeBatch();
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
Batch CaptureWriter::Private::takeBatch()
{
    Batch batch = std::move(waiting);
    waiting = {};
    changed = false;
    batch.appended = appended;
    batch.redacted = redacted;
    if (packer.count() > 0) {
        batch.blocks.push_back({.firstId = packerFirstId,
                                .count = packer.count(),
                                .firstTimeNs = packer.firstTimeNs(),
                                .lastTimeNs = packer.lastTimeNs(),
                                .data = packer.unsealed()});
        queuedBytes += batch.blocks.back().data.size();
        if (queuedBytes > options.maxQueuedBytes)
            wasFull = true; // who sees isFull() now is owed a drained()
    }
    return batch;
}

Result<void> CaptureWriter::Private::write(Batch &batch)
{
    Result<void> result = database.run("BEGIN IMMEDIATE");
    qint64 bytes = 0;
    for (SealedBlock &block : batch.blocks) {
        sealBlock(block.data);
        bytes += block.data.size();
        if (result) {
            result = insertBlock.bind(1, block.firstId)
                         .bind(2, block.count)
                         .bind(3, block.firstTimeNs)
                         .bind(4, block.lastTimeNs)
                         .bind(5, QByteArrayView(block.data))
                         .run();
        }
    }
    for (const Piece &piece : batch.pieces) {
        bytes += piece.data.size();
        if (result) {
            result = insertPiece.bind(1, piece.record)
                         .bind(2, qint64(piece.what))
                         .bind(3, piece.sequence)
                         .bind(4, QByteArrayView(piece.data))
                         .run();
        }
    }
    for (const auto &[id, info] : batch.connections) {
        if (result) {
            bindConnection(insertConnection, id, info);
            result = insertConnection.run();
        }
    }
    if (result && batch.redacted > 0)
        result = setMeta.bind(1, u"redacted"_s).bind(2, qint64(batch.redacted)).run();
    if (result)
        result = database.run("COMMIT");
    if (!result)
        (void)database.run("ROLLBACK");
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
    insertBlock.finalize();
    insertPiece.finalize();
    insertConnection.finalize();
    setMeta.finalize();
    // One file at rest. While somebody reads, the log stays until the last reader leaves.
    (void)database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    (void)database.run("PRAGMA busy_timeout = 0; PRAGMA journal_mode = DELETE");
    database.close();
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
    updateConnection(id, info);
    return id;
}

void CaptureWriter::updateConnection(quint32 id, const ConnectionInfo &info)
{
    ConnectionInfo kept = info;
    if (!d->options.withSecrets)
        kept.url = QString::fromUtf8(redactUrl(info.url.toUtf8()).bytes);
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
    Redacted clean;
    const bool head = record.kind == RecordKind::Request || record.kind == RecordKind::Response;
    if (head && !d->options.withSecrets) {
        clean = redactHead(record.payload);
        record.payload = clean.bytes;
        d->redacted += clean.count;
    }
    const std::lock_guard guard(d->mutex);
    const RecordId id = d->appended.fetch_add(1, std::memory_order_relaxed) + 1;
    if (d->broken)
        return id;
    if (!d->packer.add(record)) {
        d->takeBlock();
        d->packer.add(record);
    }
    if (record.payload.size() > PackedBlock::MaxInline)
        d->queuePieces(id, PieceOf::Payload, record.payload);
    if (record.hasMessage && record.message.size() > PackedBlock::MaxInline)
        d->queuePieces(id, PieceOf::Message, record.message);
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
    return d->redacted;
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
