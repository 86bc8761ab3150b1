// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

using namespace Qt::StringLiterals;

#include <QJsonDocument>

// The endpoint's own server: its refusals carry date and server, behind HaRP with names in lower case (nextcloud/HaRP
// §1.9).

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

bool refused(const Signs &signs, int status)
{
    return signs.upgradeAsked && signs.answeredWith(status);
}

bool isHarpText(const Signs &signs)
{
    const QByteArray &body = signs.evidence.body;
    return signs.server.part != ServerKind::Part::Application
        && (body == "401 Unauthorized" || body == "403 Forbidden" || body == "404 Not Found");
}

/// Does the endpoint itself answer, as far as the headers tell?
bool applicationAnswers(const Signs &signs)
{
    return signs.server.part == ServerKind::Part::Application;
}

void noteServer(const Signs &signs, Findings &findings)
{
    if (!signs.server.name.isEmpty())
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The server header names %1."), {signs.server.name});
    if (signs.underExapps && signs.lowerCaseNames)
        findings.note(
            QT_TRANSLATE_NOOP("plectrum::Verdict", "All header names are in lower case: it came through HAProxy."));
}

/// ws and engine.io of Node answer with the status' own words and exactly these headers.
bool nodeWs(const Signs &signs)
{
    constexpr std::array<QByteArrayView, 3> Names{"Connection", "Content-Type", "Content-Length"};
    const HeaderList &headers = signs.evidence.response.headers;
    bool same = headers.size() == qsizetype(Names.size());
    for (const QByteArrayView name : Names)
        same = same && headers.has(name);
    return same && signs.contentType == "text/html" && !signs.evidence.body.startsWith('<');
}

bool engineIo(const Signs &signs)
{
    return signs.status >= 400 && signs.json.value("code"_L1).isDouble() && signs.json.value("message"_L1).isString()
        && signs.json.value("code"_L1).toInt() <= 5 && signs.json.size() <= 3
        && (signs.path.contains("socket.io") || signs.path.contains("engine.io") || signs.path.contains("/io"));
}

constexpr auto ReadExAppLog =
    QT_TRANSLATE_NOOP("plectrum::Verdict", "Read the ExApp's log: it should name the reason.");

