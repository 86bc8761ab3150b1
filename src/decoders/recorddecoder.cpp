// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/recorddecoder.h"

#include "capture/capturereader.h"
#include "capture/recordtext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace plectrum {
QLatin1StringView partName(DecodedMessage::Part part)
{
    switch (part) {
    case DecodedMessage::Part::Message:
        return "message"_L1;
    case DecodedMessage::Part::Request:
        return "request"_L1;
    case DecodedMessage::Part::Reply:
        return "reply"_L1;
    case DecodedMessage::Part::Heartbeat:
        return "heartbeat"_L1;
    case DecodedMessage::Part::Piece:
        return "piece"_L1;
    }
    return {};
}

const DecoderInfo *DecoderChoices::of(quint32 connection, const ConnectionInfo &info) const
{
    const auto own = byConnection.constFind(connection);
    return own != byConnection.cend() ? *own : byProfile.value(info.profile, forAll);
}

RecordDecoder::RecordDecoder(CaptureReader &reader, const DecoderChoices &choices)
    : m_reader(reader)
    , m_choices(choices)
{
}

/// What is known of a connection is whole once its handshake is recorded, before its first message.
Conversation *RecordDecoder::conversation(RecordId id, quint32 connection)
{
    auto &found = m_conversations[connection];
    if (!found || qsizetype(connection) > m_infos.size()) {
        if (id > m_infosOf) {
            m_infosOf = m_reader.count();
            m_infos = m_reader.connections();
        }
        const ConnectionInfo info = m_infos.value(qsizetype(connection) - 1);
        if (!found)
            found = std::make_shared<Conversation>(DecoderClues{.url = QUrl(info.url),
                                                                .subprotocol = info.subprotocol.toUtf8(),
                                                                .decoders = m_choices.decoders},
                                                   m_choices.of(connection, info));
    }
    return found.get();
}

const Conversation *RecordDecoder::state(quint32 connection) const
{
    const auto found = m_conversations.constFind(connection);
    return found == m_conversations.cend() ? nullptr : found->get();
}

void RecordDecoder::setState(quint32 connection, const Conversation *state)
{
    if (state)
        m_conversations.insert(connection, std::make_shared<Conversation>(*state));
    else
        m_conversations.remove(connection);
}

Role RecordDecoder::self(quint32 connection) const
{
    const qsizetype index = qsizetype(connection) - 1;
    return index >= 0 && index < m_infos.size() ? m_infos.at(index).role : Role::Client;
}

std::vector<DecodedMessage> RecordDecoder::feed(RecordId id, const RecordView &record, bool wantsTree,
                                                bool wantsSecrets)
{
    if (!endsMessage(record))
        return {};
    Conversation *const each = conversation(id, record.connection);
    const Role own = self(record.connection);
    Decoder::Input input{.sender = record.direction == Direction::Outgoing ? own : otherRole(own),
                         .type = record.messageType,
                         .message = meaningOf(record),
                         .wantsTree = wantsTree,
                         .wantsSecrets = wantsSecrets};
    QByteArray whole;
    if (input.message.size() < (record.hasMessage ? record.messageBytes : record.payloadBytes)) {
        whole = (record.hasMessage ? m_reader.message(id) : m_reader.payload(id)).value_or(QByteArray());
        input.message = whole;
    }
    return each->feed(input);
}

QLatin1StringView RecordDecoder::protocol(const RecordView &record) const
{
    const auto found = m_conversations.constFind(record.connection);
    return found == m_conversations.cend() ? QLatin1StringView() : (*found)->decoder().title;
}

QString decodedText(const std::vector<DecodedMessage> &messages)
{
    QByteArray text;
    for (const DecodedMessage &message : messages) {
        text += (text.isEmpty() ? "" : " │ ") + message.summary;
        if (!message.problem.isEmpty())
            text += " ⚠ " + message.problem;
    }
    return QString::fromUtf8(text);
}

QJsonObject decodedJson(QLatin1StringView protocol, const std::vector<DecodedMessage> &messages)
{
    QJsonArray array;
    for (const DecodedMessage &message : messages) {
        QJsonObject object{{u"summary"_s, QString::fromUtf8(message.summary)}, {u"part"_s, partName(message.part)}};
        if (!message.operation.isEmpty())
            object.insert(u"operation"_s, QString::fromUtf8(message.operation));
        if (!message.pair.isEmpty())
            object.insert(u"pair"_s, QString::fromUtf8(message.pair));
        if (message.isError)
            object.insert(u"error"_s, true);
        if (!message.problem.isEmpty())
            object.insert(u"problem"_s, QString::fromUtf8(message.problem));
        array.append(object);
    }
    return {{u"protocol"_s, protocol}, {u"messages"_s, array}};
}

} // namespace plectrum
