// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "profiles/messagehistory.h"
#include "support/scriptedpeer.h"
#include "ui/composer.h"
#include "ui/durationspinbox.h"
#include "ui/livesession.h"
#include "ui/messageedit.h"
#include "ui/models/queuemodel.h"
#include "ui/queuebar.h"
#include "ui/repeatbar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// A composer of an open connection, and what it asked to send.
struct Stage {
    Stage()
    {
        composer.setOpen(true);
        composer.setHistory(history);
        QObject::connect(&composer, &Composer::sendAsked, &composer,
                         [this](const MessageDraft &draft) { sent << draft; });
        composer.show();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return composer.findChild<T *>(name);
    }
    QPlainTextEdit *text() const { return find<QPlainTextEdit>(u"composerTextEdit"_s); }
    QString note() const { return find<QLabel>(u"composerNoteLabel"_s)->text(); }
    bool canSend() const { return find<QPushButton>(u"sendButton"_s)->isEnabled(); }

    MessageHistory history;
    Composer composer;
    QList<MessageDraft> sent;
};

} // namespace

class tst_Composer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void formats();
    void cuts();
    void choosesCompression();
    void closesWithAnyCode_data();
    void closesWithAnyCode();
    void takesDraftsBack_data();
    void takesDraftsBack();
    void recallsWhatWasSent();
    void historyIsShared();
    void repeats();
    void repeatingEnds_data();
    void repeatingEnds();
    void waitsForSlowPeers();
    void listsWhatWaits();
    void dropsWhatWaits();
    void staysUsableWithLongText_data();
    void staysUsableWithLongText();
};

