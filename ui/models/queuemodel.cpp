// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/queuemodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {

void QueueModel::setMessages(const QList<WaitingMessage> &messages)
{
    const auto stays = [&messages](quint64 id) {
        const auto found = std::ranges::lower_bound(messages, id, {}, &WaitingMessage::id);
        return found != messages.end() && found->id == id;
    };
    for (int row = int(m_messages.size()) - 1; row >= 0; --row) {
        if (stays(m_messages.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_messages.removeAt(row);
        endRemoveRows();
    }
    // Ids only grow and nothing comes in between: what stayed is the beginning of what waits now.
    const auto kept = m_messages.size();
    std::ranges::copy(messages.first(kept), m_messages.begin());
    if (messages.size() > kept) {
        beginInsertRows({}, int(kept), int(messages.size()) - 1);
        m_messages << messages.sliced(kept);
        endInsertRows();
    }
    if (kept > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(kept) - 1, ColumnCount - 1));
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WaitingMessage &message = m_messages.at(index.row());
    if (role == Qt::ToolTipRole && message.hasBegun)
        return tr("A part of it is with the peer already; it cannot be dropped any more.");
    if (role == Qt::TextAlignmentRole && (index.column() == Size || index.column() == Waited))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Kind: {
        const QString name(opcodeName(message.type));
        if (message.hasBegun)
            return tr("%1, leaving").arg(name);
        return message.isRaw ? tr("%1, by hand").arg(name) : name;
    }
    case Message:
        return message.type == Opcode::Binary ? QString::fromLatin1(message.head.toHex(' '))
                                              : QString::fromUtf8(message.head).simplified();
    case Size:
        return QLocale().formattedDataSize(message.bytes);
    case Waited:
        return tr("%L1 s").arg(double(message.waited.count()) / 1000, 0, 'f', 1);
    }
    return {};
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Size || section == Waited))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Kind"), tr("Message"), tr("Size"), tr("Waits for")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

} // namespace plectrum
