// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columnwidths.h"

#include <QHeaderView>
#include <QTableView>

namespace plectrum {
void setColumnWidths(QTableView &view, std::span<const ColumnWidth> widths)
{
    for (const auto &[column, width] : widths)
        view.setColumnWidth(column, qMax(width, view.horizontalHeader()->sectionSizeHint(column)));
}

void widenColumns(QTableView &view, std::initializer_list<int> columns)
{
    const QAbstractItemView &cells = view; // where it is public
    for (const int column : columns)
        view.setColumnWidth(column, qMax(view.columnWidth(column), cells.sizeHintForColumn(column)));
}

} // namespace plectrum
