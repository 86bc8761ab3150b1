// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QTableView>

namespace plectrum {

class TimelineModel;

/// Keeps the row that is looked at where it stands when rows are hidden or come back: the current row if it is in
/// sight, else the first in sight. A row that is hidden leaves its place to the nearest before it.
class TimelineAnchor {
public:
    explicit TimelineAnchor(QTableView &view)
        : m_view(view)
    {
    }

    /// Before the rows change. An anchor that was not moved away from by the user since is kept.
    void take(const TimelineModel &model, RecordId current);
    void drop();
    /// Scrolls as soon as the rows up to the anchor are there.
    void restore(const TimelineModel &model);

private:
    QTableView &m_view;
    RecordId m_record = 0; ///< 0: none
    int m_line = 0;        ///< from the top
    bool m_pending = false;
    int m_restoredTo = -1; ///< of the scroll bar
    RecordId m_current = 0;
};

} // namespace plectrum
