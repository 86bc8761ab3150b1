// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/decodedsecrets.h"

#include "capture/capturereader.h"
#include "capture/recordtext.h"
#include "capture/redaction.h"
#include "decoders/recorddecoder.h"

#include <algorithm>
#include <map>
#include <utility>

namespace plectrum {
namespace {

constexpr RecordId RecordsBetweenQuestions = 4096; ///< to the watcher
/// Of a message that is longer, all fragments are found, but those before the last so many.
constexpr size_t MaxFragments = 100'000;

} // namespace

Result<DecodedSecrets> DecodedSecrets::find(CaptureReader &reader, const std::shared_ptr<const DecoderSet> &decoders,
                                            const ConversionWatcher &watcher)
{
    DecodedSecrets secrets;
    RecordDecoder decoder(reader, {.decoders = decoders});
    std::map<std::pair<quint32, Direction>, std::vector<RecordId>> fragments; ///< of messages that are not whole yet
    for (RecordId id = 1; id <= reader.count(); ++id) {
        if (watcher && id % RecordsBetweenQuestions == 0
            && !watcher({.stage = ConversionStep::Stage::Sorting, .done = id, .total = reader.count()}))
            return unexpected(ErrorCode::Cancelled, {});
        const auto record = reader.record(id);
        if (!record || record->kind != RecordKind::Frame || isControl(record->header.opcode))
            continue;
        const RecordView view = *record;
        auto &earlier = fragments[{view.connection, view.direction}];
        if (!endsMessage(view)) {
            if (earlier.size() < MaxFragments)
                earlier.push_back(id);
            continue;
        }
        const std::vector<RecordId> parts = std::exchange(earlier, {});
        std::vector<SecretPlace> ranges;
        for (const DecodedMessage &message : decoder.feed(id, view, false, true)) {
            for (const SecretRange &each : message.secrets)
                ranges.push_back({each.offset, each.length});
        }
        if (ranges.empty())
            continue;
        QByteArray probe =
            view.hasMessage ? reader.message(id).value_or(QByteArray()) : reader.payload(id).value_or(QByteArray());
        const auto isNew = [&probe](const SecretPlace &each) { return hideSecretPlace(probe, each); };
        const auto found = std::ranges::count_if(ranges, isNew);
        if (found == 0)
            continue; // replaced when it was recorded
        secrets.m_count += int(found);
        secrets.m_hidden.insert(id, {.ranges = std::move(ranges), .isPayloadWhole = view.hasMessage});
        for (const RecordId part : parts)
            secrets.m_hidden.insert(part, {.ranges = {}, .isPayloadWhole = true});
    }
    return secrets;
}

void DecodedSecrets::add(RecordId id, std::vector<SecretPlace> places, bool isPayloadWhole)
{
    m_count += int(places.size());
    m_hidden.insert(id, {.ranges = std::move(places), .isPayloadWhole = isPayloadWhole});
}

void DecodedSecrets::hideIn(RecordId id, RecordView &record, QByteArray &payload, QByteArray &message) const
{
    const auto hidden = m_hidden.constFind(id);
    if (hidden == m_hidden.cend())
        return;
    payload = record.payload.toByteArray();
    if (hidden->isPayloadWhole)
        (void)hideSecret(payload, 0, payload.size());
    if (record.hasMessage)
        message = record.message.toByteArray();
    for (const SecretPlace &each : hidden->ranges)
        (void)hideSecretPlace(record.hasMessage ? message : payload, each);
    record.payload = payload;
    if (record.hasMessage)
        record.message = message;
}

} // namespace plectrum
