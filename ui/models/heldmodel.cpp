// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/heldmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype ShownBytes = 300;

} // namespace

void HeldModel::add(quint64 connection, const TapMessage &message)
{
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append({connection, message});
    endInsertRows();
}

void HeldModel::remove(quint64 message)
{
    const auto found = std::ranges::find_if(m_rows, [message](const auto &row) { return row.second.id == message; });
    if (found == m_rows.end())
        return;
    const int row = int(found - m_rows.begin());
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void HeldModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int HeldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HeldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeldModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const auto &[connection, message] = m_rows.at(index.row());
    const QByteArray beginning = message.payload.left(ShownBytes);
    switch (index.column()) {
    case Connection:
        return connection;
    case Direction:
        return message.sender == Role::Client ? tr("→ server") : tr("← client");
    case Kind:
        return QString(opcodeName(message.type));
    case Message:
        return message.type == Opcode::Text ? QString::fromUtf8(beginning).simplified()
                                            : QString::fromLatin1(beginning.toHex(' '));
    }
    return {};
}

QVariant HeldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("#"), tr("Held on the way"), tr("Kind"), tr("Message")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

} // namespace plectrum
