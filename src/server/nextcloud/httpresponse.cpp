// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/nextcloud/httpresponse.h"

#include "server/endpoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace plectrum {
namespace {

HttpResponse answerOf(int status, const char *contentType, const QByteArray &body)
{
    return {.status = status, .reason = reasonPhrase(status), .headers = {{"Content-Type", contentType}}, .body = body};
}

} // namespace

HttpResponse HttpResponse::json(int status, const QJsonObject &object)
{
    return answerOf(status, "application/json; charset=utf-8", QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HttpResponse HttpResponse::json(int status, const QJsonArray &array)
{
    return answerOf(status, "application/json; charset=utf-8", QJsonDocument(array).toJson(QJsonDocument::Compact));
}

HttpResponse HttpResponse::html(int status, const QByteArray &page)
{
    return answerOf(status, "text/html; charset=UTF-8", page);
}

void HttpResponse::setStatus(int code)
{
    status = code;
    reason = reasonPhrase(code);
}

QByteArray HttpResponse::bytes(bool head, bool close, const QByteArray &date) const
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\n";
    if (!date.isEmpty())
        bytes += "Date: " + date + "\r\n";
    for (const HeaderField &field : headers)
        bytes += field.name + ": " + field.value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (close)
        bytes += "Connection: close\r\n";
    bytes += "\r\n";
    return head ? bytes : QByteArray(bytes + body);
}

} // namespace plectrum
