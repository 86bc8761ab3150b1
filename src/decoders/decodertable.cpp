// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/actioncabledecoder.h"
#include "decoders/appwritedecoder.h"
#include "decoders/bayeuxdecoder.h"
#include "decoders/collaboradecoder.h"
#include "decoders/decoder.h"
#include "decoders/engineiodecoder.h"
#include "decoders/enonicdecoder.h"
#include "decoders/graphqldecoder.h"
#include "decoders/jsonrpcdecoder.h"
#include "decoders/mqttdecoder.h"
#include "decoders/notifypushdecoder.h"
#include "decoders/payloaddecoder.h"
#include "decoders/phoenixdecoder.h"
#include "decoders/plaindecoder.h"
#include "decoders/signalrdecoder.h"
#include "decoders/socketclusterdecoder.h"
#include "decoders/sockjsdecoder.h"
#include "decoders/stompdecoder.h"
#include "decoders/talkdecoder.h"
#include "decoders/wampdecoder.h"
#include "decoders/whiteboarddecoder.h"
#include "decoders/yjsdecoder.h"
#include "decoders/zwsdecoder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

template <class Made>
std::unique_ptr<Decoder> makesWith(const DecoderClues &clues)
{
    return std::make_unique<Made>(clues);
}
/// For decoders that need no clues.
template <class Made, auto... arguments>
std::unique_ptr<Decoder> makes(const DecoderClues &)
{
    return std::make_unique<Made>(arguments...);
}

} // namespace

QByteArray pairingKey(const std::vector<DecodedMessage> &messages)
{
    QByteArray key;
    for (const DecodedMessage &each : messages) {
        if (each.part == DecodedMessage::Part::Reply)
            key += "reply " + each.pair + '\n';
        else if (each.part == DecodedMessage::Part::Request)
            key += "request " + each.pair + ' ' + each.operation + '\n';
    }
    return key;
}

