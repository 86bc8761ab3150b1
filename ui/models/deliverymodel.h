// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/lanes/lanechart.h"

#include <QAbstractTableModel>

namespace plectrum {

/// The matrix of deliveries, a row for each pair of lanes between which something passed or should have.
class DeliveryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { From, To, Delivered, Lost, Late, Again, OutOfOrder, Median, P95, Worst, ColumnCount };
    /// True in cells that count what should not be.
    static constexpr int FaultRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const LaneChart &chart);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString from;
        QString to;
        DeliveryCell cell;
    };

    QList<Row> m_rows;
};

} // namespace plectrum
