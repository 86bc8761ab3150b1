// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"

#include "capture/captureschema.h"
#include "capture/packedblock.h"
#include "capture/sqlite.h"

#include <QFile>
#include <QFileInfo>

#include <list>
#include <map>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr size_t CachedBlocks = 128; // 8 MiB

} // namespace

struct CaptureReader::Private {
    struct Cached {
        std::shared_ptr<const PackedBlock> block;
        std::list<RecordId>::iterator used;
    };

    QString path;
    Database database;
    Statement selectLast, selectBlock, selectNext, selectPiece, selectConnections, selectMeta;
    qint64 count = 0;
    std::map<RecordId, Cached> cache; ///< by first id
    std::list<RecordId> order;        ///< of use, newest first
    QList<DamagedRange> damaged;

    Result<void> open();
    Result<void> prepare();
    Result<qint64> lastRecord();
    Result<std::shared_ptr<const PackedBlock>> load(RecordId id);
    void keep(const std::shared_ptr<const PackedBlock> &block);
    void note(RecordId first, RecordId end, const QString &detail);
    RecordId nextBlock(RecordId after);
    Result<QByteArray> pieces(RecordId id, PieceOf what, qint64 offset, qint64 length);
    QString meta(const QString &key);
};

Result<void> CaptureReader::Private::open()
{
    const auto version = readCaptureVersion(path);
    if (!version)
        return tl::unexpected(version.error());
    // Writable if possible, so that the last to leave a file merges its log; nothing is ever changed otherwise.
    Result<void> result = database.open(path, Database::Mode::ReadWrite);
    if (result)
        result = prepare();
    if (!result) {
        result = database.open(path, Database::Mode::ReadOnly);
        if (result)
            result = prepare();
    }
    // A folder that cannot be written, and no log: nobody is writing.
    if (!result && QFileInfo(path + u"-wal"_s).size() == 0) {
        result = database.open(path, Database::Mode::Immutable);
        if (result)
            result = prepare();
    }
    if (!result)
        return result;
    if (*version < CaptureVersion)
        return migrateSchema(database, *version);
    return {};
}

Result<void> CaptureReader::Private::prepare()
{
    for (Statement *statement : {&selectLast, &selectBlock, &selectNext, &selectPiece, &selectConnections, &selectMeta})
        statement->finalize();
    if (const auto set = database.run("PRAGMA query_only = 1; PRAGMA cache_size = -4096"); !set)
        return set;
    const std::pair<Statement *, const char *> all[] = {
        {&selectLast, "SELECT first_id + count - 1 FROM block ORDER BY first_id DESC LIMIT 1"},
        {&selectBlock, "SELECT first_id, count, data FROM block WHERE first_id <= ? ORDER BY first_id DESC LIMIT 1"},
        {&selectNext, "SELECT first_id FROM block WHERE first_id > ? ORDER BY first_id LIMIT 1"},
        {&selectPiece, "SELECT data FROM piece WHERE record_id = ? AND what = ? AND seq = ?"},
        {&selectConnections, SelectConnections},
        {&selectMeta, "SELECT value FROM meta WHERE key = ?"},
    };
    for (const auto &[statement, sql] : all) {
        if (const auto prepared = statement->prepare(database, sql); !prepared)
            return prepared;
    }
    const auto last = lastRecord();
    if (!last)
        return tl::unexpected(last.error());
    count = *last;
    return {};
}

Result<qint64> CaptureReader::Private::lastRecord()
{
    auto row = selectLast.step();
    if (row) {
        const qint64 last = *row ? selectLast.number(0) : 0;
        selectLast.reset();
        return qMax<qint64>(last, count);
    }
    if (row.error().code != ErrorCode::FileDamaged)
        return tl::unexpected(row.error());
    // The end of the file is damaged: walk from its start as far as it goes.
    RecordId last = count;
    for (RecordId first = nextBlock(0); first > 0; first = nextBlock(first)) {
        const auto block = load(first);
        last = qMax<qint64>(last, block ? (*block)->firstId() + (*block)->count() - 1 : first);
    }
    note(last + 1, last + 1, row.error().detail);
    return last;
}

