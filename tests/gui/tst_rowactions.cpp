// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "decoders/decodedmeanings.h"
#include "support/growingcapture.h"
#include "ui/colorbutton.h"
#include "ui/colorrulesdialog.h"
#include "ui/comparedialog.h"
#include "ui/linediff.h"
#include "ui/models/timelinemodel.h"
#include "ui/models/valuediffmodel.h"
#include "ui/payloadfiles.h"
#include "ui/rowactions.h"
#include "ui/timelinelook.h"
#include "ui/timelineview.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Timeout = 20000;

RecordView fragment(Opcode opcode, bool fin, QByteArrayView payload)
{
    RecordView record{
        .direction = Direction::Outgoing, .connection = 1, .payload = payload, .payloadBytes = payload.size()};
    record.header.opcode = opcode;
    record.header.fin = fin;
    record.header.payloadLength = quint64(payload.size());
    return record;
}

/// A timeline of a small talk: a handshake, a call with its answer, a ping with its pong, a message in three parts.
struct Stage {
    GrowingCapture capture;
    TimelineModel model;
    TimelineLook look;
    QWidget tab;
    TimelineView view{&tab};
    RowActions *actions = nullptr;
    RecordId call = 0, reply = 0, ping = 0, pong = 0, first = 0, middle = 0, last = 0;

    Stage()
    {
        capture.writer().addConnection({.url = u"wss://h.example/rpc?token=abcdefgh"_s, .subprotocol = u"jsonrpc"_s});
        capture.append(
            RecordKind::Request, Direction::Outgoing,
            "GET /rpc HTTP/1.1\r\nHost: h.example\r\nOrigin: https://o.example\r\nX-Way: it's me\r\n"
            "Cookie: nc=1; oc_session=verysecret\r\nUpgrade: websocket\r\nSec-WebSocket-Protocol: jsonrpc\r\n"
            "\r\n");
        capture.append(RecordKind::Response, Direction::Incoming, "HTTP/1.1 101 Switching Protocols\r\n\r\n");
        call = capture.append(Opcode::Text, Direction::Outgoing,
                              R"({"jsonrpc":"2.0","method":"sum","params":[1],"id":5})");
        ping = capture.append(Opcode::Ping, Direction::Incoming, "p1");
        pong = capture.append(Opcode::Pong, Direction::Outgoing, "p1");
        reply = capture.append(Opcode::Text, Direction::Incoming, R"({"jsonrpc":"2.0","result":1,"id":5})");
        first = capture.append(fragment(Opcode::Binary, false, "ab"));
        capture.append(Opcode::Ping, Direction::Outgoing, "between");
        middle = capture.append(fragment(Opcode::Continuation, false, "cd"));
        RecordView end = fragment(Opcode::Continuation, true, "ef");
        end.hasMessage = true;
        end.messageType = Opcode::Binary;
        end.message = "abcdef";
        end.messageBytes = 6;
        last = capture.append(end);
        view.setModel(&model);
        view.setLook(look);
        actions = new RowActions(view, model, tab);
        actions->setLook(look);
        tab.resize(800, 400);
        view.resize(800, 400);
        tab.show();
        model.setReader(capture.reader());
        view.setFollows(false);
    }

