// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state/statefolder.h"

#include "decoders/rulefolder.h"
#include "support/boardtalk.h"
#include "support/growingcapture.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

class tst_StateFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void readsOnAsTheCaptureGrows();
    void takesStepsOfAnySize();
    void longMessages();
    void hidesSecrets();
};

void tst_StateFolder::readsOnAsTheCaptureGrows()
{
    GrowingCapture capture;
    (void)capture.append(Opcode::Text, Direction::Incoming, R"([{"op":"add","path":"","value":{"a":1}}])");
    (void)capture.reader()->refresh();
    StateFolder folder(*capture.reader(), {});
    QVERIFY(!folder.step(100));
    QCOMPARE(folder.at(0, 1)->json, R"({"a":1})");
    (void)capture.append(Opcode::Text, Direction::Incoming, R"([{"op":"add","path":"/b","value":2}])");
    (void)capture.append(Opcode::Ping, Direction::Incoming, R"([{"op":"add","path":"/c","value":2}])");
    (void)capture.reader()->refresh();
    QVERIFY(!folder.step(100));
    QCOMPARE(folder.passed(), 3);
    QCOMPARE(folder.at(0, 3)->json, R"({"a":1,"b":2})");
    QCOMPARE(folder.at(0, 3)->changedBy, RecordId(2));
    QCOMPARE(folder.at(0, 1)->json, R"({"a":1})");
    QVERIFY(!folder.hasGaps());
}

void tst_StateFolder::takesStepsOfAnySize()
{
    const QTemporaryDir files;
    writeBoard(files.filePath(u"board.plectrum"_s));
    const auto reader = CaptureReader::open(files.filePath(u"board.plectrum"_s));
    StateFolder atOnce(**reader, {});
    QVERIFY(!atOnce.step(1000));
    StateFolder bySteps(**reader, {});
    while (bySteps.step(1)) { }
    QCOMPARE(bySteps.index().documents(), atOnce.index().documents());
    for (RecordId row = 0; row <= 11; ++row) {
        for (size_t document = 0; document < 2; ++document)
            QCOMPARE(*bySteps.at(document, row), *atOnce.at(document, row));
    }
}

/// What is too long for a block is read whole.
void tst_StateFolder::longMessages()
{
    GrowingCapture capture;
    const QByteArray text(300'000, 'x');
    (void)capture.append(Opcode::Text, Direction::Incoming,
                         R"([{"op":"add","path":"","value":{"a":")" + text + R"("}}])");
    (void)capture.append(Opcode::Text, Direction::Incoming, R"([{"op":"add","path":"/b","value":2}])");
    (void)capture.reader()->refresh();
    StateFolder folder(*capture.reader(), {});
    QVERIFY(!folder.step(100));
    QCOMPARE(folder.at(0, 2)->json, R"({"a":")" + text + R"(","b":2})");
}

void tst_StateFolder::hidesSecrets()
{
    const QTemporaryDir files;
    QFile file(files.filePath(u"login.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"decoder":1,"name":"login","values":{"user":"user","token":"user.token","pin":"user.pin"},
        "messages":[{"secrets":["token","pin"]}],
        "state":[{"fold":"replace","value":"user"}]})");
    file.close();
    const LoadedDecoders loaded = loadDecoders({file.fileName()});
    QVERIFY2(loaded.complaints.isEmpty(), qPrintable(loaded.complaints.value(0).detail));
    GrowingCapture capture;
    (void)capture.append(Opcode::Text, Direction::Incoming, R"({"user":{"name":"ann","token":"abc","pin":4711}})");
    (void)capture.append(Opcode::Text, Direction::Incoming, R"({"user":{"name":"bob"}})");
    const DecoderChoices choices{.decoders = loaded.decoders, .forAll = loaded.decoders->named("login")};
    (void)capture.reader()->refresh();
    StateFolder folder(*capture.reader(), choices);
    QVERIFY(!folder.step(100));
    QCOMPARE(folder.at(0, 1)->json, R"({"name":"ann","pin":1111,"token":"***"})");
    QCOMPARE(folder.at(0, 2)->json, R"({"name":"bob"})");
}

QTEST_APPLESS_MAIN(tst_StateFolder)
#include "tst_statefolder.moc"
