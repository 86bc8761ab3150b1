// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profile.h"
#include "ui/harphost.h"

#include <QDockWidget>

#include <functional>
#include <memory>
#include <optional>

namespace plectrum {

class HarpEventModel;

namespace Ui {
class ServerDock;
}

/// The HaRP rehearsal in the window: its configuration, what is wrong with the world, and what became of each request.
class ServerDock : public QDockWidget {
    Q_OBJECT

public:
    explicit ServerDock(QWidget *parent = nullptr);
    ~ServerDock() override;

    /// The configuration's text as it stands, right or wrong; kept in the settings.
    QString configText() const;
    void setConfigText(const QString &text);
    const HarpHost &host() const { return m_host; }
    /// What the server forwards goes there; null: it is not recorded (any more), and the switch is off.
    void setRecorder(const std::shared_ptr<CaptureWriter> &recorder);
    /// Into the shown tab's recording, rather than into one of its own.
    bool recordsIntoTab() const;

Q_SIGNALS:
    /// Connect to an ExApp behind it.
    void connectAsked(const plectrum::Profile &profile);
    /// setRecorder() answers.
    void recordingAsked(bool on);
    void routesAsked();

private:
    void startOrStop();
    void apply();
    void check();
    void showState();
    void change(const std::function<void(HarpConfig &)> &edit);
    void openConfig();
    void saveConfig();
    void addExApp();
    void connectToFirst();
    void chooseFile(const QString &title, const QString &filter, const std::function<void(const QString &)> &then);

    std::unique_ptr<Ui::ServerDock> m_ui;
    HarpHost m_host;
    HarpEventModel *m_events;
    std::optional<HarpConfig> m_config; ///< as the text says; nullopt while it is wrong
    int m_connections = 0;
};

} // namespace plectrum
