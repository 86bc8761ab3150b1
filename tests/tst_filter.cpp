// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/connectioninfo.h"
#include "capture/filter.h"
#include "capture/jsonpath.h"
#include "capture/packedblock.h"
#include "capture/recordtext.h"
#include "support/figures.h"

#include <QElapsedTimer>
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

/// A full block of short texts and pings, from id 1001; `escaped`: some keys and values are written with escapes.
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
        if (escaped && random.bounded(4) == 0)
            payload.replace("needle", R"(n\u0065edle)");
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

FilterMacros macros()
{
    FilterMacros all{{u"alice"_s, u"text contains \"alice\""_s},
                     {u"two words"_s, u"len > 3 or dir == out"_s},
                     {u"of"_s, u"len > $1 and text contains $2"_s},
                     {u"both"_s, u"$1 and $2"_s},
                     {u"nested"_s, u"$alice or $of(7, \"a\")"_s},
                     {u"passes"_s, u"$of($1, \"b\")"_s},
                     {u"broken"_s, u"len > x"_s},
                     {u"self"_s, u"fin or $other"_s},
                     {u"other"_s, u"fin or $self"_s},
                     {u"g0"_s, u"fin or fin"_s}};
    for (int i = 1; i < 10; ++i)
        all.insert(u"g%1"_s.arg(i), u" or $g%1"_s.arg(i - 1).repeated(8).mid(4));
    return all;
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
    void macrosStandForFilters_data();
    void macrosStandForFilters();
    void rowsWithTheirSurroundings_data();
    void rowsWithTheirSurroundings();
    void looksAtContentStoredApart();
    void catastrophicExpressionsEnd();
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
    row(u"text contains \"JOIN\"i"_s, true);
    row(u"text contains \"JOIN ME\"i"_s, false);
    row(u"json.event contains \"ROOM\"i"_s, true);
    row(u"kind contains \"EX\"i"_s, true);
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
    // Lists and ranges, with and without commas.
    row(u"kind in {text binary}"_s, true);
    row(u"kind in {ping, pong}"_s, false);
    row(u"kind not in {ping pong}"_s, true);
    row(u"kind not in {text}"_s, false);
    row(u"opcode in {text binary}"_s, true);
    row(u"opcode == text"_s, true);
    row(u"opcode == ping"_s, false);
    row(u"opcode in {1..2}"_s, true);
    row(u"opcode in {8..15}"_s, false);
    row(u"len in {1 B..1 KiB}"_s, true);
    row(u"len in {5 KiB 1..3}"_s, false);
    row(u"time in {1s..2s}"_s, true);
    row(u"time not in {1s..2s}"_s, false);
    row(u"len eq 5 or len gt 5 and conn le 2"_s, true);
    row(u"json.event in {\"a\" \"join-room\"}"_s, true);
    row(u"json.event not in {\"a\" \"b\"}"_s, true);
    row(u"json.missing not in {1 2}"_s, false);
    row(u"json.users not in {1..5}"_s, true);
    row(u"json.n in {1..2}"_s, false);
    row(u"json.n in {1763590212345678901}"_s, true);
    row(u"json.n not in {1763590212345678901}"_s, false);
    // Expressions.
    row(u"text matches /jo.n-\\w+/"_s, true);
    row(u"text matches /JOIN/"_s, false);
    row(u"text matches /JOIN/i"_s, true);
    row(u"text matches \"JOIN\"i"_s, true);
    row(u"text matches / join - room /x"_s, true);
    row(u"json.event matches /^join.room$/s"_s, true);
    row(u"text matches /a\\/b/ or fin"_s, true);
    row(u"kind matches /^T/i"_s, true);
    // Fields of which this row has no value.
    row(u"close.code == 1000"_s, false);
    row(u"close.code != 1000"_s, false);
    row(u"not close.code == 1000"_s, true);
    row(u"delta > 0"_s, false);
    row(u"subprotocol"_s, false);
    row(u"subprotocol != \"x\""_s, false);
    row(u"note"_s, false);
    row(u"note != \"x\""_s, false);
    row(u"bookmark"_s, false);
    row(u"bookmark == false"_s, true);
    row(u"header.origin"_s, false);
    row(u"header.origin != \"x\""_s, false);
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
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("field") << u"foo == 1"_s << qsizetype(0) << u"dir"_s << u"payload contains \"foo\""_s;
    QTest::newRow("misspelt field") << u"fin and paylaod contains \"x\""_s << qsizetype(8) << u"payload"_s
                                    << u"payload"_s;
    QTest::newRow("field of Wireshark") << u"websocket.opcode == 1"_s << qsizetype(0) << u"opcode"_s << u"opcode"_s;
    QTest::newRow("bare text") << u"\"alice\""_s << qsizetype(0) << u"dir"_s << u"payload contains \"alice\""_s;
    QTest::newRow("bare expression") << u"/al/i"_s << qsizetype(0) << u"dir"_s << u"payload matches /al/i"_s;
    QTest::newRow("operator") << u"len"_s << qsizetype(3) << u"=="_s << QString();
    QTest::newRow("misspelt operator") << u"text contain \"a\""_s << qsizetype(5) << u"contains"_s << u"contains"_s;
    QTest::newRow("operator of others") << u"text like \"a\""_s << qsizetype(5) << u"contains"_s << u"contains"_s;
    QTest::newRow("value") << u"len >"_s << qsizetype(5) << u"a number"_s << QString();
    QTest::newRow("enum") << u"dir == up"_s << qsizetype(7) << u"out"_s << u"out"_s;
    QTest::newRow("direction of others") << u"dir == received"_s << qsizetype(7) << u"in"_s << u"in"_s;
    QTest::newRow("kind") << u"kind == blob"_s << qsizetype(8) << u"binary"_s << QString();
    QTest::newRow("misspelt kind") << u"kind in {text binray}"_s << qsizetype(14) << u"binary"_s << u"binary"_s;
    QTest::newRow("opcode") << u"opcode == txet"_s << qsizetype(10) << u"text"_s << u"text"_s;
    QTest::newRow("violation unquoted") << u"violation == invalid-utf8"_s << qsizetype(13) << u"in quotes"_s
                                        << u"\"invalid-utf8\""_s;
    QTest::newRow("unit") << u"len > 4 s"_s << qsizetype(8) << u"kib"_s << QString();
    QTest::newRow("unit of a time") << u"time > 4 seconds"_s << qsizetype(9) << u"s"_s << u"s"_s;
    QTest::newRow("no unit") << u"time > 5"_s << qsizetype(8) << u"ms"_s << QString();
    QTest::newRow("quote") << u"text == \"a"_s << qsizetype(10) << u"a closing \""_s << QString();
    QTest::newRow("slash") << u"text matches /a"_s << qsizetype(15) << u"a closing /"_s << QString();
    QTest::newRow("brace") << u"kind in {text"_s << qsizetype(13) << u"}"_s << QString();
    QTest::newRow("no list") << u"kind in text"_s << qsizetype(8) << u"{"_s << QString();
    QTest::newRow("not what") << u"kind not text"_s << qsizetype(9) << u"in"_s << QString();
    QTest::newRow("single =") << u"len = 4"_s << qsizetype(4) << u"=="_s << u"=="_s;
    QTest::newRow("triple =") << u"len === 4"_s << qsizetype(4) << u"=="_s << u"=="_s;
    QTest::newRow("unequal in SQL") << u"len <> 4"_s << qsizetype(4) << u"!="_s << u"!="_s;
    QTest::newRow("single &") << u"fin & rsv"_s << qsizetype(4) << u"and"_s << u"and"_s;
    QTest::newRow("parenthesis") << u"(fin"_s << qsizetype(4) << u")"_s << QString();
    QTest::newRow("too many") << u"fin)"_s << qsizetype(3) << u"the end"_s << QString();
    QTest::newRow("two tests") << u"fin fin"_s << qsizetype(4) << u"=="_s << u"and fin"_s;
    QTest::newRow("contains a number") << u"len contains 5"_s << qsizetype(4) << u"<"_s << QString();
    QTest::newRow("regex") << u"text matches \"ab(\""_s << qsizetype(17) << u"regular expression"_s << QString();
    QTest::newRow("flag") << u"text matches /a/q"_s << qsizetype(16) << u"flags"_s << QString();
    QTest::newRow("flag of contains") << u"text contains \"a\"m"_s << qsizetype(14) << u"matches"_s << u"\"a\""_s;
    QTest::newRow("flag of a text") << u"text == \"a\"i"_s << qsizetype(8) << u"matches"_s << u"\"a\""_s;
    QTest::newRow("hex") << u"payload contains 0x"_s << qsizetype(19) << u"hex digits"_s << QString();
    QTest::newRow("text without quotes") << u"text == hello"_s << qsizetype(8) << u"in quotes"_s << u"\"hello\""_s;
    QTest::newRow("index") << u"json.a[x] == 1"_s << qsizetype(7) << u"an index"_s << QString();
    QTest::newRow("empty list") << u"kind in ()"_s << qsizetype(9) << u"text"_s << QString();
    QTest::newRow("header without a name")
        << u"header. == \"a\""_s << qsizetype(0) << u"name of a header"_s << QString();
    QTest::newRow("enum searched for nothing") << u"dir contains"_s << qsizetype(12) << u"quotes"_s << QString();
    QTest::newRow("enum searched for a symbol") << u"kind matches )"_s << qsizetype(13) << u"quotes"_s << QString();
    QTest::newRow("hex of other letters") << u"payload contains 0xé"_s << qsizetype(19) << u"hex digits"_s << QString();
    QTest::newRow("odd character") << u"len > 4 # 5"_s << qsizetype(8) << u"operator"_s << QString();
    QTest::newRow("unknown macro") << u"fin and $alise"_s << qsizetype(8) << u"saved filter"_s << u"$alice"_s;
    QTest::newRow("too few arguments") << u"fin and $of(1)"_s << qsizetype(8) << u"2 arguments"_s << QString();
    QTest::newRow("macro that is wrong") << u"fin and $broken"_s << qsizetype(8) << u"a number"_s << QString();
    QTest::newRow("macro that uses itself") << u"fin and $self"_s << qsizetype(8) << u"not use itself"_s << QString();
    QTest::newRow("macro that grows") << u"$g9"_s << qsizetype(0) << u"fewer"_s << QString();
    QTest::newRow("arguments without end") << u"$of(1, 2"_s << qsizetype(8) << u")"_s << QString();
    QTest::newRow("parameter outside") << u"len == $1"_s << qsizetype(7) << u"1 arguments"_s << QString();
}

