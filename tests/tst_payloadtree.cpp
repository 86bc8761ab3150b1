// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/payloadtree.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

constexpr char Proto[] = R"(syntax = "proto3";
package demo;
import "google/protobuf/any.proto";
import "parts.proto";
enum Color { NONE = 0; RED = 1; }
message All {
  int32 i = 1; sint64 s = 2; fixed32 f = 3; double d = 4; bool b = 5; string t = 6; bytes y = 7; Color c = 8;
  repeated int32 packed = 9; repeated string names = 10; map<string, int32> counts = 11;
  oneof choice { string left = 12; Part right = 13; }
  google.protobuf.Any any = 14; float g = 15; All inner = 16; uint64 u = 17; sfixed64 z = 18;
}
)";
constexpr char Parts[] =
    "syntax = \"proto3\";\npackage demo;\nmessage Part { int32 n = 1; message Deep { bool x = 1; } }\n";

/// A file with this text in the folder; its path.
QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return file.fileName();
}

/// The schema of the tests.
ProtobufChoice demo(const QByteArray &type)
{
    const QTemporaryDir folder;
    (void)written(folder, u"parts.proto"_s, Parts);
    const auto schema = ProtobufSchema::load(written(folder, u"demo.proto"_s, Proto));
    if (!schema)
        qFatal("%s", qPrintable(schema.error().detail));
    return {*schema, type};
}

/// "path kind value offset+length" of every value.
QStringList described(const PayloadTree &tree)
{
    QStringList lines;
    for (qint32 i = 0; i < qint32(tree.nodes().size()); ++i) {
        const PayloadNode &node = tree.nodes()[size_t(i)];
        lines << u"%1 %2 %3 %4+%5"_s.arg(QString::fromUtf8(tree.path(i)), payloadKindName(node.kind),
                                         QString::fromUtf8(tree.valueText(i)), QString::number(node.offset),
                                         QString::number(node.length));
    }
    return lines;
}

} // namespace

Q_DECLARE_METATYPE(plectrum::PayloadFormat)

class tst_PayloadTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void reads_data();
    void reads();
    void tellsContent_data();
    void tellsContent();
    void tellsWhereItBreaks_data();
    void tellsWhereItBreaks();
    void cutAnywhere_data();
    void cutAnywhere();
    void finds();
    void makesJson_data();
    void makesJson();
    void refusesLongJson();
    void bearsDepth_data();
    void bearsDepth();
    void bearsManyValues();
    void stopsWhenAsked();
    void guesses_data();
    void guesses();
    void fallsBack();
    void readsProtobuf_data();
    void readsProtobuf();
    void cutsProtobufAnywhere();
    void readsSchemas_data();
    void readsSchemas();
    void readsDescriptorSets();
};

