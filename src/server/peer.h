// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/opcode.h"

#include <QByteArrayView>
#include <QObject>
#include <QUrl>

namespace plectrum {

/// One accepted WebSocket as an endpoint sees it, whichever engine carries it. Owned by the server.
class Peer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QUrl requestUrl() const = 0;
    virtual QString address() const = 0;
    /// Of the handshake, the first of this name in any case; empty where there is none.
    virtual QByteArray requestHeader(QByteArrayView name) const = 0;
    virtual void sendText(QByteArrayView utf8) = 0;
    virtual void sendBinary(QByteArrayView bytes) = 0;
    /// One fragment of a message as a frame of its own. An engine that cannot (qt) joins and sends at the last.
    virtual void sendFragment(Opcode opcode, QByteArrayView payload, bool fin) = 0;
    /// Can fragments be received one by one (fragmentReceived)?
    virtual bool seesFragments() const = 0;
    /// 1005: the close frame has no code (RFC 6455 §7.1.5); an engine that cannot (qt) sends 1000.
    virtual void close(quint16 code, const QByteArray &reason) = 0;
    /// Ends at once; closed() follows.
    virtual void abort() = 0;
    /// Back-pressure: while paused, TCP slows the peer. An engine that cannot pause (qt) sends away who sends too much.
    virtual void setReadingPaused(bool paused) = 0;
    virtual qint64 bytesToWrite() const = 0;

Q_SIGNALS:
    /// Views end with the call.
    void messageReceived(plectrum::Opcode type, QByteArrayView message);
    /// Data frames as they came; only where seesFragments().
    void fragmentReceived(plectrum::Opcode opcode, QByteArrayView payload, bool fin);
    void writable();
    void closed(quint16 code, const QByteArray &reason);
};

} // namespace plectrum
