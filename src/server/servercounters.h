// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/durationhistogram.h"

#include <QtGlobal>

namespace plectrum {

/// What one server has done since it was made; plain numbers of the server's thread. Bytes are those of messages,
/// before masks, compression and frame headers.
struct ServerCounters {
    qint64 connections = 0;      ///< WebSockets open now
    qint64 connectionsTotal = 0; ///< WebSockets opened
    qint64 refusedTotal = 0;     ///< requests answered with an error
    qint64 rooms = 0;            ///< groups, rosters and rooms that have members now
    qint64 messagesIn = 0;
    qint64 messagesOut = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    qint64 volatileDrops = 0; ///< volatile events not sent since their receiver was behind
    DurationHistogram fanOut; ///< of messages that go to a group: from arrival to the last receiver's queue

    void countIn(qsizetype bytes)
    {
        ++messagesIn;
        bytesIn += bytes;
    }
    void countOut(qsizetype bytes)
    {
        ++messagesOut;
        bytesOut += bytes;
    }
};

} // namespace plectrum
