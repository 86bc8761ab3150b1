// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/agentheaders.h"
#include "server/harp/harphead.h"
#include "server/harp/harprefusals.h"
#include "server/harp/harprequest.h"

#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000; // ms

/// HaRP's rules for HAProxy; what its agent would decide stands in the path.
const char *const Configuration = R"cfg(
defaults
  mode http
  retries 0
  timeout connect 300ms
  timeout client 30s
  timeout server 300ms
frontend exapps
  bind %1
  http-request return status 200 content-type "text/plain" lf-string "%[path]|%[req.cook('oc_sessionPassphrase')]" if { path_end /cookie }
  http-request return status 401 content-type "text/plain" string "401 Unauthorized" if { path_end /401 }
  http-request return status 403 content-type "text/plain" string "403 Forbidden" if { path_end /403 }
  http-request return status 404 content-type "text/plain" string "404 Not Found" if { path_end /404 }
  http-request return status 503 content-type "text/plain" string "503 Service Unavailable (HaRP)" if { path_end /503 }
  http-request deny if { path_end /deny }
  use_backend closes if { path_end /closes }
  use_backend hangs if { path_end /hangs }
  use_backend down if { path_end /down }
  default_backend exapp
backend exapp
  http-request set-path %[path,regsub(^/exapps/[^/]*,)]
  http-request set-header EX-APP-ID a
  http-request set-header EX-APP-VERSION 1.0.0
  http-request set-header AUTHORIZATION-APP-API OnNlY3JldA==
  http-request set-header AA-VERSION 32
  server exapp 127.0.0.1:%2
backend closes
  server exapp 127.0.0.1:%3
backend hangs
  server exapp 127.0.0.1:%4
backend down
  server exapp 127.0.0.1:1
)cfg";

const HeaderList Injected{
    {"ex-app-id", "a"}, {"ex-app-version", "1.0.0"}, {"authorization-app-api", "OnNlY3JldA=="}, {"aa-version", "32"}};
const QByteArray Upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n";
const QByteArray Key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

QByteArray get(const QByteArray &target, const QByteArray &fields = {}, const QByteArray &method = "GET",
               const QByteArray &version = "HTTP/1.1")
{
    return method + ' ' + target + ' ' + version + "\r\nHost: cloud.example\r\n" + fields + "\r\n";
}

/// nullopt: our parser does not take it either.
std::optional<HarpRequest> parsed(const QByteArray &head)
{
    HttpHeadParser parser(HttpHeadParser::Kind::Request);
    if (!parser.feed(head) || !parser.isComplete())
        return std::nullopt;
    return HarpRequest::from(parser.head(), QHostAddress::LocalHost);
}

/// An ExApp that keeps the heads it saw.
class ExApp : public QTcpServer {
public:
    enum class Manner { Answers, Closes, Hangs };

    explicit ExApp(Manner manner)
        : m_manner(manner)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *const peer = nextPendingConnection())
                connect(peer, &QTcpSocket::readyRead, this, [this, peer] { read(peer); });
        });
    }

    QByteArray seen;

private:
    void read(QTcpSocket *peer)
    {
        seen += peer->readAll();
        if (!seen.contains("\r\n\r\n") || m_manner == Manner::Hangs)
            return;
        if (m_manner == Manner::Answers)
            peer->write("HTTP/1.1 204 No Content\r\nX-Seen: Yes\r\n\r\n");
        peer->disconnectFromHost();
    }

    const Manner m_manner;
};

} // namespace

/// What the rehearsal writes against what HAProxy writes with HaRP's rules, byte for byte.
class tst_HarpBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void refusals_data();
    void refusals();
    void requestHeads_data();
    void requestHeads();
    void cookies_data();
    void cookies();

private:
    QByteArray answerTo(const QByteArray &head, qsizetype length);

    QTemporaryDir m_folder;
    ExApp m_exapp{ExApp::Manner::Answers};
    ExApp m_closes{ExApp::Manner::Closes};
    ExApp m_hangs{ExApp::Manner::Hangs};
    QProcess m_haproxy;
};

