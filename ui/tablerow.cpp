// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tablerow.h"

#include <QHeaderView>
#include <QTableView>

namespace plectrum {

void selectTableRow(QTableView &table, int row)
{
    const QHeaderView &header = *table.horizontalHeader();
    int visual = 0;
    while (visual + 1 < header.count() && header.isSectionHidden(header.logicalIndex(visual)))
        ++visual;
    const QModelIndex index = table.model()->index(row, header.count() > 0 ? header.logicalIndex(visual) : 0);
    if (index.isValid())
        table.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace plectrum