void tst_Filter::errors()
{
    QFETCH(QString, filter);
    QFETCH(qsizetype, position);
    QFETCH(QString, expected);
    QFETCH(QString, suggestion);
    const auto compiled = Filter::compile(filter, macros());
    QVERIFY(!compiled);
    const FilterError &error = compiled.error();
    QVERIFY2(error.position == position, qPrintable(error.toString()));
    QVERIFY2(error.expected.join(u' ').contains(expected), qPrintable(error.toString()));
    QVERIFY2(error.suggestion == suggestion, qPrintable(error.toString()));
    QVERIFY(error.position + error.length <= filter.size());
    // Taken, a suggestion gets further.
    if (suggestion.isEmpty())
        return;
    const auto next = Filter::compile(QString(filter).replace(error.position, error.length, suggestion), macros());
    QVERIFY2(next || next.error().position > position, next ? "" : qPrintable(next.error().toString()));
}

void tst_Filter::macrosStandForFilters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("plain");
    QTest::newRow("name") << u"$alice"_s << u"text contains \"alice\""_s;
    QTest::newRow("braces") << u"${two words} and fin"_s << u"(len > 3 or dir == out) and fin"_s;
    QTest::newRow("binds") << u"not ${two words}"_s << u"not (len > 3 or dir == out)"_s;
    QTest::newRow("arguments") << u"$of(5, \"needle\")"_s << u"len > 5 and text contains \"needle\""_s;
    QTest::newRow("expression as argument") << u"$both((fin or rsv), dir == in)"_s << u"(fin or rsv) and dir == in"_s;
    QTest::newRow("of others") << u"$nested"_s << u"text contains \"alice\" or len > 7 and text contains \"a\""_s;
    QTest::newRow("passed on") << u"$passes(9)"_s << u"len > 9 and text contains \"b\""_s;
}

