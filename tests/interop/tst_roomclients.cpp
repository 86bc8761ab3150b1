// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

Q_DECLARE_METATYPE(QList<QByteArray>)

/// The rehearsed services with their own client libraries.
class tst_RoomClients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void clients_data();
    void clients();
};

void tst_RoomClients::initTestCase()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("no node here");
}

void tst_RoomClients::clients_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("package");
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("byHttp");
    QTest::addColumn<QList<QByteArray>>("lines");
    const QList<QByteArray> appwrite{
        R"({"delivered":1})",
        R"({"all":{"$id":"1","status":"shut"}})",
        R"({"all":{"$id":"2","status":"open"},"open":{"$id":"2","status":"open"}})",
        R"({"private":1,"all":{"$id":"3","status":"shut"}})",
        R"({"delivered":0})",
        R"({"file":{"name":"a.txt"},"events":["buckets.b.files.f.create","buckets.*.files.f.create"],)"
        R"("channels":["files","buckets.b.files","buckets.b.files.f","files.create","buckets.b.files.create",)"
        R"("buckets.b.files.f.create"]})",
        R"({"left":true})"};
    const QList<QByteArray> graphql{R"([{"data":{"hello":"Hello, Ada!"}}])",
                                    R"([{"data":{"countdown":2}},{"data":{"countdown":1}},{"data":{"countdown":0}}])",
                                    R"({"data":{"messages":{"text":"hot","from":"me"}}})",
                                    R"(["Cannot query field \"nothing\" on type \"Query\"."])",
                                    R"({"code":4403,"reason":"Forbidden"})"};
    for (const char *engine : {"native", "qt"}) {
        QTest::addRow("appwrite, %s", engine)
            << u"appwriteclient.mjs"_s << u"appwrite"_s << QString::fromLatin1(engine) << QString() << true << appwrite;
        QTest::addRow("graphql-ws, %s", engine) << u"graphqlclient.mjs"_s << u"graphql-ws"_s
                                                << QString::fromLatin1(engine) << u"/graphql"_s << false << graphql;
    }
}

void tst_RoomClients::clients()
{
    QFETCH(QString, script);
    QFETCH(QString, package);
    QFETCH(QString, engine);
    QFETCH(QString, path);
    QFETCH(bool, byHttp);
    QFETCH(QList<QByteArray>, lines);
    const QString file = QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/") + script;
    if (!QFile::exists(QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/node_modules/") + package))
        QSKIP("the package is not installed: run \"npm ci\" in tests/interop");
    const ServingProgram server({u"--engine"_s, engine});
    QString url = server.url(path);
    if (byHttp)
        url.replace(u"ws://"_s, u"http://"_s);
    const Outcome outcome = run(u"node"_s, {file, url});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    const QList<QByteArray> said = outcome.out.trimmed().split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(QJsonDocument::fromJson(said.value(i)), QJsonDocument::fromJson(lines.at(i)));
    QCOMPARE(said.size(), lines.size());
}

QTEST_GUILESS_MAIN(tst_RoomClients)
#include "tst_roomclients.moc"
