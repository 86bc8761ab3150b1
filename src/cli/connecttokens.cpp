// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/connecttokens.h"

#include "nextcloud/credentialrisk.h"

using namespace Qt::StringLiterals;

namespace plectrum {

ConnectTokens::ConnectTokens(Client &client, Session &session)
    : m_session(session)
{
    connect(&client, &Client::opened, this, [this] { note({UseOutcome::Opened}); });
    connect(&client, &Client::refused, this, [this](const Refusal &refusal) {
        note({UseOutcome::Refused, refusal.head.status});
    });
    connect(&client, &Client::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            note({UseOutcome::Failed});
    });
}

void ConnectTokens::prepare(const Target &target)
{
    const auto login = lacksPassword(target) ? log().loginFor(target.url, target.user) : std::nullopt;
    if (!login) {
        begin(target);
        return;
    }
    m_store.read(KeyStore::loginKey(login->server, login->user), this,
                 [this, target, login](const Result<QString> &secret) {
                     Target complete = target;
                     if (!secret)
                         m_session.console.complain(secret.error());
                     else if (Fingerprint::of(secret->toUtf8()) == login->fingerprint)
                         complete.password = *secret;
                     begin(complete);
                 });
}

void ConnectTokens::begin(const Target &target)
{
    m_target = target;
    m_hasTokens = !tokensIn(target).isEmpty();
    for (const SessionNote &note : notesBeforeSending(target)) {
        const QString text = QString::fromUtf8(sessionWarningInfo(note.warning).text);
        m_session.console.talk(note.detail.isEmpty() ? text : QString(text + u" ("_s + note.detail + u')'));
    }
    Q_EMIT ready(target);
}

void ConnectTokens::note(TokenLog::Outcome outcome)
{
    if (!m_hasTokens)
        return;
    if (const auto noted = log().noteUse(m_target, outcome); !noted)
        m_session.console.talk(u"the session-token log was not written: "_s + noted.error().detail);
}

} // namespace plectrum