void tst_HarpBytes::initTestCase()
{
    QString program = QStandardPaths::findExecutable(u"haproxy"_s);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"haproxy"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
    if (program.isEmpty())
        QSKIP("haproxy is not installed");
    QFile file(m_folder.filePath(u"haproxy.cfg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // Not by arg(): HAProxy's own text has percent signs.
    QByteArray text = Configuration;
    text.replace("bind %1", "bind " + m_folder.filePath(u"front"_s).toUtf8())
        .replace(":%2", ':' + QByteArray::number(m_exapp.serverPort()))
        .replace(":%3", ':' + QByteArray::number(m_closes.serverPort()))
        .replace(":%4", ':' + QByteArray::number(m_hangs.serverPort()));
    file.write(text);
    file.close();
    m_haproxy.setProcessChannelMode(QProcess::MergedChannels);
    m_haproxy.start(program, {u"-db"_s, u"-f"_s, file.fileName()});
    QVERIFY2(m_haproxy.waitForStarted(), qPrintable(m_haproxy.errorString()));
    const auto answers = [this] {
        QLocalSocket socket;
        socket.connectToServer(m_folder.filePath(u"front"_s));
        return socket.waitForConnected(100);
    };
    QTRY_VERIFY2_WITH_TIMEOUT(answers() || m_haproxy.state() == QProcess::NotRunning, m_haproxy.readAll().constData(),
                              Patience);
    QVERIFY2(m_haproxy.state() == QProcess::Running, m_haproxy.readAll().constData());
}

void tst_HarpBytes::cleanupTestCase()
{
    if (m_haproxy.state() == QProcess::NotRunning)
        return;
    m_haproxy.terminate();
    QVERIFY(m_haproxy.waitForFinished());
}

/// At least so many bytes of HAProxy's answer, or all until its end.
QByteArray tst_HarpBytes::answerTo(const QByteArray &head, qsizetype length)
{
    QLocalSocket socket;
    socket.connectToServer(m_folder.filePath(u"front"_s));
    socket.write(head);
    QByteArray answer;
    const auto isEnough = [&] {
        answer += socket.readAll();
        return answer.size() >= length || socket.state() == QLocalSocket::UnconnectedState;
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isEnough(), Patience); }();
    return answer;
}

void tst_HarpBytes::refusals_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<HarpRefusal>("refusal");
    const auto row = [](const char *name, const QByteArray &head, HarpRefusal refusal) {
        QTest::newRow(name) << head << refusal;
    };
    row("401", get("/exapps/a/401"), HarpRefusal::Unauthorized);
    row("403", get("/exapps/a/403"), HarpRefusal::Forbidden);
    row("404", get("/exapps/a/404"), HarpRefusal::NotFound);
    row("503 agent", get("/exapps/a/503"), HarpRefusal::AgentUnavailable);
    row("403 Docker", get("/exapps/a/deny"), HarpRefusal::DockerForbidden);
    row("502", get("/exapps/a/closes"), HarpRefusal::BadGateway);
    row("503", get("/exapps/a/down"), HarpRefusal::ServiceUnavailable);
    row("504", get("/exapps/a/hangs"), HarpRefusal::GatewayTimeout);
    row("WebSocket, 403", get("/exapps/a/403", Upgrade + Key), HarpRefusal::Forbidden);
    row("WebSocket, 502", get("/exapps/a/closes", Upgrade + Key), HarpRefusal::BadGateway);
    row("HEAD", get("/exapps/a/403", {}, "HEAD"), HarpRefusal::Forbidden);
    row("close", get("/exapps/a/403", "Connection: close\r\n"), HarpRefusal::Forbidden);
    row("close, a page", get("/exapps/a/deny", "Connection: close\r\n"), HarpRefusal::DockerForbidden);
    row("HTTP/1.0", get("/exapps/a/404", {}, "GET", "HTTP/1.0"), HarpRefusal::NotFound);
    row("HTTP/1.0, keep-alive", get("/exapps/a/404", "Connection: keep-alive\r\n", "GET", "HTTP/1.0"),
        HarpRefusal::NotFound);
    row("HTTP/1.0, keep-alive and close", get("/exapps/a/deny", "Connection: keep-alive, close\r\n", "GET", "HTTP/1.0"),
        HarpRefusal::DockerForbidden);
    row("no key", get("/exapps/a/ws", Upgrade), HarpRefusal::BadRequest);
    row("short key", get("/exapps/a/ws", Upgrade + "Sec-WebSocket-Key: abc\r\n"), HarpRefusal::BadRequest);
    row("long key", get("/exapps/a/ws", Upgrade + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==x\r\n"),
        HarpRefusal::BadRequest);
    row("empty key", get("/exapps/a/ws", Upgrade + "Sec-WebSocket-Key:\r\n"), HarpRefusal::BadRequest);
    row("POST without key", get("/exapps/a/ws", Upgrade, "POST"), HarpRefusal::BadRequest);
    row("lists without key", get("/exapps/a/ws", "Connection: keep-alive, Upgrade\r\nUpgrade: h2c, WebSocket\r\n"),
        HarpRefusal::BadRequest);
    row("24 letters, no base64", get("/exapps/a/403", Upgrade + "Sec-WebSocket-Key: !!!!!!!!!!!!!!!!!!!!!!!!\r\n"),
        HarpRefusal::Forbidden);
    row("two keys, one right", get("/exapps/a/403", Upgrade + "Sec-WebSocket-Key: abc\r\n" + Key),
        HarpRefusal::Forbidden);
    row("h2c", get("/exapps/a/403", "Connection: Upgrade\r\nUpgrade: h2c\r\n"), HarpRefusal::Forbidden);
    row("Upgrade without Connection", get("/exapps/a/403", "Upgrade: websocket\r\n"), HarpRefusal::Forbidden);
    row("fragment", get("/exapps/a/403#x"), HarpRefusal::BadRequest);
    row("bytes beyond ASCII", get("/exapps/a/\xc3\xa4"), HarpRefusal::BadRequest);
    row("quotes", get("/exapps/a/\"<>/403"), HarpRefusal::Forbidden);
    row("no path", get("?a"), HarpRefusal::BadRequest);
    row("absolute, other host", get("http://other.example/403"), HarpRefusal::BadRequest);
    row("absolute without path", get("http://cloud.example?a"), HarpRefusal::BadRequest);
    row("two hosts", get("/exapps/a/403", "Host: other.example\r\n"), HarpRefusal::BadRequest);
    row("two equal hosts", get("/exapps/a/403", "Host: cloud.example\r\n"), HarpRefusal::Forbidden);
    row("two lengths", get("/exapps/a/403", "Content-Length: 1\r\nContent-Length: 2\r\n", "POST"),
        HarpRefusal::BadRequest);
    row("no request", "hello\r\n\r\n", HarpRefusal::BadRequest);
    row("space in a name", get("/exapps/a/403", "A b: c\r\n"), HarpRefusal::BadRequest);
}

void tst_HarpBytes::refusals()
{
    QFETCH(QByteArray, head);
    QFETCH(HarpRefusal, refusal);
    const auto request = parsed(head);
    QCOMPARE(!request || !request->complaint().isEmpty(), refusal == HarpRefusal::BadRequest);
    const QByteArray ours = harpRefusal(refusal).bytes(request ? request->shape() : RefusalShape());
    QCOMPARE(answerTo(head, ours.size()), ours);
}

void tst_HarpBytes::requestHeads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *name, const QByteArray &head, const char *path) {
        QTest::newRow(name) << head << QByteArray(path);
    };
    row("plain", get("/exapps/a/x?b=c", "X-Test: One\r\n"), "/x");
    row("keep-alive", get("/exapps/a/x", "Connection: keep-alive\r\nKeep-Alive: 5\r\n"), "/x");
    row("client's copies", get("/exapps/a/x", "ex-app-id: evil\r\nX-Y: 2\r\nAA-Version: 1\r\nEX-APP-ID: b\r\n"), "/x");
    row("cookies and more",
        get("/exapps/a/x",
            "Cookie: a=b\r\nCookie: c=d\r\nAuthorization: Basic x\r\nOrigin: https://o.example\r\n"
            "X-Forwarded-For: 203.0.113.9\r\nX-Origin-IP: 1.2.3.4\r\nharp-shared-key: k\r\n"),
        "/x");
    row("WebSocket",
        get("/exapps/a/ws",
            "Connection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\nSec-WebSocket-Version: 8\r\n" + Key),
        "/ws");
    row("Connection in pieces",
        get("/exapps/a/x", "Connection: close\r\nConnection: X-Foo,keep-alive ,Upgrade\r\nX-Foo: 1\r\n"), "/x");
    row("empty path", get("/exapps/a"), "");
    row("empty path with query", get("/exapps/a?b=c"), "");
    row("absolute", get("http://cloud.example/exapps/a/x?b=c"), "/x");
    row("HTTP/1.0", get("/exapps/a/x", {}, "GET", "HTTP/1.0"), "/x");
    row("HTTP/1.0, keep-alive", get("/exapps/a/x", "Connection: keep-alive\r\n", "GET", "HTTP/1.0"), "/x");
    row("no body", get("/exapps/a/x", "Content-Length: 0\r\nTE: trailers\r\n", "POST"), "/x");
    row("encoded", get("/exapps/a/%41%2fb?%20"), "/%41%2fb");
}

