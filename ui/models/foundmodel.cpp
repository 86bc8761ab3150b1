// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/foundmodel.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Entry = ScenarioDraft::Entry;

bool takesValue(const Entry &entry)
{
    return entry.kind == Entry::Kind::Secret || entry.kind == Entry::Kind::Variable;
}

QString kindText(const Entry &entry)
{
    switch (entry.kind) {
    case Entry::Kind::Correlated:
        return FoundModel::tr("Put in live");
    case Entry::Kind::Masked:
        return FoundModel::tr("Masked (%1)").arg(maskKindName(entry.mask.kind));
    case Entry::Kind::Ignored:
        return FoundModel::tr("Ignored");
    case Entry::Kind::Secret:
        return FoundModel::tr("Secret");
    case Entry::Kind::Variable:
        return FoundModel::tr("Variable");
    case Entry::Kind::Heartbeat:
        return FoundModel::tr("Heartbeat");
    case Entry::Kind::LeftOut:
        return FoundModel::tr("Left out");
    }
    return {};
}

} // namespace

void FoundModel::setEntries(const QList<Entry> &entries)
{
    // The same rows stay, so that a selection and an open editor do.
    if (entries.size() == m_entries.size() && !entries.isEmpty()) {
        m_entries = entries;
        Q_EMIT dataChanged(index(0, 0), index(int(entries.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int FoundModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FoundModel::text(const Entry &entry, int column) const
{
    switch (column) {
    case What:
        return kindText(entry);
    case Name: {
        const bool isPath = entry.kind == Entry::Kind::Masked || entry.kind == Entry::Kind::Ignored;
        return isPath && entry.name.isEmpty() ? tr("everywhere in texts") : entry.name;
    }
    case Value:
        if (!takesValue(entry))
            return {};
        if (!entry.value.isEmpty())
            return entry.kind == Entry::Kind::Secret ? u"••••••"_s : QString::fromUtf8(entry.value);
        return entry.needsValue ? tr("needed") : entry.kind == Entry::Kind::Secret ? tr("of the profile") : QString();
    case Why:
        return entry.isByHand ? tr("by hand") : entry.reason;
    case Seen: {
        QStringList rows;
        for (const RecordId id : entry.seen.first(qMin(entry.seen.size(), MaxShown)))
            rows << QString::number(id);
        if (entry.seen.size() > MaxShown)
            rows << u"…"_s;
        return rows.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Value && takesValue(entry))
            return tr("Double-click to give a value for playing. It is not written into the scenario.");
        return text(entry, index.column());
    case Qt::EditRole:
        return index.column() == Value && entry.kind == Entry::Kind::Variable ? QVariant(QString::fromUtf8(entry.value))
                                                                              : QVariant(QString());
    case Qt::CheckStateRole:
        if (index.column() != What || !entry.canSwitch)
            return {};
        return int(entry.isOn ? Qt::Checked : Qt::Unchecked);
    default:
        return {};
    }
}

bool FoundModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::CheckStateRole && index.column() == What)
        Q_EMIT switched(index.row(), value.toInt() == Qt::Checked);
    else if (role == Qt::EditRole && index.column() == Value)
        Q_EMIT valueGiven(index.row(), value.toString());
    else
        return false;
    return true;
}

Qt::ItemFlags FoundModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const Entry &entry = m_entries.at(index.row());
    if (index.column() == What && entry.canSwitch)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Value && takesValue(entry))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant FoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString names[] = {tr("What"), tr("Name or path"), tr("Value"), tr("Why"), tr("Seen in rows")};
    return names[section];
}

} // namespace plectrum
