// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// A Python that has websockets: the system's, or the first in PATH; empty if none.
QString pythonPath()
{
    for (const QString &path : {u"/usr/bin/python3"_s, u"python3"_s}) {
        if (run(path, {u"-c"_s, u"import websockets"_s}).code == 0)
            return path;
    }
    return {};
}

} // namespace

/// Our native server and our client against Python's websockets, with and without permessage-deflate.
class tst_PythonWebsockets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void server_data();
    void server();
    void client_data();
    void client();
    void clientIsRefused();

private:
    QString m_python;
};

void tst_PythonWebsockets::initTestCase()
{
    m_python = pythonPath();
    if (m_python.isEmpty())
        QSKIP("no Python with websockets here");
}

void tst_PythonWebsockets::server_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QJsonObject>("result");
    for (const char *mode : {"off", "on"}) {
        const auto row = [mode](const char *scene, const QJsonObject &result) {
            QTest::addRow("%s, deflate %s", scene, mode)
                << QString::fromLatin1(scene) << QString::fromLatin1(mode) << result;
        };
        row("echo",
            {{u"same"_s, true}, {u"deflate"_s, qstrcmp(mode, "on") == 0}, {u"code"_s, 4001}, {u"reason"_s, u"bye"_s}});
        row("fragments", {{u"text"_s, u"in three parts"_s}, {u"binary"_s, u"00ff"_s}});
        row("ping", {{u"pong"_s, true}});
        row("closed", {{u"code"_s, 1013}, {u"reason"_s, u"full"_s}});
        row("refused", {{u"status"_s, 429}});
        row("flood", {{u"count"_s, 5000}, {u"code"_s, 1000}, {u"reason"_s, u""_s}});
    }
}

void tst_PythonWebsockets::server()
{
    QFETCH(QString, scene);
    QFETCH(QString, mode);
    QFETCH(QJsonObject, result);
    const ServingProgram server;
    const Outcome seen =
        run(m_python, {QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/pyclient.py"), scene, mode, server.url({})});
    QVERIFY2(seen.code == 0, seen.err.constData());
    QCOMPARE(QJsonDocument::fromJson(seen.out).object(), result);
}

void tst_PythonWebsockets::client_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QStringList>("arguments"); // the first: the path
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<int>("closeCode");
    for (const char *mode : {"off", "on"}) {
        const auto row = [mode](const char *name, const QStringList &arguments, const QByteArray &out, int closeCode) {
            QTest::addRow("%s, deflate %s", name, mode) << QString::fromLatin1(mode) << arguments << out << closeCode;
        };
        const QString longText(50000, u'é');
        row("echo",
            {u"/echo"_s, u"--send"_s, u"grüß dich"_s, u"--send"_s, u""_s, u"--send-binary"_s, u"00fe"_s, u"--send"_s,
             longText, u"--expect"_s, u"4"_s, u"--close"_s, u"4001:bye"_s},
            QString(u"grüß dich\n\n0x00fe\n"_s + longText + u'\n').toUtf8(), 4001);
        row("fragments", {u"/fragments"_s, u"--wait"_s, u"30"_s}, "in two\n", 1000);
        row("close", {u"/close"_s, u"--wait"_s, u"30"_s}, "", 4005);
        row("ping", {u"/ping"_s, u"--wait"_s, u"30"_s}, "pong\n", 1000);
    }
}

void tst_PythonWebsockets::client()
{
    QFETCH(QString, mode);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, out);
    QFETCH(int, closeCode);
    Program peer(m_python, {QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/pyserver.py"), mode});
    arguments.first().prepend(QString::fromUtf8(peer.nextLine()));
    const Outcome plain = runPlectrum(QStringList{u"connect"_s} + arguments);
    QVERIFY2(plain.code == 0, plain.err.constData());
    QVERIFY(plain.out == out);
    QCOMPARE(plain.err.contains("deflate"), mode == "on"_L1);

    const Outcome json = runPlectrum(
        QStringList{u"--json"_s, u"connect"_s, u"--subprotocol"_s, u"first"_s, u"--subprotocol"_s, u"second"_s}
        + arguments);
    QCOMPARE(json.code, 0);
    QCOMPARE(json.event(u"open"_s).value("subprotocol"_L1).toString(), u"second"_s);
    const QJsonObject closed = json.event(u"closed"_s);
    QCOMPARE(closed.value("cause"_L1).toString(), u"closed"_s);
    QCOMPARE(closed.value("code"_L1).toInt(), closeCode);
    QVERIFY(json.event(u"violation"_s).isEmpty());
}

void tst_PythonWebsockets::clientIsRefused()
{
    Program peer(m_python, {QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/pyserver.py"), u"on"_s});
    const QString url = QString::fromUtf8(peer.nextLine()) + u"/refuse"_s;
    const Outcome refused = runPlectrum({u"--json"_s, u"connect"_s, url});
    QCOMPARE(refused.code, 3);
    const QJsonObject event = refused.event(u"refused"_s);
    QCOMPARE(event.value("status"_L1).toInt(), 403);
    QCOMPARE(event.value("body"_L1).toString(), u"no!\n"_s);
    QVERIFY(event.value("headers"_L1)
                .toArray()
                .contains(QJsonObject{{u"name"_s, u"X-Reason"_s}, {u"value"_s, u"because"_s}}));
}

QTEST_GUILESS_MAIN(tst_PythonWebsockets)
#include "tst_pythonwebsockets.moc"
