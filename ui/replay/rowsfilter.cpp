// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/rowsfilter.h"

#include "ui/models/replayrowsmodel.h"

namespace plectrum {

void RowsFilter::setOnlyDifferences(bool on)
{
    m_onlyDifferences = on;
    invalidateFilter();
}

int RowsFilter::differenceFrom(int row, int direction) const
{
    const int rows = rowCount();
    if (row < 0 && direction < 0)
        row = 0;
    for (int i = 1; i <= rows; ++i) {
        const int next = (row + direction * i + 2 * rows) % rows;
        if (index(next, 0).data(ReplayRowsModel::DifferencesRole).toInt() != 0)
            return next;
    }
    return -1;
}

bool RowsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_onlyDifferences
        || sourceModel()->index(row, 0, parent).data(ReplayRowsModel::DifferencesRole).toInt() != 0;
}

} // namespace plectrum
