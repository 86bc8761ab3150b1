// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compose/messagetemplate.h"

#include <QUrl>

#include <chrono>

namespace plectrum {

/// Where the automatic side of a talk stands.
struct AnswerState {
    TemplateValues opening; ///< what the user wants the first message to say
    ComposeContext context{.nextId = FirstId};
    QUrl url;
    QByteArray heard;       ///< the first bytes of the server, of protocols that cut their packets over messages
    bool isReady = false;   ///< the server has taken the first message
    bool hasOpened = false; ///< the first message was said, by us or by the user
    std::chrono::milliseconds beatEvery{0}; ///< 0: no heartbeat

    /// Ids of what is said by itself count from here, so that they are none of the user's.
    static constexpr qint64 FirstId = 1'000'001;
};

/// What a client of one protocol has to say by itself.
struct AnswerInfo {
    QLatin1StringView protocol; ///< name of a row of decoderTable()
    QLatin1StringView opening;  ///< full name of the template that is said first; empty: none
    bool opensAtOnce = true;    ///< else when the server has spoken, as `react` decides
    QLatin1StringView says;     ///< English, for help: "pong to each ping"
    /// Appends what is to be said to a message of the server; may set the heartbeat. May be null.
    void (*react)(AnswerState &state, Opcode type, QByteArrayView message, QList<Outgoing> &said);
    /// The heartbeat; null: there is none.
    Outgoing (*beat)(AnswerState &state);
    std::chrono::milliseconds beatEvery{0}; ///< from the opening on; 0: `react` decides
    /// Whether a message of the client is such a first message.
    bool (*isOpening)(QByteArrayView message);
    /// Whether a message of the server says that it has taken the first message, before which it wants no other; null:
    /// it wants them at any time.
    bool (*isReady)(const AnswerState &state, QByteArrayView message);
};

/// All of them; the choice in profiles, --protocol and its help are made from it.
const QList<AnswerInfo> &answerTable();
/// nullptr: there is none.
const AnswerInfo *answersOf(QLatin1StringView protocol);

/// The protocol's first message; nothing where the user's values do not make one, or it has none.
void sayOpening(const AnswerInfo &info, AnswerState &state, QList<Outgoing> &said);

} // namespace plectrum
