// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/decoder.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

Decoder::Input from(char side, QByteArrayView message, Opcode type = Opcode::Text)
{
    return {.sender = side == 'c' ? Role::Client : Role::Server,
            .type = type,
            .message = message,
            .wantsTree = true,
            .wantsSecrets = true};
}

std::unique_ptr<Decoder> made(int version = 4)
{
    return decoderNamed("socketio"_L1)
        ->make({.url = QUrl(u"ws://h/socket.io/?EIO=%1&transport=websocket"_s.arg(version))});
}

/// The value of the outermost field of this name; a null array: there is none.
QByteArray valueOf(const DecodedField &root, QByteArrayView name)
{
    std::vector<const DecodedField *> level{&root};
    while (!level.empty()) {
        std::vector<const DecodedField *> next;
        for (const DecodedField *field : level) {
            for (const DecodedField &child : field->children) {
                if (child.name == name)
                    return child.value;
                next.push_back(&child);
            }
        }
        level = std::move(next);
    }
    return {};
}

} // namespace

/// What Socket.IO's decoder tells beside its summaries, and packets in MessagePack.
class tst_SocketIoDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void packed_data();
    void packed();
    void packedOnlyWhereNothingIsDue();
    void tellsRooms();
    void tellsBeats();
    void tellsCredentials_data();
    void tellsCredentials();
    void joinsAttachments();
};

void tst_SocketIoDecoder::packed_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("summary");
    QTest::addColumn<QByteArray>("pair");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char *name, const char *hex, const char *summary, const char *pair = "",
                        const char *problem = "") {
        QTest::newRow(name) << QByteArray(hex) << QByteArray(summary) << QByteArray(pair) << QByteArray(problem);
    };
    // {"type", "data", "nsp", "id"}
    row("event", "83a47479706502a46461746192a36865790aa36e7370a12f", "hey 10");
    row("event with ack", "84a47479706502a46461746192a3686579c40101a36e7370a22f61a2696403", "hey in /a h'01' · ack 3",
        "/a,3");
    row("ack", "84a47479706503a46461746190a36e7370a12fa2696403", "ACK [] · ack 3", "/,3");
    row("connect", "82a47479706500a36e7370a12f", "CONNECT", "/,connect");
    row("connect error", "83a47479706504a464617461a26e6fa36e7370a12f", "CONNECT_ERROR \"no\"");
    row("nobody's ack", "83a47479706503a46461746190a36e7370a12f", "ACK []", "", "an answer names the id of its event");
    row("event without name", "83a47479706502a464617461c0a36e7370a12f", "EVENT", "",
        "the payload of an event or answer is an array");
    row("another map", "81a47479706502", "message, 7 bytes", "", "binary data that no Socket.IO packet has announced");
    row("no packet's type", "82a47479706509a36e7370a12f", "message, 13 bytes", "",
        "binary data that no Socket.IO packet has announced");
}

void tst_SocketIoDecoder::packed()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, summary);
    QFETCH(QByteArray, pair);
    QFETCH(QByteArray, problem);
    const QByteArray message = QByteArray::fromHex(hex);
    for (const int version : {3, 4}) {
        const QByteArray sent = version == 3 ? '\x04' + message : message;
        const auto decoded = made(version)->feed(from('c', sent, Opcode::Binary));
        QCOMPARE(decoded.size(), size_t(1));
        const DecodedMessage &each = decoded.front();
        QCOMPARE(each.summary, summary);
        QCOMPARE(each.pair, pair);
        QCOMPARE(each.problem, problem);
        QCOMPARE(each.pairOffset >= 0, !pair.isEmpty() && pair != "/,connect");
        if (each.pairOffset >= 0)
            QCOMPARE(sent.mid(each.pairOffset, each.pairLength), "\x03"_ba);
        if (summary.startsWith("hey"))
            QCOMPARE(valueOf(each.tree, "event"), "hey"_ba);
        for (qsizetype cut = 0; cut < sent.size(); ++cut)
            (void)made(version)->feed(from('c', sent.first(cut), Opcode::Binary));
    }
}

void tst_SocketIoDecoder::packedOnlyWhereNothingIsDue()
{
    const auto decoder = made();
    decoder->feed(from('c', R"(451-["x",{"_placeholder":true,"num":0}])"));
    const QByteArray map = QByteArray::fromHex("83a47479706502a46461746192a36865790aa36e7370a12f");
    QVERIFY(decoder->feed(from('c', map, Opcode::Binary)).front().summary.startsWith("attachment 1 of 1"));
    QCOMPARE(decoder->feed(from('c', map, Opcode::Binary)).front().summary, "hey 10"_ba);
}

