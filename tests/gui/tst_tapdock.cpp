// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "client/client.h"
#include "server/loopbackserver.h"
#include "support/scriptedpeer.h"
#include "support/secretservice.h"
#include "ui/credentials.h"
#include "ui/environments.h"
#include "ui/models/heldmodel.h"
#include "ui/models/tapfieldmodel.h"
#include "ui/models/tapmodel.h"
#include "ui/models/taprulemodel.h"
#include "ui/tapdock.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
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
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        SecretService::useNone();
    }
    void connectionModel();
    void heldModel();
    void holdsEditsAndSends();
    void ruleModel();
    void fieldModel();
    void rulesHoldLive();
    void sendsFromKeyStore();
    void fillsSecretsIn();
    void tellsVerdictsOfEnds();
    void keepsFontThroughThemes();
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

void tst_TapDock::ruleModel()
{
    TapRuleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &TapRuleModel::changed);
    model.setLines({u"on drop out:noise"_s, u"off delay in:250:slow"_s, u"on replace a\\=b=c"_s, u"on nonsense x"_s,
                    u"on drop "_s});
    QCOMPARE(model.lines(), (QStringList{u"on drop out:noise"_s, u"off delay in:250:slow"_s, u"on replace a\\=b=c"_s}));
    QCOMPARE(model.rules().size(), 2);
    QCOMPARE(model.index(1, TapRuleModel::Then).data().toString(), u"250 ms"_s);
    QVERIFY(!(model.index(0, TapRuleModel::Then).flags() & Qt::ItemIsEditable));
    // Switched on, it holds; what makes no sense holds for nothing and says why.
    QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.rules().size(), 3);
    QVERIFY(model.setData(model.index(1, TapRuleModel::Then), u"soon"_s, Qt::EditRole));
    QCOMPARE(model.rules().size(), 2);
    QVERIFY(!model.index(1, 0).data(TapRuleModel::FaultRole).toString().isEmpty());
    model.move(2, -1);
    QVERIFY(model.lines().at(1).startsWith("on replace"_L1));
    // A rule keeps its count while others change.
    const quint64 id = model.rules().constFirst().id;
    model.setHits({{id, 7}});
    model.remove(1);
    QCOMPARE(model.add(TapRule::Action::Duplicate), 2);
    QCOMPARE(model.rules().constFirst().id, id);
    QCOMPARE(model.index(0, TapRuleModel::Hits).data().toString(), u"7"_s);
    QVERIFY(changed.size() >= 6);
}

void tst_TapDock::fieldModel()
{
    TapFieldModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLines({u"header typed X-Stage two words"_s, u"cookie stored session "_s, u"header"_s});
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy secrets(&model, &TapFieldModel::secretTyped);
    // What goes into the key store stays nowhere else.
    QVERIFY(model.setData(model.index(1, TapFieldModel::Value), u"s3cr3tvalue"_s, Qt::EditRole));
    QCOMPARE(secrets.size(), 1);
    QCOMPARE(secrets.first().at(0).toString(), u"cookie session"_s);
    QVERIFY(!model.index(1, TapFieldModel::Value).data().toString().contains(u"s3cr3t"_s));
    QVERIFY(model.fields().at(1).value.isEmpty());
    // A secret that was typed is sent, yet not remembered.
    const int row = model.add(false);
    QVERIFY(model.setData(model.index(row, TapFieldModel::Name), u"Authorization"_s, Qt::EditRole));
    QVERIFY(model.setData(model.index(row, TapFieldModel::Value), u"Bearer abc"_s, Qt::EditRole));
    QCOMPARE(model.fields().at(row).value, u"Bearer abc"_s);
    QCOMPARE(model.lines(),
             (QStringList{u"header typed X-Stage two words"_s, u"cookie stored session "_s,
                          u"header typed Authorization "_s}));
    QVERIFY(model.setData(model.index(row, TapFieldModel::Name), u"no name"_s, Qt::EditRole));
    QVERIFY(!model.index(row, 0).data(TapFieldModel::FaultRole).toString().isEmpty());
}

