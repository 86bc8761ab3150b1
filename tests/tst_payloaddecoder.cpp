// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/conversation.h"

#include <QRegularExpression>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

/// Decoders of formats, which a user may choose for messages of no protocol.
class tst_PayloadDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void messages_data();
    void messages();
    void chosen_data();
    void chosen();
    void cutAnywhere();
    void manyValues();
    void showsBytes();
};

void tst_PayloadDecoder::messages_data()
{
    QTest::addColumn<QByteArray>("decoder");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("summary");
    QTest::addColumn<QByteArray>("problem");
    QTest::addColumn<QByteArray>("fields"); // names and values of the first level
    const auto row = [](const char *name, const char *decoder, const QByteArray &message, const char *summary,
                        const char *problem, const char *fields) {
        QTest::newRow(name) << QByteArray(decoder) << message << QByteArray(summary) << QByteArray(problem)
                            << QByteArray(fields);
    };
    row("JSON keeps numbers", "json", R"( {"id": 12345678901234567890.10, "a":"\u0041"} )",
        R"({"id": 12345678901234567890.10, "a":"\u0041"})", "", "id=12345678901234567890.10 a=A");
    row("JSON, a scalar", "json", "7", "7", "", "");
    row("JSON, broken", "json", R"({"a":1,})", R"({"a":1,})", "no JSON at byte 7: no JSON from here on", "a=1");
    row("JSON, cut", "json", R"({"a":1)", R"({"a":1)", "no JSON at byte 6: it ends early", "a=1");
    row("JSON, empty", "json", "", "", "no JSON at byte 0: it ends early", "");
    row("XML", "xml", "<a x='1'>\n<b>text</b></a>", "<a x='1'> <b>text</b></a>", "", "a={2}");
    row("XML, broken", "xml", "<a><b></a>", "<a><b></a>", "no XML at byte 10: line 1, column 11", "a={1}");
    row("MessagePack", "msgpack", QByteArray::fromHex("82a16101a162c403000102"), R"({"a":1,"b":h'000102'})", "",
        "a=1 b=00 01 02");
    row("MessagePack, more behind", "msgpack", QByteArray::fromHex("8101020304"), "{1:2}",
        "no MessagePack at byte 3: more behind the end of the value", "1=2");
    row("MessagePack, cut", "msgpack", QByteArray::fromHex("82a16101"), R"({"a":1…)",
        "no MessagePack at byte 4: the payload ends early", "a=1");
    row("CBOR", "cbor", QByteArray::fromHex("a26161016162420102"), R"({"a":1,"b":h'0102'})", "", "a=1 b=01 02");
    row("CBOR, its own tag", "cbor", QByteArray::fromHex("d9d9f7820102"), "55799([1,2])", "", "array=[2]");
    row("CBOR, nothing", "cbor", "", "0 bytes", "no CBOR at byte 0: the payload ends early", "");
    row("hex", "hex", "ab\n", "3 bytes  61 62 0a  ab.", "", "00000000=61 62 0a  ab.");
    row("hex of nothing", "hex", "", "0 bytes", "", "");
}

void tst_PayloadDecoder::messages()
{
    QFETCH(QByteArray, decoder);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, summary);
    QFETCH(QByteArray, problem);
    QFETCH(QByteArray, fields);
    const auto made = decoderNamed(QLatin1StringView(decoder))->make({});
    for (const Opcode type : {Opcode::Text, Opcode::Binary}) {
        const auto decoded = made->feed({.type = type, .message = message, .wantsTree = true});
        QCOMPARE(decoded.size(), size_t(1));
        QCOMPARE(decoded.front().summary, summary);
        QVERIFY2(decoded.front().problem.startsWith(problem) && decoded.front().problem.isEmpty() == problem.isEmpty(),
                 decoded.front().problem.constData());
        QByteArrayList found;
        for (const DecodedField &field : decoded.front().tree.children) {
            found << field.name + '=' + field.value;
            QVERIFY(field.offset >= 0 && field.offset + field.length <= message.size());
        }
        QCOMPARE(found.join(' '), fields);
        QVERIFY(!decoded.front().tree.name.isEmpty());
    }
}

