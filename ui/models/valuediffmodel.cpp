// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/valuediffmodel.h"

#include "replay/messagetext.h"

namespace plectrum {

void ValueDiffModel::setTitles(const QString &expected, const QString &actual)
{
    m_expectedTitle = expected;
    m_actualTitle = actual;
    Q_EMIT headerDataChanged(Qt::Horizontal, Expected, Actual);
}

void ValueDiffModel::setDiff(const MessageDiff &diff)
{
    beginResetModel();
    m_diff = diff;
    endResetModel();
}

std::optional<PathPattern> ValueDiffModel::path(int row) const
{
    if (m_diff.form != MessageDiff::Form::Json || row < 0 || row >= m_diff.values.size())
        return std::nullopt;
    const QString &place = m_diff.values.at(row).place;
    return place.startsWith(u'$') ? PathPattern::parse(place) : std::nullopt;
}

int ValueDiffModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_diff.values.size());
}

int ValueDiffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ValueDiffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const ValueDifference &value = m_diff.values.at(index.row());
    switch (index.column()) {
    case Place:
        return value.place;
    case Expected:
        return value.kind == ValueDifference::Kind::Extra ? tr("nothing") : valueText(m_diff, value.expected);
    case Actual:
        return value.kind == ValueDifference::Kind::Missing ? tr("nothing") : valueText(m_diff, value.actual);
    default:
        return {};
    }
}

QVariant ValueDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString names[] = {tr("Place"), m_expectedTitle.isEmpty() ? tr("Expected") : m_expectedTitle,
                             m_actualTitle.isEmpty() ? tr("Actual") : m_actualTitle};
    return names[section];
}

} // namespace plectrum
