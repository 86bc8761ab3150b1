// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/blockfinder.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// So many places are tried at most where the tree does not lead on.
constexpr qint64 MaxProbes = 4096;
/// A damaged page hides at least about so many records.
constexpr qint64 ShortestStride = 64;
/// So many rows are looked at that might hold a record, when the nearest does not.
constexpr int MaxCandidates = 4;

} // namespace

Result<void> BlockFinder::prepare(const Database &database)
{
    finalize();
    const std::pair<Statement *, const char *> all[] = {
        {&m_selectLast, "SELECT first_id, count FROM block ORDER BY first_id DESC LIMIT 1"},
        {&m_selectRow, "SELECT first_id, count FROM block WHERE first_id <= ? ORDER BY first_id DESC LIMIT 1"},
        {&m_selectBlock, "SELECT first_id, count, data FROM block WHERE first_id <= ? ORDER BY first_id DESC LIMIT 1"},
        {&m_selectNext, "SELECT first_id FROM block WHERE first_id > ? ORDER BY first_id LIMIT 1"},
        {&m_selectPages, "PRAGMA page_count"},
    };
    for (const auto &[statement, sql] : all) {
        if (const auto prepared = statement->prepare(database, sql); !prepared)
            return prepared;
    }
    Statement pageSize;
    if (const auto prepared = pageSize.prepare(database, "PRAGMA page_size"); !prepared)
        return prepared;
    if (const auto row = pageSize.step(); !row)
        return tl::unexpected(row.error());
    m_pageBytes = pageSize.number(0);
    return {};
}

void BlockFinder::finalize()
{
    for (Statement *statement : {&m_selectLast, &m_selectRow, &m_selectBlock, &m_selectNext, &m_selectPages})
        statement->finalize();
}

/// The row that would hold `id`, by its columns alone; nullopt where the tree is damaged or there is none.
std::optional<BlockFinder::Row> BlockFinder::rowAt(RecordId id)
{
    std::optional<Row> row;
    const auto stepped = m_selectRow.bind(1, id).step();
    if (stepped && *stepped) {
        const RecordId first = m_selectRow.number(0);
        const qint64 count = m_selectRow.number(1);
        if (first >= 1 && first <= id && count >= 1 && count <= PackedBlock::MaxRecords)
            row = Row{first, first + count};
    }
    m_selectRow.reset();
    return row;
}

BlockFinder::Found BlockFinder::find(RecordId id)
{
    Error failure{ErrorCode::FileDamaged, u"record %1 is missing"_s.arg(id)};
    RecordId start = id;
    RecordId key = id;
    bool claimed = false; // a row says that it holds the record
    for (int i = 0; i < MaxCandidates && key >= 1 && key > id - PackedBlock::MaxRecords; ++i) {
        const auto row = m_selectBlock.bind(1, key).step();
        if (!row) {
            m_selectBlock.reset();
            if (row.error().code != ErrorCode::FileDamaged)
                return {tl::unexpected(row.error()), id};
            if (!claimed)
                failure = row.error();
            break;
        }
        if (!*row) {
            m_selectBlock.reset();
            break;
        }
        const RecordId first = m_selectBlock.number(0);
        const qint64 count = qBound<qint64>(0, m_selectBlock.number(1), PackedBlock::MaxRecords);
        if (first < 1 || first > key) { // no order left to rely on
            m_selectBlock.reset();
            break;
        }
        // The block's own count is the one with a checksum.
        auto block = PackedBlock::parse(first, m_selectBlock.blob(2).toByteArray());
        m_selectBlock.reset();
        if (block && id < first + (*block)->count())
            return {std::move(block), id};
        if (claimed)
            start = qMin(id, qMax(start, first + count));
        if (!block && !claimed && id < first + count) {
            claimed = true;
            failure = block.error();
            start = first;
        }
        key = first - 1;
    }
    return {tl::unexpected(failure), start};
}