void tst_PayloadDecoder::chosen_data()
{
    QTest::addColumn<QByteArray>("subprotocol");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Opcode>("type");
    QTest::addColumn<QByteArray>("decoder");
    QTest::newRow("json by subprotocol") << "json"_ba
                                         << "{}"_ba << Opcode::Text << "json"_ba;
    QTest::newRow("msgpack by subprotocol") << "msgpack"_ba
                                            << "\x80"_ba << Opcode::Binary << "msgpack"_ba;
    QTest::newRow("XML by content") << ""_ba
                                    << "<?xml version='1.0'?><a/>"_ba << Opcode::Text << "xml"_ba;
    QTest::newRow("CBOR by content") << ""_ba << QByteArray::fromHex("d9d9f780") << Opcode::Binary << "cbor"_ba;
    QTest::newRow("JSON may be of a protocol") << ""_ba
                                               << "{}"_ba << Opcode::Text << "plain"_ba;
    QTest::newRow("markup may be a text") << ""_ba
                                          << "<b>hi</b>"_ba << Opcode::Text << "plain"_ba;
    QTest::newRow("a map may be anything") << ""_ba
                                           << "\x80"_ba << Opcode::Binary << "plain"_ba;
}

void tst_PayloadDecoder::chosen()
{
    QFETCH(QByteArray, subprotocol);
    QFETCH(QByteArray, message);
    QFETCH(Opcode, type);
    QFETCH(QByteArray, decoder);
    Conversation conversation({.subprotocol = subprotocol}, nullptr);
    conversation.feed({.type = type, .message = message});
    QCOMPARE(conversation.decoder().name, QLatin1StringView(decoder));
}

/// What ends early says so, wherever it does.
void tst_PayloadDecoder::cutAnywhere()
{
    const std::pair<const char *, QByteArray> whole[] = {{"json", R"({"a":[1,"b",null]})"},
                                                         {"xml", "<a x='1'><b>text</b></a>"},
                                                         {"msgpack", QByteArray::fromHex("82a16101a162c403000102")},
                                                         {"cbor", QByteArray::fromHex("bf6161019f0203ffff")}};
    for (const auto &[name, message] : whole) {
        const auto made = decoderNamed(QLatin1StringView(name))->make({});
        for (qsizetype cut = 0; cut < message.size(); ++cut)
            QVERIFY2(!made->feed({.message = message.first(cut), .wantsTree = true}).front().problem.isEmpty(), name);
    }
}

/// Of very many values as many are read as are shown.
void tst_PayloadDecoder::manyValues()
{
    const QByteArray many = QByteArray::fromHex("dd00100000") + QByteArray(1 << 20, char(0xc0));
    const auto made = decoderNamed("msgpack"_L1)->make({});
    const auto whole = made->feed({.message = many, .wantsTree = true});
    QVERIFY(whole.front().problem.isEmpty());
    QCOMPARE(whole.front().tree.children.back().name, "…"_ba);
    QVERIFY(whole.front().tree.children.size() <= 100'001);
    const auto cut = made->feed({.message = many.chopped(1), .wantsTree = true});
    QVERIFY(cut.front().problem.endsWith("something behind is none"));
}

void tst_PayloadDecoder::showsBytes()
{
    const auto made = decoderNamed("hex"_L1)->make({});
    const auto decoded = made->feed({.message = QByteArray(100'000, 'x'), .wantsTree = true});
    const auto &lines = decoded.front().tree.children;
    QCOMPARE(lines.size(), size_t(4097));
    QCOMPARE(lines[1].name, "00000010"_ba);
    QCOMPARE(lines[1].offset, qsizetype(16));
    QCOMPARE(lines.back().name, "…"_ba);
    QVERIFY(decoded.front().summary.startsWith("100000 bytes  78 78"));
}

QTEST_APPLESS_MAIN(tst_PayloadDecoder)
#include "tst_payloaddecoder.moc"
