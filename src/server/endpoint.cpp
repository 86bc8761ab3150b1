// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/endpoint.h"

#include "server/appwrite/appwriteendpoint.h"
#include "server/endpoints.h"
#include "server/graphql/graphqlendpoint.h"
#include "server/intake.h"
#include "server/jsonrpc/jsonrpcendpoint.h"
#include "server/metrics/metricsendpoint.h"
#include "server/rooms/eventrooms.h"
#include "server/rooms/roomsendpoint.h"
#include "server/rooms/rosterendpoint.h"
#include "server/socketio/socketioendpoint.h"
#include "server/whiteboard/whiteboard.h"
#include "server/whiteboard/whiteboardissuer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

template <typename T>
std::unique_ptr<Endpoint> make(const EndpointContext &context)
{
    return std::make_unique<T>(context);
}

std::unique_ptr<Endpoint> makeEventRooms(const EndpointContext &context)
{
    return std::make_unique<SocketIoEndpoint>(context, context.settings.engineIo,
                                              std::make_unique<EventRooms>(context.counters));
}

std::unique_ptr<Endpoint> makeWhiteboard(const EndpointContext &context)
{
    EngineIoSettings settings = context.settings.engineIo;
    settings.maxPayload = context.settings.whiteboard.maxPayload;
    return std::make_unique<SocketIoEndpoint>(
        context, settings, std::make_unique<Whiteboard>(context.settings.whiteboard, context.counters));
}

constexpr std::array Table{
    EndpointInfo{"/echo"_L1, ""_L1, "Sends back what it gets; fragments as they came on the native engine."_L1,
                 make<EchoEndpoint>},
    EndpointInfo{
        "/group/"_L1, "?announce=1"_L1,
        "What one sends all members receive, the sender too; announce tells joins and leaves with the count."_L1,
        make<GroupEndpoint>, "<name>"_L1},
    EndpointInfo{"/flood"_L1, "?count=&size=&rate="_L1,
                 "Sends count text messages of size bytes, at most rate a second, then closes."_L1,
                 make<FloodEndpoint>},
    EndpointInfo{"/sink"_L1, ""_L1, "Counts what it gets; the text \"stats\" is answered with the counts as JSON."_L1,
                 make<SinkEndpoint>},
    EndpointInfo{"/close"_L1, "?code=&reason=&after="_L1, "Closes with code and reason after so many milliseconds."_L1,
                 make<CloseEndpoint>},
    EndpointInfo{"/refuse"_L1, "?status=&body="_L1, "Refuses the handshake with this status and body."_L1,
                 make<RefuseEndpoint>},
    EndpointInfo{
        "/rooms/"_L1, "?join=&data="_L1,
        "Group calls by JSON over the socket, or by POST: addToGroup, send, sendToGroup and more (see below)."_L1,
        make<RoomsEndpoint>, "<name>"_L1},
    EndpointInfo{"/roster/"_L1, "?name=&viewer=1"_L1,
                 "Tells who is there; one editor's messages reach all: requestEditor, passEditor, members."_L1,
                 make<RosterEndpoint>, "<name>"_L1},
    EndpointInfo{"/v1/realtime"_L1, "?project=&channels[]="_L1,
                 "Appwrite Realtime: subscriptions, sessions, presences and limits as its server has them; events come "
                 "by POST (see below)."_L1,
                 make<AppwriteEndpoint>},
    EndpointInfo{"/graphql"_L1, "?token="_L1,
                 "GraphQL over graphql-transport-ws; the query { schema } tells what there is."_L1,
                 make<GraphqlEndpoint>},
    EndpointInfo{"/jsonrpc"_L1, ""_L1, "JSON-RPC 2.0, callable from either side, with batches (see below)."_L1,
                 make<JsonRpcEndpoint>},
    EndpointInfo{"/socket.io/"_L1, "?EIO=4&transport="_L1,
                 "Socket.IO 4, polling and WebSocket: echo, rooms and answers both ways (see below)."_L1,
                 makeEventRooms, ""_L1, true},
    EndpointInfo{
        "/whiteboard/socket.io/"_L1, "?EIO=4&transport="_L1,
        "The collaboration server of Nextcloud Whiteboard, for collabBackendUrl http://127.0.0.1:PORT/whiteboard."_L1,
        makeWhiteboard, ""_L1, true},
    EndpointInfo{"/whiteboard/"_L1, "?userid=&name=&readonly=1"_L1,
                 "By HTTP: a token for it, as Nextcloud gives to its users, for programs of this machine."_L1,
                 make<WhiteboardIssuer>, "<fileId>/token"_L1, true},
    EndpointInfo{"/metrics"_L1, ""_L1,
                 "By HTTP: connections, rooms, messages, bytes, drops and times of this server, for Prometheus."_L1,
                 make<MetricsEndpoint>, ""_L1, true},
};

} // namespace

std::optional<Endpoint::Refusal> Endpoint::refuse(const QUrl &) const
{
    return std::nullopt;
}

Endpoint::Endpoint(const EndpointContext &context)
    : m_counters(context.counters)
{
}

void Endpoint::share(RoomBus &) { }

HttpResponse Endpoint::post(const QByteArray &)
{
    return HttpResponse::json(405, QJsonObject());
}

void Endpoint::answerHttp(Intake *intake, const QUrl &)
{
    intake->answer(HttpResponse::json(405, QJsonObject()).bytes(false, true));
}

QByteArray EndpointInfo::usage() const
{
    return QByteArray(path.data()) + below.data() + parameters.data();
}

std::span<const EndpointInfo> endpointTable()
{
    return Table;
}

tl::expected<qint64, QByteArray> numberFrom(const QUrlQuery &query, QLatin1StringView name, qint64 least, qint64 most,
                                            qint64 otherwise)
{
    const QString text = query.queryItemValue(name);
    if (text.isEmpty())
        return otherwise;
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || value < least || value > most) {
        return tl::unexpected(
            u"Parameter %1 must be a number from %2 to %3."_s.arg(name).arg(least).arg(most).toUtf8());
    }
    return value;
}

} // namespace plectrum