void tst_Filter::macrosStandForFilters()
{
    QFETCH(QString, filter);
    QFETCH(QString, plain);
    const auto compiled = Filter::compile(filter, macros());
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().toString()));
    const auto expected = Filter::compile(plain);
    QVERIFY(expected);
    const auto block = randomBlock(false);
    QVERIFY(block);
    std::vector<RecordId> ids;
    compiled->scan(*block, 1, 1'000'000, ids);
    std::vector<RecordId> plainIds;
    expected->scan(*block, 1, 1'000'000, plainIds);
    QVERIFY(ids == plainIds);
}

void tst_Filter::rowsWithTheirSurroundings_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QList<qint64>>("expected"); // of six rows, see rowsWithTheirSurroundings()
    QTest::newRow("delta") << u"delta >= 20ms"_s << QList<qint64>{3, 5};
    QTest::newRow("delta of the first row") << u"delta < 1h"_s << QList<qint64>{2, 3, 4, 5, 6};
    QTest::newRow("delta behind a needle") << u"delta >= 20ms and text contains \"hello\""_s << QList<qint64>{3};
    QTest::newRow("close code") << u"close.code == 1001"_s << QList<qint64>{5};
    QTest::newRow("any close code") << u"close.code > 0"_s << QList<qint64>{5, 6};
    QTest::newRow("close codes") << u"close.code in {1000..1003 4000..4999}"_s << QList<qint64>{5};
    QTest::newRow("bookmark") << u"bookmark"_s << QList<qint64>{2};
    QTest::newRow("no bookmark") << u"bookmark == false"_s << QList<qint64>{1, 3, 4, 5, 6};
    QTest::newRow("note") << u"note"_s << QList<qint64>{2, 4};
    QTest::newRow("text of a note") << u"note contains \"late\""_s << QList<qint64>{4};
    QTest::newRow("subprotocol") << u"subprotocol == \"chat\""_s << QList<qint64>{1, 2, 3, 5, 6};
    QTest::newRow("other subprotocol") << u"subprotocol != \"chat\""_s << QList<qint64>{}; // connection 2 has none
    QTest::newRow("header") << u"header.origin"_s << QList<qint64>{1};
    QTest::newRow("header's name knows no case") << u"header.Sec-WebSocket-Version == \"13\""_s << QList<qint64>{1};
    QTest::newRow("header twice") << u"header.x-id == \"b\""_s << QList<qint64>{1};
    QTest::newRow("header not there") << u"header.cookie != \"b\""_s << QList<qint64>{};
    QTest::newRow("header of an answer") << u"header.server matches /^php/i"_s << QList<qint64>{2};
    QTest::newRow("all of it") << u"(bookmark or note) and subprotocol"_s << QList<qint64>{2};
}

