// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/durationtext.h"
#include "replay/messagecomparer.h"
#include "replay/valueform.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

class tst_MessageComparer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void differs_data();
    void differs();
    void tolerates_data();
    void tolerates();
    void knowsForms_data();
    void knowsForms();
    void numbersStayLossless_data();
    void numbersStayLossless();
    void matchesPaths_data();
    void matchesPaths();
    void readsDurations_data();
    void readsDurations();
};

void tst_MessageComparer::differs_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QStringList>("places");
    const auto json = [](const char *name, const QByteArray &expected, const QByteArray &actual,
                         const QStringList &places) { QTest::newRow(name) << expected << actual << true << places; };
    json("same", R"({"a":1})", R"({ "a" : 1 })", {});
    json("order of keys", R"({"a":1,"b":2})", R"({"b":2,"a":1})", {});
    json("escapes", R"({"a":"\u00e9\/"})", R"({"a":"é/"})", {});
    json("number written otherwise", R"([1.0,100,-0.5])", R"([1,1e2,-5e-1])", {});
    json("value", R"({"a":1})", R"({"a":2})", {u"changed $.a"_s});
    json("type", R"({"a":1})", R"({"a":"1"})", {u"changed $.a"_s});
    json("missing", R"({"a":1,"b":{"c":1}})", R"({"a":1,"b":{}})", {u"missing $.b.c"_s});
    json("extra", R"({"a":1})", R"({"a":1,"odd key":0})", {u"extra $[\"odd key\"]"_s});
    json("equal keys", R"({"a":1,"a":2})", R"({"a":1,"a":3})", {u"changed $.a"_s});
    json("inserted into a list", R"([1,2,3])", R"([1,9,2,3])", {u"extra $[1]"_s});
    json("lost from a list", R"([1,2,3])", R"([1,3])", {u"missing $[1]"_s});
    json("large numbers", R"([9007199254740993])", R"([9007199254740992])", {u"changed $[0]"_s});
    json("word in front", R"(42["a"])", R"(43["a"])", {u"changed prefix"_s});
    json("text", "one\ntwo", "one\n2", {u"changed line 2"_s});
    json("text line more", "one", "one\ntwo", {u"extra line 2"_s});
    QTest::newRow("bytes") << "abcdef"_ba
                           << "abXdeY"_ba << false << QStringList({u"changed byte 2"_s, u"changed byte 5"_s});
    QTest::newRow("bytes inserted") << "abcdef"_ba
                                    << "abXXcdef"_ba << false << QStringList({u"extra byte 2"_s});
}

void tst_MessageComparer::differs()
{
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, actual);
    QFETCH(bool, isText);
    QFETCH(QStringList, places);
    const MessageComparer comparer{Tolerance()};
    const ReadyMessage left = comparer.ready({isText, expected});
    const ReadyMessage right = comparer.ready({isText, actual});
    QStringList seen;
    for (const ValueDifference &value : comparer.diff(left, right).values)
        seen << QString(differenceName(value.kind)) + u' ' + value.place;
    QCOMPARE(seen, places);
    QCOMPARE(left.hash == right.hash, places.isEmpty());
    const double distance = MessageComparer::distance(left, right);
    QVERIFY(distance >= 0 && distance <= 1);
    QCOMPARE(MessageComparer::distance(right, left), distance);
}

