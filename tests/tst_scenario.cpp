// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/jsontext.h"
#include "replay/placeholders.h"
#include "replay/scenariokeys.h"
#include "replay/scenarioreader.h"
#include "replay/scenariowriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Verb = ScenarioStep::Verb;

/// A whole file around these steps, which begin in line 6.
QByteArray around(const QByteArray &steps)
{
    return "scenario: 1\nvariables: {v: x, must: }\nactors:\n  a: {url: 'ws://h/p'}\nsteps:\n" + steps;
}

QString errorOf(const QByteArray &text)
{
    const auto scenario = ScenarioReader::parse(text, u"f.yaml"_s);
    return scenario ? QString() : scenario.error().detail;
}

/// The example that the reader's documentation gives.
QByteArray documentedExample()
{
    QFile file(QStringLiteral(PLECTRUM_SOURCE_DIR "/src/replay/scenarioreader.h"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray example;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("///     "))
            example += line.mid(8) + '\n';
    }
    return example;
}

/// Texts that YAML could mistake.
QByteArray oddText(QRandomGenerator &random)
{
    static const QList<QByteArray> pieces{
        "a",
        "true",
        "null",
        "~",
        " ",
        "  ",
        "\n",
        "\t",
        ":",
        ": ",
        " #",
        "#",
        "- ",
        "'",
        "\"",
        "\\",
        "${v}",
        "$$",
        "{",
        "}",
        "[",
        "]",
        ",",
        "1",
        "1e5",
        "0x1",
        "%",
        "@",
        "`",
        "!",
        "&",
        "*",
        "\r",
        "\x01",
        "\x7f",
        "é",
        "\xc2\x85",
        "\xe2\x80\xa8",
        "\xef\xbb\xbf",
        "😀",
        "---",
        "...",
        "? ",
        "|",
        ">",
        "=",
        "<<",
        "no",
        ".",
    };
    QByteArray text;
    const int count = int(random.bounded(6));
    for (int i = 0; i < count; ++i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

/// Qt takes a mark in front of a text for no part of it.
QString oddString(QRandomGenerator &random)
{
    return QString::fromUtf8(oddText(random)).remove(QChar(0xfeff));
}

/// JSON with its placeholders filled, and no white space.
QByteArray withoutSpace(const QByteArray &json)
{
    const auto filled = placeholders::filled(json, {{"v", {"0", false}}}, placeholders::Context::Json);
    return filled ? compactJson(*filled).value_or("no JSON") : "no value"_ba;
}

} // namespace

class tst_Scenario : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void readsTheDocumentedExample();
    void readsContents_data();
    void readsContents();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void readsFiles();
    void writesWhatItReads();
    void writesAnyText();
    void layoutKeepsTokens_data();
    void layoutKeepsTokens();
    void schemaNamesTheSameKeys();
    void fillsPlaceholders_data();
    void fillsPlaceholders();
    void openPlaceholdersMatchAnything_data();
    void openPlaceholdersMatchAnything();
    void boundsWhatItReads_data();
    void boundsWhatItReads();
};

void tst_Scenario::readsTheDocumentedExample()
{
    const auto read = ScenarioReader::parse(documentedExample(), u"example"_s);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->name, u"Alice edits, Bob sees it"_s);
    QCOMPARE(read->variables.size(), 2);
    QCOMPARE(read->variables.at(0).value, QByteArray("42"));
    QVERIFY(!read->variables.at(1).value);
    const ScenarioActor *const alice = read->actor(u"alice"_s);
    QVERIFY(alice);
    QCOMPARE(alice->url, "ws://${host}/board/${board}");
    QCOMPARE(alice->cookies, QList<HeaderField>({{"oc_session", "${secret.cookie.oc_session}"}}));
    QCOMPARE(read->actor(u"bob"_s)->profile, u"Board"_s);
    QCOMPARE(read->compare.masks.size(), 1);
    QCOMPARE(read->compare.masks.first().kind, MaskKind::Timestamp);
    QCOMPARE(read->compare.late, std::optional<std::chrono::nanoseconds>(500ms));
    QCOMPARE(read->steps.size(), 11);
    const ScenarioStep &welcome = read->steps.at(1);
    QCOMPARE(welcome.verb, Verb::Expect);
    QCOMPARE(welcome.content.data, R"({"type":"welcome","sid":"${sid}"})");
    QCOMPARE(welcome.captures.size(), 1);
    QCOMPARE(welcome.captures.first().path.toString(), u"$.sid"_s);
    const ScenarioStep &http = read->steps.at(6);
    QCOMPARE(http.method, "POST");
    QCOMPARE(http.url, "https://${host}/api/board/${board}/clear");
    QCOMPARE(http.answer.status, std::optional<int>(200));
    QCOMPARE(read->steps.last().end->code, std::optional<quint16>(1001));
    QCOMPARE(read->steps.last().line, documentedExample().count('\n') - 1);
}

