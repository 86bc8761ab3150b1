// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tokenssession.h"

#include "cli/jsonlines.h"

using namespace Qt::StringLiterals;

namespace plectrum {

TokensSession::TokensSession(TokensPlan plan, Session &session)
    : m_plan(std::move(plan))
    , m_session(session)
    , m_log(session.profiles().folder())
    , m_ocs(m_plan.access)
{
    connect(&m_ocs, &OcsClient::checked, this, &TokensSession::checked);
    connect(&m_ocs, &OcsClient::revoked, this, &TokensSession::revoked);
    connect(&m_interrupt, &Interrupt::interrupted, this, [this] {
        m_exitCode = Interrupted;
        finish();
    });
}

void TokensSession::start()
{
    if (m_plan.access.tls.insecure)
        m_session.console.complain(u"insecure: any certificate is accepted"_s);
    next();
}

void TokensSession::next()
{
    if (m_finished)
        return;
    if (++m_at < m_plan.records.size())
        ask();
    else
        finish();
}

void TokensSession::ask()
{
    const bool isPassword = record().kind == TokenKind::AppPassword || record().kind == TokenKind::Password;
    if (!isPassword) {
        leaveOut(u"only app passwords can be asked about"_s, WrongUsage);
        return;
    }
    if (!m_plan.secret.isEmpty()) {
        askWith(m_plan.secret);
        return;
    }
    m_store.read(KeyStore::loginKey(record().server, record().user), this, [this](const Result<QString> &secret) {
        if (m_finished)
            return;
        if (!secret)
            leaveOut(u"the key store did not answer: "_s + secret.error().detail, FileTrouble);
        else if (secret->isEmpty())
            leaveOut(u"it is not in the key store; give it with --stdin"_s, WrongUsage);
        else
            askWith(*secret);
    });
}

/// The secret goes to the server only if it is the one that was noted.
void TokensSession::askWith(const QString &secret)
{
    const bool mayBeGuessed = record().kind == TokenKind::Password;
    if (Fingerprint::of(secret.toUtf8(), mayBeGuessed) != record().fingerprint) {
        leaveOut(u"what was given is another secret (its fingerprint differs)"_s, WrongUsage);
        return;
    }
    const QString user = m_plan.user.isEmpty() ? record().user : m_plan.user;
    if (user.isEmpty()) {
        leaveOut(u"its login name is not known; give it with --user"_s, WrongUsage);
        return;
    }
    const OcsLogin login{QUrl(record().server), user, secret};
    if (m_plan.action == TokensPlan::Action::Check)
        m_ocs.check(login);
    else
        m_ocs.revoke(login);
}

void TokensSession::leaveOut(const QString &reason, ExitCode code)
{
    if (m_session.console.isJson())
        m_session.console.line(QJsonObject{{u"event"_s, u"skipped"_s}, {u"id"_s, record().id}, {u"reason"_s, reason}});
    else if (m_plan.isNamed)
        m_session.console.complain(record().id + u": "_s + reason);
    else
        m_session.console.talk(record().id + u": "_s + reason);
    if (m_plan.isNamed)
        worsen(code);
    next();
}

void TokensSession::tell(const QString &event, const QJsonObject &more, const QString &text)
{
    if (!m_session.console.isJson()) {
        m_session.console.line(QString(record().id + u"  "_s + text).toUtf8());
        return;
    }
    QJsonObject object{
        {u"event"_s, event}, {u"id"_s, record().id}, {u"server"_s, record().server}, {u"user"_s, record().user}};
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    m_session.console.line(object);
}

void TokensSession::note(TokenState state)
{
    if (const auto noted = m_log.noteState(record().id, state); !noted) {
        m_session.console.complain(noted.error());
        worsen(FileTrouble);
    }
}

void TokensSession::checked(const Result<OcsUser> &user)
{
    if (user) {
        note(TokenState::Valid);
        tell(u"checked"_s, {{u"state"_s, u"valid"_s}, {u"uid"_s, user->id}},
             u"valid  %1 on %2"_s.arg(user->id, record().server));
        next();
        return;
    }
    failed(user.error());
}

void TokensSession::failed(const Error &error)
{
    const bool isRefused = error.code == ErrorCode::LoginRefused;
    if (isRefused)
        note(TokenState::Refused);
    if (isRefused && m_plan.action == TokensPlan::Action::Check) {
        tell(u"checked"_s, {{u"state"_s, u"refused"_s}, {u"detail"_s, error.detail}}, u"refused  "_s + error.detail);
    } else if (m_session.console.isJson()) {
        QJsonObject object = failedJson(error);
        object.insert(u"id"_s, record().id);
        m_session.console.line(object);
    } else {
        m_session.console.complain(error);
    }
    worsen(isRefused ? CheckFailed : error.code == ErrorCode::CertificateUnreadable ? FileTrouble : NotConnected);
    next();
}

void TokensSession::revoked(const std::optional<Error> &problem)
{
    if (problem) {
        failed(*problem);
        return;
    }
    note(TokenState::Revoked);
    tell(u"revoked"_s, {}, u"revoked on "_s + record().server);
    if (!m_plan.secret.isEmpty()) {
        next();
        return;
    }
    m_store.remove(KeyStore::loginKey(record().server, record().user), this, [this](const Result<void> &done) {
        if (!done) {
            m_session.console.complain(done.error());
            worsen(FileTrouble);
        }
        next();
    });
}

void TokensSession::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(m_exitCode);
}

} // namespace plectrum
