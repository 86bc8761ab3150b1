// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/loginsession.h"

#include "cli/jsonlines.h"
#include "nextcloud/serveraddress.h"

using namespace Qt::StringLiterals;

namespace plectrum {

LoginSession::LoginSession(LoginPlan plan, Session &session)
    : m_plan(std::move(plan))
    , m_session(session)
    , m_flow(m_plan.access)
    , m_ocs(m_plan.access)
{
    m_flow.setPollInterval(m_plan.pollInterval);
    connect(&m_flow, &LoginFlow::warned, this, &LoginSession::warn);
    connect(&m_flow, &LoginFlow::loginUrl, this, &LoginSession::showUrl);
    connect(&m_flow, &LoginFlow::granted, this, &LoginSession::granted);
    connect(&m_flow, &LoginFlow::failed, this, &LoginSession::failed);
    connect(&m_ocs, &OcsClient::revoked, this, [this](const std::optional<Error> &problem) {
        if (problem)
            m_session.console.complain(*problem);
        m_session.console.complain(problem
                                       ? u"The app password is lost, but valid: delete it in the security settings."_s
                                       : u"The app password was deleted on the server again."_s);
        finish(FileTrouble);
    });
    connect(&m_interrupt, &Interrupt::interrupted, this, [this] {
        m_interrupted = true;
        if (m_flow.isRunning())
            m_flow.cancel();
        else if (m_grant.appPassword.isEmpty())
            finish(Interrupted);
    });
}

void LoginSession::start()
{
    if (m_plan.access.tls.insecure)
        m_session.console.complain(u"insecure: any certificate is accepted"_s);
    m_store.probe(this, [this](bool isAvailable) { begin(isAvailable); });
}

void LoginSession::begin(bool hasStore)
{
    if (m_finished)
        return;
    m_hasStore = hasStore;
    if (!hasStore && !m_plan.print) {
        m_session.console.complain(
            u"No key store answers here to keep the app password. With --print it is printed once on stdout."_s);
        finish(WrongUsage);
        return;
    }
    m_flow.start(m_plan.server);
}

void LoginSession::warn(const SessionNote &note)
{
    const SessionWarningInfo &info = sessionWarningInfo(note.warning);
    if (m_session.console.isJson()) {
        m_session.console.line(
            QJsonObject{{u"event"_s, u"warning"_s}, {u"warning"_s, QString(info.name)}, {u"detail"_s, note.detail}});
        m_session.console.flush();
        return;
    }
    m_session.console.complain(QString::fromUtf8(info.text) + u" ("_s + note.detail + u')');
}

void LoginSession::showUrl(const QUrl &url)
{
    if (m_session.console.isJson()) {
        m_session.console.line(QJsonObject{{u"event"_s, u"login"_s}, {u"url"_s, url.toString(QUrl::FullyEncoded)}});
    } else {
        m_session.console.talk(u"Open this address in a browser and grant the access within 20 minutes:"_s);
        m_session.console.line(url.toEncoded());
    }
    m_session.console.flush();
}

void LoginSession::granted(const LoginGrant &grant)
{
    m_grant = grant;
    const FoundToken token{TokenKind::AppPassword, TokenPlace::Basic, {}, grant.loginName, grant.appPassword.toUtf8()};
    m_record = TokenRecord::of(token, grant.server, QDateTime::currentDateTimeUtc());
    if (m_hasStore) {
        m_store.write(KeyStore::loginKey(m_record.server, m_record.user), grant.appPassword, KeyStore::Place::System,
                      this, [this](const Result<void> &done) { stored(done); });
    } else {
        settle(false);
    }
}

void LoginSession::stored(const Result<void> &done)
{
    if (done || m_plan.print) {
        if (!done)
            m_session.console.complain(done.error());
        settle(done.has_value());
        return;
    }
    m_session.console.complain(done.error());
    m_ocs.revoke({m_grant.server, m_grant.loginName, m_grant.appPassword});
}

void LoginSession::settle(bool isStored)
{
    const FoundToken token{
        TokenKind::AppPassword, TokenPlace::Basic, {}, m_grant.loginName, m_grant.appPassword.toUtf8()};
    const auto noted =
        TokenLog(m_session.profiles().folder()).noteObtained(token, m_grant.server, TokenOrigin::LoginFlow);
    const auto saved = saveProfile();
    if (m_session.console.isJson()) {
        QJsonObject object{
            {u"event"_s, u"granted"_s}, {u"server"_s, addressText(m_grant.server)}, {u"user"_s, m_grant.loginName},
            {u"token"_s, m_record.id},  {u"sha256"_s, m_record.fingerprint.hash},   {u"stored"_s, isStored}};
        if (m_plan.profile && saved)
            object.insert(u"profile"_s, m_plan.profile->id);
        if (m_plan.print)
            object.insert(u"appPassword"_s, m_grant.appPassword);
        m_session.console.line(object);
    } else {
        if (m_plan.print)
            m_session.console.line(m_grant.appPassword.toUtf8());
        m_session.console.talk(u"Logged in to %1 as %2 (%3)%4"_s.arg(
            addressText(m_grant.server), m_grant.loginName, m_record.fingerprint.text(),
            isStored ? u"; the app password is in the key store"_s : QString()));
    }
    for (const auto &error :
         {noted ? std::optional<Error>() : noted.error(), saved ? std::optional<Error>() : saved.error()}) {
        if (error)
            m_session.console.complain(*error);
    }
    finish(noted && saved ? Done : FileTrouble);
}

Result<void> LoginSession::saveProfile()
{
    if (!m_plan.profile)
        return {};
    Profile &profile = *m_plan.profile;
    profile.target.user = m_grant.loginName;
    if (profile.address().isEmpty()) {
        profile.target.url = addressBelow(m_grant.server, u"/"_s);
        profile.target.url.setScheme(m_grant.server.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    }
    const auto saved = m_session.profiles().save(profile);
    if (!saved)
        return tl::unexpected(saved.error());
    profile.id = saved->id;
    return {};
}

void LoginSession::failed(const Error &error)
{
    if (m_interrupted) {
        finish(Interrupted);
        return;
    }
    if (m_session.console.isJson())
        m_session.console.line(failedJson(error));
    else
        m_session.console.complain(error);
    finish(error.code == ErrorCode::CertificateUnreadable ? FileTrouble : NotConnected);
}

void LoginSession::finish(int exitCode)
{
    if (m_finished)
        return;
    m_finished = true;
    m_grant.appPassword.fill(u'\0');
    Q_EMIT finished(exitCode);
}

} // namespace plectrum
