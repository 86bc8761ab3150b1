// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "capture/record.h"
#include "decoders/conversation.h"

#include <QHash>
#include <QJsonObject>

#include <memory>

namespace plectrum {

class CaptureReader;

/// What the user chose to decode connections with; where nothing is said, the decoder that fits is taken.
struct DecoderChoices {
    std::shared_ptr<const DecoderSet> decoders = {}; ///< null: those of the table; the rows below are of it
    const DecoderInfo *forAll = nullptr;
    QHash<quint32, const DecoderInfo *> byConnection; ///< before those of profiles; nullptr: the one that fits
    QHash<QString, const DecoderInfo *> byProfile;    ///< by the name that the connection was recorded with

    const DecoderInfo *of(quint32 connection, const ConnectionInfo &info) const;
    bool operator==(const DecoderChoices &) const = default;
};

/// Decodes the messages of a capture, connection by connection, as its records pass. Not thread-safe; in the reader's
/// thread.
class RecordDecoder {
public:
    /// `reader` must outlive it.
    RecordDecoder(CaptureReader &reader, const DecoderChoices &choices);

    /// Every record, in its order. Empty where the record ends no message.
    std::vector<DecodedMessage> feed(RecordId id, const RecordView &record, bool wantsTree = false,
                                     bool wantsSecrets = false);
    /// Which side the recording belongs to, of a connection that has had a message.
    Role self(quint32 connection) const;
    /// "Socket.IO", of the record's connection.
    QLatin1StringView protocol(const RecordView &record) const;

    /// Where a connection stands; nullptr: it has had no message.
    const Conversation *state(quint32 connection) const;
    /// Goes on from `state`; nullptr: from the connection's beginning.
    void setState(quint32 connection, const Conversation *state);

private:
    Conversation *conversation(RecordId id, quint32 connection);

    CaptureReader &m_reader;
    const DecoderChoices m_choices;
    QHash<quint32, std::shared_ptr<Conversation>> m_conversations;
    QList<ConnectionInfo> m_infos; ///< as they were when the reader had m_infosOf records
    RecordId m_infosOf = 0;
};

/// "request", as filters and JSON have it.
QLatin1StringView partName(DecodedMessage::Part part);
/// One line of what a record means.
QString decodedText(const std::vector<DecodedMessage> &messages);
/// {"protocol", "messages": [{"summary", "part", "operation"?, "pair"?, "error"?, "problem"?}…]}
QJsonObject decodedJson(QLatin1StringView protocol, const std::vector<DecodedMessage> &messages);

} // namespace plectrum
