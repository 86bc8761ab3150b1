// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/answerrules.h"
#include "decoders/conversation.h"
#include "websocket/httphead.h"

#include <memory>
#include <optional>

namespace plectrum {

/// What a client shall say by itself, as profiles and the command line choose it.
struct AnswerChoice {
    /// "auto": by the protocol that the address, the subprotocol or the first messages tell; "none"; or a row of
    /// answerTable().
    QString protocol = QStringLiteral("auto");
    TemplateValues opening; ///< fields of the first message: auth of Socket.IO, user of MQTT, realm of WAMP

    /// Of what a profile says: `protocol` may be empty, which is "auto"; names and values of the first message.
    static AnswerChoice of(const QString &protocol, const QList<HeaderField> &opening);
    /// `auth={"token":"…"} namespace=/a`, as a profile's dialog shows them; empty where it cannot be read.
    static QList<HeaderField> fieldsOf(const QString &text);
    static QString textOf(const QList<HeaderField> &opening);
    /// BadOption: there is no such protocol, or its first message cannot be made of these values.
    Result<void> check() const;
    /// Values of fields that are secret.
    QStringList secrets() const;
    /// `message`, to be shown: values that are secret are not.
    QByteArray withoutSecrets(QByteArray message) const;
    bool operator==(const AnswerChoice &) const = default;
};

/// One connection's automatic side: handshakes of the protocol, answers to its pings, heartbeats. Pure: it is told what
/// comes and what time it is, and says what is to be sent. Not thread-safe.
class AutomaticAnswers {
public:
    using Time = std::chrono::milliseconds; ///< since any start that stays the same

    AutomaticAnswers(const AnswerChoice &choice, const DecoderClues &clues);

    /// The user sends this, so that the first message is not said twice.
    void noteSent(QByteArrayView message);
    /// The connection is open; once, first of all but noteSent().
    QList<Outgoing> opened(Time now);
    QList<Outgoing> received(Opcode type, QByteArrayView message, Time now);
    /// Heartbeats whose time has come.
    QList<Outgoing> due(Time now);

    /// The server takes the user's messages: it needs no first message, or has taken it, or the user said it.
    bool isReady() const;
    /// What messages are to be composed with: what the server gave and what was agreed. Its ids are the user's.
    ComposeContext composeContext() const;
    /// When to ask due(); nullopt: there is no heartbeat.
    std::optional<Time> nextBeat() const;
    /// Nothing will ever be said.
    bool isSilent() const { return !m_info && !m_watch; }
    /// "socketio"; empty: not known, or none that needs anything.
    QLatin1StringView protocol() const { return m_info ? m_info->protocol : QLatin1StringView(); }

private:
    QList<Outgoing> begin(Time now);
    void settle();

    const AnswerInfo *m_info = nullptr;
    std::unique_ptr<Conversation> m_watch; ///< until it is known what is spoken
    QList<QLatin1StringView> m_openedByUser;
    AnswerState m_state;
    Time m_beatFrom{0};
};

} // namespace plectrum