RecordId BlockFinder::nextAfter(RecordId id, RecordId end)
{
    const auto row = m_selectNext.bind(1, id).step();
    const RecordId next = row && *row ? m_selectNext.number(0) : 0;
    m_selectNext.reset();
    if (next > id && next <= id + PackedBlock::MaxRecords)
        return qMin(next, end);
    // Further than a block reaches, or not to be had: rows between may hang on another part of the tree.
    const qint64 stride = qMax(ShortestStride, (end - id) / MaxProbes);
    RecordId missed = id;
    for (RecordId probe = id; probe < end - 1;) {
        probe = qMin(probe + stride, end - 1);
        auto found = rowAt(probe);
        if (!found || !found->holds(probe) || found->first <= id) {
            missed = probe;
            continue;
        }
        RecordId nearest = found->first;
        while (nearest - missed > 1) {
            const RecordId middle = missed + (nearest - missed) / 2;
            found = rowAt(middle);
            if (found && found->holds(middle) && found->first > missed)
                nearest = found->first;
            else
                missed = middle;
        }
        return nearest;
    }
    return next > id ? qMin(next, end) : end;
}

Result<BlockFinder::Last> BlockFinder::last(RecordId known)
{
    const auto pages = m_selectPages.step();
    // A record takes a byte at the very least: a key beyond that is a lie or an accident.
    const RecordId limit = pages && *pages ? m_selectPages.number(0) * m_pageBytes : 0;
    m_selectPages.reset();
    if (!pages)
        return tl::unexpected(pages.error());

    const auto row = m_selectLast.step();
    const bool any = row && *row;
    const RecordId first = any ? m_selectLast.number(0) : 0;
    const qint64 count = any ? m_selectLast.number(1) : 0;
    m_selectLast.reset();
    if (!row && row.error().code != ErrorCode::FileDamaged)
        return tl::unexpected(row.error());
    if (row && !*row)
        return Last{.id = known};
    Error cut{ErrorCode::FileDamaged, u"what follows cannot be found"_s};
    if (!row) {
        cut = row.error();
    } else if (first >= 1 && first <= limit) {
        if (count >= 1 && count <= PackedBlock::MaxRecords && first + count - 1 == known)
            return Last{.id = known};
        const auto found = find(first);
        if (found.block && (*found.block)->firstId() == first)
            return Last{.id = qMax(known, first + (*found.block)->count() - 1)};
        if (!found.block && found.block.error().code != ErrorCode::FileDamaged)
            return tl::unexpected(found.block.error());
        // The last block is damaged; the one before it says whether its key is right.
        const bool plausible = count >= 1 && count <= PackedBlock::MaxRecords;
        if (first == 1 || find(first - 1).block)
            return Last{.id = qMax(known, first + (plausible ? count : 1) - 1)};
        if (!found.block)
            cut = found.block.error();
    }
    return Last{.id = sweepForLast(known, limit), .cut = cut};
}

/// The last record that can be found when the way to the end of the table is damaged.
RecordId BlockFinder::sweepForLast(RecordId known, RecordId limit)
{
    RecordId last = known;
    const auto confirmed = [this, &last](RecordId id) {
        const auto row = rowAt(id);
        if (!row || !row->holds(id))
            return false;
        const auto found = find(id);
        if (found.block)
            last = qMax(last, (*found.block)->firstId() + (*found.block)->count() - 1);
        return found.block.has_value();
    };
    const qint64 stride = qMax(ShortestStride, (limit - known) / MaxProbes);
    for (RecordId probe = known + 1; probe <= limit; probe = qMax(probe + stride, last + 1))
        confirmed(probe);
    RecordId missed = qMin(limit, last + stride) + 1;
    while (missed - last > 1) {
        const RecordId middle = last + (missed - last) / 2;
        if (!confirmed(middle))
            missed = middle;
    }
    return last;
}

} // namespace plectrum