void tst_HarpBytes::requestHeads()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, path);
    const auto request = parsed(head);
    QVERIFY(request.has_value());
    HttpHeadParser answer(HttpHeadParser::Kind::Response);
    QVERIFY(answer.feed("HTTP/1.1 204 No Content\r\nX-Seen: Yes\r\n\r\n"));
    const QByteArray response = forwardedResponseHead(answer.head(), request->wantsClose());
    m_exapp.seen.clear();
    const QByteArray given = answerTo(head, response.size());
    // To HTTP/1.0 that keeps its connection HAProxy says so.
    QCOMPARE(QByteArray(given).replace("connection: keep-alive\r\n", ""), response);
    QCOMPARE(m_exapp.seen, forwardedRequestHead(*request, request->targetWithPath(path), Injected));
}

void tst_HarpBytes::cookies_data()
{
    QTest::addColumn<QByteArray>("fields");
    for (const char *line :
         {"oc_sessionPassphrase=one", "a=b;oc_sessionPassphrase=one;c=d",
          "oc_sessionPassphrase=one; oc_sessionPassphrase=two", "OC_sessionPassphrase=one", "xoc_sessionPassphrase=one",
          "oc_sessionPassphrase; a=b", "oc_sessionPassphrase=", "oc_sessionPassphrase=a; oc_sessionPassphrase=",
          "oc_sessionPassphrase=\"a;b\"; c=d", "a=b; oc_sessionPassphrase = one two ;c",
          "a=\"x;oc_sessionPassphrase=no\"; oc_sessionPassphrase=yes,oc_sessionPassphrase=after",
          "oc_sessionPassphrase=\"a;b", "oc_sessionPassphrase=a%2Bb%2F", ";;,oc_sessionPassphrase=a=b=c,,",
          "oc_sessionPassphrase==a", "a=\"\\\";oc_sessionPassphrase=quoted\"; b"})
        QTest::newRow(line) << QByteArray("Cookie: ").append(line).append("\r\n");
    QTest::newRow("two fields") << QByteArray(
        "Cookie: oc_sessionPassphrase=one\r\nCookie: oc_sessionPassphrase=two\r\n");
    QTest::newRow("in the first field") << QByteArray("Cookie: oc_sessionPassphrase=one\r\nCookie: a=b\r\n");
    QTest::newRow("none") << QByteArray();
}

void tst_HarpBytes::cookies()
{
    QFETCH(QByteArray, fields);
    const auto request = parsed(get("/cookie", fields));
    QVERIFY(request.has_value());
    const QByteArray body = "/cookie|" + haproxyCookie(request->headers, "oc_sessionPassphrase");
    const QByteArray ours = "HTTP/1.1 200 OK\r\ncontent-length: " + QByteArray::number(body.size())
        + "\r\ncontent-type: text/plain\r\n\r\n" + body;
    QCOMPARE(answerTo(get("/cookie", fields), ours.size()), ours);
}

QTEST_GUILESS_MAIN(tst_HarpBytes)
#include "tst_harpbytes.moc"
