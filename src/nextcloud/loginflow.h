// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/httpcall.h"
#include "nextcloud/sessionwarning.h"

namespace plectrum {

/// What a granted login brings.
struct LoginGrant {
    QUrl server; ///< of the origin that was typed; the folder is the server's
    QString loginName;
    QString appPassword; ///< a secret

    bool operator==(const LoginGrant &) const = default;
};

/// The client's side of Nextcloud's Login Flow v2: asks for a login, hands out the URL for the browser and asks until
/// the login is granted. Ends in exactly one of granted() and failed(), unless destroyed before. Every URL the server
/// names is compared with the one that was typed: from https to http is refused, another host or port is warned of and
/// never asked. Lives in a thread with an event loop; writes and logs nothing.
/// Errors: BadUrl, those of HttpCall, ServerAnswer (names what answered instead), LoginRefused, LoginTimeout,
/// Cancelled.
class LoginFlow : public QObject {
    Q_OBJECT

public:
    /// The server forgets a login after this time.
    static constexpr std::chrono::seconds Lifetime{1200};

    explicit LoginFlow(HttpAccess access = {}, QObject *parent = nullptr);

    /// Between two questions, 2 s if not set; counted from the answer to the last.
    void setPollInterval(std::chrono::milliseconds interval) { m_interval = interval; }
    void setLifetime(std::chrono::milliseconds lifetime) { m_lifetime = lifetime; }

    bool isRunning() const { return m_state != State::Idle; }
    /// `server` as serverAddress() makes it; the app password is named after `HttpAccess::userAgent`. A login that is
    /// under way is cancelled first.
    void start(const QUrl &server);
    void cancel();

Q_SIGNALS:
    void warned(const plectrum::SessionNote &note);
    /// For the system's browser; it is good for one login and not to be logged.
    void loginUrl(const QUrl &url);
    void granted(const plectrum::LoginGrant &grant);
    void failed(const plectrum::Error &error);

private:
    enum class State { Idle, Starting, AskingStatus, Waiting, Polling };
    enum class Fit { Same, SchemeRaised, OtherHost, Downgraded };

    void ask();
    void poll();
    void answered(const HttpAnswer &answer);
    void callFailed(const Error &error);
    void started(const HttpAnswer &answer);
    void polled(const HttpAnswer &answer);
    void statusAnswered(const HttpAnswer &answer);
    void troubled(const Error &error);
    void grant(const QByteArray &body, const HttpAnswer &answer);
    Fit fitOf(const QUrl &url) const;
    void warnOnce(SessionWarning warning, const QString &detail);
    void fail(const Error &error);
    void stop();

    HttpCall m_call;
    QTimer m_pause;
    QTimer m_deadline;
    std::chrono::milliseconds m_interval{2000};
    std::chrono::milliseconds m_lifetime = Lifetime;
    State m_state = State::Idle;
    QUrl m_server;
    QUrl m_endpoint;
    QByteArray m_token;
    Error m_cause{ErrorCode::ServerAnswer, {}}; ///< of the refusal whose reason status.php is asked for
    QList<SessionWarning> m_warned;
    int m_slowdown = 1;
};

/// The name Nextcloud lists the app password under, as a User-Agent: control characters and what is too long go away.
QByteArray deviceName(const QString &name);

} // namespace plectrum
