// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/connection.h"
#include "server/peer.h"
#include "server/servercounters.h"
#include "websocket/httphead.h"

#include <memory>

namespace plectrum {

/// A peer on our own codec.
class NativePeer : public Peer {
    Q_OBJECT

public:
    /// What it sends and gets is added to `counters`, which outlive it.
    NativePeer(std::unique_ptr<Connection> connection, const QUrl &url, const HeaderList &headers,
               ServerCounters &counters, QObject *parent);

    void start() { m_connection->start(); }

    QUrl requestUrl() const override { return m_url; }
    QString address() const override { return m_connection->peerAddress(); }
    QByteArray requestHeader(QByteArrayView name) const override { return m_headers.value(name); }
    void sendText(QByteArrayView utf8) override;
    void sendBinary(QByteArrayView bytes) override;
    void sendFragment(Opcode opcode, QByteArrayView payload, bool fin) override;
    bool seesFragments() const override { return true; }
    void close(quint16 code, const QByteArray &reason) override;
    void abort() override;
    void setReadingPaused(bool paused) override;
    qint64 bytesToWrite() const override { return m_connection->bytesToWrite(); }

private:
    void frame(const FrameView &frame);

    std::unique_ptr<Connection> m_connection;
    QUrl m_url;
    HeaderList m_headers;
    ServerCounters &m_counters;
    bool m_deflatedMessage = false; ///< the message that arrives came deflated: it is passed on whole
};

} // namespace plectrum
