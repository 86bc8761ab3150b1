// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "capture/record.h"
#include "result.h"
#include "websocket/httphead.h"

#include <QList>

#include <functional>
#include <optional>

namespace plectrum {

/// One connection of a recording.
struct RecordedConnection {
    ConnectionInfo info;
    HttpHead request;
    HttpHead response; ///< status 0: none came
    std::optional<ConnectionEnd> end;
};

/// What happened, seen from the client, whichever side recorded.
struct RecordedEvent {
    enum class Kind : quint8 { Connect, Answer, Message, Ping, Pong, ClientClose, End };

    Kind kind = Kind::Message;
    RecordId id = 0;
    qint64 timeNs = 0;
    qsizetype connection = 0; ///< index
    bool isFromClient = false;
    bool isText = true;
    QByteArray payload; ///< of Message, Ping and Pong; of ClientClose the close frame's

    bool isFromServer() const { return kind == Kind::Message && !isFromClient; }
};

/// A recording as a scenario is made from: whole messages in the order of the recording.
struct RecordedSession {
    /// More bytes of messages than this are refused: a case that nobody reads.
    static constexpr qint64 MaxBytes = 512LL * 1024 * 1024;

    QString path;
    QDateTime startedAt;
    QList<RecordedConnection> connections;
    QList<RecordedEvent> events;

    /// Errors as CaptureReader::open(); PayloadTooLarge above MaxBytes; BadScenario: nothing in it that could be
    /// played.
    /// `progress` hears once in a while how many of all rows are read; its false cancels: Cancelled.
    using Progress = std::function<bool(qint64 rows, qint64 allRows)>;
    static Result<RecordedSession> read(const QString &path, const Progress &progress = {});
};

} // namespace plectrum
