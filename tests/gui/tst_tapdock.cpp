// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "client/client.h"
#include "server/loopbackserver.h"
#include "ui/models/heldmodel.h"
#include "ui/models/tapmodel.h"
#include "ui/tapdock.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;

template <typename Widget>
Widget *part(const TapDock &dock, const char *name)
{
    return dock.findChild<Widget *>(QLatin1StringView(name));
}

TapMessage message(quint64 id, const QByteArray &payload)
{
    return {.id = id, .sender = Role::Client, .type = Opcode::Text, .payload = payload};
}

} // namespace

class tst_TapDock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void connectionModel();
    void heldModel();
    void holdsEditsAndSends();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void tst_TapDock::connectionModel()
{
    TapModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (quint64 id = 1; id <= TapModel::MaxRows + 3; ++id)
        model.set({.id = id, .target = u"/%1"_s.arg(id), .isWebSocket = true, .end = {}});
    QCOMPARE(model.rowCount(), TapModel::MaxRows);
    TapConnection last{.id = TapModel::MaxRows + 3, .target = u"/live"_s, .isWebSocket = true, .end = {}};
    last.state = TapConnection::State::Open;
    last.held = 2;
    model.set(last);
    QCOMPARE(model.rowCount(), TapModel::MaxRows);
    QCOMPARE(model.index(0, TapModel::State).data().toString(), u"open, 2 held"_s);
    QVERIFY(model.index(0, 0).data(TapModel::OpenRole).toBool());
    model.setVerdict(last.id, u"because"_s);
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"because"_s));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_TapDock::heldModel()
{
    HeldModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(1, message(5, "one\ntwo"));
    model.add(1, message(6, "three"));
    QCOMPARE(model.index(0, HeldModel::Message).data().toString(), u"one two"_s);
    model.remove(5);
    model.remove(99);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.message(0).id, quint64(6));
}

/// As a user does it: start, connect through it, hold, edit, forward, send one of one's own, stop.
void tst_TapDock::holdsEditsAndSends()
{
    LoopbackServer echo{LoopbackServer::Options()};
    QVERIFY(echo.listen());
    QTemporaryDir folder;
    auto created = CaptureWriter::create(folder.filePath(u"tap.plectrum"_s), {});
    QVERIFY(created);
    std::shared_ptr<CaptureWriter> recorder = std::move(*created);
    TapDock dock;
    auto *const startButton = part<QPushButton>(dock, "startButton");
    QVERIFY(!startButton->isEnabled());
    dock.setTarget(echo.url().toString() + u"/echo"_s);
    connect(&dock, &TapDock::startAsked, this, [&] { dock.start(recorder); });
    part<QCheckBox>(dock, "holdCheckBox")->click();
    part<QComboBox>(dock, "wayComboBox")->setCurrentIndex(1);
    startButton->click();
    QTRY_VERIFY_WITH_TIMEOUT(dock.host().isRunning(), Patience);

    QSignalSpy asked(&dock, &TapDock::connectAsked);
    part<QPushButton>(dock, "connectButton")->click();
    QCOMPARE(asked.size(), 1);
    Client client(nullptr);
    QList<QByteArray> got;
    connect(&client, &Client::opened, this, [&](Connection *connection) {
        connect(connection, &Connection::messageReceived, this,
                [&](const Assembled &assembled) { got << assembled.payload.toByteArray(); });
        connection->sendText("hello");
        connection->sendBinary(QByteArray::fromHex("00ff"));
    });
    client.open(asked.first().first().value<Profile>().target);

    auto *const held = part<QTableView>(dock, "heldTableView");
    auto *const editor = part<QPlainTextEdit>(dock, "messagePlainTextEdit");
    QTRY_COMPARE_WITH_TIMEOUT(held->model()->rowCount(), 2, Patience);
    QCOMPARE(editor->toPlainText(), u"hello"_s);
    part<QCheckBox>(dock, "hexCheckBox")->click();
    QCOMPARE(editor->toPlainText(), u"68 65 6c 6c 6f"_s);
    editor->setPlainText(u"68 65 6"_s);
    part<QPushButton>(dock, "forwardButton")->click();
    QVERIFY(!part<QLabel>(dock, "faultLabel")->isHidden());
    QCOMPARE(held->model()->rowCount(), 2);
    editor->setPlainText(u"68 65 79"_s);
    part<QPushButton>(dock, "forwardButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(got, QList<QByteArray>{"hey"}, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(editor->toPlainText(), u"00 ff"_s, Patience); // the next one
    part<QPushButton>(dock, "dropButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(held->model()->rowCount(), 0, Patience);

    part<QCheckBox>(dock, "hexCheckBox")->setChecked(false);
    editor->setPlainText(u"of my own"_s);
    part<QComboBox>(dock, "injectWayComboBox")->setCurrentIndex(1);
    part<QPushButton>(dock, "injectButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(got, (QList<QByteArray>{"hey", "of my own"}), Patience);

    QSignalSpy stopped(&dock, &TapDock::stopped);
    startButton->click();
    QCOMPARE(stopped.size(), 1);
    QVERIFY(!dock.host().isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Idle, Patience);
    QVERIFY(recorder->appendedCount() > 4);
    QCOMPARE(recorder.use_count(), 1); // the tap has let go of it
}

void tst_TapDock::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("listen");
    QTest::newRow("scheme") << u"ftp://host"_s << u"127.0.0.1:0"_s;
    QTest::newRow("listen") << u"ws://host"_s << u"nowhere"_s;
}

void tst_TapDock::saysWhatIsWrong()
{
    QFETCH(const QString, target);
    QFETCH(const QString, listen);
    TapDock dock;
    dock.setTarget(target);
    part<QLineEdit>(dock, "listenLineEdit")->setText(listen);
    QSignalSpy stopped(&dock, &TapDock::stopped);
    dock.start(nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), Patience);
    QVERIFY(!part<QLabel>(dock, "faultLabel")->text().isEmpty());
    QVERIFY(!part<QLabel>(dock, "faultLabel")->isHidden());
    QVERIFY(!dock.host().isRunning());
    QVERIFY(part<QPushButton>(dock, "startButton")->isEnabled());
}

QTEST_MAIN(tst_TapDock)
#include "tst_tapdock.moc"
