// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/wirerecorder.h"
#include "server/faults/faultrelay.h"
#include "websocket/httphead.h"

#include <QUrl>

#include <memory>

namespace plectrum {

class CaptureWriter;

/// One connection to a faulty route of the plain server: stands between the client and the server's own inner door,
/// whichever engine answers there. Records what really goes over the client's wire. over() comes once, at the end.
class FaultFront : public QObject {
    Q_OBJECT

public:
    struct Visit {
        HttpHead request;                   ///< a right handshake, taken off the socket already
        QUrl url;                           ///< for the capture
        quint16 innerPort = 0;              ///< on the loopback
        CaptureWriter *recorder = nullptr;  ///< may be null, outlives this
        std::chrono::milliseconds patience; ///< with the inner door's answer, and with a client at the end
    };

    FaultFront(std::unique_ptr<QTcpSocket> client, Visit visit, FaultContext context, QObject *parent);
    ~FaultFront() override;

    /// "127.0.0.1:40113", for logs.
    static QString addressOf(const QTcpSocket &socket);
    /// The client's, and what the inner door takes for it.
    QString clientAddress() const { return m_clientAddress; }
    QString innerAddress() const { return m_innerAddress; }
    /// Ends what has vanished, or does not end by itself.
    void abort();

Q_SIGNALS:
    void over();

private:
    void ask();
    void readAnswer();
    void answered(const HttpHead &response);
    void beginRecord();
    void record(RecordKind kind, Direction direction, const QByteArray &bytes);
    void pump();
    void serverGone();
    void relayEnded(FaultRelay::End how, FaultDirection direction);
    void hangUp(const QString &cause, const QString &detail);
    void clientGone();
    void checkOver();

    const Visit m_visit;
    FaultContext m_context;
    const std::unique_ptr<QTcpSocket> m_client;
    QTcpSocket m_server;
    const QString m_clientAddress;
    QString m_innerAddress;
    HttpHeadParser m_answer{HttpHeadParser::Kind::Response};
    QTimer m_timeout;
    FaultRelay *m_relay = nullptr;
    quint32 m_recordedId = 0;
    std::unique_ptr<WireRecorder> m_wire;
    bool m_ending = false;
    bool m_isOver = false;
};

} // namespace plectrum
