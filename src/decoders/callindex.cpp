// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/callindex.h"

#include <algorithm>
#include <limits>

namespace plectrum {

void CallIndex::add(RecordId id, const RecordView &record, const std::vector<DecodedMessage> &messages)
{
    using Part = DecodedMessage::Part;
    for (const DecodedMessage &message : messages) {
        if (message.pair.isEmpty())
            continue;
        if (message.part == Part::Request) {
            if (m_open.size() >= MaxOpen)
                forgetOldest();
            m_open.insert({record.connection, record.direction, message.pair}, id);
        } else if (message.part == Part::Reply) {
            const Direction asker = record.direction == Direction::Outgoing ? Direction::Incoming : Direction::Outgoing;
            if (const RecordId request = m_open.take({record.connection, asker, message.pair}); request > 0)
                keep(request, id);
        }
    }
}

/// Half of them, so that it is done seldom.
void CallIndex::forgetOldest()
{
    std::vector<RecordId> ids(m_open.cbegin(), m_open.cend());
    const auto middle = ids.begin() + qsizetype(ids.size() / 2);
    std::ranges::nth_element(ids, middle);
    m_open.removeIf(
        [oldest = *middle](const std::pair<const Asked &, RecordId &> &each) { return each.second < oldest; });
}

void CallIndex::keep(RecordId request, RecordId reply)
{
    constexpr RecordId Most = std::numeric_limits<quint32>::max();
    if (reply - request > Most || m_calls.size() >= size_t(Most))
        return;
    if (m_bases.empty() || reply - m_bases.back().second > Most)
        m_bases.emplace_back(m_calls.size(), reply);
    m_calls.push_back({quint32(reply - m_bases.back().second), quint32(reply - request)});
    // Answers come soon, so its place is near the end.
    const auto place =
        std::ranges::upper_bound(m_byRequest, request, {}, [this](quint32 index) { return requestAt(index); });
    m_byRequest.insert(place, quint32(m_calls.size() - 1));
}

RecordId CallIndex::replyAt(size_t index) const
{
    const auto behind = std::ranges::upper_bound(m_bases, index, {}, &std::pair<size_t, RecordId>::first);
    return std::prev(behind)->second + m_calls[index].reply;
}

RecordId CallIndex::replyTo(RecordId request) const
{
    const auto found =
        std::ranges::lower_bound(m_byRequest, request, {}, [this](quint32 index) { return requestAt(index); });
    return found != m_byRequest.end() && requestAt(*found) == request ? replyAt(*found) : 0;
}

RecordId CallIndex::requestOf(RecordId reply) const
{
    size_t first = 0;
    size_t end = m_calls.size();
    while (first < end) {
        const size_t middle = first + (end - first) / 2;
        if (replyAt(middle) < reply)
            first = middle + 1;
        else
            end = middle;
    }
    return first < m_calls.size() && replyAt(first) == reply ? requestAt(first) : 0;
}

} // namespace plectrum
