// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state/stateindex.h"

#include "decoders/rulefolder.h"
#include "state/statedifference.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

constexpr RecordId Newest = std::numeric_limits<RecordId>::max();

/// Messages of one protocol and the index of them; row 1 is the first.
class Told {
public:
    explicit Told(QLatin1StringView protocol, std::shared_ptr<const DecoderSet> decoders = {},
                  const StateIndex::Limits &limits = {})
        : index(std::make_shared<const StateRules>(std::move(decoders)), limits)
        , m_protocol(protocol)
    {
    }

    void add(const QByteArray &message, Role sender = Role::Server, const QByteArray &operation = {})
    {
        m_messages << message;
        index.add(m_messages.size(), 1,
                  {.protocol = m_protocol, .sender = sender, .bytes = message, .operation = operation});
    }

    StateView at(RecordId row, const QByteArray &key)
    {
        const QList<StateDocumentInfo> documents = index.documents();
        for (qsizetype i = 0; i < documents.size(); ++i) {
            if (documents.at(i).key == key)
                return index.at(size_t(i), row, [this](RecordId id) { return message(id); }).value_or(StateView());
        }
        return {.fault = "no such document"};
    }
    QByteArray json(RecordId row, const QByteArray &key) { return at(row, key).json; }

    Result<QByteArray> message(RecordId id) const { return m_messages.at(id - 1); }

    StateIndex index;

private:
    const QLatin1StringView m_protocol;
    QByteArrayList m_messages;
};

QByteArray randomOperation(QRandomGenerator &random)
{
    static constexpr const char *Names[] = {"add", "remove", "replace", "move", "copy", "test", "add", "add"};
    const auto pointer = [&random] {
        QByteArray text;
        for (int i = random.bounded(3); i >= 0; --i)
            text += '/' + (random.bounded(8) == 0 ? QByteArray("-") : QByteArray::number(random.bounded(3)));
        return text;
    };
    const QByteArray value = random.bounded(2) == 0 ? QByteArray::number(random.bounded(4))
        : random.bounded(2) == 0                    ? QByteArray("{\"1\":[0]}")
                                                    : QByteArray("[1,2]");
    return R"({"op":")" + QByteArray(Names[random.bounded(8)]) + R"(","path":")" + pointer() + R"(","from":")"
        + pointer() + R"(","value":)" + value + '}';
}

} // namespace

class tst_StateIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void phoenixPresence();
    void graphqlOperations();
    void bayeuxChannels();
    void appwriteRows();
    void realTalks_data();
    void realTalks();
    void barePatches();
    void ruleFile();
    void asFromZero();
    void isBounded();
    void anyBytes();
    void difference_data();
    void difference();
};

void tst_StateIndex::phoenixPresence()
{
    Told told("phoenix"_L1);
    told.add(R"([null,null,"room:1","presence_state",{"ann":{"metas":[{"phx_ref":"a","at":1}]}}])");
    told.add(R"([null,null,"room:1","presence_diff",{"joins":{"ann":{"metas":[{"phx_ref":"b"}]},)"
             R"("bob":{"metas":[{"phx_ref":"c"}]}},"leaves":{}}])");
    told.add(R"([null,null,"room:1","presence_diff",{"joins":{},"leaves":{"ann":{"metas":[{"phx_ref":"a"}]}}}])");
    // Who changes joins and leaves in one.
    told.add(R"([null,null,"room:1","presence_diff",{"joins":{"bob":{"metas":[{"phx_ref":"d","phx_ref_prev":"c"}]}},)"
             R"("leaves":{"bob":{"metas":[{"phx_ref":"c"}]}}}])");
    told.add(R"([null,null,"room:1","presence_diff",{"joins":{},"leaves":{"bob":{"metas":[{"phx_ref":"d"}]}}}])");
    told.add(R"({"topic":"room:2","event":"presence_diff","payload":{"joins":{"eve":{"metas":[]}},"leaves":{}}})");
    told.add(R"([null,null,"room:1","phx_close",{}])");

    const QByteArray room = "presence of room:1";
    QCOMPARE(told.json(1, room), R"({"ann":{"metas":[{"at":1,"phx_ref":"a"}]}})");
    QCOMPARE(told.json(2, room),
             R"({"ann":{"metas":[{"at":1,"phx_ref":"a"},{"phx_ref":"b"}]},"bob":{"metas":[{"phx_ref":"c"}]}})");
    QCOMPARE(told.json(3, room), R"({"ann":{"metas":[{"phx_ref":"b"}]},"bob":{"metas":[{"phx_ref":"c"}]}})");
    QCOMPARE(told.json(4, room),
             R"({"ann":{"metas":[{"phx_ref":"b"}]},"bob":{"metas":[{"phx_ref":"d","phx_ref_prev":"c"}]}})");
    QCOMPARE(told.json(6, room), R"({"ann":{"metas":[{"phx_ref":"b"}]}})");
    QVERIFY(told.at(6, room).isWhole);
    QCOMPARE(told.at(6, room).changedBy, RecordId(5));
    QVERIFY(!told.at(7, room).exists && told.at(7, room).isWhole);
    // Without a presence_state nobody knows who else was there.
    QCOMPARE(told.json(6, "presence of room:2"), R"({"eve":{"metas":[]}})");
    QVERIFY(!told.at(6, "presence of room:2").isWhole);
    QVERIFY(!told.at(5, "presence of room:2").exists);
}

