// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials.h"

#include "nextcloud/credentialrisk.h"
#include "nextcloud/missingsecrets.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

bool mayBeGuessed(TokenKind kind)
{
    return kind == TokenKind::Password || kind == TokenKind::ProxyPassword;
}

/// A field of KeyStore::fieldKey() as a label.
QString fieldText(const QString &field)
{
    const QString name = field.section(u' ', 1);
    return field.startsWith("password "_L1) ? Credentials::tr("Password of %1").arg(name)
        : field.startsWith("cookie "_L1)    ? Credentials::tr("Cookie %1").arg(name)
                                            : Credentials::tr("Header %1").arg(name);
}

/// The key store has nothing but app passwords of logins.
bool mayBeStored(const TokenRecord &record)
{
    return record.kind == TokenKind::AppPassword && !record.user.isEmpty() && !record.server.isEmpty();
}

} // namespace

FoundToken tokenOf(const LoginGrant &grant)
{
    return {TokenKind::AppPassword, TokenPlace::Basic, {}, grant.loginName, grant.appPassword.toUtf8()};
}

Credentials::Credentials(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
}

Credentials::~Credentials()
{
    m_pool.waitForDone();
    for (QByteArray &secret : m_seen)
        secret.fill('\0');
}

KeptText &Credentials::jar(const QString &profile)
{
    std::unique_ptr<KeptText> &jar = m_jars[profile];
    if (!jar)
        jar = std::make_unique<KeptText>(m_store, jarKey(profile));
    return *jar;
}

HttpAccess Credentials::accessTo(const QUrl &server) const
{
    return m_access ? m_access(server) : HttpAccess();
}

void Credentials::work(std::function<Result<void>(TokenLog &)> change)
{
    m_pool.start([this, folder = m_folder, change = std::move(change)] {
        TokenLog log(folder);
        const Result<void> changed = change ? change(log) : Result<void>();
        auto records = log.records();
        // This object waits for the pool before it goes.
        QMetaObject::invokeMethod(
            this,
            [this, changed, records = std::move(records)] {
                if (records) {
                    m_records = *records;
                    Q_EMIT recordsChanged();
                }
                if (!changed)
                    Q_EMIT failed(changed.error());
                else if (!records)
                    Q_EMIT failed(records.error());
            },
            Qt::QueuedConnection);
    });
}

void Credentials::reload()
{
    work({});
}

void Credentials::remember(const TokenRecord &record, const QByteArray &secret)
{
    m_seen.insert(record.id, secret);
}

void Credentials::noteUse(const Target &target, TokenLog::Outcome outcome)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<FoundToken> tokens = tokensIn(target);
    if (tokens.isEmpty())
        return;
    for (const FoundToken &token : tokens)
        remember(TokenRecord::of(token, token.place == TokenPlace::Proxy ? target.proxy : target.url, now),
                 token.secret);
    work([target, outcome, now](TokenLog &log) { return log.noteUse(target, outcome, now); });
}

void Credentials::noteObtained(const QList<FoundToken> &tokens, const QUrl &server, TokenOrigin origin)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const FoundToken &token : tokens)
        remember(TokenRecord::of(token, server, now), token.secret);
    work([tokens, server, origin, now](TokenLog &log) -> Result<void> {
        for (const FoundToken &token : tokens) {
            if (const auto noted = log.noteObtained(token, server, origin, now); !noted)
                return tl::unexpected(noted.error());
        }
        return {};
    });
}

void Credentials::notePasted(const PastedCredentials &pasted, const QUrl &server)
{
    Target target;
    pasted.applyTo(target);
    target.url.clear();
    if (!server.isEmpty())
        noteObtained(tokensIn(target), server, TokenOrigin::Pasted);
}

void Credentials::noteState(const QString &id, TokenState state)
{
    work([id, state](TokenLog &log) { return log.noteState(id, state); });
}

void Credentials::forget(const TokenRecord &record)
{
    drop(record);
    work([id = record.id](TokenLog &log) { return log.forget(id); });
}

void Credentials::keep(const LoginGrant &grant, TokenOrigin origin, QObject *context,
                       std::function<void(const Kept &)> done)
{
    const FoundToken token = tokenOf(grant);
    Kept kept{.record = TokenRecord::of(token, grant.server, QDateTime::currentDateTimeUtc())};
    kept.record.origin = origin;
    noteObtained({token}, grant.server, origin);
    const QString key = KeyStore::loginKey(kept.record.server, kept.record.user);
    const QPointer<QObject> asker(context);
    m_store.write(key, grant.appPassword, KeyStore::Place::System, this,
                  [this, key, kept, asker, done = std::move(done),
                   secret = grant.appPassword](const Result<void> &written) mutable {
                      if (written) {
                          kept.place = KeyStore::Place::System;
                      } else {
                          kept.storeProblem = written.error();
                          m_store.write(key, secret, KeyStore::Place::ThisRun, this, [](const Result<void> &) {});
                      }
                      if (asker)
                          done(kept);
                  });
}

void Credentials::secretOf(const TokenRecord &record, QObject *context, KeyStore::Found done)
{
    if (const auto seen = m_seen.constFind(record.id); seen != m_seen.constEnd()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done), secret = QString::fromUtf8(*seen)] { done(secret); },
            Qt::QueuedConnection);
        return;
    }
    if (!mayBeStored(record)) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(QString()); }, Qt::QueuedConnection);
        return;
    }
    m_store.read(KeyStore::loginKey(record.server, record.user), context,
                 [done = std::move(done), record](const Result<QString> &secret) {
                     const bool isIt =
                         secret && Fingerprint::of(secret->toUtf8(), mayBeGuessed(record.kind)) == record.fingerprint;
                     done(!secret || isIt ? secret : Result<QString>(QString()));
                 });
}