void tst_PayloadTree::reads_data()
{
    QTest::addColumn<PayloadFormat>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("JSON is left as it stands")
        << PayloadFormat::Json << R"({"b": 1.50e+3, "a": [true, null], "b": "\u0041\n"})"_ba
        << QStringList{u"$ object {3} 0+50"_s,     u"$.b number 1.50e+3 6+7"_s,
                       u"$.a array [2] 20+12"_s,   u"$.a[0] boolean true 21+4"_s,
                       u"$.a[1] null null 27+4"_s, u"$.b string \"\\u0041\\n\" 39+10"_s};
    QTest::newRow("JSON behind a word") << PayloadFormat::Json << R"(42["a"])"_ba
                                        << QStringList{u"$ array [1] 2+5"_s, u"$[0] string \"a\" 3+3"_s};
    QTest::newRow("odd keys") << PayloadFormat::Json << R"({"a b":1,"it's":2,"":3,"x":{"é":4}})"_ba
                              << QStringList{u"$ object {4} 0+36"_s,         u"$['a b'] number 1 7+1"_s,
                                             u"$['it\\'s'] number 2 16+1"_s, u"$[''] number 3 21+1"_s,
                                             u"$.x object {1} 27+8"_s,       u"$.x['é'] number 4 33+1"_s};
    QTest::newRow("a scalar") << PayloadFormat::Json << " 12 "_ba << QStringList{u"$ number 12 1+2"_s};
    QTest::newRow("MessagePack") << PayloadFormat::MessagePack << hex("83a161cd01f4 02c3 a16292 c0 c4020aff")
                                 << QStringList{u"$ object {3} 0+16"_s,       u"$.a number 500 3+3"_s,
                                                u"$['2'] boolean true 7+1"_s, u"$.b array [2] 10+6"_s,
                                                u"$.b[0] null nil 11+1"_s,    u"$.b[1] bytes 0a ff 12+4"_s};
    QTest::newRow("MessagePack, empty") << PayloadFormat::MessagePack << hex("9280 90")
                                        << QStringList{u"$ array [2] 0+3"_s, u"$[0] object {0} 1+1"_s,
                                                       u"$[1] array [0] 2+1"_s};
    QTest::newRow("MessagePack, a key of values")
        << PayloadFormat::MessagePack << hex("81 92 01 81 a161 02 03")
        << QStringList{u"$ object {1} 0+8"_s, u"$['920181a16102'] number 3 7+1"_s};
    QTest::newRow("CBOR") << PayloadFormat::Cbor << hex("a2 6161 1901f4 02 82 f6 42 0aff")
                          << QStringList{u"$ object {2} 0+12"_s, u"$.a number 500 3+3"_s, u"$['2'] array [2] 7+5"_s,
                                         u"$['2'][0] null null 8+1"_s, u"$['2'][1] bytes 0a ff 9+3"_s};
    QTest::newRow("CBOR without lengths")
        << PayloadFormat::Cbor << hex("9f 01 bf 6161 02 ff 7f 6161 6162 ff ff")
        << QStringList{u"$ array [3] 0+14"_s, u"$[0] number 1 1+1"_s, u"$[1] object {1} 2+5"_s,
                       u"$[1].a number 2 5+1"_s, u"$[2] string \"ab\" 7+6"_s};
    QTest::newRow("CBOR with tags") << PayloadFormat::Cbor << hex("82 c0 6161 d864 c1 01")
                                    << QStringList{u"$ array [2] 0+8"_s,       u"$[0] tag 0 1+3"_s,
                                                   u"$[0] string \"a\" 2+2"_s, u"$[1] tag 100 4+4"_s,
                                                   u"$[1] tag 1 6+2"_s,        u"$[1] number 1 7+1"_s};
    const auto xml = PayloadFormat::Xml;
    QTest::newRow("XML")
        << xml
        << "<?xml version=\"1.0\" encoding=\"utf-16\"?>\n<é a = 'x&amp;\"y' b=\"\">\r\n <id>5</id><id/>"
           "<!-- no --><?p i?>t&lt;<u><v/></u></é>"_ba
        << QStringList{u"/é element {8} 40+81"_s,
                       u"/é/@a attribute x&\"y 48+10"_s,
                       u"/é/@b attribute  61+2"_s,
                       u"/é/id[1] text 5 67+10"_s,
                       u"/é/id[2] text  77+5"_s,
                       u"/é/comment() comment <!-- no --> 82+11"_s,
                       u"/é/processing-instruction() instruction <?p i?> 93+7"_s,
                       u"/é/text() text t< 100+5"_s,
                       u"/é/u element {1} 105+11"_s,
                       u"/é/u/v text  108+4"_s};
    QTest::newRow("XML, CDATA and prefixes without names")
        << xml << "\xef\xbb\xbf<s:a><![CDATA[<b>]]>&amp;c</s:a>"_ba << QStringList{u"/s:a text <b>&c 3+32"_s};
    QTest::newRow("XML, entities") << xml
                                   << "<!DOCTYPE a [<!ENTITY e \"<b>1</b>\"><!ENTITY f \"g\">]><a>&e;<c>&f;</c></a>"_ba
                                   << QStringList{u"/a element {1} 52+20"_s, u"/a/c text &f; 58+10"_s};
    QTest::newRow("XML, beyond 16 bits") << xml << "<a>😀<b>é</b>€</a>"_ba
                                         << QStringList{u"/a element {3} 0+23"_s, u"/a/text()[1] text 😀 3+4"_s,
                                                        u"/a/b text é 7+9"_s, u"/a/text()[2] text € 16+3"_s};
}

void tst_PayloadTree::reads()
{
    QFETCH(const PayloadFormat, format);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, values);
    const PayloadTree tree = PayloadTree::read(format, bytes);
    QVERIFY2(!tree.problem(), tree.problem() ? tree.problem()->what.constData() : "");
    QCOMPARE(described(tree), values);
}

