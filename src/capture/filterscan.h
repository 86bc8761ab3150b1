// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"

#include <memory>
#include <optional>
#include <vector>

namespace plectrum {

class CaptureReader;

/// Takes a filter through a capture, a block at a time, and goes on as the capture grows. Gives the filter all that the
/// capture knows: notes, subprotocols, long content. Not thread-safe; in the reader's thread.
class FilterScan {
public:
    /// From the first record on. `reader` and `meanings`, which may be null and reads the same capture, must outlive
    /// the scan.
    void start(const Filter &filter, CaptureReader &reader, MeaningSource *meanings = nullptr);

    struct Step {
        std::shared_ptr<const PackedBlock> block; ///< null: [from, end) is damaged and matches nothing
        RecordId from = 0;
        RecordId end = 0;
    };
    /// The next block's records up to `count`; appends the ids of those that match. nullopt: all have been looked at.
    /// Fails only where the file cannot be read any further.
    Result<std::optional<Step>> step(qint64 count, std::vector<RecordId> &hits);

    const Filter &filter() const { return m_filter; }
    /// Records looked at so far.
    qint64 scanned() const { return m_next - 1; }
    /// Their bytes on the wire.
    qint64 wireBytes() const { return m_wireBytes; }
    /// What the capture knows of rows has changed since start() so that a record looked at may match otherwise.
    bool isOutdated() const;

private:
    QList<QByteArray> subprotocols() const;

    Filter m_filter;
    CaptureReader *m_reader = nullptr;
    FilterSurroundings m_around;
    QList<QByteArray> m_subprotocols;
    qint64 m_noteChanges = 0;
    qint64 m_hindsight = 0;
    RecordId m_next = 1;
    qint64 m_wireBytes = 0;
};

} // namespace plectrum
