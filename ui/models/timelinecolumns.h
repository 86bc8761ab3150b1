// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace plectrum {

class TimelineModel;

/// One row of the table of the timeline's columns, in the order of TimelineModel::Column. The header, its menu, the
/// settings and the cells are made from it.
struct TimelineColumn {
    /// While the user has not chosen: always, never, or as soon as it is of use.
    enum class Shown : quint8 { Always, OnRequest, WithManyConnections, WithNotes, WithProtocols, WithCalls };

    QLatin1StringView id; ///< in settings
    const char *title;
    const char *name; ///< in menus and for screen readers
    const char *toolTip;
    int width; ///< pixels
    Shown shown;
    bool isNumber;
    /// What a cell says. May read other records, after which views into `record` are gone.
    QString (*text)(const TimelineModel &model, int row, const RecordView &record);
};
std::span<const TimelineColumn> timelineColumns();

} // namespace plectrum
