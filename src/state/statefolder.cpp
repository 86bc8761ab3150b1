// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state/statefolder.h"

#include "capture/capturereader.h"
#include "capture/recordtext.h"

namespace plectrum {

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

Result<QByteArray> StateFolder::messageOf(RecordId row)
{
    const auto record = m_reader.record(row);
    if (!record)
        return tl::unexpected(record.error());
    const QByteArrayView meaning = meaningOf(*record);
    if (meaning.size() >= (record->hasMessage ? record->messageBytes : record->payloadBytes))
        return meaning.toByteArray();
    return record->hasMessage ? m_reader.message(row) : m_reader.payload(row);
}

bool StateFolder::step(qint64 most)
{
    const qint64 end = qMin(m_reader.count(), m_passed + most);
    for (; m_passed < end; ++m_passed) {
        const RecordId id = m_passed + 1;
        const auto record = m_reader.record(id);
        m_hasGaps = m_hasGaps || !record;
        if (!record || !endsMessage(*record))
            continue;
        const RecordView view = *record;
        const auto messages = m_decoder.feed(id, view);
        const Conversation *const state = m_decoder.state(view.connection);
        const Role own = m_decoder.self(view.connection);
        QByteArray whole;
        QByteArrayView bytes = meaningOf(view);
        if (bytes.size() < (view.hasMessage ? view.messageBytes : view.payloadBytes)) {
            whole = messageOf(id).value_or(QByteArray());
            bytes = whole;
        }
        m_index.add(id, view.connection,
                    {.protocol = state ? state->decoder().name : QLatin1StringView(),
                     .sender = view.direction == Direction::Outgoing ? own : otherRole(own),
                     .bytes = bytes,
                     .operation = messages.empty() ? QByteArrayView() : QByteArrayView(messages.front().operation)});
    }
    return m_passed < m_reader.count();
}

Result<StateView> StateFolder::at(size_t document, RecordId row)
{
    return m_index.at(document, row, [this](RecordId id) { return messageOf(id); });
}

} // namespace plectrum
