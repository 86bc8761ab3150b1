// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdict.h"
#include "support/realpeer.h"
#include "websocket/handshake.h"

#include <QFile>
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

/// What an ExApp may do with a request: take the socket, close, or never answer.
class ExApp : public QTcpServer {
public:
    enum class Manner { Accepts, Closes, Hangs };

    explicit ExApp(Manner manner)
        : m_manner(manner)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *const peer = nextPendingConnection())
                connect(peer, &QTcpSocket::readyRead, this, [this, peer] { read(peer); });
        });
    }

private:
    void read(QTcpSocket *peer)
    {
        HttpHeadParser parser(HttpHeadParser::Kind::Request);
        const auto taken = parser.feed(peer->readAll());
        if (!taken || !parser.isComplete() || m_manner == Manner::Hangs)
            return;
        if (m_manner == Manner::Closes) {
            peer->disconnectFromHost();
            return;
        }
        const auto request = ServerHandshake::check(parser.head());
        peer->write(request ? ServerHandshake::response(*request, {}) : request.error().toBytes());
        if (!request)
            peer->disconnectFromHost();
    }

    const Manner m_manner;
};

/// HAProxy set up as HaRP's is: the agent's decisions are in the paths.
const char *const HaproxyConfiguration = R"cfg(
defaults
  mode http
  timeout connect 1s
  timeout client 30s
  timeout server 1s
  timeout tunnel 30s
frontend exapps
  bind 127.0.0.1:%1
  http-request silent-drop if { path /exapps/a/banned }
  http-request return status 401 content-type "text/plain" string "401 Unauthorized" if { path /exapps/a/401 }
  http-request return status 403 content-type "text/plain" string "403 Forbidden" if { path /exapps/a/403 }
  http-request return status 404 content-type "text/plain" string "404 Not Found" if { path /exapps/a/404 }
  http-request return status 503 content-type "text/plain" string "503 Service Unavailable (HaRP)" if { path /exapps/a/503 }
  http-request deny if { path /exapps/a/deny }
  use_backend closes if { path /exapps/a/closes }
  use_backend hangs if { path /exapps/a/hangs }
  use_backend down if { path /exapps/a/down }
  default_backend accepts
backend accepts
  server exapp 127.0.0.1:%2
backend closes
  server exapp 127.0.0.1:%3
backend hangs
  server exapp 127.0.0.1:%4
backend down
  server exapp 127.0.0.1:%5
)cfg";

const char *const NginxConfiguration = R"cfg(
daemon off;
pid %1/pid;
error_log %1/error.log;
events {}
http {
  access_log off;
  client_body_temp_path %1/body;
  proxy_temp_path %1/proxy;
  fastcgi_temp_path %1/fastcgi;
  uwsgi_temp_path %1/uwsgi;
  scgi_temp_path %1/scgi;
  server {
    listen 127.0.0.1:%2;
    location /exapps/ {
      proxy_pass http://127.0.0.1:%3;
      proxy_http_version 1.1;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection "upgrade";
      proxy_read_timeout 1s;
    }
    location /exapps/stripped/ { proxy_pass http://127.0.0.1:%3; }
    location /exapps/nowhere/ { return 404; }
    location /exapps/harpdown/ { proxy_pass http://127.0.0.1:%4; }
    location /exapps/denied/ { deny all; }
    location /exapps/tls/ { return 301 https://$host$request_uri; }
  }
}
)cfg";

} // namespace

/// The verdicts against what real HAProxy and nginx say, with a real client.
class tst_RealHops : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void throughHaproxy_data();
    void throughHaproxy();
    void throughNginx_data();
    void throughNginx();
    void namesTheBan();

private:
    void start(QProcess &program, const QString &name, const QStringList &arguments, quint16 port);

    QTemporaryDir m_folder;
    ExApp m_accepts{ExApp::Manner::Accepts};
    ExApp m_closes{ExApp::Manner::Closes};
    ExApp m_hangs{ExApp::Manner::Hangs};
    quint16 m_haproxyPort = 0;
    quint16 m_nginxPort = 0;
    QProcess m_haproxy;
    QProcess m_nginx;
};

void tst_RealHops::start(QProcess &program, const QString &name, const QStringList &arguments, quint16 port)
{
    program.setProgram(programPath(name));
    program.setArguments(arguments);
    program.setStandardOutputFile(QProcess::nullDevice());
    program.setStandardErrorFile(m_folder.filePath(name + u".err"_s));
    program.start();
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(answers(port), Patience);
}

