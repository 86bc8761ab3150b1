// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filter.h"
#include "decoders/conversation.h"
#include "decoders/decodedmeanings.h"
#include "decoders/decodedrows.h"
#include "decoders/jsontext.h"
#include "support/growingcapture.h"
#include "ui/faces/foldingedit.h"
#include "ui/faces/hexview.h"
#include "ui/faces/longtextview.h"
#include "ui/faces/protobufdialog.h"
#include "ui/faces/treeface.h"
#include "ui/models/payloadtreemodel.h"
#include "ui/recordfaces.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Timeout = 20'000; ///< ms

/// The faces with the tree in front, and a recording to fill.
struct Stage {
    Stage()
    {
        faces.resize(1000, 400);
        faces.setReader(capture.reader());
        faces.show();
        tabs()->setCurrentWidget(tree());
    }

    RecordId show(Opcode opcode, const QByteArray &payload)
    {
        const RecordId id = capture.append(opcode, Direction::Incoming, payload);
        (void)capture.reader()->refresh();
        faces.showRecord(id);
        return id;
    }

    QTabWidget *tabs() { return faces.findChild<QTabWidget *>(u"facesTabWidget"_s); }
    TreeFace *tree() { return faces.findChild<TreeFace *>(); }
    HexView *hex() { return faces.findChild<HexView *>(u"hexView"_s); }
    QTreeView *view() { return faces.findChild<QTreeView *>(u"payloadTreeView"_s); }
    const PayloadTreeModel *model() { return qobject_cast<const PayloadTreeModel *>(view()->model()); }
    QString note() { return faces.findChild<QLabel *>(u"noteLabel"_s)->text(); }
    QString hint() { return faces.findChild<QLabel *>(u"hintLabel"_s)->text(); }
    void choose(const QString &format)
    {
        auto *const combo = faces.findChild<QComboBox *>(u"formatComboBox"_s);
        combo->setCurrentText(format);
        Q_EMIT combo->activated(combo->currentIndex());
    }
    /// The shown values, a line each, as deep as they are open.
    QStringList lines()
    {
        QStringList lines;
        for (QModelIndex at = view()->model()->index(0, 0); at.isValid(); at = view()->indexBelow(at)) {
            QStringList cells;
            for (int column = 0; column < PayloadTreeModel::Size; ++column)
                cells << at.siblingAtColumn(column).data().toString();
            lines << cells.join(u' ');
        }
        return lines;
    }
    /// The menu's actions for the current value.
    void trigger(const QString &text)
    {
        Q_EMIT view()->customContextMenuRequested({5, 5});
        auto *const menu = view()->findChild<QMenu *>(u"payloadTreeMenu"_s);
        QVERIFY(menu);
        bool isTriggered = false;
        for (QAction *const action : menu->actions()) {
            if (action->text().remove(u'&') == text) {
                action->trigger();
                isTriggered = true;
            }
        }
        QVERIFY2(isTriggered, qPrintable(text));
        delete menu;
    }

    GrowingCapture capture;
    RecordFaces faces;
};

std::shared_ptr<const PayloadTree> treeOf(const QByteArray &json)
{
    return std::make_shared<const PayloadTree>(PayloadTree::read(PayloadFormat::Json, json));
}

/// What a message says to the decoder of this name; with its fields.
std::shared_ptr<DecodedParts> partsOf(RecordId id, QLatin1StringView decoder, const Decoder::Input &given)
{
    Conversation conversation({}, decoderNamed(decoder));
    Decoder::Input input = given;
    input.wantsTree = true;
    auto messages = conversation.feed(input);
    return std::make_shared<DecodedParts>(DecodedParts{.id = id,
                                                       .protocol = conversation.decoder().title,
                                                       .decoder = conversation.decoder().name,
                                                       .messages = std::move(messages)});
}

} // namespace

class tst_TreeFace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void modelHolds_data();
    void modelHolds();
    void groups();
    void showsJson();
    void showsBinary();
    void fallsBack();
    void saysWhyNot_data();
    void saysWhyNot();
    void copies();
    void filters_data();
    void filters();
    void linksToHex();
    void fieldsHold();
    void showsFields();
    void showsJoined();
    void showsFieldsOnly();
    void forgetsFields();
    void marksFound();
    void readsLongOnesAside();
    void bearsDepth();
    void readsProtobuf();
    void folds();
    void laysOutLongOnes();
    void movesInLongOnes_data();
    void movesInLongOnes();
    void bearsLongOnes_data();
    void bearsLongOnes();
};

