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
    connect(&m_ocs, &OcsClient::rotated, this, &TokensSession::rotated);
    connect(&m_ocs, &OcsClient::revoked, this, &TokensSession::revoked);
    connect(&m_interrupt, &Interrupt::interrupted, this, [this] {
        m_exitCode = Interrupted;
        if (!m_isRotating) // the new app password must not get lost
            finish();
    });
}

void TokensSession::start()
{
    if (m_plan.access.tls.insecure)
        m_session.console.complain(u"insecure: any certificate is accepted"_s);
    if (m_plan.action != TokensPlan::Action::Rotate) {
        next();
        return;
    }
    m_store.probe(this, [this](bool isAvailable) {
        m_hasStore = isAvailable;
        if (m_finished)
            return;
        if (isAvailable || m_plan.print) {
            next();
            return;
        }
        m_session.console.complain(
            u"No key store answers here to keep the new app password. With --print it is printed once on stdout."_s);
        worsen(WrongUsage);
        finish();
    });
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
    const bool isRotation = m_plan.action == TokensPlan::Action::Rotate;
    if (!isPassword || (isRotation && record().kind == TokenKind::Password)) {
        leaveOut(isRotation ? u"only app passwords can be rotated"_s : u"only app passwords can be asked about"_s,
                 WrongUsage);
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
    m_login = {QUrl(record().server), user, secret};
    switch (m_plan.action) {
    case TokensPlan::Action::Check:
        m_ocs.check(m_login);
        break;
    case TokensPlan::Action::Rotate:
        m_isRotating = true;
        m_ocs.rotate(m_login);
        break;
    case TokensPlan::Action::Revoke:
        m_ocs.revoke(m_login);
        break;
    }
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

void TokensSession::rotated(const Result<QString> &appPassword)
{
    if (!appPassword) {
        m_isRotating = false;
        failed(appPassword.error());
        return;
    }
    m_newPassword = *appPassword;
    note(TokenState::Revoked);
    if (m_hasStore)
        m_store.write(KeyStore::loginKey(record().server, m_login.loginName), m_newPassword, KeyStore::Place::System,
                      this, [this](const Result<void> &done) { kept(done); });
    else
        tellRotated(false);
}

void TokensSession::kept(const Result<void> &stored)
{
    if (!stored)
        m_session.console.complain(stored.error());
    if (stored || m_plan.print) {
        tellRotated(stored.has_value());
        return;
    }
    // Nobody could ever use it: it shall not stay behind on the server.
    worsen(FileTrouble);
    m_isDropping = true;
    m_ocs.revoke({m_login.server, m_login.loginName, m_newPassword});
}

void TokensSession::dropped(const std::optional<Error> &problem)
{
    if (problem)
        m_session.console.complain(*problem);
    m_session.console.complain(
        problem ? u"The old app password is void. The new one is lost, but valid: delete it in the security settings."_s
                : u"The old app password is void, the new one was deleted on the server again: log in anew."_s);
    m_isRotating = m_isDropping = false;
    m_newPassword.fill(u'\0');
    finish();
}

void TokensSession::tellRotated(bool isStored)
{
    const FoundToken token{TokenKind::AppPassword, TokenPlace::Basic, {}, m_login.loginName, m_newPassword.toUtf8()};
    const auto noted = m_log.noteObtained(token, m_login.server, TokenOrigin::Rotated);
    const Fingerprint fingerprint = Fingerprint::of(token.secret);
    QJsonObject more{{u"sha256"_s, fingerprint.hash}, {u"stored"_s, isStored}};
    if (noted)
        more.insert(u"token"_s, noted->id);
    if (m_plan.print && m_session.console.isJson())
        more.insert(u"appPassword"_s, m_newPassword);
    if (m_plan.print && !m_session.console.isJson())
        m_session.console.line(m_newPassword.toUtf8());
    tell(u"rotated"_s, more,
         u"rotated on %1, now %2  %3%4"_s.arg(record().server, noted ? noted->id : u"-"_s, fingerprint.text(),
                                              isStored ? u"; the new app password is in the key store"_s : QString()));
    if (!noted) {
        m_session.console.complain(noted.error());
        worsen(FileTrouble);
    }
    m_newPassword.fill(u'\0');
    m_isRotating = false;
    next();
}

void TokensSession::revoked(const std::optional<Error> &problem)
{
    if (m_isDropping) {
        dropped(problem);
        return;
    }
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
