// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/tapmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {

void TapModel::set(const TapConnection &connection)
{
    const auto known = std::ranges::find_if(m_rows, [&](const Row &row) { return row.connection.id == connection.id; });
    if (known != m_rows.end()) {
        known->connection = connection;
        const int row = int(known - m_rows.begin());
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    if (int(m_rows.size()) == MaxRows) {
        beginRemoveRows({}, MaxRows - 1, MaxRows - 1);
        m_rows.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_rows.push_front({connection, {}});
    endInsertRows();
}

void TapModel::setVerdict(quint64 connection, const QString &text)
{
    for (Row &row : m_rows) {
        if (row.connection.id == connection)
            row.verdict = text;
    }
}

void TapModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int TapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TapModel::stateText(const TapConnection &connection)
{
    switch (connection.state) {
    case TapConnection::State::Connecting:
        return tr("connecting");
    case TapConnection::State::Waiting:
        return tr("waiting");
    case TapConnection::State::Open:
        return connection.held > 0 ? tr("open, %1 held").arg(connection.held) : tr("open");
    case TapConnection::State::Answering:
        return QString::number(connection.status);
    case TapConnection::State::Over:
        return connection.status == 101
            ? (connection.closeCode > 0 ? tr("over, %1").arg(connection.closeCode) : tr("over"))
            : connection.status > 0 ? QString::number(connection.status)
                                    : tr("no answer");
    }
    return {};
}

QVariant TapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const TapConnection &connection = row.connection;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Number:
            return connection.id;
        case State:
            return stateText(connection);
        case Request:
            return connection.isWebSocket ? connection.target
                                          : QString(QString::fromUtf8(connection.method) + u' ' + connection.target);
        case Sent:
            return QLocale().formattedDataSize(connection.bytesOut, 1, QLocale::DataSizeTraditionalFormat);
        case Received:
            return QLocale().formattedDataSize(connection.bytesIn, 1, QLocale::DataSizeTraditionalFormat);
        }
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (index.column() == Sent || index.column() == Received ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        QStringList lines{tr("From %1").arg(connection.client)};
        if (!connection.end.isEmpty())
            lines << connection.end;
        if (!row.verdict.isEmpty())
            lines << row.verdict;
        return lines.join(u'\n');
    }
    case IdRole:
        return connection.id;
    case OpenRole:
        return connection.state == TapConnection::State::Open && connection.isWebSocket;
    }
    return {};
}

QVariant TapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && (section == Sent || section == Received))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("#"), tr("State"), tr("Request"), tr("Sent"), tr("Received")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

} // namespace plectrum
