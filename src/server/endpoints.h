// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/endpoint.h"

#include <QHash>
#include <QList>

namespace plectrum {

/// A member that has so many bytes waiting is sent away with 1013 rather than to fill the memory.
constexpr qint64 SlowMemberBytes = 64 * 1024 * 1024;

/// From now on reads no more of `peer` while much waits to be sent to it, so that who asks and takes no answers does
/// not fill the memory. For endpoints that answer the one who asks; connected after they are, or the answer counts
/// later.
void keepPace(Peer *peer);

/// Does it take too slowly what it gets? Then it is sent away, and gets no more.
bool isSentAway(Peer *peer);

/// What stands below `path` in the URL's path, decoded; empty: nothing, or several segments.
QString nameBelow(QLatin1StringView path, const QUrl &url);
Endpoint::Refusal badRequest(const QByteArray &text);
QByteArray compactJson(const QJsonObject &object);

class EchoEndpoint : public Endpoint {
    Q_OBJECT

public:
    using Endpoint::Endpoint;
    void join(Peer *peer) override;
};

class GroupEndpoint : public Endpoint {
    Q_OBJECT

public:
    using Endpoint::Endpoint;
    std::optional<Refusal> refuse(const QUrl &url) const override;
    void join(Peer *peer) override;
    void share(RoomBus &bus) override;
    qsizetype roomCount() const override { return m_groups.size(); }

private:
    struct Member {
        Peer *peer;
        bool wantsAnnouncements;
    };

    void leave(const QString &group, Peer *peer);
    void announce(const QString &group, const QString &event);
    void announce(const QString &group, const QJsonObject &event);
    void deliver(const QString &group, Opcode type, QByteArrayView message);

    QHash<QString, QList<Member>> m_groups;
    RoomBus *m_bus = nullptr; ///< null: the groups are this server's own
};

class FloodEndpoint : public Endpoint {
    Q_OBJECT

public:
    using Endpoint::Endpoint;
    std::optional<Refusal> refuse(const QUrl &url) const override;
    void join(Peer *peer) override;
};

class SinkEndpoint : public Endpoint {
    Q_OBJECT

public:
    using Endpoint::Endpoint;
    void join(Peer *peer) override;
};

class CloseEndpoint : public Endpoint {
    Q_OBJECT

public:
    using Endpoint::Endpoint;
    std::optional<Refusal> refuse(const QUrl &url) const override;
    void join(Peer *peer) override;
};

class RefuseEndpoint : public Endpoint {
    Q_OBJECT

public:
    using Endpoint::Endpoint;
    std::optional<Refusal> refuse(const QUrl &url) const override;
    void join(Peer *peer) override;
};

/// The reason phrase of a status (RFC 9110 §15), or "Refused".
QByteArray reasonPhrase(int status);

} // namespace plectrum
