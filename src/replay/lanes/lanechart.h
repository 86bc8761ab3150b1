// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"
#include "capture/jsonpath.h"
#include "decoders/recorddecoder.h"
#include "replay/lanes/deliveries.h"
#include "result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

namespace plectrum {

class CaptureReader;

/// One connection of a capture as a lane of the diagram.
struct Lane {
    quint32 connection = 0;
    QString name; ///< its profile's, or the end of its path; unlike all others
    LaneSpan span;
    bool isOpen = false; ///< the capture does not tell its end
    quint16 closeCode = 0;
    QString cause; ///< as ConnectionEnd::cause
};

/// One row of the diagram beside the messages: a connection that opened or ended. `record` is its row in the capture.
struct LaneMark {
    enum class What : quint8 { Opened, Refused, Ended };

    RecordId record = 0;
    int lane = 0;
    qint64 timeNs = 0;
    What what = What::Opened;
};

struct LaneOptions {
    QList<quint32> connections;           ///< empty: those of clients, or, where there is none, all
    Filter filter = *Filter::compile({}); ///< messages that do not match are left out
    DecoderChoices decoders = {};         ///< for what the filter asks of protocols
    std::vector<JsonStep> key; ///< copies agree in the value there rather than in the whole payload; empty: payload
    std::chrono::nanoseconds late = std::chrono::seconds(1);
    qint64 maxMessages = 1'000'000; ///< more are not read
    /// Asked now and then, with the records passed and all there are; false ends it with Cancelled. May be null.
    std::function<bool(RecordId passed, RecordId all)> watch = {};
};

/// The conversations of several connections of one capture on one time line: who sent, who got what when.
/// Times are the capture's.
struct LaneChart {
    QList<Lane> lanes;
    std::vector<LaneMessage> messages; ///< in order of time
    std::vector<LaneMark> marks;       ///< in order of time
    std::vector<QString> previews;     ///< of the messages, one line each
    DeliveryTally tally;
    bool isCut = false; ///< there were more than maxMessages

    /// BadOption names a connection that is not there; FileDamaged and the like as CaptureReader.
    static Result<LaneChart> read(CaptureReader &reader, const LaneOptions &options);
    /// {"lanes": [{"connection", "name", "openNs", "endNs", "closeCode"?, "cause"?, "sent", "alone"}…],
    /// "cells": [{"from", "to", "delivered", "lost", "late", "again", "outOfOrder", "medianNs", "p95Ns", "worstNs"}…],
    /// "lost": [{"record", "from", "to"}…], "cut"}; lanes are told by their connections; cells without any delivery are
    /// left out.
    QJsonObject toJson() const;
};

/// The steps of "a.b[0]"; BadOption names what is wrong in it.
Result<std::vector<JsonStep>> jsonPathFrom(const QString &text);

} // namespace plectrum
