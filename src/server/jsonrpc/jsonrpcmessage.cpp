// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/jsonrpc/jsonrpcmessage.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

bool isId(const QJsonValue &id)
{
    return id.isString() || id.isDouble() || id.isNull();
}

} // namespace

QJsonObject JsonRpcError::toJson() const
{
    QJsonObject object{{u"code"_s, code}, {u"message"_s, message}};
    if (!data.isUndefined())
        object.insert(u"data"_s, data);
    return object;
}

JsonRpcMessage JsonRpcMessage::from(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonValue id = object.value("id"_L1);
    JsonRpcMessage message{
        .method = object.value("method"_L1).toString(),
        .params = object.value("params"_L1),
        .id = isId(id) ? id : QJsonValue(),
        .whole = object,
    };
    const bool isAnswer = object.contains("result"_L1) != object.contains("error"_L1);
    const bool hasParams = message.params.isUndefined() || message.params.isArray() || message.params.isObject();
    if (object.value("jsonrpc"_L1) != "2.0"_L1 || (!id.isUndefined() && !isId(id)))
        message.kind = Kind::Invalid;
    else if (object.value("method"_L1).isString() && hasParams)
        message.kind = id.isUndefined() ? Kind::Notification : Kind::Request;
    else if (!object.contains("method"_L1) && isAnswer && !id.isUndefined())
        message.kind = Kind::Response;
    return message;
}

tl::expected<JsonRpcBatch, JsonRpcError> JsonRpcBatch::parse(QByteArrayView text)
{
    // In an array, since Qt reads no lone values, which are JSON all the same.
    QJsonParseError error;
    const QJsonArray parsed = QJsonDocument::fromJson('[' + text.toByteArray() + ']', &error).array();
    if (error.error != QJsonParseError::NoError || parsed.size() != 1)
        return tl::unexpected(JsonRpcError{JsonRpcError::ParseError, u"Parse error"_s});
    JsonRpcBatch batch{.isBatch = parsed.first().isArray(), .messages = {}};
    const QJsonArray items = batch.isBatch ? parsed.first().toArray() : parsed;
    if (items.isEmpty())
        return tl::unexpected(JsonRpcError{JsonRpcError::InvalidRequest, u"Invalid Request"_s});
    for (const auto item : items)
        batch.messages.push_back(JsonRpcMessage::from(item));
    return batch;
}

QJsonObject jsonRpcResponse(const QJsonValue &id, const JsonRpcResult &result)
{
    QJsonObject response{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}};
    if (result)
        response.insert(u"result"_s, *result);
    else
        response.insert(u"error"_s, result.error().toJson());
    return response;
}

QJsonObject jsonRpcRequest(const QString &method, const QJsonValue &params, const QJsonValue &id)
{
    QJsonObject request{{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}};
    if (!params.isUndefined())
        request.insert(u"params"_s, params);
    if (!id.isUndefined())
        request.insert(u"id"_s, id);
    return request;
}

} // namespace plectrum
