// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/answerrules.h"

#include "decoders/jsontree.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

/// Heartbeats that a server asks for are not sent faster, whatever it says.
constexpr std::chrono::milliseconds LeastBeat = 100ms;

/// A template of the table that needs no values.
Outgoing bare(QByteArrayView name, AnswerState &state)
{
    return compose(*messageTemplate(name), {}, state.context).value_or(Outgoing());
}

void setBeat(AnswerState &state, qint64 everyMs)
{
    constexpr qint64 Longest = 24LL * 3600 * 1000;
    state.beatEvery = everyMs <= 0 ? 0ms : std::max(LeastBeat, std::chrono::milliseconds(std::min(everyMs, Longest)));
}

/// protocol 4: `2` is answered by `3`, with what stands behind it; in protocol 3 the client asks.
void reactEngineIo(AnswerState &state, Opcode type, QByteArrayView message, QList<Outgoing> &said)
{
    if (type != Opcode::Text || message.isEmpty())
        return;
    if (message.startsWith('2') && !state.context.isLegacyEngine) {
        said << Outgoing{.payload = '3' + message.sliced(1).toByteArray()};
    } else if (message.startsWith("0{")) {
        state.context.isLegacyEngine = QUrlQuery(state.url).queryItemValue(u"EIO"_s) == "3"_L1;
        if (state.context.isLegacyEngine)
            setBeat(state, jsonMember(message.sliced(1), "pingInterval").toByteArray().toLongLong());
        // Socket.IO 2 is in the namespace "/" without asking; Engine.IO alone has none.
        const bool isInside = state.context.isLegacyEngine && state.opening.value("namespace", "/") == "/";
        if (!state.url.path().contains("engine.io"_L1) && !isInside)
            sayOpening(*answersOf("socketio"_L1), state, said);
    }
}

Outgoing beatEngineIo(AnswerState &)
{
    return {.payload = "2"};
}

void reactGraphql(AnswerState &, Opcode type, QByteArrayView message, QList<Outgoing> &said)
{
    const QByteArrayView text = trimmedJson(message);
    if (type != Opcode::Text || !text.startsWith('{') || jsonMember(text, "type") != "\"ping\"")
        return;
    const QByteArrayView payload = jsonMember(text, "payload");
    said << Outgoing{.payload = payload.isEmpty() ? QByteArray(R"({"type":"pong"})")
                                                  : R"({"type":"pong","payload":)" + payload.toByteArray() + '}'};
}

