// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filter.h"
#include "capture/jsonpath.h"
#include "capture/packedblock.h"
#include "capture/recordtext.h"
#include "support/figures.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

RecordView frame(Opcode opcode, QByteArrayView payload, Direction direction = Direction::Incoming)
{
    RecordView record{.direction = direction,
                      .connection = 2,
                      .timeNs = 1'500'000'000,
                      .payload = payload,
                      .payloadBytes = payload.size()};
    record.header.opcode = opcode;
    record.header.payloadLength = quint64(payload.size());
    return record;
}

/// A full block of short texts and pings, from id 1001; `escaped`: some keys are written with escapes.
std::shared_ptr<const PackedBlock> randomBlock(bool escaped)
{
    BlockPacker packer;
    QRandomGenerator random(3);
    const QByteArray pieces[] = {"needle", "hay", "aa", "nee", "dle", "a"};
    const QByteArray keys[] = {R"({"key":)", R"({"a":)",        R"({"keys":)",     R"({"a":"key","b":)",
                               R"({"a/b":)", R"({"k\u0065y":)", R"({"\u006bey":)", R"({"a\/b":)"};
    while (true) {
        QByteArray payload;
        for (int i = random.bounded(6); i > 0; --i)
            payload += pieces[random.bounded(6)];
        if (random.bounded(3) == 0)
            payload =
                keys[random.bounded(escaped ? 8 : 5)] + (random.bounded(2) ? '"' + payload + "\"}" : "{\"a\":2}}");
        if (!packer.add(
                frame(random.bounded(5) == 0 ? Opcode::Ping : Opcode::Text, payload, Direction(random.bounded(2)))))
            break;
    }
    QByteArray bytes = packer.unsealed();
    sealBlock(bytes);
    return PackedBlock::parse(1001, bytes).value_or(nullptr);
}

} // namespace

class tst_Filter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void matches_data();
    void matches();
    void errors_data();
    void errors();
    void hostileTexts();
    void scanFindsWhatMatchesFinds_data();
    void scanFindsWhatMatchesFinds();
    void manyHitsInARecordCostNoMoreThanOne();
    void jsonPaths_data();
    void jsonPaths();
    void longIntegers_data();
    void longIntegers();
    void tableOfFields();
};

void tst_Filter::matches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("expected");
    const auto row = [](const QString &filter, bool expected) {
        QTest::newRow(qPrintable(filter)) << filter << expected;
    };
    // Of an incoming text {"event":"join-room","n":1763590212345678901,"users":[{"name":"al"}],"ok":true,"none":null}
    row(u""_s, true);
    row(u"dir == in"_s, true);
    row(u"dir == out"_s, false);
    row(u"dir != out"_s, true);
    row(u"DIR == IN AND Kind == Text"_s, true);
    row(u"kind in (text, binary)"_s, true);
    row(u"kind in (ping)"_s, false);
    row(u"kind == \"text\""_s, true);
    row(u"opcode == 1"_s, true);
    row(u"opcode in (2, 0x1)"_s, true);
    row(u"fin"_s, true);
    row(u"not fin"_s, false);
    row(u"fin == false"_s, false);
    row(u"rsv"_s, false);
    row(u"rsv == 0"_s, true);
    row(u"len > 10"_s, true);
    row(u"len > 1 KiB"_s, false);
    row(u"len < 4KiB"_s, true);
    row(u"wire > 2 B"_s, true);
    row(u"conn == 2"_s, true);
    row(u"time >= 1.5s"_s, true);
    row(u"time > 1500 ms"_s, false);
    row(u"time < 1min"_s, true);
    row(u"time < 1 m and len < 1e3"_s, true);
    row(u"kind contains \"ex\""_s, true);
    row(u"time > 0"_s, true);
    row(u"violation"_s, false);
    row(u"not violation"_s, true);
    row(u"text contains \"join\""_s, true);
    row(u"text contains \"Join\""_s, false);
    row(u"text matches \"jo.n-\\w+\""_s, true);
    row(u"text matches \"(?i)JOIN\""_s, true);
    row(u"payload contains 0x6a6f696e"_s, true);
    row(u"payload contains 0x0a0b"_s, false);
    row(u"json.event == \"join-room\""_s, true);
    row(u"json.event != \"join-room\""_s, false);
    row(u"json.event contains \"room\""_s, true);
    row(u"json.event in (\"a\", \"join-room\")"_s, true);
    row(u"json.missing == 1"_s, false);
    row(u"json.missing != 1"_s, false);
    row(u"json.n > 5"_s, true);
    row(u"json.n == 1763590212345678901"_s, true);
    row(u"json.n == 1763590212345678900"_s, false); // the same double
    row(u"json.n != 1763590212345678900"_s, true);
    row(u"json.n > 1763590212345678900"_s, true);
    row(u"json.n in (5, 1763590212345678901)"_s, true);
    row(u"json.n < 1e30"_s, true);
    row(u"json.event in (5, \"join-room\")"_s, true);
    row(u"json.event in (\"x\", 5)"_s, false);
    row(u"json.users[0].name == \"al\""_s, true);
    row(u"json.users[1].name == \"al\""_s, false);
    row(u"json.\"users\"[0]"_s, true);
    row(u"json.ok == true"_s, true);
    row(u"json.ok"_s, true);
    row(u"json.none"_s, false);
    row(u"json.none == null"_s, true);
    row(u"(dir == out or kind == text) and len > 1"_s, true);
    row(u"dir == out or kind == ping and len > 1"_s, false);
    row(u"not (dir == out) && !(kind == ping) || fin == false"_s, true);
    row(u"not not fin"_s, true);
}