void tst_PayloadTree::tellsContent_data()
{
    QTest::addColumn<PayloadFormat>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("content");
    const auto json = PayloadFormat::Json;
    QTest::newRow("string") << json << R"("a\"\u00e9")"_ba
                            << "a\"é"_ba;
    QTest::newRow("long number") << json << "123456789012345678901234567890"_ba
                                 << "123456789012345678901234567890"_ba;
    const auto pack = PayloadFormat::MessagePack;
    QTest::newRow("most negative") << pack << hex("d38000000000000000") << "-9223372036854775808"_ba;
    QTest::newRow("largest") << pack << hex("cfffffffffffffffff") << "18446744073709551615"_ba;
    QTest::newRow("small negative") << pack << hex("ff") << "-1"_ba;
    QTest::newRow("float") << pack << hex("ca3dcccccd") << "0.100000001"_ba;
    QTest::newRow("double") << pack << hex("cb3fb999999999999a") << "0.1"_ba;
    QTest::newRow("seconds") << pack << hex("d6ff65920080") << "2024-01-01T00:00:00Z"_ba;
    QTest::newRow("nanoseconds") << pack << hex("d7ff0000000465920080") << "2024-01-01T00:00:00.000000001Z"_ba;
    QTest::newRow("long time") << pack << hex("c70cff00000000ffffffffffffffff") << "1969-12-31T23:59:59Z"_ba;
    QTest::newRow("extension") << pack << hex("d405aa") << "type 5: aa"_ba;
    const auto cbor = PayloadFormat::Cbor;
    QTest::newRow("negative") << cbor << hex("29") << "-10"_ba;
    QTest::newRow("most negative of all") << cbor << hex("3bffffffffffffffff") << "-18446744073709551616"_ba;
    QTest::newRow("half float") << cbor << hex("f93c00") << "1"_ba;
    QTest::newRow("undefined") << cbor << hex("f7") << "undefined"_ba;
    QTest::newRow("simple") << cbor << hex("f0") << "simple 16"_ba;
    QTest::newRow("text") << cbor << hex("62c3a9") << "é"_ba;
}

void tst_PayloadTree::tellsContent()
{
    QFETCH(const PayloadFormat, format);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, content);
    const PayloadTree tree = PayloadTree::read(format, bytes);
    QVERIFY(!tree.problem());
    QCOMPARE(tree.nodes().size(), 1u);
    QCOMPARE(tree.content(0), content);
}

void tst_PayloadTree::tellsWhereItBreaks_data()
{
    QTest::addColumn<PayloadFormat>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<int>("values");
    const auto json = PayloadFormat::Json;
    QTest::newRow("no JSON") << json << "hello"_ba << qsizetype(0) << 0;
    QTest::newRow("a comma too many") << json << "[1,]"_ba << qsizetype(3) << 2;
    QTest::newRow("text behind") << json << "{} x"_ba << qsizetype(3) << 1;
    QTest::newRow("ends early") << json << R"({"a":[1,2)"_ba << qsizetype(9) << 4;
    QTest::newRow("no UTF-8") << json << "[1,\"\xff\"]"_ba << qsizetype(4) << 2;
    QTest::newRow("empty") << json << ""_ba << qsizetype(0) << 0;
    const auto xml = PayloadFormat::Xml;
    QTest::newRow("XML, the wrong end") << xml << "<é><b>1</b><c></d></é>"_ba << qsizetype(19) << 3;
    QTest::newRow("XML, cut") << xml << "<a><b>1"_ba << qsizetype(7) << 2;
    QTest::newRow("XML, no UTF-8") << xml << "<a><b/>\xff</a>"_ba << qsizetype(7) << 2;
    QTest::newRow("XML, no UTF-8 behind a comment") << xml << "<a><!-- b -->\x9f</a>"_ba << qsizetype(13) << 2;
    QTest::newRow("XML, nothing") << xml << ""_ba << qsizetype(0) << 0;
    QTest::newRow("XML, an unknown entity") << xml << "<a>&what;</a>"_ba << qsizetype(9) << 1;
    QByteArray laughs = "<!DOCTYPE a [<!ENTITY e0 \"ha\">";
    for (int i = 1; i < 30; ++i)
        laughs += "<!ENTITY e" + QByteArray::number(i) + " \"" + ("&e" + QByteArray::number(i - 1) + ';').repeated(10)
            + "\">";
    QTest::newRow("XML, a billion laughs") << xml << laughs + "]><a>&e29;</a>" << qsizetype(-1) << 1;
    const auto pack = PayloadFormat::MessagePack;
    QTest::newRow("never used byte") << pack << hex("9301c1 02") << qsizetype(2) << 2;
    QTest::newRow("an array without end") << pack << hex("dd7fffffff 01") << qsizetype(6) << 2;
    QTest::newRow("a string without end") << pack << hex("92 01 a561") << qsizetype(4) << 2;
    QTest::newRow("bytes behind") << pack << hex("01 02") << qsizetype(1) << 1;
    QTest::newRow("nothing") << pack << ""_ba << qsizetype(0) << 0;
    const auto cbor = PayloadFormat::Cbor;
    QTest::newRow("reserved") << cbor << hex("82 01 1c") << qsizetype(2) << 2;
    QTest::newRow("bytes behind a value") << cbor << hex("8101 02") << qsizetype(2) << 2;
    QTest::newRow("text that is none") << cbor << hex("82 01 61ff") << qsizetype(3) << 2;
    QTest::newRow("no bytes") << cbor << ""_ba << qsizetype(0) << 0;
}

