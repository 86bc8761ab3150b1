// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/tap/taplane.h"

#include <QAbstractTableModel>

namespace plectrum {

/// The messages that are held, in the order in which they came.
class HeldModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Connection, Direction, Kind, Message, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void add(quint64 connection, const TapMessage &message);
    void remove(quint64 message);
    void clear();
    const TapMessage &message(int row) const { return m_rows.at(row).second; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<std::pair<quint64, TapMessage>> m_rows;
};

} // namespace plectrum