void tst_Filter::matches()
{
    QFETCH(QString, filter);
    QFETCH(bool, expected);
    const auto compiled = Filter::compile(filter);
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().toString()));
    const QByteArray json =
        R"({"event":"join-room","n":1763590212345678901,"users":[{"name":"al"}],"ok":true,"none":null})";
    QCOMPARE(compiled->matches(frame(Opcode::Text, json)), expected);
    QCOMPARE(compiled->matchesAll(), filter.isEmpty());

    // A joined message is looked at, not the last fragment's payload.
    RecordView last = frame(Opcode::Continuation, "}");
    last.hasMessage = true;
    last.message = json;
    last.messageBytes = json.size();
    if (filter.startsWith("json"_L1) || filter.startsWith("text"_L1) || filter.startsWith("payload"_L1))
        QCOMPARE(compiled->matches(last), expected);
}

void tst_Filter::errors_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QString>("expected");
    QTest::newRow("field") << u"foo == 1"_s << qsizetype(0) << u"dir"_s;
    QTest::newRow("operator") << u"len"_s << qsizetype(3) << u"=="_s;
    QTest::newRow("value") << u"len >"_s << qsizetype(5) << u"a number"_s;
    QTest::newRow("enum") << u"dir == up"_s << qsizetype(7) << u"out"_s;
    QTest::newRow("kind") << u"kind == blob"_s << qsizetype(8) << u"binary"_s;
    QTest::newRow("unit") << u"len > 4 s"_s << qsizetype(8) << u"kib"_s;
    QTest::newRow("no unit") << u"time > 5"_s << qsizetype(8) << u"ms"_s;
    QTest::newRow("quote") << u"text == \"a"_s << qsizetype(10) << u"a closing \""_s;
    QTest::newRow("single =") << u"len = 4"_s << qsizetype(4) << u"=="_s;
    QTest::newRow("parenthesis") << u"(fin"_s << qsizetype(4) << u")"_s;
    QTest::newRow("too many") << u"fin)"_s << qsizetype(3) << u"the end"_s;
    QTest::newRow("two tests") << u"fin fin"_s << qsizetype(4) << u"=="_s;
    QTest::newRow("contains a number") << u"len contains 5"_s << qsizetype(4) << u"<"_s;
    QTest::newRow("regex") << u"text matches \"(\""_s << qsizetype(5) << u"regular expression"_s;
    QTest::newRow("hex") << u"payload contains 0x"_s << qsizetype(19) << u"hex digits"_s;
    QTest::newRow("bare text") << u"text == hello"_s << qsizetype(8) << u"in quotes"_s;
    QTest::newRow("index") << u"json.a[x] == 1"_s << qsizetype(7) << u"an index"_s;
    QTest::newRow("empty list") << u"kind in ()"_s << qsizetype(9) << u"text"_s;
    QTest::newRow("enum searched for nothing") << u"dir contains"_s << qsizetype(12) << u"quotes"_s;
    QTest::newRow("enum searched for a symbol") << u"kind matches )"_s << qsizetype(13) << u"quotes"_s;
    QTest::newRow("hex of other letters") << u"payload contains 0xé"_s << qsizetype(19) << u"hex digits"_s;
    QTest::newRow("odd character") << u"len > 4 # 5"_s << qsizetype(8) << u"operator"_s;
}

