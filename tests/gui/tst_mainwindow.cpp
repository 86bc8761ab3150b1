// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "support/scriptedpeer.h"
#include "support/secretservice.h"
#include "ui/banner.h"
#include "ui/composer.h"
#include "ui/connectiontab.h"
#include "ui/faces/hexview.h"
#include "ui/faces/longtextview.h"
#include "ui/mainwindow.h"
#include "ui/models/timelinemodel.h"
#include "ui/notices/noticecenter.h"
#include "ui/savedmessagesdialog.h"
#include "ui/savemessagedialog.h"
#include "ui/surgerydialog.h"
#include "ui/theme.h"
#include "ui/timelineview.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 30000; // ms

/// A window of its own places.
struct Stage {
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    Stage() { open(); }

    void open()
    {
        window = std::make_unique<MainWindow>(MainWindow::Places{.settingsFile = folder.filePath(u"plectrum.ini"_s),
                                                                 .profileFolder = folder.filePath(u"config/profiles"_s),
                                                                 .recordingsFolder = folder.filePath(u"recordings"_s)});
        window->show();
    }

    template <typename T>
    T *find(const QString &name) const
    {
        QWidget *const root = window->currentTab() ? static_cast<QWidget *>(window->currentTab()) : window.get();
        return root->findChild<T *>(name);
    }

    void connectTo(const QString &url)
    {
        window->openUrl(url);
        QTRY_VERIFY_WITH_TIMEOUT(window->currentTab()->isLive(), Patience);
    }

    TimelineModel *model() const { return window->currentTab()->findChild<TimelineModel *>(); }
    TimelineView *view() const { return window->currentTab()->findChild<TimelineView *>(); }
    /// Row of the first record of this kind and direction, or -1.
    int rowOf(const QString &kind, Direction direction) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QModelIndex index = model()->index(row, 0);
            if (index.data(TimelineModel::KindRole).toString() == kind
                && index.data(TimelineModel::DirectionRole).toInt() == int(direction))
                return row;
        }
        return -1;
    }

    void closeLive()
    {
        window->currentTab()->disconnectNow();
        QTRY_VERIFY_WITH_TIMEOUT(!window->currentTab()->isLive(), Patience);
    }
};

} // namespace

class tst_MainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void theMainJob();
    void showsRefusals();
    void composes_data();
    void composes();
    void savesMessagesForAllTabs();
    void breaksRulesOnPurpose();
    void fillsVariables();
    void keepsCookies();
    void staysUsableInAFlood();
    void showsHugeMessages();
    void receivesHugeMessages();
    void tellsFilterErrors();
    void opensCaptures();
    void importsOtherFiles();
    void asksBeforeClosing();
    void opensToSendAgain();
    void asksOnceForAll();
    void remembers();
    void badUrls_data();
    void badUrls();
    void themes();
};

