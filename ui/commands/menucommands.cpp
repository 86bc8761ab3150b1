// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/menucommands.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

void collect(QMenu &menu, const QString &path, QList<Command> &commands)
{
    Q_EMIT menu.aboutToShow();
    const QList<QAction *> actions = menu.actions();
    for (QAction *const action : actions) {
        const QString title = plainActionText(action->text());
        if (action->isSeparator() || action->property("heading").toBool() || title.isEmpty())
            continue;
        if (QMenu *const below = action->menu()) {
            collect(*below, path + u" ▸ "_s + title, commands);
            continue;
        }
        const QString toolTip = action->toolTip() == title ? QString() : action->toolTip();
        commands.append({.title = title,
                         .path = path,
                         .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                         .hint = action->isEnabled() ? toolTip : whyNot(*action),
                         .isEnabled = action->isEnabled(),
                         .isChecked = action->isCheckable() && action->isChecked(),
                         .run = [action = QPointer(action)] {
                             if (action)
                                 action->trigger();
                         }});
    }
}

} // namespace

QString plainActionText(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && i + 1 < text.size())
            ++i;
        plain += text.at(i);
    }
    while (plain.endsWith(u'…') || plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

QList<Command> menuCommands(const QMenuBar &bar)
{
    QList<Command> commands;
    const QList<QAction *> actions = bar.actions();
    for (const QAction *const action : actions) {
        if (QMenu *const menu = action->menu())
            collect(*menu, plainActionText(action->text()), commands);
    }
    return commands;
}

} // namespace plectrum