/// First id of the first block behind `after`; 0: none that can be found.
RecordId CaptureReader::Private::nextBlock(RecordId after)
{
    const auto row = selectNext.bind(1, after).step();
    const RecordId next = row && *row ? selectNext.number(0) : 0;
    selectNext.reset();
    return next;
}

void CaptureReader::Private::note(RecordId first, RecordId end, const QString &detail)
{
    for (const DamagedRange &range : std::as_const(damaged)) {
        if (range.first == first)
            return;
    }
    damaged.append({first, end, detail});
}

void CaptureReader::Private::keep(const std::shared_ptr<const PackedBlock> &block)
{
    if (const auto old = cache.find(block->firstId()); old != cache.end()) {
        order.erase(old->second.used);
        cache.erase(old);
    }
    order.push_front(block->firstId());
    cache.emplace(block->firstId(), Cached{block, order.begin()});
    if (cache.size() > CachedBlocks) {
        cache.erase(order.back());
        order.pop_back();
    }
}

Result<std::shared_ptr<const PackedBlock>> CaptureReader::Private::load(RecordId id)
{
    auto row = selectBlock.bind(1, id).step();
    RecordId first = 0;
    Result<std::shared_ptr<const PackedBlock>> block =
        unexpected(ErrorCode::FileDamaged, u"record %1 is missing"_s.arg(id));
    if (!row) {
        block = tl::unexpected(row.error());
    } else if (*row) {
        first = selectBlock.number(0);
        const qint64 rows = selectBlock.number(1);
        const QByteArrayView data = selectBlock.blob(2);
        if (id < first + rows || rows < 0)
            block = PackedBlock::parse(first, data.toByteArray());
        else
            first = first + rows;
        if (block && (*block)->count() != rows)
            block = unexpected(ErrorCode::FileDamaged, u"block of record %1: %2 rows noted"_s.arg(first).arg(rows));
    }
    selectBlock.reset();
    if (block) {
        keep(*block);
        return block;
    }
    if (block.error().code == ErrorCode::FileDamaged) {
        const RecordId next = nextBlock(id);
        note(first > 0 ? first : id, next > 0 ? next : count + 1, block.error().detail);
    }
    return block;
}