void tst_Scenario::readsContents_data()
{
    using Kind = ScenarioContent::Kind;
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("text") << "text: hello"_ba << int(Kind::Text) << "hello"_ba;
    QTest::newRow("text that reads like a number") << "text: 42"_ba << int(Kind::Text) << "42"_ba;
    QTest::newRow("JSON in quotes") << R"(json: '{"a":1.50}')"_ba << int(Kind::Json) << R"({"a":1.50})"_ba;
    QTest::newRow("JSON in a block") << "json: |-\n      {\"a\":\n        1, \"b\": \"x y\"}"_ba << int(Kind::Json)
                                     << R"({"a":1,"b":"x y"})"_ba;
    QTest::newRow("YAML as JSON") << "json: {a: 1, b: [true, null, \"7\", x y], c: ~}"_ba << int(Kind::Json)
                                  << R"({"a":1,"b":[true,null,"7","x y"],"c":null})"_ba;
    QTest::newRow("no number of JSON") << "json: [01, 1., .5, 0x1, 1e5]"_ba << int(Kind::Json)
                                       << R"(["01","1.",".5","0x1",1e5])"_ba;
    QTest::newRow("placeholder as a value")
        << "json:\n      a: ${v}\n      b: \"${v}\""_ba << int(Kind::Json) << R"({"a":${v},"b":"${v}"})"_ba;
    QTest::newRow("behind a word") << R"(json: '42["event",{"a":${v}}]')"_ba << int(Kind::Json)
                                   << R"(42["event",{"a":${v}}])"_ba;
    QTest::newRow("hex") << "hex: 00 fF"_ba << int(Kind::Hex) << QByteArray("\x00\xff", 2);
    QTest::newRow("base64") << "base64: AP8="_ba << int(Kind::Base64) << QByteArray("\x00\xff", 2);
    QTest::newRow("file") << "file: data/one.bin"_ba << int(Kind::File) << "data/one.bin"_ba;
}

void tst_Scenario::readsContents()
{
    QFETCH(QByteArray, yaml);
    QFETCH(int, kind);
    QFETCH(QByteArray, data);
    const auto read = ScenarioReader::parse(around("  - connect: a\n  - send: a\n    " + yaml + '\n'));
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(int(read->steps.at(1).content.kind), kind);
    QCOMPARE(read->steps.at(1).content.data, data);
}

