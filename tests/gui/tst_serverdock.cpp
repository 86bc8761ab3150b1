// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/client.h"
#include "ui/models/harpeventmodel.h"
#include "ui/serverdock.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;

template <typename Widget>
Widget *part(const ServerDock &dock, const char *name)
{
    return dock.findChild<Widget *>(QLatin1StringView(name));
}

QByteArray parsedText(const ServerDock &dock)
{
    const auto config = HarpConfig::parse(dock.configText().toUtf8());
    return config ? config->toJson() : QByteArray();
}

} // namespace

class tst_ServerDock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void model();
    void rehearses();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void fieldsAndTextFollowEachOther();
    void newConfigurationHoldsAtOnce();
    void tellsRoomEvents();
};

void tst_ServerDock::model()
{
    HarpEventModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < HarpEventModel::MaxRows + 5; ++i)
        model.add({.target = u"/%1"_s.arg(i), .outcome = u"404"_s, .countsAsFailure = i % 2 == 0});
    QCOMPARE(model.rowCount(), HarpEventModel::MaxRows);
    QCOMPARE(model.index(0, HarpEventModel::Target).data().toString(), u"/%1"_s.arg(HarpEventModel::MaxRows + 4));
    QCOMPARE(model.index(0, HarpEventModel::Outcome).data().toString(), u"404 ●"_s);
    QCOMPARE(model.index(1, HarpEventModel::Outcome).data().toString(), u"404"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

/// The example as it stands: started, asked as nobody and as its user, stopped.
void tst_ServerDock::rehearses()
{
    ServerDock dock;
    QVERIFY(!parsedText(dock).isEmpty());
    auto *const start = part<QPushButton>(dock, "startButton");
    auto *const connectIt = part<QPushButton>(dock, "connectButton");
    QVERIFY(start->isEnabled() && !connectIt->isEnabled());
    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(dock.host().isRunning(), Patience);
    QVERIFY(part<QLabel>(dock, "urlLabel")->text().contains(dock.host().url().toString()));

    QSignalSpy asked(&dock, &ServerDock::connectAsked);
    connectIt->click();
    QCOMPARE(asked.size(), 1);
    const auto profile = asked.first().first().value<Profile>();
    Client client(nullptr);
    client.open(profile.target);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Open, Patience);
    Client nobody(nullptr);
    const QSignalSpy refused(&nobody, &Client::refused);
    Target target = profile.target;
    target.user.clear();
    nobody.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);

    const QAbstractItemModel *const events = part<QTableView>(dock, "eventTableView")->model();
    QTRY_COMPARE_WITH_TIMEOUT(events->rowCount(), 2, Patience);
    QCOMPARE(events->index(0, HarpEventModel::Outcome).data().toString(), u"403 ●"_s);
    QCOMPARE(events->index(1, HarpEventModel::Outcome).data().toString(), u"forward"_s);
    QVERIFY(events->index(0, HarpEventModel::Why).data().toString().contains("access level"_L1));

    start->click();
    QVERIFY(!dock.host().isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Idle, Patience);
}

void tst_ServerDock::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no JSON") << u"{\n  nonsense"_s << u"line 2"_s;
    QTest::newRow("field") << uR"({"exapps": [{"id": "a", "routes": [{"url": 1}]}]})"_s << u"exapps[0].routes[0].url"_s;
    QTest::newRow("unknown field") << uR"({"exaps": []})"_s << u"exaps"_s;
}

void tst_ServerDock::saysWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    ServerDock dock;
    part<QPlainTextEdit>(dock, "configPlainTextEdit")->setPlainText(text);
    auto *const fault = part<QLabel>(dock, "faultLabel");
    QVERIFY2(fault->text().contains(says), qPrintable(fault->text()));
    QVERIFY(!part<QPushButton>(dock, "startButton")->isEnabled());
    QVERIFY(!part<QCheckBox>(dock, "agentDownCheckBox")->isEnabled());
    // The text stays as it was typed.
    QCOMPARE(dock.configText(), text);
}

void tst_ServerDock::fieldsAndTextFollowEachOther()
{
    ServerDock dock;
    part<QCheckBox>(dock, "agentDownCheckBox")->click();
    auto *const version = part<QComboBox>(dock, "versionComboBox");
    version->setCurrentIndex(0);
    Q_EMIT version->activated(0);
    auto config = HarpConfig::parse(dock.configText().toUtf8());
    QVERIFY(config && config->agentDown);
    QCOMPARE(config->behaveLike, HarpVersion::V0_4_2);
    config->agentDown = false;
    config->nextcloudFault = NextcloudFault::RedirectLoop;
    dock.setConfigText(QString::fromUtf8(config->toJson()));
    QVERIFY(!part<QCheckBox>(dock, "agentDownCheckBox")->isChecked());
    QCOMPARE(part<QComboBox>(dock, "faultComboBox")->currentIndex(), int(NextcloudFault::RedirectLoop));
}

void tst_ServerDock::newConfigurationHoldsAtOnce()
{
    ServerDock dock;
    part<QPushButton>(dock, "startButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(dock.host().isRunning(), Patience);
    part<QCheckBox>(dock, "agentDownCheckBox")->click();
    Client client(nullptr);
    const QSignalSpy refused(&client, &Client::refused);
    Target target;
    target.url = QUrl(dock.host().url().toString() + u"/exapps/board/echo"_s);
    client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);
    QCOMPARE(refused.first().first().value<Refusal>().body, "503 Service Unavailable (HaRP)");
}

void tst_ServerDock::tellsRoomEvents()
{
    ServerDock dock;
    dock.setConfigText(uR"({"exapps": [{"id": "board", "routes": [{"url": "^/rooms", "access_level": "PUBLIC"}]}]})"_s);
    part<QPushButton>(dock, "startButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(dock.host().isRunning(), Patience);
    Client client(nullptr);
    connect(&client, &Client::opened, this, [](Connection *connection) { connection->sendText("hello"); });
    Target target;
    target.url = QUrl(dock.host().url().toString() + u"/exapps/board/rooms/chat"_s);
    client.open(target);
    const QAbstractItemModel *const events = part<QTableView>(dock, "eventTableView")->model();
    QTRY_COMPARE_WITH_TIMEOUT(events->rowCount(), 3, Patience); // the decision, the room's open and message
    QCOMPARE(events->index(1, HarpEventModel::Outcome).data().toString(), u"open"_s);
    QCOMPARE(events->index(0, HarpEventModel::Outcome).data().toString(), u"message"_s);
    QCOMPARE(events->index(0, HarpEventModel::Target).data().toString(), u"/rooms/chat"_s);
    QVERIFY(events->index(0, HarpEventModel::Why).data().toString().endsWith(u"\"hello\""_s));
    part<QPushButton>(dock, "startButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Idle, Patience);
}

QTEST_MAIN(tst_ServerDock)
#include "tst_serverdock.moc"
