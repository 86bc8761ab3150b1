// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/recordcleaner.h"

#include "capture/messageredaction.h"

#include <QJsonDocument>

namespace plectrum {

void RecordCleaner::watch(quint32 connection, const ConnectionInfo &info)
{
    const std::lock_guard guard(m_mutex);
    if (!m_watches.try_emplace(connection, info.role, info.url.toUtf8()).second)
        return;
    for (auto &count : m_watchedCounts)
        ++count;
    if (m_asked.try_emplace(connection, Asked{.info = info, .watch = {}}).second && m_sources)
        ++m_askedCount;
}

void RecordCleaner::learn(quint32 connection, const ConnectionInfo &info)
{
    const std::lock_guard guard(m_mutex);
    const auto asked = m_asked.find(connection);
    if (asked != m_asked.end())
        asked->second.info = info;
}

void RecordCleaner::askForSecrets(const SecretSources &sources)
{
    const std::lock_guard guard(m_mutex);
    m_sources = sources;
    for (auto &[connection, asked] : m_asked) {
        asked.watch.reset();
        asked.isDone = false;
    }
    m_askedCount = sources ? int(m_asked.size()) : 0;
}

void RecordCleaner::hide(const QStringList &secrets)
{
    const std::lock_guard guard(m_mutex);
    for (const QString &secret : secrets)
        m_known.add(secret);
    m_hasKnown = !m_known.isEmpty();
}

bool RecordCleaner::looksAt(const RecordView &record) const
{
    return record.kind != RecordKind::Frame || m_hasKnown.load(std::memory_order_relaxed)
        || m_askedCount.load(std::memory_order_relaxed) > 0
        || m_watchedCounts[std::size_t(record.direction)].load(std::memory_order_relaxed) > 0;
}

void RecordCleaner::clean(RecordView &record, Room &room)
{
    const RecordView given = record;
    switch (record.kind) {
    case RecordKind::Request:
    case RecordKind::Response: {
        Redacted redacted = redactHead(record.payload);
        count(redacted.kinds);
        room.payload = std::move(redacted.bytes);
        record.payload = room.payload;
        break;
    }
    case RecordKind::Frame:
        if (m_watchedCounts[std::size_t(record.direction)].load(std::memory_order_relaxed) > 0)
            cleanFrame(record, room);
        if (m_askedCount.load(std::memory_order_relaxed) > 0)
            hideTold(given, record, room);
        break;
    case RecordKind::End: {
        Redacted redacted = redactText(record.payload, {});
        count(redacted.kinds);
        room.payload = std::move(redacted.bytes);
        record.payload = room.payload;
        unwatch(record.connection);
        break;
    }
    }
    if (m_hasKnown)
        hideKnown(given, record, room);
}

/// Protocols are told what was given: of what is clean already they might not make sense.
void RecordCleaner::hideTold(const RecordView &given, RecordView &record, Room &room)
{
    const std::lock_guard guard(m_mutex);
    const auto found = m_asked.find(given.connection);
    if (found == m_asked.end() || found->second.isDone || !m_sources)
        return;
    Asked &asked = found->second;
    if (!asked.watch) {
        auto source = m_sources(given.connection, asked.info);
        if (source)
            asked.watch.emplace(asked.info.role, std::move(source));
    }
    if (asked.watch)
        count(SecretKind::Message, asked.watch->hideInFrame(given, room.payload, room.message));
    if (!room.payload.isNull())
        record.payload = room.payload;
    if (!room.message.isNull())
        record.message = room.message;
    if (asked.watch && !asked.watch->isDone())
        return;
    asked.watch.reset();
    asked.isDone = true;
    --m_askedCount;
}

/// Looks at what was given, since of what is clean already a secret's part may be gone.
void RecordCleaner::hideKnown(const RecordView &given, RecordView &record, Room &room)
{
    const std::lock_guard guard(m_mutex);
    if (given.kind == RecordKind::Frame)
        count(SecretKind::Known, m_known.hideInFrame(given, room.payload, room.message));
    else
        count(SecretKind::Known, m_known.hideIn(given.payload, room.payload));
    if (given.kind == RecordKind::End)
        m_known.forget(given.connection);
    if (!room.payload.isNull())
        record.payload = room.payload;
    if (!room.message.isNull())
        record.message = room.message;
}

void RecordCleaner::clean(ConnectionInfo &info)
{
    info.url = QString::fromUtf8(redactUrl(info.url.toUtf8()).bytes);
    info.subprotocol = QString::fromUtf8(redactSubprotocols(info.subprotocol.toUtf8()).bytes);
    if (!m_hasKnown)
        return;
    const std::lock_guard guard(m_mutex);
    info.url = m_known.hiddenIn(info.url);
    info.subprotocol = m_known.hiddenIn(info.subprotocol);
    const QString verdict = QString::fromUtf8(QJsonDocument(info.verdict).toJson(QJsonDocument::Compact));
    if (const QString hidden = m_known.hiddenIn(verdict); hidden != verdict)
        info.verdict = QJsonDocument::fromJson(hidden.toUtf8()).object();
}

SecretCounts RecordCleaner::counts() const
{
    SecretCounts counts{};
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] = m_counts[i];
    return counts;
}

void RecordCleaner::count(const SecretCounts &kinds)
{
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_counts[i] += kinds[i];
}

void RecordCleaner::cleanFrame(RecordView &record, Room &room)
{
    const std::lock_guard guard(m_mutex);
    const auto watch = m_watches.find(record.connection);
    if (watch == m_watches.end() || watch->second.isDone(record.direction))
        return;
    MessageWatch::Clean clean = watch->second.look(record);
    count(SecretKind::Message, clean.count);
    if (!clean.payload.isNull()) {
        room.payload = std::move(clean.payload);
        record.payload = room.payload;
    }
    if (!clean.message.isNull()) {
        room.message = std::move(clean.message);
        record.message = room.message;
    }
    if (!watch->second.isDone(record.direction))
        return;
    --m_watchedCounts[std::size_t(record.direction)];
    if (watch->second.isDone(Direction::Outgoing) && watch->second.isDone(Direction::Incoming))
        m_watches.erase(watch);
}

void RecordCleaner::unwatch(quint32 connection)
{
    const std::lock_guard guard(m_mutex);
    if (const auto asked = m_asked.find(connection); asked != m_asked.end()) {
        if (m_sources && !asked->second.isDone)
            --m_askedCount;
        m_asked.erase(asked);
    }
    const auto watch = m_watches.find(connection);
    if (watch == m_watches.end())
        return;
    for (const Direction direction : {Direction::Outgoing, Direction::Incoming}) {
        if (!watch->second.isDone(direction))
            --m_watchedCounts[std::size_t(direction)];
    }
    m_watches.erase(watch);
}

} // namespace plectrum
