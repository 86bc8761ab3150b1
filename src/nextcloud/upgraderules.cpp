// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

using namespace Qt::StringLiterals;

// Upgrades that were lost on the way, and versions that are not spoken (nextcloud/HaRP).

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

/// We asked for an upgrade, and the answer is one to something else.
bool refused(const Signs &signs, int status)
{
    return signs.upgradeAsked && signs.answeredWith(status);
}

bool versionAsked(const Signs &signs)
{
    return signs.request.method.isEmpty() || signs.request.headers.value("Sec-WebSocket-Version") == "13";
}

/// Words by which servers say that they saw no upgrade: the first is a status, 0 for any.
struct LostUpgrade {
    int status;
    QByteArrayView words;
};
constexpr std::array LostUpgrades{
    LostUpgrade{400, "no websocket upgrade hdr"}, // aiohttp
    LostUpgrade{400, "no connection upgrade hdr"},
    LostUpgrade{400, "can \"upgrade\" only to \"websocket\""}, // Tornado, Spring
    LostUpgrade{400, "\"connection\" must be \"upgrade\""},
    LostUpgrade{0, "you cannot access a websocket server directly"}, // websockets (Python)
    LostUpgrade{400, "invalid upgrade header"},                      // ws (Node)
    LostUpgrade{0, "does not contain upgrade"},                      // coder/websocket (Go)
    LostUpgrade{0, "'upgrade' token not found in 'connection' header"},
    LostUpgrade{0, "expected websocket"},
    LostUpgrade{400, "did not receive a valid http request"}, // websockets (Python), to the HTTP/1.0 that nginx speaks
    LostUpgrade{400, "a websocket needs http/1.1"},           // this program's own server, likewise
    LostUpgrade{0, "not a websocket handshake"},
};

const LostUpgrade *lostUpgrade(const Signs &signs)
{
    for (const LostUpgrade &each : LostUpgrades) {
        if (signs.status >= 400 && (each.status == 0 || each.status == signs.status) && signs.bodySays(each.words))
            return &each;
    }
    return nullptr;
}

bool uvicornJson(const Signs &signs)
{
    return signs.answeredWith(404) && signs.json.value("detail"_L1) == "Not Found"_L1;
}

bool mentionsVersion(const Signs &signs)
{
    return signs.bodySays("sec-websocket-version") || signs.bodySays("unsupported version")
        || signs.bodySays("unsupported websocket version");
}

void noteServer(const Signs &signs, Findings &findings)
{
    if (!signs.server.name.isEmpty())
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "It is %1 that answers."), {signs.server.name});
}

constexpr auto PassUpgradeNginx = QT_TRANSLATE_NOOP(
    "plectrum::Verdict",
    "nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection \"upgrade\";");
constexpr auto PassUpgradeApache = QT_TRANSLATE_NOOP(
    "plectrum::Verdict",
    "Apache: enable mod_proxy_wstunnel, and add upgrade=websocket to ProxyPass (2.4.47) or a rewrite rule to ws://.");
constexpr auto CompareDirect = QT_TRANSLATE_NOOP(
    "plectrum::Verdict", "Compare with a try past the reverse proxy, such as port 8780 of HaRP or the ExApp's own.");

