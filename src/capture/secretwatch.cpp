// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/secretwatch.h"

#include "capture/recordtext.h"
#include "capture/redaction.h"

#include <algorithm>

namespace plectrum {
namespace {

QByteArray &ownBytes(QByteArrayView given, QByteArray &clean)
{
    if (clean.isNull())
        clean = given.toByteArray();
    return clean;
}

/// Of a message whose end is the payload: what of the place lies in that.
SecretPlace inPayload(const SecretPlace &place, qsizetype payloadStart)
{
    const qsizetype from = std::max(place.offset, payloadStart);
    return {.offset = from - payloadStart, .length = place.offset + place.length - from};
}

} // namespace

SecretWatch::SecretWatch(Role recordedAs, std::unique_ptr<SecretSource> source)
    : m_recordedAs(recordedAs)
    , m_source(std::move(source))
{
}

bool SecretWatch::isAtRisk(const Way &way) const
{
    return m_source->isProtocolKnown() && way.before < MessageBytes && (way.messages < FirstMessages || way.hasTold);
}

int SecretWatch::hideInFrame(const RecordView &frame, QByteArray &payload, QByteArray &message)
{
    if (isControl(frame.header.opcode))
        return 0;
    Way &way = m_ways[std::size_t(frame.direction)];
    if (frame.header.opcode != Opcode::Continuation) {
        way.before = 0;
        way.type = frame.header.opcode;
        way.compressed = frame.header.rsv1();
    }
    if (!frame.header.fin) {
        if (isAtRisk(way) && !frame.payload.isEmpty())
            (void)hideSecret(ownBytes(frame.payload, payload), 0, frame.payload.size());
        way.before += frame.payload.size();
        return 0;
    }
    ++way.messages;
    const QByteArrayView whole = meaningOf(frame);
    const bool isReadable = frame.hasMessage || (!way.compressed && way.before == 0);
    if (!isReadable || whole.isEmpty() || whole.size() > MessageBytes)
        return 0;
    const Role sender = frame.direction == Direction::Outgoing ? m_recordedAs : otherRole(m_recordedAs);
    const auto places = m_source->secretsOf(sender, way.type, whole);
    if (places.empty())
        return 0;
    way.hasTold = true;
    QByteArray &target = frame.hasMessage ? ownBytes(frame.message, message) : ownBytes(frame.payload, payload);
    const auto count =
        std::ranges::count_if(places, [&](const SecretPlace &place) { return hideSecretPlace(target, place); });
    if (!frame.hasMessage || frame.payload.isEmpty())
        return int(count);
    if (way.compressed || frame.payload.size() > whole.size()) {
        (void)hideSecret(ownBytes(frame.payload, payload), 0, frame.payload.size());
        return int(count);
    }
    for (const SecretPlace &place : places)
        (void)hideSecretPlace(ownBytes(frame.payload, payload), inPayload(place, whole.size() - frame.payload.size()));
    return int(count);
}

} // namespace plectrum
