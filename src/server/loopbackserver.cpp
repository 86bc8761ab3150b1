// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/loopbackserver.h"

#include "server/faults/faultfront.h"
#include "server/loopbackserverprivate.h"
#include "server/nextcloud/secrettoken.h"
#include "server/scaleout/roombus.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds StopPatience = 2000ms;
constexpr std::chrono::milliseconds TidyEvery = 10000ms;
constexpr qsizetype MadeSecretLength = 48;

LoopbackServer::Options withSecret(LoopbackServer::Options options)
{
    if (options.endpoints.whiteboard.secret.isEmpty())
        options.endpoints.whiteboard.secret = secretToken(MadeSecretLength);
    return options;
}

} // namespace

LoopbackServer::Private::Private(LoopbackServer *server, const Options &chosen, CaptureWriter *capture)
    : q(server)
    , options(withSecret(chosen))
    , recorder(capture)
    , listener(
          options, [this](std::unique_ptr<QTcpSocket> socket) { take(std::move(socket), Door::Outer); },
          [this] { return isFull(); })
    , innerListener(
          {}, [this](std::unique_ptr<QTcpSocket> socket) { take(std::move(socket), Door::Inner); },
          [this] { return isFull(); })
{
    const EndpointContext context{options.endpoints, counters, [this] { return metrics(); }};
    for (const EndpointInfo &info : endpointTable())
        endpoints.push_back(info.make(context));
    for (const auto &endpoint : endpoints) {
        QObject::connect(endpoint.get(), &Endpoint::reported, q, &LoopbackServer::reported);
        if (options.bus)
            endpoint->share(*options.bus);
    }
    if (options.bus)
        QObject::connect(options.bus, &RoomBus::logged, q, [this](const QString &line) { Q_EMIT q->logged(line); });
    QStringList subprotocols;
    for (const auto &endpoint : endpoints) {
        const QList<QByteArray> own = endpoint->subprotocols();
        for (const QByteArray &each : own)
            subprotocols.append(QString::fromLatin1(each));
    }
    qtEngine = new QtEngine(subprotocols, options.connection, counters, q);
    QObject::connect(qtEngine, &QtEngine::accepted, q, [this](Peer *peer) { acceptQt(peer); });
    tidying.setInterval(TidyEvery);
    QObject::connect(&tidying, &QTimer::timeout, q, [this] {
        releaseFreeMemory();
        if (peers.size() < ManyPeers)
            tidying.stop();
    });
}

void LoopbackServer::Private::add(Peer *peer, Endpoint *endpoint)
{
    peers.append(peer);
    if (peers.size() >= ManyPeers && !tidying.isActive())
        tidying.start();
    ++counters.connectionsTotal;
    const QString name = peer->requestUrl().path() + u' ' + addressOf(peer);
    Q_EMIT q->logged(u"open "_s + name);
    endpoint->join(peer);
    QObject::connect(peer, &Peer::closed, q, [this, peer, name](quint16 code) {
        Q_EMIT q->logged(u"close %1 %2"_s.arg(name, QString::number(code)));
        remove(peer);
    });
    Q_EMIT q->connectionCountChanged(int(peers.size()));
}

void LoopbackServer::Private::remove(Peer *peer)
{
    peers.removeOne(peer);
    peer->deleteLater();
    Q_EMIT q->connectionCountChanged(int(peers.size()));
    checkStopped();
}

/// The client's own, also where a front stands between.
QString LoopbackServer::Private::addressOf(const Peer *peer) const
{
    const QString address = peer->address();
    const auto front =
        std::ranges::find_if(fronts, [&address](const FaultFront *each) { return each->innerAddress() == address; });
    return front == fronts.end() ? address : (*front)->clientAddress();
}

void LoopbackServer::Private::checkStopped()
{
    if (!stopping || !peers.isEmpty() || !fronts.isEmpty())
        return;
    stopping = false;
    Q_EMIT q->stopped();
}

ServerCounters LoopbackServer::Private::snapshot() const
{
    ServerCounters now = counters;
    now.connections = peers.size();
    for (const auto &endpoint : endpoints)
        now.rooms += endpoint->roomCount();
    return now;
}

MetricsSnapshot LoopbackServer::Private::metrics() const
{
    return {.takenAt = std::chrono::steady_clock::now(),
            .startedAt = startedAt,
            .counters = snapshot(),
            .shared = options.bus ? std::optional(options.bus->counters()) : std::nullopt,
            .memory = processMemory()};
}

LoopbackServer::LoopbackServer(const Options &options, CaptureWriter *recorder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, options, recorder))
{
}

LoopbackServer::~LoopbackServer()
{
    d->listener.close();
    d->innerListener.close();
    qDeleteAll(std::exchange(d->fronts, {}));
    for (Peer *peer : std::as_const(d->peers)) {
        peer->disconnect(this);
        peer->close(1001, "server stops");
        delete peer;
    }
    d->peers.clear();
}

Result<void> LoopbackServer::listen()
{
    if (d->options.engine == Engine::Qt && !QtEngine::isSupported())
        return unexpected(ErrorCode::BadOption, u"engine qt: this build has no part of Qt WebSockets"_s);
    if (!d->options.faults.isEmpty()) {
        if (const auto started = d->innerListener.start(); !started)
            return started;
    }
    return d->listener.start();
}

QUrl LoopbackServer::url() const
{
    return d->listener.url();
}

int LoopbackServer::connectionCount() const
{
    return int(d->peers.size());
}

ServerCounters LoopbackServer::counters() const
{
    return d->snapshot();
}

MetricsSnapshot LoopbackServer::metrics() const
{
    return d->metrics();
}

QUrl LoopbackServer::metricsUrl() const
{
    QUrl url = LoopbackServer::url();
    if (url.isValid()) {
        url.setScheme(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
        url.setPath(u"/metrics"_s);
    }
    return url;
}

void LoopbackServer::stop()
{
    if (d->stopping)
        return;
    d->stopping = true;
    d->listener.close();
    d->innerListener.close();
    const QList<Peer *> peers = d->peers;
    qDeleteAll(std::exchange(d->intakes, {}));
    for (Peer *peer : peers) {
        peer->close(1001, "server stops");
        QTimer::singleShot(StopPatience, peer, &Peer::abort);
    }
    for (FaultFront *front : std::as_const(d->fronts))
        QTimer::singleShot(StopPatience, front, &FaultFront::abort);
    QMetaObject::invokeMethod(
        this, [this] { d->checkStopped(); }, Qt::QueuedConnection);
}

} // namespace plectrum
