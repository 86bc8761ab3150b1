// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key store through QtKeychain, where the build has it.

#include "profiles/keystore.h"

#ifdef PLECTRUM_KEYCHAIN
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>
#endif

using namespace Qt::StringLiterals;

namespace plectrum {

#ifdef PLECTRUM_KEYCHAIN

namespace {

/// The name space of our entries in the store.
constexpr auto Service = "plectrum";

QString problemText(QKeychain::Error error, const QString &text)
{
    switch (error) {
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return u"there is no key store on this system"_s;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return u"it refused access"_s;
    default:
        return text.isEmpty() ? u"it gave no reason"_s : text;
    }
}

} // namespace

void KeyStore::run(Action action, const QString &key, const QString &secret, std::chrono::milliseconds timeout,
                   QObject *context, const std::function<void(const Answer &)> &done)
{
    // The job ends itself; it may outlive this object and the patience for it.
    const QString service = QString::fromLatin1(Service);
    QKeychain::Job *job = nullptr;
    if (action == Action::Write) {
        auto *const writing = new QKeychain::WritePasswordJob(service);
        writing->setTextData(secret);
        job = writing;
    } else if (action == Action::Read) {
        job = new QKeychain::ReadPasswordJob(service);
    } else {
        job = new QKeychain::DeletePasswordJob(service);
    }
    job->setKey(key);
    job->setInsecureFallback(false);
    auto *const patience = new QTimer(this);
    patience->setSingleShot(true);
    const QPointer<QObject> asker(context);
    connect(patience, &QTimer::timeout, this, [patience, asker, done] {
        patience->deleteLater();
        if (asker)
            done({.problem = u"it did not answer in time"_s});
    });
    const QPointer<QTimer> waiting(patience);
    connect(job, &QKeychain::Job::finished, this, [this, waiting, asker, done](QKeychain::Job *ended) {
        const QKeychain::Error error = ended->error();
        Answer answer{.reached = error == QKeychain::NoError || error == QKeychain::EntryNotFound,
                      .found = error == QKeychain::NoError};
        m_available |= answer.reached;
        if (!answer.reached)
            answer.problem = problemText(error, ended->errorString());
        else if (const auto *const reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended); reading && answer.found)
            answer.secret = reading->textData();
        if (!waiting || !waiting->isActive())
            return; // the asker was told so already
        waiting->stop();
        waiting->deleteLater();
        if (asker)
            done(answer);
    });
    patience->start(timeout);
    job->start();
}

#else

void KeyStore::run(Action, const QString &, const QString &, std::chrono::milliseconds, QObject *context,
                   const std::function<void(const Answer &)> &done)
{
    QMetaObject::invokeMethod(
        context, [done] { done({.problem = u"this build has no part for key stores"_s}); }, Qt::QueuedConnection);
}

#endif

} // namespace plectrum
