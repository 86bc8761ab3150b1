// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harprefusals.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

// HAProxy's built-in pages, and the answers of HaRP's configuration of it.
constexpr std::array Table{
    HarpRefusalInfo{HarpRefusal::BadRequest, 400, "Bad request"_L1, "text/html"_L1,
                    "<html><body><h1>400 Bad request</h1>\nYour browser sent an invalid request.\n</body></html>\n"_L1,
                    "HAProxy"_L1,
                    "The request is not well-formed; for a WebSocket: its Sec-WebSocket-Key is missing or not of 24 "
                    "characters."_L1},
    HarpRefusalInfo{HarpRefusal::Unauthorized, 401, "Unauthorized"_L1, "text/plain"_L1, "401 Unauthorized"_L1,
                    "HaRP agent"_L1,
                    "Nextcloud could not be asked who the user is, or the shared key for app_api is wrong."_L1},
    HarpRefusalInfo{HarpRefusal::Forbidden, 403, "Forbidden"_L1, "text/plain"_L1, "403 Forbidden"_L1, "HaRP agent"_L1,
                    "The user's access level is below the route's; without a credential everybody is anonymous."_L1},
    HarpRefusalInfo{HarpRefusal::DockerForbidden, 403, "Forbidden"_L1, "text/html"_L1,
                    "<html><body><h1>403 Forbidden</h1>\nRequest forbidden by administrative "
                    "rules.\n</body></html>\n"_L1,
                    "HAProxy"_L1, "The call to the Docker engine is not on the list of allowed ones."_L1},
    HarpRefusalInfo{HarpRefusal::NotFound, 404, "Not Found"_L1, "text/plain"_L1, "404 Not Found"_L1, "HaRP agent"_L1,
                    "There is no such ExApp, or none of its routes matches the path."_L1},
    HarpRefusalInfo{HarpRefusal::ControlNotFound, 404, "Not Found"_L1, "text/plain; charset=utf-8"_L1,
                    "404: Not Found"_L1, "HaRP control API"_L1, "The control API has no such endpoint."_L1},
    HarpRefusalInfo{HarpRefusal::BadGateway, 502, "Bad Gateway"_L1, "text/html"_L1,
                    "<html><body><h1>502 Bad Gateway</h1>\nThe server returned an invalid or incomplete "
                    "response.\n</body></html>\n"_L1,
                    "HAProxy"_L1, "The ExApp closed the connection without a valid answer."_L1},
    HarpRefusalInfo{HarpRefusal::AgentUnavailable, 503, "Service Unavailable"_L1, "text/plain"_L1,
                    "503 Service Unavailable (HaRP)"_L1, "HaRP agent"_L1,
                    "HaRP's agent is down or failed, so nobody chose where the request goes."_L1},
    HarpRefusalInfo{HarpRefusal::ServiceUnavailable, 503, "Service Unavailable"_L1, "text/html"_L1,
                    "<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this "
                    "request.\n</body></html>\n"_L1,
                    "HAProxy"_L1, "HAProxy cannot connect to the ExApp."_L1},
    HarpRefusalInfo{
        HarpRefusal::GatewayTimeout, 504, "Gateway Time-out"_L1, "text/html"_L1,
        "<html><body><h1>504 Gateway Time-out</h1>\nThe server didn't respond in time.\n</body></html>\n"_L1,
        "HAProxy"_L1, "The ExApp did not answer in time."_L1},
};

constexpr bool rowsFollowRefusals()
{
    for (size_t i = 0; i < Table.size(); ++i) {
        if (Table[i].refusal != HarpRefusal(i))
            return false;
    }
    return Table.size() == size_t(HarpRefusal::GatewayTimeout) + 1;
}
static_assert(rowsFollowRefusals());

QByteArray bytesOf(QLatin1StringView text)
{
    return QByteArray(text.data(), text.size());
}

} // namespace

QByteArray HarpRefusalInfo::bytes(const RefusalShape &shape) const
{
    const QByteArray length = QByteArray::number(body.size());
    const QByteArray type = bytesOf(contentType);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + bytesOf(reason) + "\r\n";
    if (refusal == HarpRefusal::BadRequest) {
        // Written before HAProxy knows of fields: its page as it stands in the source, capitals and all.
        return head + "Content-length: " + length
            + "\r\nCache-Control: no-cache\r\nConnection: close\r\nContent-Type: " + type + "\r\n\r\n" + bytesOf(body);
    }
    if (refusal == HarpRefusal::ControlNotFound) {
        head += "content-type: " + type + "\r\ncontent-length: " + length + "\r\n";
        if (!shape.date.isEmpty())
            head += "date: " + shape.date + "\r\n";
        head += "server: ";
        head.append(HarpControlServer).append("\r\n");
    } else {
        head += "content-length: " + length + "\r\n";
        if (contentType == "text/html"_L1)
            head += "cache-control: no-cache\r\n";
        head += "content-type: " + type + "\r\n";
    }
    if (shape.close)
        head += "connection: close\r\n";
    else if (shape.keepAlive)
        head += "connection: keep-alive\r\n";
    head += "\r\n";
    return shape.withoutBody ? head : QByteArray(head + bytesOf(body));
}

std::span<const HarpRefusalInfo> harpRefusalTable()
{
    return Table;
}

const HarpRefusalInfo &harpRefusal(HarpRefusal refusal)
{
    return Table[size_t(refusal)];
}

} // namespace plectrum
