// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/backgroundscan.h"
#include "ui/models/rowmeanings.h"
#include "ui/models/rulemarks.h"
#include "ui/models/timelinemodel.h"

#include <QList>

#include <limits>

namespace plectrum {

/// What the two files of the model share: rows (timelinemodel.cpp) and cells (timelinecells.cpp).
struct TimelineModel::Private {
    static constexpr qsizetype FewConnections = 64;
    static constexpr RecordId Endless = std::numeric_limits<RecordId>::max();

    std::shared_ptr<CaptureReader> reader;
    BackgroundScan scan;
    Filter filter;
    bool filtered = false;
    bool paused = false;
    bool showsSecrets = false;
    int rows = 0;       ///< announced
    qint64 offset = 0;  ///< of the range's first record among the hits
    RecordId first = 1; ///< of the range
    RecordId end = Endless;
    qint64 count = 0;   ///< records known
    qint64 waiting = 0; ///< records more that the file has
    qint64 wireBytes = 0;
    qint64 connections = 0;
    qint64 noteChanges = 0;
    TimeMode timeMode = TimeMode::SinceStart;
    RowTimes times;
    RuleMarks marks;
    RowMeanings meanings;

    /// What is known of a connection that was met while painting.
    struct Side {
        bool isServer = false;
        QByteArray subprotocol;
    };
    QList<Side> sides; ///< index = id − 1
    QList<QByteArray> subprotocols;

    const Side &side(quint32 connection);
};

} // namespace plectrum