void tst_PayloadTree::tellsWhereItBreaks()
{
    QFETCH(const PayloadFormat, format);
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, offset);
    QFETCH(const int, values);
    const PayloadTree tree = PayloadTree::read(format, bytes);
    QVERIFY(tree.problem());
    QVERIFY(!tree.problem()->what.isEmpty());
    if (offset >= 0)
        QCOMPARE(tree.problem()->offset, offset);
    QCOMPARE(int(tree.nodes().size()), values);
}

void tst_PayloadTree::cutAnywhere_data()
{
    QTest::addColumn<PayloadFormat>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("JSON") << PayloadFormat::Json << R"({"a":[1,{"b":"c\u00e9"},[[]],"é"],"d":null,"e":true})"_ba;
    QTest::newRow("MessagePack")
        << PayloadFormat::MessagePack
        << hex("84 a161 93 cd01f4 d6ff65920080 c4020aff a162 cb3fb999999999999a 05 80 a163 d9 01 7a");
    QTest::newRow("XML") << PayloadFormat::Xml << "<a b='c'>é<d><e/></d><!-- f --><g>&amp;<![CDATA[h]]></g></a>"_ba;
    QTest::newRow("CBOR")
        << PayloadFormat::Cbor
        << hex("a3 6161 9f 1901f4 c06161 420aff ff 6162 fb3fb999999999999a 05 bf 61 63 7f 6161 6162 ff ff");
}

/// What is cut breaks at its end, and what was read before is what the whole has there.
void tst_PayloadTree::cutAnywhere()
{
    QFETCH(const PayloadFormat, format);
    QFETCH(const QByteArray, bytes);
    const PayloadTree whole = PayloadTree::read(format, bytes);
    QVERIFY(!whole.problem());
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const PayloadTree part = PayloadTree::read(format, bytes.first(size));
        QVERIFY2(part.problem(), qPrintable(QString::number(size)));
        QVERIFY(part.problem()->offset <= size);
        QVERIFY(part.nodes().size() <= whole.nodes().size());
        for (size_t i = 0; i < part.nodes().size(); ++i) {
            QCOMPARE(part.nodes()[i].offset, whole.nodes()[i].offset);
            // Of the last element it is not known yet what will stand in it.
            if (format != PayloadFormat::Xml || i + 1 < part.nodes().size())
                QCOMPARE(part.nodes()[i].kind, whole.nodes()[i].kind);
            QVERIFY(part.nodes()[i].offset + part.nodes()[i].length <= size);
        }
    }
}

void tst_PayloadTree::finds()
{
    const PayloadTree tree = PayloadTree::read(PayloadFormat::Json, R"( {"a":[10,20], "b":"c"})"_ba);
    const auto found = [&tree](qsizetype start, qsizetype end) { return tree.innermost(start, end); };
    QCOMPARE(found(0, 1), -1);
    QCOMPARE(found(1, 2), 0); // {
    QCOMPARE(found(2, 5), 1); // "a"
    QCOMPARE(found(6, 7), 1); // [
    QCOMPARE(found(7, 9), 2); // 10
    QCOMPARE(found(8, 9), 2);
    QCOMPARE(found(8, 11), 1);  // over both
    QCOMPARE(found(10, 10), 3); // a caret
    QCOMPARE(found(13, 14), 0); // ,
    QCOMPARE(found(19, 20), 4);
    QCOMPARE(found(5, 18), 0);
    QCOMPARE(tree.childrenOf(0), (std::vector<qint32>{1, 4}));
    QCOMPARE(tree.childrenOf(-1), (std::vector<qint32>{0}));
}

void tst_PayloadTree::makesJson_data()
{
    QTest::addColumn<PayloadFormat>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("as it stands") << PayloadFormat::Json << "{ \"a\" : 1.0 }"_ba
                                  << "{ \"a\" : 1.0 }"_ba;
    QTest::newRow("MessagePack") << PayloadFormat::MessagePack << hex("83a161 92 01 80 02 c0 a163 c4020aff")
                                 << R"({"a":[1,{}],"2":nil,"c":"Cv8="})"_ba.replace("nil", "null");
    QTest::newRow("CBOR") << PayloadFormat::Cbor << hex("82 c0 6161 a1 6162 f97c00") << R"(["a",{"b":"inf"}])"_ba;
    QTest::newRow("XML") << PayloadFormat::Xml << "<a b='1'>t<c>2</c></a>"_ba
                         << R"({"@b":"1","#text":"t","c":"2"})"_ba;
    QTest::newRow("extension") << PayloadFormat::MessagePack << hex("91 d405aa") << R"(["type 5: aa"])"_ba;
    const QCborMap map{{u"list"_s, QCborArray{1, -2, u"x\"y"_s, QCborMap(), QCborArray{QCborArray()}}}, {u"t"_s, true}};
    QTest::newRow("as Qt says") << PayloadFormat::Cbor << map.toCborValue().toCbor()
                                << QJsonDocument(map.toJsonObject()).toJson(QJsonDocument::Compact);
}

