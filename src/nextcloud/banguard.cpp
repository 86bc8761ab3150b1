// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/banguard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int FormatVersion = 1;
constexpr qint64 MaxFileBytes = 1024 * 1024;
constexpr int LockWaitMs = 100;

constexpr qint64 WindowMs = std::chrono::milliseconds(BanGuard::Window).count();

/// Does a failure count at `now`? One from the future does too, as long as a clock may be that wrong.
bool counts(qint64 failure, qint64 now)
{
    return failure > now - WindowMs && failure < now + WindowMs;
}

void add(QList<qint64> &failures, qint64 failure)
{
    failures.insert(std::ranges::upper_bound(failures, failure), failure);
    if (failures.size() > BanGuard::MaxFailures)
        failures.remove(0, failures.size() - BanGuard::MaxFailures);
}

QList<qint64> failuresOf(const QJsonValue &value)
{
    QList<qint64> failures;
    const QJsonArray array = value.toArray();
    for (const auto each : array) {
        if (each.isDouble())
            add(failures, each.toInteger());
    }
    return failures;
}

} // namespace

BanGuard::BanGuard(const QString &path)
    : m_path(path)
{
}

QString BanGuard::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/plectrum/failures.json"_s;
}

QString BanGuard::hostOf(const QUrl &url)
{
    const QString host = url.host().toLower();
    if (host != "localhost"_L1 && !QHostAddress(host).isLoopback())
        return host;
    const bool secure = url.scheme() == "wss"_L1 || url.scheme() == "https"_L1;
    return host + u':' + QString::number(url.port(secure ? 443 : 80));
}

BanGuard::Ledger BanGuard::load(bool *newer) const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > MaxFileBytes)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.value("version"_L1).toInt() > FormatVersion) {
        if (newer)
            *newer = true;
        return {};
    }
    Ledger ledger;
    const QJsonObject hosts = object.value("hosts"_L1).toObject();
    for (auto it = hosts.begin(); it != hosts.end() && ledger.size() < MaxHosts; ++it) {
        if (const QList<qint64> failures = failuresOf(it.value()); !failures.isEmpty())
            ledger.insert(it.key(), failures);
    }
    return ledger;
}

/// Changes the file's content under its lock, along with what could not be written before.
template <typename Change>
Result<void> BanGuard::change(Change &&change)
{
    change(m_unsaved);
    if (m_path.isEmpty())
        return {};
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return unexpected(ErrorCode::FileNotWritable, m_path + u": its folder cannot be made"_s);
    QLockFile lock(m_path + u".lock"_s);
    lock.setStaleLockTime(0); // only a dead process' lock is stale
    if (!lock.tryLock(LockWaitMs)) {
        return lock.error() == QLockFile::LockFailedError
            ? unexpected(ErrorCode::FileInUse, m_path)
            : unexpected(ErrorCode::FileNotWritable, m_path + u": the folder cannot be written"_s);
    }
    bool newer = false;
    Ledger ledger = load(&newer);
    if (newer)
        return unexpected(ErrorCode::FileNewerVersion, m_path);
    for (auto it = m_unsaved.cbegin(); it != m_unsaved.cend(); ++it) {
        if (it->isEmpty())
            ledger.remove(it.key());
        for (const qint64 failure : *it)
            add(ledger[it.key()], failure);
    }
    while (ledger.size() > MaxHosts) {
        const auto oldest = std::min_element(ledger.cbegin(), ledger.cend(),
                                             [](const auto &a, const auto &b) { return a.last() < b.last(); });
        ledger.erase(oldest);
    }
    QJsonObject hosts;
    for (auto it = ledger.cbegin(); it != ledger.cend(); ++it) {
        QJsonArray failures;
        for (const qint64 failure : *it)
            failures.append(failure);
        hosts.insert(it.key(), failures);
    }
    const QByteArray bytes =
        QJsonDocument(QJsonObject{{u"version"_s, FormatVersion}, {u"hosts"_s, hosts}}).toJson(QJsonDocument::Compact);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unexpected(ErrorCode::FileNotWritable, m_path + u": "_s + file.errorString());
    m_unsaved.clear();
    return {};
}

Result<void> BanGuard::note(const QString &host, const QDateTime &now)
{
    return change([&host, time = now.toMSecsSinceEpoch()](Ledger &ledger) {
        // What is over does not pile up where nothing can be written.
        ledger[host].removeIf([time](qint64 failure) { return !counts(failure, time); });
        add(ledger[host], time);
    });
}

Result<void> BanGuard::note(const QUrl &url, const QList<Verdict> &verdicts, const QDateTime &now)
{
    if (verdicts.isEmpty() || !verdicts.first().countsTowardsBan)
        return {};
    return note(hostOf(url), now);
}

BanGuard::Standing BanGuard::standing(const QString &host, const QDateTime &now) const
{
    const qint64 time = now.toMSecsSinceEpoch();
    const auto unsaved = m_unsaved.constFind(host);
    QList<qint64> failures;
    // An empty list says that the host was to be forgotten.
    if (unsaved == m_unsaved.cend() || !unsaved->isEmpty())
        failures = load().value(host);
    for (const qint64 failure : m_unsaved.value(host))
        add(failures, failure);
    failures.removeIf([time](qint64 failure) { return !counts(failure, time); });
    Standing standing{.counted = int(failures.size()), .mayTry = true, .until = {}, .eases = {}};
    if (!failures.isEmpty())
        standing.eases = QDateTime::fromMSecsSinceEpoch(failures.constFirst() + WindowMs, Qt::UTC);
    if (standing.counted >= Stop) {
        standing.mayTry = false;
        // Free again when so many are over that fewer than Stop are left.
        const qint64 last = failures.at(failures.size() - Stop);
        standing.until = QDateTime::fromMSecsSinceEpoch(last + WindowMs, Qt::UTC);
    }
    return standing;
}

Result<void> BanGuard::forget(const QString &host)
{
    return change([&host](Ledger &ledger) { ledger[host].clear(); });
}

QString standingText(const BanGuard::Standing &standing, const Translate &translate)
{
    const char *const text = QT_TRANSLATE_NOOP("plectrum::Verdict", "%1 of %2 failures in the last %3 s");
    return (translate ? translate(text) : QString::fromUtf8(text))
        .arg(QString::number(standing.counted), QString::number(BanGuard::Limit),
             QString::number(BanGuard::Window.count()));
}

} // namespace plectrum
