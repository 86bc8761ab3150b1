// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"
#include "ui/commands/widgetkeys.h"

#include <QDialog>

#include <memory>

namespace plectrum {

namespace Ui {
class CheatSheet;
}

/// All keys of the window by menu and by widget: to search, and to copy or save for printing.
class CheatSheet : public QDialog {
    Q_OBJECT

public:
    /// Of `commands` those with keys are shown.
    CheatSheet(const QList<Command> &commands, const QList<WidgetKeys> &widgets, QWidget *parent = nullptr);
    ~CheatSheet() override;

    /// As a page to print. False: it could not be written; the dialog says so.
    bool saveTo(const QString &path);

private:
    void search(const QString &text);
    void copy();
    QString html() const;
    void chooseFile();

    std::unique_ptr<Ui::CheatSheet> m_ui;
};

} // namespace plectrum
