// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/harpeventmodel.h"

using namespace Qt::StringLiterals;

namespace plectrum {

void HarpEventModel::add(const HarpEvent &event)
{
    if (int(m_events.size()) == MaxRows) {
        beginRemoveRows({}, MaxRows - 1, MaxRows - 1);
        m_events.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_events.push_front(event);
    endInsertRows();
}

void HarpEventModel::clear()
{
    beginResetModel();
    m_events.clear();
    endResetModel();
}

int HarpEventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int HarpEventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HarpEventModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HarpEvent &event = m_events[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Time:
            return event.time.toString(u"HH:mm:ss.zzz"_s);
        case Outcome:
            return event.countsAsFailure ? QString(event.outcome + u" ●"_s) : event.outcome;
        case Target:
            return event.target;
        case Why:
            return event.why;
        }
        return {};
    case Qt::ToolTipRole:
        return event.countsAsFailure ? tr("%1\nCounted as a failure.").arg(event.why) : event.why;
    case KindRole:
        return int(event.kind);
    case FailureRole:
        return event.countsAsFailure;
    }
    return {};
}

QVariant HarpEventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Time"), tr("Outcome"), tr("Request"), tr("Why")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

} // namespace plectrum