void tst_MainWindow::theMainJob()
{
    Stage stage;
    // One click on the first page connects to the embedded server.
    auto *const first = stage.window->findChild<QPushButton *>(u"firstConnectButton"_s);
    QVERIFY(first);
    QTest::mouseClick(first, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.window->currentTab() && stage.window->currentTab()->isLive(), Patience);
    auto *const state = stage.find<QLabel>(u"stateLabel"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state->text(), u"Open"_s, Patience);

    auto *const text = stage.find<QPlainTextEdit>(u"composerTextEdit"_s);
    text->setPlainText(uR"({"id":1763590212345678901,"a":"\u0041"})"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rowOf(u"text"_s, Direction::Incoming) > 0, Patience);
    QVERIFY(stage.rowOf(u"text"_s, Direction::Outgoing) > 0);

    // The row that came back, in every face.
    const int row = stage.rowOf(u"text"_s, Direction::Incoming);
    stage.view()->setCurrentIndex(stage.model()->index(row, 0));
    auto *const message = stage.find<QPlainTextEdit>(u"messageTextEdit"_s);
    QCOMPARE(message->toPlainText(), uR"({
  "id": 1763590212345678901,
  "a": "\u0041"
})"_s);
    auto *const hex = stage.window->currentTab()->findChild<HexView *>(u"hexView"_s);
    hex->select(0, 5);
    QCOMPARE(hex->selectedHex(), u"7b 22 69 64 22"_s);
    QVERIFY(stage.find<QPlainTextEdit>(u"requestTextEdit"_s)->toPlainText().startsWith("GET /echo HTTP/1.1"_L1));
    QVERIFY(stage.find<QPlainTextEdit>(u"responseTextEdit"_s)->toPlainText().startsWith("HTTP/1.1 101"_L1));
    QVERIFY(stage.find<QLabel>(u"handshakeFactsLabel"_s)->text().contains("127.0.0.1"_L1));

    QTest::mouseClick(stage.find<QPushButton>(u"connectButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window->currentTab()->isLive(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rowOf(u"end"_s, Direction::Outgoing) > 0, Patience);
    QCOMPARE(state->text(), u"Idle"_s);
}

void tst_MainWindow::showsRefusals()
{
    Stage stage;
    stage.window->openUrl(u"loopback:/refuse?status=403&body=keep%20out"_s);
    auto *const banner = stage.find<QFrame>(u"bannerFrame"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), Patience);
    QStringList texts;
    for (const QLabel *label : banner->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.join(u' ').contains("403 Forbidden"_L1), qPrintable(texts.join(u' ')));
    QVERIFY2(texts.join(u' ').contains("keep out"_L1), qPrintable(texts.join(u' ')));
    QTRY_COMPARE_WITH_TIMEOUT(stage.model()->rowCount(), 3, Patience);
    QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    const QString response = stage.find<QPlainTextEdit>(u"responseTextEdit"_s)->toPlainText();
    QVERIFY2(response.startsWith("HTTP/1.1 403"_L1) && response.endsWith("keep out"_L1), qPrintable(response));
}

void tst_MainWindow::composes_data()
{
    QTest::addColumn<Composer::Mode>("mode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind"); // of the row that goes out; empty: it cannot be sent
    QTest::newRow("text") << Composer::Mode::Text << u"häh?"_s << u"text"_s;
    QTest::newRow("json") << Composer::Mode::Json << u"[1]"_s << u"text"_s;
    QTest::newRow("no json") << Composer::Mode::Json << u"[1"_s << QString();
    QTest::newRow("hex") << Composer::Mode::Hex << u"00 ff"_s << u"binary"_s;
    QTest::newRow("half a byte") << Composer::Mode::Hex << u"0"_s << QString();
    QTest::newRow("base64") << Composer::Mode::Base64 << u"AP8="_s << u"binary"_s;
    QTest::newRow("no base64") << Composer::Mode::Base64 << u"!"_s << QString();
    QTest::newRow("file") << Composer::Mode::File << QCoreApplication::applicationFilePath() << u"binary"_s;
    QTest::newRow("no file") << Composer::Mode::File << u"/no/such/file"_s << QString();
    QTest::newRow("ping") << Composer::Mode::Ping << u"beat"_s << u"ping"_s;
    QTest::newRow("ping too long") << Composer::Mode::Ping << QString(126, u'x') << QString();
    QTest::newRow("pong") << Composer::Mode::Pong << u""_s << u"pong"_s;
    QTest::newRow("close") << Composer::Mode::Close << u"bye"_s << u"close"_s;
}

void tst_MainWindow::composes()
{
    QFETCH(Composer::Mode, mode);
    QFETCH(QString, text);
    QFETCH(QString, kind);
    Stage stage;
    stage.connectTo(u"loopback:/echo"_s);
    auto *const composer = stage.window->currentTab()->findChild<Composer *>();
    composer->setMode(mode);
    composer->setText(text);
    auto *const send = stage.find<QPushButton>(u"sendButton"_s);
    if (kind.isEmpty()) {
        QTRY_COMPARE_WITH_TIMEOUT(stage.find<QLabel>(u"stateLabel"_s)->text(), u"Open"_s, Patience);
        QVERIFY(!send->isEnabled());
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), Patience);
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(stage.rowOf(kind, Direction::Outgoing) > 0, Patience);
    }
    stage.closeLive();
}