void tst_Filter::errors()
{
    QFETCH(QString, filter);
    QFETCH(qsizetype, position);
    QFETCH(QString, expected);
    const auto compiled = Filter::compile(filter);
    QVERIFY(!compiled);
    QVERIFY2(compiled.error().position == position, qPrintable(compiled.error().toString()));
    QVERIFY2(compiled.error().expected.join(u' ').contains(expected), qPrintable(compiled.error().toString()));
}

void tst_Filter::hostileTexts()
{
    QVERIFY(!Filter::compile(QString(200, u'(') + u"fin"_s + QString(200, u')')));
    QVERIFY(Filter::compile(QString(50, u'(') + u"fin"_s + QString(50, u')')));
    QVERIFY(!Filter::compile(u"fin"_s + u" or fin"_s.repeated(5000)));
    QVERIFY(Filter::compile(u"fin"_s + u" or fin"_s.repeated(1000)));
    QVERIFY(Filter::compile(u"!"_s.repeated(5000) + u"fin"_s));
}

void tst_Filter::scanFindsWhatMatchesFinds_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *text :
         {"", "dir == out", "text contains \"needle\"", "payload contains 0x6e6565",
          "len > 20 and text contains \"eed\"", "text == \"needle\"", "not (text contains \"needle\")",
          "kind == ping or text contains \"needle\"", "text contains \"aa\"", "json.key", "json.key == \"needle\"",
          "json.key.a != 1", "not json.key", "json.other", "json.\"a/b\"", "json.a and text contains \"needle\""})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_Filter::scanFindsWhatMatchesFinds()
{
    QFETCH(QString, filter);
    const auto compiled = Filter::compile(filter);
    QVERIFY(compiled);
    // Blocks with and without escaped keys: only in the latter must a key stand as it is.
    for (const bool escaped : {false, true}) {
        const auto block = randomBlock(escaped);
        QVERIFY(block);
        const RecordId end = 1001 + block->count();
        for (const auto &[from, to] :
             {std::pair<RecordId, RecordId>{1, end}, {1001, 1001}, {1500, 1700}, {end - 1, end + 100}}) {
            std::vector<RecordId> scanned;
            compiled->scan(*block, from, to, scanned);
            std::vector<RecordId> expected;
            for (RecordId id = qMax<RecordId>(1001, from); id < qMin(end, to); ++id) {
                if (compiled->matches(block->at(id - 1001)))
                    expected.push_back(id);
            }
            QVERIFY2(scanned == expected, qPrintable(u"%1 found, %2 match"_s.arg(scanned.size()).arg(expected.size())));
        }
    }
}

void tst_Filter::manyHitsInARecordCostNoMoreThanOne()
{
    BlockPacker packer;
    const QByteArray payload(8000, 'a');
    while (packer.add(frame(Opcode::Text, payload))) { }
    QByteArray bytes = packer.unsealed();
    sealBlock(bytes);
    const auto block = PackedBlock::parse(1, bytes);
    QVERIFY(block);
    const auto seconds = [&](const QString &filter) {
        const auto compiled = Filter::compile(filter);
        return bestSeconds([&] {
            std::vector<RecordId> ids;
            compiled->scan(**block, 1, 1 + (*block)->count(), ids);
            QCOMPARE(qsizetype(ids.size()), (*block)->count());
        });
    };
    // A filter without a needle looks at every record once.
    const double ratio = seconds(u"text contains \"aa\""_s) / seconds(u"text matches \"b|a\""_s);
    QVERIFY2(ratio < 2, qPrintable(QString::number(ratio)));
}

