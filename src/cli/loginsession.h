// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/interrupt.h"
#include "nextcloud/loginflow.h"
#include "nextcloud/ocsclient.h"
#include "nextcloud/tokenlog.h"
#include "profiles/keystore.h"

#include <QObject>

namespace plectrum {

/// What `login` does.
struct LoginPlan {
    QUrl server; ///< as serverAddress() makes it
    HttpAccess access;
    std::optional<Profile> profile; ///< gets user and server; new where its id is empty
    std::chrono::milliseconds pollInterval{2000};
    bool print = false; ///< the app password on stdout
};

/// One run of `login`: prints the URL, waits for the grant, keeps the app password in the key store, notes it in the
/// session-token log and in the profile; finished() with the exit code. An app password that can be kept nowhere is
/// deleted on the server again.
class LoginSession : public QObject {
    Q_OBJECT

public:
    LoginSession(LoginPlan plan, Session &session);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void begin(bool hasStore);
    void showUrl(const QUrl &url);
    void warn(const SessionNote &note);
    void granted(const LoginGrant &grant);
    void stored(const Result<void> &done);
    void settle(bool isStored);
    Result<void> saveProfile();
    void failed(const Error &error);
    void finish(int exitCode);

    LoginPlan m_plan;
    Session &m_session;
    LoginFlow m_flow;
    OcsClient m_ocs;
    KeyStore m_store;
    Interrupt m_interrupt;
    LoginGrant m_grant;
    TokenRecord m_record;
    bool m_hasStore = false;
    bool m_interrupted = false;
    bool m_finished = false;
};

} // namespace plectrum