CaptureReader::CaptureReader(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

CaptureReader::~CaptureReader() = default;

Result<std::unique_ptr<CaptureReader>> CaptureReader::open(const QString &path)
{
    auto priv = std::make_unique<Private>();
    priv->path = QFileInfo(path).absoluteFilePath();
    if (const auto opened = priv->open(); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<CaptureReader>(new CaptureReader(std::move(priv)));
}

QString CaptureReader::path() const
{
    return d->path;
}
qint64 CaptureReader::count() const
{
    return d->count;
}

Result<qint64> CaptureReader::refresh()
{
    const auto last = d->lastRecord();
    if (last)
        d->count = *last;
    return last;
}

Result<std::shared_ptr<const PackedBlock>> CaptureReader::block(RecordId id)
{
    const auto after = d->cache.upper_bound(id);
    if (after != d->cache.begin()) {
        const auto found = std::prev(after);
        const auto &cached = found->second.block;
        if (id < cached->firstId() + cached->count()) {
            d->order.splice(d->order.begin(), d->order, found->second.used);
            return cached;
        }
    }
    for (const DamagedRange &range : std::as_const(d->damaged)) {
        if (id >= range.first && id < range.end)
            return unexpected(ErrorCode::FileDamaged, range.detail);
    }
    return d->load(id);
}

Result<RecordView> CaptureReader::record(RecordId id)
{
    if (id < 1 || id > d->count)
        return unexpected(ErrorCode::FileDamaged, u"there is no record %1"_s.arg(id));
    const auto found = block(id);
    if (!found)
        return tl::unexpected(found.error());
    return (*found)->at(id - (*found)->firstId());
}

Result<QByteArray> CaptureReader::Private::pieces(RecordId id, PieceOf what, qint64 offset, qint64 length)
{
    QByteArray bytes;
    bytes.reserve(qMin<qint64>(length, 16 * CapturePieceBytes));
    while (length > 0) {
        const auto row = selectPiece.bind(1, id).bind(2, qint64(what)).bind(3, offset / CapturePieceBytes).step();
        const QByteArrayView data = row && *row ? selectPiece.blob(0) : QByteArrayView();
        const qint64 start = offset % CapturePieceBytes;
        const qint64 part = qMin(length, data.size() - start);
        if (part > 0)
            bytes += data.sliced(start, part);
        selectPiece.reset();
        if (part <= 0) {
            return unexpected(ErrorCode::FileDamaged,
                              u"record %1: byte %2 is missing"_s.arg(id).arg(offset)
                                  + (row ? QString() : u", "_s + row.error().detail));
        }
        offset += part;
        length -= part;
    }
    return bytes;
}

Result<QByteArray> CaptureReader::payload(RecordId id, qint64 offset, qint64 length)
{
    const auto found = record(id);
    if (!found)
        return tl::unexpected(found.error());
    const qint64 start = qBound<qint64>(0, offset, found->payloadBytes);
    const qint64 wanted = length < 0 ? found->payloadBytes - start : qMin(length, found->payloadBytes - start);
    if (start + wanted <= found->payload.size())
        return found->payload.sliced(start, wanted).toByteArray();
    return d->pieces(id, PieceOf::Payload, start, wanted);
}

Result<QByteArray> CaptureReader::message(RecordId id, qint64 offset, qint64 length)
{
    const auto found = record(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->hasMessage)
        return payload(id, offset, length);
    const qint64 start = qBound<qint64>(0, offset, found->messageBytes);
    const qint64 wanted = length < 0 ? found->messageBytes - start : qMin(length, found->messageBytes - start);
    if (start + wanted <= found->message.size())
        return found->message.sliced(start, wanted).toByteArray();
    return d->pieces(id, PieceOf::Message, start, wanted);
}

void CaptureReader::checkAll()
{
    for (RecordId id = 1; id <= d->count;) {
        const auto found = block(id);
        RecordId next = found ? (*found)->firstId() + (*found)->count() : id + 1;
        for (const DamagedRange &range : std::as_const(d->damaged)) {
            if (id >= range.first && id < range.end)
                next = qMax(next, range.end);
        }
        id = next;
    }
}

Result<void> CaptureReader::copyTo(const QString &path)
{
    const QFileInfo target(path);
    if (target.absoluteFilePath() == d->path
        || (target.exists() && target.canonicalFilePath() == QFileInfo(d->path).canonicalFilePath()))
        return unexpected(ErrorCode::FileNotWritable, path + u": this is the recording itself"_s);
    // Beside the target, so that the last step is a rename.
    const QString temporary = path + u".part"_s;
    QFile::remove(temporary);
    // SQLite counts the copy as a write of this connection.
    Result<void> done = d->database.run("PRAGMA query_only = 0");
    {
        Statement copy;
        if (done)
            done = copy.prepare(d->database, "VACUUM INTO ?");
        if (done)
            done = copy.bind(1, temporary).run();
    }
    (void)d->database.run("PRAGMA query_only = 1");
    if (done) {
        QFile::remove(path);
        if (!QFile::rename(temporary, path))
            done = unexpected(ErrorCode::FileNotWritable, path);
    }
    QFile::remove(temporary);
    if (!done && done.error().code == ErrorCode::FileNotReadable)
        return unexpected(ErrorCode::FileNotWritable, done.error().detail);
    return done;
}

QList<CaptureReader::DamagedRange> CaptureReader::damaged() const
{
    return d->damaged;
}

QList<ConnectionInfo> CaptureReader::connections()
{
    QList<ConnectionInfo> all;
    while (true) {
        const auto row = d->selectConnections.step();
        if (!row || !*row)
            break;
        all << readConnection(d->selectConnections);
    }
    d->selectConnections.reset();
    return all;
}

QString CaptureReader::Private::meta(const QString &key)
{
    const auto row = selectMeta.bind(1, key).step();
    const QString value = row && *row ? selectMeta.text(0) : QString();
    selectMeta.reset();
    return value;
}

int CaptureReader::redactedCount()
{
    return d->meta(u"redacted"_s).toInt();
}
QDateTime CaptureReader::startedAt() const
{
    return QDateTime::fromString(d->meta(u"started_at"_s), Qt::ISODateWithMs);
}
QString CaptureReader::generator() const
{
    return d->meta(u"generator"_s);
}

} // namespace plectrum
