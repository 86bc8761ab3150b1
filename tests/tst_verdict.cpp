// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "nextcloud/verdict.h"
#include "nextcloud/verdictrules.h"
#include "support/patience.h"
#include "websocket/closecode.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;
using namespace std::chrono_literals;

namespace {

using std::chrono::nanoseconds;
using enum Confidence;

const QString Socket = u"wss://cloud.example.org/exapps/board/ws"_s;

/// What was asked and answered, and the verdict that must stand first.
struct Case {
    const char *name;
    QString url;
    QByteArray headers; ///< of the request, beside those of an upgrade; "plain" first: no upgrade
    QByteArray answer;  ///< head and body
    const char *id;
    Hop who;
    Confidence confidence;
    bool counts = false;
    nanoseconds time{20ms};
};

QByteArray requestHead(const QString &url, QByteArray extra)
{
    const bool plain = extra.startsWith("plain\r\n");
    if (plain)
        extra.remove(0, 7);
    QByteArray head =
        "GET " + QUrl(url).path(QUrl::FullyEncoded).toLatin1() + " HTTP/1.1\r\nHost: cloud.example.org\r\n";
    if (!plain) {
        head += "Upgrade: websocket\r\nConnection: Upgrade\r\n";
        if (!extra.contains("Sec-WebSocket-Key"))
            head += "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        if (!extra.contains("Sec-WebSocket-Version"))
            head += "Sec-WebSocket-Version: 13\r\n";
    }
    extra.replace("Sec-WebSocket-Key: none\r\n", "");
    return head + extra + "\r\n";
}

Evidence answered(const QString &url, const QByteArray &headers, const QByteArray &answer, nanoseconds time = 20ms)
{
    ConnectionInfo info;
    info.url = url;
    OpeningTimings timings;
    timings.upgrade = time;
    return evidenceOf(info, requestHead(url, headers), answer, timings, {ErrorCode::HandshakeRefused, {}}, 15s);
}

Evidence failed(const QString &url, ErrorCode code, const QString &detail = {}, const QByteArray &bytes = {},
                const QByteArray &headers = {}, nanoseconds timeout = 15s)
{
    ConnectionInfo info;
    info.url = url;
    return evidenceOf(info, requestHead(url, headers), bytes, {}, {code, detail}, timeout);
}

Evidence ended(const QString &url, const ConnectionEnd &end, nanoseconds openFor = 5min, nanoseconds idleIn = 1s,
               nanoseconds idle = 1s, const QByteArray &extra = {}, const QByteArray &headers = {})
{
    ConnectionInfo info;
    info.url = url;
    return evidenceOf(info, requestHead(url, headers),
                      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"
                          + extra + "\r\n",
                      end, openFor, idleIn, idle);
}

/// As HaRP writes it: content-length and content-type only.
QByteArray harp(const QByteArray &status)
{
    const QByteArray text = status == "503 Service Unavailable" ? status + " (HaRP)" : status;
    return "HTTP/1.1 " + status + "\r\ncontent-length: " + QByteArray::number(text.size())
        + "\r\ncontent-type: text/plain\r\n\r\n" + text;
}

QByteArray haproxy(const QByteArray &status, const QByteArray &sentence)
{
    const QByteArray body = "<html><body><h1>" + status + "</h1>\n" + sentence + "\n</body></html>\n";
    return "HTTP/1.1 " + status + "\r\ncontent-length: " + QByteArray::number(body.size())
        + "\r\ncache-control: no-cache\r\ncontent-type: text/html\r\n\r\n" + body;
}

QByteArray haproxyParser()
{
    return "HTTP/1.1 400 Bad request\r\nContent-length: 90\r\nCache-Control: no-cache\r\nConnection: close\r\n"
           "Content-Type: text/html\r\n\r\n"
           "<html><body><h1>400 Bad request</h1>\nYour browser sent an invalid request.\n</body></html>\n";
}

/// The same answer after nginx has passed it on.
QByteArray throughNginx(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nServer: nginx/1.22.1\r\nDate: Sat, 21 Nov 2026 08:03:35 GMT\r\nContent-Type: "
        + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: keep-alive\r\n\r\n" + body;
}

QByteArray nginx(const QByteArray &status, const QByteArray &title = {}, const QByteArray &server = "nginx/1.22.1")
{
    const QByteArray shown = title.isEmpty() ? status : title;
    const QByteArray body = "<html>\r\n<head><title>" + shown + "</title></head>\r\n<body>\r\n<center><h1>" + status
        + "</h1></center>\r\n" + (title.isEmpty() ? QByteArray() : "<center>" + title.mid(4) + "</center>\r\n")
        + "<hr><center>" + server + "</center>\r\n</body>\r\n</html>\r\n";
    return "HTTP/1.1 " + status + "\r\nServer: " + server + "\r\nDate: Sat, 21 Nov 2026 08:04:00 GMT\r\n"
        + "Content-Type: text/html\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray apache(const QByteArray &status, const QByteArray &text)
{
    return "HTTP/1.1 " + status + "\r\nDate: Sat, 21 Nov 2026 08:04:00 GMT\r\nServer: Apache/2.4.62 (Debian)\r\n"
        + "Connection: close\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n"
        + "<!DOCTYPE HTML PUBLIC \"-//IETF//DTD HTML 2.0//EN\">\n<html><head>\n<title>" + status
        + "</title>\n</head><body>\n<h1>" + status.mid(4) + "</h1>\n<p>" + text + "</p>\n</body></html>\n";
}

/// Any answer with these headers.
QByteArray http(const QByteArray &status, const QByteArray &headers, const QByteArray &body = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "content-length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

const QByteArray Uvicorn = "date: Sat, 21 Nov 2026 08:00:00 GMT\r\nserver: uvicorn\r\n"_ba;
const QByteArray Passphrase = "Cookie: oc0123456789=a; oc_sessionPassphrase=b"_ba;
const QByteArray SameSite = "; nc_sameSiteCookielax=true"_ba;
const QByteArray Basic = "Authorization: Basic YTpi\r\n"_ba;

/// nextcloud/HaRP, line by line.
QList<Case> refusalsOfHarp()
{
    const QString control = u"wss://cloud.example.org/exapps/app_api/info"_s;
    const QByteArray invalid = "Your browser sent an invalid request.";
    const QByteArray rules = "Request forbidden by administrative rules.";
    const QByteArray incomplete = "The server returned an invalid or incomplete response.";
    const QByteArray nobody = "No server is available to handle this request.";
    const QByteArray slow = "The server didn't respond in time.";
    const Hop agent = Hop::HarpAgent;
    return {
        {"400, no key", Socket, "Sec-WebSocket-Key: none\r\n", haproxyParser(), "haproxy-bad-key", Hop::HaProxy,
         Certain},
        {"400, short key", Socket, "Sec-WebSocket-Key: abc\r\n", haproxyParser(), "haproxy-bad-key", Hop::HaProxy,
         Certain},
        {"400, good key", Socket, "", haproxyParser(), "haproxy-bad-request", Hop::HaProxy, Certain},
        {"401, credential", Socket, Basic, harp("401 Unauthorized"), "harp-user-lookup-failed", agent, Certain},
        {"401, passphrase", Socket, Passphrase + SameSite + "\r\n", harp("401 Unauthorized"), "harp-user-lookup-failed",
         agent, Certain},
        {"401, no same-site", Socket, Passphrase + "\r\n", harp("401 Unauthorized"), "harp-samesite-missing", agent,
         Certain},
        {"401, no same-site but OCS", Socket, Passphrase + "\r\nOCS-APIRequest: true\r\n", harp("401 Unauthorized"),
         "harp-user-lookup-failed", agent, Certain},
        {"401, nothing sent", Socket, "", harp("401 Unauthorized"), "harp-credential-added", agent, Likely},
        {"401, control", control, "", harp("401 Unauthorized"), "harp-wrong-key", agent, Certain, true},
        {"403, anonymous", Socket, "", harp("403 Forbidden"), "harp-anonymous", agent, Certain, true},
        {"403, no passphrase", Socket, "Cookie: oc0123456789=a\r\n", harp("403 Forbidden"), "harp-passphrase-missing",
         agent, Certain, true},
        {"403, empty passphrase", Socket, "Cookie: oc_sessionPassphrase=\r\n", harp("403 Forbidden"),
         "harp-passphrase-missing", agent, Certain, true},
        {"403, Basic", Socket, Basic, harp("403 Forbidden"), "harp-authorization-refused", agent, Certain, true},
        {"403, session", Socket, Passphrase + SameSite + "\r\n", harp("403 Forbidden"), "harp-level-too-low", agent,
         Certain, true},
        {"403, query token", Socket + u"?access_token=x"_s, "", harp("403 Forbidden"), "harp-token-unseen", agent,
         Certain, true},
        {"403, subprotocol token", Socket, "Sec-WebSocket-Protocol: bearer, abc\r\n", harp("403 Forbidden"),
         "harp-token-unseen", agent, Certain, true},
        {"403, Docker", control, "", haproxy("403 Forbidden", rules), "haproxy-docker-forbidden", Hop::HaProxy,
         Certain},
        {"403, other HAProxy", Socket, "", haproxy("403 Forbidden", rules), "haproxy-forbidden", Hop::HaProxy, Certain},
        {"404, route", Socket, "", harp("404 Not Found"), "harp-no-route", agent, Certain, true},
        {"404, encoded", u"ws://a/exapps/board/w%20s"_s, "", harp("404 Not Found"), "harp-no-route", agent, Certain,
         true},
        {"404, no app", u"ws://a:8780/ws"_s, "", harp("404 Not Found"), "harp-no-app-id", agent, Certain, true},
        {"404, only exapps", u"ws://a:8780/exapps/"_s, "", harp("404 Not Found"), "harp-no-app-id", agent, Certain,
         true},
        {"404, no path", u"ws://a:8780/exapps/board"_s, "", harp("404 Not Found"), "harp-empty-path", agent, Likely,
         true},
        {"404, control", control, "",
         http("404 Not Found", "Content-Type: text/plain; charset=utf-8\r\nServer: Python/3.12 aiohttp/3.10\r\n",
              "404: Not Found"),
         "harp-control-404", agent, Likely},
        {"502", Socket, "", haproxy("502 Bad Gateway", incomplete), "haproxy-exapp-closed", Hop::ExApp, Certain},
        {"503, agent", Socket, "", harp("503 Service Unavailable"), "harp-agent-down", Hop::HaProxy, Certain},
        {"503, agent after a while", Socket, "", harp("503 Service Unavailable"), "harp-agent-down", Hop::HaProxy,
         Certain, false, 29s},
        {"503, direct", Socket, "", haproxy("503 Service Unavailable", nobody), "haproxy-exapp-unreachable", Hop::ExApp,
         Certain, false, 3010ms},
        {"503, at once", Socket, "", haproxy("503 Service Unavailable", nobody), "haproxy-agent-down-old", Hop::HaProxy,
         Likely, false, 5ms},
        {"504", Socket, "", haproxy("504 Gateway Time-out", slow), "haproxy-exapp-timeout", Hop::ExApp, Certain, false,
         1800s},
        {"502, not under exapps", u"ws://a/x"_s, "", haproxy("502 Bad Gateway", incomplete), "haproxy-backend",
         Hop::HaProxy, Certain},
        {"429, HAProxy", Socket, "",
         haproxy("429 Too Many Requests", "You have sent too many requests in a given amount of time."),
         "haproxy-error", Hop::HaProxy, Certain},
        // The same through a reverse proxy.
        {"403 through nginx", Socket, "", throughNginx("403 Forbidden", "text/plain", "403 Forbidden"),
         "harp-anonymous", agent, Likely, true},
        {"404 through nginx", Socket, "", throughNginx("404 Not Found", "text/plain", "404 Not Found"), "harp-no-route",
         agent, Likely, true},
        {"503 through nginx", Socket, "",
         throughNginx("503 Service Unavailable", "text/plain", "503 Service Unavailable (HaRP)"), "harp-agent-down",
         Hop::HaProxy, Likely},
        {"502 through nginx", Socket, "",
         throughNginx("502 Bad Gateway", "text/html",
                      "<html><body><h1>502 Bad Gateway</h1>\n" + incomplete + "\n</body></html>\n"),
         "haproxy-exapp-closed", Hop::ExApp, Likely},
        // Like HaRP's, but not.
        {"403 by uvicorn", Socket, "", http("403 Forbidden", Uvicorn + "content-type: text/plain\r\n", "403 Forbidden"),
         "exapp-refused", Hop::ExApp, Likely, true},
        {"403 through Apache with a charset", Socket, "",
         http("403 Forbidden", "Date: x\r\nServer: Apache\r\nContent-Type: text/plain; charset=utf-8\r\n",
              "403 Forbidden"),
         "harp-anonymous", agent, Likely, true},
        {"403 with a charset", Socket, "",
         http("403 Forbidden", "content-type: text/plain; charset=utf-8\r\n", "403 Forbidden"), "forbidden",
         Hop::Server, Guess, true},
        {"404 with a newline", Socket, "", http("404 Not Found", "content-type: text/plain\r\n", "404 Not Found\n"),
         "not-found", Hop::Server, Guess, true},
    };
}

/// nextcloud/HaRP and §6: what a client sees of the traps and of what people run into.
QList<Case> traps()
{
    const QByteArray page = "<!DOCTYPE html><html><head data-requesttoken=\"x\"><title>Nextcloud</title></head></html>";
    const QByteArray cookie = "Set-Cookie: oc_sessionPassphrase=abc; path=/; HttpOnly\r\n";
    const QByteArray html = "Content-Type: text/html; charset=UTF-8\r\n";
    const QByteArray json = "content-type: application/json\r\n";
    const QString php = u"wss://cloud.example.org/index.php/apps/app_api/proxy/board/ws"_s;
    const Hop front = Hop::ReverseProxy;
    return {
        {"upgrade stripped, ExApp page", Socket, "", http("200 OK", Uvicorn + "content-type: text/html\r\n", "<html>"),
         "upgrade-ignored", front, Likely},
        {"upgrade stripped, JSON", Socket, "", http("200 OK", Uvicorn + json, "{\"ok\":true}"), "upgrade-ignored",
         front, Likely},
        {"upgrade stripped, FastAPI 404", Socket, "",
         http("404 Not Found", Uvicorn + json, "{\"detail\":\"Not Found\"}"), "upgrade-stripped-404", front, Likely},
        {"upgrade stripped, ws 426", Socket, "",
         http("426 Upgrade Required", "Content-Type: text/plain\r\n", "Upgrade Required"), "upgrade-stripped-426",
         front, Likely},
        {"upgrade stripped, websockets 426", Socket, "",
         http("426 Upgrade Required",
              "Upgrade: websocket\r\nDate: x\r\nServer: Python/3.11 websockets/10.4\r\nContent-Type: text/plain\r\n",
              "Failed to open a WebSocket connection: empty Connection header.\n\nYou cannot access a WebSocket server "
              "directly "
              "with a browser. You need a WebSocket client.\n"),
         "upgrade-stripped", front, Certain},
        {"upgrade stripped, aiohttp", Socket, "",
         http("400 Bad Request", "server: Python/3.12 aiohttp/3.10\r\ncontent-type: text/plain; charset=utf-8\r\n",
              "No WebSocket UPGRADE hdr: None\n Can \"Upgrade\" only to \"WebSocket\"."),
         "upgrade-stripped", front, Certain},
        {"upgrade stripped, HTTP/1.0 to websockets", Socket, "",
         http("400 Bad Request", "Server: Python/3.11 websockets/10.4\r\nContent-Type: text/plain\r\n",
              "Failed to open a WebSocket connection: did not receive a valid HTTP request.\n"),
         "upgrade-stripped", front, Certain},
        {"upgrade stripped, Express", Socket, "",
         http("404 Not Found", "x-powered-by: Express\r\ncontent-type: text/html; charset=utf-8\r\n",
              "<!DOCTYPE html>\n<html><body><pre>Cannot GET /ws</pre></body></html>\n"),
         "express-cannot-get", Hop::ExApp, Likely},
        {"version", Socket, "Sec-WebSocket-Version: 8\r\n",
         http("426 Upgrade Required", "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"), "version-refused",
         Hop::Server, Certain},
        {"version, websockets", Socket, "Sec-WebSocket-Version: 8\r\n",
         http("400 Bad Request", "Server: Python/3.11 websockets/10.4\r\nContent-Type: text/plain\r\n",
              "Failed to open a WebSocket connection: invalid Sec-WebSocket-Version header: 8.\n"),
         "version-refused", Hop::Server, Certain},
        {"prefix (sub-directory)", u"wss://a/nextcloud/exapps/board/ws"_s, "", harp("404 Not Found"), "harp-prefix",
         front, Likely, true},
        {"PHP proxy, 404", php, "", http("404 Not Found", "Content-Type: text/html\r\n"), "php-proxy", Hop::PhpProxy,
         Certain},
        {"PHP proxy, page of Nextcloud", php, "", http("200 OK", html + cookie, page), "php-proxy", Hop::PhpProxy,
         Certain},
        {"missing exapps", u"wss://cloud.example.org/board/ws"_s, "", http("404 Not Found", html + cookie, page),
         "nextcloud-page", Hop::Nextcloud, Likely},
        {"exapps to Nextcloud", Socket, "", http("404 Not Found", html + cookie, page), "nextcloud-answers-exapps",
         front, Certain},
        {"exapps to Nextcloud's login", Socket, "",
         http("302 Found", cookie + "Location: https://cloud.example.org/login?redirect_url=/exapps/board/ws\r\n"),
         "redirect-login-exapps", front, Certain},
        {"login", u"wss://cloud.example.org/apps/files/"_s, "",
         http("302 Found", "Location: https://cloud.example.org/index.php/login\r\n"), "redirect-login", Hop::Nextcloud,
         Likely},
        {"http to https", u"ws://cloud.example.org/exapps/board/ws"_s, "",
         http("301 Moved Permanently", "Server: nginx\r\nLocation: https://cloud.example.org/exapps/board/ws\r\n"),
         "redirect-https", front, Certain},
        {"https to http", Socket, "", http("302 Found", "Location: http://cloud.example.org/exapps/board/ws\r\n"),
         "redirect-downgrade", front, Certain},
        {"portal", Socket, "",
         http("302 Found", "Location: https://auth.example.org/?rd=https://cloud.example.org\r\n"), "redirect-portal",
         front, Likely},
        {"slash", u"wss://cloud.example.org/socket.io"_s, "",
         http("308 Permanent Redirect", "Location: /socket.io/\r\n"), "redirect-slash", Hop::Server, Certain},
        {"same-site by Nextcloud", u"wss://cloud.example.org/index.php/x"_s, Passphrase + "\r\n",
         http("302 Found", "Location: /index.php/x\r\n"), "redirect-samesite", Hop::Nextcloud, Likely},
        {"elsewhere", Socket, "", http("302 Found", "Location: https://other.example.org/ws\r\n"), "redirect",
         Hop::Server, Likely},
        {"maintenance", Socket, "",
         http("503 Service Unavailable", "X-Nextcloud-Maintenance-Mode: 1\r\nRetry-After: 120\r\n", "x"),
         "nextcloud-maintenance", Hop::Nextcloud, Certain},
        {"untrusted domain", u"wss://10.0.0.1/"_s, "",
         http("400 Bad Request", html, "<h2>Access through untrusted domain</h2>"), "nextcloud-untrusted-domain",
         Hop::Nextcloud, Certain},
        {"AppAPI 401", u"wss://a/index.php/apps/app_api/harp/user-info"_s, "",
         http("401 Unauthorized", json, "{\"message\":\"Harp shared key is not valid\"}"), "nextcloud-appapi-auth",
         Hop::Nextcloud, Certain},
        {"AppAPI throttle", Socket, "", http("429 Too Many Requests", html + cookie, page), "nextcloud-throttled",
         Hop::Nextcloud, Certain},
        {"429 by somebody", Socket, "", http("429 Too Many Requests", ""), "nextcloud-throttled", Hop::Nextcloud,
         Guess},
        {"CSRF", u"wss://a/x"_s, "", http("412 Precondition Failed", json, "{\"message\":\"CSRF check failed\"}"),
         "nextcloud-csrf", Hop::Nextcloud, Certain},
        {"capital id", u"wss://a/exapps/Board/ws"_s, Basic,
         http("401 Unauthorized", Uvicorn + "content-type: text/plain\r\n", "x"), "exapp-id-case", Hop::ExApp, Likely,
         true},
        {"port 8200 (HaRP #77)", u"ws://127.0.0.1:8200/exapps/board/ws"_s, "",
         http("404 Not Found", "Content-Type: text/plain; charset=utf-8\r\nServer: Python/3.12 aiohttp/3.10\r\n",
              "404: Not Found"),
         "harp-control-404", Hop::HarpAgent, Certain},
        {"SSE (HaRP #114)", Socket, "", http("200 OK", Uvicorn + "content-type: text/event-stream; charset=utf-8\r\n"),
         "event-stream", Hop::Server, Certain},
        {"origin, websockets", Socket, "Origin: http://bad\r\n",
         http("403 Forbidden", "Date: x\r\nServer: Python/3.11 websockets/10.4\r\nContent-Type: text/plain\r\n",
              "Failed to open a WebSocket connection: invalid Origin header: http://bad.\n"),
         "origin-refused", Hop::ExApp, Certain, true},
        {"no origin, but an original", u"ws://a/ws"_s, "", http("403 Forbidden", "", "the original page"), "forbidden",
         Hop::Server, Guess},
        {"origin, gorilla", u"ws://a/ws"_s, "Origin: http://bad\r\n",
         http("403 Forbidden", "Content-Type: text/plain; charset=utf-8\r\nSec-Websocket-Version: 13\r\n",
              "Forbidden\n"),
         "origin-refused-gorilla", Hop::ExApp, Likely},
        {"subprotocol", Socket, "Sec-WebSocket-Protocol: chat\r\n",
         http("400 Bad Request", Uvicorn, "Failed to open a WebSocket connection: missing subprotocol.\n"),
         "subprotocol-refused", Hop::ExApp, Certain},
        {"Socket.IO", u"wss://a/socket.io/?EIO=3&transport=websocket"_s, "",
         http("400 Bad Request", json, "{\"code\":5,\"message\":\"Unsupported protocol version\"}"), "engineio-refused",
         Hop::ExApp, Certain},
    };
}

/// Pages and words of servers and proxies.
QList<Case> servers()
{
    const Hop front = Hop::ReverseProxy;
    const QString other = u"wss://cloud.example.org/ws"_s;
    const QByteArray cloudflare = "Server: cloudflare\r\nCF-RAY: 1-FRA\r\nContent-Type: text/html\r\n";
    return {
        {"nginx 404 for exapps", Socket, "", nginx("404 Not Found"), "proxy-no-location", front, Certain},
        {"nginx 404", other, "", nginx("404 Not Found"), "proxy-404", front, Certain},
        {"nginx 403", Socket, "", nginx("403 Forbidden"), "proxy-forbidden", front, Certain},
        {"nginx 502", Socket, "", nginx("502 Bad Gateway"), "proxy-upstream-down", front, Certain},
        {"OpenResty 502", Socket, "", nginx("502 Bad Gateway", {}, "openresty"), "proxy-upstream-down", front, Certain},
        {"nginx 503", Socket, "", nginx("503 Service Temporarily Unavailable"), "proxy-unavailable", front, Certain},
        {"nginx 504", Socket, "", nginx("504 Gateway Time-out"), "proxy-timeout", front, Certain, true, 60s},
        {"nginx 400", Socket, "", nginx("400 Bad Request"), "proxy-error", front, Certain},
        {"nginx TLS port", u"ws://a:443/x"_s, "",
         nginx("400 Bad Request", "400 The plain HTTP request was sent to HTTPS port"), "plain-to-tls-port", Hop::Tls,
         Certain},
        {"nginx cookies", Socket, "", nginx("400 Bad Request", "400 Request Header Or Cookie Too Large"),
         "proxy-header-too-large", front, Certain},
        {"Apache 404", other, "", apache("404 Not Found", "The requested URL was not found on this server."),
         "proxy-404", front, Certain},
        {"Apache 502", Socket, "", apache("502 Proxy Error", "The proxy server received an invalid response."),
         "proxy-upstream-down", front, Certain},
        {"Apache 503", Socket, "",
         apache("503 Service Unavailable", "The server is temporarily unable to service your request."),
         "proxy-unavailable", front, Certain},
        {"Apache 500", Socket, "", apache("500 Internal Server Error", "misconfiguration"), "proxy-error", front,
         Certain},
        {"Apache TLS port", u"ws://a:8443/x"_s, "",
         apache("400 Bad Request", "Reason: You're speaking plain HTTP to an SSL-enabled server port."),
         "plain-to-tls-port", Hop::Tls, Certain},
        {"Go TLS port", u"ws://a:8443/x"_s, "",
         "HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n", "plain-to-tls-port",
         Hop::Tls, Certain},
        {"Traefik 404", other, "",
         http("404 Not Found", "Content-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\n",
              "404 page not found\n"),
         "traefik-no-router", front, Likely},
        {"Traefik 502", Socket, "", http("502 Bad Gateway", "Date: x\r\n", "Bad Gateway"), "traefik-upstream", front,
         Likely},
        {"Traefik 503", Socket, "", http("503 Service Unavailable", "Date: x\r\n", "no available server\n"),
         "traefik-upstream", front, Likely},
        {"Caddy 502", Socket, "", http("502 Bad Gateway", "Server: Caddy\r\n"), "caddy-upstream", front, Certain},
        {"Caddy without route", Socket, "", http("200 OK", "Server: Caddy\r\n"), "caddy-no-route", front, Certain},
        {"Cloudflare 522", Socket, "", http("522 ", cloudflare, "<title>Connection timed out</title>"),
         "cloudflare-origin", front, Certain},
        {"Cloudflare challenge", Socket, "",
         http("403 Forbidden", cloudflare + "cf-mitigated: challenge\r\n", "Just a moment..."), "cloudflare-challenge",
         front, Certain},
        {"Envoy 503", Socket, "",
         http("503 Service Unavailable", "server: envoy\r\n",
              "upstream connect error or disconnect/reset before headers. reset reason: connection failure"),
         "envoy-upstream", front, Certain},
        {"Envoy without upgrades", Socket, "", http("403 Forbidden", "server: envoy\r\n"), "envoy-upgrade", front,
         Likely},
        {"load balancer", Socket, "", http("502 Bad Gateway", "Server: awselb/2.0\r\n", "<html></html>"),
         "proxy-gateway", front, Likely},
        {"uvicorn before accept", Socket, "",
         "HTTP/1.1 403 Forbidden\r\ndate: x\r\nserver: uvicorn\r\ncontent-length: 0\r\ncontent-type: "
         "text/plain\r\nconnection: "
         "close\r\n\r\n",
         "exapp-closed-before-accept", Hop::ExApp, Certain, true},
        {"uvicorn with wsproto before accept", Socket, "", "HTTP/1.1 403 \r\ncontent-length: 0\r\n\r\n",
         "exapp-closed-before-accept", Hop::ExApp, Likely, true},
        {"uvicorn without websockets", Socket, "",
         http("400 Bad Request", "content-type: text/plain; charset=utf-8\r\n", "Unsupported upgrade request."),
         "uvicorn-without-websockets", Hop::ExApp, Certain},
        {"nc_py_api 401", Socket, Basic,
         http("401 Unauthorized", Uvicorn + "content-type: text/plain\r\n", "unauthorized"), "exapp-unauthorized",
         Hop::ExApp, Likely, true},
        {"nc_py_api directly", u"ws://127.0.0.1:23000/ws"_s, "",
         http("401 Unauthorized", Uvicorn + "content-type: text/plain\r\n", "unauthorized"), "exapp-unauthorized",
         Hop::ExApp, Likely},
        {"websockets, no key", u"ws://a/"_s, "Sec-WebSocket-Key: none\r\n",
         http("400 Bad Request", "Date: x\r\nServer: Python/3.11 websockets/10.4\r\nContent-Type: text/plain\r\n",
              "Failed to open a WebSocket connection: missing Sec-WebSocket-Key header.\n"),
         "websockets-refused", Hop::ExApp, Certain},
        {"ws for Node", Socket, "",
         "HTTP/1.1 401 Unauthorized\r\nConnection: close\r\nContent-Type: text/html\r\nContent-Length: "
         "12\r\n\r\nUnauthorized",
         "node-ws-refused", Hop::ExApp, Likely, true},
        {"aiohttp 404", Socket, "",
         http("404 Not Found", "server: Python/3.12 aiohttp/3.10\r\ncontent-type: text/plain; charset=utf-8\r\n",
              "404: Not Found"),
         "aiohttp-refused", Hop::ExApp, Certain},
        {"uvicorn 500", Socket, "", http("500 Internal Server Error", Uvicorn, "Internal Server Error"), "exapp-failed",
         Hop::ExApp, Certain},
        {"Daphne 404", Socket, "", http("404 Not Found", "Server: Daphne\r\n", "x"), "exapp-refused", Hop::ExApp,
         Likely},
        {"foreign origin", other, "Origin: https://elsewhere.example\r\n", http("403 Forbidden", "", "no"),
         "origin-foreign", Hop::ExApp, Guess},
        {"bare 400", other, "", http("400 Bad Request", "", "no"), "bad-request", Hop::Server, Guess},
        {"bare 401", other, "", http("401 Unauthorized", "WWW-Authenticate: Basic\r\n"), "unauthorized", Hop::Server,
         Guess},
        {"bare 403", other, "", http("403 Forbidden", "", "no"), "forbidden", Hop::Server, Guess},
        {"bare 404", other, "", http("404 Not Found", "", "no"), "not-found", Hop::Server, Guess},
        {"bare 405", other, "", http("405 Method Not Allowed", "", "no"), "method-not-allowed", Hop::Server, Guess},
        {"bare 500", other, "", http("500 Internal Server Error", "", "no"), "server-error", Hop::Server, Guess},
        {"204", other, "", "HTTP/1.1 204 No Content\r\n\r\n", "other-answer", Hop::Server, Guess},
        {"no answer known", other, "", "", "unknown", Hop::Unknown, Guess},
        {"plain GET, page", other, "plain\r\n", http("200 OK", "Content-Type: text/html\r\n", "<html>"), "plain-page",
         Hop::Server, Guess},
        {"plain GET, endpoint", other, "plain\r\n", http("426 Upgrade Required", "", "Upgrade Required"),
         "plain-needs-upgrade", Hop::Nobody, Likely},
    };
}

QList<Case> allCases()
{
    return refusalsOfHarp() + traps() + servers();
}

/// Failures without an answer, and ends.
struct Outcome {
    const char *name;
    Evidence evidence;
    const char *id;
    Hop who;
    Confidence confidence;
    bool counts = false;
};

Evidence withFailures(Evidence evidence, int failures)
{
    evidence.countedFailures = failures;
    return evidence;
}

QList<Outcome> failures()
{
    using enum ErrorCode;
    const QString plain = u"ws://host.example.org:8000/ws"_s;
    const QString silent;
    const auto unacceptable = [](ErrorCode code, const QByteArray &extra, const QByteArray &headers = {}) {
        Evidence evidence = answered(Socket, headers, "HTTP/1.1 101 Switching Protocols\r\n" + extra + "\r\n");
        evidence.error = code;
        return evidence;
    };
    return {
        {"silence", failed(Socket, HandshakeTimeout), "harp-silence", Hop::HarpAgent, Likely, true},
        {"silence, 8 failures", withFailures(failed(Socket, HandshakeTimeout), 8), "harp-banned", Hop::HarpAgent,
         Likely, true},
        {"silence, 10 failures", withFailures(failed(Socket, HandshakeTimeout), 10), "harp-banned", Hop::HarpAgent,
         Certain, true},
        {"silence, dots", failed(u"ws://a/exapps/board/%2e%2E/ws"_s, HandshakeTimeout), "harp-dot-segments",
         Hop::HarpAgent, Certain, true},
        {"silence, encoded slash", failed(u"ws://a/exapps/board/a%2f..%2fws"_s, HandshakeTimeout), "harp-dot-segments",
         Hop::HarpAgent, Certain, true},
        {"silence, heartbeat", failed(u"ws://a/exapps/board/heartbeat"_s, HandshakeTimeout), "harp-internal-endpoint",
         Hop::HarpAgent, Certain, true},
        {"silence elsewhere", failed(plain, HandshakeTimeout), "server-silent", Hop::Server, Likely},
        {"half an answer", failed(plain, HandshakeTimeout, {}, "HTTP/1.1 200 OK\r\nServ"), "answer-stalled",
         Hop::Server, Likely},
        {"reset under exapps", failed(Socket, ConnectionReset), "reset-opening", Hop::Server, Likely, true},
        {"reset, 9 failures", withFailures(failed(Socket, ConnectionReset), 9), "harp-drop-reset", Hop::HarpAgent,
         Likely, true},
        {"reset", failed(plain, ConnectionReset), "reset-opening", Hop::Server, Likely},
        {"hung up", failed(plain, ConnectionEnded), "closed-opening", Hop::Server, Likely},
        {"hung up, TLS port", failed(u"ws://a:443/ws"_s, ConnectionEnded), "plain-to-tls-closed", Hop::Tls, Likely},
        {"TLS alert to plain", failed(u"ws://a:9000/ws"_s, BadHttp, {}, "\x15\x03\x01\x00\x02\x02\x0a"_ba),
         "plain-to-tls", Hop::Tls, Certain},
        {"name", failed(u"ws://nowhere.example.org/"_s, HostNotFound), "dns-not-found", Hop::Dns, Certain},
        {"name of a container", failed(u"ws://appapi-harp:8780/"_s, HostNotFound), "dns-container-name", Hop::Dns,
         Certain},
        {"port refused", failed(plain, ConnectionRefused), "port-refused", Hop::Network, Certain},
        {"HaRP's port refused", failed(u"ws://a.b:8780/exapps/x/ws"_s, ConnectionRefused), "port-refused-harp",
         Hop::Network, Certain},
        {"no way", failed(plain, NetworkUnreachable), "network-unreachable", Hop::Network, Certain},
        {"connect timeout", failed(plain, ConnectTimeout), "connect-timeout", Hop::Network, Certain},
        {"forward proxy", failed(plain, ProxyRefused), "forward-proxy-refused", Hop::Network, Certain},
        {"TLS untrusted", failed(Socket, TlsUntrusted), "tls-untrusted", Hop::Tls, Certain},
        {"TLS expired", failed(Socket, TlsExpired), "tls-expired", Hop::Tls, Certain},
        {"TLS wrong host", failed(u"wss://10.0.0.1/"_s, TlsWrongHost), "tls-wrong-host", Hop::Tls, Certain},
        {"TLS refused", failed(Socket, TlsRefused, u"handshake failure"_s), "tls-refused", Hop::Tls, Likely},
        {"TLS to plain", failed(Socket, TlsRefused, u"error:0A00010B:SSL routines::wrong version number"_s),
         "tls-to-plain", Hop::Tls, Certain},
        {"client certificate", failed(Socket, TlsRefused, u"tlsv13 alert certificate required"_s),
         "tls-client-certificate", Hop::Tls, Likely},
        {"certificate file", failed(Socket, CertificateUnreadable), "certificate-unreadable", Hop::Client, Certain},
        {"SSH", failed(plain, BadHttp, {}, "SSH-2.0-OpenSSH_9.2p1\r\n"), "not-http", Hop::Server, Certain},
        {"endless head", failed(plain, HandshakeTooLarge), "head-too-large", Hop::Server, Certain},
        {"cancelled", failed(plain, Cancelled), "cancelled", Hop::Client, Certain},
        {"bad URL", failed(u"http:"_s, BadUrl), "bad-request-here", Hop::Client, Certain},
        {"bad option", failed(plain, BadOption), "bad-request-here", Hop::Client, Certain},
        {"bad accept",
         unacceptable(BadAccept, "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: x\r\n"),
         "bad-accept", Hop::Server, Certain},
        {"bad upgrade", unacceptable(BadUpgrade, "Upgrade: h2c\r\n"), "bad-upgrade", Hop::ReverseProxy, Likely},
        {"bad subprotocol",
         unacceptable(BadSubprotocol, "Sec-WebSocket-Protocol: other\r\n", "Sec-WebSocket-Protocol: chat\r\n"),
         "bad-subprotocol", Hop::Server, Certain},
        {"bad extension", unacceptable(BadExtension, "Sec-WebSocket-Extensions: foo\r\n"), "bad-extension", Hop::Server,
         Certain},
        {"redirect loop",
         [] {
             Evidence evidence = answered(Socket, {}, http("302 Found", "Location: /exapps/board/ws/a\r\n"));
             evidence.error = RedirectRefused;
             evidence.detail = u"more than 5 redirects"_s;
             for (int i = 0; i < 7; ++i)
                 evidence.redirects.append({QUrl(Socket), QUrl(u"wss://u:p@a/b?t=x"_s), 302});
             return evidence;
         }(),
         "redirect-loop", Hop::Server, Certain},
        {"opened",
         [] {
             Evidence evidence = answered(Socket, {}, "HTTP/1.1 101 Switching Protocols\r\n\r\n");
             evidence.error.reset();
             return evidence;
         }(),
         "opened", Hop::Nobody, Certain},
    };
}

QList<Outcome> ends()
{
    const ConnectionEnd fin{.cause = u"fin"_s};
    const ConnectionEnd reset{.cause = u"reset"_s};
    const QString other = u"wss://host.example.org/ws"_s;
    const auto remote = [](quint16 code, const QByteArray &reason = {}) {
        return ConnectionEnd{.code = code, .reason = reason, .closedBy = u"remote"_s, .cause = u"closed"_s};
    };
    const auto cut = [&](const QString &url, nanoseconds idle, const QByteArray &extra = {}) {
        return ended(url, fin, idle + 10s, idle, idle, extra);
    };
    return {
        {"30 s under exapps", cut(Socket, 30030ms), "idle-cut-30", Hop::HaProxy, Likely},
        {"30 s elsewhere", cut(other, 30030ms), "idle-cut-30", Hop::ReverseProxy, Guess},
        {"60 s", cut(Socket, 60100ms), "idle-cut-60", Hop::ReverseProxy, Likely},
        {"60 s of the other end", ended(Socket, fin, 10min, 60200ms, 5s), "idle-cut-60", Hop::ReverseProxy, Likely},
        {"100 s", cut(other, 101s), "idle-cut-100", Hop::ReverseProxy, Likely},
        {"100 s, Cloudflare", cut(other, 101s, "Server: cloudflare\r\n"), "idle-cut-100", Hop::ReverseProxy, Certain},
        {"1800 s", cut(Socket, 1800s), "idle-cut-1800", Hop::HaProxy, Likely},
        {"1800 s and a bit", cut(Socket, 1830s), "idle-cut-1800", Hop::HaProxy, Likely},
        {"350 s", cut(other, 350s), "idle-cut-other", Hop::ReverseProxy, Likely},
        {"29 s", cut(Socket, 29s), "ended-without-close", Hop::ExApp, Likely},
        {"32 s", cut(Socket, 32s), "ended-without-close", Hop::ExApp, Likely},
        {"reset after 60 s", ended(other, reset, 2min, 60s, 60s), "idle-cut-60", Hop::ReverseProxy, Likely},
        {"fin in traffic", ended(Socket, fin), "ended-without-close", Hop::ExApp, Likely},
        {"reset in traffic", ended(other, reset), "ended-reset", Hop::Server, Likely},
        {"dropped at once", ended(Socket, fin, 20ms, 20ms, 20ms), "ended-at-once", Hop::ExApp, Likely},
        {"ping of Engine.IO", ended(u"ws://a/socket.io/?EIO=4"_s, remote(1005), 45s, 20100ms, 15s), "closed-normally",
         Hop::Server, Certain},
        {"ping of uvicorn", ended(Socket, remote(1011, "keepalive ping timeout")), "keepalive-timeout", Hop::Client,
         Likely},
        {"1000", ended(Socket, remote(1000)), "closed-normally", Hop::ExApp, Certain},
        {"1001", ended(Socket, remote(1001)), "closed-going-away", Hop::ExApp, Certain},
        {"1002", ended(Socket, remote(1002)), "closed-protocol-error", Hop::Client, Likely},
        {"1003", ended(Socket, remote(1003)), "closed-unsupported", Hop::Client, Likely},
        {"1005", ended(other, remote(1005)), "closed-normally", Hop::Server, Certain},
        {"1007", ended(Socket, remote(1007)), "closed-bad-payload", Hop::Client, Likely},
        {"1008", ended(Socket, remote(1008, "token")), "closed-policy", Hop::ExApp, Certain},
        {"1009", ended(Socket, remote(1009)), "closed-too-big", Hop::Client, Certain},
        {"1010", ended(Socket, remote(1010)), "closed-extension", Hop::ExApp, Certain},
        {"1011", ended(Socket, remote(1011)), "closed-server-error", Hop::ExApp, Certain},
        {"1012", ended(Socket, remote(1012)), "closed-restart", Hop::ExApp, Certain},
        {"1013", ended(Socket, remote(1013)), "closed-try-later", Hop::ExApp, Certain},
        {"1014", ended(other, remote(1014)), "closed-bad-gateway", Hop::ReverseProxy, Certain},
        {"3000", ended(Socket, remote(3000)), "closed-unauthorized", Hop::ExApp, Certain},
        {"3003", ended(Socket, remote(3003)), "closed-unauthorized", Hop::ExApp, Certain},
        {"3008", ended(Socket, remote(3008)), "closed-registered", Hop::ExApp, Certain},
        {"4001", ended(Socket, remote(4001, "bye")), "closed-application", Hop::ExApp, Certain},
        {"999", ended(Socket, remote(999)), "closed-invalid-code", Hop::ExApp, Certain},
        {"1004", ended(Socket, remote(1004)), "closed-invalid-code", Hop::ExApp, Certain},
        {"here", ended(Socket, {.code = 1000, .closedBy = u"local"_s, .cause = u"closed"_s}), "closed-here",
         Hop::Client, Certain},
        {"cut here", ended(Socket, {.cause = u"reset"_s, .detail = u"given up on this side"_s}), "given-up-here",
         Hop::Client, Certain},
        {"violation", ended(Socket, {.closedBy = u"local"_s, .cause = u"violation"_s, .detail = u"reserved-bits"_s}),
         "peer-violation", Hop::ExApp, Likely},
        {"too large here",
         ended(Socket, {.closedBy = u"local"_s, .cause = u"violation"_s, .detail = u"message-too-large"_s}),
         "limit-here", Hop::Client, Certain},
        {"no pong", ended(Socket, {.cause = u"pong-timeout"_s}), "no-pong", Hop::Network, Likely},
        {"no close", ended(Socket, {.closedBy = u"local"_s, .cause = u"close-timeout"_s}), "close-unanswered",
         Hop::ExApp, Likely},
        {"hung up on the close frame", ended(Socket, {.closedBy = u"local"_s, .cause = u"fin"_s}), "close-unanswered",
         Hop::ExApp, Likely},
        {"alert", ended(Socket, {.cause = u"tls-alert"_s, .detail = u"certificate required"_s}), "tls-alert", Hop::Tls,
         Likely},
        {"failed", ended(Socket, {.cause = u"failed"_s, .detail = u"timed out"_s}), "ended-failed", Hop::Network,
         Likely},
        {"no cause", ended(Socket, {}), "unknown", Hop::Unknown, Guess},
    };
}

/// The ids that judge() names for all evidence above and some more, wherever they stand.
QSet<QString> reachedIds()
{
    QSet<QString> ids;
    const auto add = [&ids](const Evidence &evidence) {
        for (const Verdict &verdict : judge(evidence))
            ids << verdict.id;
    };
    for (const Case &each : allCases())
        add(answered(each.url, each.headers, each.answer, each.time));
    for (const Outcome &each : failures() + ends())
        add(each.evidence);
    const ConnectionEnd fin{.cause = u"fin"_s};
    add(ended(Socket, fin, 40s, 29s, 29s));
    add(ended(Socket, fin, 300s));
    add(ended(Socket, fin, 2s, 1s, 1s, {}, "Sec-WebSocket-Protocol: chat\r\n"));
    return ids;
}

} // namespace

/// Who is to blame, for every answer, failure and end that a client can see.
class tst_Verdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void answers_data();
    void answers();
    void outcomes_data();
    void outcomes();
    void everyRuleIsReached();
    void tableIsSound();
    void explainsEveryCloseCode();
    void namesTheEvidence();
    void alsoGuesses();
    void translates();
    void keepsPlacesApart();
    void keepsSecrets();
    void throughJson();
    void fromRefusal();
    void fromCapture();
    void fromCaptureOfLife();
    void refusesUnknownConnection();
    void ofRealClients_data();
    void ofRealClients();
};

void tst_Verdict::answers_data()
{
    QTest::addColumn<int>("index");
    const QList<Case> cases = allCases();
    for (int i = 0; i < cases.size(); ++i)
        QTest::newRow(cases.at(i).name) << i;
}

void tst_Verdict::answers()
{
    QFETCH(int, index);
    const Case row = allCases().at(index);
    const QList<Verdict> verdicts = judge(answered(row.url, row.headers, row.answer, row.time));
    QVERIFY(!verdicts.isEmpty());
    const Verdict &best = verdicts.first();
    QCOMPARE(best.id, QString::fromLatin1(row.id));
    QCOMPARE(best.who, row.who);
    QCOMPARE(best.confidence, row.confidence);
    QCOMPARE(best.countsTowardsBan, row.counts);
}

void tst_Verdict::outcomes_data()
{
    QTest::addColumn<int>("index");
    const QList<Outcome> rows = failures() + ends();
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(rows.at(i).name) << i;
}

void tst_Verdict::outcomes()
{
    QFETCH(int, index);
    const Outcome row = (failures() + ends()).at(index);
    const QList<Verdict> verdicts = judge(row.evidence);
    QVERIFY(!verdicts.isEmpty());
    const Verdict &best = verdicts.first();
    QCOMPARE(best.id, QString::fromLatin1(row.id));
    QCOMPARE(best.who, row.who);
    QCOMPARE(best.confidence, row.confidence);
    QCOMPARE(best.countsTowardsBan, row.counts);
}

/// No dead rows: each is named for something above.
void tst_Verdict::everyRuleIsReached()
{
    const QSet<QString> reached = reachedIds();
    QStringList dead;
    for (const VerdictRule *rule : verdictRules()) {
        if (!reached.contains(rule->id))
            dead << rule->id;
    }
    QCOMPARE(dead, QStringList());
}

void tst_Verdict::tableIsSound()
{
    static const QRegularExpression form(u"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"_s);
    QSet<QString> ids;
    for (const VerdictRule *rule : verdictRules()) {
        const QString id = rule->id;
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids << id;
        QVERIFY2(rule->match && *rule->summary && *rule->cause && *rule->section, qPrintable(id));
        // What is wrong has an advice; what is not wrong needs none.
        const bool fine =
            rule->who == Hop::Nobody || id == u"plain-page" || id == u"closed-here" || id == u"given-up-here";
        QVERIFY2(fine || rule->advice[0], qPrintable(id));
    }
    QSet<QString> hops;
    for (const HopInfo &hop : hopTable()) {
        QVERIFY(!hops.contains(hop.name) && *hop.text);
        QCOMPARE(hopInfo(hop.hop).name, hop.name);
        hops << hop.name;
    }
    QVERIFY(verdictRules().last()->lastResort);
}

/// Whatever code a peer closes with, something better than "unknown" is said, with the code's name among the evidence.
void tst_Verdict::explainsEveryCloseCode()
{
    for (int code = 0; code < 65536; code += code < 5010 ? 1 : 997) {
        const ConnectionEnd end{.code = quint16(code), .closedBy = u"remote"_s, .cause = u"closed"_s};
        const Verdict best = judge(ended(Socket, end)).first();
        if (code == 1006)
            continue; // never stands in a frame
        QVERIFY2(best.id.startsWith("closed-"_L1), qPrintable(QString::number(code) + u' ' + best.id));
        if (const auto info = closeCodeInfo(quint16(code)))
            QVERIFY(best.evidence.join(u'\n').contains(info->name));
    }
}

void tst_Verdict::namesTheEvidence()
{
    const QStringList bare = judge(answered(Socket, {}, harp("403 Forbidden"))).first().evidence;
    QVERIFY(
        bare.contains(u"The answer is 403 Forbidden with exactly the text \"403 Forbidden\", as HaRP writes it."_s));
    QVERIFY(
        bare.contains(u"Its only headers are content-length and content-type, in lower case: no date, no server."_s));
    const QStringList passed =
        judge(answered(Socket, {}, throughNginx("403 Forbidden", "text/plain", "403 Forbidden"))).first().evidence;
    QVERIFY(passed.contains(u"nginx passed it on and added headers of its own."_s));
    const Verdict idle = judge(ended(Socket, {.cause = u"fin"_s}, 40s, 30030ms, 30030ms)).first();
    QVERIFY(idle.summary.contains("30.0 s"_L1));
    QVERIFY(idle.evidence.contains(u"A known limit is 30 s."_s));
    const Verdict silent = judge(failed(Socket, ErrorCode::HandshakeTimeout)).first();
    QVERIFY(silent.evidence.contains(u"The connection was taken, the request sent, and nothing came for 15.0 s."_s));
}

/// Less likely explanations follow the best one.
void tst_Verdict::alsoGuesses()
{
    QStringList ids;
    for (const Verdict &verdict : judge(failed(Socket, ErrorCode::HandshakeTimeout)))
        ids << verdict.id;
    QCOMPARE(ids, QStringList({u"harp-silence"_s, u"harp-agent-stalled"_s, u"exapp-silence"_s}));
    ids.clear();
    for (const Verdict &verdict : judge(failed(Socket, ErrorCode::HandshakeTimeout, {}, {}, {}, 60s)))
        ids << verdict.id;
    QVERIFY(!ids.contains(u"harp-agent-stalled"_s)); // it would have answered by then
    const QList<Verdict> stripped =
        judge(answered(Socket, {}, throughNginx("404 Not Found", "text/plain", "404 Not Found")));
    QCOMPARE(stripped.last().id, u"harp-prefix-stripped"_s);
    for (const Case &row : allCases()) {
        const QList<Verdict> verdicts = judge(answered(row.url, row.headers, row.answer, row.time));
        for (qsizetype i = 1; i < verdicts.size(); ++i)
            QVERIFY(verdicts.at(i - 1).confidence >= verdicts.at(i).confidence);
    }
}

void tst_Verdict::translates()
{
    const Translate marked = [](const char *english) { return u"<%1>"_s.arg(QString::fromUtf8(english)); };
    const Verdict verdict = judge(answered(Socket, {}, harp("404 Not Found")), marked).first();
    QStringList texts = verdict.evidence + verdict.advice;
    texts << verdict.summary << verdict.cause;
    for (const QString &text : std::as_const(texts))
        QVERIFY2(text.startsWith(u'<') && text.endsWith(u'>'), qPrintable(text));
    QCOMPARE(verdict.summary, u"<HaRP knows no route for /ws of the app board.>"_s);
}

/// What fills a place of a text is not looked at for places.
void tst_Verdict::keepsPlacesApart()
{
    const Verdict verdict =
        judge(answered(u"ws://a/exapps/bo%2541/%2525%31%2532"_s, {}, harp("404 Not Found"))).first();
    QCOMPARE(verdict.id, u"harp-no-route"_s);
    QVERIFY2(verdict.summary.contains("%2525"_L1), qPrintable(verdict.summary));
}

void tst_Verdict::keepsSecrets()
{
    const QByteArray canary = "c4n4ry";
    const QByteArray headers = "Cookie: oc_sessionPassphrase=c4n4ry; a=c4n4ry\r\nAuthorization: Basic c4n4ry\r\n"
                               "harp-shared-key: c4n4ry\r\nX-Token: c4n4ry\r\n";
    const QString url = u"wss://u:c4n4ry@cloud.example.org/exapps/board/ws?token=c4n4ry"_s;
    for (Case row : allCases()) {
        const QByteArray answer = row.answer.contains("Location: ")
            ? http("302 Found", "Location: https://u:c4n4ry@a/?t=c4n4ry\r\n")
            : row.answer;
        for (const Verdict &verdict : judge(answered(url, headers, answer, row.time)))
            QVERIFY2(!QJsonDocument(toJson(verdict)).toJson().contains(canary), row.name);
    }
}

void tst_Verdict::throughJson()
{
    for (const Case &row : allCases()) {
        for (const Verdict &verdict : judge(answered(row.url, row.headers, row.answer, row.time))) {
            const QByteArray bytes = QJsonDocument(toJson(verdict)).toJson();
            const auto back = verdictFromJson(QJsonDocument::fromJson(bytes).object());
            QVERIFY(back);
            QCOMPARE(*back, verdict);
        }
    }
    QVERIFY(!verdictFromJson({}));
    QVERIFY(!verdictFromJson({{u"who"_s, u"exapp"_s}}));
    const auto strange = verdictFromJson({{u"id"_s, u"new"_s}, {u"who"_s, u"moon"_s}, {u"confidence"_s, 7}});
    QVERIFY(strange && strange->who == Hop::Unknown && strange->confidence == Guess);
}

void tst_Verdict::fromRefusal()
{
    HttpHeadParser parser(HttpHeadParser::Kind::Response);
    const QByteArray bytes = harp("403 Forbidden");
    const auto taken = parser.feed(bytes);
    QVERIFY(taken && parser.isComplete());
    ConnectionInfo info;
    info.url = Socket;
    const Refusal refusal{.error = {ErrorCode::HandshakeRefused, u"403 Forbidden"_s},
                          .head = parser.head(),
                          .body = bytes.sliced(*taken)};
    const Evidence evidence = evidenceOf(info, requestHead(Socket, {}), refusal);
    QCOMPARE(judge(evidence).first().id, u"harp-anonymous"_s);
    Refusal huge = refusal;
    huge.body = QByteArray(Client::MaxRefusalBody, 'x');
    QCOMPARE(evidenceOf(info, {}, huge).body.size(), Evidence::MaxBody);
    QVERIFY(evidenceOf(info, {}, huge).bodyTruncated);
}

/// A capture keeps enough to judge again, secrets left out; records of other connections stand between.
void tst_Verdict::fromCapture()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    QList<Case> cases = allCases();
    cases.removeIf([](const Case &row) { return row.answer.isEmpty(); });
    {
        const auto writer = CaptureWriter::create(path, {});
        QVERIFY(writer);
        const auto append = [&](RecordKind kind, Direction direction, const QByteArray &bytes, int connection) {
            (*writer)->append({.kind = kind,
                               .direction = direction,
                               .connection = quint32(connection),
                               .timeNs = (*writer)->now(),
                               .payload = bytes,
                               .payloadBytes = bytes.size()});
        };
        for (const Case &row : std::as_const(cases)) {
            ConnectionInfo info;
            info.url = row.url;
            info.timings = {{u"upgrade"_s, qint64(row.time.count())}};
            info.error = errorInfo(ErrorCode::HandshakeRefused).name;
            (*writer)->addConnection(info);
        }
        for (int i = 0; i < cases.size(); ++i)
            append(RecordKind::Request, Direction::Outgoing, requestHead(cases.at(i).url, cases.at(i).headers), i + 1);
        for (int i = 0; i < cases.size(); ++i)
            append(RecordKind::Response, Direction::Incoming, "HTTP/1.1 103 Early Hints\r\n\r\n", i + 1);
        for (int i = 0; i < cases.size(); ++i)
            append(RecordKind::Response, Direction::Incoming, cases.at(i).answer, i + 1);
        for (int i = 0; i < cases.size(); ++i)
            append(RecordKind::End, Direction::Incoming, ConnectionEnd{.cause = u"refused"_s}.toJson(), i + 1);
        QVERIFY((*writer)->close());
    }
    const auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    for (int i = 0; i < cases.size(); ++i) {
        const auto evidence = evidenceOf(**reader, quint32(i) + 1);
        QVERIFY(evidence);
        const Verdict best = judge(*evidence).first();
        QVERIFY2(best.id == QLatin1StringView(cases.at(i).id), cases.at(i).name);
        QVERIFY2(best.confidence == cases.at(i).confidence, cases.at(i).name);
    }
}