/// Rules of the list change what passes on an open connection, and say how often.
void tst_TapDock::rulesHoldLive()
{
    LoopbackServer echo{LoopbackServer::Options()};
    QVERIFY(echo.listen());
    TapDock dock;
    dock.setTarget(echo.url().toString() + u"/echo"_s);
    dock.setChoices(R"({"rules": ["on replace out:one=two"]})");
    dock.start(nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(dock.host().isRunning(), Patience);
    Client client(nullptr);
    QList<QByteArray> got;
    Connection *open = nullptr;
    connect(&client, &Client::opened, this, [&](Connection *connection) {
        open = connection;
        connect(connection, &Connection::messageReceived, this,
                [&](const Assembled &assembled) { got << assembled.payload.toByteArray(); });
    });
    Target target;
    target.url = dock.host().url();
    client.open(target);
    QTRY_VERIFY_WITH_TIMEOUT(open, Patience);
    open->sendText("one");
    QTRY_COMPARE_WITH_TIMEOUT(got, QList<QByteArray>{"two"}, Patience);
    auto *const model = part<QTableView>(dock, "ruleTableView")->model();
    QVERIFY(model->setData(model->index(0, TapRuleModel::Then), u"three"_s, Qt::EditRole));
    open->sendText("one");
    QTRY_COMPARE_WITH_TIMEOUT(got, (QList<QByteArray>{"two", "three"}), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(model->index(0, TapRuleModel::Hits).data().toString(), u"2"_s, Patience);
    QVERIFY(dock.choices().contains("on replace out:one=three"));
    dock.stop();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Idle, Patience);
}

/// A cookie whose value the key store has is sent with the next request; without a value nothing is sent at all.
void tst_TapDock::sendsFromKeyStore()
{
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    QTemporaryDir folder;
    Credentials credentials(folder.path());
    TapDock dock;
    dock.setCredentials(credentials);
    dock.setTarget(peer.url(u"/live"_s).toString());
    dock.setChoices(R"({"fields": ["cookie stored session "]})");
    QSignalSpy stopped(&dock, &TapDock::stopped);
    dock.start(nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, Patience);
    QVERIFY(part<QLabel>(dock, "faultLabel")->text().contains(u"session"_s));
    // The user is asked where there is somebody to ask, and once.
    int asked = 0;
    credentials.setAsker([&asked](const SecretsDialog::Wish &wish, QObject *, const SecretsDialog::Done &done) {
        QCOMPARE(wish.labels, QStringList{u"Cookie session"_s});
        done(++asked == 1 ? std::nullopt : std::optional<SecretsDialog::Answer>({{u"s3cr3tvalue"_s}, false}));
    });
    dock.start(nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 2, Patience); // not told
    for (int i = 0; i < 2; ++i) {
        dock.start(nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(dock.host().isRunning(), Patience);
        QCOMPARE(asked, 2);
        if (i == 0)
            dock.stop();
    }
    Client client(nullptr);
    Target target;
    target.url = dock.host().url();
    client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(peer.heads().size(), 1, Patience);
    QVERIFY(peer.heads().constFirst().contains("Cookie: session=s3cr3tvalue\r\n"));
    // Changed while it runs: it holds for the next request.
    auto *const model = part<QTableView>(dock, "fieldTableView")->model();
    QVERIFY(model->setData(model->index(0, TapFieldModel::Name), u"other"_s, Qt::EditRole));
    QVERIFY(model->setData(model->index(0, TapFieldModel::From), 0, Qt::EditRole));
    QVERIFY(model->setData(model->index(0, TapFieldModel::Value), u"typed"_s, Qt::EditRole));
    Client second(nullptr);
    second.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(peer.heads().size(), 2, Patience);
    QVERIFY(peer.heads().constLast().contains("Cookie: other=typed\r\n"));
    QVERIFY(!dock.choices().contains("typed\"") && !dock.choices().contains("s3cr3t"));
    dock.stop();
}

/// Of an environment, into what a profile sends; the recording hides them, and says so where nobody knows them.
void tst_TapDock::fillsSecretsIn()
{
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"tap.plectrum"_s);
    KeyStore keys;
    Environments environments(folder.path(), keys);
    const Environment given{.name = u"E"_s, .variables = {{.name = u"t"_s, .value = u"CANARY-7"_s, .isSecret = true}}};
    const QSignalSpy kept(&environments, &Environments::keptForThisRun);
    const auto saved = environments.save(given, Environment());
    QVERIFY(saved);
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, Patience);
    Profile profile{.id = u"p"_s, .name = u"P"_s};
    profile.setAddress(u"ws://h.example/"_s);
    profile.target.headers = {{"X-Board", "b-{{t}}"}};
    TapDock dock;
    dock.setEnvironments(environments);
    dock.setProfiles({profile});
    part<QComboBox>(dock, "profileComboBox")->setCurrentIndex(1);
    dock.setTarget(peer.url(u"/live"_s).toString());
    QSignalSpy stopped(&dock, &TapDock::stopped);
    dock.start(nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, Patience);
    QVERIFY(part<QLabel>(dock, "faultLabel")->text().contains(u"{{t}}"_s));
    environments.choose(saved->id);
    auto created = CaptureWriter::create(path, {});
    QVERIFY(created);
    const std::shared_ptr<CaptureWriter> recorder = std::move(*created);
    dock.start(recorder);
    QTRY_VERIFY_WITH_TIMEOUT(dock.host().isRunning(), Patience);
    Client client(nullptr);
    Target target;
    target.url = dock.host().url();
    client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(peer.heads().size(), 1, Patience);
    QVERIFY2(peer.heads().constFirst().contains("X-Board: b-CANARY-7\r\n"), peer.heads().constFirst().constData());
    client.abort();
    dock.stop();
    QVERIFY(recorder->close());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("CANARY-7"));
}

void tst_TapDock::tellsVerdictsOfEnds()
{
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    QTemporaryDir folder;
    auto created = CaptureWriter::create(folder.filePath(u"tap.plectrum"_s), {});
    QVERIFY(created);
    TapDock dock;
    dock.setTarget(peer.url().toString());
    dock.start(std::shared_ptr<CaptureWriter>(std::move(*created)));
    QTRY_VERIFY_WITH_TIMEOUT(dock.host().isRunning(), Patience);
    Client client(nullptr);
    QSignalSpy opened(&client, &Client::opened);
    Target target;
    target.url = dock.host().url();
    client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
    peer.end();
    QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>(dock, "faultLabel")->isHidden(), Patience);
    const QModelIndex row = part<QTableView>(dock, "connectionTableView")->model()->index(0, TapModel::State);
    QTRY_COMPARE_WITH_TIMEOUT(row.data().toString(), u"over, 1006"_s, Patience);
    QVERIFY(row.data(Qt::ToolTipRole).toString().contains(part<QLabel>(dock, "faultLabel")->text()));
    dock.stop();
}

void tst_TapDock::keepsFontThroughThemes()
{
    applyTheme(*qApp, ThemeChoice::Light);
    TapDock dock;
    dock.show();
    const auto *const editor = part<QPlainTextEdit>(dock, "messagePlainTextEdit");
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(*qApp, theme);
        QCOMPARE(editor->font().family(), monospaceFont().family());
        QCOMPARE(editor->font().pointSizeF(), monospaceFont().pointSizeF());
    }
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
