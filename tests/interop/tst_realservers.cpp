// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdict.h"
#include "support/realpeer.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000; // ms

const char *const ApacheConfiguration = R"cfg(
ServerRoot %1
ServerName localhost
PidFile %1/apache.pid
ErrorLog %1/apache.log
Mutex file:%1 default
Listen 127.0.0.1:%2
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule proxy_module /usr/lib/apache2/modules/mod_proxy.so
LoadModule proxy_http_module /usr/lib/apache2/modules/mod_proxy_http.so
LoadModule proxy_wstunnel_module /usr/lib/apache2/modules/mod_proxy_wstunnel.so
DocumentRoot %1
ProxyPass /exapps/a/ http://127.0.0.1:%3/exapps/a/ upgrade=websocket
ProxyPass /exapps/stripped/ http://127.0.0.1:%4/
ProxyPass /exapps/down/ ws://127.0.0.1:%5/
<Location /exapps/denied/>
Require all denied
</Location>
)cfg";

const char *const CaddyConfiguration = R"cfg({
	admin off
	auto_https off
	storage file_system %1
}
http://127.0.0.1:%2 {
	bind 127.0.0.1
	handle /exapps/a/* {
		reverse_proxy 127.0.0.1:%3
	}
	handle /exapps/stripped/* {
		reverse_proxy 127.0.0.1:%4 {
			header_up -Upgrade
			header_up -Connection
		}
	}
	handle /exapps/down/* {
		reverse_proxy 127.0.0.1:%5
	}
	handle /exapps/denied/* {
		respond 403
	}
}
)cfg";

} // namespace

/// The verdicts against what real uvicorn, aiohttp, Apache and Caddy say, with a real client.
class tst_RealServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void judges_data();
    void judges();

private:
    void start(const QString &name, const QString &program, const QStringList &arguments, quint16 port);
    QString configuration(const QString &name, const char *text, quint16 port);

    struct Server {
        quint16 port;
        std::unique_ptr<QProcess> process;
    };
    QTemporaryDir m_folder;
    std::map<QString, Server> m_servers; // those that run
    quint16 m_nobody = 0;
};

void tst_RealServers::start(const QString &name, const QString &program, const QStringList &arguments, quint16 port)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
        environment.insert(variable, m_folder.path());
    process->setProcessEnvironment(environment);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(m_folder.filePath(name + u".err"_s));
    process->start(program, arguments);
    QProcess *const running = process.get();
    m_servers[name] = {port, std::move(process)};
    QVERIFY(running->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(answers(port) || running->state() == QProcess::NotRunning, Patience);
    QVERIFY2(running->state() == QProcess::Running, qPrintable(name));
}

QString tst_RealServers::configuration(const QString &name, const char *text, quint16 port)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QString::fromLatin1(text)
                   .arg(m_folder.path())
                   .arg(port)
                   .arg(m_servers[u"aiohttp"_s].port)
                   .arg(m_servers[u"uvicorn"_s].port)
                   .arg(m_nobody)
                   .toUtf8());
    return file.fileName();
}

void tst_RealServers::initTestCase()
{
    m_nobody = freePort();
    const QString python = u"/usr/bin/python3"_s; // Debian's, which sees Debian's packages
    const auto has = [&python](const QString &modules) {
        return QFile::exists(python) && QProcess::execute(python, {u"-c"_s, u"import "_s + modules}) == 0;
    };
    const QString uvicorn = QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/realuvicorn.py");
    const auto serveUvicorn = [&](const QString &name, const QString &implementation) {
        const quint16 port = freePort();
        start(name, python, {uvicorn, QString::number(port), implementation}, port);
    };
    if (has(u"uvicorn, websockets"_s)) {
        serveUvicorn(u"uvicorn"_s, u"websockets"_s);
        serveUvicorn(u"uvicorn-none"_s, u"none"_s);
    }
    if (has(u"uvicorn, wsproto"_s))
        serveUvicorn(u"uvicorn-wsproto"_s, u"wsproto"_s);
    if (has(u"aiohttp"_s)) {
        const quint16 port = freePort();
        start(u"aiohttp"_s, python,
              {QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/realaiohttp.py"), QString::number(port)}, port);
    }
    if (!m_servers.contains(u"aiohttp"_s) || !m_servers.contains(u"uvicorn"_s))
        return;
    if (const QString apache = programPath(u"apache2"_s); !apache.isEmpty()) {
        const quint16 port = freePort();
        start(u"apache"_s, apache,
              {u"-D"_s, u"FOREGROUND"_s, u"-f"_s, configuration(u"apache.conf"_s, ApacheConfiguration, port)}, port);
    }
    if (const QString caddy = programPath(u"caddy"_s); !caddy.isEmpty()) {
        const quint16 port = freePort();
        start(u"caddy"_s, caddy,
              {u"run"_s, u"--adapter"_s, u"caddyfile"_s, u"--config"_s,
               configuration(u"Caddyfile"_s, CaddyConfiguration, port)},
              port);
    }
}

void tst_RealServers::cleanupTestCase()
{
    for (auto &[name, server] : m_servers) {
        server.process->terminate();
        if (!server.process->waitForFinished(5000))
            server.process->kill();
        server.process->waitForFinished();
    }
}

void tst_RealServers::judges_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Hop>("hop");
    QTest::addColumn<Confidence>("confidence");
    using enum Confidence;
    const auto row = [](const char *server, const char *path, const char *id, Hop hop, Confidence confidence) {
        QTest::addRow("%s %s", server, path)
            << QString::fromLatin1(server) << QString::fromLatin1(path) << QString::fromLatin1(id) << hop << confidence;
    };
    row("uvicorn", "a/ws", "opened", Hop::Nobody, Certain);
    row("uvicorn", "a/no", "exapp-closed-before-accept", Hop::ExApp, Certain);
    row("uvicorn", "a/boom", "exapp-failed", Hop::ExApp, Likely);
    row("uvicorn-wsproto", "a/ws", "opened", Hop::Nobody, Certain);
    row("uvicorn-wsproto", "a/no", "exapp-closed-before-accept", Hop::ExApp, Likely);
    row("uvicorn-wsproto", "a/boom", "exapp-failed", Hop::ExApp, Likely);
    row("uvicorn-none", "a/ws", "uvicorn-without-websockets", Hop::ExApp, Certain);
    row("aiohttp", "a/ws", "opened", Hop::Nobody, Certain);
    row("aiohttp", "a/no", "aiohttp-refused", Hop::ExApp, Certain);
    row("aiohttp", "a/refuse", "aiohttp-refused", Hop::ExApp, Certain);
    row("aiohttp", "a/boom", "exapp-failed", Hop::ExApp, Certain);
    row("apache", "a/ws", "opened", Hop::Nobody, Certain);
    row("apache", "a/no", "aiohttp-refused", Hop::ExApp, Certain);
    row("apache", "stripped/ws", "upgrade-stripped-404", Hop::ReverseProxy, Likely);
    row("apache", "down/ws", "proxy-unavailable", Hop::ReverseProxy, Certain);
    row("apache", "denied/ws", "proxy-forbidden", Hop::ReverseProxy, Certain);
    row("apache", "nowhere/ws", "proxy-no-location", Hop::ReverseProxy, Certain);
    row("caddy", "a/ws", "opened", Hop::Nobody, Certain);
    row("caddy", "stripped/ws", "upgrade-stripped-404", Hop::ReverseProxy, Likely);
    row("caddy", "down/ws", "caddy-upstream", Hop::ReverseProxy, Certain);
    row("caddy", "denied/ws", "caddy-no-route", Hop::ReverseProxy, Certain);
    row("caddy", "nowhere/ws", "caddy-no-route", Hop::ReverseProxy, Certain);
}

void tst_RealServers::judges()
{
    QFETCH(QString, server);
    QFETCH(QString, path);
    QFETCH(QString, id);
    QFETCH(Hop, hop);
    QFETCH(Confidence, confidence);
    if (!m_servers.contains(server) || !m_servers[server].process)
        QSKIP(qPrintable(server + u" or a package that it needs is not installed here"_s));
    const Verdict best = judge(tried(m_servers[server].port, u"/exapps/"_s + path)).first();
    QCOMPARE(best.id, id);
    QCOMPARE(best.who, hop);
    QCOMPARE(best.confidence, confidence);
    QVERIFY(!best.cause.isEmpty());
}

QTEST_GUILESS_MAIN(tst_RealServers)
#include "tst_realservers.moc"
