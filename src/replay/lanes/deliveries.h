// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QList>

#include <chrono>
#include <vector>

namespace plectrum {

/// A message on a lane: what the lane's client sent, or what came to it.
struct LaneMessage {
    enum class Fate : quint8 {
        Alone,     ///< sent: reached no lane; received: no lane sent it
        Delivered, ///< sent: reached at least one lane; received: the first copy of what a lane sent
        Again,     ///< received: one more copy of what has come already
    };

    RecordId record = 0;
    int lane = 0;
    bool isSent = false; ///< by the lane's client
    qint64 timeNs = 0;
    quint64 identity = 0; ///< equal in the copies of one message
    // found by tallyDeliveries()
    Fate fate = Fate::Alone;
    qsizetype source = -1; ///< of a received one: index of the message it is a copy of
    bool isLate = false;
    bool isOutOfOrder = false; ///< came after a later one of the same sender

    qint64 latencyNs(const std::vector<LaneMessage> &all) const
    {
        return source < 0 ? -1 : timeNs - all[size_t(source)].timeNs;
    }
};

/// How long a lane was open, in the capture's time.
struct LaneSpan {
    qint64 openNs = 0;
    qint64 endNs = 0;
};

/// What became of one lane's messages at one lane; the diagonal is what came back to the sender.
struct DeliveryCell {
    qint64 delivered = 0;
    qint64 lost = 0; ///< see tallyDeliveries()
    qint64 late = 0;
    qint64 again = 0;
    qint64 outOfOrder = 0;
    qint64 medianNs = -1; ///< of the latencies; -1: none
    qint64 p95Ns = -1;
    qint64 worstNs = -1;

    bool isSound() const { return lost + late + again + outOfOrder == 0; }
    bool operator==(const DeliveryCell &) const = default;
};

/// A message that should have come to a lane and did not.
struct LostDelivery {
    qsizetype message = 0; ///< index of the sent one
    int lane = 0;

    bool operator==(const LostDelivery &) const = default;
};

struct DeliveryTally {
    int lanes = 0;
    std::vector<DeliveryCell> cells; ///< row by row: [sender * lanes + receiver]
    std::vector<qint64> sent;        ///< by lane
    std::vector<qint64> alone;       ///< by lane: of those, how many reached nobody
    std::vector<LostDelivery> lost;  ///< in the order of sending

    const DeliveryCell &cell(int sender, int receiver) const
    {
        return cells[size_t(sender) * size_t(lanes) + size_t(receiver)];
    }
    bool isSound() const;
};

/// Finds for each received message the one it is a copy of: of those with its identity that were sent before, the
/// oldest that has not come to its lane yet. `messages` are in order of time; their fates are filled in.
///
/// Lost is a message that reached some lane, but not one that was open while it could have come and that got another
/// message of the same sender. A message that reached nobody may have been meant for the server alone: it counts as
/// alone, not as lost.
DeliveryTally tallyDeliveries(std::vector<LaneMessage> &messages, const QList<LaneSpan> &spans,
                              std::chrono::nanoseconds late);

} // namespace plectrum
