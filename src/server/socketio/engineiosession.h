// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/endpointsettings.h"
#include "server/intake.h"
#include "server/peer.h"
#include "server/socketio/iopacket.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace plectrum {

struct ServerCounters;

/// Who has opened a session, as its first request says.
struct EngineIoOrigin {
    QUrl url;
    QString address;
    QByteArray userAgent;
    QByteArray referer;
};

/// One Engine.IO 4 session of the server (engine.io-protocol): over HTTP long-polling, over a WebSocket, or going from
/// the first to the second. Answers, heartbeat and limits are engine.io 6's. Lives in its transports' thread.
class EngineIoSession : public QObject {
    Q_OBJECT

public:
    /// What goes by polling is added to `counters`, which outlive it.
    EngineIoSession(const QString &id, const EngineIoSettings &settings, EngineIoOrigin origin,
                    ServerCounters &counters, QObject *parent);

    const QString &id() const { return m_id; }
    const EngineIoOrigin &origin() const { return m_origin; }
    bool isOpen() const { return m_state == State::Open; }
    bool isPolling() const { return !m_peer; }

    /// Opens over a WebSocket, or by the first poll; the open packet is sent.
    void open(Peer *peer);
    void open(Intake *intake);
    /// A WebSocket wants to take the polling's place; it is closed if that cannot be.
    void upgrade(Peer *peer);
    /// GET and POST of the polling.
    void poll(Intake *intake);
    void post(Intake *intake);

    /// A client that does not take what it gets is sent away (SlowMemberBytes); from then on nothing is sent.
    void send(const IoMessage &message);
    /// Is it in time? Volatile messages are for such clients only (EngineIoSettings::volatileBacklog).
    bool isInTime() const;
    /// Sends what waits, then ends the transport; closed() follows.
    void close();

Q_SIGNALS:
    /// The messages of the client; the view ends with the call.
    void received(plectrum::Opcode type, QByteArrayView message);
    /// The end, exactly once; reasons as engine.io names them: "ping timeout", "transport close" …
    void closed(const QString &reason);

private:
    enum class State { Open, Closing, Closed };
    struct Packet {
        QByteArray data;
        bool isBinary = false;
    };

    void begin();
    void attach(Peer *peer);
    void peerSent(Peer *peer, Opcode type, QByteArrayView message);
    void probed(Opcode type, QByteArrayView message);
    void takePosted(Intake *intake);
    void take(QByteArrayView packet);
    void refresh(bool isPong);
    void ping();
    void write(const QByteArray &data, bool isBinary = false);
    void flush();
    void finish(const QString &reason);

    const QString m_id;
    const EngineIoSettings m_settings;
    const EngineIoOrigin m_origin;
    ServerCounters &m_counters;
    State m_state = State::Open;
    QPointer<Peer> m_peer;     ///< null: it polls
    QPointer<Peer> m_probe;    ///< the WebSocket that wants to take over
    QPointer<Intake> m_poll;   ///< the request that waits for something to be sent
    QPointer<Intake> m_posted; ///< the request whose body arrives
    QList<Packet> m_waiting;   ///< for the next poll
    qint64 m_waitingBytes = 0;
    QTimer m_pingInterval;
    QTimer m_pingTimeout;
    QTimer m_upgradeTimeout;
    QTimer m_noop;            ///< while probed: ends polls, so that the client can stop polling
    QTimer m_closeTimeout;    ///< for the poll that takes the close packet
    bool m_refreshed = false; ///< the ping timeout was, by another packet
};

} // namespace plectrum
