// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/recordcleaner.h"

#include "capture/messageredaction.h"

namespace plectrum {

void RecordCleaner::watch(quint32 connection, const ConnectionInfo &info)
{
    const std::lock_guard guard(m_mutex);
    if (!m_watches.try_emplace(connection, info.role, info.url.toUtf8()).second)
        return;
    for (auto &count : m_watchedCounts)
        ++count;
}

bool RecordCleaner::looksAt(const RecordView &record) const
{
    return record.kind != RecordKind::Frame
        || m_watchedCounts[std::size_t(record.direction)].load(std::memory_order_relaxed) > 0;
}

void RecordCleaner::clean(RecordView &record, Room &room)
{
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
        if (looksAt(record))
            cleanFrame(record, room);
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
}

void RecordCleaner::clean(ConnectionInfo &info)
{
    info.url = QString::fromUtf8(redactUrl(info.url.toUtf8()).bytes);
    info.subprotocol = QString::fromUtf8(redactSubprotocols(info.subprotocol.toUtf8()).bytes);
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
