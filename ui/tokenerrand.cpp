// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tokenerrand.h"

#include "ui/credentials.h"
#include "ui/errortext.h"

using namespace Qt::StringLiterals;

namespace plectrum {

QString noSecretText()
{
    return TokenErrand::tr(
        "Plectrum does not have this secret: it is not in the key store, and nothing has used it since "
        "the program started.");
}

TokenErrand::TokenErrand(Credentials &credentials, QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
{
}

TokenErrand::~TokenErrand() = default;

bool TokenErrand::isPossible(Action action, const TokenRecord &record)
{
    const bool isAsked =
        record.kind == TokenKind::AppPassword || (record.kind == TokenKind::Password && action == Action::Check);
    return isAsked && !record.user.isEmpty() && !record.server.isEmpty() && record.state != TokenState::Revoked;
}

void TokenErrand::start(Action action, const TokenRecord &record)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_action = action;
    m_record = record;
    m_credentials.secretOf(record, this, [this](const Result<QString> &secret) {
        if (!secret)
            fail(secret.error());
        else if (secret->isEmpty())
            fail(noSecretText());
        else
            ask(*secret);
    });
}

void TokenErrand::ask(const QString &secret)
{
    const OcsLogin login{QUrl(m_record.server), m_record.user, secret};
    m_ocs = std::make_unique<OcsClient>(m_credentials.accessTo(login.server));
    connect(m_ocs.get(), &OcsClient::checked, this, &TokenErrand::checked);
    connect(m_ocs.get(), &OcsClient::rotated, this, &TokenErrand::rotated);
    connect(m_ocs.get(), &OcsClient::revoked, this, &TokenErrand::revoked);
    switch (m_action) {
    case Action::Check:
        m_ocs->check(login);
        break;
    case Action::Rotate:
        m_ocs->rotate(login);
        break;
    case Action::Revoke:
        m_ocs->revoke(login);
        break;
    }
}

void TokenErrand::checked(const Result<OcsUser> &user)
{
    if (!user) {
        fail(user.error());
        return;
    }
    m_credentials.noteState(m_record.id, TokenState::Valid);
    const QString name = user->displayName.isEmpty() || user->displayName == user->id
        ? user->id
        : u"%1 (%2)"_s.arg(user->displayName, user->id);
    end(tr("%1 takes it: it belongs to %2.").arg(m_record.server, name), m_record.id);
}

void TokenErrand::rotated(const Result<QString> &appPassword)
{
    if (!appPassword) {
        fail(appPassword.error());
        return;
    }
    const LoginGrant grant{QUrl(m_record.server), m_record.user, *appPassword};
    m_credentials.keep(grant, TokenOrigin::Rotated, this, [this](const Credentials::Kept &kept) {
        m_credentials.noteState(m_record.id, TokenState::Revoked);
        m_credentials.drop(m_record);
        end(kept.place == KeyStore::Place::System
                ? tr("Rotated: the new app password is in the key store, the old one is void.")
                : tr("Rotated: the old app password is void. The new one is kept for this run only: %1")
                      .arg(errorText(*kept.storeProblem)),
            kept.record.id);
    });
}

void TokenErrand::revoked(const std::optional<Error> &problem)
{
    if (problem) {
        fail(*problem);
        return;
    }
    m_credentials.noteState(m_record.id, TokenState::Revoked);
    m_credentials.drop(m_record);
    end(tr("Revoked: %1 does not take this app password any more.").arg(m_record.server), m_record.id);
}

void TokenErrand::end(const QString &text, const QString &id)
{
    m_isRunning = false;
    Q_EMIT done(text, id);
}

void TokenErrand::fail(const QString &text)
{
    m_isRunning = false;
    Q_EMIT failed(text);
}

void TokenErrand::fail(const Error &error)
{
    if (error.code == ErrorCode::LoginRefused)
        m_credentials.noteState(m_record.id, TokenState::Refused);
    fail(problemText(error));
}

} // namespace plectrum
