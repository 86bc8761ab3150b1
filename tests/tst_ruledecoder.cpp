// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/conversation.h"
#include "decoders/ruledecoder.h"
#include "decoders/rulefolder.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

const QString Rules = QStringLiteral(PLECTRUM_TEST_DATA "/decoders");

/// "acme" is an envelope in JSON, "bytes" one in bytes.
std::unique_ptr<Decoder> decoderOf(const QString &name)
{
    QFile file(Rules + u'/' + name + u".json"_s);
    (void)file.open(QIODevice::ReadOnly);
    auto rule = DecoderRule::parse(file.readAll(), file.fileName());
    return rule ? RuleDecoder::info(*std::move(rule)).make({}) : nullptr;
}

Decoder::Input message(char side, QByteArrayView bytes, Opcode type = Opcode::Text)
{
    return {.sender = side == 'c' ? Role::Client : Role::Server,
            .type = type,
            .message = bytes,
            .wantsTree = true,
            .wantsSecrets = true};
}

} // namespace

class tst_RuleDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void json();
    void roomsAndBeats();
    void bytes();
    void chosen();
    void shipped();
    void shippedGivesWay();
    void folder();
    void refused_data();
    void refused();
};

void tst_RuleDecoder::json()
{
    const auto decoder = decoderOf(u"acme"_s);
    QVERIFY(decoder);
    const QByteArray hello = R"({"k":"hello","v":2,"auth":{"token":"abc","keys":["k1",{"x":22}]}})";
    const DecodedMessage first = decoder->feed(message('c', hello)).front();
    QCOMPARE(first.part, DecodedMessage::Part::Request);
    QCOMPARE(first.summary, "hello v2");
    QCOMPARE(first.pair, "hello");
    QByteArrayList hidden;
    for (const SecretRange &each : first.secrets)
        hidden << hello.sliced(each.offset, each.length);
    QCOMPARE(hidden, (QByteArrayList{"abc", "k1", "22"}));
    QCOMPARE(first.tree.name, "Acme ticker");
    QCOMPARE(first.tree.children[1].name, "version");
    QCOMPARE(first.tree.children[1].value, "2");

    const DecodedMessage no = decoder->feed(message('s', R"({"k":"hello","code":401})")).front();
    QVERIFY(no.part == DecodedMessage::Part::Reply && no.isError);
    QCOMPARE(decoder->feed(message('c', R"({"k":"ping"})")).front().part, DecodedMessage::Part::Heartbeat);

    const QByteArray ask = R"({"k":"ask.time","meta":{"id":"a1"},"user":{"name":"Ann"}})";
    const DecodedMessage asked = decoder->feed(message('c', ask)).front();
    QCOMPARE(asked.summary, "ask.time {a1} of Ann");
    QCOMPARE(asked.pair, "a1");
    QCOMPARE(ask.sliced(asked.pairOffset, asked.pairLength), "\"a1\"");
    // Without an id nothing can answer it.
    QCOMPARE(decoder->feed(message('s', R"({"k":"answer"})")).front().part, DecodedMessage::Part::Message);
    // What no case fits is shown as it is.
    QCOMPARE(decoder->feed(message('s', "hi")).front().summary, "hi");
    QCOMPARE(decoder->feed(message('s', "hi", Opcode::Binary)).front().summary, "2 bytes");
}

void tst_RuleDecoder::roomsAndBeats()
{
    const auto decoder = decoderOf(u"acme"_s);
    const DecodedMessage in = decoder->feed(message('s', R"({"k":"in","room":"r","user":{"name":"Ann"}})")).front();
    QCOMPARE(in.rooms, (std::vector<RoomChange>{{RoomChange::Kind::Join, "r", "Ann"}}));
    const DecodedMessage out = decoder->feed(message('c', R"({"k":"out","room":"r"})")).front();
    QCOMPARE(out.rooms, (std::vector<RoomChange>{{RoomChange::Kind::Leave, "r", ""}}));
    const DecodedMessage end = decoder->feed(message('s', R"({"k":"end","room":"r"})")).front();
    QCOMPARE(end.rooms, (std::vector<RoomChange>{{RoomChange::Kind::Close, "r", ""}}));
    const DecodedMessage hello = decoder->feed(message('s', R"({"k":"hello"})")).front();
    QCOMPARE(
        hello.beats,
        (std::vector<BeatPromise>{{.sender = Role::Server, .everyMs = 5000, .lateMs = 10000, .anyMessage = false}}));
}