void tst_Composer::saysWhatIsWrong_data()
{
    QTest::addColumn<Composer::Mode>("mode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("note");
    QTest::addColumn<int>("at"); // character that is marked; -1: none
    using Mode = Composer::Mode;
    QTest::newRow("json") << Mode::Json << u"{\"a\":1}"_s << QString() << -1;
    QTest::newRow("json, a bare value") << Mode::Json << u"\"ä\""_s << QString() << -1;
    QTest::newRow("json, variables") << Mode::Json << u"{\"a\":{{n}},\"b\":\"{{who}} \"}"_s << QString() << -1;
    QTest::newRow("Socket.IO") << Mode::Json << u"42[\"e\",{\"a\":{{n}}}]"_s << QString() << -1;
    QTest::newRow("Socket.IO, namespace") << Mode::Json << u"42/room,17[\"e\"]"_s << QString() << -1;
    QTest::newRow("Socket.IO, binary") << Mode::Json << u"451-[\"e\",{\"_placeholder\":true,\"num\":0}]"_s << QString()
                                       << -1;
    QTest::newRow("Socket.IO, broken") << Mode::Json << u"42[\"e\",]"_s << u"line 1, column 8"_s << 7;
    QTest::newRow("no packet") << Mode::Json << u"x[1]"_s << u"line 1, column 1"_s << 0;
    QTest::newRow("json, comma") << Mode::Json << u"{\"a\":1,}"_s << u"line 1, column 8"_s << 7;
    QTest::newRow("json, second line") << Mode::Json << u"[\"ä\",\n  nul]"_s << u"line 2"_s << 8;
    QTest::newRow("json, unfinished") << Mode::Json << u"[1"_s << u"line 1, column 3"_s << 1;
    QTest::newRow("json, fault behind a variable") << Mode::Json << u"[{{n}},,1]"_s << u"line 1, column 8"_s << 7;
    QTest::newRow("hex") << Mode::Hex << u"0x00 fF\n12"_s << QString() << -1;
    QTest::newRow("hex, letter") << Mode::Hex << u"00 fg"_s << u"Character 5"_s << 4;
    QTest::newRow("hex, half a byte") << Mode::Hex << u"00 f"_s << u"pairs"_s << 3;
    QTest::newRow("base64") << Mode::Base64 << u"AP8=\n"_s << QString() << -1;
    QTest::newRow("base64, sign") << Mode::Base64 << u"AP8*"_s << u"Character 4"_s << 3;
    QTest::newRow("base64, cut off") << Mode::Base64 << u"AP8AA"_s << u"not complete"_s << 4;
    QTest::newRow("file") << Mode::File << u"/no/such/file"_s << u"Choose"_s << -1;
    QTest::newRow("ping") << Mode::Ping << QString(126, u'x') << u"125 bytes"_s << -1;
    QTest::newRow("close") << Mode::Close << QString(62, u'ä') << u"123 bytes"_s << -1;
}

void tst_Composer::saysWhatIsWrong()
{
    QFETCH(Composer::Mode, mode);
    QFETCH(QString, text);
    QFETCH(QString, note);
    QFETCH(int, at);
    Stage stage;
    stage.composer.setMode(mode);
    stage.composer.setText(text);
    QVERIFY2(note.isEmpty() ? stage.note().isEmpty() : stage.note().contains(note), qPrintable(stage.note()));
    QCOMPARE(stage.canSend(), note.isEmpty());
    const auto marks = stage.text()->extraSelections();
    QCOMPARE(marks.isEmpty() ? -1 : marks.first().cursor.selectionStart(), at);
    stage.composer.send();
    QCOMPARE(stage.sent.size(), note.isEmpty() ? 1 : 0);
}

void tst_Composer::formats()
{
    Stage stage;
    stage.composer.setMode(Composer::Mode::Json);
    stage.composer.setText(uR"({"id":1763590212345678901,"id":2})"_s);
    stage.find<QPushButton>(u"formatButton"_s)->click();
    QCOMPARE(stage.text()->toPlainText(), u"{\n  \"id\": 1763590212345678901,\n  \"id\": 2\n}"_s);
    stage.text()->undo();
    QCOMPARE(stage.text()->toPlainText(), uR"({"id":1763590212345678901,"id":2})"_s);
    stage.composer.setText(u"42/room,[\"e\",1]"_s);
    stage.find<QPushButton>(u"formatButton"_s)->click();
    QCOMPARE(stage.text()->toPlainText(), u"42/room,[\n  \"e\",\n  1\n]"_s);
    QVERIFY(stage.canSend());
}

void tst_Composer::cuts()
{
    Stage stage;
    stage.composer.setText(u"häh, 0123456"_s);
    auto *const way = stage.find<QComboBox>(u"cutsComboBox"_s);
    auto *const offsets = stage.find<QLineEdit>(u"offsetsEdit"_s);
    auto *const frames = stage.find<QLabel>(u"framesLabel"_s);
    QVERIFY(!offsets->isVisible());
    QCOMPARE(frames->text(), QString());

    way->setCurrentIndex(1);
    stage.find<QSpinBox>(u"everySpinBox"_s)->setValue(5);
    QVERIFY2(frames->text().contains("5 + 5 + 3"_L1), qPrintable(frames->text()));
    stage.composer.send();
    QCOMPARE(stage.sent.constLast().cuts, FrameCuts{.every = 5});

    way->setCurrentIndex(2);
    QTextCursor cursor = stage.text()->textCursor();
    cursor.setPosition(2); // behind the ä, which has two bytes
    stage.text()->setTextCursor(cursor);
    stage.find<QPushButton>(u"cutHereButton"_s)->click();
    QCOMPARE(offsets->text(), u"3"_s);
    offsets->setText(u"3 3, 100"_s);
    QVERIFY2(frames->text().contains("3 + 0 + 10 "_L1), qPrintable(frames->text()));
    stage.composer.send();
    QCOMPARE(stage.sent.constLast().cuts, (FrameCuts{.every = 0, .at = {3, 3, 100}}));
    QCOMPARE(stage.sent.constLast().outgoing("x").cuts.offsets(13), (std::vector<qsizetype>{3, 3}));
    offsets->setText(u"4, 3"_s);
    QVERIFY(!stage.canSend());

    stage.composer.setMode(Composer::Mode::Ping);
    QVERIFY(!way->isVisible());
    QVERIFY(stage.sent.constLast().outgoing("x").opcode == Opcode::Text);
}

void tst_Composer::choosesCompression()
{
    Stage stage;
    auto *const choice = stage.find<QComboBox>(u"compressionComboBox"_s);
    QVERIFY(!choice->isEnabled());
    stage.composer.setDeflates(true);
    QVERIFY(choice->isEnabled());
    choice->setCurrentIndex(2);
    stage.composer.setText(u"x"_s);
    stage.composer.send();
    QCOMPARE(stage.sent.constLast().compression, Compression::Never);
}

void tst_Composer::closesWithAnyCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("sent"); // -1: without; -2: not at all
    QTest::addColumn<QString>("note");
    QTest::newRow("normal") << u"1000 Normal Closure"_s << 1000 << QString();
    QTest::newRow("own") << u"4321"_s << 4321 << QString();
    QTest::newRow("never on the wire") << u"1005"_s << 1005 << u"§7.4"_s;
    QTest::newRow("zero") << u"0"_s << 0 << u"§7.4"_s;
    QTest::newRow("none") << u"no code"_s << -1 << u"left out"_s;
    QTest::newRow("too large") << u"65536"_s << -2 << u"65535"_s;
    QTest::newRow("word") << u"bye"_s << -2 << u"65535"_s;
}

