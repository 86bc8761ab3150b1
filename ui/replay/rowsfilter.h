// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace plectrum {

/// The rows of a ReplayRowsModel, all or only those that differ.
class RowsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOnlyDifferences(bool on);
    /// The next row that differs after `row` (or before it, with -1), in this model, around the ends; -1: there is
    /// none.
    int differenceFrom(int row, int direction) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_onlyDifferences = false;
};

} // namespace plectrum