void tst_PayloadTree::makesJson()
{
    QFETCH(const PayloadFormat, format);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, json);
    const PayloadTree tree = PayloadTree::read(format, bytes);
    QVERIFY(!tree.problem());
    QCOMPARE(tree.toJson(0, 1000), json);
}

void tst_PayloadTree::refusesLongJson()
{
    const QByteArray array = "[" + QByteArray("10,").repeated(100) + "1]";
    QVERIFY(!PayloadTree::read(PayloadFormat::Json, array).toJson(0, 100));
    const QByteArray packed = hex("dc0064") + QByteArray(100, 1);
    const PayloadTree tree = PayloadTree::read(PayloadFormat::MessagePack, packed);
    QVERIFY(!tree.toJson(0, 100));
    QCOMPARE(tree.toJson(1, 100), "1"_ba);
}

void tst_PayloadTree::bearsDepth_data()
{
    QTest::addColumn<PayloadFormat>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("offset");
    QTest::newRow("64") << PayloadFormat::Json << QByteArray(64, '[') + QByteArray(64, ']') << qsizetype(-1);
    QTest::newRow("100,000") << PayloadFormat::Json << QByteArray(100'000, '[') + QByteArray(100'000, ']')
                             << qsizetype(-1);
    QTest::newRow("100,000 objects") << PayloadFormat::Json
                                     << QByteArray("{\"a\":").repeated(100'000) + "1" + QByteArray(100'000, '}')
                                     << qsizetype(-1);
    QTest::newRow("two million") << PayloadFormat::Json << QByteArray(2'000'000, '[') << qsizetype(1'000'000);
    QTest::newRow("XML") << PayloadFormat::Xml
                         << QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000) << qsizetype(-1);
    QTest::newRow("MessagePack") << PayloadFormat::MessagePack << QByteArray(100'000, '\x91') << qsizetype(10'000);
    QTest::newRow("CBOR") << PayloadFormat::Cbor << QByteArray(100'000, '\x81') << qsizetype(10'000);
    QTest::newRow("CBOR tags") << PayloadFormat::Cbor << QByteArray(100'000, '\xc1') << qsizetype(10'000);
    QTest::newRow("deep key") << PayloadFormat::Cbor << '\xa1' + QByteArray(100'000, '\x81') << qsizetype(1);
}

void tst_PayloadTree::bearsDepth()
{
    QFETCH(const PayloadFormat, format);
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, offset);
    const PayloadTree tree = PayloadTree::read(format, bytes);
    QCOMPARE(tree.problem().has_value(), offset >= 0);
    if (offset > 1)
        QCOMPARE(tree.problem()->offset, offset);
    const auto last = qint32(tree.nodes().size()) - 1;
    QVERIFY(last >= 0);
    QCOMPARE(tree.innermost(tree.nodes()[size_t(last)].offset, 0), last);
    QVERIFY(!tree.path(last).isEmpty());
    (void)tree.toJson(0, 1000);
}

void tst_PayloadTree::bearsManyValues()
{
    const qsizetype count = PayloadTree::MaxNodes + 1000;
    const PayloadTree tree =
        PayloadTree::read(PayloadFormat::Json, "[[" + QByteArray("1,").repeated(count) + "[[]]],7]");
    QVERIFY(!tree.problem());
    QVERIFY(tree.isCut());
    QCOMPARE(qint32(tree.nodes().size()), PayloadTree::MaxNodes);
    QCOMPARE(tree.nodes()[0].length, qint32(tree.bytes().size()));
    QCOMPARE(tree.nodes()[1].children, qint32(count) + 1);
    QCOMPARE(tree.nodes()[1].length, qint32(tree.bytes().size()) - 4);
}

