// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state/jsonpatch.h"

#include "state/jsonbounds.h"
#include "state/patchsearch.h"

#include <nlohmann/json.hpp>

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::json;

/// A pointer into `value` that may or may not be there.
std::string randomPointer(const Json &value, QRandomGenerator &random)
{
    std::string pointer;
    const Json *at = &value;
    for (int depth = 0; depth < 4; ++depth) {
        if (!at->is_structured() || at->empty() || random.bounded(4) == 0) {
            if (random.bounded(3) > 0)
                pointer += random.bounded(4) == 0 ? std::string("/-") : "/" + std::to_string(random.bounded(3));
            return pointer;
        }
        auto it = at->begin();
        std::advance(it, random.bounded(int(at->size())));
        pointer += '/' + (at->is_object() ? it.key() : std::to_string(it - at->begin()));
        at = &*it;
    }
    return pointer;
}

Json randomValue(QRandomGenerator &random, int depth = 0)
{
    switch (random.bounded(depth > 2 ? 3 : 5)) {
    case 0:
        return random.bounded(5);
    case 1:
        return std::string(size_t(random.bounded(4)), 'x');
    case 2:
        return nullptr;
    case 3: {
        Json object = Json::object();
        for (int i = random.bounded(4); i > 0; --i)
            object[std::to_string(random.bounded(4))] = randomValue(random, depth + 1);
        return object;
    }
    default: {
        Json list = Json::array();
        for (int i = random.bounded(4); i > 0; --i)
            list.push_back(randomValue(random, depth + 1));
        return list;
    }
    }
}

} // namespace

class tst_JsonPatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void operations_data();
    void operations();
    void asTheLibraryDoes();
    void unknownBase();
    void isBounded();
    void found_data();
    void found();
};

/// Examples like those of RFC 6902, appendix A, and what goes wrong.
void tst_JsonPatch::operations_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("expected"); // "!": what stands against it begins so
    const auto row = [](const char *name, const char *document, const char *patch, const char *expected) {
        QTest::newRow(name) << QByteArray(document) << QByteArray(patch) << QByteArray(expected);
    };
    row("add a member", R"({"a":1})", R"([{"op":"add","path":"/b","value":[2]}])", R"({"a":1,"b":[2]})");
    row("add over a member", R"({"a":1})", R"([{"op":"add","path":"/a","value":2}])", R"({"a":2})");
    row("add an element", "[1,3]", R"([{"op":"add","path":"/1","value":2}])", "[1,2,3]");
    row("add behind the last", "[1]", R"([{"op":"add","path":"/-","value":2},{"op":"add","path":"/2","value":3}])",
        "[1,2,3]");
    row("add the document", "[1]", R"([{"op":"add","path":"","value":{}}])", "{}");
    row("add beyond", "[1]", R"([{"op":"add","path":"/3","value":2}])", "!operation 1: there is no place /3");
    row("add into nothing", "{}", R"([{"op":"add","path":"/a/b","value":2}])", "!operation 1: there is no /a");
    row("add into a number", R"({"a":1})", R"([{"op":"add","path":"/a/b","value":2}])", "!operation 1: /a holds no");
    row("remove", R"({"a":[1,2]})", R"([{"op":"remove","path":"/a/0"}])", R"({"a":[2]})");
    row("remove nothing", R"({"a":[1,2]})", R"([{"op":"remove","path":"/b"}])", "!operation 1: there is no /b");
    row("remove all", "{}", R"([{"op":"remove","path":""}])", "null");
    row("replace", R"({"a":[1,2]})", R"([{"op":"replace","path":"/a/1","value":3}])", R"({"a":[1,3]})");
    row("replace nothing", "{}", R"([{"op":"replace","path":"/a","value":3}])", "!operation 1: there is no /a");
    row("move", R"({"a":{"b":1},"c":[]})", R"([{"op":"move","from":"/a/b","path":"/c/0"}])", R"({"a":{},"c":[1]})");
    row("move in a list", "[1,2,3]", R"([{"op":"move","from":"/0","path":"/2"}])", "[2,3,1]");
    row("move into itself", R"({"a":{}})", R"([{"op":"move","from":"/a","path":"/a/b"}])", "!operation 1: a value can");
    row("copy", R"({"a":[1]})", R"([{"op":"copy","from":"/a","path":"/b"}])", R"({"a":[1],"b":[1]})");
    row("test", R"({"a":1})", R"([{"op":"test","path":"/a","value":1.0}])", R"({"a":1})");
    row("test that fails", R"({"a":1})", R"([{"op":"test","path":"/a","value":"1"}])", "!operation 1: the test of /a");
    row("escapes", R"({"a/b":{"m~n":1}})", R"([{"op":"replace","path":"/a~1b/m~0n","value":2}])",
        R"({"a/b":{"m~n":2}})");
    row("a leading zero", "[1,2]", R"([{"op":"remove","path":"/01"}])", "!operation 1: there is no /01");
    row("all or nothing", R"({"a":[1,2],"b":{"c":1}})",
        R"([{"op":"remove","path":"/a/0"},{"op":"add","path":"/a/0","value":9},{"op":"move","from":"/b/c","path":"/d"},
            {"op":"replace","path":"","value":5},{"op":"remove","path":"/x"}])",
        "!operation 5: there is no /x");
    row("no pointer", "{}", R"([{"op":"add","path":"a","value":2}])", "!operation 1: \"a\" is no JSON Pointer");
    row("no operation", "{}", R"([{"op":"turn","path":"/a","value":1}])",
        "!operation 1: there is no operation \"turn\"");
    row("no path", "{}", R"([{"op":"add","value":2}])", "!operation 1: an operation without \"path\"");
    row("no value", "{}", R"([{"op":"add","path":"/a"}])", "!operation 1: an operation without \"value\"");
    row("no object", "{}", "[1]", "!operation 1: an operation without \"op\"");
    row("no list", "{}", "{}", "!the patch is no list");
}

