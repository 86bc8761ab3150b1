// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/client.h"
#include "server/loopbackserver.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 60000; // ms; a browser's first start is slow

QString browserPath()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        const QString path = QStandardPaths::findExecutable(name);
        if (!path.isEmpty())
            return path;
    }
    return {};
}

} // namespace

/// The native server as a browser sees it.
class tst_Browser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void nativeServer();
};

void tst_Browser::nativeServer()
{
    if (browserPath().isEmpty())
        QSKIP("no Chromium here");
    LoopbackServer server({});
    QVERIFY(server.listen());

    QByteArray report;
    Client listener(nullptr);
    connect(&listener, &Client::opened, this, [this, &report](Connection *connection) {
        connect(connection, &Connection::messageReceived, this,
                [&report](const Assembled &message) { report = message.payload.toByteArray(); });
    });
    Target target;
    target.url = QUrl(server.url().toString() + u"/group/results"_s);
    listener.open(target);
    QTRY_COMPARE(listener.state(), Client::State::Open);

    QTemporaryDir home;
    home.setAutoRemove(false); // see below
    QProcess browser;
    browser.setProgram(browserPath());
    const QString page = u"file://"_s + QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/browser.html") + u'#'
        + server.url().toString();
    browser.setArguments({u"--headless=new"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--no-first-run"_s,
                          u"--disable-dev-shm-usage"_s, u"--no-proxy-server"_s, u"--user-data-dir="_s + home.path(),
                          page});
    browser.setStandardOutputFile(QProcess::nullDevice());
    browser.setStandardErrorFile(QProcess::nullDevice());
    browser.start();
    QVERIFY(browser.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!report.isEmpty(), Patience);
    browser.terminate();
    if (!browser.waitForFinished(5000))
        browser.kill();
    browser.waitForFinished();
    // Processes that it started may still write for a moment.
    QTRY_VERIFY_WITH_TIMEOUT(QDir(home.path()).removeRecursively(), Patience);

    const QJsonObject results = QJsonDocument::fromJson(report).object();
    const QJsonObject echo = results.value("echo"_L1).toObject();
    QVERIFY2(echo.value("same"_L1).toBool(), report.constData());
    QVERIFY2(echo.value("extensions"_L1).toString().startsWith("permessage-deflate"_L1), report.constData());
    const QJsonObject bye = echo.value("end"_L1).toObject();
    QCOMPARE(bye.value("code"_L1).toInt(), 1000);
    QVERIFY(bye.value("clean"_L1).toBool());
    const QJsonObject enough{{u"code"_s, 4001}, {u"reason"_s, u"enough"_s}, {u"clean"_s, true}};
    QCOMPARE(results.value("close"_L1).toObject(), enough);
    const QJsonObject refused{{u"code"_s, 1006}, {u"reason"_s, QString()}, {u"clean"_s, false}};
    QCOMPARE(results.value("refuse"_L1).toObject(), refused);
}

QTEST_GUILESS_MAIN(tst_Browser)
#include "support/patience.h"
#include "tst_browser.moc"
