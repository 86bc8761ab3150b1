// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/kepttext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLockFile>
#include <QPointer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds LockInterval = 20ms;
/// Then it is changed without the lock: whoever holds it may wait for a key store that asks its user.
constexpr std::chrono::milliseconds LockPatience = 5s;

std::unique_ptr<QLockFile> lockFor(const QString &key)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/plectrum/locks"_s;
    QDir().mkpath(folder);
    const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return std::make_unique<QLockFile>(folder + u'/' + QString::fromLatin1(name) + u".lock"_s);
}

} // namespace

KeptText::KeptText(KeyStore &keys, const QString &key, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
    , m_key(key)
{
    m_lockTimer.setInterval(LockInterval);
    connect(&m_lockTimer, &QTimer::timeout, this, &KeptText::lock);
}

KeptText::~KeptText() = default;

void KeptText::read(QObject *context, const KeyStore::Found &done)
{
    const auto answer = [kept = QPointer(this), wasWriting = m_isWriting, writes = m_writes,
                         done](const Result<QString> &text) {
        if (!kept) {
            done(text);
            return;
        }
        // The store may have been asked before it took what is newer, or before what it refused was kept for this run.
        const bool isOld = wasWriting || kept->m_isWriting || kept->m_writes != writes;
        if (!isOld && kept->m_changes.isEmpty()) {
            done(text);
            return;
        }
        QString now = isOld ? kept->m_written : text.value_or(QString());
        for (const Change &change : std::as_const(kept->m_changes))
            now = change(now);
        done(now);
    };
    m_keys.read(m_key, context, answer);
}

void KeptText::change(const Change &change)
{
    m_changes << change;
    if (std::exchange(m_isBusy, true))
        return;
    m_lock = lockFor(m_key);
    m_lockAsked = std::chrono::steady_clock::now();
    lock();
}

void KeptText::lock()
{
    const bool isHeld = m_lock->tryLock(0);
    const bool isBusy = !isHeld && m_lock->error() == QLockFile::LockFailedError;
    if (isBusy && std::chrono::steady_clock::now() - m_lockAsked < LockPatience) {
        if (!m_lockTimer.isActive())
            m_lockTimer.start();
        return;
    }
    m_lockTimer.stop();
    work();
}

/// All changes that wait, in one go.
void KeptText::work()
{
    m_keys.read(m_key, this, [this](const Result<QString> &text) {
        const QString before = text.value_or(QString());
        QString after = before;
        const QList<Change> changes = std::exchange(m_changes, {});
        for (const Change &change : changes)
            after = change(after);
        keep(before, after);
    });
}

void KeptText::keep(const QString &before, const QString &after)
{
    if (before == after) {
        ended();
        return;
    }
    m_isWriting = true;
    m_written = after;
    ++m_writes;
    if (after.isEmpty()) { // as if there had never been one
        m_keys.remove(m_key, this, [this](const Result<void> &removed) {
            if (!removed && m_keys.isAvailable())
                Q_EMIT failed(removed.error());
            Q_EMIT changed({});
            ended();
        });
        return;
    }
    m_keys.keep(m_key, after, this, [this, after](KeyStore::Place, const std::optional<Error> &problem) {
        if (problem)
            Q_EMIT failed(*problem);
        Q_EMIT changed(after);
        ended();
    });
}

void KeptText::ended()
{
    m_isWriting = false;
    if (!m_changes.isEmpty()) {
        work();
        return;
    }
    m_lock.reset();
    m_isBusy = false;
    Q_EMIT written();
}

} // namespace plectrum
