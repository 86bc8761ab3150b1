// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of a request: an endpoint's answer, a WebSocket on either engine, a fault's front, or a refusal.

#include "capture/capturewriter.h"
#include "server/crossorigin.h"
#include "server/faults/faultfront.h"
#include "server/loopbackserverprivate.h"
#include "server/peers.h"
#include "websocket/handshake.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 MostPosted = 16 * 1024 * 1024;

/// Empty: none.
QByteArray agreedSubprotocol(const QList<QByteArray> &offered, const QList<QByteArray> &spoken)
{
    if (spoken.isEmpty())
        return offered.value(0);
    const auto agreed = std::ranges::find_if(offered, [&](const QByteArray &each) { return spoken.contains(each); });
    return agreed == offered.end() ? QByteArray() : *agreed;
}

} // namespace

void LoopbackServer::Private::take(std::unique_ptr<QTcpSocket> socket, Door door)
{
    auto *const intake = new Intake(std::move(socket), options.handshakeTimeout, q);
    intakes.append(intake);
    QObject::connect(intake, &Intake::complete, q, [this, intake, door] { route(intake, door); });
    QObject::connect(intake, &Intake::over, q, [this, intake] {
        intakes.removeOne(intake);
        intake->deleteLater();
    });
}

size_t LoopbackServer::Private::rowFor(const QString &path) const
{
    const auto table = endpointTable();
    const auto found = std::ranges::find_if(table, [&path](const EndpointInfo &each) {
        return path == each.path || (each.path.endsWith(u'/') && path.startsWith(each.path));
    });
    return size_t(found - table.begin());
}

void LoopbackServer::Private::route(Intake *intake, Door door)
{
    const HttpHead &head = intake->head();
    QUrl url(q->url());
    const QUrl target = QUrl::fromEncoded(head.target);
    url.setPath(target.path());
    url.setQuery(target.query(QUrl::FullyEncoded));
    const size_t row = rowFor(url.path());
    if (peers.size() + intakes.size() > options.maxConnections) {
        refuse(intake,
               {.status = 503, .reason = "Service Unavailable", .text = "There is no room for more connections.\n"});
        return;
    }
    if (row == endpoints.size()) {
        QByteArray text = "There is no endpoint " + url.path().toUtf8() + ". There are:\n";
        for (const EndpointInfo &info : endpointTable())
            text += "  " + info.usage() + '\n';
        refuse(intake, {.status = 404, .reason = "Not Found", .text = text});
        return;
    }
    Endpoint *const endpoint = endpoints[row].get();
    if (head.method == "POST" && endpoint->takesPosts()) {
        post(intake, endpoint);
        return;
    }
    if (endpointTable()[row].speaksHttp && !ServerHandshake::isUpgrade(head)) {
        endpoint->answerHttp(intake, url);
        return;
    }
    const auto request = ServerHandshake::check(head);
    if (!request) {
        refuse(intake, request.error());
        return;
    }
    if (const auto refusal = endpoint->refuse(url)) {
        refuse(intake, *refusal);
        return;
    }
    if (door == Door::Inner || !passToFront(intake, url))
        accept(intake, *request, endpoint, url, door);
}

/// False: no faults are asked for on this path.
bool LoopbackServer::Private::passToFront(Intake *intake, const QUrl &url)
{
    const auto found = std::ranges::find_if(options.faults,
                                            [path = url.path()](const FaultRoute &each) { return each.matches(path); });
    if (found == options.faults.end() || found->plan.isEmpty())
        return false;
    const FaultContext context{
        .plan = found->plan,
        .seed = options.faultSeed,
        .route = found->path,
        .connection = ++faultyVisits[found - options.faults.begin()],
        .tell = [this](const FaultStrike &strike) { Q_EMIT q->logged(strike.line(), strike.event()); }};
    if (context.strikes(Fault::Refuse)) {
        context.say(Fault::Refuse, FaultDirection::ToClient, 0);
        refuse(intake, {.status = 503, .reason = "Service Unavailable", .text = "Refused by a fault of this route.\n"});
        return true;
    }
    const HttpHead head = intake->head();
    std::unique_ptr<QTcpSocket> socket = intake->takeSocket();
    intakes.removeOne(intake);
    intake->deleteLater();
    socket->read(head.raw.size());
    auto *const front = new FaultFront(std::move(socket),
                                       {.request = head,
                                        .url = url,
                                        .innerPort = innerListener.serverPort(),
                                        .recorder = recorder,
                                        .patience = options.handshakeTimeout},
                                       context, q);
    fronts.append(front);
    QObject::connect(front, &FaultFront::over, q, [this, front] {
        fronts.removeOne(front);
        front->deleteLater();
        checkStopped();
    });
    return true;
}