void Credentials::drop(const TokenRecord &record)
{
    if (auto seen = m_seen.find(record.id); seen != m_seen.end()) {
        seen->fill('\0');
        m_seen.erase(seen);
    }
    if (!mayBeStored(record))
        return;
    const QString key = KeyStore::loginKey(record.server, record.user);
    // A later login of the same user has taken the place; that one stays.
    m_store.read(key, this, [this, key, record](const Result<QString> &secret) {
        if (!secret || Fingerprint::of(secret->toUtf8()) != record.fingerprint)
            return;
        m_store.remove(key, this, [this](const Result<void> &removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
        });
    });
}

void Credentials::complete(const Target &target, QObject *context, const Completed &done)
{
    if (missingSecrets(target).isEmpty()) {
        done(target);
        return;
    }
    const auto readFields = [this, context, done](const std::optional<Target> &so) {
        readNext(*so, missingSecrets(*so), {}, context, done);
    };
    if (lacksPassword(target))
        completeLogin(target, context, readFields);
    else
        readFields(target);
}

/// With the app password of a login, if there is one.
void Credentials::completeLogin(const Target &target, QObject *context, const Completed &done)
{
    const QPointer<QObject> asker(context);
    m_pool.start([this, folder = m_folder, target, asker, done]() mutable {
        const auto login = TokenLog(folder).loginFor(target.url, target.user);
        QMetaObject::invokeMethod(
            this,
            [this, login, target, asker, done] {
                if (!asker)
                    return;
                if (!login) {
                    done(target);
                    return;
                }
                secretOf(*login, asker, [target, done](const Result<QString> &secret) {
                    Target whole = target;
                    whole.password = secret.value_or(QString());
                    done(whole);
                });
            },
            Qt::QueuedConnection);
    });
}

/// Asks the key store for one field after another, then the user for what is unknown.
void Credentials::readNext(const Target &target, QStringList fields, const QStringList &unknown, QObject *context,
                           const Completed &done)
{
    if (fields.isEmpty()) {
        if (unknown.isEmpty() || !m_asker)
            done(target);
        else
            ask(target, unknown, context, done);
        return;
    }
    const QString field = fields.takeFirst();
    const QString key = KeyStore::fieldKey(target.url.host(), field);
    m_store.read(key, context,
                 [this, target, fields, unknown, field, key, context, done](const Result<QString> &found) {
                     Target so = target;
                     QStringList missing = unknown;
                     if (found && !found->isEmpty()) {
                         putSecret(so, field, *found);
                         m_completed.insert(key);
                     } else {
                         missing << field;
                     }
                     readNext(so, fields, missing, context, done);
                 });
}

void Credentials::ask(const Target &target, const QStringList &fields, QObject *context, const Completed &done)
{
    SecretsDialog::Wish wish{.why = tr("The connection to %1 needs secrets that no file holds.").arg(target.url.host()),
                             .labels = {}};
    for (const QString &field : fields)
        wish.labels << fieldText(field);
    m_asker(wish, context, [this, target, fields, done](const std::optional<SecretsDialog::Answer> &answer) {
        if (!answer) {
            done(std::nullopt);
            return;
        }
        Target whole = target;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            putSecret(whole, fields.at(i), answer->values.at(i));
            keepField(target.url.host(), fields.at(i), answer->values.at(i), answer->keeps);
        }
        done(whole);
    });
}

void Credentials::askFor(const QString &host, const QString &field, QObject *context,
                         const std::function<void(const QString &value)> &done)
{
    if (!m_asker) {
        done(QString());
        return;
    }
    const SecretsDialog::Wish wish{.why = tr("What is added to requests for %1 needs a value.").arg(host),
                                   .labels = {fieldText(field)}};
    m_asker(wish, context, [this, host, field, done](const std::optional<SecretsDialog::Answer> &answer) {
        if (answer)
            keepField(host, field, answer->values.constFirst(), answer->keeps);
        done(answer ? answer->values.constFirst() : QString());
    });
}

void Credentials::keepField(const QString &host, const QString &field, const QString &value, bool keeps)
{
    const QString key = KeyStore::fieldKey(host, field);
    m_completed.insert(key);
    m_store.keep(
        key, value, this,
        [this](KeyStore::Place, const std::optional<Error> &problem) {
            if (problem)
                Q_EMIT keptForThisRun();
        },
        keeps ? KeyStore::Place::System : KeyStore::Place::ThisRun);
}

void Credentials::dropRefused(const Target &target)
{
    Target bare = target;
    bare.password.clear();
    for (QList<HeaderField> *const fields : {static_cast<QList<HeaderField> *>(&bare.headers), &bare.cookies}) {
        for (HeaderField &field : *fields)
            field.value.clear();
    }
    const QStringList fields = missingSecrets(bare);
    for (const QString &field : fields) {
        const QString key = KeyStore::fieldKey(target.url.host(), field);
        if (m_completed.remove(key))
            m_store.remove(key, this, [](const Result<void> &) {}); // at worst it is refused again
    }
}

} // namespace plectrum