/// The answer to the handshake is an object without an error; pings every 15 s keep the server's 30 s from passing.
void reactSignalR(AnswerState &state, Opcode type, QByteArrayView message, QList<Outgoing> &)
{
    if (type == Opcode::Text && state.beatEvery == 0ms && message.startsWith("{}"))
        setBeat(state, 15'000);
}

Outgoing beatSignalR(AnswerState &state)
{
    return bare("signalr.ping", state);
}

void reactSocketCluster(AnswerState &, Opcode type, QByteArrayView message, QList<Outgoing> &said)
{
    if (type == Opcode::Text && (message.isEmpty() || message == "#1"))
        said << Outgoing{.payload = message.isEmpty() ? QByteArray("") : QByteArray("#2")};
}

/// heart-beat:SX,SY of CONNECTED: the server wants one at least every SY ms; we promised one every CX ms.
void reactStomp(AnswerState &state, Opcode type, QByteArrayView message, QList<Outgoing> &)
{
    if (type != Opcode::Text || !message.startsWith("CONNECTED"))
        return;
    const auto pair = [](QByteArrayView value) {
        const QList<QByteArray> parts = value.toByteArray().trimmed().split(',');
        return std::pair(parts.value(0).toLongLong(), parts.value(1).toLongLong());
    };
    const qsizetype end = message.indexOf("\n\n");
    for (const QByteArray &line : message.first(end < 0 ? message.size() : end).toByteArray().split('\n')) {
        if (!line.startsWith("heart-beat:"))
            continue;
        const qint64 wanted = pair(line.sliced(11)).second;
        const qint64 promised = pair(state.opening.value("heart-beat", "10000,10000")).first;
        setBeat(state, wanted > 0 && promised > 0 ? std::max(wanted, promised) : 0);
        return;
    }
}

Outgoing beatStomp(AnswerState &)
{
    return {.payload = "\n"};
}

/// PINGREQ so early that the broker has it within the keep-alive time. CONNACK may come byte by byte.
void reactMqtt(AnswerState &state, Opcode type, QByteArrayView message, QList<Outgoing> &)
{
    constexpr qsizetype HeadBytes = 4;
    if (type != Opcode::Binary || state.heard.size() >= HeadBytes)
        return;
    state.heard += message.first(qMin(message.size(), HeadBytes - state.heard.size())).toByteArray();
    if (state.heard.size() >= HeadBytes && state.heard[0] == '\x20' && state.heard[3] == '\0')
        setBeat(state, state.opening.value("keep-alive", "60").toLongLong() * 1000 * 3 / 4);
}

Outgoing beatMqtt(AnswerState &state)
{
    return bare("mqtt.ping", state);
}

/// GOODBYE is answered by one, unless it answers ours.
void reactWamp(AnswerState &state, Opcode type, QByteArrayView message, QList<Outgoing> &said)
{
    const auto parts =
        type == Opcode::Text && message.startsWith("[6") ? jsonElements(trimmedJson(message), 3) : std::nullopt;
    if (!parts || parts->size() != 3 || parts->front() != "6" || parts->back() == "\"wamp.close.goodbye_and_out\"")
        return;
    const auto goodbye =
        compose(*messageTemplate("wamp.goodbye"), {{"reason", "wamp.close.goodbye_and_out"}}, state.context);
    if (goodbye)
        said << *goodbye;
}

/// Each answered /meta/connect is followed by the next one, which is what the server speaks through.
void reactBayeux(AnswerState &state, Opcode type, QByteArrayView message, QList<Outgoing> &said)
{
    if (type != Opcode::Text)
        return;
    const QByteArrayView text = trimmedJson(message);
    const auto batch = jsonElements(text, 64).value_or(std::vector<QByteArrayView>{text});
    for (const QByteArrayView each : batch) {
        const QByteArray channel = jsonMemberText(each, "channel");
        const bool isRight = jsonMember(each, "successful") == "true";
        if (channel == "/meta/handshake" && isRight)
            state.context.bayeuxClient = jsonMemberText(each, "clientId");
        const bool isWanted = jsonMemberText(jsonMember(each, "advice"), "reconnect") != "none";
        if (isRight && isWanted && (channel == "/meta/handshake" || channel == "/meta/connect"))
            said << bare("bayeux.connect", state);
    }
}

Outgoing beatAppwrite(AnswerState &state)
{
    return bare("appwrite.ping", state);
}

/// The session is told once the server has said what is connected.
void reactAppwrite(AnswerState &state, Opcode type, QByteArrayView message, QList<Outgoing> &said)
{
    const bool isConnected = type == Opcode::Text && jsonMember(trimmedJson(message), "type") == "\"connected\"";
    if (isConnected && !state.opening.value("session").isEmpty())
        sayOpening(*answersOf("appwrite"_L1), state, said);
}

Outgoing beatPhoenix(AnswerState &state)
{
    return bare("phoenix.heartbeat", state);
}

bool hasType(QByteArrayView message, QByteArrayView type)
{
    const QByteArrayView text = trimmedJson(message);
    return text.startsWith('{') && jsonMemberText(text, "type") == type;
}

} // namespace

