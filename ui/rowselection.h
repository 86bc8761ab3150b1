// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

#include <utility>

class QTableView;

namespace plectrum {

/// The rows that are selected in a table, in their order. Ranges, not rows: all of ten million rows are one range.
class RowSelection {
public:
    explicit RowSelection(const QTableView &view);

    qint64 count() const;
    /// At most `most` of them.
    QList<int> rows(int most) const;

private:
    QList<std::pair<int, int>> m_ranges; ///< first and last, ascending, apart from each other
};

/// The shown cells of rows as they stand in the table, a line each, between tabulators.
QStringList tableLines(const QTableView &view, const QList<int> &rows);

} // namespace plectrum
