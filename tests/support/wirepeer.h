// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/frameencoder.h"
#include "websocket/frameparser.h"
#include "websocket/handshake.h"
#include "websocket/messageassembler.h"

#include <QList>
#include <QObject>
#include <QTcpSocket>

#include <optional>

namespace plectrum {

/// One frame to be sent by a WirePeer, right or wrong.
struct WireFrame {
    Opcode opcode = Opcode::Text;
    QByteArray payload;
    bool fin = true;
    quint8 rsv = 0;
    qsizetype heldBack = 0; ///< bytes at the frame's end that are never sent

    bool operator==(const WireFrame &) const = default;
};

/// What a WirePeer understood of the other end.
struct WireEvent {
    Assembled::Kind kind = Assembled::Kind::Message;
    Opcode type = Opcode::Text;
    QByteArray payload; ///< of a close frame: the reason
    std::optional<quint16> closeCode;

    bool operator==(const WireEvent &) const = default;
};

/// The other end of a WebSocket in tests: either role, sends frames exactly as told (masked where its role asks for it)
/// and collects what comes. It answers nothing by itself.
class WirePeer : public QObject {
    Q_OBJECT

public:
    /// Takes the socket. As Role::Server it waits for a request and answers 101 with `extensions`; as Role::Client it
    /// asks for `target`, offering `extensions`.
    WirePeer(QTcpSocket *socket, Role role, const QByteArray &target, const QByteArray &extensions,
             QObject *parent = nullptr);

    bool isOpen() const { return m_open; }
    bool isDisconnected() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }
    const QList<WireEvent> &events() const { return m_events; }
    /// The other end's broken rules; none is expected.
    Violations violations() const { return m_violations; }
    HttpHead otherHead() const { return m_head.head(); }
    const std::optional<DeflateParameters> &deflate() const { return m_deflate; }

    /// `chop`: bytes a segment, 0 for all at once.
    void send(const QList<WireFrame> &frames, qsizetype chop = 0);
    /// One message, deflated as agreed, in frames of at most `frameBytes` (0: one frame).
    void sendDeflated(Opcode type, const QByteArray &message, qsizetype frameBytes);
    void disconnectFromOther() { m_socket->disconnectFromHost(); }

private:
    void askOther();
    void read();
    void readHead(QByteArray &bytes);
    void agree();
    void take(const FrameView &frame);
    void appendTo(QByteArray &out, const WireFrame &frame);

    QTcpSocket *m_socket;
    Role m_role;
    QByteArray m_target;
    QByteArray m_extensions;
    ClientHandshake m_handshake;
    HttpHeadParser m_head;
    FrameParser m_parser;
    MessageAssembler m_assembler;
    std::optional<DeflateParameters> m_deflate;
    std::unique_ptr<Deflater> m_deflater;
    QList<WireEvent> m_events;
    Violations m_violations;
    bool m_open = false;
};

} // namespace plectrum