void tst_SocketIoDecoder::tellsRooms()
{
    const auto decoder = made();
    using Kind = RoomChange::Kind;
    const auto rooms = [&](char side, QByteArrayView message) {
        return decoder->feed(from(side, message)).front().rooms;
    };
    QVERIFY(rooms('c', "40/admin,{}").empty());
    QCOMPARE(rooms('s', R"(40/admin,{"sid":"x"})"), (std::vector<RoomChange>{{Kind::Join, "/admin", {}}}));
    QCOMPARE(rooms('s', R"(40{"sid":"x"})"), (std::vector<RoomChange>{{Kind::Join, "/", {}}}));
    QVERIFY(rooms('s', R"(44/none,{"message":"no"})").empty());
    QCOMPARE(rooms('c', "41/admin,"), (std::vector<RoomChange>{{Kind::Leave, "/admin", {}}}));
    QCOMPARE(rooms('s', "1"), (std::vector<RoomChange>{{Kind::Leave, {}, {}}}));
}

void tst_SocketIoDecoder::tellsBeats()
{
    const QByteArray open = R"(0{"sid":"x","upgrades":[],"pingInterval":25000,"pingTimeout":20000})";
    for (const int version : {3, 4}) {
        const auto beats = made(version)->feed(from('s', open)).front().beats;
        QCOMPARE(beats.size(), size_t(2));
        for (const BeatPromise &beat : beats) {
            QCOMPARE(beat.everyMs, 25000);
            QCOMPARE(beat.lateMs, 45000);
            QCOMPARE(beat.anyMessage, version == 3);
        }
    }
    QVERIFY(made()->feed(from('s', R"(0{"sid":"x","pingInterval":-5,"pingTimeout":1})")).front().beats.empty());
    QVERIFY(made()->feed(from('s', R"(0{"sid":"x"})")).front().beats.empty());
}

void tst_SocketIoDecoder::tellsCredentials_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Opcode>("type");
    QTest::addColumn<QByteArrayList>("secrets");
    QTest::newRow("token") << R"(40/a,{"token":"SECRET","user":"bob"})"_ba << Opcode::Text
                           << QByteArrayList{"token SECRET"};
    QTest::newRow("deep") << R"(40{"auth":{"password":"p","apiKey":12},"room":1})"_ba << Opcode::Text
                          << QByteArrayList{"apiKey 12", "password p"};
    QTest::newRow("none") << R"(40{"token":null})"_ba << Opcode::Text << QByteArrayList();
    QTest::newRow("an event's are its own") << R"(42["login",{"token":"x"}])"_ba << Opcode::Text << QByteArrayList();
    QTest::newRow("MessagePack") << QByteArray::fromHex("83a47479706500a46461746181a5746f6b656ea178a36e7370a12f")
                                 << Opcode::Binary << QByteArrayList{"token x"};
}

void tst_SocketIoDecoder::tellsCredentials()
{
    QFETCH(QByteArray, message);
    QFETCH(Opcode, type);
    QFETCH(QByteArrayList, secrets);
    QByteArrayList found;
    const auto decoded = made()->feed(from('c', message, type));
    for (const SecretRange &each : decoded.front().secrets)
        found << each.name + ' ' + message.mid(each.offset, each.length);
    std::ranges::sort(found);
    QCOMPARE(found, secrets);
}

/// The last attachment's tree is that of the whole packet.
void tst_SocketIoDecoder::joinsAttachments()
{
    const auto decoder = made();
    decoder->feed(from('s', R"(452-["draw",{"_placeholder":true,"num":0},{"_placeholder":true,"num":1}])"));
    decoder->feed(from('s', "abc", Opcode::Binary));
    const DecodedMessage last = decoder->feed(from('s', "de", Opcode::Binary)).front();
    QCOMPARE(valueOf(last.tree, "event"), "draw"_ba);
    QCOMPARE(valueOf(last.tree, "attachment 1"), "3 bytes"_ba);
    QCOMPARE(valueOf(last.tree, "attachment 2"), "2 bytes"_ba);
    QCOMPARE(last.tree.children.back().offset, qsizetype(0));
    QCOMPARE(last.tree.children.back().length, qsizetype(2));
    QCOMPARE(last.tree.children.front().offset, qsizetype(-1));
}

QTEST_APPLESS_MAIN(tst_SocketIoDecoder)
#include "tst_socketiodecoder.moc"
