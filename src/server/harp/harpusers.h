// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/exapproute.h"
#include "server/harp/harpconfig.h"
#include "websocket/httphead.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QLatin1StringView>
#include <QUrl>

namespace plectrum {

/// Whom Nextcloud names to HaRP. Nobody is a user too: of an empty id and level 0.
struct NamedUser {
    QByteArray id; ///< as in the user's account, UTF-8
    AccessLevel level = AccessLevel::Public;

    bool operator==(const NamedUser &) const = default;
};

/// What came of asking Nextcloud who sends a request.
struct HarpIdentity {
    enum class Answer {
        Named,   ///< 2xx: `user` holds
        Refused, ///< 4xx: HaRP goes on as if nobody were signed in
        Failed,  ///< anything else, too many redirects, no JSON: HaRP answers 401
    };
    Answer answer = Answer::Named;
    int status = 200; ///< what Nextcloud said at last
    NamedUser user;
    int requests = 1;      ///< HTTP requests it took; more where redirects were followed
    QLatin1StringView how; ///< what decided it, English, no names and no secrets
};

/// A response of the rehearsed Nextcloud, for whoever writes it to a socket.
struct NextcloudAnswer {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    bool redirectToItself = false; ///< Location: is to be the URI that was asked for

    bool operator==(const NextcloudAnswer &) const = default;
};

/// The rehearsed Nextcloud as HaRP meets it: user-info and exapp-meta of AppAPI's HarpController. Signs in by session,
/// AppAPI headers, Bearer and Basic in Nextcloud's order, demands the same-site cookie of browser sessions, plays its
/// faults. Pure; a value made from one configuration.
class HarpUsers {
public:
    explicit HarpUsers(const HarpConfig &config);

    /// Redirects HaRP's HTTP client follows before it gives up.
    static constexpr int MostRedirects = 10;
    /// Is there something in the request that makes HaRP ask at all? The passphrase is HAProxy's reading of
    /// oc_sessionPassphrase.
    static bool isCredential(const HeaderList &headers, QByteArrayView passphrase);

    /// Who the sender is by these headers, which HaRP passes on whole.
    HarpIdentity identify(const HeaderList &headers) const;

    /// GET …/harp/user-info?appId=…, and GET …/harp/exapp-meta?appId=… . `builtIn` is where ExApps without a target
    /// live.
    NextcloudAnswer userInfo(const HeaderList &headers, QByteArrayView appId) const;
    NextcloudAnswer exappMeta(const HeaderList &headers, QByteArrayView appId, const QUrl &builtIn) const;

private:
    /// A user of the configuration with what is asked for often made ready.
    struct Account {
        QByteArray id;
        AccessLevel level;
        HarpUser user;
    };
    struct Session {
        qsizetype account;
        QByteArray passphrase;
    };

    bool isAuthorised(const HeaderList &headers, QByteArrayView appId) const;
    const Account *account(QByteArrayView id) const;
    const Account *bySession(const HeaderList &headers) const;
    const Account *byAppApi(const HeaderList &headers) const;
    /// False: Nextcloud answers 401.
    bool signIn(const HeaderList &headers, HarpIdentity &identity) const;
    bool tryBasic(QByteArrayView encoded, HarpIdentity &identity) const;
    bool passesSameSiteCheck(const HeaderList &headers) const;

    QByteArray m_sharedKey;
    QByteArray m_instanceId;
    NextcloudFault m_fault;
    QList<HarpExApp> m_exapps;
    QList<Account> m_accounts;
    QHash<QString, qsizetype> m_byId; ///< by folded id
    QHash<QByteArray, Session> m_sessions;
    QHash<QByteArray, qsizetype> m_appPasswords;
};

} // namespace plectrum
