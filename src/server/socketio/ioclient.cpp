// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/ioclient.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {

IoClient::IoClient(EngineIoSession *session, std::chrono::milliseconds connectTimeout, IoApplication &application,
                   ServerCounters &counters, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_application(application)
    , m_counters(counters)
{
    session->setParent(this);
    connect(session, &EngineIoSession::received, this, &IoClient::take);
    connect(session, &EngineIoSession::closed, this, [this](const QString &reason) {
        end(reason);
        Q_EMIT closed();
    });
    m_connectTimeout.setSingleShot(true);
    connect(&m_connectTimeout, &QTimer::timeout, session, &EngineIoSession::close);
    m_connectTimeout.start(connectTimeout);
}

void IoClient::take(Opcode type, QByteArrayView message)
{
    if (m_ended)
        return;
    const auto packet = m_decoder.add(type, message);
    if (!packet) {
        m_session->close();
    } else if (*packet) {
        handle(**packet);
    }
}

void IoClient::handle(const IoPacket &packet)
{
    IoSocket *const socket = m_sockets.value(packet.nsp);
    if (!socket && packet.type == IoPacket::Type::Connect) {
        join(packet);
    } else if (!socket || packet.type == IoPacket::Type::Connect || packet.type == IoPacket::Type::ConnectError) {
        m_session->close();
    } else if (packet.type == IoPacket::Type::Disconnect) {
        leave(socket, u"client namespace disconnect"_s);
    } else if (packet.type == IoPacket::Type::Event) {
        m_application.received(socket, {packet.event, packet.arguments, packet.id});
    } else if (packet.id) {
        socket->answered(*packet.id, packet.arguments);
    }
}

void IoClient::join(const IoPacket &packet)
{
    auto refusal = m_sockets.size() < MostNamespaces
        ? m_application.refuse({packet.nsp, packet.data, m_session->origin()})
        : QJsonObject{{u"message"_s, u"Too many namespaces"_s}};
    if (refusal) {
        m_session->send(IoPacket{.type = IoPacket::Type::ConnectError, .nsp = packet.nsp, .data = *refusal}.encoded());
        return;
    }
    m_connectTimeout.stop();
    auto *const socket = new IoSocket(*m_session, m_counters, packet.nsp, packet.data, this);
    m_sockets.insert(packet.nsp, socket);
    socket->leave = [this, socket](bool transport) {
        m_session->send(IoPacket{.type = IoPacket::Type::Disconnect, .nsp = socket->nsp()}.encoded());
        leave(socket, u"server namespace disconnect"_s);
        if (transport)
            m_session->close();
    };
    m_session->send(
        IoPacket{.type = IoPacket::Type::Connect, .nsp = packet.nsp, .data = {{u"sid"_s, socket->id()}}}.encoded());
    m_application.connected(socket);
}

void IoClient::leave(IoSocket *socket, const QString &reason)
{
    m_sockets.remove(socket->nsp());
    socket->setDisconnected();
    m_application.disconnected(socket, reason);
    socket->deleteLater();
}

void IoClient::end(const QString &reason)
{
    m_ended = true;
    m_connectTimeout.stop();
    const QHash<QString, IoSocket *> sockets = std::exchange(m_sockets, {});
    for (IoSocket *socket : sockets)
        leave(socket, reason);
}

} // namespace plectrum
