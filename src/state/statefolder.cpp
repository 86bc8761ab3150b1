// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state/statefolder.h"

#include "capture/capturereader.h"
#include "capture/recordtext.h"

#include <algorithm>
#include <cctype>

namespace plectrum {
namespace {

/// What stays JSON: asterisks in strings, ones in the place of bare numbers.
void hide(QByteArray &message, const std::vector<SecretRange> &secrets)
{
    for (const SecretRange &each : secrets) {
        const qsizetype from = qBound<qsizetype>(0, each.offset, message.size());
        const qsizetype length = qBound<qsizetype>(0, each.length, message.size() - from);
        const bool isQuoted = from > 0 && message.at(from - 1) == '"';
        const bool isNumber = !isQuoted && length > 0 && (message.at(from) == '-' || isdigit(uchar(message.at(from))));
        std::fill_n(message.data() + from, length, isNumber ? '1' : '*');
    }
}

} // namespace

StateFolder::StateFolder(CaptureReader &reader, const DecoderChoices &choices)
    : StateFolder(reader, choices, StateIndex::Limits())
{
}

StateFolder::StateFolder(CaptureReader &reader, const DecoderChoices &choices, const StateIndex::Limits &limits)
    : m_reader(reader)
    , m_decoder(reader, choices)
    , m_index(std::make_shared<const StateRules>(choices.decoders), limits)
{
}

Result<QByteArray> StateFolder::wholeMessage(RecordId row)
{
    const auto record = m_reader.record(row);
    if (!record)
        return tl::unexpected(record.error());
    const QByteArrayView meaning = meaningOf(*record);
    if (meaning.size() >= (record->hasMessage ? record->messageBytes : record->payloadBytes))
        return meaning.toByteArray();
    return record->hasMessage ? m_reader.message(row) : m_reader.payload(row);
}

Result<QByteArray> StateFolder::messageOf(RecordId row)
{
    auto message = wholeMessage(row);
    if (const auto secrets = m_secrets.constFind(row); message && secrets != m_secrets.cend())
        hide(*message, *secrets);
    return message;
}

bool StateFolder::step(qint64 most)
{
    const qint64 end = qMin(m_reader.count(), m_passed + most);
    for (; m_passed < end; ++m_passed) {
        const RecordId id = m_passed + 1;
        const auto record = m_reader.record(id);
        m_hasGaps = m_hasGaps || !record;
        if (record && endsMessage(*record))
            take(id, *record);
    }
    return m_passed < m_reader.count();
}

void StateFolder::take(RecordId id, const RecordView &record)
{
    const auto messages = m_decoder.feed(id, record, false, true);
    const Conversation *const state = m_decoder.state(record.connection);
    const Role own = m_decoder.self(record.connection);
    std::vector<SecretRange> secrets;
    for (const DecodedMessage &each : messages)
        secrets.insert(secrets.end(), each.secrets.begin(), each.secrets.end());
    if (!secrets.empty() && m_secrets.size() >= MaxSecretRows)
        return;
    QByteArray copy;
    QByteArrayView bytes = meaningOf(record);
    if (!secrets.empty() || bytes.size() < (record.hasMessage ? record.messageBytes : record.payloadBytes)) {
        copy = wholeMessage(id).value_or(QByteArray());
        hide(copy, secrets);
        bytes = copy;
    }
    const bool changes =
        m_index.add(id, record.connection,
                    {.protocol = state ? state->decoder().name : QLatin1StringView(),
                     .sender = record.direction == Direction::Outgoing ? own : otherRole(own),
                     .bytes = bytes,
                     .operation = messages.empty() ? QByteArrayView() : QByteArrayView(messages.front().operation)});
    if (changes && !secrets.empty())
        m_secrets.insert(id, secrets);
}

Result<StateView> StateFolder::at(size_t document, RecordId row)
{
    return m_index.at(document, row, [this](RecordId id) { return messageOf(id); });
}

} // namespace plectrum