void tst_StateIndex::graphqlOperations()
{
    Told told("graphql-transport-ws"_L1);
    told.add(R"({"type":"subscribe","id":"1","payload":{"query":"subscription A { a }"}})", Role::Client);
    told.add(R"({"type":"next","id":"1","payload":{"data":{"a":1}}})", Role::Server, "subscription A");
    told.add(R"({"type":"next","id":"2","payload":{"data":{"b":1}}})");
    told.add(R"({"type":"next","id":"1","payload":{"data":{"a":2}}})");
    told.add(R"({"type":"complete","id":"1"})");
    told.add(R"({"type":"complete","id":"9"})"); // has told nothing
    QCOMPARE(told.index.documents().size(), 2);
    QCOMPARE(told.index.documents().constFirst().operation, "subscription A");
    QCOMPARE(told.json(3, "operation 1"), R"({"a":1})");
    QCOMPARE(told.json(4, "operation 1"), R"({"a":2})");
    QVERIFY(!told.at(5, "operation 1").exists);
    QCOMPARE(told.json(6, "operation 2"), R"({"b":1})");
}

void tst_StateIndex::bayeuxChannels()
{
    Told told("bayeux"_L1);
    told.add(R"([{"channel":"/a","data":1},{"channel":"/b","data":2},{"channel":"/a","data":3}])");
    told.add(R"([{"channel":"/meta/connect","successful":true}])");
    told.add(R"({"channel":"/b","data":{"x":4}})");
    QCOMPARE(told.json(1, "/a"), "3");
    QCOMPARE(told.json(2, "/b"), "2");
    QCOMPARE(told.json(3, "/b"), R"({"x":4})");
    QCOMPARE(told.index.documents().size(), 2);
}

void tst_StateIndex::appwriteRows()
{
    Told told("appwrite"_L1);
    const auto event = [](const char *action, const char *id, int value) {
        return QByteArray(R"({"type":"event","data":{"events":["databases.d.collections.c.documents.)") + id + '.'
            + action + R"("],"payload":{"$id":")" + id + R"(","$databaseId":"d","$collectionId":"c","v":)"
            + QByteArray::number(value) + "}}}";
    };
    told.add(event("create", "x", 1));
    told.add(event("update", "x", 2));
    told.add(event("create", "y", 3));
    told.add(event("delete", "x", 2));
    QCOMPARE(told.json(2, "d.c"), R"({"x":{"$collectionId":"c","$databaseId":"d","$id":"x","v":2}})");
    QCOMPARE(told.json(4, "d.c"), R"({"y":{"$collectionId":"c","$databaseId":"d","$id":"y","v":3}})");
    QVERIFY(!told.at(4, "d.c").isWhole);
}

/// Of talks that real libraries had (tests/interop/talks/talks.mjs).
void tst_StateIndex::realTalks_data()
{
    QTest::addColumn<QString>("talk");
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArrayList>("states"); // one after the other, as they differ; "-" where there is none
    QTest::newRow("GraphQL") << u"graphql"_s << QByteArray("operation 2e52d01f-c875-4ba4-a720-1ee3dea084c1")
                             << QByteArrayList{"-", R"({"ticks":1})", R"({"ticks":2})", R"({"ticks":3})", "-"};
    QTest::newRow("Bayeux") << u"faye"_s << QByteArray("/chat/one") << QByteArrayList{"-", R"({"text":"hi"})"};
    const auto note = [](const char *text) {
        return QByteArray(R"({"n1":{"$collectionId":"notes","$databaseId":"main","$id":"n1","open":true,"text":")")
            + text + R"("}})";
    };
    QTest::newRow("Appwrite") << u"appwrite"_s << QByteArray("main.notes")
                              << QByteArrayList{"-", note("hi"), note("hello"), "{}"};
    QTest::newRow("Phoenix") << u"phoenix"_s << QByteArray("presence of room:1")
                             << QByteArrayList{"-", R"({"alice":{"metas":[{"phx_ref":"x"}]}})"};
}

