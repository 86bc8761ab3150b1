// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/payloadtree.h"
#include "decoders/valuesyntax.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

/// Values of JSON, MessagePack and CBOR, read without an index.
class tst_ValueSyntax : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void shows_data();
    void shows();
    void elements_data();
    void elements();
    void agreesWithTheTree();
    void endsAnywhere();
};

void tst_ValueSyntax::shows_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<PayloadFormat>("format");
    QTest::addColumn<QByteArray>("shown");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &value, PayloadFormat format, const char *shown,
                        const char *text = nullptr) {
        QTest::newRow(name) << value << format << QByteArray(shown) << QByteArray(text ? text : shown);
    };
    const auto msgpack = PayloadFormat::MessagePack;
    row("msgpack: 0", hex("00"), msgpack, "0");
    row("msgpack: -1", hex("ff"), msgpack, "-1");
    row("msgpack: largest", hex("cfffffffffffffffff"), msgpack, "18446744073709551615");
    row("msgpack: least", hex("d38000000000000000"), msgpack, "-9223372036854775808");
    row("msgpack: float", hex("cb3ff8000000000000"), msgpack, "1.5");
    row("msgpack: whole float", hex("cb412e848000000000"), msgpack, "1000000");
    row("msgpack: large float", hex("cb44b52d02c7e14af6"), msgpack, "1e+23");
    row("msgpack: nil", hex("c0"), msgpack, "null");
    row("msgpack: false", hex("c2"), msgpack, "false");
    row("msgpack: text", hex("a3612262"), msgpack, R"("a\"b")", R"(a"b)");
    row("msgpack: bytes", hex("c4020aff"), msgpack, "h'0aff'");
    row("msgpack: extension", hex("d4057f"), msgpack, "type 5: 7f");
    row("msgpack: undefined", hex("d40000"), msgpack, "undefined");
    row("msgpack: map", hex("82a16193c2c3c0a16281a16301"), msgpack, R"({"a":[false,true,null],"b":{"c":1}})");
    row("msgpack: empty ones", hex("929080"), msgpack, "[[],{}]");
    row("msgpack: cut", hex("93c2c2"), msgpack, "[false,false…");
    row("msgpack: no value", hex("c1"), msgpack, "…");
    const auto cbor = PayloadFormat::Cbor;
    row("CBOR: 0", hex("00"), cbor, "0");
    row("CBOR: largest", hex("1bffffffffffffffff"), cbor, "18446744073709551615");
    row("CBOR: least", hex("3bffffffffffffffff"), cbor, "-18446744073709551616");
    row("CBOR: half", hex("f93e00"), cbor, "1.5");
    row("CBOR: undefined", hex("f7"), cbor, "undefined");
    row("CBOR: simple", hex("f0"), cbor, "simple 16");
    row("CBOR: tag", hex("c11a514b67b0"), cbor, "1(1363896240)");
    row("CBOR: tagged list", hex("d818820102"), cbor, "24([1,2])");
    row("CBOR: text in pieces", hex("7f657374726561646d696e67ff"), cbor, R"("streaming")", "streaming");
    row("CBOR: bytes in pieces", hex("5f42010243030405ff"), cbor, "h'0102030405'");
    row("CBOR: open list", hex("9f018202039f0405ffff"), cbor, "[1,[2,3],[4,5]]");
    row("CBOR: open map", hex("bf61610161629f0203ffff"), cbor, R"({"a":1,"b":[2,3]})");
    row("CBOR: reserved", hex("1c"), cbor, "…");
    row("CBOR: break alone", hex("ff"), cbor, "…");
    row("JSON", R"({"a": [1]})", PayloadFormat::Json, R"({"a": [1]})");
    row("JSON: text", R"("a\u0041")", PayloadFormat::Json, R"("a\u0041")", "aA");
}

void tst_ValueSyntax::shows()
{
    QFETCH(QByteArray, value);
    QFETCH(PayloadFormat, format);
    QFETCH(QByteArray, shown);
    QFETCH(QByteArray, text);
    const ValueSyntax syntax(format);
    QCOMPARE(syntax.shown(value), shown);
    QCOMPARE(syntax.text(value), text);
    for (qsizetype most = 1; most < shown.size(); ++most)
        QVERIFY(syntax.shown(value, most).size() <= most + qsizetype(strlen("…")));
}

