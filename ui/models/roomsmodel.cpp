// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/roomsmodel.h"

#include <QLocale>

namespace plectrum {
namespace {

constexpr quintptr OfRoom = 0; ///< internal id of rooms; of members the room's row and one

} // namespace

void RoomsModel::setRooms(const QList<RoomView> &rooms, bool ofSeveral)
{
    if (rooms == m_rooms && ofSeveral == m_ofSeveral)
        return;
    beginResetModel();
    m_rooms = rooms;
    m_ofSeveral = ofSeveral;
    endResetModel();
}

QModelIndex RoomsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : OfRoom);
}

QModelIndex RoomsModel::parent(const QModelIndex &child) const
{
    return !child.isValid() || child.internalId() == OfRoom ? QModelIndex()
                                                            : createIndex(int(child.internalId() - 1), 0, OfRoom);
}

int RoomsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rooms.size());
    const bool isRoom = parent.internalId() == OfRoom && parent.column() == 0;
    return isRoom ? int(m_rooms.at(parent.row()).members.size()) : 0;
}

int RoomsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RoomsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isRoom = index.internalId() == OfRoom;
    const RoomView &room = m_rooms.at(isRoom ? index.row() : int(index.internalId() - 1));
    const RoomView::Member *const member = isRoom ? nullptr : &room.members.at(index.row());
    if (role == SinceRole)
        return member ? member->since : RecordId(0);
    if (role == Qt::TextAlignmentRole && index.column() == Since)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || index.column() != Name))
        return {};
    if (index.column() == Since)
        return member ? QLocale().toString(member->since)
                      : tr("members: %1").arg(QLocale().toString(room.members.size()));
    if (member)
        return member->name.isEmpty() ? tr("this client") : QString::fromUtf8(member->name);
    const QString name = QString::fromUtf8(room.name);
    //: %1 name of a room, %2 number of a connection
    return m_ofSeveral ? tr("%1 · connection %2").arg(name).arg(room.connection) : name;
}

QVariant RoomsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Since ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Room or topic") : tr("Since row");
}

} // namespace plectrum
