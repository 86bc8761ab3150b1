// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/socketio/iosocket.h"

#include "server/servercounters.h"

#include <QRandomGenerator>

#include <array>

namespace plectrum {

QString ioId()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), 15);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

IoSocket::IoSocket(EngineIoSession &session, ServerCounters &counters, const QString &nsp, const QJsonObject &auth,
                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_counters(counters)
    , m_id(ioId())
    , m_nsp(nsp)
    , m_auth(auth)
{
}

void IoSocket::send(const QString &event, const IoArguments &arguments, const Answer &answer)
{
    std::optional<quint64> id;
    if (answer) {
        id = m_nextId++;
        m_awaited.insert(*id, answer);
        if (m_awaited.size() > MostAwaited)
            m_awaited.remove(*id - quint64(MostAwaited));
    }
    send(ioEvent(m_nsp, event, arguments, id));
}

void IoSocket::send(const IoMessage &message)
{
    if (m_connected)
        m_session.send(message);
}

void IoSocket::sendVolatile(const IoMessage &message)
{
    if (m_session.isInTime())
        send(message);
    else
        ++m_counters.volatileDrops;
}

void IoSocket::answer(quint64 id, const IoArguments &arguments)
{
    send(IoPacket{.type = IoPacket::Type::Ack, .nsp = m_nsp, .id = id, .arguments = arguments}.encoded());
}

void IoSocket::disconnectFromServer(bool transport)
{
    if (m_connected && leave)
        leave(transport);
}

void IoSocket::answered(quint64 id, const IoArguments &arguments)
{
    if (const Answer answer = m_awaited.take(id))
        answer(arguments);
}

} // namespace plectrum
