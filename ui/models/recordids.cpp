// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/recordids.h"

#include <limits>

namespace plectrum {

RecordId RecordIds::at(qint64 index) const
{
    const Chunk &chunk = m_chunks[size_t(index / ChunkSize)];
    const auto place = size_t(index % ChunkSize);
    if (!chunk.close.empty())
        return chunk.first + chunk.close[place];
    if (!chunk.distances.empty())
        return chunk.first + chunk.distances[place];
    return chunk.ids.empty() ? chunk.first + RecordId(place) : chunk.ids[place];
}

qint64 RecordIds::lowerBound(RecordId id) const
{
    qint64 first = 0;
    qint64 end = m_size;
    while (first < end) {
        const qint64 middle = first + (end - first) / 2;
        if (at(middle) < id)
            first = middle + 1;
        else
            end = middle;
    }
    return first;
}

void RecordIds::append(const std::vector<RecordId> &ids)
{
    for (const RecordId id : ids)
        append(id);
}

void RecordIds::append(RecordId id)
{
    if (m_size % ChunkSize == 0) {
        m_chunks.push_back({.first = id});
        m_chunks.back().distances.reserve(ChunkSize);
    }
    Chunk &chunk = m_chunks.back();
    const RecordId distance = id - chunk.first;
    if (chunk.ids.empty() && distance > std::numeric_limits<quint32>::max()) {
        for (const quint32 before : chunk.distances)
            chunk.ids.push_back(chunk.first + before);
        chunk.distances = {};
    }
    if (chunk.ids.empty() && distance <= std::numeric_limits<quint32>::max())
        chunk.distances.push_back(quint32(distance));
    else
        chunk.ids.push_back(id);
    if (++m_size % ChunkSize == 0)
        pack(chunk);
}

/// A full chunk takes no more than it needs.
void RecordIds::pack(Chunk &chunk)
{
    if (!chunk.ids.empty() || chunk.distances.back() > std::numeric_limits<quint16>::max())
        return;
    if (chunk.distances.back() >= ChunkSize)
        chunk.close.assign(chunk.distances.cbegin(), chunk.distances.cend());
    chunk.distances = {};
}

void RecordIds::clear()
{
    m_chunks.clear();
    m_size = 0;
}

} // namespace plectrum