void tst_StateIndex::realTalks()
{
    QFETCH(QString, talk);
    QFETCH(QByteArray, document);
    QFETCH(QByteArrayList, states);
    QFile file(QStringLiteral(PLECTRUM_TEST_DATA "/golden/talks/") + talk + u".jsonl"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArrayList lines = file.readAll().trimmed().split('\n');
    const QByteArray protocol = QJsonDocument::fromJson(lines.takeFirst())[u"decoder"_s].toString().toLatin1();
    Told told{QLatin1StringView(protocol)};
    for (const QByteArray &line : std::as_const(lines)) {
        const QJsonDocument message = QJsonDocument::fromJson(line);
        told.add(message[u"text"_s].toString().toUtf8(),
                 message[u"side"_s].toString() == "c"_L1 ? Role::Client : Role::Server);
    }
    QByteArrayList found;
    for (RecordId row = 0; row <= lines.size(); ++row) {
        const StateView view = told.at(row, document);
        const QByteArray state = view.exists ? view.json : QByteArray("-");
        if (found.isEmpty() || found.constLast() != state)
            found << state;
    }
    QCOMPARE(found.first(qMin(found.size(), states.size())), states);
}

void tst_StateIndex::barePatches()
{
    Told told("socketio"_L1);
    told.add(R"(42["doc",[{"op":"add","path":"","value":{"a":[1]}}]])", Role::Server, "doc");
    told.add(R"(42["doc",[{"op":"add","path":"/a/-","value":2}]])", Role::Server, "doc");
    told.add(R"(42["doc",[{"op":"test","path":"/a/0","value":7},{"op":"remove","path":"/a"}]])", Role::Server, "doc");
    told.add(R"(42["doc",[{"op":"replace","path":"/a/0","value":9}]])", Role::Server, "doc");
    told.add(R"(42["other",[{"op":"replace","path":"/x/y","value":9}]])", Role::Client, "other");
    QCOMPARE(told.json(2, "doc"), R"({"a":[1,2]})");
    QVERIFY(told.at(2, "doc").isWhole);
    // A patch that cannot be made changes nothing and says why, once; later ones go on.
    QCOMPARE(told.json(3, "doc"), R"({"a":[1,2]})");
    QCOMPARE(told.at(3, "doc").fault, "operation 1: the test of /a/0 fails: it is another value");
    QCOMPARE(told.at(3, "doc").doubtSince, RecordId(3));
    QCOMPARE(told.json(4, "doc"), R"({"a":[9,2]})");
    QCOMPARE(told.at(4, "doc").fault, QByteArray());
    QCOMPARE(told.at(4, "doc").doubtSince, RecordId(3));
    QCOMPARE(told.index.documents().constFirst().faults, 1);
    // What it is made on was never told.
    QCOMPARE(told.json(5, "other (from the client)"), R"({"x":{"y":9}})");
    QVERIFY(!told.at(5, "other (from the client)").isWhole);
}

void tst_StateIndex::ruleFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"board.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({ "decoder": 1, "name": "board",
        "values": { "kind": "k", "board": "b", "state": "state", "ops": "ops", "id": "id", "item": "item" },
        "state": [
            { "of": "plain", "from": "server", "when": { "kind": "all" }, "document": "{board}", "fold": "replace", "value": "state" },
            { "of": "plain", "when": { "kind": "ops" }, "document": "{board}", "fold": "json-patch", "value": "ops" },
            { "of": "plain", "when": { "kind": "merge" }, "document": "{board}", "fold": "merge-patch", "value": "item" },
            { "of": "plain", "when": { "kind": "put" }, "document": "{board}", "fold": "put", "key": "{id}", "value": "item" },
            { "of": "plain", "when": { "kind": "gone" }, "document": "{board}", "fold": "remove", "key": "{id}" },
            { "of": "plain", "when": { "kind": "line" }, "document": "log", "fold": "append", "value": "item" },
            { "of": "plain", "when": { "kind": "reset" }, "document": "{board}", "fold": "clear" }
        ] })");
    file.close();
    const LoadedDecoders loaded = loadDecoders({file.fileName()});
    QVERIFY2(loaded.complaints.isEmpty(), qPrintable(loaded.complaints.value(0).detail));
    QVERIFY(!loaded.decoders->named("board")); // it only says what messages of others change

    Told told("plain"_L1, loaded.decoders);
    told.add(R"({"k":"all","b":"x","state":{"n":1,"list":{"1":"a"}}})");
    told.add(R"({"k":"ops","b":"x","ops":[{"op":"replace","path":"/n","value":2}]})");
    told.add(R"({"k":"ops","b":"x","ops":"[{\"op\":\"add\",\"path\":\"/m\",\"value\":1}]"})"); // as a text
    told.add(R"({"k":"merge","b":"x","item":{"list":{"1":null,"2":"b"}}})");
    told.add(R"({"k":"put","b":"x","id":"p","item":[true]})");
    told.add(R"({"k":"gone","b":"x","id":"n"})");
    told.add(R"({"k":"gone","b":"x","id":"n"})");
    told.add(R"({"k":"line","item":1})");
    told.add(R"({"k":"line","item":"two"})");
    told.add(R"({"k":"reset","b":"x"})");
    told.add(R"({"k":"put","b":"x","id":"q","item":1})");
    told.add(R"({"k":"put","b":"x","id":"q"})"); // says not what
    QCOMPARE(told.json(2, "x"), R"({"list":{"1":"a"},"n":2})");
    QCOMPARE(told.json(3, "x"), R"({"list":{"1":"a"},"m":1,"n":2})");
    QCOMPARE(told.json(4, "x"), R"({"list":{"2":"b"},"m":1,"n":2})");
    QCOMPARE(told.json(6, "x"), R"({"list":{"2":"b"},"m":1,"p":[true]})");
    QCOMPARE(told.at(7, "x").fault, "there is no \"n\" to remove");
    QCOMPARE(told.json(9, "log"), R"([1,"two"])");
    QVERIFY(!told.at(9, "log").isWhole);
    QVERIFY(!told.at(10, "x").exists);
    QCOMPARE(told.json(12, "x"), R"({"q":1})");
    QVERIFY(told.at(12, "x").isWhole); // after it was cleared nothing else can be in it
    QCOMPARE(told.at(12, "x").changedBy, RecordId(11));
    QCOMPARE(told.index.documents().size(), 2);
    QCOMPARE(told.index.changes(0, 2, 5, 10), (std::vector<RecordId>{2, 3, 4}));
}

