// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "capture/secretwatch.h"
#include "decoders/rulefolder.h"
#include "decoders/secretfinder.h"
#include "websocket/deflate.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

constexpr int Chatter = 12; ///< more messages than are looked at without a decoder
const QByteArray Secret = "CANARY-0123456789-ghijklmnop";

QByteArray bytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

QByteArray sized(const QByteArray &text)
{
    return char(text.size()) + text;
}

QByteArray deflated(const QByteArray &message)
{
    return Deflater(15, true).compress(message).toByteArray();
}

/// How a message comes over the wire.
enum class Way { Whole, Fragments, Deflated };

void append(CaptureWriter &writer, Opcode type, const QByteArray &message, Way way, bool isOut = true,
            quint32 connection = 1)
{
    RecordView record{.direction = isOut ? Direction::Outgoing : Direction::Incoming,
                      .connection = connection,
                      .timeNs = writer.now(),
                      .messageType = type};
    const auto put = [&](const QByteArray &payload, bool fin, Opcode opcode) {
        record.header = {.fin = fin, .rsv = 0, .opcode = opcode, .payloadLength = quint64(payload.size())};
        if (way == Way::Deflated)
            record.header.rsv = 4; // RSV1
        record.payload = payload;
        record.payloadBytes = payload.size();
        record.hasMessage = fin && way != Way::Whole;
        record.message = record.hasMessage ? QByteArrayView(message) : QByteArrayView();
        record.messageBytes = record.message.size();
        record.compressed = way == Way::Deflated;
        writer.append(record);
    };
    switch (way) {
    case Way::Whole:
        put(message, true, type);
        break;
    case Way::Fragments: {
        const qsizetype cut = message.indexOf(Secret) + 5;
        put(message.first(cut), false, type);
        put(message.sliced(cut), true, Opcode::Continuation);
        break;
    }
    case Way::Deflated:
        put(deflated(message), true, type);
        break;
    }
}

/// All that a file keeps, as it lies on the disk and as it is read.
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return "no file";
    QByteArray all = file.readAll();
    const auto reader = CaptureReader::open(path);
    for (RecordId id = 1; reader && id <= (*reader)->count(); ++id)
        all += (*reader)->payload(id).value_or("damaged") + '|' + (*reader)->message(id).value_or("") + '\n';
    return all;
}

bool hasPartOfSecret(const QByteArray &content)
{
    constexpr qsizetype Part = 5;
    for (qsizetype i = 0; i + Part <= Secret.size(); ++i) {
        if (content.contains(QByteArrayView(Secret).sliced(i, Part)))
            return true;
    }
    return false;
}

} // namespace

/// What only a protocol knows to be secret never gets into a recording, however late it is said.
class tst_RecordedSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void late_data();
    void late();
    void withoutAskingTheyStay();
    void withSecretsTheyStay();
    void choiceOfTheUser();
    void ruleFiles();
    void othersStayAsTheyAre();
    void longMessagesAreNotLookedAt();
};

