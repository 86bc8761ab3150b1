// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/lanes/deliveries.h"

#include <QHash>

#include <algorithm>

namespace plectrum {
namespace {

/// What was sent with one identity, and how far each lane has got with it.
struct Copies {
    std::vector<qsizetype> sent;
    std::vector<size_t> received; ///< by lane: so many of `sent` have come
};

qint64 quantile(const std::vector<qint64> &sorted, double part)
{
    return sorted[std::min(sorted.size() - 1, size_t(part * double(sorted.size())))];
}

class Tally {
public:
    Tally(std::vector<LaneMessage> &messages, const QList<LaneSpan> &spans, std::chrono::nanoseconds late)
        : m_messages(messages)
        , m_spans(spans)
        , m_late(late.count())
        , m_latencies(size_t(spans.size() * spans.size()))
        , m_newest(size_t(spans.size() * spans.size()), -1)
    {
        m_tally.lanes = int(spans.size());
        m_tally.cells.resize(m_latencies.size());
        m_tally.sent.resize(size_t(spans.size()));
        m_tally.alone.resize(size_t(spans.size()));
    }

    DeliveryTally run()
    {
        for (qsizetype i = 0; i < qsizetype(m_messages.size()); ++i) {
            if (m_messages[size_t(i)].isSent)
                send(i);
            else
                receive(i);
        }
        findLost();
        for (size_t i = 0; i < m_latencies.size(); ++i)
            measure(m_tally.cells[i], m_latencies[i]);
        return std::move(m_tally);
    }

private:
    size_t index(int sender, int receiver) const { return size_t(sender) * size_t(m_tally.lanes) + size_t(receiver); }

    void send(qsizetype at)
    {
        const LaneMessage &message = m_messages[size_t(at)];
        ++m_tally.sent[size_t(message.lane)];
        Copies &copies = m_copies[message.identity];
        copies.sent.push_back(at);
        copies.received.resize(size_t(m_tally.lanes));
    }

    void receive(qsizetype at)
    {
        LaneMessage &message = m_messages[size_t(at)];
        const auto copies = m_copies.find(message.identity);
        if (copies == m_copies.end())
            return;
        size_t &received = copies->received[size_t(message.lane)];
        const bool isAgain = received == copies->sent.size();
        message.source = copies->sent[isAgain ? received - 1 : received];
        LaneMessage &source = m_messages[size_t(message.source)];
        const size_t cell = index(source.lane, message.lane);
        DeliveryCell &counts = m_tally.cells[cell];
        if (isAgain) {
            message.fate = LaneMessage::Fate::Again;
            ++counts.again;
            return;
        }
        ++received;
        message.fate = source.fate = LaneMessage::Fate::Delivered;
        ++counts.delivered;
        const qint64 latency = message.timeNs - source.timeNs;
        m_latencies[cell].push_back(latency);
        message.isLate = latency > m_late;
        counts.late += message.isLate;
        message.isOutOfOrder = message.source < m_newest[cell];
        counts.outOfOrder += message.isOutOfOrder;
        m_newest[cell] = std::max(m_newest[cell], message.source);
    }

    void findLost()
    {
        // The k-th of equal messages has come to a lane if that lane has got more than k of them.
        QHash<quint64, size_t> ordinals;
        for (qsizetype i = 0; i < qsizetype(m_messages.size()); ++i) {
            const LaneMessage &message = m_messages[size_t(i)];
            if (!message.isSent)
                continue;
            const size_t ordinal = ordinals[message.identity]++;
            if (message.fate == LaneMessage::Fate::Alone) {
                ++m_tally.alone[size_t(message.lane)];
                continue;
            }
            const Copies &copies = m_copies[message.identity];
            for (int lane = 0; lane < m_tally.lanes; ++lane) {
                if (copies.received[size_t(lane)] > ordinal || !wasDue(message, lane))
                    continue;
                ++m_tally.cells[index(message.lane, lane)].lost;
                m_tally.lost.push_back({i, lane});
            }
        }
    }

    bool wasDue(const LaneMessage &message, int lane) const
    {
        const LaneSpan &span = m_spans[lane];
        return m_tally.cells[index(message.lane, lane)].delivered > 0 && span.openNs <= message.timeNs
            && span.endNs - message.timeNs > m_late;
    }

    static void measure(DeliveryCell &cell, std::vector<qint64> &latencies)
    {
        if (latencies.empty())
            return;
        std::ranges::sort(latencies);
        cell.medianNs = quantile(latencies, 0.5);
        cell.p95Ns = quantile(latencies, 0.95);
        cell.worstNs = latencies.back();
    }

    std::vector<LaneMessage> &m_messages;
    const QList<LaneSpan> &m_spans;
    const qint64 m_late;
    std::vector<std::vector<qint64>> m_latencies;
    std::vector<qsizetype> m_newest; ///< by cell: the last sent of those that have come
    QHash<quint64, Copies> m_copies;
    DeliveryTally m_tally;
};

} // namespace

bool DeliveryTally::isSound() const
{
    return std::ranges::all_of(cells, &DeliveryCell::isSound);
}

DeliveryTally tallyDeliveries(std::vector<LaneMessage> &messages, const QList<LaneSpan> &spans,
                              std::chrono::nanoseconds late)
{
    return Tally(messages, spans, late).run();
}

} // namespace plectrum
