// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "result.h"

#include <functional>
#include <memory>
#include <vector>

class QTemporaryFile;

namespace plectrum {

/// The order of records by time, for importers that do not meet them so. Beyond some hundred thousand it works on disk:
/// memory does not grow with their number. Not thread-safe.
class RecordOrder {
public:
    /// `maxHeld`: places kept in memory.
    explicit RecordOrder(qsizetype maxHeld = 400'000);
    ~RecordOrder();
    RecordOrder(RecordOrder &&) noexcept;
    RecordOrder &operator=(RecordOrder &&) noexcept;

    /// The next record; ids count from 1. `place` settles the order of records of one time. FileNotWritable, DiskFull.
    Result<void> add(qint64 timeNs, qint64 place);
    qint64 count() const { return m_count; }
    /// The order of coming is the order.
    bool isSorted() const { return m_sorted; }
    qint64 earliestNs() const { return m_earliestNs; }

    /// Consecutive records, half-open, run after run. FileNotReadable, and what `visitor` returns. Nothing can be added
    /// afterwards.
    Result<void> forEachRun(const std::function<Result<void>(RecordId first, RecordId end)> &visitor);

private:
    struct Place {
        qint64 timeNs;
        qint64 place;
        RecordId id;
        auto operator<=>(const Place &) const = default;
    };
    class Chunk;
    Result<void> spill();

    qsizetype m_maxHeld;
    std::vector<Place> m_held;
    std::unique_ptr<QTemporaryFile> m_file; ///< chunks of m_maxHeld places, each in order
    qint64 m_count = 0;
    qint64 m_earliestNs = 0;
    Place m_last{};
    bool m_sorted = true;
};

} // namespace plectrum
