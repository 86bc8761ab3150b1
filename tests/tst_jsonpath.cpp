// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/jsonpath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

/// Values and texts out of JSON, without a document.
class tst_JsonPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void values_data();
    void values();
    void strings_data();
    void strings();
    void stringsAsQtReadsThem();
};

void tst_JsonPath::values_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value"); // null: there is none
    const auto row = [](const char *name, const char *json, const char *key, const char *value) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(key) << QByteArray(value);
    };
    row("number", R"({"a":1})", "a", "1");
    row("space", R"( { "a" : [1, {"b":2}] , "c":3})", "a", R"([1, {"b":2}])");
    row("first of two", R"({"a":1,"a":2})", "a", "1");
    row("escaped key", R"({"\u0061":1})", "a", "1");
    row("escaped quote before", R"({"x":"\"","a":1})", "a", "1");
    row("escaped backslash before", R"({"x":"\\","a":1})", "a", "1");
    row("three backslashes", R"({"x":"\\\"","a":1})", "a", "1");
    row("text", R"({"a":"\\"})", "a", R"("\\")");
    row("not there", R"({"b":1})", "a", nullptr);
    row("deeper only", R"({"b":{"a":1}})", "a", nullptr);
    row("no object", "[1]", "a", nullptr);
    row("text without end", R"({"x":"\","a":1})", "a", nullptr);
    row("empty", "", "a", nullptr);
}

void tst_JsonPath::values()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    const auto member = jsonMemberAt(json, key);
    QCOMPARE(member.has_value(), !value.isNull());
    QCOMPARE(member.value_or(QByteArrayView()).toByteArray(), value);
    const auto stepped = jsonValueAt(json, {{.key = key}});
    QVERIFY(stepped == member);
    const QByteArray array = "[0," + json + ']';
    if (!value.isNull())
        QCOMPARE(jsonValueAt(array, {{.index = 1}, {.key = key}})->toByteArray(), value);
    QVERIFY(!jsonValueAt(array, {{.index = 2}}));
}

void tst_JsonPath::strings_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("text"); // null: it is none
    QTest::newRow("empty") << R"("")"_ba
                           << ""_ba;
    QTest::newRow("plain") << R"("abc")"_ba
                           << "abc"_ba;
    QTest::newRow("escapes") << R"("\"\\\/\b\f\n\r\t")"_ba
                             << "\"\\/\b\f\n\r\t"_ba;
    QTest::newRow("unicode") << R"("\u00e9x")"_ba
                             << "\xc3\xa9x"_ba;
    QTest::newRow("zero") << R"("a\u0000b")"_ba
                          << "a\0b"_ba;
    QTest::newRow("pair") << R"("\ud83d\ude00")"_ba
                          << "\xf0\x9f\x98\x80"_ba;
    QTest::newRow("half a pair") << R"("\ud83dx")"_ba
                                 << "\xef\xbf\xbdx"_ba;
    QTest::newRow("half, then another") << R"("\ud83d\u0041")"_ba
                                        << "\xef\xbf\xbd"
                                           "A"_ba;
    QTest::newRow("the other half") << R"("\ude00")"_ba
                                    << "\xef\xbf\xbd"_ba;
    QTest::newRow("unknown escape") << R"("\q")"_ba << QByteArray();
    QTest::newRow("three digits") << R"("\u00e")"_ba << QByteArray();
    QTest::newRow("no digits") << R"("\u00eg")"_ba << QByteArray();
    QTest::newRow("escape at the end") << R"("a\")"_ba << QByteArray();
    QTest::newRow("no quotes") << "abc"_ba << QByteArray();
    QTest::newRow("one quote") << "\""_ba << QByteArray();
}

void tst_JsonPath::strings()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, text);
    const auto found = jsonString(raw);
    QCOMPARE(found.has_value(), !text.isNull());
    QCOMPARE(found.value_or(QByteArray()), text);
}

void tst_JsonPath::stringsAsQtReadsThem()
{
    QRandomGenerator random(3);
    const QStringList pieces{u"a"_s, u"é"_s, u"\\n"_s, u"\\\\"_s, u"\\\""_s, u"\\u0041"_s, u"\\ud83d\\ude00"_s, u"😀"_s};
    for (int round = 0; round < 2000; ++round) {
        QString inner;
        for (int i = random.bounded(8); i > 0; --i)
            inner += pieces.at(random.bounded(int(pieces.size())));
        const QByteArray raw = '"' + inner.toUtf8() + '"';
        const QString expected = QJsonDocument::fromJson('[' + raw + ']').array().at(0).toString();
        QCOMPARE(QString::fromUtf8(jsonString(raw).value_or("none")), expected);
    }
}

QTEST_GUILESS_MAIN(tst_JsonPath)
#include "tst_jsonpath.moc"