void tst_RecordedSecrets::late_data()
{
    QTest::addColumn<ConnectionInfo>("info");
    QTest::addColumn<Opcode>("type");
    QTest::addColumn<QByteArray>("chatter"); // what the same side says before; none: the secret comes first
    QTest::addColumn<QByteArrayList>("messages");
    QTest::addColumn<bool>("fromClient");
    const auto row = [](const char *name, const char *path, const char *subprotocol, Opcode type,
                        const QByteArray &chatter, const QByteArrayList &messages, bool fromClient = true) {
        const ConnectionInfo info{.url = u"wss://example.org"_s + QString::fromLatin1(path),
                                  .subprotocol = QString::fromLatin1(subprotocol)};
        QTest::newRow(name) << info << type << chatter << messages << fromClient;
    };
    constexpr auto Text = Opcode::Text;
    constexpr auto Binary = Opcode::Binary;
    constexpr auto SocketIo = "/socket.io/?EIO=4&transport=websocket";
    row("Socket.IO, namespace", SocketIo, "", Text, R"(42["a",1])", {"40/admin,{\"token\":\"" + Secret + "\"}"});
    row("Socket.IO, MessagePack", SocketIo, "", Binary, bytes("83a47479706502a46461746191a161a36e7370a12f"),
        {bytes("83a47479706500a46461746181a5746f6b656ed9") + sized(Secret) + bytes("a36e7370a12f")});
    row("Whiteboard", "/whiteboard/socket.io/?EIO=4&transport=websocket", "", Text, R"(42["server-volatile",1])",
        {"40{\"token\":\"" + Secret + "\"}"});
    row("GraphQL", "/graphql", "graphql-transport-ws", Text, R"({"type":"ping"})",
        {R"({"type":"connection_init","payload":{"x-own":")" + Secret + "\"}}"});
    row("WAMP", "/ws", "wamp.2.json", Text, R"([48,1,{},"a.b"])", {"[5,\"" + Secret + "\",{}]"});
    row("WAMP in MessagePack", "/ws", "wamp.2.msgpack", Binary, bytes("94300180a161"),
        {bytes("9305d9") + sized(Secret) + bytes("80")});
    row("WAMP in CBOR", "/ws", "wamp.2.cbor", Binary, bytes("84183001a06161"),
        {bytes("830578") + sized(Secret) + bytes("a0")});
    row("MQTT", "/mqtt", "mqtt", Binary, bytes("c000"),
        {bytes("102e00044d51545404c2003c0000") + QByteArray("\0\x02me\0", 5) + sized(Secret)});
    row("MQTT, late authentication", "/mqtt", "mqtt", Binary, {},
        {bytes("101000044d51545405 02003c 00 0003 6d6565"), bytes("f021181f1600") + sized(Secret)});
    row("STOMP", "/ws", "v12.stomp", Text, "\n", {"CONNECT\nlogin:me\npasscode:" + Secret + "\n\n" + '\0'});
    row("ZWS", "/ws", "zws2.0/plain", Binary, {}, {bytes("020548454c4c4f") + sized("admin") + sized(Secret)});
    row("Client Push", "/push/ws", "", Text, {}, {"alice", Secret});
    row("Talk, resumed", "/spreed", "", Text, R"({"id":"1","type":"bye","bye":{}})",
        {R"({"id":"2","type":"hello","hello":{"version":"1.0","resumeid":")" + Secret + "\"}}"});
    row("Talk, ticket", "/spreed", "", Text, R"({"id":"1","type":"bye","bye":{}})",
        {R"({"id":"2","type":"hello","hello":{"version":"1.0","auth":{"url":"https://c/","params":{"userid":"alice","ticket":")"
         + Secret + "\"}}}}"});
    row("Appwrite", "/v1/realtime?project=x", "", Text, R"({"type":"ping"})",
        {"{\"type\":\"authentication\",\"data\":{\"session\":\"" + Secret + "\"}}"});
    row("SocketCluster", "/socketcluster/", "", Text, R"({"event":"a","data":1})",
        {R"({"event":"#authenticate","data":")" + Secret + R"(","cid":2})"});
    row("Phoenix", "/socket/websocket?vsn=2.0.0", "", Text, R"([null,"1","phoenix","heartbeat",{}])",
        {R"(["1","1","room:1","phx_join",{"user_token":")" + Secret + "\"}]"});
    row("Bayeux", "/cometd", "", Text, R"([{"channel":"/meta/handshake","version":"1.0"}])",
        {R"([{"channel":"/meta/handshake","version":"1.0","supportedConnectionTypes":["websocket"]}])",
         R"([{"channel":"/b","data":{},"clientId":")" + Secret + "\"}]"});
    row("Collabora, clipboard", "/cool/x/ws?WOPISrc=x", "", Text, "perm: edit", {"clipboardkey: " + Secret}, false);
}

