// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/callstatistics.h"

#include <QAbstractTableModel>

namespace plectrum {

/// The calls of a capture, a row for each operation of a protocol and direction.
class CallsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Operation,
        Protocol,
        DirectionColumn,
        Count,
        Rate,
        Errors,
        Unanswered,
        P50,
        P95,
        P99,
        Most,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< numbers as numbers, -1 where there is none
        IsBadRole,                   ///< errors or unanswered calls, in their columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows keep their places: those that are known come first, in their order.
    void setRows(const QList<CallRow> &rows);
    const CallRow &row(int row) const { return m_rows.at(row); }
    /// The filter that finds the row's messages.
    QString filterOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<CallRow> m_rows;
};

} // namespace plectrum
