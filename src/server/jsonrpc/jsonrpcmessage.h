// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace plectrum {

/// An error object of JSON-RPC 2.0 §5.1.
struct JsonRpcError {
    enum Code {
        ParseError = -32700,
        InvalidRequest = -32600,
        MethodNotFound = -32601,
        InvalidParams = -32602,
        ServerError = -32000,
    };
    int code = ServerError;
    QString message;
    QJsonValue data = QJsonValue::Undefined;

    QJsonObject toJson() const;
};

using JsonRpcResult = tl::expected<QJsonValue, JsonRpcError>;

/// One message, or one of a batch.
struct JsonRpcMessage {
    enum class Kind { Request, Notification, Response, Invalid };
    Kind kind = Kind::Invalid;
    QString method;    ///< of Request and Notification
    QJsonValue params; ///< array, object or undefined
    QJsonValue id;     ///< of Request and Response; null where it cannot be told
    QJsonObject whole;

    static JsonRpcMessage from(const QJsonValue &value);
};

/// What came in one WebSocket message.
struct JsonRpcBatch {
    bool isBatch = false; ///< an array
    std::vector<JsonRpcMessage> messages;

    /// Errors: ParseError; InvalidRequest for an empty array (§6).
    static tl::expected<JsonRpcBatch, JsonRpcError> parse(QByteArrayView text);
};

QJsonObject jsonRpcResponse(const QJsonValue &id, const JsonRpcResult &result);
/// `id` undefined: a notification.
QJsonObject jsonRpcRequest(const QString &method, const QJsonValue &params, const QJsonValue &id);

} // namespace plectrum
