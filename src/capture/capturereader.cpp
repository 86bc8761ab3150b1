// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"

#include "capture/blockfinder.h"
#include "capture/capturecopy.h"
#include "capture/captureschema.h"
#include "capture/packedblock.h"
#include "capture/sqlite.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <list>
#include <map>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// By CaptureReader::Access.
struct Memory {
    size_t blocks; ///< of 64 KiB
    const char *database;
};
constexpr std::array<Memory, 2> Memories{{{128, "PRAGMA cache_size = -4096"}, {16, "PRAGMA cache_size = -512"}}};

} // namespace

struct CaptureReader::Private {
    struct Cached {
        std::shared_ptr<const PackedBlock> block;
        std::list<RecordId>::iterator used;
    };

    QString path;
    Access access = Access::Random;
    Database database;
    BlockFinder finder;
    Statement selectPiece, selectConnections, selectLastConnection, selectMeta, selectDataVersion, selectNotes;
    qint64 count = 0;
    qint64 dataVersion = -1;          ///< SQLite's; other when another connection has committed
    std::map<RecordId, Cached> cache; ///< by first id
    std::list<RecordId> order;        ///< of use, newest first
    QList<DamagedRange> damaged;      ///< in order, never touching
    RowNotes notes;
    qint64 noteChanges = -1;
    bool hasNotes = false; ///< the table is there

    Result<void> open();
    Result<void> open(Database::Mode mode);
    Result<void> refresh();
    void refreshNotes();
    Result<std::shared_ptr<const PackedBlock>> load(RecordId id);
    void keep(const std::shared_ptr<const PackedBlock> &block);
    void note(RecordId first, RecordId end, const QString &detail);
    const DamagedRange *damageAt(RecordId id) const;
    Result<QByteArray> pieces(RecordId id, PieceOf what, qint64 total, qint64 offset, qint64 length);
    QString meta(const QString &key);
};

Result<void> CaptureReader::Private::open()
{
    const auto version = readCaptureVersion(path);
    if (!version)
        return tl::unexpected(version.error());
    // Writable if possible, so that the last to leave a file merges its log; nothing is ever changed otherwise.
    Result<void> result = open(Database::Mode::ReadWrite);
    if (!result)
        result = open(Database::Mode::ReadOnly);
    // A folder that cannot be written, and no log: nobody is writing.
    if (!result && result.error().code == ErrorCode::FileNotReadable) {
        if (QFileInfo(path + u"-wal"_s).size() == 0)
            result = open(Database::Mode::Immutable);
        else
            result = unexpected(ErrorCode::FileNotReadable,
                                path + u": its log (-wal) can only be read in a folder that can be written"_s);
    }
    if (!result && result.error().code == ErrorCode::FileDamaged)
        result = open(Database::Mode::Salvage);
    return result;
}

Result<void> CaptureReader::Private::open(Database::Mode mode)
{
    finder.finalize();
    for (Statement *statement :
         {&selectPiece, &selectConnections, &selectLastConnection, &selectMeta, &selectDataVersion, &selectNotes})
        statement->finalize();
    hasNotes = false;
    noteChanges = -1;
    damaged.clear();
    if (const auto opened = database.open(path, mode); !opened)
        return opened;
    for (const char *setting : {"PRAGMA query_only = 1", Memories[size_t(access)].database}) {
        if (const auto set = database.run(setting); !set)
            return set;
    }
    if (const auto checked = checkSchema(database); !checked)
        return tl::unexpected(checked.error());
    if (const auto prepared = finder.prepare(database); !prepared)
        return prepared;
    const std::pair<Statement *, const char *> all[] = {
        {&selectPiece, "SELECT crc, data FROM piece WHERE record_id = ? AND what = ? AND seq = ?"},
        {&selectConnections, SelectConnections},
        {&selectLastConnection, "SELECT max(id) FROM connection"},
        {&selectMeta, "SELECT value FROM meta WHERE key = ?"},
        {&selectDataVersion, "PRAGMA data_version"},
    };
    for (const auto &[statement, sql] : all) {
        if (const auto prepared = statement->prepare(database, sql); !prepared)
            return prepared;
    }
    return refresh();
}

Result<void> CaptureReader::Private::refresh()
{
    const auto row = selectDataVersion.step();
    const qint64 seen = row && *row ? selectDataVersion.number(0) : -1;
    selectDataVersion.reset();
    if (seen != -1 && seen == dataVersion)
        return {};
    refreshNotes();
    const auto last = finder.last(count);
    if (!last)
        return tl::unexpected(last.error());
    count = last->id;
    dataVersion = seen;
    // How much more there was cannot be told; it was one record at least.
    if (last->cut)
        note(count + 1, count + 2, last->cut->detail);
    return {};
}

/// Notes are few and change seldom; a file of version 1 has none until somebody writes the first.
void CaptureReader::Private::refreshNotes()
{
    const qint64 changes = meta(QString::fromLatin1(NoteChanges)).toLongLong();
    if (changes == noteChanges)
        return;
    if (!hasNotes)
        hasNotes = selectNotes.prepare(database, SelectNotes).has_value();
    noteChanges = changes;
    notes.clear();
    while (hasNotes) {
        const auto row = selectNotes.step();
        if (!row || !*row)
            break;
        notes[selectNotes.number(0)] = {.bookmarked = selectNotes.number(1) != 0, .text = selectNotes.text(2)};
    }
    if (hasNotes)
        selectNotes.reset();
}