void tst_Scenario::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error"); // begins so
    const auto step = [](const char *name, const QByteArray &yaml, const QString &error) {
        QTest::newRow(name) << around(yaml) << QString(u"f.yaml:"_s + error);
    };
    QTest::newRow("empty") << ""_ba << u"f.yaml:1:1: empty"_s;
    QTest::newRow("no mapping") << "[1]"_ba << u"f.yaml:1:1: a list; expected a mapping"_s;
    QTest::newRow("another version") << "scenario: 2\n"_ba << u"f.yaml:1:11: version 2 of the format; expected 1"_s;
    QTest::newRow("no actors") << "scenario: 1\nsteps: []\n"_ba << u"f.yaml:1:1: \"actors\" is missing here"_s;
    QTest::newRow("not UTF-8") << "scenario: \xff\n"_ba << u"f.yaml:1:1: not UTF-8 text"_s;
    QTest::newRow("zero byte") << QByteArray("scenario: 1\nx: \0", 16) << u"f.yaml:2:4: a zero byte"_s;
    QTest::newRow("not YAML") << "scenario: 1\nname: [\n"_ba << u"f.yaml:3:1: "_s;
    QTest::newRow("alias") << "scenario: 1\nname: &a x\ndescription: *a\n"_ba << u"f.yaml:2:7: anchors are not read"_s;
    QTest::newRow("tag") << "scenario: 1\nname: !!str x\n"_ba << u"f.yaml:2:7: tags are not read"_s;
    QTest::newRow("two documents") << "scenario: 1\n---\nscenario: 1\n"_ba << u"f.yaml:3:1: a second document"_s;
    QTest::newRow("misspelt key") << "scenario: 1\nvariable: {}\n"_ba
                                  << u"f.yaml:2:1: unknown key \"variable\"; did you mean \"variables\"?"_s;
    QTest::newRow("actor without place") << "scenario: 1\nactors: {a: {origin: x}}\nsteps: []\n"_ba
                                         << u"f.yaml:2:10: \"a\" needs \"url\" or \"profile\""_s;
    step("no step", "  - sleep: 1s\n", u"6:5: a mapping; expected a step: connect, send"_s);
    step("twice", "  - connect: a\n    connect: a\n", u"7:5: \"connect\" stands here twice"_s);
    step("unknown actor", "  - connect: b\n", u"6:5: there is no actor \"b\""_s);
    step("not connected", "  - send: a\n    text: x\n", u"6:5: \"a\" is not connected yet"_s);
    step("no content", "  - connect: a\n  - send: a\n", u"7:5: a message is missing here"_s);
    step("two contents", "  - connect: a\n  - send: a\n    text: x\n    hex: 00\n", u"9:10: a second content"_s);
    step("bad hex", "  - connect: a\n  - send: a\n    hex: 0g\n", u"8:10: expected pairs of hex digits"_s);
    step("bad base64", "  - connect: a\n  - send: a\n    base64: '*'\n", u"8:13: expected base64"_s);
    step("bad JSON", "  - connect: a\n  - send: a\n    json: '{'\n", u"8:11: not JSON"_s);
    step("unknown name", "  - connect: a\n  - send: a\n    text: ${w}\n", u"7:5: ${w} is not known here"_s);
    step("file outside", "  - connect: a\n  - send: a\n    file: ../x\n", u"8:11: expected a file below"_s);
    step("file hidden outside", "  - connect: a\n  - send: a\n    file: a/../../x\n", u"8:11: expected a file below"_s);
    step("absolute file", "  - connect: a\n  - send: a\n    file: /etc/passwd\n", u"8:11: expected a file below"_s);
    step("time without unit", "  - wait: 5\n", u"6:11: \"5\"; expected a time such as 250ms or 1.5s"_s);
    step("bad path", "  - connect: a\n  - expect: a\n    text: x\n    ignore: ['$.a[']\n",
         u"9:14: \"$.a[\"; expected a path"_s);
    step("bad pattern", "  - connect: a\n  - expect: a\n    text: x\n    let: {b: {pattern: '('}}\n",
         u"9:24: \"(\": "_s);
    step("mask without path", "  - connect: a\n  - expect: a\n    text: x\n    masks: [{kind: token}]\n",
         u"9:13: a mask of this kind needs \"path\""_s);
    step("unknown kind", "  - connect: a\n  - expect: a\n    text: x\n    masks: [{path: $, kind: blue}]\n",
         u"9:13: kind blue; expected any, uuid"_s);
    step("reason without code", "  - connect: a\n  - close: a\n    reason: x\n", u"7:12: a reason needs a code"_s);
    step("bad status", "  - connect: a\n    answer: {status: ok}\n",
         u"7:22: \"ok\"; expected a number from 100 to 999"_s);
    step("no method", "  - http: https://h/\n", u"6:11: expected a method and a URL"_s);
    step("message and end", "  - connect: a\n  - expect: a\n    text: x\n    end: {code: 1000}\n",
         u"9:10: an expectation is a message or an end, not both"_s);
}

void tst_Scenario::saysWhatIsWrong()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, error);
    const QString said = errorOf(text);
    QVERIFY2(said.startsWith(error), qPrintable(u"said: "_s + said));
}