void tst_Filter::rowsWithTheirSurroundings()
{
    QFETCH(QString, filter);
    QFETCH(QList<qint64>, expected);
    const QByteArray request =
        "GET / HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nsec-websocket-version: 13\r\nX-Id: a\r\nX-Id: b\r\n\r\n";
    const QByteArray response = "HTTP/1.1 101 Switching Protocols\r\nServer: PHP/8\r\n\r\n";
    RecordView rows[] = {frame(Opcode::Text, request),     frame(Opcode::Text, response),
                         frame(Opcode::Text, "hello"),     frame(Opcode::Text, "hello again"),
                         frame(Opcode::Close, "\x03\xe9"), frame(Opcode::Text, "")};
    const QByteArray end = ConnectionEnd{.code = 1006, .cause = u"fin"_s}.toJson();
    rows[0].kind = RecordKind::Request;
    rows[1].kind = RecordKind::Response;
    rows[5].kind = RecordKind::End;
    rows[5].payload = end;
    rows[5].payloadBytes = end.size();
    qint64 timeMs = 0;
    BlockPacker packer;
    for (int i = 0; i < 6; ++i) {
        timeMs += i % 2 == 0 ? 20 : 1;
        rows[i].timeNs = timeMs * 1'000'000;
        rows[i].connection = i == 3 ? 2 : 1;
        QVERIFY(packer.add(rows[i]));
    }
    QByteArray bytes = packer.unsealed();
    sealBlock(bytes);
    const auto block = PackedBlock::parse(1, bytes);
    QVERIFY(block);
    const RowNotes notes{{2, {.bookmarked = true, .text = u"look"_s}}, {4, {.text = u"came late"_s}}};
    const QList<QByteArray> subprotocols{"chat", ""};
    const FilterSurroundings around{.notes = &notes, .subprotocols = &subprotocols};
    const auto compiled = Filter::compile(filter);
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().toString()));
    // In one go, and row by row as a growing recording is looked at.
    std::vector<RecordId> ids;
    compiled->scan(**block, 1, 7, ids, around);
    QCOMPARE(QList<qint64>(ids.begin(), ids.end()), expected);
    ids.clear();
    for (RecordId id = 1; id < 7; ++id)
        compiled->scan(**block, id, id + 1, ids, around);
    QCOMPARE(QList<qint64>(ids.begin(), ids.end()), expected);
    QCOMPARE(compiled->usesNotes(), filter.contains("note"_L1) || filter.contains("bookmark"_L1));
    QCOMPARE(compiled->usesSubprotocols(), filter.contains("subprotocol"_L1));
}

