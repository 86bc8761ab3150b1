// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/packedblock.h"
#include "capture/sqlite.h"

#include <optional>

namespace plectrum {

/// Finds blocks by the key of table `block`, in whatever state the file is. Never returns a record under an id that its
/// block does not confirm. Not thread-safe.
class BlockFinder {
public:
    Result<void> prepare(const Database &database);
    void finalize();

    struct Last {
        RecordId id = 0;          ///< of the last record there is, as far as can be told; 0: none
        std::optional<Error> cut; ///< set if more followed and cannot be found
    };
    /// `known`: what is certain already; nothing below it is looked at.
    Result<Last> last(RecordId known);

    struct Found {
        Result<std::shared_ptr<const PackedBlock>> block;
        RecordId first; ///< where the damage starts that hides `id`, if it does
    };
    /// The block that holds `id`; not cached. FileDamaged, or what keeps SQLite from reading at all.
    Found find(RecordId id);
    /// The first record behind `id`, which is damaged, that may be found again; `end` if there is none before. Bounded.
    RecordId nextAfter(RecordId id, RecordId end);

private:
    struct Row {
        RecordId first = 0;
        RecordId end = 0;
        bool holds(RecordId id) const { return id >= first && id < end; }
    };
    std::optional<Row> rowAt(RecordId id);
    RecordId sweepForLast(RecordId known, RecordId limit);

    Statement m_selectLast, m_selectRow, m_selectBlock, m_selectNext, m_selectPages;
    qint64 m_pageBytes = 0;
};

} // namespace plectrum
