// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that has to do with its settings: the dialog, and what each of them does.

#include "ui/connectiontab.h"
#include "ui/mainwindow.h"
#include "ui/profilepane.h"
#include "ui/settingsdialog.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QApplication>

namespace plectrum {

void MainWindow::wireSettings()
{
    m_ui->settingsAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(m_ui->settingsAction, &QAction::triggered, this, [this] {
        auto *const dialog = new SettingsDialog(m_settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    auto *const themes = new QActionGroup(this);
    const std::pair<QAction *, ThemeChoice> choices[] = {{m_ui->systemThemeAction, ThemeChoice::System},
                                                         {m_ui->lightThemeAction, ThemeChoice::Light},
                                                         {m_ui->darkThemeAction, ThemeChoice::Dark}};
    for (const auto &[action, theme] : choices) {
        connect(action, &QAction::triggered, this,
                [this, theme = theme] { m_settings.setValue(Setting::Theme, int(theme)); });
        action->setChecked(m_settings.theme() == theme);
        themes->addAction(action);
    }
    connect(m_ui->overviewAction, &QAction::toggled, this,
            [this](bool on) { m_settings.setValue(Setting::ShowsOverview, on); });
    m_ui->overviewAction->setChecked(m_settings.isOn(Setting::ShowsOverview));
    connect(&m_settings, &Settings::changed, this, &MainWindow::applySetting);
}

void MainWindow::applySetting(Setting setting)
{
    switch (setting) {
    case Setting::Theme:
        for (const auto &[action, theme] : {std::pair{m_ui->systemThemeAction, ThemeChoice::System},
                                            std::pair{m_ui->lightThemeAction, ThemeChoice::Light},
                                            std::pair{m_ui->darkThemeAction, ThemeChoice::Dark}})
            action->setChecked(m_settings.theme() == theme);
        [[fallthrough]];
    case Setting::TextSize: {
        applyTheme(*qobject_cast<QApplication *>(QApplication::instance()), m_settings.theme(), m_settings.textSize());
        const auto present = m_profiles->current();
        m_profiles->reload(present ? present->id : QString());
        break;
    }
    case Setting::ShowsOverview: {
        m_ui->overviewAction->setChecked(m_settings.isOn(setting));
        const QList<ConnectionTab *> all = tabs();
        for (ConnectionTab *const tab : all)
            tab->setShowsOverview(m_settings.isOn(setting));
        break;
    }
    case Setting::KeepsMessages:
        m_messages.setKeeps(m_settings.keepsMessages());
        break;
    case Setting::FollowsRows:
    case Setting::AsksBeforeClosing:
    case Setting::UrlHistory:
    case Setting::FilterHistory:
    case Setting::RecentCaptures:
        break; // looked at when they are needed
    }
}

} // namespace plectrum