void tst_PayloadTree::stopsWhenAsked()
{
    qsizetype asked = 0;
    const PayloadTree tree = PayloadTree::read(PayloadFormat::Json, "[" + QByteArray("1,").repeated(100'000) + "1]",
                                               [&asked](qsizetype offset) { return (asked = offset) < 20'000; });
    QVERIFY(tree.isStopped());
    QVERIFY(asked >= 20'000);
    QVERIFY(asked < 40'000);
}

void tst_PayloadTree::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QByteArray>("subprotocol");
    QTest::addColumn<PayloadFormat>("format");
    QTest::newRow("text") << "42[]"_ba << true << ""_ba << PayloadFormat::Json;
    QTest::newRow("markup") << " <a/>"_ba << true << ""_ba << PayloadFormat::Xml;
    QTest::newRow("no markup") << "<3"_ba << true << ""_ba << PayloadFormat::Json;
    QTest::newRow("markup as binary") << "<a/>"_ba << false << ""_ba << PayloadFormat::Xml;
    QTest::newRow("JSON as binary") << " {}"_ba << false << ""_ba << PayloadFormat::Json;
    QTest::newRow("map of one") << hex("81a16101") << false << ""_ba << PayloadFormat::MessagePack;
    QTest::newRow("the same, announced") << hex("81a16101") << false << "CBOR.v2"_ba << PayloadFormat::Cbor;
    QTest::newRow("CBOR map") << hex("a1616101") << false << ""_ba << PayloadFormat::Cbor;
    QTest::newRow("CBOR map, announced otherwise")
        << hex("a1616101") << false << "x-msgpack"_ba << PayloadFormat::MessagePack;
    QTest::newRow("nothing") << ""_ba << false << ""_ba << PayloadFormat::Json;
}

void tst_PayloadTree::guesses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isText);
    QFETCH(const QByteArray, subprotocol);
    QFETCH(const PayloadFormat, format);
    const auto formats = likelyFormats(bytes, {isText, subprotocol});
    QCOMPARE(formats.constFirst(), format);
    QCOMPARE(formats.size(), isText ? 1 : payloadFormatTable().size());
}

void tst_PayloadTree::fallsBack()
{
    const QByteArray packed = hex("81a16101");
    const PayloadReading asWanted = readPayload(packed, {}, PayloadFormat::MessagePack);
    QVERIFY(asWanted.refused.isEmpty());
    const PayloadReading otherwise = readPayload(packed, {}, PayloadFormat::Json);
    QCOMPARE(otherwise.tree.format(), PayloadFormat::MessagePack);
    QCOMPARE(otherwise.refused.size(), 1);
    QCOMPARE(otherwise.refused.constFirst().format, PayloadFormat::Json);
    QCOMPARE(otherwise.refused.constFirst().problem.offset, 0);
    // One byte is a number of MessagePack, but that says nothing unless it is asked for.
    const PayloadReading byte = readPayload(hex("05"), {}, {});
    QCOMPARE(byte.refused.size(), payloadFormatTable().size());
    QVERIFY(readPayload(hex("05"), {}, PayloadFormat::Cbor).refused.isEmpty());
    const PayloadReading broken = readPayload(R"({"a":[1,2)"_ba, {.isText = true}, {});
    QCOMPARE(broken.tree.nodes().size(), 4u);
    QCOMPARE(broken.refused.size(), 1);
}

void tst_PayloadTree::readsProtobuf_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<qsizetype>("problem");
    const QByteArray all = "demo.All";
    const auto none = qsizetype(-1);
    QTest::newRow("numbers") << all
                             << hex("08ffffffffffffffffff01 1003 1d01000000 21000000000000f83f 2801 4001 7d0000c03f"
                                    "880105 9101feffffffffffffff")
                             << QStringList{u"$ object {9} 0+49"_s,   u"$.i number -1 1+10"_s,
                                            u"$.s number -2 12+1"_s,  u"$.f number 1 14+4"_s,
                                            u"$.d number 1.5 19+8"_s, u"$.b boolean true 28+1"_s,
                                            u"$.c simple RED 30+1"_s, u"$.g number 1.5 32+4"_s,
                                            u"$.u number 5 38+1"_s,   u"$.z number -2 41+8"_s}
                             << none;
    QTest::newRow("text, bytes and an unknown word") << all << hex("3203c3a962 3a0200ff 4007")
                                                     << QStringList{u"$ object {3} 0+11"_s, u"$.t string \"éb\" 2+3"_s,
                                                                    u"$.y bytes 00 ff 7+2"_s, u"$.c simple 7 10+1"_s}
                                                     << none;
    QTest::newRow("lists") << all << hex("4a03018002 5201 61 520162")
                           << QStringList{u"$ object {3} 0+11"_s,        u"$.packed array [2] 2+3"_s,
                                          u"$.packed[0] number 1 2+1"_s, u"$.packed[1] number 256 3+2"_s,
                                          u"$.names string \"a\" 7+1"_s, u"$.names string \"b\" 10+1"_s}
                           << none;
    QTest::newRow("map, oneof, inner ones")
        << all << hex("5a05 0a0161 1002 6a02 0807 820104 62026869") << QStringList{u"$ object {3} 0+18"_s,
                                                                                   u"$.counts object {2} 2+5"_s,
                                                                                   u"$.counts.key string \"a\" 4+1"_s,
                                                                                   u"$.counts.value number 2 6+1"_s,
                                                                                   u"$.right object {1} 9+2"_s,
                                                                                   u"$.right.n number 7 10+1"_s,
                                                                                   u"$.inner object {1} 14+4"_s,
                                                                                   u"$.inner.left string \"hi\" 16+2"_s}
        << none;
    QTest::newRow("any") << all << hex("721a 0a14") + "type.x.y/d/demo.Part" + hex("1202 0809")
                         << QStringList{u"$ object {1} 0+28"_s, u"$.any object {2} 2+26"_s,
                                        u"$.any.type_url string \"type.x.y/d/demo.Part\" 4+20"_s,
                                        u"$.any.value object {1} 26+2"_s, u"$.any.value.n number 9 27+1"_s}
                         << none;
    QTest::newRow("unknown fields, and another type than the schema has")
        << all << hex("a00605 0a0161")
        << QStringList{u"$ object {2} 0+6"_s, u"$['#100'] number 5 2+1"_s, u"$['#1'] string \"a\" 5+1"_s} << none;
    QTest::newRow("guessed")
        << ""_ba << hex("0801 12026869 1a040a020102 2502000000")
        << QStringList{u"$ object {4} 0+17"_s,      u"$['#1'] number 1 1+1"_s,           u"$['#2'] string \"hi\" 4+2"_s,
                       u"$['#3'] object {1} 8+4"_s, u"$['#3']['#1'] bytes 01 02 10+2"_s, u"$['#4'] number 2 13+4"_s}
        << none;
    QTest::newRow("a group") << ""_ba << hex("0b 1005 0c 1801")
                             << QStringList{u"$ object {2} 0+6"_s, u"$['#1'] object {1} 1+2"_s,
                                            u"$['#1']['#2'] number 5 2+1"_s, u"$['#3'] number 1 5+1"_s}
                             << none;
    QTest::newRow("broken") << all << hex("0805 3205 6162") << QStringList{u"$ object {1} 0+2"_s, u"$.i number 5 1+1"_s}
                            << qsizetype(2);
    QTest::newRow("broken inside") << all << hex("0805 6a03 0801 08")
                                   << QStringList{u"$ object {2} 0+6"_s, u"$.i number 5 1+1"_s,
                                                  u"$.right object {1} 4+2"_s, u"$.right.n number 1 5+1"_s}
                                   << qsizetype(6);
    QTest::newRow("no UTF-8") << all << hex("3201ff") << QStringList{u"$ object {0} 0+2"_s} << qsizetype(2);
    QTest::newRow("no such message") << "demo.No"_ba << hex("0801") << QStringList() << qsizetype(0);
    QByteArray deep;
    for (int i = 0; i < 200; ++i) {
        QByteArray length;
        for (qsizetype size = deep.size(); length.isEmpty() || size > 0; size >>= 7)
            length += char((size & 0x7f) | (size > 0x7f ? 0x80 : 0));
        deep = hex("8201") + length + deep;
    }
    QTest::newRow("deep") << all << deep << QStringList() << qsizetype(0);
}

void tst_PayloadTree::readsProtobuf()
{
    if (!ProtobufSchema::isSupported())
        QSKIP("built without libprotobuf");
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QStringList, values);
    QFETCH(const qsizetype, problem);
    const ProtobufChoice choice = type.isEmpty() ? ProtobufChoice() : demo(type);
    const PayloadTree tree = PayloadTree::read(PayloadFormat::Protobuf, bytes, {}, choice);
    QCOMPARE(tree.problem().has_value(), problem >= 0);
    if (!values.isEmpty())
        QCOMPARE(described(tree), values);
    if (problem > 0)
        QCOMPARE(tree.problem()->offset, problem);
    QVERIFY(tree.nodes().size() <= 150);
}