void tst_JsonPatch::operations()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, patch);
    QFETCH(QByteArray, expected);
    Json value = *parsedJson(document);
    const PatchOutcome outcome = makeJsonPatch(value, *parsedJson(patch), PatchBase::Known);
    if (!expected.startsWith('!')) {
        QCOMPARE(outcome.fault.value_or(QByteArray()), QByteArray());
        QCOMPARE(jsonTextOf(value), expected);
        return;
    }
    QVERIFY(outcome.fault);
    QVERIFY2(outcome.fault->startsWith(expected.mid(1)), outcome.fault->constData());
    QCOMPARE(jsonTextOf(value), document);
}

/// The library's own patch() makes the same of what is right (it asserts on some of what is not), and what is wrong
/// leaves the document as it was.
void tst_JsonPatch::asTheLibraryDoes()
{
    QRandomGenerator random(7);
    int made = 0;
    for (int round = 0; round < 8000; ++round) {
        const Json before = randomValue(random);
        Json patch = Json::array();
        for (int i = 1 + random.bounded(3); i > 0; --i) {
            static constexpr const char *Names[] = {"add", "remove", "replace", "move", "copy", "test"};
            patch.push_back({{"op", Names[random.bounded(6)]},
                             {"path", randomPointer(before, random)},
                             {"from", randomPointer(before, random)},
                             {"value", randomValue(random)}});
        }
        Json after = before;
        if (makeJsonPatch(after, patch, PatchBase::Known).fault) {
            QCOMPARE(QByteArray::fromStdString(after.dump()), QByteArray::fromStdString(before.dump()));
            continue;
        }
        // It refuses to remove all, and to move it.
        const bool isDisputed = std::ranges::any_of(patch, [](const Json &each) {
            return each["path"] == "" && (each["op"] == "remove" || each["op"] == "move");
        });
        if (isDisputed)
            continue;
        ++made;
        QCOMPARE(QByteArray::fromStdString(after.dump()), QByteArray::fromStdString(before.patch(patch).dump()));
    }
    QVERIFY(made > 250);
}

void tst_JsonPatch::unknownBase()
{
    Json value = Json::object();
    const Json patch = *parsedJson(R"([{"op":"test","path":"/v","value":1},{"op":"replace","path":"/a/b","value":2},
        {"op":"add","path":"/list/-","value":3},{"op":"remove","path":"/gone"},{"op":"add","path":"/c","value":4}])");
    QVERIFY(!makeJsonPatch(value, patch, PatchBase::Unknown).fault);
    QCOMPARE(jsonTextOf(value), R"({"a":{"b":2},"c":4,"list":[3]})");
}

