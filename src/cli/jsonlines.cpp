// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonlines.h"

#include "capture/messageredaction.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QJsonArray rules(Violations violations)
{
    QJsonArray names;
    for (const ViolationInfo &info : violationTable()) {
        if (violations & info.violation)
            names.append(QString(info.name));
    }
    return names;
}

} // namespace

QJsonObject openJson(const Client &client)
{
    const ConnectionInfo &info = client.info();
    QJsonObject object{{u"event"_s, u"open"_s},
                       {u"url"_s, QString::fromUtf8(redactUrl(info.url.toUtf8()).bytes)},
                       {u"peer"_s, info.peerAddress},
                       {u"subprotocol"_s, info.subprotocol},
                       {u"timings"_s, info.timings}};
    if (!info.deflate.isEmpty())
        object.insert(u"deflate"_s, info.deflate);
    if (!info.tls.isEmpty())
        object.insert(u"tls"_s, info.tls);
    return object;
}

QJsonObject messageJson(Opcode type, QByteArrayView payload)
{
    const bool text = type == Opcode::Text;
    return withBytes({{u"event"_s, u"message"_s}, {u"kind"_s, text ? u"text"_s : u"binary"_s}}, payload, text);
}

QJsonObject saidJson(Opcode type, QByteArrayView payload)
{
    const bool text = type == Opcode::Text;
    return withBytes({{u"event"_s, u"sent"_s}, {u"by"_s, u"plectrum"_s}, {u"kind"_s, text ? u"text"_s : u"binary"_s}},
                     payload, text);
}

QJsonObject refusedJson(const Refusal &refusal)
{
    QJsonArray headers;
    for (const HeaderField &field : refusal.head.headers)
        headers.append(QJsonObject{{u"name"_s, QString::fromUtf8(field.name)},
                                   {u"value"_s, QString::fromUtf8(redactField(field.name, field.value).bytes)}});
    return {{u"event"_s, u"refused"_s},
            {u"error"_s, QString(errorInfo(refusal.error.code).name)},
            {u"detail"_s, refusal.error.detail},
            {u"status"_s, refusal.head.status},
            {u"reason"_s, QString::fromUtf8(refusal.head.reason)},
            {u"headers"_s, headers},
            {u"body"_s, QString::fromUtf8(redactText(refusal.body, {}).bytes)},
            {u"bodyTruncated"_s, refusal.bodyTruncated},
            {u"timings"_s, refusal.timings.toJson()}};
}

QJsonObject failedJson(const Error &error)
{
    return {{u"event"_s, u"failed"_s}, {u"error"_s, QString(errorInfo(error.code).name)}, {u"detail"_s, error.detail}};
}

QJsonObject closedJson(const ConnectionEnd &end)
{
    QJsonObject object = QJsonDocument::fromJson(end.toJson()).object();
    object.insert(u"event"_s, u"closed"_s);
    return object;
}

QJsonObject violationJson(Violations violations)
{
    return {{u"event"_s, u"violation"_s}, {u"rules"_s, rules(violations)}};
}

} // namespace plectrum