void tst_MessageComparer::tolerates_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind"); // -1: ignored, -2: numbers
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<bool>("isEqual");
    const auto row = [](const char *name, const QString &path, int kind, const QByteArray &expected,
                        const QByteArray &actual, bool isEqual, const QString &pattern = {}) {
        QTest::newRow(name) << path << kind << pattern << expected << actual << isEqual;
    };
    row("ignored", u"$.a"_s, -1, R"({"a":1,"b":1})", R"({"b":1})", true);
    row("ignored elsewhere", u"$.a"_s, -1, R"({"c":{"a":1}})", R"({"c":{"a":2}})", false);
    row("ignored anywhere", u"$..a"_s, -1, R"({"c":[{"a":1}]})", R"({"c":[{"a":{}}]})", true);
    row("numbers", {}, -2, "[1.5]", "[1.6]", true);
    row("numbers too far", {}, -2, "[1.5]", "[1.8]", false);
    row("uuid", u"$.a"_s, int(MaskKind::Uuid), R"({"a":"123e4567-e89b-12d3-a456-426614174000"})",
        R"({"a":"00000000-0000-0000-0000-000000000000"})", true);
    row("no uuid any more", u"$.a"_s, int(MaskKind::Uuid), R"({"a":"123e4567-e89b-12d3-a456-426614174000"})",
        R"({"a":"none"})", false);
    row("time", u"$[*].at"_s, int(MaskKind::Timestamp), R"([{"at":1700000000000}])", R"([{"at":1800000000000}])", true);
    row("pattern", u"$.a"_s, int(MaskKind::Pattern), R"({"a":"v1"})", R"({"a":"v22"})", true, u"^v\\d+$"_s);
    row("pattern in text", {}, int(MaskKind::Pattern), "took 5 ms", "took 17 ms", true, u"\\d+ ms"_s);
    row("time in text", {}, int(MaskKind::Timestamp), "at 2026-01-01T10:00:00Z.", "at 2027-01-01T10:00:00Z.", true);
    row("any", u"$.a"_s, int(MaskKind::Any), R"({"a":[1,2]})", R"({"a":[3]})", true);
}

void tst_MessageComparer::tolerates()
{
    QFETCH(QString, path);
    QFETCH(int, kind);
    QFETCH(QString, pattern);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, actual);
    QFETCH(bool, isEqual);
    Tolerance tolerance;
    const auto place = path.isEmpty() ? std::nullopt : PathPattern::parse(path);
    if (kind == -1)
        tolerance.ignore << *place;
    else if (kind == -2)
        tolerance.numbers = 0.2;
    else
        tolerance.masks << Mask{.path = place, .kind = MaskKind(kind), .pattern = pattern, .reason = {}};
    const MessageComparer comparer(tolerance);
    const ReadyMessage left = comparer.ready({true, expected});
    const ReadyMessage right = comparer.ready({true, actual});
    QCOMPARE(comparer.diff(left, right).isEmpty(), isEqual);
    if (kind != -2)
        QCOMPARE(left.hash == right.hash, isEqual);
}

void tst_MessageComparer::knowsForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTime");
    QTest::addColumn<bool>("isIssued");
    QTest::newRow("ISO") << "2026-01-31T10:20:30.123Z"_ba << true << false;
    QTest::newRow("ISO with zone") << "2026-01-31 10:20+01:00"_ba << true << false;
    QTest::newRow("date alone") << "2026-01-31"_ba << false << false;
    QTest::newRow("seconds") << "1700000000"_ba << true << false;
    QTest::newRow("seconds with parts") << "1700000000.25"_ba << true << false;
    QTest::newRow("nanoseconds") << "1700000000000000000"_ba << true << false;
    QTest::newRow("small number") << "42"_ba << false << false;
    QTest::newRow("uuid") << "123e4567-e89b-12d3-a456-426614174000"_ba << false << true;
    QTest::newRow("hex") << "9f86d081884c7d65"_ba << false << true;
    QTest::newRow("base64url") << "dGhlIHNhbXBsZSBub25jZQ"_ba << false << true;
    QTest::newRow("word") << "subscription"_ba << false << false;
    QTest::newRow("host") << "cloud.example.org"_ba << false << false;
    QTest::newRow("sentence") << "12 words in 3 lines"_ba << false << false;
}

void tst_MessageComparer::knowsForms()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isTime);
    QFETCH(bool, isIssued);
    QCOMPARE(looksLike(MaskKind::Timestamp, text), isTime);
    QCOMPARE(looksIssued(text), isIssued);
    QVERIFY(looksLike(MaskKind::Any, text));
}

