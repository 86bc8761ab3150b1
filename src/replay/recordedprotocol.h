// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/recordedsession.h"

#include <QSet>

namespace plectrum {

/// What the protocols on a recording's connections say about its messages, by the decoder that fits each connection
/// (decoders/conversation.h). Protocols that nobody knows say nothing.
struct RecordedProtocol {
    /// Where an id stands: in the message of this event, JSON quotes included.
    struct Id {
        qsizetype event = -1;
        qsizetype offset = 0;
        qsizetype length = 0;
    };
    /// A request of the server and the client's answers, which repeat its id.
    struct Request {
        Id issued;
        QList<Id> answers; ///< not empty
    };
    /// What the server sends to see whether the client is there.
    struct Heartbeat {
        qsizetype connection = 0;
        bool isText = true;
        QByteArray message;
        std::optional<QByteArray> answer; ///< of the client; a text as the message is
        int count = 0;
        QString protocol; ///< "Socket.IO"
    };

    QList<Request> requests;
    QList<Heartbeat> heartbeats;
    QSet<qsizetype> heartbeatEvents; ///< theirs and their answers'

    static RecordedProtocol of(const RecordedSession &session);
};

} // namespace plectrum