void tst_Verdict::fromCaptureOfLife()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    const qint64 second = 1'000'000'000;
    {
        const auto writer = CaptureWriter::create(path, {});
        QVERIFY(writer);
        ConnectionInfo info;
        info.url = Socket;
        (*writer)->addConnection(info);
        info.error = errorInfo(ErrorCode::HandshakeTimeout).name;
        (*writer)->addConnection(info);
        const auto append = [&](quint32 connection, RecordKind kind, Direction direction, qint64 time,
                                const QByteArray &bytes) {
            (*writer)->append({.kind = kind,
                               .direction = direction,
                               .connection = connection,
                               .timeNs = time,
                               .payload = bytes,
                               .payloadBytes = bytes.size()});
        };
        using enum RecordKind;
        append(1, Request, Direction::Outgoing, 0, requestHead(Socket, {}));
        append(2, Request, Direction::Outgoing, second, requestHead(Socket, {}));
        append(1, Response, Direction::Incoming, second, "HTTP/1.1 101 Switching Protocols\r\n\r\n");
        append(1, Frame, Direction::Incoming, 2 * second, "a");
        append(1, Frame, Direction::Outgoing, 3 * second, "b");
        append(2, End, Direction::Incoming, 16 * second,
               ConnectionEnd{.cause = u"failed"_s, .detail = u"nothing"_s}.toJson());
        append(1, End, Direction::Incoming, 33 * second, ConnectionEnd{.cause = u"fin"_s}.toJson());
        QVERIFY((*writer)->close());
    }
    const auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    const auto life = evidenceOf(**reader, 1);
    QVERIFY(life);
    QCOMPARE(life->openFor, 32s);
    QCOMPARE(life->idleIn, 31s);
    QCOMPARE(life->idle, 30s);
    QCOMPARE(judge(*life).first().id, u"idle-cut-30"_s);
    const auto silent = evidenceOf(**reader, 2);
    QVERIFY(silent);
    QCOMPARE(silent->silence, 15s);
    QCOMPARE(judge(*silent).first().id, u"harp-silence"_s);
    // A range that ends early: only what stands in it is known.
    const auto early = evidenceOf(**reader, 1, 1, 4);
    QVERIFY(early && !early->end);
    QCOMPARE(judge(*early).first().id, u"opened"_s);
}

