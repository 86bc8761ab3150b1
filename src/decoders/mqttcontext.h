// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/fieldplaces.h"
#include "decoders/mqttdecoder.h"
#include "decoders/mqttreader.h"

namespace plectrum {

/// Types of control packets (OASIS MQTT 5.0 §2.1.2).
enum MqttPacketType : quint8 {
    Connect = 1,
    ConnAck,
    Publish,
    PubAck,
    PubRec,
    PubRel,
    PubComp,
    Subscribe,
    SubAck,
    Unsubscribe,
    UnsubAck,
    PingReq,
    PingResp,
    Disconnect,
    Auth
};

/// "CONNECT"; empty for type 0.
const char *mqttPacketName(int type);

/// What an answer of MQTT says: codes from 0x80 on refuse, in 3.1.1 also those of CONNACK from 1 on.
bool mqttRefuses(quint8 code, bool isConnAck);

/// The packet that is read, for the decoder's own files.
struct MqttDecoder::Context {
    Role sender;
    int type;
    int flags;
    bool wantsSecrets;
    const char *origin; ///< where the message begins that was fed last
    MqttReader reader;
    DecodedMessage decoded = {};

    void pairs(DecodedMessage::Part part, const char *kind, int id)
    {
        decoded.part = part;
        decoded.pair = QByteArray(kind) + ' ' + QByteArray::number(id);
        decoded.summary += " #" + QByteArray::number(id);
    }
    void hide(QByteArrayView part, const char *name)
    {
        if (wantsSecrets)
            addSecret(decoded.secrets, part, origin, name);
    }
    /// A code that says whether it went well, of a packet that may end before it.
    void reason(int level, bool isConnAck)
    {
        if (reader.isAtEnd())
            return;
        const quint8 code = reader.byte("reason");
        decoded.isError = decoded.isError || mqttRefuses(code, isConnAck);
        if (code == 0)
            return;
        const QByteArray text = mqttReason(code, level);
        reader.say(text);
        decoded.summary += ' ' + text;
    }
};

} // namespace plectrum