    QAction *action(const QString &name)
    {
        auto *const found = tab.findChild<QAction *>(name);
        if (!found)
            qFatal("no action %s", qPrintable(name));
        return found;
    }
    void select(const QList<RecordId> &ids)
    {
        view.clearSelection();
        view.setCurrentIndex(model.index(model.rowOf(ids.first()), 0));
        for (const RecordId id : ids)
            view.selectionModel()->select(model.index(model.rowOf(id), 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QString copied(const QString &name)
    {
        action(name)->trigger();
        return QGuiApplication::clipboard()->text();
    }
};

} // namespace

class tst_RowActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void offersWhatIsPossible();
    void jumps_data();
    void jumps();
    void saysWhenNothingIsRelated();
    void marksTheReference();
    void setsBookmarks();
    void setsNotes();
    void keepsNotesOfBoth();
    void pauses();
    void goesToRows();
    void goesToTimes_data();
    void goesToTimes();
    void copiesJsonLines();
    void copiesBytes();
    void copiesACommand();
    void sendsAgain();
    void savesWithoutVariables();
    void savesPayloads();
    void savesIntoAFolder();
    void compares();
    void putsLinesSideBySide();
    void editsColorRules();
    void refusesBadRules();
};

void tst_RowActions::offersWhatIsPossible()
{
    Stage stage;
    stage.view.clearSelection();
    stage.view.setCurrentIndex({});
    QVERIFY(stage.action(u"goToRowAction"_s)->isEnabled());
    QVERIFY(!stage.action(u"referenceAction"_s)->isEnabled());
    stage.select({stage.call});
    QVERIFY(stage.action(u"referenceAction"_s)->isEnabled());
    QVERIFY(!stage.action(u"compareAction"_s)->isEnabled());
    QVERIFY(!stage.action(u"resendAction"_s)->isEnabled());
    stage.select({stage.call, stage.reply});
    QVERIFY(stage.action(u"compareAction"_s)->isEnabled());
    stage.actions->setCanSend(true);
    QVERIFY(stage.action(u"resendAction"_s)->isEnabled());
    stage.model.setReader(nullptr);
    QVERIFY(!stage.action(u"goToRowAction"_s)->isEnabled());

    QMenu whole;
    stage.actions->fillMenu(whole);
    QMenu rows;
    stage.actions->fillRowMenu(rows);
    QVERIFY(whole.actions().contains(stage.action(u"pauseAction"_s)));
    QVERIFY(!rows.actions().contains(stage.action(u"pauseAction"_s)));
    QVERIFY(rows.actions().contains(stage.action(u"compareAction"_s)));
}

void tst_RowActions::jumps_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<RecordId Stage::*>("from");
    QTest::addColumn<RecordId Stage::*>("to");
    const QString counterpart = u"counterpartAction"_s;
    QTest::newRow("call to reply") << counterpart << &Stage::call << &Stage::reply;
    QTest::newRow("reply to call") << counterpart << &Stage::reply << &Stage::call;
    QTest::newRow("ping to pong") << counterpart << &Stage::ping << &Stage::pong;
    QTest::newRow("pong to ping") << counterpart << &Stage::pong << &Stage::ping;
    QTest::newRow("first to middle") << u"nextFragmentAction"_s << &Stage::first << &Stage::middle;
    QTest::newRow("middle to last") << u"nextFragmentAction"_s << &Stage::middle << &Stage::last;
    QTest::newRow("last to middle") << u"previousFragmentAction"_s << &Stage::last << &Stage::middle;
    QTest::newRow("middle to first") << u"previousFragmentAction"_s << &Stage::middle << &Stage::first;
}

void tst_RowActions::jumps()
{
    QFETCH(const QString, action);
    QFETCH(RecordId Stage::*const, from);
    QFETCH(RecordId Stage::*const, to);
    Stage stage;
    stage.view.selectRecord(stage.*from);
    stage.action(action)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(stage.view.currentRecord(), stage.*to, Timeout);
}

void tst_RowActions::saysWhenNothingIsRelated()
{
    Stage stage;
    QSignalSpy said(stage.actions, &RowActions::said);
    stage.view.selectRecord(stage.last);
    stage.action(u"counterpartAction"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, Timeout); // that it searches, and that there is nothing
    stage.action(u"nextFragmentAction"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 3, Timeout);
    QCOMPARE(stage.view.currentRecord(), stage.last);
}

void tst_RowActions::marksTheReference()
{
    Stage stage;
    stage.view.selectRecord(stage.call);
    QAction *const mark = stage.action(u"referenceAction"_s);
    mark->trigger();
    QCOMPARE(stage.look.timeMode(), TimeMode::SinceReference);
    QCOMPARE(stage.model.times().reference(), stage.call);
    QVERIFY(mark->isChecked());
    stage.view.selectRecord(stage.reply);
    QVERIFY(!mark->isChecked());
    mark->trigger();
    QCOMPARE(stage.model.times().reference(), stage.reply);
    mark->trigger();
    QCOMPARE(stage.model.times().reference(), 0);
    QCOMPARE(stage.look.timeMode(), TimeMode::SinceStart);
}

