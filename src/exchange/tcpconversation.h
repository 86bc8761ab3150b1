// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/wirerecorder.h"
#include "exchange/tcpsegment.h"
#include "exchange/tcpstream.h"
#include "websocket/httphead.h"

#include <memory>

namespace plectrum {

class Intake;

/// One TCP connection of a packet file: finds the WebSocket handshake in it, behind other requests if need be, and
/// records what follows. Not thread-safe.
class TcpConversation {
public:
    enum class State : quint8 {
        Waiting,   ///< for a handshake
        WebSocket, ///< being recorded
        Tls,       ///< cannot be read
        Over       ///< nothing more is of interest
    };

    /// The segment that is met first decides who the client is, unless it tells nothing.
    TcpConversation(Intake &intake, const TcpSegment &first);

    void add(const TcpSegment &segment, qint64 wallNs);
    /// The file is at its end.
    void endOfFile();
    State state() const { return m_state; }
    /// The segment opens another connection between the same ends.
    bool isAnother(const TcpSegment &segment) const;
    /// Its opening was seen.
    bool isWhole() const { return m_client.start || m_server.start; }
    /// It asked for a WebSocket.
    bool isRecorded() const { return m_connection != 0; }

private:
    struct Side {
        Endpoint endpoint;
        TcpStream stream;
        std::optional<quint32> start; ///< number of the SYN
        bool finished = false;
    };

    void take(bool fromClient, QByteArrayView bytes);
    void swapSides();
    void takeRequest(QByteArrayView bytes);
    void takeResponse(QByteArrayView bytes);
    void takeEarlyAnswer();
    /// The body of an ordinary message is passed over; false: its end cannot be told.
    static std::optional<qint64> bodyLength(const HttpHead &head);
    void answered(const HttpHead &response);
    void asked(const HttpHead &request);
    void described(const HttpHead &response);
    void refuse();
    void unanswered(const QString &why);
    void checkGaps(bool final);
    void lose(const QString &what);
    void finish(const QString &cause, const QString &detail);
    void stop(State state);

    Intake &m_intake;
    Side m_client, m_server;
    bool m_rolesKnown = false;
    State m_state = State::Waiting;
    qint64 m_wallNs = 0;

    std::unique_ptr<HttpHeadParser> m_requestParser, m_responseParser;
    qint64 m_requestBody = 0; ///< bytes still to pass over
    qint64 m_responseBody = 0;
    int m_unanswered = 0; ///< ordinary requests
    std::optional<HttpHead> m_upgrade;
    QByteArray m_early;       ///< behind the upgrade, before its answer
    QByteArray m_earlyAnswer; ///< before its request

    std::optional<HttpHead> m_refusal;
    QByteArray m_refusalBody;

    quint32 m_connection = 0;
    ConnectionInfo m_info;
    std::unique_ptr<WireRecorder> m_recorder;
};

} // namespace plectrum
