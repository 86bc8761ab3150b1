// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelineanchor.h"

#include "ui/models/timelinemodel.h"

#include <QHeaderView>
#include <QScrollBar>

namespace plectrum {

void TimelineAnchor::take(const TimelineModel &model, RecordId current)
{
    const int top = m_view.verticalScrollBar()->value();
    const bool isUntouched =
        m_record > 0 && (m_pending || (top == m_restoredTo && (current == m_current || current == 0)));
    m_pending = isUntouched;
    if (isUntouched || model.rowCount() == 0)
        return;
    const int row = current > 0 ? model.rowOf(current) : -1;
    const int lines = qMax(1, m_view.viewport()->height() / m_view.verticalHeader()->defaultSectionSize());
    const bool isInSight = row >= top && row < top + lines && model.recordAt(row) == current;
    m_record = model.recordAt(isInSight ? row : qMin(top, model.rowCount() - 1));
    m_line = isInSight ? row - top : 0;
    m_current = current;
    m_pending = m_record > 0;
}

void TimelineAnchor::drop()
{
    m_record = 0;
    m_pending = false;
}

void TimelineAnchor::restore(const TimelineModel &model)
{
    const int rows = model.rowCount();
    if (!m_pending || rows == 0 || (model.isScanning() && model.recordAt(rows - 1) < m_record))
        return;
    const int row = qMax(0, model.rowOf(m_record));
    m_view.scrollTo(model.index(row, 0)); // lays the new rows out
    m_view.verticalScrollBar()->setValue(row - m_line);
    m_restoredTo = m_view.verticalScrollBar()->value();
    m_pending = false;
}

} // namespace plectrum
