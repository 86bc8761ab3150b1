// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/keystore.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Read by probe(); nothing is ever written there.
constexpr auto ProbeKey = "probe";
constexpr std::chrono::milliseconds ProbeTimeout{5000};

} // namespace

KeyStore::KeyStore(QObject *parent)
    : QObject(parent)
{
}

KeyStore::~KeyStore()
{
    for (QString &secret : m_thisRun)
        secret.fill(u'\0');
}

QString KeyStore::loginKey(const QString &server, const QString &loginName)
{
    return u"nextcloud "_s + server + u' ' + loginName.toCaseFolded();
}

QString KeyStore::fieldKey(const QString &host, const QString &field)
{
    return u"field "_s + host.toCaseFolded() + u' ' + field;
}

QString KeyStore::jarKey(const QString &folder, const QString &profile)
{
    return u"cookies "_s + QDir(folder).absolutePath() + u'/' + profile;
}

void KeyStore::probe(QObject *context, std::function<void(bool)> done)
{
    run(Action::Read, QString::fromLatin1(ProbeKey), {}, qMin(ProbeTimeout, m_timeout), context,
        [done = std::move(done)](const Answer &answer) { done(answer.reached); });
}

void KeyStore::write(const QString &key, const QString &secret, Place place, QObject *context, Done done)
{
    if (place == Place::ThisRun) {
        m_thisRun.insert(key, secret);
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    run(Action::Write, key, secret, m_timeout, context, [this, key, done = std::move(done)](const Answer &answer) {
        if (answer.problem.isEmpty()) {
            m_thisRun.remove(key); // what came before is not read again
            done({});
        } else {
            done(unexpected(ErrorCode::KeyStoreFailed, answer.problem));
        }
    });
}

void KeyStore::keep(const QString &key, const QString &secret, QObject *context, const Kept &done, Place place)
{
    if (place == Place::ThisRun) {
        write(key, secret, place, context, [done](const Result<void> &) { done(Place::ThisRun, std::nullopt); });
        return;
    }
    write(key, secret, Place::System, context, [this, key, secret, context, done](const Result<void> &written) {
        if (written) {
            done(Place::System, std::nullopt);
            return;
        }
        write(key, secret, Place::ThisRun, context,
              [done, problem = written.error()](const Result<void> &) { done(Place::ThisRun, problem); });
    });
}

void KeyStore::read(const QString &key, QObject *context, Found done)
{
    if (const auto kept = m_thisRun.constFind(key); kept != m_thisRun.constEnd()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done), secret = *kept] { done(secret); }, Qt::QueuedConnection);
        return;
    }
    run(Action::Read, key, {}, m_timeout, context, [done = std::move(done)](const Answer &answer) {
        if (answer.problem.isEmpty())
            done(answer.secret);
        else
            done(unexpected(ErrorCode::KeyStoreFailed, answer.problem));
    });
}

void KeyStore::remove(const QString &key, QObject *context, Done done)
{
    const bool wasKept = m_thisRun.remove(key) > 0;
    run(Action::Remove, key, {}, m_timeout, context, [done = std::move(done), wasKept](const Answer &answer) {
        if (answer.problem.isEmpty() || (wasKept && !answer.reached))
            done({});
        else
            done(unexpected(ErrorCode::KeyStoreFailed, answer.problem));
    });
}

} // namespace plectrum