void tst_Scenario::readsFiles()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"case.yaml"_s);
    const auto absent = ScenarioReader::read(path);
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, ErrorCode::FileNotFound);
    const auto scenario = ScenarioReader::parse(documentedExample());
    QVERIFY(scenario.has_value());
    QVERIFY(ScenarioWriter::write(*scenario, path).has_value());
    const auto read = ScenarioReader::read(path);
    QVERIFY(read.has_value());
    QCOMPARE(read->path, path);
    QVERIFY(*read == *scenario);
    QVERIFY(!ScenarioWriter::write(*scenario, folder.filePath(u"no/such/folder.yaml"_s)).has_value());
}

void tst_Scenario::writesWhatItReads()
{
    const auto first = ScenarioReader::parse(documentedExample());
    QVERIFY(first.has_value());
    const QByteArray written = ScenarioWriter::text(*first);
    const auto second = ScenarioReader::parse(written);
    QVERIFY2(second.has_value(), qPrintable(second ? QString() : second.error().detail));
    QVERIFY2(*second == *first, written.constData());
    QCOMPARE(ScenarioWriter::text(*second), written);
}

void tst_Scenario::writesAnyText()
{
    QRandomGenerator random(20260101);
    for (int i = 0; i < 3000; ++i) {
        Scenario scenario;
        scenario.name = oddString(random);
        scenario.variables = {{"v", oddText(random)}};
        scenario.actors = {{.name = u"a"_s, .url = "ws://" + oddText(random) + "x"}};
        scenario.actors.first().url.replace("${v}", "v");
        scenario.actors.first().headers = {{"X", oddText(random)}, {"X", "second"}};
        scenario.compare.masks = {{.kind = MaskKind::Pattern, .pattern = u"x|y"_s, .reason = oddString(random)}};
        ScenarioStep connect;
        connect.verb = Verb::Connect;
        connect.actor = u"a"_s;
        ScenarioStep send = connect;
        send.verb = Verb::Send;
        send.content = {ScenarioContent::Kind::Text, oddText(random) + oddText(random)};
        ScenarioStep json = send;
        json.content = {ScenarioContent::Kind::Json, R"({"k":${v},"t":)" + jsonQuoted(oddText(random)) + '}'};
        scenario.steps = {connect, send, json};
        const QByteArray written = ScenarioWriter::text(scenario);
        const auto read = ScenarioReader::parse(written, u"written"_s);
        QVERIFY2(read.has_value(), qPrintable(QString::fromUtf8(written) + (read ? QString() : read.error().detail)));
        QCOMPARE(read->name, scenario.name);
        QCOMPARE(read->variables.first().value, scenario.variables.first().value);
        QCOMPARE(read->actors.first().url, scenario.actors.first().url);
        QCOMPARE(read->actors.first().headers, scenario.actors.first().headers);
        QCOMPARE(read->compare.masks.first().reason, scenario.compare.masks.first().reason);
        QCOMPARE(read->steps.at(1).content.data, send.content.data);
        QCOMPARE(withoutSpace(read->steps.at(2).content.data), withoutSpace(json.content.data));
    }
}

void tst_Scenario::layoutKeepsTokens_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("laidOut");
    QTest::newRow("short") << R"({"a":1.50,"b":"\u00e9\/"})"_ba
                           << R"({"a": 1.50, "b": "\u00e9\/"})"_ba;
    QTest::newRow("long") << R"({"list":[1000000,2000000],"other":{},"name":"a long text"})"_ba
                          << "{\n  \"list\": [1000000, 2000000],\n  \"other\": {},\n  \"name\": \"a long text\"\n}"_ba;
    QTest::newRow("framed") << R"(42["event",{"key":"a value","other":1}])"_ba
                            << "42[\n  \"event\",\n  {\"key\": \"a value\", \"other\": 1}\n]"_ba;
}

void tst_Scenario::layoutKeepsTokens()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, laidOut);
    QCOMPARE(layOutJson(json, 36).value_or("none"), laidOut);
    QCOMPARE(compactJson(laidOut).value_or("none"), json);
}

