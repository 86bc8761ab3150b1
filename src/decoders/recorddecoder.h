// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "decoders/conversation.h"

#include <QHash>
#include <QJsonObject>

#include <memory>

namespace plectrum {

class CaptureReader;

/// Decodes the messages of a capture, connection by connection, as its records pass.
class RecordDecoder {
public:
    /// `chosen` for all connections; nullptr: for each the one that fits. `reader` must outlive it.
    RecordDecoder(CaptureReader &reader, const DecoderInfo *chosen);

    /// Every record, in its order. Empty where the record ends no message.
    std::vector<DecodedMessage> feed(RecordId id, const RecordView &record);
    /// "Socket.IO", of the record's connection.
    QLatin1StringView protocol(const RecordView &record) const;

private:
    Conversation *conversation(quint32 connection);

    CaptureReader &m_reader;
    const DecoderInfo *const m_chosen;
    QHash<quint32, std::shared_ptr<Conversation>> m_conversations;
    QHash<quint32, Role> m_roles;
};

/// One line of what a record means.
QString decodedText(const std::vector<DecodedMessage> &messages);
/// {"protocol", "messages": [{"summary", "part", "operation"?, "pair"?, "error"?, "problem"?}…]}
QJsonObject decodedJson(QLatin1StringView protocol, const std::vector<DecodedMessage> &messages);

} // namespace plectrum
