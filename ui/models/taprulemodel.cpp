// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/taprulemodel.h"

#include "ui/errortext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Action = TapRule::Action;

bool hasThen(Action action)
{
    return action == Action::Replace || action == Action::Delay;
}

} // namespace

QString TapRuleModel::actionText(TapRule::Action action)
{
    return QCoreApplication::translate("plectrum::TapRule", tapRuleInfo(action).label);
}

QStringList TapRuleModel::wayTexts()
{
    return {tr("both ways"), tr("to the server"), tr("to the client")};
}

QString TapRuleModel::Row::text() const
{
    TapRule rule{.action = action, .sender = {}, .match = QRegularExpression(match), .text = then};
    if (way > 0)
        rule.sender = way == 1 ? plectrum::Role::Client : plectrum::Role::Server;
    if (action != Action::Delay)
        return rule.toText();
    // The number as typed, so that what is wrong with it is said.
    const QString whole = rule.toText();
    const qsizetype digits = whole.indexOf(u'0');
    return whole.first(digits) + then.trimmed() + whole.sliced(digits + 1);
}

Result<TapRule> TapRuleModel::Row::rule() const
{
    auto parsed = TapRule::parse(action, text());
    if (parsed)
        parsed->id = id;
    return parsed;
}

QList<TapRule> TapRuleModel::rules() const
{
    QList<TapRule> rules;
    for (const Row &row : m_rows) {
        if (const auto rule = row.rule(); row.on && rule)
            rules.append(*rule);
    }
    return rules;
}

QStringList TapRuleModel::lines() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        lines << u"%1 %2 %3"_s.arg(row.on ? u"on"_s : u"off"_s, tapRuleInfo(row.action).name, row.text());
    return lines;
}

void TapRuleModel::setLines(const QStringList &lines)
{
    beginResetModel();
    m_rows.clear();
    for (const QString &line : lines) {
        const QString name = line.section(u' ', 1, 1);
        const auto info = std::ranges::find_if(tapRuleTable(), [&name](const auto &each) { return each.name == name; });
        if (info == tapRuleTable().end())
            continue;
        const auto rule = TapRule::parse(info->action, line.section(u' ', 2));
        if (!rule)
            continue;
        Row row{.id = ++m_lastId, .on = line.startsWith("on "_L1), .action = rule->action, .match = {}, .then = {}};
        row.match = rule->match.pattern();
        if (rule->sender)
            row.way = *rule->sender == plectrum::Role::Client ? 1 : 2;
        row.then = rule->action == Action::Delay ? QString::number(rule->delay.count()) : rule->text;
        m_rows.append(row);
    }
    endResetModel();
    Q_EMIT changed();
}

int TapRuleModel::add(TapRule::Action action)
{
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append(
        {.id = ++m_lastId, .action = action, .match = {}, .then = action == Action::Delay ? u"500"_s : QString()});
    endInsertRows();
    Q_EMIT changed();
    return row;
}

void TapRuleModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT changed();
}

void TapRuleModel::move(int row, int by)
{
    const int to = row + by;
    if (to < 0 || to >= m_rows.size())
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_rows.move(row, to);
    endMoveRows();
    Q_EMIT changed();
}

void TapRuleModel::setHits(const QHash<quint64, qint64> &hits)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const qint64 now = hits.value(row.id);
        if (std::exchange(row.hits, now) != now)
            Q_EMIT dataChanged(index(int(i), Hits), index(int(i), Hits), {Qt::DisplayRole});
    }
}

int TapRuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TapRuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TapRuleModel::faultOf(const Row &row) const
{
    if (row.action == Action::Replace && row.match.isEmpty())
        return tr("Say what is to be replaced.");
    if ((row.action == Action::Drop || row.action == Action::Duplicate) && row.match.isEmpty())
        return tr("Say which messages are meant; a dot matches all that are not empty.");
    const auto rule = row.rule();
    return rule ? QString() : rule.error().detail;
}

QVariant TapRuleModel::shown(const Row &row, int column) const
{
    switch (column) {
    case Action:
        return actionText(row.action);
    case Way:
        return wayTexts().at(row.way);
    case Match:
        return row.match.isEmpty() && faultOf(row).isEmpty() ? tr("every message") : row.match;
    case Then:
        return row.action == TapRule::Action::Delay ? tr("%1 ms").arg(row.then) : row.then;
    case Hits:
        return QLocale().toString(row.hits);
    }
    return {};
}

QVariant TapRuleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::EditRole:
        return column == Action ? QVariant(int(row.action))
            : column == Way     ? QVariant(row.way)
            : column == Match   ? QVariant(row.match)
            : column == Then    ? QVariant(row.then)
                                : QVariant(row.hits);
    case Qt::CheckStateRole:
        return column == Action ? QVariant(row.on ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == Hits ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const QString fault = faultOf(row);
        return fault.isEmpty() ? QCoreApplication::translate("plectrum::TapRule", tapRuleInfo(row.action).text) : fault;
    }
    case FaultRole:
        return faultOf(row);
    case ChoicesRole:
        if (column == Way)
            return wayTexts();
        if (column == Action) {
            QStringList names;
            for (const TapRuleInfo &info : tapRuleTable())
                names << actionText(info.action);
            return names;
        }
        return {};
    }
    return {};
}

bool TapRuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    Row &row = m_rows[index.row()];
    const auto number = value.toInt();
    if (role == Qt::CheckStateRole)
        row.on = number == int(Qt::Checked);
    else if (index.column() == Action && number >= 0 && number < int(tapRuleTable().size()))
        row.action = TapRule::Action(number);
    else if (index.column() == Way && number >= 0 && number < wayTexts().size())
        row.way = number;
    else if (index.column() == Match)
        row.match = value.toString();
    else if (index.column() == Then)
        row.then = value.toString();
    else
        return false;
    // A fault is that of the row.
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT changed();
    return true;
}

Qt::ItemFlags TapRuleModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == Action)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() < Then || (index.column() == Then && hasThen(m_rows.at(index.row()).action)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant TapRuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Hits)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Rule"), tr("On the way"), tr("Regex found"), tr("By, or for"), tr("Hits")};
    return section >= 0 && section < ColumnCount ? names[section] : QVariant();
}

} // namespace plectrum