void tst_RowActions::setsBookmarks()
{
    Stage stage;
    const auto isMarked = [&stage](RecordId id) { return stage.model.noteAt(stage.model.rowOf(id)).bookmarked; };
    stage.select({stage.call, stage.reply});
    QVERIFY(!stage.action(u"bookmarkAction"_s)->isChecked());
    stage.action(u"bookmarkAction"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isMarked(stage.call) && isMarked(stage.reply), Timeout);
    QTRY_VERIFY_WITH_TIMEOUT(stage.action(u"bookmarkAction"_s)->isChecked(), Timeout);
    // Those that have none get one, before any is taken away; two changes at once are both written.
    stage.select({stage.ping, stage.reply});
    stage.action(u"bookmarkAction"_s)->trigger();
    stage.select({stage.call});
    stage.action(u"bookmarkAction"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(isMarked(stage.ping) && isMarked(stage.reply) && !isMarked(stage.call), Timeout);
    const auto again = CaptureReader::open(stage.capture.reader()->path());
    QVERIFY(again);
    QCOMPARE((*again)->notes(), (RowNotes{{stage.ping, {.bookmarked = true}}, {stage.reply, {.bookmarked = true}}}));

    stage.select({stage.call});
    for (const RecordId expected : {stage.ping, stage.reply, stage.ping}) {
        stage.action(u"nextBookmarkAction"_s)->trigger();
        QCOMPARE(stage.view.currentRecord(), expected);
    }
    stage.action(u"previousBookmarkAction"_s)->trigger();
    QCOMPARE(stage.view.currentRecord(), stage.reply);
    // Of hidden rows none is gone to.
    stage.model.setFilter(*Filter::compile(u"kind == pong"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.model.rowCount(), 1, Timeout);
    QSignalSpy said(stage.actions, &RowActions::said);
    stage.action(u"nextBookmarkAction"_s)->trigger();
    QCOMPARE(said.size(), 1);
}

void tst_RowActions::setsNotes()
{
    Stage stage;
    const auto write = [&stage](const QString &text) {
        stage.action(u"noteAction"_s)->trigger();
        auto *const dialog = stage.tab.findChild<QInputDialog *>(u"noteDialog"_s);
        dialog->setObjectName({});
        const QString before = dialog->textValue();
        dialog->setTextValue(text);
        dialog->accept();
        return before;
    };
    const auto note = [&stage](RecordId id) { return stage.model.noteAt(stage.model.rowOf(id)); };
    stage.select({stage.call});
    stage.action(u"bookmarkAction"_s)->trigger();
    QCOMPARE(write(u"  look at this "_s), QString());
    QTRY_COMPARE_WITH_TIMEOUT(note(stage.call), (RowNote{.bookmarked = true, .text = u"look at this"_s}), Timeout);
    stage.select({stage.call, stage.pong});
    QCOMPARE(write(u"both"_s), u"look at this"_s);
    QTRY_COMPARE_WITH_TIMEOUT(note(stage.pong), (RowNote{.text = u"both"_s}), Timeout);
    QCOMPARE(note(stage.call), (RowNote{.bookmarked = true, .text = u"both"_s}));
    stage.select({stage.pong});
    write({});
    QTRY_COMPARE_WITH_TIMEOUT(note(stage.pong), RowNote(), Timeout);
    QCOMPARE(qsizetype(stage.capture.reader()->notes().size()), 1);
}

/// What is set while other notes are written reaches its own capture, also when another is shown by then.
void tst_RowActions::keepsNotesOfBoth()
{
    GrowingCapture other;
    other.grow(3);
    Stage stage;
    stage.actions->setNotes({stage.call}, u"first"_s);
    stage.actions->setNotes({stage.pong}, u"waits"_s);
    stage.model.setReader(other.reader());
    stage.actions->setNotes({2}, u"of the other"_s);
    const auto notesIn = [](const GrowingCapture &capture) {
        return capture.reader()->refresh() ? capture.reader()->notes() : RowNotes();
    };
    QTRY_COMPARE_WITH_TIMEOUT(notesIn(other), (RowNotes{{2, {.text = u"of the other"_s}}}), Timeout);
    QTRY_COMPARE_WITH_TIMEOUT(notesIn(stage.capture),
                              (RowNotes{{stage.call, {.text = u"first"_s}}, {stage.pong, {.text = u"waits"_s}}}),
                              Timeout);
}

void tst_RowActions::pauses()
{
    Stage stage;
    const int rows = stage.model.rowCount();
    stage.actions->pauseAction().trigger();
    stage.capture.grow(10);
    stage.model.refresh();
    QCOMPARE(stage.model.rowCount(), rows);
    QVERIFY(stage.actions->pauseAction().isChecked());
    stage.actions->pauseAction().trigger();
    QCOMPARE(stage.model.rowCount(), rows + 10);
}

void tst_RowActions::goesToRows()
{
    Stage stage;
    stage.capture.grow(50);
    stage.model.refresh();
    stage.action(u"goToRowAction"_s)->trigger();
    auto *const dialog = stage.tab.findChild<QInputDialog *>(u"goToRowDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->intMaximum(), 60);
    dialog->setIntValue(42);
    dialog->accept();
    QCOMPARE(stage.view.currentRecord(), 42);
    // A hidden row is told of, and the nearest shown.
    stage.model.setFilter(*Filter::compile(u"kind == ping"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.model.rowCount(), 2, Timeout);
    QSignalSpy said(stage.actions, &RowActions::said);
    stage.action(u"goToRowAction"_s)->trigger();
    auto *const again = stage.tab.findChildren<QInputDialog *>(u"goToRowDialog"_s).last();
    again->setIntValue(30);
    again->accept();
    QCOMPARE(said.size(), 1);
    QCOMPARE(stage.view.currentRecord(), 8);
}

void tst_RowActions::goesToTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("record");
    // "row N" stands at N microseconds.
    QTest::newRow("seconds") << u"0.000030"_s << qint64(30);
    QTest::newRow("before all") << u"0"_s << qint64(1);
    QTest::newRow("behind all") << u"99"_s << qint64(60);
    QTest::newRow("nonsense") << u"tomorrow"_s << qint64(0);
    QTest::newRow("clock") << QString() << qint64(60); // a second after the start
}

void tst_RowActions::goesToTimes()
{
    QFETCH(QString, text);
    QFETCH(const qint64, record);
    Stage stage;
    stage.capture.grow(50);
    stage.model.refresh();
    stage.view.clearSelection();
    stage.view.setCurrentIndex({});
    if (text.isEmpty())
        text = stage.capture.reader()->startedAt().toLocalTime().addSecs(1).toString(u"H:mm:ss.zzz"_s);
    QSignalSpy said(stage.actions, &RowActions::said);
    stage.action(u"goToTimeAction"_s)->trigger();
    auto *const dialog = stage.tab.findChild<QInputDialog *>(u"goToTimeDialog"_s);
    QVERIFY(dialog);
    dialog->setTextValue(text);
    dialog->accept();
    QCOMPARE(stage.view.currentRecord(), record);
    QCOMPARE(said.size(), 1);
}

void tst_RowActions::copiesJsonLines()
{
    Stage stage;
    stage.select({stage.call, stage.last});
    const QStringList lines = stage.copied(u"copyJsonAction"_s).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const QJsonObject object = QJsonDocument::fromJson(lines.last().toUtf8()).object();
    QCOMPARE(object.value("id"_L1).toInteger(), stage.last);
    QCOMPARE(QByteArray::fromBase64(object.value("base64"_L1).toString().toLatin1()), "abcdef"_ba);
    QCOMPARE(QJsonDocument::fromJson(lines.first().toUtf8()).object().value("dir"_L1).toString(), u"out"_s);
}

void tst_RowActions::copiesBytes()
{
    Stage stage;
    stage.select({stage.last});
    QCOMPARE(stage.copied(u"copyHexAction"_s),
             u"00000000  61 62 63 64 65 66                                abcdef\n"_s);
    QCOMPARE(stage.copied(u"copyArrayAction"_s),
             u"static const unsigned char row_%1[6] = {\n    0x61, 0x62, 0x63, 0x64, 0x65, 0x66,\n};\n"
             "static const unsigned long row_%1_size = 6;\n"_s.arg(stage.last));
    stage.select({stage.ping, stage.last});
    QVERIFY(stage.copied(u"copyHexAction"_s).startsWith(u"row %1\n00000000  70 31"_s.arg(stage.ping)));
}

void tst_RowActions::copiesACommand()
{
    Stage stage;
    stage.select({stage.call, stage.reply, stage.last});
    const QString command = stage.copied(u"copyCommandAction"_s);
    QVERIFY2(command.contains(u"plectrum-cli connect "_s), qPrintable(command));
    QVERIFY(command.contains(u"--origin 'https://o.example'"_s));
    QVERIFY(command.contains(u"-H 'X-Way: it'\\''s me'"_s));
    QVERIFY(command.contains(u"--subprotocol 'jsonrpc'"_s));
    QVERIFY(command.contains(u"--send='{\"jsonrpc\":\"2.0\",\"method\":\"sum\",\"params\":[1],\"id\":5}'"_s));
    QVERIFY(command.contains(u"--send-binary=616263646566"_s));
    QVERIFY(!command.contains(u"result"_s)); // the server's
    QVERIFY(!command.contains(u"Upgrade"_s));
    // Secrets are variables to be filled in.
    for (const QString &secret : {u"abcdefgh"_s, u"verysecret"_s, u"redacted"_s})
        QVERIFY2(!command.contains(secret), qPrintable(command));
    QVERIFY(command.contains(u"SECRET1=''  # in the address\n"_s));
    QVERIFY(command.contains(u"'wss://h.example/rpc?token='\"$SECRET1\""_s));
}

void tst_RowActions::sendsAgain()
{
    Stage stage;
    stage.actions->setCanSend(true);
    stage.select({stage.call, stage.ping, stage.first, stage.last});
    QSignalSpy sent(stage.actions, &RowActions::sendAsked);
    stage.action(u"resendAction"_s)->trigger();
    QCOMPARE(sent.size(), 2);
    QCOMPARE(sent.first().first().value<Opcode>(), Opcode::Text);
    QCOMPARE(sent.last().first().value<Opcode>(), Opcode::Binary);
    QCOMPARE(sent.last().last().toByteArray(), "abcdef"_ba);
}

/// What stands in a recording is no variable, whatever it looks like.
void tst_RowActions::savesWithoutVariables()
{
    Stage stage;
    const RecordId row = stage.capture.append(Opcode::Text, Direction::Outgoing, "Dear {{name}} \\{{x}}");
    stage.model.refresh();
    stage.select({row});
    QSignalSpy saved(stage.actions, &RowActions::saveAsked);
    stage.action(u"saveMessageAction"_s)->trigger();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().value<MessageDraft>().text, u"Dear \\{{name}} \\\\{{x}}"_s);
}

void tst_RowActions::savesPayloads()
{
    Stage stage;
    const QTemporaryDir folder;
    stage.view.selectRecord(stage.last);
    QSignalSpy said(stage.actions, &RowActions::said);
    stage.action(u"savePayloadAction"_s)->trigger();
    auto *const dialog = stage.tab.findChild<QFileDialog *>(u"savePayloadDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(folder.filePath(u"one.bin"_s));
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, Timeout);
    QFile file(folder.filePath(u"one.bin"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "abcdef"_ba);
}

void tst_RowActions::savesIntoAFolder()
{
    Stage stage;
    const QTemporaryDir folder;
    const auto goOn = [](qint64, qint64) { return true; };
    const QString path = stage.capture.reader()->path();
    const auto saved = savePayloadsTo(path, {stage.call, stage.ping, stage.last}, folder.path(), goOn);
    QVERIFY(saved);
    QCOMPARE(*saved, 3);
    const QStringList names = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(QSet<QString>(names.begin(), names.end()),
             (QSet<QString>{u"row-3.json"_s, u"row-4.bin"_s, u"row-10.bin"_s}));
    const auto stopped =
        savePayloadsTo(path, {stage.call}, folder.filePath(u"x"_s), [](qint64, qint64) { return false; });
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(folder.filePath(u"x"_s)));
    const auto nowhere = savePayloadsTo(path, {stage.call}, folder.filePath(u"no/such/folder"_s), goOn);
    QCOMPARE(nowhere.error().code, ErrorCode::FileNotWritable);
}

void tst_RowActions::compares()
{
    Stage stage;
    stage.select({stage.call, stage.reply});
    stage.action(u"compareAction"_s)->trigger();
    auto *const dialog = stage.tab.findChild<CompareDialog *>();
    QVERIFY(dialog);
    auto *const tabs = dialog->findChild<QTabWidget *>(u"tabWidget"_s);
    auto *const values = dialog->findChild<QTableView *>(u"valuesTableView"_s);
    QCOMPARE(tabs->currentWidget(), values);
    QStringList places;
    for (int row = 0; row < values->model()->rowCount(); ++row)
        places << values->model()->index(row, ValueDiffModel::Place).data().toString();
    QCOMPARE(QSet<QString>(places.begin(), places.end()), (QSet<QString>{u"$.method"_s, u"$.params"_s, u"$.result"_s}));
    const auto *const text = dialog->findChild<QWidget *>(u"textView"_s);
    const QString before = text->findChild<QPlainTextEdit *>(u"beforePlainTextEdit"_s)->toPlainText();
    const QString after = text->findChild<QPlainTextEdit *>(u"afterPlainTextEdit"_s)->toPlainText();
    QVERIFY(before.contains(u"sum"_s));
    QVERIFY(after.contains(u"result"_s));
    QCOMPARE(before.count(u'\n'), after.count(u'\n'));
    QVERIFY(dialog->findChild<QLabel *>(u"firstLabel"_s)->text().contains(u"Row 3"_s));

    CompareDialog same(*stage.capture.reader(), stage.call, stage.call);
    QVERIFY(same.findChild<QLabel *>(u"summaryLabel"_s)->text().contains(u"byte by byte"_s));
    CompareDialog bytes(*stage.capture.reader(), stage.first, stage.last);
    QVERIFY(!bytes.findChild<QTabWidget *>(u"tabWidget"_s)->isTabEnabled(0));
    const auto *const hex = bytes.findChild<QWidget *>(u"hexView"_s);
    QVERIFY(hex->findChild<QPlainTextEdit *>(u"afterPlainTextEdit"_s)->toPlainText().contains(u"61 62 63"_s));
}

/// Whatever the texts, both can be read from the pairs, and only lines that are the same say so.
void tst_RowActions::putsLinesSideBySide()
{
    QRandomGenerator random(3);
    const auto lines = [&random] {
        QStringList some;
        for (int left = random.bounded(12); left > 0; --left)
            some << QString(QChar(u'a' + char16_t(random.bounded(4))));
        return some;
    };
    for (int round = 0; round < 500; ++round) {
        const QStringList before = lines();
        const QStringList after = lines();
        QStringList left;
        QStringList right;
        for (const LinePair &pair : linesSideBySide(before, after)) {
            QVERIFY(pair.hasBefore || pair.hasAfter);
            QCOMPARE(pair.isSame, pair.hasBefore && pair.hasAfter && pair.before == pair.after);
            if (pair.hasBefore)
                left << pair.before;
            if (pair.hasAfter)
                right << pair.after;
        }
        QCOMPARE(left, before);
        QCOMPARE(right, after);
    }
}

void tst_RowActions::editsColorRules()
{
    Stage stage;
    stage.action(u"colorRulesAction"_s)->trigger();
    auto *const dialog = stage.tab.findChild<ColorRulesDialog *>();
    QVERIFY(dialog);
    auto *const list = dialog->findChild<QListWidget *>(u"rulesListWidget"_s);
    const int before = list->count();
    QCOMPARE(before, int(defaultColorRules().size()));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"addButton"_s), Qt::LeftButton);
    QCOMPARE(list->currentRow(), 0);
    auto *const name = dialog->findChild<QLineEdit *>(u"nameLineEdit"_s);
    name->clear();
    QTest::keyClicks(name, u"Sums"_s);
    dialog->findChild<QLineEdit *>(u"filterLineEdit"_s)->setText(u"json.method == \"sum\""_s);
    auto *const swatch = dialog->findChild<ColorButton *>(u"lightTextButton"_s);
    swatch->setColor(Qt::magenta);
    Q_EMIT swatch->colorChosen(Qt::magenta);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"downButton"_s), Qt::LeftButton);
    QCOMPARE(list->currentRow(), 1);
    QCOMPARE(list->item(1)->text(), u"Sums"_s);
    list->item(2)->setCheckState(Qt::Unchecked);
    dialog->accept();

    const QList<ColorRule> &rules = stage.look.colorRules();
    QCOMPARE(rules.size(), before + 1);
    QCOMPARE(rules.at(1).name, u"Sums"_s);
    QCOMPARE(rules.at(1).light.text, QColor(Qt::magenta));
    QVERIFY(!rules.at(2).isOn);
    QCOMPARE(colorRulesOf(toJson(rules)), rules);
    // The row is drawn by it, others by those behind it, which is one less.
    const auto mark = [&stage](RecordId id) {
        return stage.model.index(stage.model.rowOf(id), 0).data(TimelineModel::RuleRole).toInt();
    };
    QCOMPARE(mark(stage.call), 1);
    QCOMPARE(activeRules(rules).rules.at(mark(stage.ping)).filter, u"kind in {ping pong}"_s);
    QCOMPARE(mark(stage.reply), -1);
}

