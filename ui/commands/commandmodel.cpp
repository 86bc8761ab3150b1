// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandmodel.h"

#include "ui/commands/fuzzymatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int DisabledMalus = 1000;
constexpr int PathMalus = 400; ///< behind all whose title matches
constexpr int RecentBonus = 40;

} // namespace

CommandModel::CommandModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CommandModel::setCommands(const QList<Command> &commands, const QStringList &recent)
{
    beginResetModel();
    m_commands = commands;
    m_recent = recent;
    find();
    endResetModel();
}

void CommandModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = typed.simplified();
    find();
    endResetModel();
}

void CommandModel::find()
{
    m_found.clear();
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands.at(i);
        // Words of the path find a command too, after those of its title.
        const QString whole = command.title + u' ' + command.path;
        auto match = fuzzyMatch(m_typed, command.title);
        if (match)
            match->score += match->positions.size() == command.title.size() ? 3 : 2;
        else if ((match = fuzzyMatch(m_typed, whole)))
            match->score -= PathMalus;
        if (!match)
            continue;
        match->positions.removeIf([&command](int at) { return at >= command.title.size(); });
        const qsizetype used = m_recent.indexOf(command.key());
        if (used >= 0)
            match->score += RecentBonus + int(m_recent.size() - used);
        if (!command.isEnabled)
            match->score -= DisabledMalus;
        m_found.append({i, match->score, match->positions});
    }
    std::ranges::stable_sort(m_found, std::ranges::greater(), &Found::score);
}

const Command &CommandModel::command(int row) const
{
    return m_commands.at(m_found.at(row).command);
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command &shown = command(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::ToolTipRole:
    case HintRole:
        return shown.hint;
    case Qt::AccessibleTextRole: {
        QStringList texts{shown.title, shown.path, shown.shortcut};
        if (!shown.isEnabled)
            texts << tr("not possible now") << shown.hint;
        texts.removeAll(QString());
        return texts.join(u", "_s);
    }
    case PathRole:
        return shown.path;
    case ShortcutRole:
        return shown.shortcut;
    case EnabledRole:
        return shown.isEnabled;
    case CheckedRole:
        return shown.isChecked;
    case MarksRole:
        return QVariant::fromValue(m_found.at(index.row()).marks);
    default:
        return {};
    }
}

} // namespace plectrum