void tst_RuleDecoder::bytes()
{
    const auto decoder = decoderOf(u"bytes"_s);
    QVERIFY(decoder);
    const QByteArray named("\x07\x03\x00"
                           "abc\xff\xfe",
                           8);
    const DecodedMessage decoded = decoder->feed(message('c', named, Opcode::Binary)).front();
    QCOMPARE(decoded.summary, "named abc by -2");
    QCOMPARE(decoded.secrets, (std::vector<SecretRange>{{3, 3, "name"}}));
    // A length that goes beyond the message is no value; cut anywhere, all stays within.
    QCOMPARE(decoder->feed(message('c', QByteArray("\x07\xff\x00x", 4), Opcode::Binary)).front().summary,
             "named  by 120");
    for (qsizetype size = 0; size <= named.size(); ++size) {
        const auto messages = decoder->feed(message('c', named.first(size), Opcode::Binary));
        for (const SecretRange &secret : messages.front().secrets)
            QVERIFY(secret.offset + secret.length <= size);
    }
    QCOMPARE(decoder->feed(message('c', QByteArray("\x08\x01\x02\xab\xcd", 5), Opcode::Binary)).front().summary,
             "raw abcd");
    const DecodedMessage got = decoder->feed(message('c', "GET thing now")).front();
    QCOMPARE(got.summary, "get thing");
    QCOMPARE(got.operation, "GET");
}

/// By subprotocol, address and first message, before the table; SockJS knows the loaded ones too.
void tst_RuleDecoder::chosen()
{
    const auto decoders = loadDecoders({}, Rules).decoders;
    QVERIFY(decoders->named("acme") == decoders->rows().front());
    QCOMPARE(decoders->rows().back()->name, "plain"_L1);
    Conversation bySubprotocol({.url = {}, .subprotocol = "Acme.V1", .decoders = decoders}, nullptr);
    QCOMPARE(bySubprotocol.decoder().title, "Acme ticker"_L1);
    Conversation byAddress({.url = QUrl(u"wss://h/acme/x?y"_s), .subprotocol = {}, .decoders = decoders}, nullptr);
    QCOMPARE(byAddress.decoder().name, "acme"_L1);
    Conversation byContent({.url = QUrl(u"wss://h/"_s), .subprotocol = {}, .decoders = decoders}, nullptr);
    QCOMPARE(byContent.feed(message('c', R"({"k":"hello","v":1})")).front().summary, "hello v1");
    const Conversation copy(byContent);
    QCOMPARE(copy.decoder().name, "acme"_L1);
    Conversation inside({.url = {}, .subprotocol = {}, .decoders = decoders}, decoders->named("sockjs"));
    QCOMPARE(inside.feed(message('c', "[\"{\\\"k\\\":\\\"hello\\\",\\\"v\\\":3}\"]")).front().summary, "hello v3");
}

void tst_RuleDecoder::shipped()
{
    const LoadedDecoders loaded = loadDecoders({});
    QVERIFY2(loaded.complaints.isEmpty(),
             loaded.complaints.isEmpty() ? "" : qPrintable(loaded.complaints.front().detail));
    QVERIFY(loaded.decoders->isShipped(*loaded.decoders->named("django-channels")));
    Conversation django({.url = {}, .subprotocol = {}, .decoders = loaded.decoders},
                        loaded.decoders->named("django-channels"));
    QCOMPARE(django.feed(message('c', R"({"type":"chat.message","message":"hi","username":"Ann"})")).front().summary,
             "chat.message Ann hi");
    QCOMPARE(django.decoder().name, "django-channels"_L1);
    Conversation total({.url = {}, .subprotocol = {}, .decoders = loaded.decoders}, nullptr);
    const DecodedMessage call =
        total.feed(message('c', R"({"TYPE":"call","id":"users","callbackid":"7","data":{"x":1}})")).front();
    QCOMPARE(call.part, DecodedMessage::Part::Request);
    QCOMPARE(call.pair, "7");
    const DecodedMessage answer =
        total.feed(message('s', R"({"TYPE":"call","callbackid":"7","success":false,"error":"no"})")).front();
    QVERIFY(answer.part == DecodedMessage::Part::Reply && answer.isError);
}

/// What fits much is not kept once a message says what the protocol really is.
void tst_RuleDecoder::shippedGivesWay()
{
    const auto decoders = loadDecoders({}).decoders;
    Conversation conversation({.url = {}, .subprotocol = {}, .decoders = decoders}, nullptr);
    (void)conversation.feed(message('c', R"({"TYPE":"hello"})"));
    QCOMPARE(conversation.decoder().name, "total-js"_L1);
    QVERIFY(!conversation.isSettled());
    (void)conversation.feed(message('s', R"({"type":"connection_ack"})"));
    (void)conversation.feed(message('c', R"({"type":"subscribe","id":"1","payload":{"query":"{ a }"}})"));
    QCOMPARE(conversation.decoder().name, "graphql-transport-ws"_L1);
    QVERIFY(conversation.isSettled());
}

