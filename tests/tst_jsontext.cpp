// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/jsontext.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// Without white space outside of strings.
QByteArray squeezed(const QByteArray &text)
{
    QByteArray out;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (quoted && c == '\\')
            out += text.at(i++);
        else if (c == '"')
            quoted = !quoted;
        if (quoted || !QByteArrayView(" \n\r\t").contains(text.at(i)))
            out += text.at(i);
    }
    return out;
}

} // namespace

class tst_JsonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void laysOut_data();
    void laysOut();
    void losesNothing_data();
    void losesNothing();
    void refuses_data();
    void refuses();
    void laysOutBeginnings();
    void limitsDepth();
    void limitsGrowth();
    void tellsTokens();
    void tellsTokensOfBrokenText();
};

void tst_JsonText::laysOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pretty");
    QTest::newRow("object") << R"({"a":1,"b":[true,null]})"_ba
                            << "{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}"_ba;
    QTest::newRow("empty containers") << R"({"a":{},"b":[]})"_ba
                                      << "{\n  \"a\": {},\n  \"b\": []\n}"_ba;
    QTest::newRow("only empty") << "[ ]"_ba
                                << "[]"_ba;
    QTest::newRow("nested arrays") << "[[1],[[2]]]"_ba
                                   << "[\n  [\n    1\n  ],\n  [\n    [\n      2\n    ]\n  ]\n]"_ba;
    QTest::newRow("scalar") << " 5 "_ba
                            << "5"_ba;
    QTest::newRow("space inside strings") << R"(["a  b , : {"])"_ba
                                          << "[\n  \"a  b , : {\"\n]"_ba;
}

void tst_JsonText::laysOut()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, pretty);
    QCOMPARE(prettyJson(text).value_or("none"), pretty);
}

void tst_JsonText::losesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("big integer") << R"({"joined":1763590212345678901234567890})"_ba;
    QTest::newRow("big exponent") << "[1e400,-1E-400,-0,0.10]"_ba;
    QTest::newRow("escapes") << R"(["\u0000\ud83d\ude00 \/ \n é","\"\\"])"_ba;
    QTest::newRow("duplicate keys") << R"({"a":1,"a":2})"_ba;
    QTest::newRow("key order") << R"({"z":1,"a":2,"m":{"y":1,"b":2}})"_ba;
    QTest::newRow("lone surrogate") << R"(["\ud83d"])"_ba;
}

void tst_JsonText::losesNothing()
{
    QFETCH(QByteArray, text);
    const auto pretty = prettyJson(text);
    QVERIFY(pretty);
    QCOMPARE(squeezed(*pretty), text);
    QCOMPARE(prettyJson(*pretty), pretty);
}

void tst_JsonText::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",          " ",          "{",      "}",
                             "[1,]",      "{\"a\":1,}", "{a:1}",  "{\"a\" 1}",
                             "{\"a\":}",  "[1 2]",      "[,1]",   "01",
                             "1.",        ".5",         "+1",     "-",
                             "1e",        "1e+",        "tru",    "nul",
                             "True",      "'a'",        "\"",     "\"\\x\"",
                             "\"\\u12\"", "\"\n\"",     "[1]]",   "[1}",
                             "{\"a\":1]", "1 2",        "[]{}",   "\xef\xbb\xbf{}",
                             "\"\xff\"",  "NaN",        "[1,,2]", "{\"a\":1,\"b\"}",
                             "42[\"a\"]"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_JsonText::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!prettyJson(text));
    QVERIFY(jsonFaultAt(text));
}

/// Cut anywhere, the beginning is laid out and loses nothing.
void tst_JsonText::laysOutBeginnings()
{
    const QByteArray text = R"({"a":[1.5e+10,"x\u00e9y",true,null],"b":{"c":false}})";
    for (qsizetype size = 1; size <= text.size(); ++size) {
        const auto pretty = prettyJsonStart(text.first(size));
        QVERIFY2(pretty, qPrintable(QString::number(size)));
        if (!pretty->endsWith('\\')) // half an escape is too little for squeezed()
            QCOMPARE(squeezed(*pretty), text.first(size));
    }
    QCOMPARE(prettyJsonStart(text), prettyJson(text));
    QCOMPARE(prettyJsonStart("[1,[2"), "[\n  1,\n  [\n    2"_ba);
    QVERIFY(!prettyJsonStart("[1,x and much more"));
}

void tst_JsonText::limitsDepth()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(prettyJson(nested(512)));
    QVERIFY(!prettyJson(nested(513)));
    QVERIFY(!prettyJson(nested(1000000)));
    // That is how deep it can be laid out; it is JSON all the same.
    QVERIFY(!jsonFaultAt(nested(513)));
    QVERIFY(!jsonFaultAt(nested(1000000)));
    QCOMPARE(jsonFaultAt(nested(1000000).chopped(1)), 1999999);
    QCOMPARE(jsonFaultAt("[1, x]"), 4);
    QCOMPARE(jsonFaultAt("[1,2] 3"), 6);
    QCOMPARE(jsonFaultAt(" "), 1);
}

void tst_JsonText::limitsGrowth()
{
    // Every number would stand behind a thousand spaces.
    const auto numbers = [](int count) {
        return QByteArray(QByteArray(500, '[') + QByteArray("1,").repeated(count) + '1' + QByteArray(500, ']'));
    };
    QVERIFY(prettyJson(numbers(1000)));
    QVERIFY(!prettyJson(numbers(1'000'000)));
    // Long texts may grow as usual.
    const QByteArray flat = '[' + QByteArray("1234,").repeated(10'000'000) + "1]";
    QVERIFY(prettyJson(flat));
}

void tst_JsonText::tellsTokens()
{
    const auto tokens = jsonTokens(R"({"a": [1, "x", null]})");
    const std::vector<JsonToken> expected{
        {JsonTokenKind::Punctuation, 0, 1},  {JsonTokenKind::Key, 1, 3},          {JsonTokenKind::Punctuation, 4, 1},
        {JsonTokenKind::Punctuation, 6, 1},  {JsonTokenKind::Number, 7, 1},       {JsonTokenKind::Punctuation, 8, 1},
        {JsonTokenKind::String, 10, 3},      {JsonTokenKind::Punctuation, 13, 1}, {JsonTokenKind::Literal, 15, 4},
        {JsonTokenKind::Punctuation, 19, 1}, {JsonTokenKind::Punctuation, 20, 1},
    };
    QVERIFY(tokens == expected);
}

void tst_JsonText::tellsTokensOfBrokenText()
{
    QCOMPARE(jsonTokens("[1, oops").size(), size_t(3));
    QVERIFY(jsonTokens("").empty());
}

QTEST_APPLESS_MAIN(tst_JsonText)
#include "tst_jsontext.moc"
