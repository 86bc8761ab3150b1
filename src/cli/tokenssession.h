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

/// What `tokens check`, `tokens rotate` and `tokens revoke` do.
struct TokensPlan {
    enum class Action { Check, Rotate, Revoke };
    Action action = Action::Check;
    QList<TokenRecord> records;
    bool isNamed = false; ///< by the user: what cannot be checked is a failure, not left out
    QString secret;       ///< of stdin; else the key store has it
    QString user;         ///< instead of the record's
    bool print = false;   ///< Rotate: the new app password on stdout
    HttpAccess access;
};

/// One run of them: asks the server about one app password after the other and notes the
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
    void rotated(const Result<QString> &appPassword);
    void kept(const Result<void> &stored);
    void dropped(const std::optional<Error> &problem);
    void tellRotated(bool isStored);
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
    OcsLogin m_login;      ///< what the server is asked with
    QString m_newPassword; ///< granted by a rotation, not kept anywhere yet
    bool m_isRotating = false;
    bool m_isDropping = false; ///< the new app password could not be kept
    bool m_hasStore = false;
    qsizetype m_at = -1;
    ExitCode m_exitCode = Done;
    bool m_finished = false;
};

} // namespace plectrum
