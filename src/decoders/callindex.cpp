// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/callindex.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace plectrum {

namespace {

constexpr size_t AskedBits = size_t(1) << 23; ///< one in a hundred is wrong after 850 000 calls
constexpr int AskedProbes = 4;

} // namespace

CallIndex::Place CallIndex::add(RecordId id, const RecordView &record, const std::vector<DecodedMessage> &messages)
{
    using Part = DecodedMessage::Part;
    Place place;
    for (const DecodedMessage &message : messages) {
        if (message.pair.isEmpty())
            continue;
        if (message.part == Part::Request) {
            if (m_openCount >= MaxOpen)
                forgetOldest();
            const Asked asked{record.direction, message.pair};
            QHash<Asked, RecordId> &open = m_open[record.connection];
            const qsizetype before = open.size();
            open.insert(asked, id);
            m_openCount += open.size() - before;
            setAsked(qHash(asked, record.connection));
        } else if (message.part == Part::Reply) {
            const Direction asker = record.direction == Direction::Outgoing ? Direction::Incoming : Direction::Outgoing;
            const Asked asked{asker, message.pair};
            const auto open = m_open.find(record.connection);
            if (const RecordId request = open == m_open.end() ? 0 : open->take(asked); request > 0) {
                --m_openCount;
                keep(request, id);
                place.request = request;
            } else if (!wasAsked(qHash(asked, record.connection))) {
                place.isOrphan = true;
            }
        }
    }
    return place;
}

std::vector<RecordId> CallIndex::takeOpen(quint32 connection)
{
    const QHash<Asked, RecordId> open = m_open.take(connection);
    m_openCount -= open.size();
    return {open.cbegin(), open.cend()};
}

bool CallIndex::wasAsked(size_t hash) const
{
    if (m_asked.empty())
        return false;
    const size_t step = qHash(hash, size_t(1)) | 1;
    for (int i = 0; i < AskedProbes; ++i, hash += step) {
        const size_t bit = hash % AskedBits;
        if (!(m_asked[bit / 64] >> (bit % 64) & 1))
            return false;
    }
    return true;
}

void CallIndex::setAsked(size_t hash)
{
    if (m_asked.empty())
        m_asked.resize(AskedBits / 64);
    const size_t step = qHash(hash, size_t(1)) | 1;
    for (int i = 0; i < AskedProbes; ++i, hash += step) {
        const size_t bit = hash % AskedBits;
        m_asked[bit / 64] |= quint64(1) << (bit % 64);
    }
}

/// Half of them, so that it is done seldom.
void CallIndex::forgetOldest()
{
    std::vector<RecordId> ids;
    for (const auto &open : std::as_const(m_open))
        ids.insert(ids.end(), open.cbegin(), open.cend());
    const auto middle = ids.begin() + qsizetype(ids.size() / 2);
    std::ranges::nth_element(ids, middle);
    m_openCount = 0;
    for (auto &open : m_open) {
        open.removeIf(
            [oldest = *middle](const std::pair<const Asked &, RecordId &> &each) { return each.second < oldest; });
        m_openCount += open.size();
    }
}

void CallIndex::Distances::append(quint32 distance)
{
    if (m_long.empty())
        m_long.reserve(size_t(ChunkSize));
    m_long.push_back(distance);
}

void CallIndex::Distances::pack()
{
    if (std::ranges::max(m_long) > std::numeric_limits<quint16>::max())
        return;
    m_short.assign(m_long.cbegin(), m_long.cend());
}

void CallIndex::Distances::reuse(Distances &full)
{
    if (full.m_short.empty())
        return;
    m_long = std::exchange(full.m_long, {});
    m_long.clear();
}

void CallIndex::keep(RecordId request, RecordId reply)
{
    constexpr RecordId Most = std::numeric_limits<quint32>::max();
    if (reply - request > Most)
        return;
    if (m_chunks.empty() || m_chunks.back().count == size_t(ChunkSize) || reply - m_chunks.back().first > Most) {
        Chunk next{.first = reply, .leastRequest = request, .mostRequest = request};
        if (!m_chunks.empty()) {
            next.replies.reuse(m_chunks.back().replies);
            next.requests.reuse(m_chunks.back().requests);
        }
        m_chunks.push_back(std::move(next));
    }
    Chunk &chunk = m_chunks.back();
    chunk.replies.append(quint32(reply - chunk.first));
    chunk.requests.append(quint32(reply - request));
    chunk.leastRequest = std::min(chunk.leastRequest, request);
    chunk.mostRequest = std::max(chunk.mostRequest, request);
    ++m_count;
    if (++chunk.count == size_t(ChunkSize)) {
        chunk.replies.pack();
        chunk.requests.pack();
    }
}

size_t CallIndex::chunkOf(RecordId reply) const
{
    // A record may answer several requests, in two chunks at most.
    const auto found = std::ranges::lower_bound(m_chunks, reply, {}, &Chunk::first);
    return size_t(found - m_chunks.begin()) - (found == m_chunks.begin() ? 0 : 1);
}

RecordId CallIndex::replyTo(RecordId request) const
{
    for (size_t i = chunkOf(request); i < m_chunks.size(); ++i) {
        const Chunk &chunk = m_chunks[i];
        if (request < chunk.leastRequest || request > chunk.mostRequest)
            continue;
        for (size_t at = 0; at < chunk.count; ++at) {
            if (chunk.request(at) == request)
                return chunk.reply(at);
        }
    }
    return 0;
}

RecordId CallIndex::requestOf(RecordId reply) const
{
    for (size_t i = chunkOf(reply); i < m_chunks.size() && m_chunks[i].first <= reply; ++i) {
        const Chunk &chunk = m_chunks[i];
        size_t first = 0;
        size_t end = chunk.count;
        while (first < end) {
            const size_t middle = first + (end - first) / 2;
            if (chunk.reply(middle) < reply)
                first = middle + 1;
            else
                end = middle;
        }
        if (first < chunk.count && chunk.reply(first) == reply)
            return chunk.request(first);
    }
    return 0;
}

} // namespace plectrum
