// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace plectrum {

/// Selects this row alone and makes it the current one; a row that is not there selects nothing. QTableView::selectRow
/// looks for a column at the edge where reading begins, and finds none from right to left where the columns are
/// narrower than the view.
void selectTableRow(QTableView &table, int row);

} // namespace plectrum
