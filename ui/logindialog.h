// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/loginflow.h"
#include "profiles/profile.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace plectrum {

class Credentials;

namespace Ui {
class LoginDialog;
}

/// Logs in to a Nextcloud by Login Flow v2: the person grants the access in the system's browser, the app password goes
/// to the key store, or is kept for this run where there is none. Closing it ends a login that is under way.
class LoginDialog : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive this dialog.
    explicit LoginDialog(Credentials &credentials, QWidget *parent = nullptr);
    ~LoginDialog() override;

    /// Any URL on that server, such as a profile's.
    void setServer(const QUrl &url);
    /// Offers to write the user into one of `profiles`, first into the one with this id if it is for the server, or
    /// into a new one.
    void offerProfiles(const QList<Profile> &profiles, const QString &preferred);
    /// Between two questions to the server; LoginFlow's own if not set.
    void setPollInterval(std::chrono::milliseconds interval) { m_pollInterval = interval; }
    void setLifetime(std::chrono::milliseconds lifetime) { m_lifetime = lifetime; }

Q_SIGNALS:
    /// The app password is kept. `profile`: the one that was chosen, with its user and URL; not saved yet; nullopt:
    /// none.
    void loggedIn(const QUrl &server, const QString &user, const std::optional<plectrum::Profile> &profile);

private:
    void check();
    void fillProfiles();
    void begin();
    void showUrl(const QUrl &url);
    void openBrowser();
    void warn(const SessionNote &note);
    void granted(const LoginGrant &grant);
    void failed(const Error &error);
    void showTimeLeft();
    std::optional<Profile> chosenProfile(const LoginGrant &grant) const;

    std::unique_ptr<Ui::LoginDialog> m_ui;
    Credentials &m_credentials;
    std::unique_ptr<LoginFlow> m_flow;
    QList<Profile> m_profiles;
    QString m_preferred;
    bool m_offersProfiles = false;
    QUrl m_url; ///< for the browser
    QStringList m_warnings;
    std::optional<std::chrono::milliseconds> m_pollInterval;
    std::chrono::milliseconds m_lifetime = LoginFlow::Lifetime;
    QElapsedTimer m_since;
    QTimer m_second;
};

} // namespace plectrum
