// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/firstmessages.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// A length of 16 bits, then the bytes, as MQTT has strings.
QByteArray field(const QByteArray &bytes)
{
    QByteArray field(2, '\0');
    qToBigEndian(quint16(bytes.size()), field.data());
    return field + bytes;
}

QByteArray packet(char type, const QByteArray &body)
{
    Q_ASSERT(body.size() < 128 * 128);
    QByteArray length(1, char(body.size() % 128));
    if (body.size() >= 128) {
        length[0] = char(length[0] | char(0x80));
        length += char(body.size() / 128);
    }
    return type + length + body;
}

QByteArray mqtt(char level, const QByteArray &properties, const QByteArray &password)
{
    const QByteArray will = properties.isNull() ? QByteArray() : QByteArray(1, '\0'); // no properties
    return packet(0x10,
                  field("MQTT") + level + char(0xc6) + QByteArray::fromHex("003c") + properties + field("me") + will
                      + field("last/will") + field("gone") + field("alice") + field(password));
}

QByteArray byteString(const QByteArray &bytes)
{
    return char(bytes.size()) + bytes;
}

} // namespace

QList<FirstMessages> firstMessages(const QByteArray &secret)
{
    const auto text = [](const QByteArray &name, const QList<QByteArray> &messages, const QByteArray &path = "/live") {
        return FirstMessages{.name = name, .path = path, .messages = messages};
    };
    const auto binary = [](const QByteArray &name, const QList<QByteArray> &messages) {
        return FirstMessages{.name = name, .path = "/live", .type = Opcode::Binary, .messages = messages};
    };
    const QByteArray hello5 =
        mqtt(5, QByteArray::fromHex("0f11000000051500") + char(4) + "PLN1" + QByteArray::fromHex("2100ff"), secret);
    return {
        text("Appwrite", {"{\"type\":\"authentication\",\"data\":{\"session\":\"" + secret + "\"}}"}),
        text("graphql-transport-ws",
             {R"({"type":"connection_init","payload":{"headers":{"x-own":")" + secret + "\"}}}"}),
        text("graphql, payload first", {"{\"payload\":{\"own\":\"" + secret + R"("},"type":"connection_init"})"}),
        text(
            "Talk, hello 1.0",
            {R"({"id":"1","type":"hello","hello":{"version":"1.0","auth":{"url":"https://c/","params":{"userid":"alice","ticket":")"
             + secret + "\"}}}}"}),
        text("Talk, internal",
             {R"({"type":"hello","hello":{"version":"1.0","auth":{"type":"internal","params":{"random":")" + secret
              + R"(","token":"x","backend":"https://c"}}}})"}),
        text("Talk, resumed", {R"({"type":"hello","hello":{"version":"1.0","resumeid":")" + secret + "\"}}"}),
        text("notify_push", {"alice", secret}, "/push/ws"),
        text("notify_push, short path", {"alice", secret}, "/ws"),
        text("notify_push, token", {"", secret, "listen notify_file_id"}, "/push/ws"),
        text("Socket.IO", {"40{\"anything\":\"" + secret + "\"}"}),
        text("Socket.IO, namespace", {"40", "40/admin,{\"token\":\"" + secret + "\"}"}),
        text("Socket.IO, event", {R"(42["authenticate",{"own":")" + secret + "\"}]"}),
        text("WAMP", {R"([1,"realm1",{"roles":{}}])", "[5,\"" + secret + "\",{}]"}),
        text("Phoenix", {R"(["1","1","room:1","phx_join",{"user_token":")" + secret + "\"}]"}),
        text("ActionCable",
             {R"({"command":"subscribe","identifier":"{\"channel\":\"Chat\",\"token\":\")" + secret + "\\\"}\"}"}),
        text("SockJS", {R"(["{\"type\":\"login\",\"password\":\")" + secret + "\\\"}\"]"}),
        text("STOMP", {"CONNECT\naccept-version:1.2\nlogin:alice\npasscode:" + secret + "\n\n" + '\0'}),
        text("STOMP in SockJS", {R"(["CONNECT\nlogin:alice\npasscode:)" + secret + "\\n\\n\\u0000\"]"}),
        text("SignalR",
             {"{\"protocol\":\"json\",\"version\":1}\x1e",
              R"({"type":1,"target":"Join","arguments":[{"accessToken":")" + secret + "\"}]}\x1e"}),
        text("SocketCluster", {R"({"event":"#handshake","data":{"authToken":")" + secret + R"("},"cid":1})"}),
        text("SocketCluster, later", {R"({"event":"#authenticate","data":")" + secret + R"(","cid":2})"}),
        text("DDP",
             {R"({"msg":"connect","version":"1"})",
              R"({"msg":"method","method":"login","params":[{"resume":")" + secret + R"("}],"id":"1"})"}),
        text("Home Assistant", {"{\"type\": \"auth\", \"access_token\": \"" + secret + "\"}"}),
        text("JSON-RPC", {R"({"jsonrpc":"2.0","method":"login","params":["alice",")" + secret + R"("],"id":1})"}),
        text("Discord", {R"({"op":2,"d":{"token":")" + secret + "\"}}"}),
        text("NATS", {"CONNECT {\"user\":\"me\",\"pass\":\"" + secret + "\"}\r\n"}),
        text("IRC", {"PASS " + secret + "\r\n"}),
        text("XMPP", {"<auth xmlns=\"urn:ietf:params:xml:ns:xmpp-sasl\" mechanism=\"PLAIN\">" + secret + "</auth>"}),
        text("Collabora, load",
             {"coolclient 0.1 1 1", "load url=https://c/wopi/files/1?access_token=" + secret + "&x=1 part=0"}),
        text("Collabora, encoded", {"load url=https%3A%2F%2Fc%3Faccess_token%3D" + secret + "%26x%3D1 part=0"}),
        text("Collabora, password", {"loadwithpassword password=" + secret}),
        text("Collabora, admin", {"auth jwt=" + secret}),
        text("Collabora, collab", {"access_token " + secret}),
        text("with a header inside", {R"({"note":"curl -H 'Authorization: Bearer )" + secret + secret + "'\"}"}),
        text("with user info", {"see https://me:" + secret + "@example.org/"}),
        text("web token", {"hello eyJhbGciOi." + secret + ".x"}),
        text("number", {R"({"pass":)" + QByteArray("\"") + secret + "\"}"}),
        binary("MQTT 3.1.1", {mqtt(4, {}, secret)}),
        binary("MQTT 5", {hello5}),
        binary("MQTT 5, authentication data",
               {mqtt(5, char(secret.size() + 3) + QByteArray("\x16") + field(secret), "")}),
        binary("MQTT 5, AUTH",
               {mqtt(5, QByteArray(1, '\0'), ""),
                packet(char(0xf0), '\x18' + QByteArray(1, char(secret.size() + 3)) + '\x16' + field(secret))}),
        binary("WAMP, MessagePack", {QByteArray::fromHex("9305d9") + byteString(secret) + QByteArray::fromHex("80")}),
        binary("WAMP, CBOR", {QByteArray::fromHex("830578") + byteString(secret) + QByteArray::fromHex("a0")}),
        binary("ZWS PLAIN", {QByteArray("\x02\x05HELLO") + byteString("admin") + byteString(secret)}),
        binary("JSON in binary", {"{\"password\":\"" + secret + "\"}"}),
    };
}

} // namespace plectrum