/// Asked for in any order, and whatever is kept between, each row shows what folding all before it does.
void tst_StateIndex::asFromZero()
{
    for (const qint64 snapshotBytes : {qint64(1) << 30, qint64(2000)}) {
        QRandomGenerator random(11);
        Told told("plain"_L1, {}, {.snapshotBytes = snapshotBytes, .spacing = 7});
        StateDocument zero;
        QByteArrayList expected{{}};
        QByteArrayList faults{{}};
        for (RecordId id = 1; id <= 600; ++id) {
            QByteArray patch = '[' + randomOperation(random);
            for (int i = random.bounded(2); i > 0; --i)
                patch += ',' + randomOperation(random);
            patch += ']';
            if (id == 1 || random.bounded(150) == 0)
                patch = R"([{"op":"add","path":"","value":{"0":{},"1":[],"2":{"1":[5]}}}])";
            told.add(patch);
            const auto fault =
                zero.apply({.fold = StateFold::JsonPatch, .document = {}, .key = {}, .value = patch}, id);
            faults << fault.value_or(QByteArray());
            expected << zero.packed();
        }
        for (int i = 0; i < 2000; ++i) {
            const RecordId row = i < 600 ? i + 1 : 1 + random.bounded(600);
            const StateView view = told.at(row, "JSON Patch");
            const StateDocument then = StateDocument::unpacked(expected.at(row));
            QCOMPARE(view.fault, faults.at(row));
            QCOMPARE(view.exists, then.exists());
            QCOMPARE(view.isWhole, then.isWhole());
            QCOMPARE(view.doubtSince, then.doubtSince());
            QCOMPARE(view.json, then.text());
        }
    }
}

