// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <deque>
#include <vector>

namespace plectrum {

/// Ids of records in ascending order, many millions at times: two bytes each where they are dense, nothing where they
/// follow each other without gaps, four else. Growing copies no more than the last few thousand.
class RecordIds {
public:
    qint64 size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    RecordId at(qint64 index) const;
    /// The index of the first id that is not less than, or greater than, `id`; size(): there is none.
    qint64 lowerBound(RecordId id) const;
    qint64 upperBound(RecordId id) const { return lowerBound(id + 1); }

    /// They follow those that are there.
    void append(const std::vector<RecordId> &ids);
    void clear();

private:
    static constexpr qint64 ChunkSize = 4096;
    struct Chunk {
        RecordId first = 0;
        // One of them holds the ids; none: they have no gaps.
        std::vector<quint32> distances; ///< from first, while the chunk grows
        std::vector<quint16> close;     ///< the same of a full chunk
        std::vector<RecordId> ids;      ///< where a distance is too long
    };
    void append(RecordId id);
    static void pack(Chunk &chunk);

    std::deque<Chunk> m_chunks;
    qint64 m_size = 0;
};

} // namespace plectrum
