// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"

#include <QAbstractListModel>
#include <QStringList>

namespace plectrum {

/// The commands that fit what was typed, the best first; with nothing typed all of them, those used last first.
class CommandModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, ShortcutRole, HintRole, EnabledRole, CheckedRole, MarksRole };

    explicit CommandModel(QObject *parent = nullptr);

    /// `recent`: keys of commands, the newest first.
    void setCommands(const QList<Command> &commands, const QStringList &recent);
    void setTyped(const QString &typed);
    const Command &command(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// MarksRole: positions in the title that were typed, as a QList<int>.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Found {
        qsizetype command = 0;
        int score = 0;
        QList<int> marks;
    };

    void find();

    QList<Command> m_commands;
    QStringList m_recent;
    QString m_typed;
    QList<Found> m_found;
};

} // namespace plectrum