void tst_Scenario::schemaNamesTheSameKeys()
{
    QFile file(QStringLiteral(PLECTRUM_SOURCE_DIR "/resources/scenario.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!schema.isEmpty());
    QHash<QString, QStringList> known;
    for (const ScenarioSectionInfo &section : scenarioSections())
        known[section.name] = keysOf(section.section);
    const QJsonObject sections = schema.value("$defs"_L1).toObject();
    for (auto it = known.begin(); it != known.end(); ++it) {
        const QJsonObject section = it.key() == "scenario"_L1 ? schema : sections.value(it.key()).toObject();
        QStringList keys = section.value("properties"_L1).toObject().keys();
        keys.sort();
        it->sort();
        QCOMPARE(keys, *it);
        QCOMPARE(section.value("additionalProperties"_L1), QJsonValue(false));
    }
    for (auto it = sections.begin(); it != sections.end(); ++it)
        QVERIFY2(!it->toObject().contains("properties"_L1) || known.contains(it.key()), qPrintable(it.key()));
}

void tst_Scenario::fillsPlaceholders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("context");
    QTest::addColumn<QByteArray>("filled");
    using placeholders::Context;
    QTest::newRow("text") << "a ${s} $${s} $ ${"_ba << int(Context::Text) << "a q\"\\ ${s} $ ${"_ba;
    QTest::newRow("quotes mean nothing in text") << R"("\${s}")"_ba << int(Context::Text) << R"("\q"\")"_ba;
    QTest::newRow("JSON string") << R"({"a":"x${s}"})"_ba << int(Context::Json) << R"({"a":"xq\"\\"})"_ba;
    QTest::newRow("JSON value") << R"({"a":${s},"b":${n},"c":"${n}"})"_ba << int(Context::Json)
                                << R"({"a":"q\"\\","b":7,"c":"7"})"_ba;
    QTest::newRow("URL") << "ws://h/?a=${u}"_ba << int(Context::Url) << "ws://h/?a=a%26b%20c"_ba;
    QTest::newRow("escape at the end") << "$$${"_ba << int(Context::Text) << "$${"_ba;
    QTest::newRow("missing") << "${none}"_ba << int(Context::Text) << QByteArray();
}

void tst_Scenario::fillsPlaceholders()
{
    QFETCH(QByteArray, text);
    QFETCH(int, context);
    QFETCH(QByteArray, filled);
    const Bindings bindings{{"s", {"q\"\\", true}}, {"n", {"7", false}}, {"u", {"a&b c", true}}};
    const auto result = placeholders::filled(text, bindings, placeholders::Context(context));
    QCOMPARE(result.value_or(QByteArray()), filled);
    if (!result)
        QCOMPARE(result.error().code, ErrorCode::BadScenario);
    QCOMPARE(placeholders::filled(placeholders::escaped(text), {}).value_or("none"), text);
}

void tst_Scenario::openPlaceholdersMatchAnything_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<bool>("matches");
    QTest::newRow("whole") << "${a}"_ba
                           << "anything"_ba << true;
    QTest::newRow("between") << "id=${a};x"_ba
                             << "id=7;x"_ba << true;
    QTest::newRow("other end") << "id=${a};x"_ba
                               << "id=7;y"_ba << false;
    QTest::newRow("two") << "${a}-${b}."_ba
                         << "1-2."_ba << true;
    QTest::newRow("order") << "a${a}b${b}c"_ba
                           << "acb"_ba << false;
    QTest::newRow("none open") << "ab"_ba
                               << "ab"_ba << true;
}

void tst_Scenario::openPlaceholdersMatchAnything()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, actual);
    QFETCH(bool, matches);
    const QByteArray open = placeholders::filledOpen(text, {});
    QCOMPARE(placeholders::isOpen(open), text.contains("${"));
    QCOMPARE(placeholders::matchesOpen(open, actual), matches);
}

void tst_Scenario::boundsWhatItReads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("deep sequences") << "scenario: "_ba + QByteArray(100000, '[');
    QTest::newRow("deep mappings") << "scenario: "_ba + QByteArray("{a: ").repeated(100000);
    QTest::newRow("deep blocks") << QByteArray("- ").repeated(5000);
    QTest::newRow("laughs") << "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nscenario: *c\n"_ba;
}

void tst_Scenario::boundsWhatItReads()
{
    QFETCH(QByteArray, text);
    const auto read = ScenarioReader::parse(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadScenario);
}

QTEST_GUILESS_MAIN(tst_Scenario)
#include "tst_scenario.moc"