/// Ranges that touch become one, with the detail of the first.
void CaptureReader::Private::note(RecordId first, RecordId end, const QString &detail)
{
    DamagedRange range{first, end, detail};
    auto at = std::ranges::lower_bound(damaged, first, {}, &DamagedRange::end);
    while (at != damaged.end() && at->first <= range.end) {
        if (at->first <= range.first)
            range.detail = at->detail;
        range.first = qMin(range.first, at->first);
        range.end = qMax(range.end, at->end);
        at = damaged.erase(at);
    }
    damaged.insert(at, range);
}

const CaptureReader::DamagedRange *CaptureReader::Private::damageAt(RecordId id) const
{
    const auto at = std::ranges::upper_bound(damaged, id, {}, &DamagedRange::end);
    return at != damaged.end() && at->first <= id ? &*at : nullptr;
}

void CaptureReader::Private::keep(const std::shared_ptr<const PackedBlock> &block)
{
    if (const auto old = cache.find(block->firstId()); old != cache.end()) {
        order.erase(old->second.used);
        cache.erase(old);
    }
    order.push_front(block->firstId());
    cache.emplace(block->firstId(), Cached{block, order.begin()});
    if (cache.size() > Memories[size_t(access)].blocks) {
        cache.erase(order.back());
        order.pop_back();
    }
}

Result<std::shared_ptr<const PackedBlock>> CaptureReader::Private::load(RecordId id)
{
    auto found = finder.find(id);
    if (found.block)
        keep(*found.block);
    else if (found.block.error().code == ErrorCode::FileDamaged)
        note(found.first, finder.nextAfter(id, count + 1), found.block.error().detail);
    return std::move(found.block);
}

CaptureReader::CaptureReader(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

CaptureReader::~CaptureReader() = default;

Result<std::unique_ptr<CaptureReader>> CaptureReader::open(const QString &path, Access access)
{
    auto priv = std::make_unique<Private>();
    priv->path = QFileInfo(path).absoluteFilePath();
    priv->access = access;
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
    if (const auto refreshed = d->refresh(); !refreshed)
        return tl::unexpected(refreshed.error());
    return d->count;
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
    if (id < 1 || id > d->count)
        return unexpected(ErrorCode::FileDamaged, u"there is no record %1"_s.arg(id));
    if (const DamagedRange *const range = d->damageAt(id))
        return unexpected(ErrorCode::FileDamaged, range->detail);
    return d->load(id);
}

Result<RecordView> CaptureReader::record(RecordId id)
{
    const auto found = block(id);
    if (!found)
        return tl::unexpected(found.error());
    return (*found)->at(id - (*found)->firstId());
}

/// Bytes of a payload or message of `total` bytes, which is stored apart.
Result<QByteArray> CaptureReader::Private::pieces(RecordId id, PieceOf what, qint64 total, qint64 offset, qint64 length)
{
    QByteArray bytes;
    bytes.reserve(qMin<qint64>(length, 16 * CapturePieceBytes));
    while (length > 0) {
        const qint64 sequence = offset / CapturePieceBytes;
        const qint64 start = sequence * CapturePieceBytes;
        const auto row = selectPiece.bind(1, id).bind(2, qint64(what)).bind(3, sequence).step();
        const QByteArrayView data = row && *row ? selectPiece.blob(1) : QByteArrayView();
        const bool whole = data.size() == qMin(CapturePieceBytes, total - start)
            && selectPiece.number(0) == pieceChecksum(id, what, sequence, data);
        const qint64 part = whole ? qMin(length, start + data.size() - offset) : 0;
        if (whole)
            bytes += data.sliced(offset - start, part);
        selectPiece.reset();
        if (!row && row.error().code != ErrorCode::FileDamaged)
            return tl::unexpected(row.error());
        if (!whole) {
            return unexpected(ErrorCode::FileDamaged,
                              u"record %1: damaged from byte %2 on"_s.arg(id).arg(start)
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
    return d->pieces(id, PieceOf::Payload, found->payloadBytes, start, wanted);
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
    return d->pieces(id, PieceOf::Message, found->messageBytes, start, wanted);
}

void CaptureReader::checkAll()
{
    for (RecordId id = 1; id <= d->count;) {
        const auto found = block(id);
        const DamagedRange *const range = d->damageAt(id);
        id = found ? (*found)->firstId() + (*found)->count() : range ? range->end : id + 1;
    }
}

Result<void> CaptureReader::copyTo(const QString &path, const std::function<bool(qint64 done, qint64 total)> &watch)
{
    return copyCapture(d->database, d->path, path, watch);
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

qint64 CaptureReader::connectionCount()
{
    const auto row = d->selectLastConnection.step();
    const qint64 last = row && *row ? d->selectLastConnection.number(0) : 0;
    d->selectLastConnection.reset();
    return last;
}

const RowNotes &CaptureReader::notes() const
{
    return d->notes;
}
qint64 CaptureReader::noteChanges() const
{
    return d->noteChanges;
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

QString CaptureReader::redactedKinds()
{
    return d->meta(u"redacted_kinds"_s);
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