/// Also where it lies across two pieces that are read one after the other.
void tst_Filter::looksAtContentStoredApart()
{
    QByteArray content(3 * 1024 * 1024, '.');
    content.replace(1024 * 1024 - 3, 6, "needle");
    BlockPacker packer;
    RecordView record = frame(Opcode::Text, content);
    QVERIFY(packer.add(frame(Opcode::Text, "short")));
    QVERIFY(packer.add(record));
    QVERIFY(packer.add(frame(Opcode::Text, "a needle")));
    QByteArray bytes = packer.unsealed();
    sealBlock(bytes);
    const auto block = PackedBlock::parse(1, bytes);
    QVERIFY(block);
    QCOMPARE(block->get()->apart(), std::vector<quint32>{1});
    qint64 most = 0;
    const FilterSurroundings around{.content = [&](RecordId id, qint64 offset, qint64 length) {
        most = qMax(most, length);
        return id == 2 ? content.mid(offset, length) : QByteArray();
    }};
    const auto hits = [&](const QString &filter, const FilterSurroundings &surroundings) {
        std::vector<RecordId> ids;
        Filter::compile(filter)->scan(**block, 1, 4, ids, surroundings);
        return QList<qint64>(ids.begin(), ids.end());
    };
    QCOMPARE(hits(u"text contains \"needle\""_s, {}), QList<qint64>{3});
    QCOMPARE(hits(u"text contains \"needle\""_s, around), (QList<qint64>{2, 3}));
    QVERIFY(most < 1024 * 1024 + 16);
    QCOMPARE(hits(u"text matches /needle/"_s, around), (QList<qint64>{2, 3}));
    QCOMPARE(hits(u"text contains \"noodle\""_s, around), QList<qint64>());
}

/// Such an expression takes longer than the universe without a limit.
void tst_Filter::catastrophicExpressionsEnd()
{
    BlockPacker packer;
    const QByteArray payload = QByteArray(5000, 'a') + 'b';
    for (int i = 0; i < 10; ++i)
        QVERIFY(packer.add(frame(Opcode::Text, payload)));
    QByteArray bytes = packer.unsealed();
    sealBlock(bytes);
    const auto block = PackedBlock::parse(1, bytes);
    QVERIFY(block);
    for (const QString &pattern : {u"(a+)+$"_s, u"(a|aa)+$"_s, u"(.*a){40}$"_s, u"^(([a-z])+.)+[A-Z]([a-z])+$"_s}) {
        const auto bad = Filter::compile(u"text matches /"_s + pattern + u'/');
        QVERIFY(bad);
        QElapsedTimer timer;
        timer.start();
        std::vector<RecordId> ids;
        bad->scan(**block, 1, 11, ids);
        QVERIFY(ids.empty());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(u"%1: %2 ms"_s.arg(pattern).arg(timer.elapsed())));
    }
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
          "len > 20 and text contains \"eed\"", "text == \"needle\"", "text contains \"NEEDLE\"i",
          "json.key contains \"NEEdle\"i", "not (text contains \"needle\")", "kind == ping or text contains \"needle\"",
          "text contains \"aa\"", "json.key", "json.key == \"needle\"", "json.key contains \"needle\"",
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
                             "payload", "json.", "delta", "close.code", "note", "bookmark", "subprotocol", "header."})
        QVERIFY2(names.contains(QLatin1StringView(name)), name);
}

QTEST_APPLESS_MAIN(tst_Filter)
#include "tst_filter.moc"
