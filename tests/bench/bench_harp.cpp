// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpagent.h"
#include "support/figures.h"
#include "websocket/httphead.h"

#include <QByteArray>
#include <QHostAddress>

#include <string>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

constexpr int Requests = 50'000;

/// A hundred ExApps of a dozen routes each and a thousand users: a large installation.
HarpConfig largeConfig()
{
    HarpConfig config;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray number = QByteArray::number(i);
        config.users.append({.id = u"user%1"_s.arg(i),
                             .appPasswords = {"app-" + number},
                             .sessions = {{.id = "session" + number, .passphrase = "passphrase" + number}}});
    }
    for (int i = 0; i < 100; ++i) {
        HarpExApp exapp{.id = u"app%1"_s.arg(i)};
        for (int j = 0; j < 11; ++j)
            exapp.routes.append({.url = u"^/api/v%1/.*"_s.arg(j), .accessLevel = AccessLevel::Admin});
        exapp.routes.append({.url = u"^/ws$"_s, .accessLevel = AccessLevel::User});
        config.exapps.append(exapp);
    }
    return config;
}

/// The handshake of a browser behind a reverse proxy.
QByteArray handshake(const QByteArray &credential)
{
    return "GET /exapps/app42/ws?room=1 HTTP/1.1\r\nHost: cloud.example.org\r\nConnection: Upgrade\r\n"
           "Pragma: no-cache\r\nCache-Control: no-cache\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:141.0) "
           "Gecko/20100101 Firefox/141.0\r\nUpgrade: websocket\r\nOrigin: https://cloud.example.org\r\n"
           "Sec-WebSocket-Version: 13\r\nAccept-Encoding: gzip, deflate, br\r\nAccept-Language: en-GB,en;q=0.9\r\n"
        + credential
        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Extensions: permessage-deflate; "
          "client_max_window_bits\r\nX-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n\r\n";
}

HttpHead parsed(const QByteArray &bytes)
{
    HttpHeadParser parser(HttpHeadParser::Kind::Request);
    if (!parser.feed(bytes) || !parser.isComplete())
        qFatal("the head was not read");
    return parser.head();
}

double parseSeconds(const QByteArray &bytes)
{
    return bestSeconds([&bytes] {
        for (int i = 0; i < Requests; ++i) {
            if (parsed(bytes).headers.size() < 10)
                qFatal("fields are missing");
        }
    });
}

double decideSeconds(HarpAgent &agent, const QByteArray &bytes, HarpRow expected)
{
    const HarpRequest request = HarpRequest::from(parsed(bytes), QHostAddress(u"192.0.2.7"_s));
    HarpTime now{0};
    return bestSeconds([&] {
        for (int i = 0; i < Requests; ++i) {
            now += 1ms;
            if (agent.decide(request, now).row != expected)
                qFatal("decided otherwise");
        }
    });
}

void compare(const char *name, const QByteArray &credential, HarpRow expected)
{
    HarpAgent agent(largeConfig());
    if (expected == HarpRow::Banned) {
        for (int i = 0; i < 10; ++i)
            agent.bans().fail(QHostAddress(u"192.0.2.7"_s), 0ms);
    }
    const QByteArray bytes = handshake(credential);
    const double parse = parseSeconds(bytes);
    const double decide = decideSeconds(agent, bytes, expected);
    figure((std::string(name) + ", thousand decisions a second").c_str(), Requests / decide / 1e3, 100);
    figure((std::string(name) + ", × parsing the head").c_str(), decide / parse, 1.5, true);
}

} // namespace

int main()
{
    compare("session", "Cookie: ocrehearsal=session7; oc_sessionPassphrase=passphrase7; nc_sameSiteCookielax=true\r\n",
            HarpRow::Allowed);
    compare("app password", "Authorization: Basic " + QByteArray("user7:app-7").toBase64() + "\r\n", HarpRow::Allowed);
    compare("lookup that fails", "Cookie: ocrehearsal=session7; oc_sessionPassphrase=passphrase7\r\n",
            HarpRow::UserLookupFailed);
    compare("banned", {}, HarpRow::Banned);

    BanList bans({.maxAddresses = 10'000});
    const double failures = bestSeconds([&bans] {
        bans.clear();
        for (quint32 i = 0; i < 200'000; ++i)
            bans.fail(QHostAddress(0x0a000000 + i), HarpTime(i / 1000));
    });
    figure("failures of ever new addresses, million a second", 0.2 / failures, 1);
    return 0;
}