void tst_RowActions::refusesBadRules()
{
    QCOMPARE(activeRules(defaultColorRules()).rules.size(), defaultColorRules().size());
    // Rules know saved filters, those of the user only.
    const QList<ColorRule> byName{{.name = u"Mine"_s, .filter = u"$mine and dir == in"_s}};
    QCOMPARE(activeRules(byName).rules.size(), 0);
    QCOMPARE(activeRules(byName, {{u"mine"_s, u"kind == text"_s}}).rules.size(), 1);
    ColorRulesDialog named(byName, {{u"mine"_s, u"kind == text"_s}});
    QSignalSpy content(&named, &ColorRulesDialog::rulesChosen);
    named.accept();
    QCOMPARE(content.size(), 1);
    // They may ask what a row means; fields there must be of a protocol that is known.
    const QList<ColorRule> meant{{.name = u"Joins"_s, .filter = u"socketio.event == \"join\""_s}};
    QCOMPARE(activeRules(meant).rules.size(), 0);
    QCOMPARE(activeRules(meant, {}, filterProtocols()).rules.size(), 1);
    ColorRulesDialog meaning(meant, {}, filterProtocols());
    QSignalSpy meaningChosen(&meaning, &ColorRulesDialog::rulesChosen);
    meaning.accept();
    QCOMPARE(meaningChosen.size(), 1);
    ColorRulesDialog dialog(defaultColorRules());
    QSignalSpy chosen(&dialog, &ColorRulesDialog::rulesChosen);
    auto *const list = dialog.findChild<QListWidget *>(u"rulesListWidget"_s);
    list->setCurrentRow(2);
    auto *const filter = dialog.findChild<QLineEdit *>(u"filterLineEdit"_s);
    filter->setText(u"kind =="_s);
    QVERIFY(dialog.findChild<QLabel *>(u"problemLabel"_s)->text().contains(u"position"_s));
    list->setCurrentRow(0);
    QVERIFY(dialog.findChild<QLabel *>(u"problemLabel"_s)->text().isEmpty());
    dialog.accept();
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(list->currentRow(), 2); // where it is wrong
    for (int left = list->count(); left > 0; --left)
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"removeButton"_s), Qt::LeftButton);
    QVERIFY(dialog.rules().isEmpty());
    dialog.accept();
    QCOMPARE(chosen.size(), 1);
    QVERIFY(colorRulesOf({QJsonObject{{u"name"_s, u"no filter"_s}}, 5, u"x"_s}).isEmpty());
}

QTEST_MAIN(tst_RowActions)
#include "tst_rowactions.moc"
