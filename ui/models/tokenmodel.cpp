// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/tokenmodel.h"

#include "ui/sessiontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString joined(std::initializer_list<QString> parts)
{
    QStringList present;
    std::ranges::copy_if(parts, std::back_inserter(present), [](const QString &part) { return !part.isEmpty(); });
    return present.join(u" · "_s);
}

} // namespace

void TokenModel::setRecords(const QList<TokenRecord> &records, const QDateTime &now)
{
    beginResetModel();
    m_records = records;
    m_now = now;
    endResetModel();
}

int TokenModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_records, id, &TokenRecord::id);
    return found == m_records.end() ? -1 : int(found - m_records.begin());
}

int TokenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int TokenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TokenModel::text(const TokenRecord &record, int column) const
{
    switch (column) {
    case Kind:
        return kindText(record.kind);
    case User:
        return record.user.isEmpty() ? record.name : record.user;
    case Server:
        return record.server;
    case FingerprintColumn:
        return record.fingerprint.text();
    case State:
        return stateText(record.stateAt(m_now));
    case Obtained:
        return joined({timeText(record.obtained), originText(record.origin)});
    case Expires: {
        const auto [at, isExact] = record.expiry();
        if (!at.isValid())
            return {};
        return isExact ? timeText(at) : tr("about %1").arg(at.toLocalTime().toString(u"yyyy-MM-dd"_s));
    }
    case LastUsed:
        return joined(
            {timeText(record.lastUsed), outcomeText(record.lastOutcome, record.lastStatus), record.lastConnection});
    }
    return {};
}

QString TokenModel::toolTip(const TokenRecord &record) const
{
    QStringList lines{joined({kindText(record.kind), text(record, User), record.server})};
    if (!record.name.isEmpty())
        lines << tr("Name: %1").arg(record.name);
    if (record.lastUsed.isValid())
        lines << tr("Uses: %1, the last one %2").arg(record.uses).arg(text(record, LastUsed));
    if (record.checked.isValid())
        lines << tr("Checked: %1").arg(timeText(record.checked));
    return lines.join(u'\n');
}

QVariant TokenModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TokenRecord &record = m_records.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case Qt::ToolTipRole:
        return toolTip(record);
    case IdRole:
        return record.id;
    case StateRole:
        return int(record.stateAt(m_now));
    case SortRole:
        switch (index.column()) {
        case Obtained:
            return record.obtained;
        case Expires:
            return record.expiry().at;
        case LastUsed:
            return record.lastUsed;
        }
        return text(record, index.column());
    }
    return {};
}

QVariant TokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Kind"),  tr("User or name"), tr("Server"),  tr("Fingerprint"),
                             tr("State"), tr("Obtained"),     tr("Expires"), tr("Last used")};
    static_assert(std::size(names) == ColumnCount);
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

} // namespace plectrum