/// A message may end between two fields; else it breaks at most where it ends.
void tst_PayloadTree::cutsProtobufAnywhere()
{
    if (!ProtobufSchema::isSupported())
        QSKIP("built without libprotobuf");
    const QByteArray bytes = hex("0805 3203c3a962 4a03018002 5a05 0a0161 1002 6a02 0807 820104 62026869 7d0000c03f");
    const ProtobufChoice choice = demo("demo.All");
    const PayloadTree whole = PayloadTree::read(PayloadFormat::Protobuf, bytes, {}, choice);
    QVERIFY(!whole.problem());
    int ends = 0;
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const PayloadTree part = PayloadTree::read(PayloadFormat::Protobuf, bytes.first(size), {}, choice);
        ends += part.problem() ? 0 : 1;
        QVERIFY(!part.problem() || part.problem()->offset <= size);
        QVERIFY(part.nodes().size() <= whole.nodes().size());
        for (size_t i = 0; i < part.nodes().size(); ++i) {
            QCOMPARE(part.nodes()[i].offset, whole.nodes()[i].offset);
            QCOMPARE(part.keyText(qint32(i)), whole.keyText(qint32(i)));
            QCOMPARE(part.typeText(qint32(i)), whole.typeText(qint32(i)));
            QVERIFY(part.nodes()[i].offset + part.nodes()[i].length <= size);
        }
    }
    QCOMPARE(ends, whole.nodes()[0].children);
    const auto types = [&whole](qint32 node) { return whole.typeText(node); };
    QCOMPARE(types(0), "All"_ba);
    QCOMPARE(types(3), "repeated int32"_ba);
    QCOMPARE(types(4), "int32"_ba);
    QCOMPARE(types(6), "map<string, int32>"_ba);
    QCOMPARE(types(9), "Part (oneof choice)"_ba);
}

