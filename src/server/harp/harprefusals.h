// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>

#include <span>

namespace plectrum {

/// The Server field of what HaRP's control API says itself.
inline constexpr QByteArrayView HarpControlServer("Python/3.12 aiohttp/3.11.18");

/// Every refusal a client of HaRP can meet that HaRP itself writes; the byte-exact ones of HAProxy included.
enum class HarpRefusal {
    BadRequest,         ///< HAProxy's parser
    Unauthorized,       ///< agent: who you are could not be asked, or wrong key for app_api
    Forbidden,          ///< agent: access level
    DockerForbidden,    ///< HAProxy: a Docker call that is not on the list
    NotFound,           ///< agent: no ExApp, no route
    ControlNotFound,    ///< the control API's own 404 (aiohttp)
    BadGateway,         ///< HAProxy: the ExApp closed without an answer
    AgentUnavailable,   ///< no backend was chosen: agent down or erred (from 0.4.3 on)
    ServiceUnavailable, ///< HAProxy: cannot connect to the ExApp; up to 0.4.2 agent down as well
    GatewayTimeout,     ///< HAProxy: the ExApp did not answer in time
};

/// How the client asked, as far as it shapes a refusal.
struct RefusalShape {
    bool withoutBody = false; ///< answer to HEAD: the head alone, its Content-Length kept
    bool close = false;       ///< the client said Connection: close, or speaks HTTP/1.0
    bool keepAlive = false;   ///< the client speaks HTTP/1.0 and said Connection: keep-alive
    QByteArray date;          ///< IMF-fixdate, for the control API: all others have none
};

/// One row of the table of refusals.
struct HarpRefusalInfo {
    HarpRefusal refusal;
    int status;
    QLatin1StringView reason;
    QLatin1StringView contentType;
    QLatin1StringView body;
    QLatin1StringView writtenBy; ///< "HAProxy", "HaRP agent", "HaRP control API"
    QLatin1StringView meaning;   ///< one English sentence

    /// The whole answer, head and body, as it goes over the wire.
    QByteArray bytes(const RefusalShape &shape = {}) const;
    /// Does the connection end after it, whatever the client wished?
    bool closes() const { return refusal == HarpRefusal::BadRequest; }
};

/// All refusals; verdicts and tests are made from it.
std::span<const HarpRefusalInfo> harpRefusalTable();

/// The table row of `refusal`; every one has its row.
const HarpRefusalInfo &harpRefusal(HarpRefusal refusal);

} // namespace plectrum
