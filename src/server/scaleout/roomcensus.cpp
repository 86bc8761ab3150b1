// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/scaleout/roomcensus.h"

#include "server/nextcloud/secrettoken.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype CensusIdLength = 16;

} // namespace

RoomCensus::RoomCensus(RoomBus &bus, const QString &kind, QObject *parent, const Clock &clock)
    : QObject(parent)
    , m_bus(bus)
    , m_room(u"census/"_s + kind)
    , m_id(QString::fromLatin1(secretToken(CensusIdLength)))
    , m_clock(clock)
    , m_beat(this)
{
    connect(&bus, &RoomBus::received, this, [this](const RoomMessage &message) {
        if (message.room == m_room)
            take(message.payload);
    });
    connect(&bus, &RoomBus::missed, this, [this](const QString &room) {
        if (room == m_room)
            publish({{u"ask"_s, true}});
    });
    connect(&m_beat, &QTimer::timeout, this, &RoomCensus::beat);
    m_beat.start(BeatEvery);
    publish({{u"ask"_s, true}});
}

void RoomCensus::set(const QString &room, qsizetype members)
{
    if (m_own.value(room) == members)
        return;
    if (members > 0)
        m_own.insert(room, members);
    else
        m_own.remove(room);
    if (m_changed.isEmpty())
        QMetaObject::invokeMethod(this, &RoomCensus::tellChanges, Qt::QueuedConnection);
    m_changed.insert(room);
}

qsizetype RoomCensus::others(const QString &room) const
{
    qsizetype sum = 0;
    for (const Server &server : m_servers)
        sum += server.sizes.value(room);
    return sum;
}

void RoomCensus::beat()
{
    const auto now = m_clock();
    m_servers.removeIf([now](auto server) { return now - server->heardAt > GoneAfter; });
    publish({});
}

void RoomCensus::take(const QByteArray &payload)
{
    const QJsonObject message = QJsonDocument::fromJson(payload).object();
    const QString id = message.value("server"_L1).toString();
    if (id.isEmpty() || id == m_id || (m_servers.size() >= MostServers && !m_servers.contains(id)))
        return;
    if (!m_servers.contains(id) && !message.contains("ask"_L1) && !message.value("all"_L1).toBool())
        publish({{u"ask"_s, true}}); // it was there before, or was taken for gone
    Server &server = m_servers[id];
    server.heardAt = m_clock();
    if (message.value("all"_L1).toBool())
        server.sizes.clear();
    const QJsonObject sizes = message.value("sizes"_L1).toObject();
    for (auto it = sizes.begin(); it != sizes.end(); ++it) {
        const qint64 members = it.value().toInteger();
        if (members > 0)
            server.sizes.insert(it.key(), members);
        else
            server.sizes.remove(it.key());
    }
    if (message.value("ask"_L1).toBool())
        tellAll();
}

void RoomCensus::tellChanges()
{
    QJsonObject sizes;
    for (const QString &room : std::exchange(m_changed, {})) {
        sizes.insert(room, m_own.value(room));
        if (sizes.size() == MostTold)
            publish({{u"sizes"_s, std::exchange(sizes, {})}});
    }
    if (!sizes.isEmpty())
        publish({{u"sizes"_s, sizes}});
}

/// Replaces what the others know.
void RoomCensus::tellAll()
{
    bool isFirst = true;
    QJsonObject sizes;
    const auto tell = [&] {
        publish({{u"all"_s, isFirst}, {u"sizes"_s, std::exchange(sizes, {})}});
        isFirst = false;
    };
    for (auto it = m_own.cbegin(); it != m_own.cend(); ++it) {
        sizes.insert(it.key(), it.value());
        if (sizes.size() == MostTold)
            tell();
    }
    if (isFirst || !sizes.isEmpty())
        tell();
}

void RoomCensus::publish(QJsonObject message)
{
    message.insert(u"server"_s, m_id);
    m_bus.publish({.room = m_room, .payload = QJsonDocument(message).toJson(QJsonDocument::Compact)});
}

} // namespace plectrum