const QList<DecoderInfo> &decoderTable()
{
    static const QList<DecoderInfo> table{
        {"whiteboard"_L1, "Whiteboard"_L1, ""_L1, WhiteboardDecoder::isAddress, nullptr, makesWith<WhiteboardDecoder>,
         "type"_L1},
        {"socketio"_L1, "Socket.IO"_L1, ""_L1, EngineIoDecoder::isAddress, EngineIoDecoder::isOpening,
         [](const DecoderClues &clues) -> std::unique_ptr<Decoder> {
             return std::make_unique<EngineIoDecoder>(EngineIoDecoder::optionsFrom(clues));
         },
         "event namespace ack_id payload"_L1},
        {"graphql-transport-ws"_L1, "GraphQL"_L1, "graphql-transport-ws"_L1, nullptr, GraphqlDecoder::opensTransportWs,
         makes<GraphqlDecoder, GraphqlDecoder::Dialect::TransportWs>},
        {"graphql-ws"_L1, "GraphQL (legacy)"_L1, "graphql-ws graphql-subscriptions"_L1, nullptr,
         GraphqlDecoder::opensLegacy, makes<GraphqlDecoder, GraphqlDecoder::Dialect::Legacy>},
        {"actioncable"_L1, "Action Cable"_L1, "actioncable-v1-json"_L1, nullptr, ActionCableDecoder::isOpening,
         makes<ActionCableDecoder>},
        {"signalr"_L1, "SignalR"_L1, ""_L1, nullptr, SignalRDecoder::isOpening, makes<SignalRDecoder>,
         "type target invocationid arguments item result error"_L1},
        {"stomp"_L1, "STOMP"_L1, "v10.stomp v11.stomp v12.stomp stomp"_L1, nullptr, StompDecoder::isOpening,
         makes<StompDecoder>, "command destination id subscription receipt message_id body"_L1},
        {"mqtt"_L1, "MQTT"_L1, "mqtt mqttv3.1"_L1, nullptr, MqttDecoder::isOpening, makes<MqttDecoder>,
         "type topic payload qos retain packet_id client_id user reason"_L1},
        {"wamp"_L1, "WAMP"_L1,
         "wamp.2.json wamp.2.json.batched wamp.2.msgpack wamp.2.msgpack.batched wamp.2.cbor wamp.2.cbor.batched"_L1,
         nullptr, nullptr, makesWith<WampDecoder>, "type request topic procedure realm reason error"_L1},
        {"sockjs"_L1, "SockJS"_L1, ""_L1, SockJsDecoder::isAddress, nullptr, makesWith<SockJsDecoder>},
        {"phoenix"_L1, "Phoenix"_L1, ""_L1, PhoenixDecoder::isAddress, PhoenixDecoder::isOpening, makes<PhoenixDecoder>,
         "topic event ref join_ref payload status"_L1},
        {"appwrite"_L1, "Appwrite Realtime"_L1, ""_L1, AppwriteDecoder::isAddress, nullptr, makes<AppwriteDecoder>},
        {"notifypush"_L1, "Client Push"_L1, ""_L1, NotifyPushDecoder::isAddress, NotifyPushDecoder::isOpening,
         makes<NotifyPushDecoder>, "event"_L1},
        {"talk"_L1, "Talk signaling"_L1, ""_L1, TalkDecoder::isAddress, TalkDecoder::isOpening, makes<TalkDecoder>,
         "type id"_L1},
        {"collabora"_L1, "Collabora Online"_L1, ""_L1, CollaboraDecoder::isAddress, CollaboraDecoder::isOpening,
         makesWith<CollaboraDecoder>, "command cmd kind part"_L1},
        {"bayeux"_L1, "Bayeux"_L1, ""_L1, nullptr, BayeuxDecoder::isOpening, makes<BayeuxDecoder>},
        {"socketcluster"_L1, "SocketCluster"_L1, ""_L1, SocketClusterDecoder::isAddress,
         SocketClusterDecoder::isOpening, makes<SocketClusterDecoder>},
        {"enonic"_L1, "Enonic XP"_L1, ""_L1, nullptr, EnonicDecoder::isOpening, makes<EnonicDecoder>,
         "type message"_L1},
        {"yjs"_L1, "Yjs"_L1, ""_L1, nullptr, YjsDecoder::isOpening, makesWith<YjsDecoder>, "client clock inserts"_L1},
        {"jsonrpc"_L1, "JSON-RPC"_L1, "jsonrpc jsonrpc2 jsonrpc-2.0"_L1, nullptr, JsonRpcDecoder::isOpening,
         makes<JsonRpcDecoder>, "method params id result error"_L1},
        {"zws"_L1, "ZeroMQ"_L1, "zws2.0 zws2.0/null zws2.0/plain"_L1, nullptr, nullptr, makesWith<ZwsDecoder>,
         "command flags socket_type user"_L1},
        {"json"_L1, "JSON"_L1, "json"_L1, nullptr, nullptr, makes<PayloadDecoder, PayloadFormat::Json>},
        {"xml"_L1, "XML"_L1, "xml xmpp"_L1, nullptr, PayloadDecoder::opensXml,
         makes<PayloadDecoder, PayloadFormat::Xml>},
        {"msgpack"_L1, "MessagePack"_L1, "msgpack messagepack"_L1, nullptr, nullptr,
         makes<PayloadDecoder, PayloadFormat::MessagePack>},
        {"cbor"_L1, "CBOR"_L1, "cbor"_L1, nullptr, PayloadDecoder::opensCbor,
         makes<PayloadDecoder, PayloadFormat::Cbor>},
        {"hex"_L1, "Hex"_L1, ""_L1, nullptr, nullptr, makes<HexDecoder>},
        {"plain"_L1, "Plain"_L1, ""_L1, nullptr, nullptr, makes<PlainDecoder>},
    };
    return table;
}

const DecoderInfo *decoderNamed(QLatin1StringView name)
{
    const auto &table = decoderTable();
    const auto found = std::ranges::find(table, name, &DecoderInfo::name);
    return found == table.end() ? nullptr : &*found;
}

} // namespace plectrum