void tst_Filter::jsonPaths_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("value"); // empty: none
    QTest::newRow("simple") << R"({"a":{"b":1}})"_ba
                            << "1"_ba;
    QTest::newRow("spaces") << R"( { "x" : [ 1 , { } ] , "a" : { "b" : [ 2, "]" ] } } )"_ba
                            << R"([ 2, "]" ])"_ba;
    QTest::newRow("escaped key") << R"({"\u0061":{"b":"c"}})"_ba
                                 << "\"c\""_ba;
    QTest::newRow("first of equal keys") << R"({"a":{"b":1,"b":2}})"_ba
                                         << "1"_ba;
    QTest::newRow("missing") << R"({"a":{}})"_ba
                             << ""_ba;
    QTest::newRow("no object") << R"({"a":5})"_ba
                               << ""_ba;
    QTest::newRow("unknown escape") << R"({"\a":{"b":1}})"_ba
                                    << ""_ba;
    QTest::newRow("cut off") << R"({"a":{"b":[1)"_ba
                             << ""_ba;
    QTest::newRow("no JSON") << "42[\"a\"]"_ba
                             << ""_ba;
    QTest::newRow("empty") << ""_ba
                           << ""_ba;
}

void tst_Filter::jsonPaths()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, value);
    const auto found = jsonValueAt(json, {{.key = "a"}, {.key = "b"}});
    QCOMPARE(found ? found->toByteArray() : QByteArray(), value);
    for (qsizetype length = 0; length < json.size(); ++length)
        (void)jsonValueAt(QByteArrayView(json).first(length), {{.key = "a"}, {.key = "b"}});
    const QByteArray deep = QByteArray(100000, '[') + "1";
    QVERIFY(!jsonValueAt(deep, {{.key = "a"}}));
    QVERIFY(!jsonValueAt(deep, {}));
}

void tst_Filter::longIntegers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("expected");
    const auto long30 = "123456789012345678901234567890"_ba;
    QTest::newRow("equal") << long30 << u"json.n == 123456789012345678901234567890"_s << true;
    QTest::newRow("last digit") << long30 << u"json.n == 123456789012345678901234567891"_s << false;
    QTest::newRow("less") << long30 << u"json.n < 123456789012345678901234567891"_s << true;
    QTest::newRow("shorter") << long30 << u"json.n > 5"_s << true;
    QTest::newRow("negative") << '-' + long30 << u"json.n < -123456789012345678901234567889"_s << true;
    QTest::newRow("signs") << "-9007199254740993"_ba << u"json.n < 9007199254740993"_s << true;
    QTest::newRow("zeros") << "-0"_ba << u"json.n == 000"_s << true;
    QTest::newRow("fraction") << "5.0"_ba << u"json.n == 5"_s << true;
    QTest::newRow("text is no number") << "\"5\""_ba << u"json.n == 5"_s << false;
    QTest::newRow("text is not the number") << "\"5\""_ba << u"json.n != 5"_s << true;
}

void tst_Filter::longIntegers()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, filter);
    QFETCH(bool, expected);
    const auto compiled = Filter::compile(filter);
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().toString()));
    const QByteArray json = "{\"n\":" + number + '}';
    QCOMPARE(compiled->matches(frame(Opcode::Text, json)), expected);
}

void tst_Filter::tableOfFields()
{
    QStringList names;
    for (const Filter::FieldInfo &field : Filter::fields())
        names << field.name;
    for (const char *name : {"dir", "kind", "opcode", "fin", "rsv", "len", "wire", "conn", "time", "violation", "text",
                             "payload", "json."})
        QVERIFY2(names.contains(QLatin1StringView(name)), name);
}

QTEST_APPLESS_MAIN(tst_Filter)
#include "tst_filter.moc"
