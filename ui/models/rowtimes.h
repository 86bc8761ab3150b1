// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <span>

namespace plectrum {

class TimelineModel;

/// How the time column of the timeline counts.
enum class TimeMode : quint8 { SinceStart, SinceShown, SinceDirection, WallClock, SinceReference };

/// One row of the table of time modes.
struct TimeModeInfo {
    TimeMode mode;
    QLatin1StringView id; ///< in settings
    const char *title;    ///< of the column
    const char *name;     ///< in menus
    const char *toolTip;
};
std::span<const TimeModeInfo> timeModes();
const TimeModeInfo &timeModeInfo(TimeMode mode);

/// Times of rows as text. What stands before a row is read from the model's reader, so views into a record end.
class RowTimes {
public:
    /// Another capture, or other rows of it.
    void forget();
    void setStart(const QDateTime &start) { m_start = start; }
    /// `id` 0: none, then SinceReference counts from the start.
    void setReference(RecordId id, qint64 timeNs);
    RecordId reference() const { return m_reference; }

    QString text(const TimelineModel &model, int row, const RecordView &record, TimeMode mode) const;
    /// The same time in every mode that has one, a line each.
    QString toolTip(const TimelineModel &model, int row, const RecordView &record) const;

private:
    QString sinceDirection(const TimelineModel &model, int row, const RecordView &record) const;

    QDateTime m_start;
    RecordId m_reference = 0;
    qint64 m_referenceNs = 0;
    mutable QHash<int, QString> m_sinceDirection; ///< by row; finding it may take a look at many rows
};

} // namespace plectrum
