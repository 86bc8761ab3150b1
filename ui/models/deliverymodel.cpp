// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/deliverymodel.h"

#include "replay/lanes/lanedrawing.h"

#include <QLocale>

namespace plectrum {

void DeliveryModel::setChart(const LaneChart &chart)
{
    beginResetModel();
    m_rows.clear();
    for (int from = 0; from < chart.lanes.size(); ++from) {
        for (int to = 0; to < chart.lanes.size(); ++to) {
            const DeliveryCell &cell = chart.tally.cell(from, to);
            if (cell != DeliveryCell())
                m_rows.append({chart.lanes[from].name, chart.lanes[to].name, cell});
        }
    }
    endResetModel();
}

int DeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    const qint64 counts[] = {row.cell.delivered, row.cell.lost, row.cell.late, row.cell.again, row.cell.outOfOrder};
    const qint64 times[] = {row.cell.medianNs, row.cell.p95Ns, row.cell.worstNs};
    const int column = index.column();
    const bool isCount = column >= Delivered && column <= OutOfOrder;
    switch (role) {
    case Qt::DisplayRole:
        if (column == From || column == To)
            return column == From ? row.from : row.to;
        return isCount ? QLocale().toString(counts[column - Delivered]) : laneTime(times[column - Median]);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column >= Delivered ? Qt::AlignRight : Qt::AlignLeft));
    case FaultRole:
        return isCount && column != Delivered && counts[column - Delivered] > 0;
    default:
        return {};
    }
}

QVariant DeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section >= Delivered ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Delivered:
        return tr("Delivered");
    case Lost:
        return tr("Lost");
    case Late:
        return tr("Late");
    case Again:
        return tr("Again");
    case OutOfOrder:
        return tr("Out of order");
    case Median:
        return tr("Median");
    case P95:
        return tr("95 %");
    case Worst:
        return tr("Worst");
    default:
        return {};
    }
}

} // namespace plectrum