void tst_RuleDecoder::folder()
{
    const QTemporaryDir folder;
    QFile broken(folder.filePath(u"b.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{") == 1);
    broken.close();
    QFile notes(folder.filePath(u"notes.txt"_s));
    QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("none") == 4);
    const LoadedDecoders loaded = loadDecoders({Rules, folder.path(), folder.filePath(u"none.json"_s)}, u"/none"_s);
    QVERIFY(loaded.decoders->named("acme") && loaded.decoders->named("bytes"));
    QCOMPARE(loaded.complaints.size(), 2);
    QCOMPARE(loaded.complaints[0].code, ErrorCode::BadConfig);
    QVERIFY(loaded.complaints[0].detail.contains(u"b.json:1: "_s));
    QCOMPARE(loaded.complaints[1].code, ErrorCode::FileNotReadable);
    QVERIFY(loadDecoders({}).decoders->rows().size() > size_t(decoderTable().size()));
    QCOMPARE(decoderFolder(u"/x/plectrum/profiles"_s), QFileInfo(u"/x/plectrum/decoders"_s).absoluteFilePath());
}

void tst_RuleDecoder::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const char *json, const char *complaint) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(complaint);
    };
    row("nothing", "", "f:1: the JSON ends too early");
    row("no JSON", "{\n x", "f:2: this is no JSON from \"x\" on");
    row("no object", "[]", "f:1: expected an object");
    row("version", R"({"decoder": 9, "name": "x", "messages": [{}]})", "f:1: \"decoder\": this version");
    row("no name", R"({"decoder": 1, "messages": [{}]})", "the key \"name\" is missing");
    row("bad name", R"({"decoder": 1, "name": "A B", "messages": [{}]})", "\"name\": expected small letters");
    row("no messages", R"({"decoder": 1, "name": "x"})", "the key \"messages\" is missing");
    row("unknown key", "{\"decoder\": 1, \"name\": \"x\",\n\"messages\": [\n{\"sumary\": \"\"}]}",
        "f:3: \"sumary\": there is no key \"sumary\"; did you mean \"summary\"?");
    row("twice", R"({"decoder": 1, "name": "x", "name": "y", "messages": [{}]})", "\"name\": stands here twice");
    row("unknown value", R"({"decoder": 1, "name": "x", "values": {"kind": "k"}, "messages": [{"summary": "{kid}"}]})",
        "\"summary\": \"values\" has no \"kid\"; did you mean \"kind\"?");
    row("open brace", R"({"decoder": 1, "name": "x", "messages": [{"summary": "{kid"}]})", "a { without its }");
    row("bad path", R"({"decoder": 1, "name": "x", "values": {"kind": "a..[b"}, "messages": [{}]})",
        "\"kind\": \"a..[b\" is no JSON path");
    row("bad type", R"({"decoder": 1, "name": "x", "values": {"n": {"integer": "u16"}}, "messages": [{}]})",
        "\"integer\": there is no type \"u16\"");
    row("two forms", R"({"decoder": 1, "name": "x", "values": {"n": {"text": true, "word": 1}}, "messages": [{}]})",
        "\"n\": expected just one of");
    row("no pair", R"({"decoder": 1, "name": "x", "messages": [{"part": "request"}]})", "needs \"pair\"");
    row("bad part", R"({"decoder": 1, "name": "x", "messages": [{"part": "requst"}]})", "did you mean \"request\"?");
    row("two rooms", R"({"decoder": 1, "name": "x", "messages": [{"join": "a", "leave": "b"}]})", "only one of");
    row("beat", R"({"decoder": 1, "name": "x", "messages": [{"beat": {"everyMs": 0}}]})",
        "\"everyMs\": expected a whole number from 1");
    row("both ends", R"({"decoder": 1, "name": "x", "values": {"k": "k"},
        "messages": [{"when": {"k": {"startsWith": "a", "endsWith": "b"}}}]})",
        "\"k\": only one of");
    row("state of what", R"({"decoder": 1, "name": "x", "state": [{"fold": "replace"}]})", "needs \"of\"");
    row("no fold", R"({"decoder": 1, "name": "x", "state": [{"of": "plain"}]})", "the key \"fold\" is missing");
    row("bad fold", R"({"decoder": 1, "name": "x", "state": [{"of": "plain", "fold": "merge"}]})", "merge-patch");
    row("put where", R"({"decoder": 1, "name": "x", "state": [{"of": "plain", "fold": "put"}]})", "need \"key\"");
    row("fold bytes", R"({"decoder": 1, "name": "x", "values": {"n": {"integer": "u8"}},
        "state": [{"of": "plain", "fold": "replace", "value": "n"}]})",
        "\"value\": expected a value that is JSON");
    row("no states", R"({"decoder": 1, "name": "x", "state": []})", "\"state\": expected a list of objects");
}

void tst_RuleDecoder::refused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, complaint);
    const auto rule = DecoderRule::parse(json, u"f"_s);
    QVERIFY(!rule);
    QCOMPARE(rule.error().code, ErrorCode::BadConfig);
    QVERIFY2(rule.error().detail.contains(complaint), qPrintable(rule.error().detail));
}

QTEST_APPLESS_MAIN(tst_RuleDecoder)
#include "tst_ruledecoder.moc"