void tst_RealHops::initTestCase()
{
    const quint16 nobody = freePort();
    if (!programPath(u"haproxy"_s).isEmpty()) {
        m_haproxyPort = freePort();
        QFile file(m_folder.filePath(u"haproxy.cfg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QString::fromLatin1(HaproxyConfiguration)
                       .arg(m_haproxyPort)
                       .arg(m_accepts.serverPort())
                       .arg(m_closes.serverPort())
                       .arg(m_hangs.serverPort())
                       .arg(nobody)
                       .toLatin1());
        file.close();
        start(m_haproxy, u"haproxy"_s, {u"-f"_s, file.fileName()}, m_haproxyPort);
    }
    if (m_haproxyPort && !programPath(u"nginx"_s).isEmpty()) {
        m_nginxPort = freePort();
        QFile file(m_folder.filePath(u"nginx.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QString::fromLatin1(NginxConfiguration)
                       .arg(m_folder.path())
                       .arg(m_nginxPort)
                       .arg(m_haproxyPort)
                       .arg(nobody)
                       .toUtf8());
        file.close();
        start(m_nginx, u"nginx"_s,
              {u"-p"_s, m_folder.path(), u"-e"_s, m_folder.filePath(u"error.log"_s), u"-c"_s, file.fileName()},
              m_nginxPort);
    }
}

void tst_RealHops::cleanupTestCase()
{
    for (QProcess *const program : {&m_nginx, &m_haproxy}) {
        if (program->state() == QProcess::NotRunning)
            continue;
        program->terminate();
        if (!program->waitForFinished(5000))
            program->kill();
        program->waitForFinished();
    }
}

void tst_RealHops::throughHaproxy_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Confidence>("confidence");
    using enum Confidence;
    QTest::newRow("opens") << u"ws"_s << u"opened"_s << Certain;
    QTest::newRow("401") << u"401"_s << u"harp-credential-added"_s << Likely;
    QTest::newRow("403") << u"403"_s << u"harp-anonymous"_s << Certain;
    QTest::newRow("404") << u"404"_s << u"harp-no-route"_s << Certain;
    QTest::newRow("503 of HaRP") << u"503"_s << u"harp-agent-down"_s << Certain;
    QTest::newRow("denied") << u"deny"_s << u"haproxy-forbidden"_s << Certain;
    QTest::newRow("502") << u"closes"_s << u"haproxy-exapp-closed"_s << Certain;
    QTest::newRow("503 after three tries") << u"down"_s << u"haproxy-exapp-unreachable"_s << Certain;
    QTest::newRow("504") << u"hangs"_s << u"haproxy-exapp-timeout"_s << Certain;
    QTest::newRow("banned") << u"banned"_s << u"harp-silence"_s << Likely;
}

void tst_RealHops::throughHaproxy()
{
    if (!m_haproxyPort)
        QSKIP("no HAProxy here");
    QFETCH(QString, path);
    QFETCH(QString, id);
    QFETCH(Confidence, confidence);
    const Verdict best = judge(tried(m_haproxyPort, u"/exapps/a/"_s + path)).first();
    if (path == "banned"_L1 && best.id == "reset-opening"_L1)
        QSKIP("HAProxy lacks the right to drop silently here");
    QCOMPARE(best.id, id);
    QCOMPARE(best.confidence, confidence);
}

void tst_RealHops::throughNginx_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Confidence>("confidence");
    using enum Confidence;
    QTest::newRow("opens") << u"a/ws"_s << u"opened"_s << Certain;
    QTest::newRow("403 of HaRP") << u"a/403"_s << u"harp-anonymous"_s << Likely;
    QTest::newRow("404 of HaRP") << u"a/404"_s << u"harp-no-route"_s << Likely;
    QTest::newRow("503 of HaRP") << u"a/503"_s << u"harp-agent-down"_s << Likely;
    QTest::newRow("502 of HAProxy") << u"a/closes"_s << u"haproxy-exapp-closed"_s << Likely;
    QTest::newRow("upgrade stripped") << u"stripped/ws"_s << u"upgrade-stripped"_s << Certain;
    QTest::newRow("no location") << u"nowhere/ws"_s << u"proxy-no-location"_s << Certain;
    QTest::newRow("HaRP down") << u"harpdown/ws"_s << u"proxy-upstream-down"_s << Certain;
    QTest::newRow("denied") << u"denied/ws"_s << u"proxy-forbidden"_s << Certain;
    QTest::newRow("https") << u"tls/ws"_s << u"redirect-https"_s << Certain;
}

void tst_RealHops::throughNginx()
{
    if (!m_nginxPort)
        QSKIP("no nginx or no HAProxy here");
    QFETCH(QString, path);
    QFETCH(QString, id);
    QFETCH(Confidence, confidence);
    const Verdict best = judge(tried(m_nginxPort, u"/exapps/"_s + path)).first();
    QCOMPARE(best.id, id);
    QCOMPARE(best.confidence, confidence);
}

/// A proxy that HaRP has banned answers 504.
void tst_RealHops::namesTheBan()
{
    if (!m_nginxPort)
        QSKIP("no nginx or no HAProxy here");
    const Verdict best = judge(tried(m_nginxPort, u"/exapps/a/banned"_s)).first();
    if (best.id == "proxy-upstream-down"_L1)
        QSKIP("HAProxy lacks the right to drop silently here");
    QCOMPARE(best.id, u"proxy-timeout"_s);
    QVERIFY(best.countsTowardsBan);
    QVERIFY(best.cause.contains("ban by HaRP"_L1));
}

QTEST_GUILESS_MAIN(tst_RealHops)
#include "tst_realhops.moc"
