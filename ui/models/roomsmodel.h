// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/roomstate.h"

#include <QAbstractItemModel>

namespace plectrum {

/// Rooms and, below each, who is in it.
class RoomsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Since, ColumnCount };
    enum Role { SinceRole = Qt::UserRole + 1 }; ///< the row that told of a member; 0: a room

    using QAbstractItemModel::QAbstractItemModel;

    /// With the connection's number where rooms of several are told apart.
    void setRooms(const QList<RoomView> &rooms, bool ofSeveral);
    const QList<RoomView> &rooms() const { return m_rooms; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RoomView> m_rooms;
    bool m_ofSeveral = false;
};

} // namespace plectrum
