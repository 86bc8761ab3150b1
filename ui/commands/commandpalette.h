// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"

#include <QDialog>
#include <QStringList>

#include <memory>

namespace plectrum {

class CommandModel;

namespace Ui {
class CommandPalette;
}

/// Finds a command by a few letters and does it; by keys alone. Goes away with Escape and when another window is
/// chosen.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);
    ~CommandPalette() override;

    /// Opens over the window; `recent`: keys of commands, the newest first.
    void open(const QList<Command> &commands, const QStringList &recent);

Q_SIGNALS:
    /// It is being done, after this.
    void used(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void find(const QString &typed);
    void use(const QModelIndex &index);

    std::unique_ptr<Ui::CommandPalette> m_ui;
    CommandModel *m_model;
};

} // namespace plectrum