void tst_RecordedSecrets::late()
{
    QFETCH(ConnectionInfo, info);
    QFETCH(Opcode, type);
    QFETCH(QByteArray, chatter);
    QFETCH(QByteArrayList, messages);
    QFETCH(bool, fromClient);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    const auto writer = CaptureWriter::create(path, {});
    (*writer)->askForSecrets(secretSources({}));
    int redacted = 0;
    for (const Role role : {Role::Client, Role::Server}) {
        for (const Way way : {Way::Whole, Way::Fragments, Way::Deflated}) {
            // Of late messages, fragments are held back only behind one that had a secret.
            const bool isLate = !chatter.isEmpty() && way != Way::Fragments;
            ConnectionInfo opening = info;
            opening.role = role;
            opening.subprotocol.clear();
            const quint32 id = (*writer)->addConnection(opening);
            opening.subprotocol = info.subprotocol; // agreed in the handshake
            (*writer)->updateConnection(id, opening);
            const bool isOut = fromClient == (role == Role::Client);
            for (int i = 0; isLate && i < Chatter; ++i)
                append(**writer, type, chatter, Way::Whole, isOut, id);
            for (const QByteArray &message : messages)
                append(**writer, type, message, message.contains(Secret) ? way : Way::Whole, isOut, id);
            append(**writer, type, chatter, Way::Whole, isOut, id);
            QVERIFY((*writer)->redactedCount() > redacted);
            redacted = (*writer)->redactedCount();
        }
    }
    QVERIFY((*writer)->close());
    const QByteArray content = contentOf(path);
    QVERIFY2(!hasPartOfSecret(content), content.constData());
    QVERIFY(content.contains("[redacted]"));
}

void tst_RecordedSecrets::withoutAskingTheyStay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    const auto writer = CaptureWriter::create(path, {});
    (*writer)->addConnection({.url = u"wss://h/spreed"_s, .subprotocol = u"wamp.2.json"_s});
    for (int i = 0; i < Chatter; ++i)
        append(**writer, Opcode::Text, "[48,1,{},\"a\"]", Way::Whole);
    (*writer)->askForSecrets(secretSources({}));
    append(**writer, Opcode::Text, "[5,\"" + Secret + "\",{}]", Way::Whole);
    (*writer)->askForSecrets({});
    append(**writer, Opcode::Text, "[5,\"kept\",{}]", Way::Whole);
    QVERIFY((*writer)->close());
    QVERIFY(!hasPartOfSecret(contentOf(path)));
    QVERIFY(contentOf(path).contains("[5,\"kept\",{}]"));
}

void tst_RecordedSecrets::withSecretsTheyStay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    const auto writer = CaptureWriter::create(path, {.withSecrets = true});
    (*writer)->askForSecrets(secretSources({}));
    (*writer)->addConnection({.url = u"wss://h/ws"_s, .subprotocol = u"wamp.2.json"_s});
    append(**writer, Opcode::Text, "[5,\"" + Secret + "\",{}]", Way::Whole);
    QVERIFY((*writer)->close());
    QVERIFY(contentOf(path).contains(Secret));
}

/// Nothing but the user knows which protocol this is; the profile says so, or the window does in the midst of it.
void tst_RecordedSecrets::choiceOfTheUser()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    const auto writer = CaptureWriter::create(path, {});
    const DecoderInfo *const wamp = decoderNamed("wamp"_L1);
    QVERIFY(wamp);
    (*writer)->askForSecrets(secretSources({.byProfile = {{u"mine"_s, wamp}}}));
    (*writer)->addConnection({.url = u"wss://h/ws"_s, .profile = u"mine"_s});
    (*writer)->addConnection({.url = u"wss://h/ws"_s, .profile = u"other"_s});
    for (int i = 0; i < Chatter; ++i)
        append(**writer, Opcode::Text, "[48,1,{},\"a\"]", Way::Whole);
    append(**writer, Opcode::Text, "[5,\"" + Secret + "\",{}]", Way::Whole);
    DecoderChoices choices;
    choices.byConnection.insert(1, decoderNamed("graphql-ws"_L1));
    (*writer)->askForSecrets(secretSources(choices));
    append(**writer, Opcode::Text, R"({"type":"connection_init","payload":{"own":")" + Secret + "\"}}", Way::Whole);
    QVERIFY((*writer)->close());
    QVERIFY(!hasPartOfSecret(contentOf(path)));
    QCOMPARE((*writer)->redactedCount(), 2);
}