void tst_Composer::closesWithAnyCode()
{
    QFETCH(QString, code);
    QFETCH(int, sent);
    QFETCH(QString, note);
    Stage stage;
    stage.composer.setMode(Composer::Mode::Close);
    stage.composer.setText(u"so long"_s);
    stage.find<QComboBox>(u"codeComboBox"_s)->setCurrentText(code);
    QVERIFY2(note.isEmpty() ? stage.note().isEmpty() : stage.note().contains(note), qPrintable(stage.note()));
    stage.composer.send();
    QCOMPARE(stage.sent.size(), sent == -2 ? 0 : 1);
    if (sent > -2)
        QCOMPARE(stage.sent.first().closeCode, sent < 0 ? std::nullopt : std::optional(quint16(sent)));
}

void tst_Composer::takesDraftsBack_data()
{
    QTest::addColumn<MessageDraft>("draft");
    QTest::newRow("text") << MessageDraft{.text = u"{{who}}"_s};
    QTest::newRow("pieces") << MessageDraft{.kind = Composer::Mode::Hex, .text = u"00 ff"_s, .cuts = {.every = 1}};
    QTest::newRow("cut, deflated") << MessageDraft{.kind = Composer::Mode::Json,
                                                   .text = u"[1]"_s,
                                                   .cuts = {.every = 0, .at = {0, 2}},
                                                   .compression = Compression::Always};
    QTest::newRow("close") << MessageDraft{.kind = Composer::Mode::Close, .text = u"bye"_s, .closeCode = 3999};
    QTest::newRow("empty close") << MessageDraft{.kind = Composer::Mode::Close, .closeCode = std::nullopt};
}

void tst_Composer::takesDraftsBack()
{
    QFETCH(MessageDraft, draft);
    Stage stage;
    stage.composer.setDraft({.kind = Composer::Mode::Close, .text = u"x"_s, .cuts = {.every = 7}, .closeCode = 1001});
    stage.composer.setDraft(draft);
    QVERIFY(stage.composer.draft() == draft);
}

