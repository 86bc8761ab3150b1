// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/httpcall.h"

#include <QStringList>

#include <optional>

namespace plectrum {

/// Whose app password it is and where it belongs.
struct OcsLogin {
    QUrl server; ///< as serverAddress() makes it
    QString loginName;
    QString appPassword; ///< a secret
};

/// What Nextcloud says about the user who asks.
struct OcsUser {
    QString id; ///< may differ from the login name
    QString displayName;
    QString email;
    QStringList groups;

    bool operator==(const OcsUser &) const = default;
};

/// Nextcloud's OCS calls about the app password in use. Each ends in its own signal, unless this object is destroyed or
/// another call is made before; nothing is tried twice, since Nextcloud counts wrong passwords. Errors: those of
/// HttpCall, LoginRefused (the server does not take these credentials, or not for this), ServerAnswer. Lives in a
/// thread with an event loop.
class OcsClient : public QObject {
    Q_OBJECT

public:
    explicit OcsClient(HttpAccess access = {}, QObject *parent = nullptr);

    bool isRunning() const { return m_call.isRunning(); }
    /// Is the app password good? Answers in checked().
    void check(const OcsLogin &login);
    /// Replaces the app password; the old one is void when rotated() tells the new one.
    void rotate(const OcsLogin &login);
    /// Deletes the app password on the server; answers in revoked().
    void revoke(const OcsLogin &login);

Q_SIGNALS:
    void checked(const plectrum::Result<plectrum::OcsUser> &user);
    void rotated(const plectrum::Result<QString> &appPassword);
    /// nullopt: it is gone.
    void revoked(const std::optional<plectrum::Error> &problem);

private:
    enum class Action { Check, Rotate, Revoke };
    void ask(Action action, const OcsLogin &login);
    void answered(const HttpAnswer &answer);
    void callFailed(const Error &error);
    void end(const Error &error);

    HttpCall m_call;
    Action m_action = Action::Check;
};

} // namespace plectrum
