// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/beatwatch.h"

#include <algorithm>

namespace plectrum {
namespace {

constexpr qint64 NsPerMs = 1'000'000;

bool holdsBeat(const std::vector<DecodedMessage> &messages)
{
    return std::ranges::any_of(messages,
                               [](const DecodedMessage &each) { return each.part == DecodedMessage::Part::Heartbeat; });
}

} // namespace

QByteArray LateBeat::toText() const
{
    const QByteArray who = sender == Role::Server ? "server's" : "client's";
    const QByteArray time = QByteArray::number(double(lateNs) / 1e9, 'f', 1) + " s";
    return isMissing ? who + " heartbeat missing, due " + time + " ago" : who + " heartbeat " + time + " late";
}

std::optional<LateBeat> BeatWatch::check(const Side &side, qint64 timeNs)
{
    const BeatPromise &promise = side.promise;
    const qint64 gapNs = timeNs - side.lastNs;
    if (promise.everyMs <= 0 || gapNs <= qint64(std::max(promise.lateMs, promise.everyMs)) * NsPerMs)
        return std::nullopt;
    return LateBeat{.sender = promise.sender, .lateNs = gapNs - promise.everyMs * NsPerMs};
}

std::optional<LateBeat> BeatWatch::add(const RecordView &record, const std::vector<DecodedMessage> &messages, Role self)
{
    const bool promises = std::ranges::any_of(messages, [](const DecodedMessage &each) { return !each.beats.empty(); });
    if (m_connections.isEmpty() && !promises)
        return std::nullopt;
    auto found = m_connections.find(record.connection);
    std::optional<LateBeat> late;
    if (found != m_connections.end() && record.kind == RecordKind::End) {
        // Of both the one that is due longer.
        for (const Side &side : found->byRole) {
            const auto each = check(side, record.timeNs);
            if (each && (!late || each->lateNs > late->lateNs))
                late = each;
        }
        if (late)
            late->isMissing = true;
        m_connections.erase(found);
        return late;
    }
    if (found != m_connections.end() && !messages.empty()) {
        const Role sender = record.direction == Direction::Outgoing ? found->self : otherRole(found->self);
        Side &side = found->byRole[size_t(sender)];
        if (side.promise.anyMessage || holdsBeat(messages)) {
            late = check(side, record.timeNs);
            side.lastNs = record.timeNs;
        }
    }
    if (!promises)
        return late;
    Sides &sides = m_connections[record.connection];
    sides.self = self;
    for (const DecodedMessage &message : messages) {
        for (const BeatPromise &promise : message.beats)
            sides.byRole[size_t(promise.sender)] = {promise, record.timeNs};
    }
    return late;
}

} // namespace plectrum