void tst_PayloadTree::readsSchemas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("includes"); // below the folder
    QTest::addColumn<QString>("problem");  // how it begins
    QTest::newRow("good") << QByteArray(Parts) << QString() << QString();
    QTest::newRow("import in a folder") << "syntax=\"proto3\"; import \"there.proto\"; message A { B b = 1; }"_ba
                                        << u"more"_s << QString();
    QTest::newRow("import that is missing")
        << "syntax=\"proto3\"; import \"there.proto\"; message A { B b = 1; }"_ba << QString() << u"there.proto:"_s;
    QTest::newRow("syntax") << "syntax = \"proto3\";\nmessage A {\n  int32 = 1;\n}"_ba << QString()
                            << u"a.proto:3:9: "_s;
    QTest::newRow("unknown type") << "syntax = \"proto3\";\nmessage A {\n  What a = 1;\n}"_ba << QString()
                                  << u"a.proto:3:3: "_s;
}

void tst_PayloadTree::readsSchemas()
{
    if (!ProtobufSchema::isSupported())
        QSKIP("built without libprotobuf");
    QFETCH(const QByteArray, text);
    QFETCH(const QString, includes);
    QFETCH(const QString, problem);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"more"_s));
    (void)written(folder, u"more/there.proto"_s, "syntax=\"proto3\"; message B { int32 x = 1; }");
    const QString path = written(folder, u"a.proto"_s, text);
    const auto schema = ProtobufSchema::load(path, includes.isEmpty() ? includes : folder.filePath(includes));
    QCOMPARE(schema.has_value(), problem.isEmpty());
    if (schema)
        QVERIFY((*schema)->messageTypes().size() == 2);
    else
        QVERIFY2(schema.error().detail.startsWith(problem), qPrintable(schema.error().detail));
}

void tst_PayloadTree::readsDescriptorSets()
{
    if (!ProtobufSchema::isSupported())
        QSKIP("built without libprotobuf");
    const QString protoc = QStandardPaths::findExecutable(u"protoc"_s);
    if (protoc.isEmpty())
        QSKIP("protoc is missing");
    const QTemporaryDir folder;
    (void)written(folder, u"parts.proto"_s, Parts);
    (void)written(folder, u"demo.proto"_s, Proto);
    const auto make = [&](const QStringList &options) {
        return QProcess::execute(protoc,
                                 QStringList{u"-I"_s + folder.path(),
                                             u"--descriptor_set_out="_s + folder.filePath(u"set"_s), u"demo.proto"_s}
                                     + options);
    };
    QCOMPARE(make({u"--include_imports"_s}), 0);
    const auto schema = ProtobufSchema::load(folder.filePath(u"set"_s));
    QVERIFY2(schema, schema ? "" : qPrintable(schema.error().detail));
    QVERIFY((*schema)->messageTypes().contains("demo.Part.Deep"));
    QVERIFY(!(*schema)->messageTypes().contains("demo.All.CountsEntry"));
    QCOMPARE(make({}), 0);
    QVERIFY(!ProtobufSchema::load(folder.filePath(u"set"_s)));
    QVERIFY(!ProtobufSchema::load(written(folder, u"none"_s, "no set")));
    QVERIFY(!ProtobufSchema::load(folder.filePath(u"missing"_s)));
}

QTEST_GUILESS_MAIN(tst_PayloadTree)
#include "tst_payloadtree.moc"
