// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rowselection.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace plectrum {

RowSelection::RowSelection(const QTableView &view)
{
    if (!view.selectionModel())
        return;
    QList<std::pair<int, int>> ranges;
    const QItemSelection selection = view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.emplaceBack(range.top(), range.bottom());
    std::ranges::sort(ranges);
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        if (!m_ranges.isEmpty() && top <= m_ranges.last().second + 1)
            m_ranges.last().second = qMax(m_ranges.last().second, bottom);
        else
            m_ranges.emplaceBack(top, bottom);
    }
}

qint64 RowSelection::count() const
{
    qint64 count = 0;
    for (const auto &[top, bottom] : m_ranges)
        count += bottom - top + 1;
    return count;
}

QList<int> RowSelection::rows(int most) const
{
    QList<int> rows;
    for (const auto &[top, bottom] : m_ranges) {
        for (int row = top; row <= bottom && rows.size() < most; ++row)
            rows << row;
    }
    return rows;
}

QStringList tableLines(const QTableView &view, const QList<int> &rows)
{
    const QHeaderView &header = *view.horizontalHeader();
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (int place = 0; place < header.count(); ++place) {
            const int column = header.logicalIndex(place);
            if (!view.isColumnHidden(column))
                cells << view.model()->index(row, column).data().toString();
        }
        lines << cells.join(u'\t');
    }
    return lines;
}

} // namespace plectrum
