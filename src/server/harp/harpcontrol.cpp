// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// HarpAgent's control API, what AppAPI calls under /exapps/app_api/.
#include "server/harp/harpagent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Answer = HarpControlAnswer;

Answer jsonAnswer(const QByteArray &body)
{
    return {.status = 200, .contentType = "application/json; charset=utf-8", .body = body};
}

Answer badRequest()
{
    return {.status = 400, .contentType = "text/plain; charset=utf-8", .body = "400: Bad Request"};
}

std::optional<int> integer(const QJsonValue &value)
{
    const double number = value.toDouble(std::nan(""));
    return number == std::floor(number) && std::abs(number) < 1e9 ? std::optional(int(number)) : std::nullopt;
}

std::optional<ExAppRoute> routeFrom(const QJsonValue &json)
{
    const auto level = integer(json[u"access_level"_s]);
    if (!json[u"url"_s].isString() || !level || *level < 0 || *level > 2)
        return std::nullopt;
    ExAppRoute route{.url = json[u"url"_s].toString(), .accessLevel = AccessLevel(*level)};
    for (const QJsonValue status : json[u"bruteforce_protection"_s].toArray()) {
        if (!integer(status))
            return std::nullopt;
        route.bruteforceProtection << *integer(status);
    }
    return route;
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    default:
        return "Not Found";
    }
}

} // namespace

QByteArray HarpControlAnswer::bytes(const RefusalShape &shape) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    if (!contentType.isEmpty())
        head += "content-type: " + contentType + "\r\ncontent-length: " + QByteArray::number(body.size()) + "\r\n";
    if (!shape.date.isEmpty())
        head += "date: " + shape.date + "\r\n";
    head += "server: ";
    head.append(HarpControlServer).append(shape.close ? "\r\nconnection: close\r\n\r\n" : "\r\n\r\n");
    return shape.withoutBody ? head : QByteArray(head + body);
}

HarpControlAnswer HarpAgent::store(const QByteArray &appId, QByteArrayView body)
{
    const QJsonObject json = QJsonDocument::fromJson(body.toByteArray()).object();
    const auto port = integer(json.value("port"_L1));
    if (!json.value("exapp_token"_L1).isString() || !json.value("exapp_version"_L1).isString()
        || !json.value("host"_L1).isString() || !port || *port < 1 || *port > 65535)
        return badRequest();
    HarpExApp exapp{.id = QString::fromUtf8(appId),
                    .version = json.value("exapp_version"_L1).toString(),
                    .secret = json.value("exapp_token"_L1).toString().toUtf8(),
                    .target = {},
                    .pushed = true,
                    .routes = {}};
    exapp.target.setScheme(u"http"_s);
    exapp.target.setHost(json.value("host"_L1).toString());
    exapp.target.setPort(*port);
    for (const QJsonValue each : json.value("routes"_L1).toArray()) {
        const auto route = routeFrom(each);
        if (!route)
            return badRequest();
        exapp.routes << *route;
    }
    m_known.insert(appId.toLower(), metadataOf(exapp));
    m_unknown.remove(appId.toLower());
    return {.status = 204, .contentType = {}, .body = {}};
}

HarpControlAnswer HarpAgent::control(const HarpRequest &request, const HarpDecision &decision, QByteArrayView body)
{
    constexpr QByteArrayView Storage("/exapp_storage/");
    const QByteArrayView path =
        QByteArrayView(decision.target)
            .first(decision.target.contains('?') ? decision.target.indexOf('?') : decision.target.size());
    if (request.method == "GET" && path == "/heartbeat")
        return jsonAnswer(R"({"status": "ok"})");
    if (request.method == "GET" && path == "/info") {
        // A bare number before 0.4.3.
        const QByteArray version = m_config.behaveLike <= HarpVersion::V0_4_2
            ? QByteArray("0.4")
            : QByteArray('"' + QByteArray(harpVersionName(m_config.behaveLike).data(), 5) + '"');
        return jsonAnswer(R"({"version": )" + version + R"(, "docker": false, "kubernetes": {"enabled": false}})");
    }
    if (path.startsWith(Storage) && path.size() > Storage.size() && !path.sliced(Storage.size()).contains('/')) {
        const QByteArray appId = path.sliced(Storage.size()).toByteArray();
        if (request.method == "POST")
            return store(appId, body);
        if (request.method == "DELETE" && m_known.remove(appId.toLower()))
            return {.status = 204, .contentType = {}, .body = {}};
    }
    const HarpRefusalInfo &unknown = harpRefusal(HarpRefusal::ControlNotFound);
    return {.status = unknown.status,
            .contentType = QByteArray(unknown.contentType.data(), unknown.contentType.size()),
            .body = QByteArray(unknown.body.data(), unknown.body.size()),
            .isUnknownEndpoint = true};
}

} // namespace plectrum