constexpr std::array Rules{
    VerdictRule{
        "exapp-id-case"_L1,
        Hop::ExApp,
        "nextcloud/HaRP",
        Counts::IfListed,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.answeredWith(401) || isHarpText(signs) || signs.appId.isEmpty()
                || signs.appId == signs.appId.toLower())
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The app's id in the path has capital letters: %1."),
                          {shown(signs.appId, 60)});
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1, but not in HaRP's words."),
                          {signs.statusLine()});
            noteServer(signs, findings);
            findings.say(shown(signs.appId.toLower(), 60));
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The ExApp refused the app's id because of its capital letters."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "HaRP finds the app in any case, but hands the id on as it stands in the address. nc_py_api "
                          "compares it exactly "
                          "and answers 401."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Write the app's id in the address as %1.")}},
    VerdictRule{
        "exapp-closed-before-accept"_L1,
        Hop::ExApp,
        "nextcloud/HaRP",
        Counts::IfListed,
        [](const Signs &signs, Findings &findings) -> Match {
            const HeaderList &headers = signs.evidence.response.headers;
            const bool dated = headers.has("date") || headers.has("server");
            if (!refused(signs, 403) || !signs.evidence.body.isEmpty() || headers.value("Content-Length") != "0")
                return std::nullopt;
            if (headers.size() == 1) {
                findings.note(QT_TRANSLATE_NOOP(
                    "plectrum::Verdict",
                    "The answer is 403 with Content-Length: 0 and no other header, as uvicorn gives it with wsproto."));
                return Likely;
            }
            if (signs.contentType != "text/plain" || !dated)
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP(
                "plectrum::Verdict", "The answer is 403 with an empty body, text/plain and a date, unlike HaRP's."));
            noteServer(signs, findings);
            return applicationAnswers(signs) ? Certain : Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The ExApp refused the WebSocket before accepting it, or has none at this path."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "uvicorn answers so when the application closes the socket before it accepts, and when no WebSocket route "
            "matches."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Check the path against the WebSocket routes of the ExApp; a slash at the end counts."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Check what its handler asks for before accept(): token, cookie, query."),
         ReadExAppLog}},
    VerdictRule{
        "exapp-direct"_L1,
        Hop::ExApp,
        "nextcloud/HaRP, §2.3",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            const bool headersSent = signs.request.headers.has("AUTHORIZATION-APP-API");
            if (!signs.answeredWith(401) || signs.underExapps || headersSent || !applicationAnswers(signs)
                || isHarpText(signs))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                            "An application server answers %1, and no AUTHORIZATION-APP-API was sent."),
                          {signs.statusLine()});
            noteServer(signs, findings);
            return Guess;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "This may be an ExApp asked directly, which rightly refuses: AppAPI's headers are missing."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "HaRP adds EX-APP-ID, EX-APP-VERSION and AUTHORIZATION-APP-API to each request; nc_py_api "
                          "refuses what lacks "
                          "them, sockets since 0.19.0."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Send the three headers as HaRP does, or connect through HaRP.")}},
    VerdictRule{
        "exapp-unauthorized"_L1,
        Hop::ExApp,
        "nextcloud/HaRP",
        Counts::IfListed,
        [](const Signs &signs, Findings &findings) -> Match {
            const bool capital = !signs.appId.isEmpty() && signs.appId != signs.appId.toLower();
            if (!signs.answeredWith(401) || isHarpText(signs) || capital || signs.nextcloud || nodeWs(signs)
                || !(applicationAnswers(signs) || (signs.underExapps && signs.lowerCaseNames)))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1, but not in HaRP's words."),
                          {signs.statusLine()});
            noteServer(signs, findings);
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The ExApp itself wants other credentials."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "HaRP let the request through; the application refused it. With nc_py_api this means that "
                          "AppAPI's headers are "
                          "missing or do not fit its secret."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Check what the ExApp expects: a token in the query, in the first message, in a header?"),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "If it was installed anew, its secret may be an old one: register it again."),
         ReadExAppLog}},
    VerdictRule{
        "websockets-refused"_L1,
        Hop::ExApp,
        "RFC 6455 §4.2",
        Counts::IfListed,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.opening() || signs.status < 400 || !signs.bodySays("failed to open a websocket connection")
                || signs.bodyNamesOrigin() || signs.bodySays("you cannot access a websocket server directly")
                || signs.bodySays("subprotocol"))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1: \"%2\""),
                          {signs.statusLine(), shown(signs.evidence.body)});
            noteServer(signs, findings);
            findings.say(shown(signs.evidence.body));
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The endpoint's library \"websockets\" refused the handshake."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Its own words: %1"),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Correct the header that it names; if it is right as sent, a proxy changed it."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "\"See server log\" means that the application failed while it looked at the request.")}},
    VerdictRule{
        "uvicorn-without-websockets"_L1,
        Hop::ExApp,
        "RFC 6455 §4.2",
        Counts::IfListed,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!refused(signs, 400) || !signs.bodySays("unsupported upgrade request"))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1: \"%2\""),
                          {signs.statusLine(), shown(signs.evidence.body)});
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The ExApp's uvicorn has no library for WebSockets."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "uvicorn refuses every upgrade so when neither websockets nor wsproto is installed, or when it "
            "was started with --ws none."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Install uvicorn[standard] or websockets in the ExApp's image, and start it again.")}},
    VerdictRule{
        "engineio-refused"_L1,
        Hop::ExApp,
        "nextcloud/whiteboard",
        Counts::IfListed,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.opening() || !engineIo(signs))
                return std::nullopt;
            const QString message = signs.json.value("message"_L1).toString().left(80);
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 with Engine.IO's code %2, \"%3\"."),
                          {signs.statusLine(), QString::number(signs.json.value("code"_L1).toInt()), message});
            findings.say(message);
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The Socket.IO server refused: %1."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "0: this transport is not allowed, or none is named. 1: it does not know the session, often because "
            "another "
            "server process had it. 2: wrong method. 3: the request is broken or the path is wrong. 4: the application "
            "forbids it. 5: the version (EIO) is another."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Use /socket.io/?EIO=4&transport=websocket with the slash before the question mark."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "With EIO=3 the client is older than the server."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "For \"Session ID unknown\" let the proxy keep a client at one server, or allow the "
                           "transport websocket only.")}},
    VerdictRule{"node-ws-refused"_L1,
                Hop::ExApp,
                "RFC 6455 §4.2",
                Counts::IfListed,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!signs.upgradeAsked || !signs.opening() || signs.status < 400 || !nodeWs(signs)
                        || engineIo(signs) || signs.bodyNamesOrigin() || signs.bodySays("invalid upgrade header"))
                        return std::nullopt;
                    findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1: \"%2\""),
                                  {signs.statusLine(), shown(signs.evidence.body)});
                    findings.note(QT_TRANSLATE_NOOP(
                        "plectrum::Verdict",
                        "Its headers are those of the library ws for Node.js: Connection, Content-Type text/html, "
                        "Content-Length."));
                    return Likely;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "A Node.js server (library ws) refused the handshake."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "401 or 403: its verifyClient said no. 400: the path is not the server's, or a "
                                  "Sec-WebSocket header is wrong. "
                                  "503: it is shutting down."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check path and credentials that the application expects."),
                 ReadExAppLog}},
    VerdictRule{
        "express-cannot-get"_L1,
        Hop::ExApp,
        "nextcloud/HaRP",
        Counts::IfListed,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.opening() || signs.status != 404 || !signs.bodySays("cannot get /"))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP(
                "plectrum::Verdict",
                "The answer is 404 \"Cannot GET …\", Express' words for a path that it does not know."));
            noteServer(signs, findings);
            return signs.upgradeAsked ? Likely : Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "Express took the handshake for an ordinary GET and knows no such path."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "Sockets do not come past Express: the Node.js server hands upgrades to its \"upgrade\" "
                          "event. So a proxy took "
                          "the upgrade out, or nobody listens to that event."),
        {QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "
             "\"upgrade\";"),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Check that the WebSocket server is attached to the same HTTP server, with this path.")}},
    VerdictRule{
        "aiohttp-refused"_L1,
        Hop::ExApp,
        "nextcloud/HaRP",
        Counts::IfListed,
        [](const Signs &signs, Findings &findings) -> Match {
            const QByteArray start = QByteArray::number(signs.status) + ": ";
            const bool harpControl = signs.control || signs.port() == 8200;
            if (!signs.opening() || signs.status < 400 || !signs.evidence.body.startsWith(start) || harpControl
                || signs.server.name != "aiohttp"_L1)
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is \"%1\", aiohttp's words."),
                          {shown(signs.evidence.body, 60)});
            noteServer(signs, findings);
            findings.say(signs.statusLine());
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The endpoint, an aiohttp application, refused with %1."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "404: no such path. 401, 403: the application wants other credentials. 405: this path is for "
                          "another method."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the path and what the application asks for."), ReadExAppLog}},
    VerdictRule{
        "exapp-failed"_L1,
        Hop::ExApp,
        "nextcloud/HaRP",
        Counts::IfListed,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.answeredWith(500) || signs.nextcloud || signs.bodySays("failed to open a websocket")
                || signs.server.part == ServerKind::Part::Proxy
                || !(applicationAnswers(signs) || signs.underExapps || signs.bodySays("traceback")))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1."), {signs.statusLine()});
            noteServer(signs, findings);
            return applicationAnswers(signs) ? Certain : Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The ExApp failed while it handled the handshake."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "An exception in the application before it accepted the socket."),
        {ReadExAppLog}},
    VerdictRule{"exapp-refused"_L1,
                Hop::ExApp,
                "nextcloud/HaRP",
                Counts::IfListed,
                [](const Signs &signs, Findings &findings) -> Match {
                    const bool known = isHarpText(signs) || signs.nextcloud || nodeWs(signs) || signs.bodyNamesOrigin()
                        || signs.json.value("detail"_L1) == "Not Found"_L1 || signs.control || signs.port() == 8200;
                    const bool empty403 = signs.status == 403 && signs.evidence.body.isEmpty();
                    if (!signs.opening() || signs.status < 400 || signs.status == 401 || signs.status == 426
                        || signs.status == 500 || known || empty403 || !applicationAnswers(signs)
                        || signs.server.name == "aiohttp"_L1 || signs.bodySays("failed to open a websocket"))
                        return std::nullopt;
                    findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1 with %2 bytes of %3."),
                                  {signs.statusLine(), QString::number(signs.evidence.body.size()),
                                   shown(signs.contentType, 40)});
                    noteServer(signs, findings);
                    findings.say(signs.statusLine());
                    return Likely;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The endpoint itself refused with %1."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "The headers are those of an application server, so the request came through to it."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Read the body: it is the application's own."), ReadExAppLog}},
};

} // namespace

std::span<const VerdictRule> exappRules()
{
    return Rules;
}

} // namespace plectrum