void tst_TreeFace::modelHolds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a scalar") << "1"_ba;
    QTest::newRow("nested") << R"({"a":[1,{"b":[]}],"c":{}})"_ba;
    QTest::newRow("groups") << "[" + QByteArray("[1,2],").repeated(2500) + "1]";
    QTest::newRow("groups of groups") << "[" + QByteArray("1,").repeated(1'000'000) + "1]";
}

void tst_TreeFace::modelHolds()
{
    QFETCH(const QByteArray, json);
    PayloadTreeModel model;
    // Groups of a million are looked through by groups(); the tester would read each row.
    std::unique_ptr<QAbstractItemModelTester> tester;
    if (json.size() < 100'000)
        tester =
            std::make_unique<QAbstractItemModelTester>(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto tree = treeOf(json);
    model.setTree(tree);
    model.setFound({{0, 1}});
    for (qint32 node = 0; node < qint32(tree->nodes().size()); node += 1 + qint32(tree->nodes().size() / 997)) {
        const QModelIndex index = model.indexOf(node);
        QCOMPARE(model.nodeOf(index), node);
        // From the top the same index is found.
        QCOMPARE(model.index(index.row(), 0, model.parent(index)), index);
    }
    model.setTree(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void tst_TreeFace::groups()
{
    PayloadTreeModel model;
    model.setTree(treeOf("[" + QByteArray("1,").repeated(1'000'000) + "1]"));
    const QModelIndex root = model.index(0, 0);
    QCOMPARE(model.rowCount(root), 2);
    const QModelIndex last = model.index(1, 0, root);
    QCOMPARE(last.data().toString(), u"1000000 … 1000000"_s);
    QCOMPARE(model.rowCount(last), 1);
    const QModelIndex inLast = model.index(0, 0, last);
    QCOMPARE(model.parent(inLast), last);
    QCOMPARE(model.rowCount(inLast), 1);
    const QModelIndex value = model.index(0, 0, inLast);
    QCOMPARE(value.data().toString(), u"1000000"_s);
    QCOMPARE(model.indexOf(model.nodeOf(value)), value);
    QCOMPARE(model.parent(value), inLast);
    const QModelIndex first = model.index(0, 0, root);
    QCOMPARE(model.rowCount(first), 1000);
    QCOMPARE(model.index(7, 0, first).data().toString(), u"7000 … 7999"_s);
    QCOMPARE(model.index(3, 0, model.index(7, 0, first)).data().toString(), u"7003"_s);
}

void tst_TreeFace::showsJson()
{
    Stage stage;
    stage.show(Opcode::Text, R"({"b":[10.50,"x"],"a":null,"b":{}})");
    QCOMPARE(stage.lines(),
             (QStringList{u"$ {3} object"_s, u"b [2] array"_s, u"0 10.50 number"_s, u"1 \"x\" string"_s,
                          u"a null null"_s, u"b {0} object"_s}));
    QCOMPARE(stage.note(), u"JSON, 6 value(s)"_s);
    QVERIFY(!stage.view()->accessibleName().isEmpty());
}

void tst_TreeFace::showsBinary()
{
    Stage stage;
    stage.show(Opcode::Binary, QByteArray::fromHex("82a16101a162c4020aff"));
    QCOMPARE(stage.lines(), (QStringList{u"$ {2} object"_s, u"a 1 number"_s, u"b 0a ff bytes"_s}));
    QCOMPARE(stage.note(), u"MessagePack, 3 value(s)"_s);
    stage.show(Opcode::Binary, QByteArray::fromHex("a26161c00161620a"));
    QCOMPARE(stage.lines(), (QStringList{u"$ {2} object"_s, u"a 0 tag"_s, u"content 1 number"_s, u"b 10 number"_s}));
    QCOMPARE(stage.note(), u"CBOR, 4 value(s)"_s);
}

void tst_TreeFace::fallsBack()
{
    Stage stage;
    stage.show(Opcode::Text, R"({"a":1})");
    stage.choose(u"CBOR"_s);
    QVERIFY2(stage.note().startsWith(u"JSON, 2 value(s) · ⚠ no CBOR at byte "_s), qPrintable(stage.note()));
    QCOMPARE(stage.lines().size(), 2);
    stage.choose(u"Automatic"_s);
    QCOMPARE(stage.note(), u"JSON, 2 value(s)"_s);
    stage.show(Opcode::Text, R"({"a":[1,2)");
    QCOMPARE(stage.note(), u"JSON, 4 value(s) · ⚠ broken at byte 9: the text ends early"_s);
}

void tst_TreeFace::saysWhyNot_data()
{
    QTest::addColumn<Opcode>("opcode");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("hint");
    QTest::newRow("text") << Opcode::Text << "hello"_ba << u"Plain text"_s;
    QTest::newRow("ping") << Opcode::Ping << "hello"_ba << u"control frame"_s;
    QTest::newRow("empty") << Opcode::Text << ""_ba << u"Empty"_s;
    QTest::newRow("bytes") << Opcode::Binary << "\xff\xff"_ba << u"no MessagePack at byte 1 "_s;
}

void tst_TreeFace::saysWhyNot()
{
    QFETCH(const Opcode, opcode);
    QFETCH(const QByteArray, payload);
    QFETCH(const QString, hint);
    Stage stage;
    stage.show(opcode, payload);
    QVERIFY2(stage.hint().contains(hint), qPrintable(stage.hint()));
    QVERIFY(!stage.view()->isVisible());
}

void tst_TreeFace::copies()
{
    Stage stage;
    stage.show(Opcode::Text, R"({"a b":["x\"\u00e9", {"n" : 1}]})");
    const auto clipboard = [] { return QGuiApplication::clipboard()->text(); };
    stage.view()->setCurrentIndex(stage.model()->indexOf(2));
    stage.trigger(u"Copy value"_s);
    QCOMPARE(clipboard(), u"x\"é"_s);
    stage.trigger(u"Copy path"_s);
    QCOMPARE(clipboard(), u"$['a b'][0]"_s);
    stage.trigger(u"Copy as JSON"_s);
    QCOMPARE(clipboard(), u"\"x\\\"\\u00e9\""_s);
    stage.view()->setCurrentIndex(stage.model()->indexOf(3));
    stage.view()->setFocus();
    QTest::keyClick(stage.view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(clipboard(), u"{\"n\" : 1}"_s, Timeout);
    stage.trigger(u"Collapse"_s);
    QCOMPARE(stage.lines().size(), 4);
    stage.view()->setCurrentIndex(stage.model()->indexOf(0));
    stage.trigger(u"Expand all below"_s);
    QCOMPARE(stage.lines().size(), 5);
}

void tst_TreeFace::filters_data()
{
    QTest::addColumn<Opcode>("opcode");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("node");
    QTest::addColumn<QString>("term");
    QTest::newRow("by path") << Opcode::Text << R"({"a":[{"b":"x\"y"}]})"_ba << 3 << uR"(json.a[0].b == "x\"y")"_s;
    QTest::newRow("number") << Opcode::Text << R"({"a":12})"_ba << 1 << u"json.a == 12"_s;
    QTest::newRow("literal") << Opcode::Text << R"({"a":null})"_ba << 1 << u"json.a == null"_s;
    QTest::newRow("the second of equal keys")
        << Opcode::Text << R"({"a":1,"a":22})"_ba << 2 << uR"(payload contains "22")"_s;
    QTest::newRow("container") << Opcode::Text << R"({"a":[1]})"_ba << 1 << uR"(payload contains "[1]")"_s;
    QTest::newRow("bytes") << Opcode::Binary << QByteArray::fromHex("81a161c4020aff") << 1
                           << u"payload contains 0xc4020aff"_s;
}

