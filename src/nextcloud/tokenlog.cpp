// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/tokenlog.h"

#include "nextcloud/serveraddress.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int Version = 1;
constexpr qint64 MaxFileBytes = 4 * 1024 * 1024;
/// A change takes milliseconds; who holds the lock longer is stuck.
constexpr int LockMs = 2000;
constexpr int StaleLockMs = 10000;
constexpr int KeptAside = 3;
constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

QDateTime activity(const TokenRecord &record)
{
    return record.lastUsed.isValid() ? std::max(record.lastUsed, record.obtained) : record.obtained;
}

/// The row of the same credential, or a new one.
TokenRecord &rowOf(QList<TokenRecord> &records, const TokenRecord &record)
{
    const auto found = std::ranges::find(records, record.id, &TokenRecord::id);
    if (found == records.end())
        return records.emplaceBack(record);
    found->place = record.place;
    if (!record.user.isEmpty())
        found->user = record.user;
    return *found;
}

} // namespace

TokenLog::TokenLog(const QString &folder)
    : m_path(folder + u'/' + QString::fromLatin1(FileName))
{
}

Result<TokenLog::Records> TokenLog::read(bool *damage) const
{
    QFile file(m_path);
    if (!file.exists())
        return Records();
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(ErrorCode::FileNotReadable, m_path + u": "_s + file.errorString());
    bool damaged = file.size() > MaxFileBytes;
    const QJsonDocument document = damaged ? QJsonDocument() : QJsonDocument::fromJson(file.readAll());
    const QJsonObject object = document.object();
    if (object.value("version"_L1).toInt() > Version)
        return unexpected(ErrorCode::BadConfig, m_path + u": version: made by a newer Plectrum"_s);
    damaged |= !object.value("tokens"_L1).isArray();
    Records records;
    const QJsonArray rows = object.value("tokens"_L1).toArray();
    for (const auto &row : rows) {
        auto record = TokenRecord::fromJson(row.toObject());
        if (record && std::ranges::find(records, record->id, &TokenRecord::id) == records.end())
            records << std::move(*record);
        else
            damaged = true;
    }
    if (damage)
        *damage = damaged;
    return records;
}

Result<QList<TokenRecord>> TokenLog::records(bool *damage) const
{
    auto records = read(damage);
    if (records)
        std::ranges::stable_sort(*records, std::ranges::greater(), activity);
    return records;
}

Result<TokenRecord> TokenLog::find(const QString &id) const
{
    const auto all = read(nullptr);
    if (!all)
        return tl::unexpected(all.error());
    Records fitting;
    std::ranges::copy_if(*all, std::back_inserter(fitting), [&id](const TokenRecord &record) {
        return !id.isEmpty() && record.id.startsWith(id, Qt::CaseInsensitive);
    });
    if (fitting.size() == 1)
        return fitting.constFirst();
    return unexpected(ErrorCode::BadOption,
                      fitting.isEmpty() ? u"there is no token %1"_s.arg(id)
                                        : u"there are several tokens %1…"_s.arg(id));
}

std::optional<TokenRecord> TokenLog::loginFor(const QUrl &url, const QString &user) const
{
    const QUrl asked(TokenRecord::of({}, url, QDateTime::currentDateTimeUtc()).server);
    std::optional<TokenRecord> newest;
    for (const TokenRecord &record : read(nullptr).value_or(Records())) {
        const bool fits = record.kind == TokenKind::AppPassword && record.origin != TokenOrigin::Seen
            && record.state != TokenState::Refused && record.state != TokenState::Revoked
            && record.user.compare(user, Qt::CaseInsensitive) == 0 && isSameOrigin(QUrl(record.server), asked);
        if (fits && (!newest || newest->obtained <= record.obtained))
            newest = record;
    }
    return newest;
}

Result<void> TokenLog::change(const std::function<void(Records &)> &edit)
{
    const QString folder = QFileInfo(m_path).path();
    if (!QDir().mkpath(folder))
        return unexpected(ErrorCode::FileNotWritable, folder);
    QLockFile lock(m_path + u".lock"_s);
    lock.setStaleLockTime(StaleLockMs);
    if (!lock.tryLock(LockMs)) {
        const bool held = lock.error() == QLockFile::LockFailedError;
        return unexpected(ErrorCode::FileNotWritable,
                          m_path + (held ? u": another program holds it"_s : u": its lock cannot be made"_s));
    }
    bool damage = false;
    auto records = read(&damage);
    if (!records)
        return tl::unexpected(records.error());
    if (damage)
        keepAside();
    edit(*records);
    if (records->size() > MaxRecords) {
        std::ranges::stable_sort(*records, std::ranges::greater(), activity);
        records->resize(MaxRecords);
    }
    QJsonArray rows;
    for (const TokenRecord &record : std::as_const(*records))
        rows.append(record.toJson());
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"version"_s, Version}, {u"tokens"_s, rows}}).toJson();
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        return unexpected(ErrorCode::FileNotWritable, m_path + u": "_s + file.errorString());
    return {};
}

void TokenLog::keepAside() const
{
    // The first damage is the most interesting; the last place is for the newest.
    QString aside;
    for (int i = 1; i <= KeptAside; ++i) {
        aside = m_path + u".damaged"_s + (i > 1 ? QString::number(i) : QString());
        if (!QFile::exists(aside))
            break;
    }
    QFile::remove(aside);
    if (QFile::copy(m_path, aside))
        QFile::setPermissions(aside, OwnerOnly);
}

Result<TokenRecord> TokenLog::noteObtained(const FoundToken &token, const QUrl &server, TokenOrigin origin,
                                           const QDateTime &now)
{
    TokenRecord made = TokenRecord::of(token, server, now);
    const auto changed = change([&](Records &records) {
        TokenRecord &row = rowOf(records, made);
        row.server = made.server;
        row.origin = origin;
        row.obtained = made.obtained;
        made = row;
    });
    if (!changed)
        return tl::unexpected(changed.error());
    return made;
}

Result<void> TokenLog::noteUse(const Target &target, Outcome outcome, const QDateTime &now)
{
    const QList<FoundToken> tokens = tokensIn(target);
    if (tokens.isEmpty())
        return {};
    return change([&](Records &records) {
        for (const FoundToken &token : tokens) {
            const QUrl &server = token.place == TokenPlace::Proxy ? target.proxy : target.url;
            const TokenRecord made = TokenRecord::of(token, server, now);
            TokenRecord &row = rowOf(records, made);
            row.lastUsed = made.obtained;
            row.lastConnection = loggedUrl(target.url);
            row.lastOutcome = outcome.outcome;
            row.lastStatus = outcome.status;
            ++row.uses;
        }
    });
}

Result<void> TokenLog::noteState(const QString &id, TokenState state, const QDateTime &now)
{
    const auto found = find(id);
    if (!found)
        return tl::unexpected(found.error());
    return change([&](Records &records) {
        const auto row = std::ranges::find(records, found->id, &TokenRecord::id);
        if (row == records.end())
            return;
        row->state = state;
        row->checked = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    });
}

Result<void> TokenLog::forget(const QString &id)
{
    const auto found = find(id);
    if (!found)
        return tl::unexpected(found.error());
    return change(
        [&](Records &records) { records.removeIf([&](const TokenRecord &record) { return record.id == found->id; }); });
}

} // namespace plectrum
