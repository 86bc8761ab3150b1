// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/socketio/engineiosession.h"
#include "server/socketio/iopacket.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace plectrum {

struct ServerCounters;

/// One client in one namespace. Owned by its IoClient; lives at least until control returns to the event loop after it
/// is disconnected, so that a loop over sockets may go on.
class IoSocket : public QObject {
public:
    using Answer = std::function<void(const IoArguments &)>;

    /// More answers than this may not be due at a time; the oldest is given up then.
    static constexpr qsizetype MostAwaited = 1000;

    /// `session` and `counters` outlive it.
    IoSocket(EngineIoSession &session, ServerCounters &counters, const QString &nsp, const QJsonObject &auth,
             QObject *parent);

    const QString &id() const { return m_id; }
    const QString &nsp() const { return m_nsp; }
    const QJsonObject &auth() const { return m_auth; }
    const EngineIoOrigin &origin() const { return m_session.origin(); }
    bool isConnected() const { return m_connected && m_session.isOpen(); }

    /// Sends an event; `answer` is called when the client answers it, perhaps never.
    void send(const QString &event, const IoArguments &arguments = {}, const Answer &answer = {});
    /// Sends what is ready: what goes to many is encoded once.
    void send(const IoMessage &message);
    /// The same, for messages that are worth something only now: dropped, and counted, where the client is behind.
    void sendVolatile(const IoMessage &message);
    /// Answers an event of the client.
    void answer(quint64 id, const IoArguments &arguments);
    /// Leaves the namespace by our wish; with `transport` the connection ends too.
    void disconnectFromServer(bool transport);

    // of its client
    void answered(quint64 id, const IoArguments &arguments);
    void setDisconnected() { m_connected = false; }
    /// Called by disconnectFromServer().
    std::function<void(bool transport)> leave;

private:
    EngineIoSession &m_session;
    ServerCounters &m_counters;
    const QString m_id;
    const QString m_nsp;
    const QJsonObject m_auth;
    QHash<quint64, Answer> m_awaited;
    quint64 m_nextId = 0;
    bool m_connected = true;
};

/// 20 characters that nobody can guess, as base64id makes ids.
QString ioId();

} // namespace plectrum
