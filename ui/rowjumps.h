// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/rowrelation.h"
#include "ui/taskprogress.h"

#include <QObject>

class QWidget;

namespace plectrum {

class TimelineModel;
class TimelineView;

/// Goes from the current row of a timeline to others: by number, by time, to what belongs to it.
class RowJumps : public QObject {
    Q_OBJECT

public:
    /// `tab` holds the dialogs; all three must outlive it.
    RowJumps(TimelineView &view, TimelineModel &model, QWidget &tab);

    /// Searches on a thread of its own.
    void relate(RowRelation relation);
    /// Says so where the row is hidden, and goes to the nearest before it.
    void goTo(RecordId id);
    void askForRow();
    void askForTime();

Q_SIGNALS:
    /// A line for the status bar.
    void said(const QString &text);
    void failed(const plectrum::Error &error);

private:
    void goToTime(const QString &text);

    TimelineView &m_view;
    TimelineModel &m_model;
    QWidget &m_tab;
    TaskProgress m_search;
};

} // namespace plectrum