void tst_TreeFace::filters()
{
    QFETCH(const Opcode, opcode);
    QFETCH(const QByteArray, payload);
    QFETCH(const int, node);
    QFETCH(const QString, term);
    Stage stage;
    stage.show(opcode, payload);
    QSignalSpy asked(&stage.faces, &RecordFaces::filterAsked);
    stage.view()->setCurrentIndex(stage.model()->indexOf(node));
    stage.trigger(u"Filter on not this"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().toString(), term);
    QCOMPARE(asked.constFirst().constLast().value<FilterJoin>(), FilterJoin::ReplaceNot);
}

void tst_TreeFace::linksToHex()
{
    Stage stage;
    stage.show(Opcode::Text, R"({"a":[10,20],"b":"c"})");
    stage.view()->setCurrentIndex(stage.model()->indexOf(3));
    QCOMPARE(stage.hex()->selectedText(), u"20"_s);
    stage.view()->setCurrentIndex(stage.model()->indexOf(4));
    QCOMPARE(stage.hex()->selectedText(), u"\"b\":\"c\""_s);
    // Back: the caret goes to the first element, the tree follows.
    stage.hex()->select(6, 7);
    QTest::keyClick(stage.hex(), Qt::Key_Left);
    QTest::keyClick(stage.hex(), Qt::Key_Right);
    QCOMPARE(stage.model()->nodeOf(stage.view()->currentIndex()), 2);
    QCOMPARE(stage.hex()->selectedText(), u"1"_s);
    QTest::keyClick(stage.hex(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(stage.hex(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(stage.model()->nodeOf(stage.view()->currentIndex()), 1);
    QCOMPARE(stage.hex()->selectedText(), u"10,"_s);
    // What was chosen while the tree was behind another face counts as well.
    stage.tabs()->setCurrentWidget(stage.hex());
    stage.show(Opcode::Text, R"([1,[2]])");
    stage.hex()->setFocus();
    QTest::keyClick(stage.hex(), Qt::Key_End);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(stage.hex(), Qt::Key_Left);
    stage.tabs()->setCurrentWidget(stage.tree());
    QCOMPARE(stage.model()->nodeOf(stage.view()->currentIndex()), 3);
}

/// Fields above values, also while both come and go.
void tst_TreeFace::fieldsHold()
{
    const QByteArray message =
        R"([{"jsonrpc":"2.0","method":"a","id":1},{"jsonrpc":"2.0","method":"b"},{"jsonrpc":1}])";
    const auto fields =
        std::make_shared<const DecodedFields>(partsOf(1, "jsonrpc"_L1, {.message = message}), u"problem"_s);
    PayloadTreeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDecoded(fields);
    QCOMPARE(model.rowCount(), fields->roots());
    QVERIFY(fields->roots() >= 1);
    const auto tree = treeOf(message);
    model.setTree(tree);
    QCOMPARE(model.rowCount(), fields->roots() + 1);
    for (qint32 node = 0; node < qint32(tree->nodes().size()); ++node) {
        const QModelIndex index = model.indexOf(node);
        QCOMPARE(model.nodeOf(index), node);
        QCOMPARE(model.fieldOf(index), -1);
        QCOMPARE(model.index(index.row(), 0, model.parent(index)), index);
    }
    const QModelIndex root = model.index(0, 0);
    QCOMPARE(model.fieldOf(root), 0);
    QVERIFY(model.rowCount(root) > 0);
    const QModelIndex inside = model.index(0, 0, root);
    QCOMPARE(model.parent(inside), root);
    const QPersistentModelIndex value(model.indexOf(2));
    model.setDecoded(nullptr);
    QCOMPARE(model.nodeOf(value), 2);
    QCOMPARE(model.rowCount(), 1);
    model.setDecoded(fields);
    QCOMPARE(model.nodeOf(value), 2);
    model.setTree(nullptr);
    QCOMPARE(model.rowCount(), fields->roots());
    model.setDecoded(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void tst_TreeFace::showsFields()
{
    Stage stage;
    QSignalSpy wanted(&stage.faces, &RecordFaces::meaningWanted);
    const QByteArray packet = R"(42/room,7["draw",{"x":10}])";
    const RecordId id = stage.show(Opcode::Text, packet);
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(wanted.constLast().constFirst().toLongLong(), id);
    stage.faces.setMeaning(partsOf(id + 1, "socketio"_L1, {.message = "2"})); // of another row
    QCOMPARE(stage.model()->decodedRows(), 0);
    stage.faces.setMeaning(partsOf(id, "socketio"_L1, {.message = packet}));
    QVERIFY(stage.view()->isVisible());
    QVERIFY2(stage.note().startsWith(u"Socket.IO, "_s), qPrintable(stage.note()));
    const QStringList lines = stage.lines();
    QVERIFY2(lines.contains(u"namespace /room "_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"ack id 7 "_s));
    QVERIFY(lines.contains(u"x 10 "_s));
    // A field selects its bytes, bytes select the innermost field.
    const auto fieldNamed = [&stage](const QString &name) {
        for (QModelIndex at = stage.model()->index(0, 0); at.isValid(); at = stage.view()->indexBelow(at)) {
            if (at.data().toString() == name)
                return at;
        }
        return QModelIndex();
    };
    stage.view()->setCurrentIndex(fieldNamed(u"namespace"_s));
    QCOMPARE(stage.hex()->selectedText(), u"/room"_s);
    QSignalSpy filters(&stage.faces, &RecordFaces::filterAsked);
    stage.trigger(u"Filter on this"_s);
    QCOMPARE(filters.constLast().constFirst().toString(), uR"(socketio.namespace == "/room")"_s);
    stage.tree()->reveal(packet.indexOf("10"), packet.indexOf("10") + 1);
    QCOMPARE(stage.view()->currentIndex().data().toString(), u"x"_s);
    QCOMPARE(stage.hex()->selectedText(), u"/room"_s); // we did it, not the user
    stage.trigger(u"Copy value"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"10"_s);
    stage.trigger(u"Copy name"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"x"_s);
    stage.trigger(u"… and not this"_s);
    const QString deep = filters.constLast().constFirst().toString();
    QCOMPARE(deep, uR"(socketio.x == "10")"_s);
    const auto compiled = Filter::compile(deep, {}, filterProtocols());
    QVERIFY(compiled);
}

/// The last attachment is the whole event.
void tst_TreeFace::showsJoined()
{
    Conversation conversation({}, decoderNamed("socketio"_L1));
    conversation.feed({.message = R"(452-["up",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])"});
    conversation.feed({.type = Opcode::Binary, .message = "abc"});
    auto parts = std::make_shared<DecodedParts>();
    parts->protocol = "Socket.IO"_L1;
    parts->messages = conversation.feed({.type = Opcode::Binary, .message = "defg", .wantsTree = true});
    Stage stage;
    parts->id = stage.show(Opcode::Binary, "defg");
    stage.faces.setMeaning(parts);
    const QStringList lines = stage.lines();
    QVERIFY2(lines.contains(u"attachment 1 3 bytes "_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"attachment 2 4 bytes "_s));
    QVERIFY(lines.contains(u"type 5 BINARY_EVENT "_s));
    stage.tree()->reveal(1, 2);
    QCOMPARE(stage.view()->currentIndex().data().toString(), u"attachment 2"_s);
}

/// A broken rule stands first; one JSON value is not shown twice.
void tst_TreeFace::showsFieldsOnly()
{
    Stage stage;
    const RecordId id = stage.show(Opcode::Text, "hello");
    stage.faces.setMeaning(partsOf(id, "socketio"_L1, {.message = "hello"}));
    const QModelIndex problem = stage.model()->index(0, 0, stage.model()->index(0, 0));
    QCOMPARE(problem.data(PayloadTreeModel::KindRole).toInt(), int(PayloadTreeModel::ProblemKind));
    const QByteArray call = R"({"jsonrpc":"2.0","method":"add","params":[1,2],"id":1})";
    const RecordId second = stage.show(Opcode::Text, call);
    stage.faces.setMeaning(partsOf(second, "jsonrpc"_L1, {.message = call}));
    QVERIFY(!stage.view()->isExpanded(stage.model()->index(0, 0)));
    QVERIFY(stage.view()->isExpanded(stage.model()->index(1, 0)));
    stage.tree()->reveal(call.indexOf("add"), call.indexOf("add") + 3);
    QVERIFY(stage.model()->nodeOf(stage.view()->currentIndex()) > 0);
}

void tst_TreeFace::forgetsFields()
{
    Stage stage;
    const RecordId id = stage.show(Opcode::Text, R"(42["a"])");
    stage.faces.setMeaning(partsOf(id, "socketio"_L1, {.message = R"(42["a"])"}));
    QCOMPARE(stage.model()->decodedRows(), 1);
    // Decoded as something else now, or not at all.
    auto nothing = std::make_shared<DecodedParts>();
    nothing->id = id;
    stage.faces.setMeaning(nothing);
    QCOMPARE(stage.model()->decodedRows(), 0);
    QCOMPARE(stage.note(), u"JSON, 2 value(s)"_s); // what stands behind the packet's type
    stage.faces.setMeaning(partsOf(id, "socketio"_L1, {.message = R"(42["a"])"}));
    stage.show(Opcode::Text, R"({"a":1})");
    QCOMPARE(stage.model()->decodedRows(), 0);
}

void tst_TreeFace::marksFound()
{
    Stage stage;
    stage.show(Opcode::Text, R"({"a":["x","needle"],"b":1})");
    stage.faces.setSearch(*PayloadSearch::compile(PayloadSearch::Mode::Text, u"needle"_s, true));
    const auto isFound = [&stage](qint32 node) {
        return stage.model()->indexOf(node).data(PayloadTreeModel::FoundRole).toBool();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFound(3), Timeout);
    QVERIFY(isFound(0));
    QVERIFY(isFound(1));
    QVERIFY(!isFound(2));
    QVERIFY(!isFound(4));
    QCOMPARE(stage.model()->nodeOf(stage.view()->currentIndex()), 3);
    stage.faces.setSearch(std::nullopt);
    QVERIFY(!isFound(3));
}

void tst_TreeFace::readsLongOnesAside()
{
    Stage stage;
    const QByteArray json = "[" + QByteArray("{\"key\":\"value\"},").repeated(100'000) + "1]";
    stage.show(Opcode::Text, json);
    // Left before it is read, then shown again.
    stage.show(Opcode::Text, "[]");
    QCOMPARE(stage.lines().size(), 1);
    stage.show(Opcode::Text, json);
    QTRY_COMPARE_WITH_TIMEOUT(stage.note(), u"JSON, 200002 value(s)"_s, Timeout);
    QCOMPARE(stage.model()->rowCount(stage.model()->index(0, 0)), 101);
    QTest::keyClick(stage.hex(), Qt::Key_End);
    QCOMPARE(stage.hex()->selectionStart(), json.size() - 1);
    QCOMPARE(stage.model()->nodeOf(stage.view()->currentIndex()), 0);
    QTest::keyClick(stage.hex(), Qt::Key_Left);
    QCOMPARE(stage.view()->currentIndex().data().toString(), u"100000"_s);
}

void tst_TreeFace::bearsDepth()
{
    Stage stage;
    const int depth = 100'000;
    stage.show(Opcode::Text, QByteArray(depth, '[') + QByteArray(depth, ']'));
    QTRY_COMPARE_WITH_TIMEOUT(stage.note(), u"JSON, 100000 value(s)"_s, Timeout);
    stage.view()->setCurrentIndex(stage.model()->indexOf(0));
    stage.trigger(u"Expand all below"_s);
    QVERIFY(stage.lines().size() > 100);
    stage.hex()->select(depth - 1, depth);
    QTest::keyClick(stage.hex(), Qt::Key_Left);
    QVERIFY(stage.view()->currentIndex().isValid());
    (void)stage.faces.grab();
}

void tst_TreeFace::readsProtobuf()
{
    if (!ProtobufSchema::isSupported())
        QSKIP("built without libprotobuf");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.proto"_s));
    const auto write = [&file](const QByteArray &text) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(text), text.size());
        file.close();
    };
    Stage stage;
    const QByteArray payload = QByteArray::fromHex("08051202686942026f6b");
    stage.show(Opcode::Binary, payload);
    QCOMPARE(stage.lines(),
             (QStringList{u"$ {3} message?"_s, u"#1 5 varint"_s, u"#2 \"hi\" string?"_s, u"#8 \"ok\" string?"_s}));
    QVERIFY(stage.note().contains("guessed"_L1));
    stage.choose(u"Protobuf"_s);
    auto *const dialog = stage.faces.findChild<ProtobufDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *const schema = dialog->findChild<QLineEdit *>(u"schemaEdit"_s);
    auto *const type = dialog->findChild<QComboBox *>(u"typeComboBox"_s);
    auto *const problem = dialog->findChild<QLabel *>(u"problemLabel"_s);
    auto *const ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    write("syntax = \"proto3\";\nmessage {");
    schema->setText(file.fileName());
    Q_EMIT schema->editingFinished();
    QVERIFY2(problem->text().startsWith("a.proto:2:9:"_L1), qPrintable(problem->text()));
    QVERIFY(!ok->isEnabled());
    write("syntax = \"proto3\"; package p; message B { int32 n = 1; string s = 2; } message A { string x = 1; }");
    Q_EMIT schema->editingFinished();
    QCOMPARE(type->count(), 2);
    type->setCurrentText(u"p.C"_s);
    QVERIFY(!ok->isEnabled() && !problem->isHidden());
    type->setCurrentText(u"p.B"_s);
    QVERIFY(ok->isEnabled() && problem->isHidden());
    (void)dialog->grab();
    dialog->accept();
    QCOMPARE(stage.lines(), (QStringList{u"$ {3} B"_s, u"n 5 int32"_s, u"s \"hi\" string"_s, u"#8 \"ok\" string?"_s}));
    QVERIFY2(stage.note().contains("p.B"_L1), qPrintable(stage.note()));
    stage.view()->setCurrentIndex(stage.model()->indexOf(2));
    QCOMPARE(stage.hex()->selectionStart(), 2);
    QCOMPARE(stage.hex()->selectionEnd(), 6);
    // The choice stays for the next message.
    stage.show(Opcode::Binary, QByteArray::fromHex("0807"));
    QCOMPARE(stage.lines(), (QStringList{u"$ {1} B"_s, u"n 7 int32"_s}));
    stage.show(Opcode::Binary, QByteArray::fromHex("0807120568"));
    QVERIFY2(stage.note().contains("broken at byte 2"_L1), qPrintable(stage.note()));
}

/// The Message face folds by the same structure.
void tst_TreeFace::folds()
{
    Stage stage;
    stage.tabs()->setCurrentIndex(0);
    stage.show(Opcode::Text, R"({"a":{"b":[1,2]},"needle":3})");
    auto *const edit = stage.faces.findChild<FoldingEdit *>();
    const auto shown = [edit] {
        QStringList lines;
        for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next()) {
            if (block.isVisible())
                lines << block.text().trimmed();
        }
        return lines.join(u' ');
    };
    const QString all = u"{ \"a\": { \"b\": [ 1, 2 ] }, \"needle\": 3 }"_s;
    QCOMPARE(shown(), all);
    QTest::keyClick(edit, Qt::Key_Minus, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), u"{ \"a\": { }, \"needle\": 3 }"_s);
    QTest::keyClick(edit, Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), all);
    // From inside of it the nearest one folds.
    edit->setTextCursor(QTextCursor(edit->document()->findBlockByNumber(3)));
    QTest::keyClick(edit, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(shown(), u"{ \"a\": { \"b\": [ ] }, \"needle\": 3 }"_s);
    // The mark at the left of the first line.
    auto *const gutter = edit->findChild<QWidget *>(u"foldGutter"_s);
    QVERIFY(gutter->isVisible());
    QTest::mouseClick(gutter, Qt::LeftButton, {}, {5, 12});
    QCOMPARE(shown(), u"{ }"_s);
    (void)stage.faces.grab();
    // What is found comes in sight, what is copied is all.
    stage.faces.setSearch(*PayloadSearch::compile(PayloadSearch::Mode::Text, u"needle"_s, true));
    QCOMPARE(shown(), u"{ \"a\": { \"b\": [ ] }, \"needle\": 3 }"_s);
    edit->selectAll();
    QCOMPARE(edit->textCursor().selection().toPlainText().simplified(), all);
    stage.show(Opcode::Text, "plain");
    QVERIFY(!gutter->isVisible());
}

/// What is too long for a text widget folds, is selected, searched and copied in the same ways.
void tst_TreeFace::laysOutLongOnes()
{
    Stage stage;
    stage.tabs()->setCurrentIndex(0);
    const QByteArray json = "[" + QByteArray("{\"key\":\"value\"},").repeated(100'000) + "{\"needle\":1}]";
    stage.show(Opcode::Text, json);
    auto *const view = stage.faces.findChild<LongTextView *>();
    QVERIFY(view->isVisible() && !stage.faces.findChild<FoldingEdit *>()->isVisible());
    QVERIFY(view->lineCount() > 10'000); // at once
    QTRY_COMPARE_WITH_TIMEOUT(view->lineCount(), 300'005, Timeout);
    QCOMPARE(view->lineText(2), u"    \"key\": \"value\""_s);
    (void)stage.faces.grab();

    QTest::keyClick(view, Qt::Key_Minus, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view->rows().stepCount(), 200'004);
    // The second value's mark; the others stay folded.
    const int row = view->fontMetrics().lineSpacing();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {5, 8 + 3 * row + 3});
    QCOMPARE(view->rows().stepCount(), 200'005);
    QVERIFY(!view->rows().isFolded(4) && view->rows().isFolded(1));
    (void)stage.faces.grab();
    // What is found comes in sight and is selected.
    stage.faces.setSearch(*PayloadSearch::compile(PayloadSearch::Mode::Text, u"needle"_s, true));
    QCOMPARE(view->selectedText(), u"needle"_s);
    QCOMPARE(view->rows().hiddenBy(view->selectionStart().line), -1);
    QVERIFY(view->topLine() > 0);
    QTest::keyClick(view, Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view->rows().stepCount(), 300'005);

    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const auto copied = [] { return QGuiApplication::clipboard()->text(); };
    QTRY_VERIFY_WITH_TIMEOUT(copied().size() > json.size(), Timeout);
    QCOMPARE(copied(), QString::fromUtf8(*prettyJson(json)));
    // As it was sent it is one line.
    QTest::mouseClick(stage.faces.findChild<QToolButton *>(u"prettyToolButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(view->selectionEnd().at == 0 && view->lineCount() == 1, Timeout);
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        (QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier), view->selectionEnd().at == json.size()), Timeout);
    QTest::keyClick(view, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(view->selectedText(), u"]"_s);
}

void tst_TreeFace::movesInLongOnes_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("times");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("at");
    const auto none = Qt::KeyboardModifiers();
    QTest::newRow("right") << Qt::Key_Right << none << 2 << qint64(0) << qint64(2);
    QTest::newRow("over a character") << Qt::Key_Right << none << 6 << qint64(0) << qint64(7);
    QTest::newRow("over a line") << Qt::Key_Right << none << 7 << qint64(1) << qint64(0);
    QTest::newRow("word") << Qt::Key_Right << Qt::KeyboardModifiers(Qt::ControlModifier) << 1 << qint64(0) << qint64(4);
    QTest::newRow("down") << Qt::Key_Down << none << 3 << qint64(3) << qint64(0);
    QTest::newRow("far down") << Qt::Key_Down << none << 200 << qint64(200) << qint64(0);
    QTest::newRow("end of line") << Qt::Key_End << none << 1 << qint64(0) << qint64(7);
    QTest::newRow("end") << Qt::Key_End << Qt::KeyboardModifiers(Qt::ControlModifier) << 1 << qint64(100'001)
                         << qint64(0);
    QTest::newRow("left at the start") << Qt::Key_Left << none << 1 << qint64(0) << qint64(0);
}

void tst_TreeFace::movesInLongOnes()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const int, times);
    QFETCH(const qint64, line);
    QFETCH(const qint64, at);
    Stage stage;
    stage.tabs()->setCurrentIndex(0);
    stage.show(Opcode::Text, QByteArray("cafs é\n").repeated(100'000) + QByteArray(3000, 'x') + '\n');
    auto *const view = stage.faces.findChild<LongTextView *>();
    QTRY_COMPARE_WITH_TIMEOUT(view->lineCount(), 100'002, Timeout);
    for (int i = 0; i < times; ++i)
        QTest::keyClick(view, key, modifiers);
    QCOMPARE(view->selectionEnd(), (LinePlace{line, at}));
    QVERIFY(view->topLine() <= line);
    QTest::keyClick(view, key, modifiers | Qt::ShiftModifier);
    QCOMPARE(view->hasSelection(), view->selectionEnd() != view->selectionStart());
}

/// What is odd is shown as well, quickly.
void tst_TreeFace::bearsLongOnes_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<qint64>("lines");
    QTest::newRow("one line") << QByteArray(10 * 1024 * 1024, 'x') << qint64(1);
    QTest::newRow("one line of wide characters") << QByteArray("好").repeated(1024 * 1024) << qint64(1);
    QTest::newRow("no UTF-8") << QByteArray("\xff\xc3 text\n").repeated(100'000) << qint64(100'001);
    QTest::newRow("JSON on one line") << "[" + QByteArray("{\"key\":[1,2]},").repeated(700'000) + "1]"
                                      << qint64(4'200'003);
    QTest::newRow("deep JSON") << QByteArray(200'000, '[') + QByteArray(200'000, ']') << qint64(399'999);
    QTest::newRow("JSON that breaks") << "[" + QByteArray("1,").repeated(300'000) + "oops\n]" << qint64(300'003);
    QTest::newRow("no JSON") << "[" + QByteArray("oops\n").repeated(100'000) << qint64(100'001);
    QTest::newRow("XML") << "<a>" + QByteArray("<b><c/>\n</b>").repeated(50'000) + "</a>" << qint64(150'002);
}

void tst_TreeFace::bearsLongOnes()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const qint64, lines);
    Stage stage;
    stage.tabs()->setCurrentIndex(0);
    stage.show(Opcode::Text, payload);
    auto *const view = stage.faces.findChild<LongTextView *>();
    QVERIFY(view->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(view->lineCount(), lines, Timeout);
    QScrollBar *const bar = view->verticalScrollBar();
    for (int i = 0; i <= 20; ++i) {
        bar->setValue(int(qint64(bar->maximum()) * i / 20));
        (void)view->grab();
    }
    QCOMPARE(bar->value(), bar->maximum());
    const int last = bar->value();
    QWheelEvent up({10, 10}, view->mapToGlobal(QPointF(10, 10)), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->viewport(), &up);
    QCOMPARE(bar->value(), last - 3);
    view->resize(300, 200);
    (void)view->grab();
}

QTEST_MAIN(tst_TreeFace)
#include "tst_treeface.moc"
