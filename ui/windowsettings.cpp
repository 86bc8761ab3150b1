// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that has to do with its settings: the dialog, and what each of them does.

#include "ui/connectiontab.h"
#include "ui/filterbook.h"
#include "ui/mainwindow.h"
#include "ui/notices/noticearea.h"
#include "ui/profilepane.h"
#include "ui/settingsdialog.h"
#include "ui/timelinelook.h"
#include "ui/tokendock.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QApplication>

namespace plectrum {

void MainWindow::wireSettings()
{
    m_ui->settingsAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(m_ui->settingsAction, &QAction::triggered, this, [this] {
        auto *const dialog = new SettingsDialog(m_settings, m_places.recordingsFolder, this);
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
    for (const Setting setting : {Setting::MessageHistory, Setting::NoticeSeconds, Setting::ClipboardSeconds})
        applySetting(setting);
    m_profiles->setFreshProfile(m_settings.newProfile());
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
    case Setting::TextSize:
    case Setting::FixedFont:
    case Setting::TableSize:
    case Setting::PayloadSize: {
        applyTheme(*qobject_cast<QApplication *>(QApplication::instance()), m_settings.theme(), m_settings.textLook());
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
    case Setting::MessageHistory:
        m_messages.setMost(m_settings.value(setting));
        break;
    case Setting::TimeMode:
        m_look->setTimeMode(TimeMode(m_settings.value(setting)));
        break;
    case Setting::NoticeSeconds:
        m_noticeArea->setPatience(m_settings.seconds(setting));
        break;
    case Setting::ClipboardSeconds:
        m_tokenDock->clipboard().setPatience(m_settings.seconds(setting));
        break;
    case Setting::HandshakeSeconds:
    case Setting::MaxMessage:
    case Setting::IsStrict:
    case Setting::OffersDeflate:
    case Setting::PingSeconds:
    case Setting::AsksBeforeSending: {
        m_profiles->setFreshProfile(m_settings.newProfile());
        const QList<ConnectionTab *> all = tabs();
        for (ConnectionTab *const tab : all)
            tab->setFreshProfile(m_settings.newProfile());
        break;
    }
    case Setting::HidesHeartbeats:
        Q_EMIT m_filters->heartbeatsChanged();
        break;
    case Setting::FollowsRows:
    case Setting::RecordingsFolder:
    case Setting::RecordingDays: // at the start
    case Setting::Language:      // at the start
    case Setting::RestoresTabs:
    case Setting::LooksForVersions: // at the start
    case Setting::AsksBeforeClosing:
    case Setting::UrlHistory:
    case Setting::FilterHistory:
    case Setting::RecentCaptures:
        break; // looked at when they are needed
    }
}

} // namespace plectrum
