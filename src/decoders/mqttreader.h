// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

#include <vector>

namespace plectrum {

/// What decoders need to know of a packet's properties (MQTT 5.0 §2.2.2). 0 and empty: not there.
struct MqttProperties {
    int topicAlias = 0;
    bool hasTopicAlias = false;
    int topicAliasMaximum = 0;
    int serverKeepAlive = -1; ///< seconds; -1: not there
    QByteArrayView authenticationData;
};

/// Reads what an MQTT packet is made of (§1.5), and notes it as fields where they are wanted. What is cut gives 0 and
/// empty texts, and says so. `bytes` must outlive it.
class MqttReader {
public:
    /// `base`: where `bytes` begin in the message, below zero where they do in an earlier one.
    MqttReader(QByteArrayView bytes, qsizetype base, bool wantsFields)
        : m_bytes(bytes)
        , m_base(base)
        , m_wantsFields(wantsFields)
    {
    }

    /// Those with a name become fields. Names are static.
    quint8 byte(const char *name = nullptr);
    int number(const char *name = nullptr); ///< of two bytes
    quint32 fourBytes(const char *name = nullptr);
    /// Seven bits a byte, the lowest first, four bytes at most (§1.5.5).
    qsizetype length(const char *name = nullptr);
    QByteArrayView data(const char *name = nullptr); ///< behind its length of two bytes
    QByteArrayView take(qsizetype count);
    MqttProperties properties();

    /// Of the field that was noted last: its value in words.
    void say(const QByteArray &value);
    void add(DecodedField field);
    std::vector<DecodedField> takeFields() { return std::move(m_fields); }
    bool wantsFields() const { return m_wantsFields; }

    QByteArrayView rest() const { return m_bytes.sliced(m_at); }
    /// In the message.
    qsizetype offset() const { return m_base + m_at; }
    bool isAtEnd() const { return m_at == m_bytes.size(); }
    bool isCut() const { return m_isCut; }

private:
    void note(const char *name, const QByteArray &value, qsizetype from);
    void property(MqttProperties &known);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    const qsizetype m_base;
    const bool m_wantsFields;
    bool m_isCut = false;
    std::vector<DecodedField> m_fields;
};

/// Texts as they are, other bytes as hex, at most `most` of them.
QByteArray mqttText(QByteArrayView data, qsizetype most = 96);

/// "0x87 not authorized": a reason code (MQTT 5.0 §2.4), or, where `level` is below 5, a return code of CONNACK
/// (MQTT 3.1.1 §3.2.2.3).
QByteArray mqttReason(quint8 code, int level);

} // namespace plectrum
