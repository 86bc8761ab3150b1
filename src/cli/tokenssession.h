// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/interrupt.h"
#include "nextcloud/ocsclient.h"
#include "nextcloud/tokenlog.h"
#include "profiles/keystore.h"

#include <QObject>

namespace plectrum {

/// What `tokens check` and `tokens revoke` do.
struct TokensPlan {
    enum class Action { Check, Revoke };
    Action action = Action::Check;
    QList<TokenRecord> records;
    bool isNamed = false; ///< by the user: what cannot be checked is a failure, not left out
    QString secret;       ///< of stdin; else the key store has it
    QString user;         ///< instead of the record's
    HttpAccess access;
};

/// One run of `tokens check` or `tokens revoke`: asks the server about one app password after the other and notes the
/// answers in the session-token log; finished() with the exit code.
class TokensSession : public QObject {
    Q_OBJECT

public:
    TokensSession(TokensPlan plan, Session &session);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    const TokenRecord &record() const { return m_plan.records.at(m_at); }
    void ask();
    void askWith(const QString &secret);
    void next();
    void leaveOut(const QString &reason, ExitCode code);
    void checked(const Result<OcsUser> &user);
    void revoked(const std::optional<Error> &problem);
    void failed(const Error &error);
    void note(TokenState state);
    void tell(const QString &event, const QJsonObject &more, const QString &text);
    void worsen(ExitCode code) { m_exitCode = m_exitCode == Done ? code : m_exitCode; }
    void finish();

    const TokensPlan m_plan;
    Session &m_session;
    TokenLog m_log;
    OcsClient m_ocs;
    KeyStore m_store;
    Interrupt m_interrupt;
    qsizetype m_at = -1;
    ExitCode m_exitCode = Done;
    bool m_finished = false;
};

} // namespace plectrum
