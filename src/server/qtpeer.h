// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/connection.h"
#include "server/peer.h"
#include "server/servercounters.h"

#include <QTimer>

class QWebSocket;

namespace plectrum {

/// A peer on QWebSocket: no deflate, no fragments, no masks checked; an independent judge of our client.
class QtPeer : public Peer {
    Q_OBJECT

public:
    /// Takes the socket. Of `options` only the times count: idle (messages and pongs are heard, pings are not), and
    /// patience with a peer that does not take its close frame.
    QtPeer(QWebSocket *socket, const ConnectionOptions &options, ServerCounters &counters, QObject *parent);

    QUrl requestUrl() const override;
    QString address() const override;
    QByteArray requestHeader(QByteArrayView name) const override;
    void sendText(QByteArrayView utf8) override;
    void sendBinary(QByteArrayView bytes) override;
    void sendFragment(Opcode opcode, QByteArrayView payload, bool fin) override;
    bool seesFragments() const override { return false; }
    void close(quint16 code, const QByteArray &reason) override;
    void abort() override;
    /// QWebSocket cannot stop reading; a peer that outruns what is sent to it is closed with 1013.
    void setReadingPaused(bool paused) override;
    qint64 bytesToWrite() const override;

private:
    bool isOpen() const;

    QWebSocket *const m_socket;
    ServerCounters &m_counters;
    const std::chrono::milliseconds m_closeTimeout;
    QTimer m_idle;
    bool m_wasFull = false;
    bool m_closing = false;
};

} // namespace plectrum
