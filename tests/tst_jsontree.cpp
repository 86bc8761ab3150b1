// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/jsontree.h"

#include <QRegularExpression>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

class tst_JsonTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void rangesAreTheValues();
    void refuses_data();
    void refuses();
    void bounded();
    void elements_data();
    void elements();
    void shortTexts();
};

/// Each field's bytes are the value's own text.
void tst_JsonTree::rangesAreTheValues()
{
    const QByteArray json = R"( {"a": [1, "x\ny", {"b":null}], "big": 12345678901234567890, "a": {}} )";
    const auto tree = jsonTree(json, "root", 100);
    QVERIFY(tree);
    QCOMPARE(tree->name, "root"_ba);
    const auto text = [&json](const DecodedField &field) { return json.mid(field.offset - 100, field.length); };
    QCOMPARE(text(*tree), json.trimmed());
    QCOMPARE(tree->children.size(), size_t(3));
    const DecodedField &array = tree->children[0];
    QCOMPARE(array.name, "a"_ba);
    QCOMPARE(array.value, "[3]"_ba);
    QCOMPARE(text(array), R"([1, "x\ny", {"b":null}])"_ba);
    QCOMPARE(array.children[1].name, "[1]"_ba);
    QCOMPARE(array.children[1].value, "x\ny"_ba);
    QCOMPARE(text(array.children[1]), R"("x\ny")"_ba);
    QCOMPARE(text(array.children[2].children[0]), "null"_ba);
    QCOMPARE(tree->children[1].value, "12345678901234567890"_ba);
    QCOMPARE(tree->children[2].name, "a"_ba); // the second of its name stays
    QCOMPARE(tree->children[2].value, "{0}"_ba);
}

void tst_JsonTree::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "{", "{\"a\":1", "{} x", "hello", "[1,]", "{\"a\"}", "\"open"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_JsonTree::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!jsonTree(text, "x"));
}

void tst_JsonTree::bounded()
{
    QByteArray json = "[0";
    for (int i = 1; i < 1000; ++i)
        json += "," + QByteArray::number(i);
    json += "]";
    const auto tree = jsonTree(json, "x", 0, 10);
    QVERIFY(tree);
    QCOMPARE(tree->children.size(), size_t(10));
    QCOMPARE(tree->children.back().name, "…"_ba);
    QCOMPARE(tree->value, "[1000]"_ba);
}

void tst_JsonTree::elements_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<QByteArray>>("expected"); // "none": no array
    QTest::newRow("mixed") << R"([1, {"a":[2,3]} ,"x,]", [ ], null])"_ba
                           << QList<QByteArray>{"1", R"({"a":[2,3]})", R"("x,]")", "[ ]", "null"};
    QTest::newRow("empty") << "[]"_ba << QList<QByteArray>();
    QTest::newRow("spaces") << " [ 1 ] "_ba << QList<QByteArray>{"1"};
    QTest::newRow("object") << "{}"_ba << QList<QByteArray>{"none"};
    QTest::newRow("open") << "[1"_ba << QList<QByteArray>{"none"};
    QTest::newRow("more") << "[1] 2"_ba << QList<QByteArray>{"none"};
    QTest::newRow("nothing") << ""_ba << QList<QByteArray>{"none"};
}

void tst_JsonTree::elements()
{
    QFETCH(QByteArray, json);
    QFETCH(QList<QByteArray>, expected);
    const auto found = jsonElements(json);
    QList<QByteArray> texts;
    if (!found)
        texts << "none";
    for (const QByteArrayView each : found.value_or(std::vector<QByteArrayView>()))
        texts << each.toByteArray();
    QCOMPARE(texts, expected);
    if (found && found->size() > 1)
        QCOMPARE(jsonElements(json, 1)->size(), size_t(1));
}

void tst_JsonTree::shortTexts()
{
    QCOMPARE(shortText("abc"), "abc"_ba);
    QCOMPARE(shortText("a\nb\tc"), "a b c"_ba);
    QCOMPARE(shortText("äöü", 3), "ä…"_ba); // never within a character
    QCOMPARE(shortText("abcdef", 3), "abc…"_ba);
}

QTEST_APPLESS_MAIN(tst_JsonTree)
#include "tst_jsontree.moc"
