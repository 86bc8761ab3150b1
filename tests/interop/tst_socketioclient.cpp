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

namespace {

const QString Folder = QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop");

} // namespace

/// `plectrum-cli serve` against npm socket.io-client, on both engines: the Socket.IO rooms and the rehearsed
/// Whiteboard.
class tst_SocketIoClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void scenes_data();
    void scenes();
};

void tst_SocketIoClient::initTestCase()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("no node here");
    if (!QFile::exists(Folder + u"/node_modules/socket.io-client/package.json"_s))
        QSKIP("npm socket.io-client is not installed: run \"npm ci\" in tests/interop");
}

void tst_SocketIoClient::scenes_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QStringList>("scene");
    QTest::addColumn<QByteArray>("result");
    for (const char *engine : {"native", "qt"}) {
        const auto row = [engine](const QStringList &scene, const QByteArray &result) {
            QTest::addRow("%s %s", engine, qPrintable(scene.join(u' ')))
                << QString::fromLatin1(engine) << scene << result;
        };
        for (const QString &transport : {u"websocket"_s, u"polling"_s}) {
            row({u"echo"_s, transport},
                R"({"answer":"ü","event":["0x616263"],"asked":42,"transport":")" + transport.toUtf8() + R"("})");
            row({u"namespaces"_s, transport},
                R"({"joined":{"members":1,"room":"r"},"error":"closed today","data":{"refuse":"closed today"}})");
            row({u"leaves"_s, transport}, R"({"reason":"io server disconnect"})");
        }
        row({u"upgrade"_s},
            R"({"upgraded":"websocket","before":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19],"after":"x"})");
        row({u"refused"_s}, R"({"none":"Authentication error","garbage":"Authentication error",
            "wrong":"Authentication error","checked":"Connection verified","namespace":"Invalid namespace"})");
        row({u"roster"_s}, R"({"alone":["ann:1"],"two":["ann:1","bob:1"],"three":["ann:1","bob:2"],
            "joined":{"userId":"bob","userName":"bob","socketId":true,"isSyncer":false},"syncers":[true,false,false],
            "order":["init-room","sync-designate","room-user-change","user-joined","timer-state"]})");
        row({u"roster"_s, u"polling"_s}, R"({"alone":["ann:1"],"two":["ann:1","bob:1"],"three":["ann:1","bob:2"],
            "joined":{"userId":"bob","userName":"bob","socketId":true,"isSyncer":false},"syncers":[true,false,false],
            "order":["init-room","sync-designate","room-user-change","user-joined","timer-state"]})");
        row({u"handover"_s, u"websocket"_s}, R"({"syncers":[false,true,false,false],"own":{"isSyncer":true},
            "next":{"isSyncer":true},"late":true})");
        row({u"relay"_s, u"websocket"_s}, R"({"creator":{"uid":"ann","displayName":"Ann","createdAt":true},"proof":true,
            "iv":[],"creators":["ann","bob"],"kept":true,"image":{"type":"IMAGE_ADD","payload":{"x":1}},"imageIv":"iv",
            "request":{"type":"IMAGE_REQUEST","payload":{"fileId":"img"}},
            "mouse":[{"type":"MOUSE_LOCATION","payload":{"x":3,"user":{"id":"eye","name":"eye"}}}],
            "heard":["SCENE_INIT","SCENE_UPDATE","IMAGE_ADD","IMAGE_REQUEST","VIEWPORT_UPDATE"],
            "viewport":{"zoom":2,"userId":"ann"},"requester":"ann","same":true})");
        row({u"stage"_s, u"websocket"_s}, R"({"mismatch":"User ID mismatch",
            "presenting":{"userId":"ann","username":"Ann"},"busy":"Presentation already in progress by Ann",
            "available":{"available":true,"reason":null},"unready":"Recorder initialization failed",
            "recording":{"userId":"bob","username":"bob"},"shown":{"userId":"ann","username":"Ann"},
            "none":"No active recording found","left":{"userId":"ann","username":"Ann"},
            "recorded":{"userId":"bob","username":"bob","startedAt":true,"resumed":false},
            "stopped":{"filePath":null,"recordingData":"1a45dfa3","uploadToken":"t","fileId":"7"}})");
        row({u"games"_s, u"websocket"_s}, R"({"statuses":["idle","running","paused","paused","running","finished"],
            "idle":{"status":"idle","remainingMs":0,"durationMs":null,"endsAt":null,"startedBy":null,"startedAt":null,
            "pausedBy":null,"updatedAt":0},"duration":65000,"by":{"userId":"ann","userName":"Ann"},
            "pausedBy":{"userId":"ann","userName":"Ann"},"denied":"Read-only users cannot control the timer",
            "invalid":"Invalid timer start payload",
            "twice":{"message":"User has already voted in this single-choice voting","context":"voting-vote"},
            "question":"ok?","titles":["yes","no"],"votes":[[],["ann"]],"state":"closed","init":1})");
    }
}

void tst_SocketIoClient::scenes()
{
    QFETCH(const QString, engine);
    QFETCH(const QStringList, scene);
    QFETCH(const QByteArray, result);
    const ServingProgram server({u"--engine"_s, engine});
    const QString url = server.url({}).replace(u"ws:"_s, u"http:"_s);
    const Outcome outcome = run(u"node"_s, QStringList{Folder + u"/socketioclient.mjs"_s, url} + scene);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(outcome.json().value(0), QJsonDocument::fromJson(result).object());
}

QTEST_GUILESS_MAIN(tst_SocketIoClient)
#include "tst_socketioclient.moc"