void tst_RecordedSecrets::ruleFiles()
{
    const QTemporaryDir folder;
    QFile rules(folder.filePath(u"own.json"_s));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write(R"({"decoder":1,"name":"own","title":"Own","match":{"urls":["*/own"]},)"
                R"("values":{"kind":"type","pin":"pinword"},)"
                R"("messages":[{"when":{"kind":"unlock"},"summary":"unlock","secrets":["pin"]}]})");
    rules.close();
    const LoadedDecoders loaded = loadDecoders({rules.fileName()});
    QVERIFY2(loaded.complaints.isEmpty(), loaded.complaints.isEmpty() ? "" : qPrintable(loaded.complaints[0].detail));
    const QString path = folder.filePath(u"a.plectrum"_s);
    const auto writer = CaptureWriter::create(path, {});
    (*writer)->askForSecrets(secretSources({.decoders = loaded.decoders}));
    (*writer)->addConnection({.url = u"wss://h/own"_s});
    for (int i = 0; i < Chatter; ++i)
        append(**writer, Opcode::Text, R"({"type":"hi"})", Way::Whole);
    append(**writer, Opcode::Text, R"({"type":"unlock","pinword":")" + Secret + "\"}", Way::Whole);
    QVERIFY((*writer)->close());
    QVERIFY(!hasPartOfSecret(contentOf(path)));
}

void tst_RecordedSecrets::othersStayAsTheyAre()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    const auto writer = CaptureWriter::create(path, {});
    (*writer)->askForSecrets(secretSources({}));
    (*writer)->addConnection({.url = u"wss://h/socket.io/?EIO=4&transport=websocket"_s});
    for (int i = 0; i < Chatter; ++i)
        append(**writer, Opcode::Text, R"(42["say","hello"])", Way::Whole);
    const QByteArray event = "42[\"say\",\"" + Secret + "\"]";
    append(**writer, Opcode::Text, event, Way::Whole);
    append(**writer, Opcode::Text, event, Way::Fragments);
    append(**writer, Opcode::Text, event, Way::Deflated);
    QVERIFY((*writer)->close());
    QCOMPARE((*writer)->redactedCount(), 0);
    const auto reader = CaptureReader::open(path);
    QCOMPARE((*reader)->payload(Chatter + 1).value_or(""), event);
    QCOMPARE((*reader)->payload(Chatter + 2).value_or("") + (*reader)->payload(Chatter + 3).value_or(""), event);
    QCOMPARE((*reader)->payload(Chatter + 4).value_or(""), deflated(event));
}

void tst_RecordedSecrets::longMessagesAreNotLookedAt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    const auto writer = CaptureWriter::create(path, {});
    (*writer)->askForSecrets(secretSources({}));
    (*writer)->addConnection({.url = u"wss://h/socket.io/?EIO=4&transport=websocket"_s});
    for (int i = 0; i < Chatter; ++i)
        append(**writer, Opcode::Text, R"(42["say","hello"])", Way::Whole);
    const QByteArray filler(SecretWatch::MessageBytes, 'x');
    append(**writer, Opcode::Text, R"(40/a,{"big":")" + filler + R"(","token":"kept"})", Way::Whole);
    QVERIFY((*writer)->close());
    QCOMPARE((*writer)->redactedCount(), 0);
}

QTEST_APPLESS_MAIN(tst_RecordedSecrets)
#include "tst_recordedsecrets.moc"