void tst_ValueSyntax::elements_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<PayloadFormat>("format");
    QTest::newRow("JSON") << R"([7,"b",{"k":"v","k2":[1]}])"_ba << PayloadFormat::Json;
    QTest::newRow("MessagePack") << hex("9307a16282a16ba176a26b329101") << PayloadFormat::MessagePack;
    QTest::newRow("CBOR") << hex("83076162a2616b6176626b328101") << PayloadFormat::Cbor;
    QTest::newRow("CBOR, open") << hex("9f076162bf616b6176626b329f01ffffff") << PayloadFormat::Cbor;
}

void tst_ValueSyntax::elements()
{
    QFETCH(QByteArray, value);
    QFETCH(PayloadFormat, format);
    const ValueSyntax syntax(format);
    const auto parts = syntax.elements(value);
    QVERIFY(parts);
    QCOMPARE(parts->size(), size_t(3));
    QCOMPARE(syntax.elements(value, 2)->size(), size_t(2));
    QCOMPARE(syntax.text(parts->at(0)), "7"_ba);
    QCOMPARE(syntax.text(parts->at(1)), "b"_ba);
    QCOMPARE(syntax.inner(parts->at(1)).toByteArray(), "b"_ba);
    QVERIFY(syntax.kind(parts->at(2)) == PayloadKind::Object);
    QCOMPARE(syntax.text(syntax.member(parts->at(2), "k")), "v"_ba);
    QCOMPARE(syntax.shown(syntax.member(parts->at(2), "k2")), "[1]"_ba);
    QVERIFY(syntax.member(parts->at(2), "none").isEmpty());
    QVERIFY(syntax.member(parts->at(1), "k").isEmpty());
    QVERIFY(!syntax.elements(parts->at(2)));
    QVERIFY(!syntax.elements(value + value));
    const auto tree = syntax.tree(value, "T", 10);
    QVERIFY(tree);
    QCOMPARE(tree->children.size(), size_t(3));
    QCOMPARE(tree->children[2].children[0].name, "k"_ba);
    QCOMPARE(tree->children[2].children[0].value, "v"_ba);
    const DecodedField &b = tree->children[1];
    QCOMPARE(value.mid(b.offset - 10, b.length), parts->at(1).toByteArray());
}

/// What is one whole value here is one there too.
void tst_ValueSyntax::agreesWithTheTree()
{
    QRandomGenerator random(7);
    const QByteArray seeds[] = {
        QCborValue(QCborMap{{u"a"_s, QCborArray{1, -2, 1.5, true, QCborValue()}}, {u"b"_s, QByteArray("xy")}}).toCbor(),
        hex("bf61610161629f0203ffff"), hex("d9d9f7825f420102ff7f6161ff"),
        hex("82a16193c2c3c0a16281a163cb3ff8000000000000"), hex("94d4057fc70cff000000000000000000000001da0001616e")};
    int whole = 0;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = seeds[random.bounded(quint32(std::size(seeds)))];
        for (quint32 changes = random.bounded(3U); changes > 0; --changes)
            bytes[qsizetype(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
        for (const PayloadFormat format : {PayloadFormat::MessagePack, PayloadFormat::Cbor}) {
            const ValueSyntax syntax(format);
            const bool isWhole = syntax.length(bytes) == bytes.size();
            const PayloadTree tree = PayloadTree::read(format, bytes);
            // Only the tree looks at the texts themselves and for a value behind each key.
            if (!tree.problem())
                QVERIFY2(isWhole, bytes.toHex().constData());
            (void)syntax.shown(bytes);
            whole += isWhole ? 1 : 0;
        }
    }
    QVERIFY(whole > 1000);
}

void tst_ValueSyntax::endsAnywhere()
{
    for (const auto &[format, bytes] :
         {std::pair(PayloadFormat::MessagePack, hex("82a16193c2c3c0a16281a163c403010203")),
          std::pair(PayloadFormat::Cbor, hex("bf61610161629f02c103ff61635f420102ffff"))}) {
        const ValueSyntax syntax(format);
        QCOMPARE(syntax.length(bytes), bytes.size());
        for (qsizetype cut = 0; cut < bytes.size(); ++cut) {
            QCOMPARE(syntax.length(bytes.first(cut)), qsizetype(0));
            QVERIFY(!syntax.tree(bytes.first(cut), "T"));
        }
    }
    // Containers in containers, deeper than memory is given for.
    QCOMPARE(ValueSyntax(PayloadFormat::Cbor).length(QByteArray(1'000'000, char(0x9f))), qsizetype(0));
    QCOMPARE(ValueSyntax(PayloadFormat::MessagePack).length(QByteArray(1'000'000, char(0x91))), qsizetype(0));
}

QTEST_APPLESS_MAIN(tst_ValueSyntax)
#include "tst_valuesyntax.moc"
