// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profile.h"
#include "ui/taphost.h"

#include <QDockWidget>
#include <QTimer>

#include <memory>
#include <optional>

namespace plectrum {

class Credentials;
class Environments;
class HeldModel;
class TapModel;

namespace Ui {
class TapDock;
}

/// The tap in the window: where to, what goes through, what is held and how it goes on, messages of one's own.
class TapDock : public QDockWidget {
    Q_OBJECT

public:
    explicit TapDock(QWidget *parent = nullptr);
    ~TapDock() override;

    const TapHost &host() const { return m_host; }
    /// Those that a tap can take headers and credentials from.
    void setProfiles(const QList<Profile> &profiles);
    void setTarget(const QString &url);
    QString target() const;
    /// Offers what the key store has; must outlive this dock.
    void setCredentials(Credentials &credentials);
    /// Whose variables profiles need; must outlive the dock.
    void setEnvironments(Environments &environments);
    /// Rules, headers and cookies, for being remembered; without secrets.
    QByteArray choices() const;
    void setChoices(const QByteArray &choices);
    /// Answers startAsked(): starts, recording into this.
    void start(const std::shared_ptr<CaptureWriter> &recorder);
    void stop();

Q_SIGNALS:
    void startAsked();
    /// It runs no more, and has let go of the recording.
    void stopped();
    void connectAsked(const plectrum::Profile &profile);

private:
    void wire();
    void showState();
    void say(const Error &error);
    Result<TapServer::Options> options(const std::optional<Profile> &profile) const;
    void startWith(const std::optional<Profile> &profile, const std::shared_ptr<CaptureWriter> &recorder);
    void complete(const TapServer::Options &options, const std::shared_ptr<CaptureWriter> &recorder);
    void changeRequests();
    QList<TapRule> rules(QString *wrong = nullptr) const;
    void applyRules();
    void showHeld();
    void settle(TapDecision::Action action);
    void inject();
    void toggleHex(bool hex);
    std::optional<QByteArray> written();
    std::optional<quint64> chosenConnection() const;
    void connectToIt();

    std::unique_ptr<Ui::TapDock> m_ui;
    TapHost m_host;
    TapModel *m_connections;
    HeldModel *m_held;
    QTimer m_measure;
    QList<Profile> m_profiles;
    Credentials *m_credentials = nullptr;
    Environments *m_environments = nullptr;
    TapRewriting m_ofTarget; ///< what the running target's profile adds
    bool m_starting = false;
    int m_turn = 0; ///< tells late answers of the key store apart
};

} // namespace plectrum
