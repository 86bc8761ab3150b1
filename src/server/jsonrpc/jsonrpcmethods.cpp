// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/jsonrpc/jsonrpcendpoint.h"

#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Respond = JsonRpcEndpoint::Respond;

constexpr int LongestSleepMs = 60'000;

/// A parameter by its name, or by its place.
QJsonValue parameter(const QJsonValue &params, QLatin1StringView name, qsizetype place)
{
    return params.isArray() ? params.toArray().at(place) : params.toObject().value(name);
}

JsonRpcResult wrongParams(const QString &what)
{
    return tl::unexpected(JsonRpcError{JsonRpcError::InvalidParams, u"Invalid params"_s, what});
}

void echo(JsonRpcEndpoint &, Peer *, const QJsonValue &params, const Respond &respond)
{
    respond(params.isUndefined() ? QJsonValue() : params);
}

void subtract(JsonRpcEndpoint &, Peer *, const QJsonValue &params, const Respond &respond)
{
    const QJsonValue minuend = parameter(params, "minuend"_L1, 0);
    const QJsonValue subtrahend = parameter(params, "subtrahend"_L1, 1);
    if (!minuend.isDouble() || !subtrahend.isDouble())
        respond(wrongParams(u"subtract wants two numbers: minuend, subtrahend"_s));
    else
        respond(QJsonValue(minuend.toDouble() - subtrahend.toDouble()));
}

void sum(JsonRpcEndpoint &, Peer *, const QJsonValue &params, const Respond &respond)
{
    double all = 0;
    const QJsonArray numbers = params.toArray();
    for (const auto each : numbers) {
        if (!each.isDouble()) {
            respond(wrongParams(u"sum wants numbers"_s));
            return;
        }
        all += each.toDouble();
    }
    respond(QJsonValue(all));
}

void getData(JsonRpcEndpoint &, Peer *, const QJsonValue &, const Respond &respond)
{
    respond(QJsonArray{u"hello"_s, 5});
}

void sleepSome(JsonRpcEndpoint &endpoint, Peer *, const QJsonValue &params, const Respond &respond)
{
    const QJsonValue ms = parameter(params, "ms"_L1, 0);
    if (!ms.isDouble() || ms.toInt(-1) < 0 || ms.toInt() > LongestSleepMs) {
        respond(wrongParams(u"sleep wants ms, from 0 to %1"_s.arg(LongestSleepMs)));
        return;
    }
    QTimer::singleShot(ms.toInt(), &endpoint, [respond, ms] { respond(ms); });
}

void fail(JsonRpcEndpoint &, Peer *, const QJsonValue &params, const Respond &respond)
{
    respond(tl::unexpected(JsonRpcError{parameter(params, "code"_L1, 0).toInt(JsonRpcError::ServerError),
                                        parameter(params, "message"_L1, 1).toString(u"Failed as asked"_s),
                                        parameter(params, "data"_L1, 2)}));
}

template <bool wants>
void subscribe(JsonRpcEndpoint &endpoint, Peer *peer, const QJsonValue &params, const Respond &respond)
{
    const QString channel = parameter(params, "channel"_L1, 0).toString();
    if (channel.isEmpty()) {
        respond(wrongParams(u"a channel has a name"_s));
        return;
    }
    endpoint.subscribe(peer, channel, wants);
    respond(QJsonValue(true));
}

void publish(JsonRpcEndpoint &endpoint, Peer *, const QJsonValue &params, const Respond &respond)
{
    const QString channel = parameter(params, "channel"_L1, 0).toString();
    if (channel.isEmpty())
        respond(wrongParams(u"a channel has a name"_s));
    else
        respond(QJsonObject{{u"receivers"_s, endpoint.publish(channel, parameter(params, "data"_L1, 1))}});
}

void callBack(JsonRpcEndpoint &endpoint, Peer *peer, const QJsonValue &params, const Respond &respond)
{
    const QString method = parameter(params, "method"_L1, 0).toString();
    if (method.isEmpty())
        respond(wrongParams(u"call wants a method of yours, and its params"_s));
    else
        endpoint.call(peer, method, parameter(params, "params"_L1, 1), respond);
}

void methods(JsonRpcEndpoint &, Peer *, const QJsonValue &, const Respond &respond)
{
    QJsonArray list;
    for (const JsonRpcMethodInfo &info : jsonRpcMethodTable()) {
        list.append(QJsonObject{
            {u"name"_s, QString(info.name)}, {u"params"_s, QString(info.params)}, {u"text"_s, QString(info.text)}});
    }
    respond(list);
}

constexpr std::array Table{
    JsonRpcMethodInfo{"echo"_L1, "…"_L1, "Gives back its params."_L1, echo},
    JsonRpcMethodInfo{"subtract"_L1, "minuend, subtrahend"_L1, "The specification's example."_L1, subtract},
    JsonRpcMethodInfo{"sum"_L1, "…"_L1, "Adds numbers."_L1, sum},
    JsonRpcMethodInfo{"get_data"_L1, ""_L1, "Gives [\"hello\", 5], as the specification's example."_L1, getData},
    JsonRpcMethodInfo{"sleep"_L1, "ms"_L1, "Answers later; what is called meanwhile is answered before it."_L1,
                      sleepSome},
    JsonRpcMethodInfo{"fail"_L1, "code, message, data"_L1, "Answers with this error."_L1, fail},
    JsonRpcMethodInfo{"subscribe"_L1, "channel"_L1,
                      "What is published there comes as notification message {channel, data}."_L1, subscribe<true>},
    JsonRpcMethodInfo{"unsubscribe"_L1, "channel"_L1, "Ends that."_L1, subscribe<false>},
    JsonRpcMethodInfo{"publish"_L1, "channel, data"_L1, "To all subscribers; says how many got it."_L1, publish},
    JsonRpcMethodInfo{"call"_L1, "method, params"_L1, "Calls this method of yours and answers what you answer."_L1,
                      callBack},
    JsonRpcMethodInfo{"methods"_L1, ""_L1, "Lists these methods."_L1, methods},
};

} // namespace

std::span<const JsonRpcMethodInfo> jsonRpcMethodTable()
{
    return Table;
}

} // namespace plectrum
