// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ConnectionTab that has to do with what it connects to: address, variables, credentials, cookies.

#include "capture/capturewriter.h"
#include "nextcloud/credentialrisk.h"
#include "profiles/variables.h"
#include "ui/connectionbar.h"
#include "ui/connectiontab.h"
#include "ui/credentials.h"
#include "ui/environments.h"
#include "ui/loopbackhost.h"
#include "ui/sendgate.h"

using namespace Qt::StringLiterals;

namespace plectrum {

/// What stands in the bar becomes the target. False: there is nothing, or a server is awaited.
bool ConnectionTab::adoptUrl()
{
    if (m_whenServed || m_isAsking)
        return false;
    if (m_bar->url() != m_profile.address()) {
        // Another address: what the profile says belongs to its own.
        const QUrl own = m_profile.target.url;
        const QUrl typed(m_bar->url(), QUrl::StrictMode);
        const bool isElsewhere = !own.isEmpty() && (typed.host() != own.host() || typed.scheme() != own.scheme());
        if (isElsewhere || !m_profile.urlTemplate.isEmpty())
            m_profile = m_fresh;
        m_profile.setAddress(m_bar->url());
    }
    if (m_bar->url().isEmpty())
        showError({ErrorCode::BadUrl, tr("there is none")});
    return !m_bar->url().isEmpty();
}

void ConnectionTab::setFreshProfile(const Profile &fresh)
{
    m_fresh = fresh;
    if (m_profile.id.isEmpty() && m_profile.address().isEmpty() && !isLive())
        m_profile = fresh;
}

/// Calls `then` with the profile's target, at once or when its secrets are known and the embedded server runs.
void ConnectionTab::withTarget(const std::function<void(const Target &)> &then)
{
    m_isAsking = true;
    m_environments.resolve(m_profile.templates(), this, [this, then, turn = ++m_turn](const Variables &variables) {
        if (turn != m_turn)
            return;
        m_isAsking = false;
        useTarget(variables, then);
    });
}

void ConnectionTab::useTarget(const Variables &variables, const std::function<void(const Target &)> &then)
{
    const auto filled = m_profile.filled(variables);
    if (!filled) {
        showError(filled.error());
        return;
    }
    m_answers = AnswerChoice::of(filled->answers, filled->opening);
    m_secrets = variables.secrets() + m_answers.secrets();
    if (filled->target.url.scheme() != QLatin1StringView(Profile::LoopbackScheme)) {
        then(filled->target);
        return;
    }
    m_whenServed = [then, target = filled->target](const QUrl &server) {
        Target served = target;
        served.url = server;
        served.url.setPath(target.url.path());
        served.url.setQuery(target.url.query());
        then(served);
    };
    m_loopback.start();
}

void ConnectionTab::prepare(const Target &target)
{
    m_bar->setState(Client::State::Connecting);
    m_gate->prepare(m_profile, target);
}

/// What changed in the profile, its variables or the key store counts for the next try. What would have to be asked
/// about is left as it was.
void ConnectionTab::renewTarget()
{
    m_environments.resolve(m_profile.templates(), this, [this, turn = m_turn](const Variables &variables) {
        const auto filled = m_profile.filled(variables);
        if (turn != m_turn || !filled || filled->target.url.scheme() == QLatin1StringView(Profile::LoopbackScheme))
            return;
        m_credentials.complete(filled->target, this,
                               [this, turn, secrets = variables.secrets()](const std::optional<Target> &target) {
                                   if (turn != m_turn || !target || !m_session || hasCredentialRisk(*target))
                                       return;
                                   m_secrets = secrets;
                                   m_session->recorder().hide(m_secrets);
                                   m_session->renew(*target);
                               });
    });
}

/// With the profile's cookies, if it keeps some.
void ConnectionTab::openTarget(const Target &target)
{
    if (!m_profile.keepsCookies || m_profile.id.isEmpty()) {
        openWith(target, std::nullopt);
        return;
    }
    m_isAsking = true;
    m_credentials.jar(m_profile.id).read(this, [this, target, turn = ++m_turn](const Result<QString> &text) {
        if (turn != m_turn)
            return;
        m_isAsking = false;
        openWith(target, CookieJar::fromText(text.value_or(QString())));
    });
}

void ConnectionTab::openWith(const Target &target, const std::optional<CookieJar> &jar)
{
    if (!startRecording()) {
        m_bar->setState(Client::State::Idle);
        return;
    }
    m_bar->setInsecure(target.tls.insecure);
    m_bar->setKeepsSecrets(m_profile.keepSecrets);
    m_session->recorder().hide(m_secrets);
    m_refresh.start(RefreshInterval);
    if (jar) {
        KeptText *const kept = &m_credentials.jar(m_profile.id);
        m_session->useCookies(*jar);
        connect(m_session.get(), &LiveSession::cookiesChanged, kept, [kept](const CookieChanges &changes) {
            kept->change([changes](const QString &text) { return CookieJar::changed(text, changes); });
        });
        // What others change, or somebody deletes, counts for the next try of this session, too.
        connect(kept, &KeptText::changed, m_session.get(),
                [session = m_session.get()](const QString &text) { session->useCookies(CookieJar::fromText(text)); });
    }
    m_session->setAnswers(m_answers);
    m_session->open(target, m_profile.name);
}

} // namespace plectrum