/// From the composer of one tab and from a row, into the composer of another.
void tst_MainWindow::savesMessagesForAllTabs()
{
    Stage stage;
    stage.connectTo(u"loopback:/echo"_s);
    auto *const composer = stage.window->currentTab()->findChild<Composer *>();
    auto *const send = stage.find<QPushButton>(u"sendButton"_s);
    composer->setText(u"kept"_s);
    stage.find<QAction>(u"saveDraftAction"_s)->trigger();
    const auto save = [&stage](const QString &name) {
        auto *const dialog = stage.window->currentTab()->findChild<SaveMessageDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"nameEdit"_s)->setText(name);
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.window->currentTab()->findChild<SaveMessageDialog *>(), 20000);
    };
    save(u"First"_s);
    composer->setText(u"[2]"_s);
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 20000);
    send->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.rowOf(u"text"_s, Direction::Incoming) > 0, 20000);
    stage.view()->setCurrentIndex(stage.model()->index(stage.rowOf(u"text"_s, Direction::Incoming), 0));
    for (QAction *const action : stage.window->currentTab()->actions()) {
        if (action->objectName() == "saveMessageAction"_L1)
            action->trigger();
    }
    save(u"Second"_s);

    stage.window->openUrl(u"loopback:/echo"_s);
    QVERIFY(stage.window->currentTab()->findChild<Composer *>() != composer);
    stage.find<QAction>(u"savedMessagesAction"_s)->trigger();
    auto *const dialog = stage.window->currentTab()->findChild<SavedMessagesDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"searchEdit"_s)->setText(u"second"_s);
    dialog->accept();
    QVERIFY((stage.window->currentTab()->findChild<Composer *>()->draft()
             == MessageDraft{.kind = Composer::Mode::Json, .text = u"[2]"_s}));
    QVERIFY(QFile::exists(stage.folder.filePath(u"config/profiles/messages/first.json"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(stage.window->currentTab()->isLive(), 20000);
    stage.closeLive();
}

/// A frame that breaks a rule goes out as it is written, is recorded so, and is marked as wanted.
void tst_MainWindow::breaksRulesOnPurpose()
{
    Stage stage;
    stage.connectTo(u"loopback:/echo"_s);
    auto *const open = stage.find<QPushButton>(u"frameButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), 20000);
    open->click();
    auto *const dialog = stage.window->currentTab()->findChild<SurgeryDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"serviceLabel"_s)->isHidden());
    auto *const presets = dialog->findChild<QComboBox *>(u"presetComboBox"_s);
    presets->setCurrentIndex(presets->findData(u"unmasked"_s));
    dialog->findChild<QPushButton *>(u"sendFrameButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.rowOf(u"text"_s, Direction::Outgoing) > 0, 20000);
    const RecordId id = stage.rowOf(u"text"_s, Direction::Outgoing) + 1;
    const auto record = stage.window->currentTab()->reader()->record(id);
    QVERIFY(record && !record->header.masked);
    QCOMPARE(record->payload.toByteArray(), "unmasked"_ba);
    QVERIFY(record->violations == Violation::MaskMissing);
    // The server is strict.
    QTRY_VERIFY_WITH_TIMEOUT(stage.rowOf(u"end"_s, Direction::Incoming) > 0, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(stage.window->currentTab()->reader()->notes().contains(id), 20000);
    QCOMPARE(stage.window->currentTab()->reader()->notes().at(id).text, u"Sent on purpose: mask-missing"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->findChild<QPushButton *>(u"sendFrameButton"_s)->isEnabled(), 20000);
    dialog->close();
}

/// Of the environment that is chosen, in the address and in messages; what has no value is said before anything is
/// sent.
void tst_MainWindow::fillsVariables()
{
    Stage stage;
    const auto write = [&stage](const QString &name, const QByteArray &text) {
        QVERIFY(QDir(stage.folder.path()).mkpath(u"config/profiles/environments"_s));
        QFile file(stage.folder.filePath(u"config/profiles/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"environments/stage.json"_s, R"({"name": "Stage", "variables": {"path": "/echo", "who": "bob"}})");
    stage.open();
    stage.window->openUrl(u"loopback:{{path}}"_s);
    const auto *const banner = stage.window->currentTab()->findChild<Banner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20000);
    const auto said = [banner] {
        QString text;
        for (const QLabel *label : banner->findChildren<QLabel *>())
            text += label->text() + u'\n';
        return text;
    };
    QVERIFY2(said().contains("url: {{path}} is not defined, and no environment is chosen"_L1), qPrintable(said()));

    auto *const choice = stage.window->findChild<QComboBox *>(u"environmentComboBox"_s);
    choice->setCurrentIndex(choice->findText(u"Stage"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    stage.window->currentTab()->connectNow();
    QTRY_VERIFY_WITH_TIMEOUT(stage.window->currentTab()->isLive(), 20000);
    auto *const composer = stage.window->currentTab()->findChild<Composer *>();
    auto *const send = stage.find<QPushButton>(u"sendButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), 20000);
    composer->setText(u"hi {{woh}}"_s);
    send->click();
    QCOMPARE(stage.find<QLabel>(u"composerNoteLabel"_s)->text(),
             u"Message: {{woh}} is not defined in the environment \"Stage\"; did you mean {{who}}?"_s);
    // What variables make of it is checked as well.
    composer->setMode(Composer::Mode::Hex);
    composer->setText(u"{{who}}"_s);
    send->click();
    QCOMPARE(stage.find<QLabel>(u"composerNoteLabel"_s)->text(),
             u"With its variables filled in: Character 2 is not a hex digit: 0–9 and a–f."_s);
    composer->setMode(Composer::Mode::Text);
    composer->setText(u"hi {{who}}"_s);
    send->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.rowOf(u"text"_s, Direction::Incoming) > 0, 20000);
    QCOMPARE(stage.rowOf(u"text"_s, Direction::Outgoing), stage.rowOf(u"text"_s, Direction::Incoming) - 1);
    const auto reader = stage.window->currentTab()->reader();
    const auto record = reader->record(stage.rowOf(u"text"_s, Direction::Incoming) + 1);
    QVERIFY(record);
    QCOMPARE(record->payload.toByteArray(), "hi bob"_ba);
    stage.closeLive();
}

/// A profile that keeps cookies sends them with the next connection; without a key store they are of this run.
void tst_MainWindow::keepsCookies()
{
    SecretService::useNone();
    ScriptedPeer peer([](const QByteArray &head) {
        return ScriptedPeer::accept(head, "Set-Cookie: sid=CANARY; Path=/\r\n") + QByteArray::fromHex("880203e8");
    });
    Stage stage;
    const ProfileStore store(stage.folder.filePath(u"config/profiles"_s));
    Profile profile{.name = u"Jar"_s, .keepsCookies = true};
    profile.target.url = peer.url();
    const auto saved = store.save(profile);
    QVERIFY(saved);
    for (int i = 1; i <= 2; ++i) {
        stage.window->connectProfile(*saved);
        QTRY_COMPARE_WITH_TIMEOUT(peer.heads().size(), i, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(peer.received().size() >= 8, 20000); // its close frame
        peer.end();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.window->currentTab()->isLive(), 20000);
    }
    QVERIFY(!peer.heads().at(0).contains("Cookie:"));
    QVERIFY2(peer.heads().at(1).contains("Cookie: sid=CANARY\r\n"), peer.heads().at(1).constData());
    QFile file(stage.folder.filePath(u"config/profiles/jar.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("keepsCookies") && !text.contains("CANARY"));
}

void tst_MainWindow::staysUsableInAFlood()
{
    Stage stage;
    constexpr int Count = 300000;
    int turns = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&turns] { ++turns; });
    heart.start(10);
    QElapsedTimer time;
    time.start();
    stage.window->openUrl(u"loopback:/flood?count=%1&size=125"_s.arg(Count));
    QTRY_VERIFY_WITH_TIMEOUT(stage.model()->recordCount() >= Count + 5, 60000);
    // The event loop went on all the time: at least every tenth beat came.
    QVERIFY2(turns > time.elapsed() / 100, qPrintable(u"%1 turns in %2 ms"_s.arg(turns).arg(time.elapsed())));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window->currentTab()->isLive(), Patience);
}

void tst_MainWindow::showsHugeMessages()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"huge.plectrum"_s);
    constexpr qint64 Size = 100 * 1024 * 1024;
    {
        auto writer = CaptureWriter::create(path, {});
        QVERIFY(writer);
        const QByteArray payload(Size, 'x');
        RecordView record{.direction = Direction::Incoming, .connection = 1, .payload = payload, .payloadBytes = Size};
        record.header.payloadLength = quint64(Size);
        record.header.lengthBytes = 9;
        (*writer)->append(record);
    }
    Stage stage;
    QVERIFY(stage.window->openCapture(path));
    auto *const text = stage.find<LongTextView>(u"longTextView"_s);
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(text->selectedText(), u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT((QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier), text->selectionEnd().at), Size,
                              60000);
    auto *const hex = stage.window->currentTab()->findChild<HexView *>(u"hexView"_s);
    hex->select(Size - 3, Size);
    QCOMPARE(hex->selectedText(), u"xxx"_s);
}

/// 100 MiB over a live connection: shown, looked at in hex and saved while the window goes on turning its loop.
void tst_MainWindow::receivesHugeMessages()
{
    constexpr qint64 Size = 100 * 1024 * 1024;
    Stage stage;
    int turns = 0;
    QTimer ticking;
    connect(&ticking, &QTimer::timeout, this, [&turns] { ++turns; });
    ticking.start(0);
    stage.connectTo(u"loopback:/flood?count=1&size=%1"_s.arg(Size));
    QTRY_VERIFY_WITH_TIMEOUT(stage.rowOf(u"text"_s, Direction::Incoming) > 0, 60000);
    QVERIFY2(turns > 20, qPrintable(QString::number(turns)));
    stage.view()->setCurrentIndex(stage.model()->index(stage.rowOf(u"text"_s, Direction::Incoming), 0));
    QVERIFY(stage.find<LongTextView>(u"longTextView"_s)->lineCount() > 0);
    auto *const hex = stage.window->currentTab()->findChild<HexView *>(u"hexView"_s);
    hex->select(Size - 3, Size);
    QCOMPARE(hex->selectionEnd(), Size);

    turns = 0;
    QTest::mouseClick(stage.find<QPushButton>(u"savePayloadButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.window->findChild<QFileDialog *>(), Patience);
    const QString path = stage.folder.filePath(u"saved.bin"_s);
    auto *const dialog = stage.window->findChild<QFileDialog *>();
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(path).size(), Size, 60000);
    QVERIFY2(turns > 20, qPrintable(QString::number(turns)));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly) && saved.seek(Size - 3));
    QCOMPARE(QString::fromLatin1(saved.readAll()), hex->selectedText());
    stage.closeLive();
}

void tst_MainWindow::tellsFilterErrors()
{
    Stage stage;
    stage.connectTo(u"loopback:/echo"_s);
    auto *const line = stage.find<QLineEdit>(u"filterLineEdit"_s);
    auto *const error = stage.find<QLabel>(u"filterErrorLabel"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.model()->rowCount(), 2, Patience);
    line->setText(u"dir == up"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!error->isHidden());
    QVERIFY2(error->text().contains("position 8"_L1), qPrintable(error->text()));
    QCOMPARE(stage.model()->rowCount(), 2);
    line->setText(u"dir == out"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(error->isHidden());
    QTRY_COMPARE_WITH_TIMEOUT(stage.model()->rowCount(), 1, Patience);
    QVERIFY(stage.find<QLabel>(u"countsLabel"_s)->text().contains("1 hidden"_L1));
    stage.closeLive();
}

/// As a file on the command line, dropped or chosen.
void tst_MainWindow::importsOtherFiles()
{
    Stage stage;
    stage.window->openFile(QStringLiteral(PLECTRUM_TEST_DATA "/exchange/websocket.mitm"));
    QTRY_COMPARE_WITH_TIMEOUT(stage.window->tabCount(), 1, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(stage.model()->rowCount() > 3, Patience);
    QVERIFY(stage.window->currentTab()->isCapture());
    QVERIFY(stage.window->currentTab()->capturePath().startsWith(stage.folder.path()));
}

void tst_MainWindow::opensCaptures()
{
    Stage stage;
    const QString other = stage.folder.filePath(u"other.plectrum"_s);
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no capture");
    file.close();
    const auto refused = stage.window->openCapture(other);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileNotCapture);
    QCOMPARE(stage.window->tabCount(), 0);
    QVERIFY(stage.window->findChild<NoticeCenter *>()->lastText().contains("not a Plectrum capture"_L1));

    stage.connectTo(u"loopback:/echo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.model()->rowCount(), 2, Patience);
    const QString path = stage.window->currentTab()->capturePath();
    QVERIFY(stage.window->openCapture(path));
    QCOMPARE(stage.window->tabCount(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(stage.model()->rowCount(), 2, Patience);
    QVERIFY(stage.window->currentTab()->isCapture());
    const QString copy = stage.folder.filePath(u"copy.plectrum"_s);
    QVERIFY(stage.window->currentTab()->reader()->copyTo(copy));
    const auto reader = CaptureReader::open(copy);
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), 2);
}

void tst_MainWindow::asksBeforeClosing()
{
    Stage stage;
    stage.connectTo(u"loopback:/echo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.model()->rowCount(), 2, Patience);
    stage.window->close();
    QVERIFY(stage.window->isVisible());
    auto *box = stage.window->findChild<QMessageBox *>();
    QVERIFY(box);
    box->button(QMessageBox::Cancel)->click();
    QVERIFY(stage.window->isVisible());
    QVERIFY(stage.window->currentTab()->isLive());
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window->findChild<QMessageBox *>(), Patience);
    stage.window->close();
    box = stage.window->findChild<QMessageBox *>();
    QVERIFY(box);
    for (QAbstractButton *button : box->buttons()) {
        if (button != box->button(QMessageBox::Cancel))
            button->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window->isVisible(), Patience);
}

/// From a row of a closed connection: it is opened first; where it cannot be, nothing waits for a later one.
void tst_MainWindow::opensToSendAgain()
{
    Stage stage;
    stage.connectTo(u"loopback:/echo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.find<QLabel>(u"stateLabel"_s)->text(), u"Open"_s, Patience);
    Q_EMIT stage.window->currentTab()->findChild<Composer *>()->sendAsked({.text = u"once more"_s});
    QTRY_COMPARE_WITH_TIMEOUT(stage.model()->rowCount(), 4, Patience);
    stage.closeLive();
    const int row = stage.rowOf(u"text"_s, Direction::Outgoing);
    QVERIFY(row >= 0);
    stage.view()->setCurrentIndex(stage.model()->index(row, 0));
    QAction *const resend = stage.window->currentTab()->findChild<QAction *>(u"resendAction"_s);
    QVERIFY(resend && resend->isEnabled());
    const auto echoes = [&stage] {
        int count = 0;
        for (int i = 0; i < stage.model()->rowCount(); ++i) {
            const QModelIndex index = stage.model()->index(i, 0);
            count += index.data(TimelineModel::KindRole) == u"text"_s
                && index.data(TimelineModel::DirectionRole).toInt() == int(Direction::Incoming);
        }
        return count;
    };
    QCOMPARE(echoes(), 1);
    resend->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(echoes(), 2, Patience);
    QVERIFY(stage.window->currentTab()->isLive());
    resend->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(echoes(), 3, Patience);
    stage.closeLive();
    QSignalSpy said(stage.window->currentTab(), &ConnectionTab::said);
    stage.find<QComboBox>(u"urlComboBox"_s)->setEditText(u"ws://127.0.0.1:1/"_s);
    resend->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(said.constLast().constFirst().toString().startsWith("Not sent again"_L1), Patience);
}

/// One question for all that is open, with what waits; "send first" closes behind it.
void tst_MainWindow::asksOnceForAll()
{
    Stage stage;
    stage.window->openUrl(u"loopback:/echo"_s);
    const ConnectionTab *const first = stage.window->currentTab();
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    connect(&peer, &ScriptedPeer::requested, &peer, [&peer] { peer.socket()->setReadBufferSize(1024); });
    stage.connectTo(peer.url().toString()); // not into the tab that is still connecting
    ConnectionTab *const slow = stage.window->currentTab();
    QVERIFY(slow != first);
    QTRY_VERIFY_WITH_TIMEOUT(first->isLive(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.find<QLabel>(u"stateLabel"_s)->text(), u"Open"_s, Patience);
    peer.socket()->disconnect(&peer); // it does not read any more
    peer.socket()->setReadBufferSize(1024);
    for (int i = 0; i < 20; ++i)
        Q_EMIT slow->findChild<Composer *>()->sendAsked({.text = QString(1024 * 1024, u'x')});
    QTRY_VERIFY_WITH_TIMEOUT(!slow->waitingText().isEmpty(), Patience);
    const auto question = [&stage]() -> QMessageBox * {
        const auto boxes = stage.window->findChildren<QMessageBox *>();
        const auto shown = std::ranges::find_if(boxes, &QWidget::isVisible);
        return shown == boxes.cend() ? nullptr : *shown;
    };
    stage.window->close();
    QVERIFY(question() && stage.window->isVisible());
    const QString list = question()->informativeText();
    QCOMPARE(list.count(u"• "_s), 2);
    QVERIFY2(list.contains(u"“127.0.0.1” is open; not sent yet: "_s), qPrintable(list));
    const auto click = [&question](const QString &text) {
        const auto buttons = question()->buttons();
        for (QAbstractButton *const button : buttons) {
            if (button->text().remove(u'&') == text)
                button->click();
        }
    };
    click(u"Send first, then quit"_s);
    QVERIFY(stage.window->isVisible() && slow->isLive());
    // Who stays, stays.
    const auto cards = stage.window->findChildren<QPushButton *>(u"noticeButton"_s);
    const auto stay =
        std::ranges::find_if(cards, [](const QPushButton *button) { return button->text() == "Stay"_L1; });
    QVERIFY(stay != cards.cend());
    (*stay)->click();
    QVERIFY(stage.window->isVisible());

    stage.window->close();
    QVERIFY(question());
    click(u"Send first, then quit"_s);
    qint64 got = 0;
    connect(peer.socket(), &QIODevice::readyRead, this, [&] { got += peer.socket()->readAll().size(); });
    peer.socket()->setReadBufferSize(0);
    got += peer.socket()->readAll().size();
    QTRY_VERIFY_WITH_TIMEOUT(got > 20 * 1024 * 1024, Patience);
    peer.socket()->abort();
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window->isVisible(), Patience);
}

void tst_MainWindow::remembers()
{
    Stage stage;
    stage.window->resize(1111, 777);
    stage.connectTo(u"loopback:/echo"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.model()->rowCount(), 2, Patience);
    const QString path = stage.window->currentTab()->capturePath();
    stage.closeLive();
    QVERIFY(stage.window->openCapture(path));
    stage.window->close();
    stage.open();
    stage.window->restoreTabs();
    QCOMPARE(stage.window->tabCount(), 2);
    QVERIFY(stage.window->currentTab()->isCapture());
    QCOMPARE(stage.window->currentTab()->capturePath(), path);
    QCOMPARE(stage.window->size(), QSize(1111, 777));
}

void tst_MainWindow::badUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("text");
    QTest::newRow("scheme") << u"ftp://127.0.0.1/"_s << u"not a WebSocket URL"_s;
    QTest::newRow("no host") << u"ws:///x"_s << u"no host"_s;
    QTest::newRow("refused port") << u"ws://127.0.0.1:1/"_s << u"Nothing listens on port 1"_s;
}

void tst_MainWindow::badUrls()
{
    QFETCH(QString, url);
    QFETCH(QString, text);
    Stage stage;
    stage.window->openUrl(url);
    auto *const banner = stage.find<QFrame>(u"bannerFrame"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), Patience);
    QString all;
    for (const QLabel *label : banner->findChildren<QLabel *>())
        all += label->text() + u'\n';
    QVERIFY2(all.contains(text), qPrintable(all));
    QCOMPARE(stage.find<QLabel>(u"stateLabel"_s)->text(), u"Idle"_s);
}

void tst_MainWindow::themes()
{
    applyTheme(*qApp, ThemeChoice::Dark);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 60);
    Stage stage;
    QVERIFY(stage.window->isVisible());
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 200);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