void tst_StateIndex::isBounded()
{
    Told few("bayeux"_L1, {}, {.documents = 3, .changes = 5});
    for (int i = 0; i < 10; ++i)
        few.add(R"({"channel":"/)" + QByteArray::number(i % 5) + R"(","data":1})");
    QCOMPARE(few.index.documents().size(), 3);
    QVERIFY(few.index.isCut());
    QVERIFY(few.index.documents().constLast().isCut);

    // A document that grows beyond what is followed.
    Told large("plain"_L1);
    const QByteArray megabyte(1024 * 1024, 'x');
    for (int i = 0; i < 20; ++i)
        large.add(R"([{"op":"add","path":"/)" + QByteArray::number(i) + R"(","value":")" + megabyte + R"("}])");
    QVERIFY(large.index.documents().constFirst().faults > 0);
    QVERIFY(large.at(Newest, "JSON Patch").json.size() < 17 * 1024 * 1024);

    Told deep("bayeux"_L1);
    deep.add(R"({"channel":"/a","data":)" + QByteArray(400, '[') + QByteArray(400, ']') + '}');
    QVERIFY(!deep.at(1, "/a").exists);
    QCOMPARE(deep.at(1, "/a").fault, "the value is no JSON, or nested too deep");
}

void tst_StateIndex::anyBytes()
{
    QRandomGenerator random(5);
    const QByteArrayList seeds{
        R"([null,null,"room:1","presence_diff",{"joins":{"a":{"metas":[{}]}},"leaves":{"a":1}}])",
        R"([null,null,"room:1","presence_state",[1,{"metas":3}]])",
        R"({"type":"next","id":"1","payload":{"data":{"a":1}}})",
        R"([{"channel":"/a","data":1},{"channel":"/b","data":{}}])",
        R"([{"op":"move","path":"/a","from":"/b"},{"op":"add","path":"/a","value":{"b":[]}}])"};
    for (const QLatin1StringView protocol : {"phoenix"_L1, "graphql-ws"_L1, "bayeux"_L1, "appwrite"_L1}) {
        Told told(protocol, {}, {.spacing = 3});
        for (int i = 0; i < 2000; ++i) {
            QByteArray message = seeds.at(random.bounded(seeds.size()));
            for (int change = random.bounded(3); change > 0; --change)
                message[random.bounded(message.size())] = message.at(random.bounded(message.size()));
            if (random.bounded(3) == 0)
                message.truncate(random.bounded(message.size()));
            told.add(message);
        }
        const QList<StateDocumentInfo> documents = told.index.documents();
        for (const StateDocumentInfo &each : documents)
            (void)told.at(1 + random.bounded(2000), each.key);
    }
}

void tst_StateIndex::difference_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArrayList>("changes");
    QTest::newRow("none") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1})") << QByteArrayList();
    QTest::newRow("members") << QByteArray(R"({"a":1,"b":{"c/d":[1,2]},"e":0})")
                             << QByteArray(R"({"b":{"c/d":[1,3,4]},"e":0,"f":{}})")
                             << QByteArrayList{"removed /a 1 ", "replaced /b/c~1d/1 2 3", "added /b/c~1d/2  4",
                                               "added /f  {}"};
    QTest::newRow("another kind") << QByteArray("[1]") << QByteArray("{}") << QByteArrayList{"replaced  [1] {}"};
    QTest::newRow("begins") << QByteArray() << QByteArray("[1]") << QByteArrayList{"added   [1]"};
    QTest::newRow("ends") << QByteArray("[1]") << QByteArray() << QByteArrayList{"removed  [1] "};
}

void tst_StateIndex::difference()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArrayList, changes);
    const StateDifference found = stateDifference(before, after);
    QByteArrayList told;
    for (const StateChange &each : found.changes) {
        told << stateChangeName(each.kind) + ' ' + each.pointer + ' ' + each.before + ' ' + each.after;
        if (!each.after.isEmpty())
            QCOMPARE(valueAtPointer(after, each.pointer).toByteArray(), each.after);
        if (!each.before.isEmpty())
            QCOMPARE(valueAtPointer(before, each.pointer).toByteArray(), each.before);
    }
    QCOMPARE(told, changes);
    // The patch makes the one to the other.
    if (!before.isEmpty() && !after.isEmpty()) {
        StateDocument document;
        (void)document.apply({.fold = StateFold::Replace, .document = {}, .key = {}, .value = before}, 1);
        QCOMPARE(document.apply({.fold = StateFold::JsonPatch, .document = {}, .key = {}, .value = found.patch}, 2),
                 std::nullopt);
        QCOMPARE(document.text(), after);
    }
    QVERIFY(stateDifference(R"([1,2,3])", R"([4,5,6])", 2).isCut);
}

QTEST_APPLESS_MAIN(tst_StateIndex)
#include "tst_stateindex.moc"
