// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/scaleout/roombus.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>

namespace plectrum {

/// How many members the rooms of one kind have on the other servers of a bus. Each server tells there what changes, and
/// now and then that it lives; one that starts, or has missed something, asks all for what they have; one that is
/// silent is taken for gone. So numbers follow what happens by a moment. Lives in the thread of its bus.
class RoomCensus : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    static constexpr std::chrono::milliseconds BeatEvery{5000};
    static constexpr std::chrono::milliseconds GoneAfter{16000};
    static constexpr qsizetype MostServers = 1000; ///< more are not counted
    static constexpr qsizetype MostTold = 1000;    ///< rooms in one message

    /// `kind` is the endpoint's; `bus` outlives it.
    RoomCensus(RoomBus &bus, const QString &kind, QObject *parent,
               const Clock &clock = &std::chrono::steady_clock::now);

    /// Of this server; told once control returns to the event loop. 0: the room is gone.
    void set(const QString &room, qsizetype members);
    /// Of all other servers, as far as they have told.
    qsizetype others(const QString &room) const;
    /// Tells the others that this server lives, and lets go of those that do not; goes on by itself.
    void beat();

private:
    struct Server {
        QHash<QString, qsizetype> sizes;
        std::chrono::steady_clock::time_point heardAt;
    };

    void take(const QByteArray &payload);
    void tellChanges();
    void tellAll();
    void publish(QJsonObject message);

    RoomBus &m_bus;
    const QString m_room; ///< of the bus
    const QString m_id;
    const Clock m_clock;
    QHash<QString, qsizetype> m_own;
    QSet<QString> m_changed; ///< not told yet
    QHash<QString, Server> m_servers;
    QTimer m_beat;
};

} // namespace plectrum
