// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/templatetable.h"
#include "decoders/jsontree.h"

using namespace Qt::StringLiterals;

// STOMP 1.2, "Frames and Headers".

namespace plectrum {
namespace {

using Kind = TemplateField::Kind;

/// A header without a value is left out.
struct StompHeader {
    const char *name;
    QByteArray value;
};

/// `escapes`: not in CONNECT.
QByteArray headerText(QByteArray value, bool escapes)
{
    if (!escapes)
        return value.replace('\n', ' ').replace('\r', ' ');
    return value.replace('\\', "\\\\").replace('\r', "\\r").replace('\n', "\\n").replace(':', "\\c");
}

Outgoing stompFrame(const char *command, std::initializer_list<StompHeader> headers, const QByteArray &body = {})
{
    const bool escapes = QByteArrayView(command) != "CONNECT";
    QByteArray frame = QByteArray(command) + '\n';
    for (const StompHeader &header : headers) {
        if (!header.value.isEmpty())
            frame += QByteArray(header.name) + ':' + headerText(header.value, escapes) + '\n';
    }
    return textMessage(frame + '\n' + body + '\0');
}

Result<Outgoing> stompConnect(const TemplateValues &values, ComposeContext &)
{
    return stompFrame("CONNECT",
                      {{"accept-version", values.value("versions")},
                       {"host", values.value("host")},
                       {"login", values.value("login")},
                       {"passcode", values.value("passcode")},
                       {"heart-beat", values.value("heart-beat")}});
}
Result<Outgoing> stompSend(const TemplateValues &values, ComposeContext &)
{
    const QByteArray body = values.value("body");
    QByteArray type = values.value("content-type");
    if (type.isEmpty() && !body.isEmpty())
        type = jsonTree(body, {}) ? "application/json" : "text/plain";
    return stompFrame("SEND",
                      {{"destination", values.value("destination")},
                       {"content-type", type},
                       {"receipt", values.value("receipt")},
                       {"content-length", QByteArray::number(body.size())}},
                      body);
}
Result<Outgoing> stompSubscribe(const TemplateValues &values, ComposeContext &context)
{
    return stompFrame("SUBSCRIBE",
                      {{"id", takeId(values, context)},
                       {"destination", values.value("destination")},
                       {"ack", values.value("ack")},
                       {"receipt", values.value("receipt")}});
}
Result<Outgoing> stompUnsubscribe(const TemplateValues &values, ComposeContext &)
{
    return stompFrame("UNSUBSCRIBE", {{"id", values.value("subscription")}, {"receipt", values.value("receipt")}});
}
Result<Outgoing> stompAck(const TemplateValues &values, ComposeContext &)
{
    return stompFrame("ACK", {{"id", values.value("message")}});
}
Result<Outgoing> stompDisconnect(const TemplateValues &values, ComposeContext &)
{
    return stompFrame("DISCONNECT", {{"receipt", values.value("receipt")}});
}

} // namespace

QList<MessageTemplate> stompTemplates()
{
    const TemplateField destination{.name = "destination"_L1, .isRequired = true};
    const TemplateField receipt{.name = "receipt"_L1};
    return {
        {"stomp"_L1, "send"_L1, {destination, {.name = "body"_L1}, {.name = "content-type"_L1}, receipt}, stompSend},
        {"stomp"_L1,
         "subscribe"_L1,
         {destination, {.name = "ack"_L1, .preset = "auto"_L1}, receipt, {.name = "id"_L1, .kind = Kind::Id}},
         stompSubscribe},
        {"stomp"_L1, "unsubscribe"_L1, {{.name = "subscription"_L1, .isRequired = true}, receipt}, stompUnsubscribe},
        {"stomp"_L1, "ack"_L1, {{.name = "message"_L1, .isRequired = true}}, stompAck},
        {"stomp"_L1,
         "connect"_L1,
         {{.name = "host"_L1, .preset = "/"_L1},
          {.name = "login"_L1},
          {.name = "passcode"_L1, .isSecret = true},
          {.name = "heart-beat"_L1, .preset = "10000,10000"_L1},
          {.name = "versions"_L1, .preset = "1.2,1.1,1.0"_L1, .isRequired = true}},
         stompConnect},
        {"stomp"_L1, "disconnect"_L1, {receipt}, stompDisconnect},
    };
}

} // namespace plectrum