void tst_MessageComparer::numbersStayLossless_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("one") << "1.0"_ba
                         << "1"_ba;
    QTest::newRow("zero") << "-0.00e5"_ba
                          << "0"_ba;
    QTest::newRow("large") << "9007199254740993"_ba
                           << "9007199254740993"_ba;
    QTest::newRow("hundred") << "100"_ba
                             << "1e2"_ba;
    QTest::newRow("hundred by exponent") << "1E+2"_ba
                                         << "1e2"_ba;
    QTest::newRow("small") << "-0.0150"_ba
                           << "-15e-3"_ba;
    QTest::newRow("no number") << "abc"_ba
                               << "abc"_ba;
    QTest::newRow("huge exponent") << "1e99999999999999999999"_ba
                                   << "1e99999999999999999999"_ba;
}

void tst_MessageComparer::numbersStayLossless()
{
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, canonical);
    QCOMPARE(canonicalNumber(number), canonical);
}

void tst_MessageComparer::matchesPaths_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("written"); // empty: no path
    QTest::addColumn<QByteArray>("found");
    QTest::newRow("root") << u"$"_s << u"$"_s << R"({"a":{"b":[1,{"c d":2}]},"b":3})"_ba;
    QTest::newRow("short") << u"a.b[0]"_s << u"$.a.b[0]"_s << "1"_ba;
    QTest::newRow("quoted") << u"$.a.b[1][\"c d\"]"_s << u"$.a.b[1][\"c d\"]"_s << "2"_ba;
    QTest::newRow("any index") << u"$.a.b[*]"_s << u"$.a.b[*]"_s << "1"_ba;
    QTest::newRow("any depth") << u"$..b[0]"_s << u"$..b[0]"_s << "1"_ba;
    QTest::newRow("not there") << u"$.x"_s << u"$.x"_s << "none"_ba;
    for (const char *wrong : {"", "$.", "$[", "$[]", "$[-1]", "$[x]", "$a[", "a b", "$.a[\"x]", "$........a"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString() << QByteArray();
}

void tst_MessageComparer::matchesPaths()
{
    QFETCH(QString, pattern);
    QFETCH(QString, written);
    QFETCH(QByteArray, found);
    const auto path = PathPattern::parse(pattern);
    QCOMPARE(path.has_value(), !written.isEmpty());
    if (!path)
        return;
    QCOMPARE(path->toString(), written);
    QVERIFY(PathPattern::parse(written) == path);
    const auto json = JsonNode::parse(R"({"a":{"b":[1,{"c d":2}]},"b":3})");
    const JsonNode *const value = path->find(*json);
    QCOMPARE(value ? value->toJson() : "none"_ba, found);
}

void tst_MessageComparer::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("nanoseconds"); // -1: none
    QTest::addColumn<QString>("written");
    QTest::newRow("ms") << u"250ms"_s << qint64(250'000'000) << u"250ms"_s;
    QTest::newRow("s") << u"1.5s"_s << qint64(1'500'000'000) << u"1.5s"_s;
    QTest::newRow("us") << u"20 us"_s << qint64(20'000) << u"20us"_s;
    QTest::newRow("min") << u"2min"_s << qint64(120'000'000'000) << u"120s"_s;
    QTest::newRow("parts") << u"1.204113s"_s << qint64(1'204'113'000) << u"1.204113s"_s;
    QTest::newRow("zero") << u"0s"_s << qint64(0) << u"0s"_s;
    for (const char *wrong : {"", "5", "s", "-1s", "1h", "nans", "infs", "1e99s"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << qint64(-1) << QString();
}

void tst_MessageComparer::readsDurations()
{
    QFETCH(QString, text);
    QFETCH(qint64, nanoseconds);
    QFETCH(QString, written);
    const auto duration = durationFrom(text);
    QCOMPARE(duration.value_or(-1ns).count(), nanoseconds);
    if (duration)
        QCOMPARE(durationText(*duration), written);
}

QTEST_APPLESS_MAIN(tst_MessageComparer)
#include "tst_messagecomparer.moc"