constexpr std::array Rules{
    VerdictRule{
        "version-refused"_L1,
        Hop::Server,
        "RFC 6455 §4.2.2, §4.4",
        Counts::IfListed,
        [](const Signs &signs, Findings &findings) -> Match {
            const bool named = signs.evidence.response.headers.has("Sec-WebSocket-Version");
            if (versionAsked(signs) || !signs.upgradeAsked || !signs.opening() || signs.status < 400
                || !(named || signs.status == 426 || mentionsVersion(signs)))
                return std::nullopt;
            findings.say(shown(signs.request.headers.value("Sec-WebSocket-Version"), 20));
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "Sec-WebSocket-Version %1 was asked for."),
                          {findings.arguments().first()});
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1."), {signs.statusLine()});
            if (named)
                findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The server names its versions: %1."),
                              {shown(signs.evidence.response.headers.joined("Sec-WebSocket-Version"), 40)});
            return named || mentionsVersion(signs) ? Certain : Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The server does not speak version \"%1\" of the WebSocket protocol."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "RFC 6455 is version 13; others are drafts that nobody speaks any more."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Ask for version 13.")}},
    VerdictRule{
        "upgrade-stripped"_L1,
        Hop::ReverseProxy,
        "nextcloud/HaRP, §1.11",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const LostUpgrade *const lost = lostUpgrade(signs);
            if (!signs.upgradeAsked || !signs.opening() || !lost)
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                            "An upgrade was asked for, but the server says that it saw none: \"%1\""),
                          {shown(signs.evidence.body)});
            noteServer(signs, findings);
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "A proxy on the way took the upgrade out of the handshake."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "The request reached the endpoint as an ordinary GET: the headers Upgrade and Connection hold for one hop "
            "only, and each proxy must be told to pass them on. The samples for nginx and Apache that HaRP came with "
            "do "
            "not."),
        {PassUpgradeNginx, PassUpgradeApache, CompareDirect}},
    VerdictRule{
        "upgrade-stripped-426"_L1,
        Hop::ReverseProxy,
        "nextcloud/HaRP; RFC 9110 §15.5.22",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!refused(signs, 426) || lostUpgrade(signs) || !versionAsked(signs) || mentionsVersion(signs))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                            "An upgrade to WebSocket 13 was asked for, and the answer is %1."),
                          {signs.statusLine()});
            noteServer(signs, findings);
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The server asks for the upgrade that was sent: a proxy on the way took it out."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "426 answers a request without a usable upgrade. The endpoint is a WebSocket, but what reaches it is an "
            "ordinary GET."),
        {PassUpgradeNginx, PassUpgradeApache, CompareDirect}},
    VerdictRule{
        "upgrade-stripped-404"_L1,
        Hop::ReverseProxy,
        "nextcloud/HaRP, §1.9",
        Counts::IfListed,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.upgradeAsked || !uvicornJson(signs))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP(
                "plectrum::Verdict",
                "The answer is 404 with the JSON {\"detail\":\"Not Found\"} of FastAPI or Starlette."));
            findings.note(QT_TRANSLATE_NOOP(
                "plectrum::Verdict",
                "To a real upgrade on a path that does not exist they answer 403 with an empty body."));
            noteServer(signs, findings);
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The ExApp saw an ordinary GET: a proxy on the way took the upgrade out."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "A path that is a WebSocket only does not exist for a GET, so the ExApp answers 404."),
        {PassUpgradeNginx, PassUpgradeApache, CompareDirect,
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "If no proxy stands between, the path may not exist at all: check its spelling.")}},
    VerdictRule{
        "event-stream"_L1,
        Hop::Server,
        "nextcloud/HaRP (HaRP #114)",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.answeredWith(200) || signs.contentType != "text/event-stream")
                return std::nullopt;
            findings.note(
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 with Content-Type: text/event-stream."),
                {signs.statusLine()});
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "This is a stream of server-sent events, not a WebSocket."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Server-sent events (as in MCP over HTTP) are a long answer to a GET. In HaRP other time limits hold for "
            "them than for sockets: HP_TIMEOUT_SERVER."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Look for the WebSocket at another path, or read the stream with an HTTP client.")}},
    VerdictRule{
        "upgrade-ignored"_L1,
        Hop::ReverseProxy,
        "nextcloud/HaRP, §1.11",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!refused(signs, 200) || signs.nextcloud || signs.contentType == "text/event-stream")
                return std::nullopt;
            findings.note(
                QT_TRANSLATE_NOOP("plectrum::Verdict", "An upgrade was asked for, and the answer is %1 (%2)."),
                {signs.statusLine(), shown(signs.contentType, 40)});
            noteServer(signs, findings);
            const bool application =
                signs.server.part == ServerKind::Part::Application || (signs.underExapps && signs.lowerCaseNames);
            if (application)
                findings.note(
                    QT_TRANSLATE_NOOP("plectrum::Verdict", "An application answers like this to an ordinary GET."));
            return Likely;
        },
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "A page came instead of a WebSocket: the upgrade got lost, or nothing at this path takes it."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "The endpoint, or something before it, took the handshake for an ordinary GET. Mostly a proxy did not pass "
            "the headers Upgrade and Connection on."),
        {PassUpgradeNginx, PassUpgradeApache, CompareDirect,
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Check the path: a web application may answer every unknown path with its start page.")}},
};

} // namespace

std::span<const VerdictRule> upgradeRules()
{
    return Rules;
}

} // namespace plectrum