const QList<AnswerInfo> &answerTable()
{
    static const QList<AnswerInfo> table{
        {.protocol = "socketio"_L1,
         .opening = "socketio.connect"_L1,
         .opensAtOnce = false,
         .says = "3 to each 2; CONNECT once the server has opened"_L1,
         .react = reactEngineIo,
         .beat = beatEngineIo,
         .isOpening = [](QByteArrayView message) { return message.startsWith("40"); },
         .isReady =
             [](const AnswerState &state, QByteArrayView message) {
                 return message.startsWith("40")
                     || (state.url.path().contains("engine.io"_L1) && message.startsWith("0{"));
             }},
        {.protocol = "graphql-transport-ws"_L1,
         .opening = "graphql-transport-ws.init"_L1,
         .says = "connection_init; pong to each ping"_L1,
         .react = reactGraphql,
         .isOpening = [](QByteArrayView message) { return hasType(message, "connection_init"); },
         .isReady = [](const AnswerState &, QByteArrayView message) { return hasType(message, "connection_ack"); }},
        {.protocol = "graphql-ws"_L1,
         .opening = "graphql-ws.init"_L1,
         .says = "connection_init"_L1,
         .isOpening = [](QByteArrayView message) { return hasType(message, "connection_init"); },
         .isReady = [](const AnswerState &, QByteArrayView message) { return hasType(message, "connection_ack"); }},
        {.protocol = "signalr"_L1,
         .opening = "signalr.handshake"_L1,
         .says = "the handshake; a ping every 15 s"_L1,
         .react = reactSignalR,
         .beat = beatSignalR,
         .isOpening =
             [](QByteArrayView message) {
                 return message.startsWith('{') && message.endsWith('\x1e')
                     && !jsonMember(message.chopped(1), "protocol").isEmpty();
             },
         .isReady = [](const AnswerState &, QByteArrayView message) { return message.startsWith("{}"); }},
        {.protocol = "stomp"_L1,
         .opening = "stomp.connect"_L1,
         .says = "CONNECT; heart-beats as agreed"_L1,
         .react = reactStomp,
         .beat = beatStomp,
         .isOpening =
             [](QByteArrayView message) { return message.startsWith("CONNECT\n") || message.startsWith("STOMP\n"); },
         .isReady = [](const AnswerState &, QByteArrayView message) { return message.startsWith("CONNECTED"); }},
        {.protocol = "mqtt"_L1,
         .opening = "mqtt.connect"_L1,
         .says = "CONNECT; PINGREQ before the keep-alive time is over"_L1,
         .react = reactMqtt,
         .beat = beatMqtt,
         .isOpening = [](QByteArrayView message) { return message.startsWith('\x10'); },
         .isReady = [](const AnswerState &, QByteArrayView message) { return message.startsWith('\x20'); }},
        {.protocol = "wamp"_L1,
         .opening = "wamp.hello"_L1,
         .says = "HELLO; GOODBYE to the server's"_L1,
         .react = reactWamp,
         .isOpening = [](QByteArrayView message) { return message.startsWith("[1,"); },
         .isReady = [](const AnswerState &, QByteArrayView message) { return message.startsWith("[2,"); }},
        {.protocol = "phoenix"_L1, .says = "a heartbeat every 30 s"_L1, .beat = beatPhoenix, .beatEvery = 30s},
        {.protocol = "appwrite"_L1,
         .opening = "appwrite.authenticate"_L1,
         .opensAtOnce = false,
         .says = "a ping every 20 s; the session where one is given"_L1,
         .react = reactAppwrite,
         .beat = beatAppwrite,
         .beatEvery = 20s,
         .isOpening = [](QByteArrayView message) { return hasType(message, "authentication"); }},
        {.protocol = "bayeux"_L1,
         .opening = "bayeux.handshake"_L1,
         .says = "the handshake; /meta/connect again and again"_L1,
         .react = reactBayeux,
         .isOpening = [](QByteArrayView message) { return message.contains("\"/meta/handshake\""); },
         .isReady = [](const AnswerState &state, QByteArrayView) { return !state.context.bayeuxClient.isEmpty(); }},
        {.protocol = "socketcluster"_L1,
         .opening = "socketcluster.handshake"_L1,
         .says = "#handshake; an empty message to each empty one"_L1,
         .react = reactSocketCluster,
         .isOpening = [](QByteArrayView message) { return message.contains("\"#handshake\""); },
         .isReady = [](const AnswerState &, QByteArrayView message) { return message.contains("\"rid\":"); }},
    };
    return table;
}

const AnswerInfo *answersOf(QLatin1StringView protocol)
{
    const auto &table = answerTable();
    const auto found = std::ranges::find(table, protocol, &AnswerInfo::protocol);
    return found == table.end() ? nullptr : &*found;
}

void sayOpening(const AnswerInfo &info, AnswerState &state, QList<Outgoing> &said)
{
    if (std::exchange(state.hasOpened, true) || info.opening.isEmpty())
        return;
    const MessageTemplate &which = *messageTemplate(info.opening);
    TemplateValues fitting; // others are of another protocol that was possible
    for (const TemplateField &field : which.fields) {
        const QByteArray name(field.name.data(), field.name.size());
        if (state.opening.contains(name))
            fitting.insert(name, state.opening.value(name));
    }
    if (const auto message = compose(which, fitting, state.context))
        said << *message;
}

} // namespace plectrum
