// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/callsmodel.h"

#include "capture/filterterms.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct CallsColumn {
    const char *title;
    const char *toolTip;
    double (*number)(const CallRow &row); ///< nullptr: a text
    int decimals = 0;
};

double inMilliseconds(qint64 ns)
{
    return ns < 0 ? -1 : double(ns) / 1e6;
}

constexpr std::array<CallsColumn, CallsModel::ColumnCount> CallsColumns{{
    {QT_TRANSLATE_NOOP("plectrum::CallsModel", "Operation"),
     QT_TRANSLATE_NOOP("plectrum::CallsModel", "The event or method; Enter shows its rows only"), nullptr},
    {QT_TRANSLATE_NOOP("plectrum::CallsModel", "Protocol"), "", nullptr},
    //: direction of a call, narrow
    {QT_TRANSLATE_NOOP("plectrum::CallsModel", "Dir"), QT_TRANSLATE_NOOP("plectrum::CallsModel", "Who calls"), nullptr},
    {QT_TRANSLATE_NOOP("plectrum::CallsModel", "Count"), QT_TRANSLATE_NOOP("plectrum::CallsModel", "Messages"),
     [](const CallRow &row) { return double(row.count); }},
    {QT_TRANSLATE_NOOP("plectrum::CallsModel", "Per s"),
     QT_TRANSLATE_NOOP("plectrum::CallsModel", "Messages a second of the recording"),
     [](const CallRow &row) { return row.rate; }, 1},
    {QT_TRANSLATE_NOOP("plectrum::CallsModel", "Errors"),
     QT_TRANSLATE_NOOP("plectrum::CallsModel", "Answers that say no"),
     [](const CallRow &row) { return double(row.errors); }},
    {QT_TRANSLATE_NOOP("plectrum::CallsModel", "Unanswered"),
     QT_TRANSLATE_NOOP("plectrum::CallsModel", "Without an answer when their connection ended"),
     [](const CallRow &row) { return double(row.unanswered); }},
    {QT_TRANSLATE_NOOP("plectrum::CallsModel", "p50 ms"),
     QT_TRANSLATE_NOOP("plectrum::CallsModel", "Half of the answers took no longer (at most 1.6 % off)"),
     [](const CallRow &row) { return inMilliseconds(row.p50Ns); }, 3},
    {QT_TRANSLATE_NOOP("plectrum::CallsModel", "p95 ms"),
     QT_TRANSLATE_NOOP("plectrum::CallsModel", "19 of 20 answers took no longer (at most 1.6 % off)"),
     [](const CallRow &row) { return inMilliseconds(row.p95Ns); }, 3},
    {QT_TRANSLATE_NOOP("plectrum::CallsModel", "p99 ms"),
     QT_TRANSLATE_NOOP("plectrum::CallsModel", "99 of 100 answers took no longer (at most 1.6 % off)"),
     [](const CallRow &row) { return inMilliseconds(row.p99Ns); }, 3},
    {QT_TRANSLATE_NOOP("plectrum::CallsModel", "Max ms"),
     QT_TRANSLATE_NOOP("plectrum::CallsModel", "The slowest answer"),
     [](const CallRow &row) { return inMilliseconds(row.mostNs); }, 3},
}};

} // namespace

void CallsModel::setRows(const QList<CallRow> &rows)
{
    // A capture that grows only adds; anything else is another one.
    const bool isMore = rows.size() >= m_rows.size()
        && std::equal(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), [](const CallRow &a, const CallRow &b) {
                            return a.protocol == b.protocol && a.operation == b.operation && a.direction == b.direction;
                        });
    if (!isMore) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    const auto known = int(m_rows.size());
    for (int row = 0; row < known; ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (rows.size() == known)
        return;
    beginInsertRows({}, known, int(rows.size()) - 1);
    m_rows = rows;
    endInsertRows();
}

QString CallsModel::filterOf(int row) const
{
    const CallRow &call = m_rows.at(row);
    const QString direction = call.direction == Direction::Outgoing ? u"out"_s : u"in"_s;
    QString filter = u"protocol == "_s + quotedForFilter(call.protocol) + u" and dir == "_s + direction;
    if (!call.operation.isEmpty())
        filter += u" and operation == "_s + quotedForFilter(QString::fromUtf8(call.operation));
    return filter;
}

int CallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}
int CallsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const CallRow &row = m_rows.at(index.row());
    const CallsColumn &column = CallsColumns[size_t(index.column())];
    if (role == Qt::TextAlignmentRole)
        return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == IsBadRole)
        return (index.column() == Errors && row.errors > 0) || (index.column() == Unanswered && row.unanswered > 0);
    if (column.number && (role == SortRole || role == Qt::DisplayRole)) {
        const double number = column.number(row);
        if (role == SortRole)
            return number;
        return number < 0 ? QString() : QLocale().toString(number, 'f', column.decimals);
    }
    const bool isText = role == Qt::DisplayRole || role == SortRole;
    switch (index.column()) {
    case Operation:
        if (isText || role == Qt::ToolTipRole)
            return row.operation.isEmpty() ? tr("(other)") : QString::fromUtf8(row.operation);
        break;
    case Protocol:
        if (isText)
            return QString(row.title);
        break;
    case DirectionColumn:
        if (isText)
            return row.direction == Direction::Outgoing ? u"↗"_s : u"↙"_s;
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return row.direction == Direction::Outgoing ? tr("sent") : tr("received");
        break;
    default:
        break;
    }
    return {};
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const CallsColumn &column = CallsColumns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return tr(column.title);
    case Qt::ToolTipRole:
        return *column.toolTip ? tr(column.toolTip) : QString();
    case Qt::TextAlignmentRole:
        return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace plectrum