/// Calls that steer an endpoint: by programs of this machine only.
void LoopbackServer::Private::post(Intake *intake, Endpoint *endpoint)
{
    if (!isFromThisMachine(*intake)) {
        refuse(intake,
               {.status = 403,
                .reason = "Forbidden",
                .text = "Calls by HTTP are for programs on this machine, at the server's own address.\n"});
        return;
    }
    QObject::connect(intake, &Intake::collected, q, [this, intake, endpoint] {
        const HttpResponse response = endpoint->post(intake->body());
        Q_EMIT q->logged(
            u"post %1 %2"_s.arg(QString::fromUtf8(intake->head().target), QString::number(response.status)));
        intake->answer(response.bytes(false, true));
    });
    intake->collect(MostPosted);
}

void LoopbackServer::Private::refuse(Intake *intake, const ServerHandshake::Refusal &refusal)
{
    ++counters.refusedTotal;
    Q_EMIT q->logged(u"refuse %1 %2"_s.arg(QString::fromUtf8(intake->head().target), QString::number(refusal.status)));
    intake->refuse(refusal);
}

void LoopbackServer::Private::accept(Intake *intake, const ServerHandshake::Request &request, Endpoint *endpoint,
                                     const QUrl &url, Door door)
{
    const HttpHead head = intake->head();
    std::unique_ptr<QTcpSocket> socket = intake->takeSocket();
    intakes.removeOne(intake);
    intake->deleteLater();
    if (options.engine == Engine::Qt) {
        qtEngine->take(std::move(socket));
        return;
    }
    socket->read(head.raw.size());
    DeflateOffer granted;
    const auto deflate =
        options.acceptDeflate ? acceptDeflate(request.deflateOffers, options.deflate, &granted) : std::nullopt;
    const QByteArray subprotocol = agreedSubprotocol(request.subprotocols, endpoint->subprotocols());
    const QByteArray response =
        ServerHandshake::response(request, subprotocol, deflate ? deflateResponse(*deflate, granted) : QByteArray());
    CaptureWriter *const writer = door == Door::Inner ? nullptr : recorder; // a front records by itself
    quint32 id = 0;
    if (writer) {
        id = writer->addConnection(
            {.url = url.toString(),
             .role = Role::Server,
             .startedAt = QDateTime::currentDateTimeUtc(),
             .peerAddress = socket->peerAddress().toString() + u':' + QString::number(socket->peerPort()),
             .subprotocol = QString::fromUtf8(subprotocol)});
        writer->append({.kind = RecordKind::Request,
                        .direction = Direction::Incoming,
                        .connection = id,
                        .timeNs = writer->now(),
                        .payload = head.raw,
                        .payloadBytes = head.raw.size()});
        writer->append({.kind = RecordKind::Response,
                        .connection = id,
                        .timeNs = writer->now(),
                        .payload = response,
                        .payloadBytes = response.size()});
    }
    socket->write(response);
    auto connection = std::make_unique<Connection>(std::move(socket), Role::Server, options.connection, deflate, writer,
                                                   id, QByteArray());
    auto *const peer = new NativePeer(std::move(connection), url, head.headers, counters, q);
    add(peer, endpoint);
    peer->start();
}

void LoopbackServer::Private::acceptQt(Peer *peer)
{
    const size_t row = rowFor(peer->requestUrl().path());
    if (row < endpoints.size())
        add(peer, endpoints[row].get());
    else
        delete peer;
}

} // namespace plectrum