void tst_Composer::recallsWhatWasSent()
{
    Stage stage;
    for (const QString &text : {u"one"_s, u"two"_s}) {
        stage.composer.setText(text);
        QTest::keyClick(stage.text(), Qt::Key_Return, Qt::ControlModifier);
    }
    QCOMPARE(stage.sent.size(), 2);
    QTest::keyClick(stage.text(), Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(stage.text(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(stage.text()->toPlainText(), u"one"_s);
    QTest::keyClick(stage.text(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(stage.text()->toPlainText(), u"two"_s);
}

/// By the tabs of a window, with kinds and cuts; it is bounded, and what was sent again comes last.
void tst_Composer::historyIsShared()
{
    Stage stage;
    stage.composer.setDraft({.kind = Composer::Mode::Hex, .text = u"{{token}}"_s, .cuts = {.every = 3}});
    stage.composer.send();
    Composer other;
    other.setOpen(true);
    other.setHistory(stage.history);
    QTest::keyClick(other.findChild<QPlainTextEdit *>(u"composerTextEdit"_s), Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(other.draft() == stage.sent.first());
    QCOMPARE(other.draft().text, u"{{token}}"_s);

    for (qsizetype i = 0; i < MessageHistory::MaxMessages + 5; ++i)
        stage.history.add({.text = QString::number(i)});
    QCOMPARE(stage.history.all().size(), MessageHistory::MaxMessages);
    QCOMPARE(stage.history.all().first().draft.text, u"5"_s);
    stage.history.add({.text = u"7"_s});
    QCOMPARE(stage.history.all().size(), MessageHistory::MaxMessages);
    QCOMPARE(stage.history.all().last().draft.text, u"7"_s);
    stage.history.add({.text = QString(MessageHistory::MaxCharacters + 1, u'x')});
    QCOMPARE(stage.history.all().last().draft.text, u"7"_s);
}

void tst_Composer::repeats()
{
    Stage stage;
    auto *const button = stage.find<QCheckBox>(u"repeatCheckBox"_s);
    auto *const send = stage.find<QPushButton>(u"sendButton"_s);
    QVERIFY(!stage.find<RepeatBar>(u"repeatBar"_s)->isVisible());
    stage.composer.setMode(Composer::Mode::Ping);
    stage.composer.setText(u"{{beat}}"_s);
    button->setChecked(true);
    QVERIFY(stage.find<RepeatBar>(u"repeatBar"_s)->isVisible());
    QCOMPARE(send->text(), u"&Start"_s);
    stage.find<DurationSpinBox>(u"intervalSpinBox"_s)->setDuration(std::chrono::milliseconds(10));
    stage.find<QSpinBox>(u"countSpinBox"_s)->setValue(3);
    send->click();
    QCOMPARE(stage.sent.size(), 1);
    QCOMPARE(send->text(), u"&Stop"_s);
    // What is written meanwhile is for later.
    stage.composer.setText(u"next"_s);
    QTRY_COMPARE_WITH_TIMEOUT(send->text(), u"&Start"_s, 20000);
    QCOMPARE(stage.sent.size(), 3);
    for (const MessageDraft &draft : std::as_const(stage.sent))
        QVERIFY(draft.kind == Composer::Mode::Ping && draft.text == u"{{beat}}"_s);
    QCOMPARE(stage.find<QLabel>(u"progressLabel"_s)->text(), u"Sent: 3 of 3"_s);
    QCOMPARE(stage.history.all().size(), 1);
    button->setChecked(false);
    send->click();
    QCOMPARE(stage.sent.size(), 4);
    stage.composer.setMode(Composer::Mode::Close);
    QVERIFY(!button->isEnabled());
}

void tst_Composer::repeatingEnds_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"stop", "button", "connection", "complaint"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_Composer::repeatingEnds()
{
    QFETCH(QString, how);
    Stage stage;
    stage.composer.setText(u"beat"_s);
    stage.find<QCheckBox>(u"repeatCheckBox"_s)->setChecked(true);
    stage.find<DurationSpinBox>(u"intervalSpinBox"_s)->setDuration(std::chrono::milliseconds(10));
    auto *const send = stage.find<QPushButton>(u"sendButton"_s);
    send->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.sent.size() > 2, 20000);
    auto *const bar = stage.find<RepeatBar>(u"repeatBar"_s);
    QVERIFY(bar->isRunning());
    if (how == "stop"_L1)
        send->click();
    else if (how == "button"_L1)
        stage.find<QCheckBox>(u"repeatCheckBox"_s)->setChecked(false);
    else if (how == "connection"_L1)
        stage.composer.setOpen(false);
    else
        stage.composer.complain(u"no such variable"_s);
    QVERIFY(!bar->isRunning());
    QCOMPARE(send->isEnabled(), how != "connection"_L1);
}

void tst_Composer::waitsForSlowPeers()
{
    Stage stage;
    stage.composer.setText(u"beat"_s);
    stage.composer.setWaiting(RepeatBar::MaxWaitingBytes + 1, 1);
    stage.find<QCheckBox>(u"repeatCheckBox"_s)->setChecked(true);
    stage.find<DurationSpinBox>(u"intervalSpinBox"_s)->setDuration(std::chrono::milliseconds(10));
    stage.find<QPushButton>(u"sendButton"_s)->click();
    auto *const progress = stage.find<QLabel>(u"progressLabel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(progress->text().contains("peer is slow"_L1), 20000);
    QCOMPARE(stage.sent.size(), 0);
    stage.composer.setWaiting(0, 0);
    QTRY_VERIFY_WITH_TIMEOUT(stage.sent.size() > 0, 20000);
    QVERIFY(!progress->text().contains("slow"_L1));
}

void tst_Composer::listsWhatWaits()
{
    const auto message = [](quint64 id, const char *head, bool hasBegun = false) {
        return WaitingMessage{.id = id, .head = head, .bytes = 10, .hasBegun = hasBegun};
    };
    QueueBar bar;
    auto *const view = bar.findChild<QTableView *>(u"queueTableView"_s);
    const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *const drop = bar.findChild<QPushButton *>(u"dropButton"_s);
    const auto texts = [view] {
        QStringList list;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            list << view->model()->index(row, QueueModel::Message).data().toString();
        return list;
    };
    bar.setQueue({3, 30}, QueueBar::ShownAfter - std::chrono::milliseconds(1),
                 {message(1, "a"), message(2, "b"), message(4, "c")});
    QVERIFY(bar.isHidden());
    bar.setQueue({5, 50}, std::chrono::seconds(2), {message(1, "a", true), message(2, "b"), message(4, "c")});
    QVERIFY(!bar.isHidden());
    const QString said = bar.findChild<QLabel *>(u"queueLabel"_s)->text();
    QVERIFY2(said.contains(u"5 messages, 50 bytes"_s) && said.contains(u"2"_s), qPrintable(said));
    QVERIFY(view->isHidden());
    bar.findChild<QPushButton *>(u"listButton"_s)->click();
    QVERIFY(!view->isHidden());
    QCOMPARE(bar.findChild<QLabel *>(u"unlistedLabel"_s)->text(), u"and 2 more"_s);
    view->selectRow(0);
    QVERIFY(!drop->isEnabled()); // it has begun
    view->selectRow(2);
    bar.setQueue({3, 30}, std::chrono::seconds(3), {message(2, "b", true), message(4, "c"), message(5, "d")});
    QCOMPARE(texts(), QStringList({u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(bar.findChild<QLabel *>(u"unlistedLabel"_s)->isHidden(), true);
    const QSignalSpy dropped(&bar, &QueueBar::dropAsked);
    drop->click();
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.constFirst().constFirst().value<QList<quint64>>(), QList<quint64>{4});
    bar.setQueue({}, {}, {});
    QVERIFY(bar.isHidden());
    QCOMPARE(view->model()->rowCount(), 0);
}

void tst_Composer::dropsWhatWaits()
{
    constexpr int Patience = 20000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"slow.plectrum"_s);
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    connect(&peer, &ScriptedPeer::requested, &peer, [&peer] { peer.socket()->setReadBufferSize(1024); });
    {
        const auto session = LiveSession::create(path, false);
        QVERIFY(session);
        LiveSession &live = **session;
        QueueBar bar;
        SessionFacts facts;
        connect(&live, &LiveSession::measured, &bar, [&](const SessionFacts &now) {
            facts = now;
            bar.setQueue(now.waiting, now.waited, now.queue);
        });
        connect(&bar, &QueueBar::dropAsked, &live, &LiveSession::dropWaiting);
        connect(&bar, &QueueBar::dropAllAsked, &live, &LiveSession::dropAllWaiting);
        const QSignalSpy dropped(&live, &LiveSession::dropped);
        live.open(Target{.url = peer.url()}, {});
        QTRY_COMPARE_WITH_TIMEOUT(live.state(), Client::State::Open, Patience);
        peer.socket()->disconnect(&peer); // it does not read any more
        peer.socket()->setReadBufferSize(1024);
        for (int i = 0; facts.waiting.messages == 0 && i < 100; ++i) {
            live.send({.opcode = Opcode::Binary, .payload = QByteArray(1024 * 1024, 'f')});
            const QSignalSpy measured(&live, &LiveSession::measured);
            QTRY_VERIFY_WITH_TIMEOUT(measured.size() > 0, Patience);
        }
        live.send({.opcode = Opcode::Text, .payload = "never sent"});
        live.send({.opcode = Opcode::Text, .payload = "never sent either"});
        QTRY_VERIFY_WITH_TIMEOUT(!facts.queue.isEmpty() && facts.queue.constLast().head == "never sent either",
                                 Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!bar.isHidden(), Patience);
        auto *const view = bar.findChild<QTableView *>(u"queueTableView"_s);
        view->selectRow(view->model()->rowCount() - 1);
        bar.findChild<QPushButton *>(u"dropButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(dropped.size(), 1, Patience);
        QCOMPARE(dropped.constFirst().constFirst().value<WaitingSum>(), (WaitingSum{1, 17}));
        QTRY_COMPARE_WITH_TIMEOUT(facts.queue.constLast().head, "never sent"_ba, Patience);

        bar.findChild<QPushButton *>(u"dropAllButton"_s)->click();
        auto *const question = bar.findChild<QMessageBox *>();
        QVERIFY(question);
        for (QAbstractButton *const button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(dropped.size(), 2, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(bar.isHidden(), Patience);
        peer.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!live.isLive(), Patience);
    }
    const auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    QList<QByteArray> texts;
    QByteArray end;
    for (RecordId id = 1; id <= (*reader)->count(); ++id) {
        const auto record = (*reader)->record(id);
        QVERIFY(record);
        if (record->kind == RecordKind::Frame && record->header.opcode == Opcode::Text)
            texts << record->payload.toByteArray();
        if (record->kind == RecordKind::End)
            end = record->payload.toByteArray();
    }
    QCOMPARE(texts, QList<QByteArray>());
    QVERIFY2(end.contains("messages that waited"), end.constData());
}

void tst_Composer::staysUsableWithLongText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHeld");
    QTest::addColumn<bool>("laysOut");
    QTest::newRow("10 MiB in a line") << u'[' + u"{\"key\":\"value\"},"_s.repeated(655'360) + u"1]"_s << true << true;
    QTest::newRow("many lines") << u'[' + u"\"ä\",\n"_s.repeated(100'000) + u"1]"_s << true << true;
    QTest::newRow("64 deep") << QString(64, u'[') + QString(64, u']') << false << true;
    QTest::newRow("100,000 deep") << QString(100'000, u'[') + QString(100'000, u']') << false << false;
    QTest::newRow("a long word") << u'"' + QString(200'000, u'x') + u'"' << false << true;
}

/// What is too long to be edited is held, sent whole, laid out, taken away and brought back; what is wrong in it is
/// still said.
void tst_Composer::staysUsableWithLongText()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isHeld);
    QFETCH(const bool, laysOut);
    Stage stage;
    stage.composer.resize(900, 160);
    stage.composer.setMode(Composer::Mode::Json);
    auto *const edit = stage.find<MessageEdit>(u"composerTextEdit"_s);
    edit->setFocus();
    QGuiApplication::clipboard()->setText(text);
    edit->paste();
    stage.composer.grab();
    QCOMPARE(edit->isHeld(), isHeld);
    QVERIFY(edit->document()->characterCount() <= MessageEdit::MaxEdited);
    QCOMPARE(stage.note().contains("too many to be edited"_L1), isHeld);
    QVERIFY(stage.canSend());
    QCOMPARE(stage.composer.draft().text, text);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.sent.size(), 1);
    QCOMPARE(stage.sent.constFirst().text, text);
    edit->selectAll();
    edit->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);

    stage.find<QPushButton>(u"formatButton"_s)->click();
    const QString laidOut = edit->text();
    QCOMPARE(laidOut != text, laysOut && text.size() != 200'002);
    if (!laysOut)
        QVERIFY(stage.note().contains("too deeply nested to be laid out"_L1));
    QVERIFY(stage.canSend());

    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QCOMPARE(edit->text(), QString());
    QVERIFY(!edit->isReadOnly());
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edit->text(), laidOut);

    stage.composer.setText(text.chopped(1));
    QVERIFY2(stage.note().startsWith("This is not JSON"_L1), qPrintable(stage.note()));
    QVERIFY(!stage.canSend());
    stage.composer.setMode(Composer::Mode::Text);
    QVERIFY(stage.canSend());
}

QTEST_MAIN(tst_Composer)
#include "tst_composer.moc"