void tst_Verdict::refusesUnknownConnection()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    QVERIFY(CaptureWriter::create(path, {}));
    const auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    for (const quint32 id : {0u, 1u, 4'000'000'000u}) {
        const auto evidence = evidenceOf(**reader, id);
        QVERIFY(!evidence);
        QCOMPARE(evidence.error().code, ErrorCode::BadOption);
    }
}

void tst_Verdict::ofRealClients_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("hangUp");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    const QString exapp = u"/exapps/board/ws"_s;
    QTest::newRow("HaRP") << harp("403 Forbidden") << false << exapp << u"harp-anonymous"_s;
    QTest::newRow("HAProxy") << haproxyParser() << true << exapp << u"haproxy-bad-request"_s;
    QTest::newRow("nginx") << nginx("504 Gateway Time-out") << true << exapp << u"proxy-timeout"_s;
    QTest::newRow("silence") << QByteArray() << false << exapp << u"harp-silence"_s;
    QTest::newRow("half a head") << "HTTP/1.1 403 Forb"_ba << false << exapp << u"answer-stalled"_s;
    QTest::newRow("hung up") << QByteArray() << true << u"/ws"_s << u"closed-opening"_s;
    QTest::newRow("TLS") << "\x15\x03\x01\x00\x02\x02\x46\r\n\r\n"_ba << true << exapp << u"plain-to-tls"_s;
    QTest::newRow("redirect") << http("301 Moved Permanently", "Location: https://127.0.0.1/ws\r\n") << true << u"/ws"_s
                              << u"redirect-https"_s;
    QTest::newRow("accept") << http("101 Switching Protocols",
                                    "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: x\r\n")
                            << true << exapp << u"bad-accept"_s;
}

/// What a Client reports becomes evidence without loss.
void tst_Verdict::ofRealClients()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, hangUp);
    QFETCH(QString, path);
    QFETCH(QString, id);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *const peer = server.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, peer, [&, peer] {
            if (!peer->readAll().endsWith("\r\n\r\n"))
                return;
            peer->write(answer);
            if (hangUp)
                peer->disconnectFromHost();
        });
    });
    Target target;
    target.url = QUrl(u"ws://127.0.0.1:%1%2"_s.arg(server.serverPort()).arg(path));
    target.timeout = 300ms;
    Client client(nullptr);
    std::optional<Evidence> evidence;
    connect(&client, &Client::refused, this,
            [&](const Refusal &refusal) { evidence = evidenceOf(client.info(), client.requestHead(), refusal); });
    connect(&client, &Client::failed, this, [&](const Error &error) {
        evidence = evidenceOf(client.info(), client.requestHead(), client.responseHead(), client.timings(), error,
                              target.timeout);
    });
    client.open(target);
    QTRY_VERIFY(evidence);
    QCOMPARE(judge(*evidence).first().id, id);
}

QTEST_GUILESS_MAIN(tst_Verdict)
#include "tst_verdict.moc"
