// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QAction;

namespace plectrum {

/// Something the window can do at once, as the palette and the cheat sheet name it.
struct Command {
    QString title;
    QString path;     ///< where it stands: the menus above it, or what kind of jump it is
    QString shortcut; ///< in the platform's words; empty: none
    QString hint;     ///< what it does, or why it cannot be done now
    bool isEnabled = true;
    bool isChecked = false;
    std::function<void()> run;

    /// What it is known by from one run of the program to the next.
    QString key() const { return path + u'\n' + title; }
};

/// Enables the action, or says in its command why it cannot be done now.
void setPossible(QAction &action, bool isPossible, const QString &reason);
/// What setPossible() said; empty while the action is enabled.
QString whyNot(const QAction &action);

} // namespace plectrum