void tst_JsonPatch::isBounded()
{
    // Each copy doubles the document.
    Json value = *parsedJson(R"({"a":["0123456789abcdef"]})");
    Json patch = Json::array();
    for (int i = 0; i < 64; ++i)
        patch.push_back({{"op", "copy"}, {"from", ""}, {"path", "/b" + std::to_string(i)}});
    const Json before = value;
    QVERIFY(makeJsonPatch(value, patch, PatchBase::Known).fault);
    QVERIFY(value == before);
    (void)makeJsonPatch(value, patch, PatchBase::Unknown);
    QVERIFY(measureJson(value).bytes < 4 * JsonBounds::MaxBytes);

    // Each moves a long list.
    value = Json(std::vector<int>(200'000, 1));
    patch = Json(std::vector<Json>(2000, Json{{"op", "add"}, {"path", "/0"}, {"value", 1}}));
    QVERIFY(makeJsonPatch(value, patch, PatchBase::Known).fault);
    QCOMPARE(value.size(), size_t(200'000));

    // Deeper and deeper.
    value = Json::object();
    std::string place;
    bool isRefused = false;
    for (int i = 0; i < 2 * JsonBounds::MaxDepth && !isRefused; ++i) {
        place += "/a";
        patch = Json::array({{{"op", "add"}, {"path", place}, {"value", Json::object()}}});
        isRefused = makeJsonPatch(value, patch, PatchBase::Known).fault.has_value();
    }
    QVERIFY(isRefused);
    QVERIFY(!parsedJson(QByteArray(5000, '[') + QByteArray(5000, ']')));
    QVERIFY(parsedJson(QByteArray(150, '[') + QByteArray(150, ']')));
}

void tst_JsonPatch::found_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("patch");
    const QByteArray patch = R"([{"op":"add","path":"/a","value":[{"x":[1]}]}, {"op":"remove","path":""}])";
    QTest::newRow("bare") << patch << patch;
    QTest::newRow("in an object") << R"({"kind":"patch","list":[{"a":1}],"ops":)" + patch + '}' << patch;
    QTest::newRow("an event of Socket.IO") << R"(42["patch",)" + patch + ']' << patch;
    QTest::newRow("a frame of STOMP") << "MESSAGE\ndestination:/q\n\n" + patch + '\0' << patch;
    QTest::newRow("in bytes") << QByteArray("\x30\xff\x01", 3) + patch << patch;
    const QByteArray text = R"("[{\"op\":\"add\",\"path\":\"/a\",\"value\":\"\\\"\"}]")";
    QTest::newRow("a text in SockJS") << "a[" + text + ']' << text;
    QTest::newRow("a text with more in it")
        << QByteArray(R"(a["[{\"op\":\"add\",\"path\":\"/a\"}] and"])") << QByteArray();
    QTest::newRow("another word") << QByteArray(R"([{"op":"turn","path":"/a"}])") << QByteArray();
    QTest::newRow("no pointer") << QByteArray(R"([{"op":"add","path":"a"}])") << QByteArray();
    QTest::newRow("deeper inside only") << QByteArray(R"([{"x":{"op":"add","path":"/a"}}])") << QByteArray();
    QTest::newRow("not all of them") << QByteArray(R"([{"op":"add","path":"/a"},{"path":"/b"}])") << QByteArray();
    QTest::newRow("cut off") << patch.chopped(1) << QByteArray();
    QTest::newRow("none") << QByteArray("[]") << QByteArray();
}

void tst_JsonPatch::found()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, patch);
    const auto place = findJsonPatch(message);
    QCOMPARE(place.has_value(), !patch.isEmpty());
    if (!place)
        return;
    QCOMPARE(place->toByteArray(), patch);
    QVERIFY(place->startsWith('"') || isJsonPatch(*parsedJson(*place)));
    for (qsizetype size = 0; size < message.size(); ++size)
        QVERIFY(!findJsonPatch(QByteArrayView(message).first(size))
                || size >= place->data() + place->size() - message.constData());
}

QTEST_APPLESS_MAIN(tst_JsonPatch)
#include "tst_jsonpatch.moc"
