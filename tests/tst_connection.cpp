// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "connection/connection.h"
#include "support/wine.h"
#include "websocket/frameencoder.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>

using namespace plectrum;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Patience = 30000;

/// A connection in `role` and the bare socket at its other end.
class Pair {
public:
    explicit Pair(Role role, const ConnectionOptions &options = {},
                  const std::optional<DeflateParameters> &deflate = {}, CaptureWriter *recorder = nullptr,
                  quint32 id = 0, const QByteArray &early = {})
        : m_role(role)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        peer.connectToHost(QHostAddress::LocalHost, server.serverPort());
        if (!server.waitForNewConnection(Patience) || !peer.waitForConnected(Patience))
            qFatal("no loopback connection");
        connection = std::make_unique<Connection>(std::unique_ptr<QTcpSocket>(server.nextPendingConnection()), role,
                                                  options, deflate, recorder, id, early);
        QObject::connect(connection.get(), &Connection::messageReceived, connection.get(),
                         [this](const Assembled &message) { messages << message.payload.toByteArray(); });
        QObject::connect(connection.get(), &Connection::closed, connection.get(), [this](const ConnectionEnd &how) {
            end = how;
            ++ends;
        });
        QObject::connect(&peer, &QTcpSocket::readyRead, connection.get(), [this] { raw += peer.readAll(); });
    }

    /// Frames as the peer's role sends them.
    QByteArray frame(Opcode opcode, const QByteArray &payload, bool fin = true, quint8 rsv = 0) const
    {
        FrameHeader header = headerFor(opcode, quint64(payload.size()), fin, rsv);
        header.masked = m_role == Role::Server;
        header.maskKey = {1, 2, 3, 4};
        QByteArray bytes;
        appendFrame(bytes, header, payload);
        return bytes;
    }
    void say(const QByteArray &bytes)
    {
        peer.write(bytes);
        peer.flush();
    }
    /// TCP holds the connection back soon.
    void stopReading()
    {
        peer.disconnect(connection.get());
        peer.setReadBufferSize(1024);
        peer.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 16 * 1024);
    }
    void goOnReading()
    {
        peer.setReadBufferSize(0);
        QObject::connect(&peer, &QTcpSocket::readyRead, connection.get(), [this] { raw += peer.readAll(); });
        raw += peer.readAll();
    }
    /// Payloads of what the connection sent, "<opcode>[+]:<payload>", "+" for a frame that is not the last.
    QList<QByteArray> sent() const
    {
        FrameParser parser(m_role);
        parser.setAllowedRsv(4);
        parser.feed(raw);
        QList<QByteArray> list;
        for (auto next = parser.next(); next && *next; next = parser.next()) {
            const FrameView &view = **next;
            list << QByteArray::number(int(view.header.opcode)) + (view.header.fin ? ":" : "+:")
                    + view.payload.toByteArray() + (view.violations ? " broken" : "");
        }
        return list;
    }

    QTcpSocket peer;
    std::unique_ptr<Connection> connection;
    QList<QByteArray> messages;
    QByteArray raw;
    ConnectionEnd end;
    int ends = 0;

private:
    const Role m_role;
};

QByteArray closing(quint16 code, const QByteArray &reason = {})
{
    return ClosePayload{code, reason}.toBytes();
}

} // namespace

class tst_Connection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void sends_data();
    void sends();
    void earlyBytesCount();
    void answersPings_data();
    void answersPings();
    void measuresRoundTrip();
    void heartbeatFindsDeadPeer();
    void closes_data();
    void closes();
    void answersClose_data();
    void answersClose();
    void strictFails_data();
    void strictFails();
    void tolerantGoesOn();
    void deflates_data();
    void deflates();
    void pausesReading();
    void tellsWhenWritable();
    void keepsWhatWaits();
    void handsOverFrameByFrame();
    void closesBehindWhatWaits();
    void tellsWhatWasLost();
    void idleCloses();
    void abortEndsOnce();
    void recordsEverything();
};

void tst_Connection::sends_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("client") << Role::Client;
    QTest::newRow("server") << Role::Server;
}

void tst_Connection::sends()
{
    QFETCH(Role, role);
    Pair pair(role);
    pair.connection->start();
    const std::array<qsizetype, 3> cuts{0, 2, 5};
    QVERIFY(pair.connection->sendText("text"));
    QVERIFY(pair.connection->sendBinary(QByteArrayView("\0\1", 2)));
    QVERIFY(pair.connection->sendFragmented(Opcode::Text, "cut me", cuts));
    QVERIFY(pair.connection->sendPing("ping"));
    QVERIFY(pair.connection->sendPong("pong"));
    QVERIFY(!pair.connection->sendPing(QByteArray(126, 'p')));
    const QList<QByteArray> expected{"1:text", QByteArray("2:\0\1", 4), "1+:", "0+:cu", "0+:t m", "0:e", "9:ping",
                                     "10:pong"};
    QTRY_COMPARE_WITH_TIMEOUT(pair.sent(), expected, Patience);
    QCOMPARE(pair.connection->counters().framesOut, 8);
    QCOMPARE(pair.connection->counters().messagesOut, 3);
    QCOMPARE(pair.connection->counters().wireBytesOut, pair.raw.size());

    FrameHeader wrong = headerFor(Opcode(3), 2, true, 7);
    wrong.masked = role == Role::Client;
    QVERIFY(pair.connection->sendRaw(wrong, "ab"));
    QTRY_COMPARE_WITH_TIMEOUT(pair.sent().constLast(), "3:ab broken"_ba, Patience);
}

void tst_Connection::earlyBytesCount()
{
    Pair pair(Role::Client, {}, {}, nullptr, 0,
              "\x81\x05"
              "ear"_ba);
    pair.connection->start();
    pair.say("ly"_ba);
    QTRY_COMPARE_WITH_TIMEOUT(pair.messages, QList<QByteArray>({"early"}), Patience);
}

void tst_Connection::answersPings_data()
{
    QTest::addColumn<AutoPong>("mode");
    QTest::addColumn<QList<QByteArray>>("expected");
    const QList<QByteArray> both{"10:", "10:" + QByteArray(125, 'p')};
    QTest::newRow("on") << AutoPong::On << both;
    QTest::newRow("delayed") << AutoPong::Delayed << both;
    QTest::newRow("off") << AutoPong::Off << QList<QByteArray>();
}

void tst_Connection::answersPings()
{
    QFETCH(AutoPong, mode);
    QFETCH(QList<QByteArray>, expected);
    ConnectionOptions options;
    options.autoPong = mode;
    options.pongDelay = 20ms;
    Pair pair(Role::Server, options);
    const QSignalSpy pings(pair.connection.get(), &Connection::pingReceived);
    pair.connection->start();
    // Pings may stand between the fragments of a message (RFC 6455 §5.4).
    pair.say(pair.frame(Opcode::Text, "a", false) + pair.frame(Opcode::Ping, {})
             + pair.frame(Opcode::Ping, QByteArray(125, 'p')) + pair.frame(Opcode::Continuation, "b"));
    QTRY_COMPARE_WITH_TIMEOUT(pair.messages, QList<QByteArray>({"ab"}), Patience);
    QCOMPARE(pings.size(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(pair.sent(), expected, Patience);
}

void tst_Connection::measuresRoundTrip()
{
    Pair pair(Role::Client);
    const QSignalSpy pongs(pair.connection.get(), &Connection::pongReceived);
    pair.connection->start();
    pair.connection->sendPing("one");
    pair.connection->sendPing("two");
    pair.say(pair.frame(Opcode::Pong, "two"));
    QTRY_COMPARE_WITH_TIMEOUT(pongs.size(), 1, Patience);
    QCOMPARE(pongs.first().first().toByteArray(), "two"_ba);
    QVERIFY(pair.connection->roundTrip().has_value());
    QVERIFY(*pair.connection->roundTrip() > 0ns);
}

void tst_Connection::heartbeatFindsDeadPeer()
{
    ConnectionOptions options;
    options.pingInterval = 20ms;
    options.pongTimeout = 100ms;
    Pair pair(Role::Client, options);
    pair.connection->start();
    QTRY_COMPARE_WITH_TIMEOUT(pair.ends, 1, Patience);
    QCOMPARE(pair.end.cause, u"pong-timeout"_s);
    QCOMPARE(pair.end.code, 1006);
    QVERIFY(pair.sent().constFirst().startsWith("9:"));
}

void tst_Connection::closes_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("code");
    QTest::newRow("client") << Role::Client << 1000;
    QTest::newRow("server") << Role::Server << 1001;
    QTest::newRow("private code") << Role::Client << 4999;
}

void tst_Connection::closes()
{
    QFETCH(Role, role);
    QFETCH(int, code);
    Pair pair(role);
    pair.connection->start();
    pair.connection->close(quint16(code), "bye");
    QCOMPARE(pair.connection->state(), Connection::State::Closing);
    QVERIFY(!pair.connection->sendText("too late"));
    QVERIFY(!pair.connection->sendPing("too late"));
    QTRY_COMPARE_WITH_TIMEOUT(pair.sent(), QList<QByteArray>({"8:" + closing(quint16(code), "bye")}), Patience);
    // Until its close frame the peer may go on, but nothing is answered any more.
    pair.say(pair.frame(Opcode::Text, "last") + pair.frame(Opcode::Ping, "p")
             + pair.frame(Opcode::Close, closing(quint16(code), "done")));
    if (role == Role::Client) {
        QTRY_COMPARE_WITH_TIMEOUT(pair.messages, QList<QByteArray>({"last"}), Patience);
        QCOMPARE(pair.ends, 0);
        pair.peer.disconnectFromHost();
    }
    QTRY_COMPARE_WITH_TIMEOUT(pair.ends, 1, Patience);
    QCOMPARE(pair.end.code, code);
    QCOMPARE(pair.end.reason, "done"_ba);
    QCOMPARE(pair.end.closedBy, u"local"_s);
    QCOMPARE(pair.end.cause, u"closed"_s);
    QCOMPARE(pair.sent().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(pair.peer.state(), QAbstractSocket::UnconnectedState, Patience);
}

void tst_Connection::answersClose_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    QTest::newRow("1000") << closing(1000, "why") << closing(1000, "why") << 1000;
    QTest::newRow("no code") << QByteArray() << QByteArray() << 1005;
    QTest::newRow("3000") << closing(3000) << closing(3000) << 3000;
}

void tst_Connection::answersClose()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    Pair pair(Role::Server);
    pair.connection->start();
    pair.say(pair.frame(Opcode::Close, payload) + pair.frame(Opcode::Text, "ignored"));
    QTRY_COMPARE_WITH_TIMEOUT(pair.ends, 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(pair.sent(), QList<QByteArray>({"8:" + answer}), Patience);
    QCOMPARE(pair.end.code, code);
    QCOMPARE(pair.end.closedBy, u"remote"_s);
    QCOMPARE(pair.end.cause, u"closed"_s);
    QVERIFY(pair.messages.isEmpty());
}

void tst_Connection::strictFails_data()
{
    QTest::addColumn<QByteArray>("bytes"); // as a server sends them
    QTest::addColumn<int>("code");
    QTest::newRow("reserved bits, header only") << QByteArray::fromHex("c17d") << 1002;
    QTest::newRow("reserved opcode") << QByteArray::fromHex("8300") << 1002;
    QTest::newRow("masked by the server") << QByteArray::fromHex("818101020304") + 'x' << 1002;
    QTest::newRow("long ping, header only") << QByteArray::fromHex("897e007e") << 1002;
    QTest::newRow("ping in fragments") << QByteArray::fromHex("0900") << 1002;
    QTest::newRow("continuation of nothing") << QByteArray::fromHex("8000") << 1002;
    QTest::newRow("text inside a text") << QByteArray::fromHex("01008100") << 1002;
    QTest::newRow("bad UTF-8 in mid-frame") << QByteArray::fromHex("817dceff") << 1007;
    QTest::newRow("bad UTF-8 across fragments") << QByteArray::fromHex("0101ce8001ce") << 1007;
    QTest::newRow("close code 1005") << QByteArray::fromHex("880203ed") << 1002;
    QTest::newRow("close of one byte") << QByteArray::fromHex("880103") << 1002;
    QTest::newRow("frame too large") << QByteArray::fromHex("827f0000000000100001") << 1009;
    QTest::newRow("length with its top bit") << QByteArray::fromHex("827f8000000000000000") << 1002;
    QTest::newRow("message too large") << QByteArray::fromHex("027e0400") + QByteArray(1024, 'x')
            + QByteArray::fromHex("807e0400")
            + QByteArray(1024, 'x') << 1009;
}

void tst_Connection::strictFails()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    ConnectionOptions options;
    options.maxFrame = 1024 * 1024;
    options.maxMessage = 1500;
    Pair pair(Role::Client, options);
    const QSignalSpy violated(pair.connection.get(), &Connection::violated);
    pair.connection->start();
    pair.say(bytes);
    QTRY_VERIFY_WITH_TIMEOUT(!pair.sent().isEmpty(), Patience);
    QVERIFY(!violated.isEmpty());
    QCOMPARE(pair.sent().size(), 1);
    QVERIFY2(pair.sent().constFirst().startsWith("8:" + closing(quint16(code))),
             pair.sent().constFirst().toHex().constData());
    QVERIFY(pair.connection->state() != Connection::State::Open);
    pair.peer.disconnectFromHost();
    QTRY_COMPARE_WITH_TIMEOUT(pair.ends, 1, Patience);
    QCOMPARE(pair.end.cause, u"violation"_s);
    QVERIFY(!pair.end.detail.isEmpty());
}

void tst_Connection::tolerantGoesOn()
{
    ConnectionOptions options;
    options.strict = false;
    Pair pair(Role::Client, options);
    const QSignalSpy violated(pair.connection.get(), &Connection::violated);
    pair.connection->start();
    pair.say(QByteArray::fromHex("8300") + QByteArray::fromHex("8000") + pair.frame(Opcode::Text, "\xff")
             + pair.frame(Opcode::Text, "after"));
    QTRY_VERIFY_WITH_TIMEOUT(pair.messages.contains("after"), Patience);
    QCOMPARE(violated.size(), 3);
    QCOMPARE(pair.connection->state(), Connection::State::Open);
    QVERIFY(pair.sent().isEmpty());
}

void tst_Connection::deflates_data()
{
    QTest::addColumn<bool>("takeover");
    QTest::newRow("context kept") << true;
    QTest::newRow("context dropped") << false;
}

void tst_Connection::deflates()
{
    QFETCH(bool, takeover);
    const DeflateParameters agreed{.serverNoContextTakeover = !takeover, .clientNoContextTakeover = !takeover};
    Pair pair(Role::Client, {}, agreed);
    pair.connection->start();
    const QByteArray message("all work and no play ", 21);
    const QByteArray text = message.repeated(100);
    const std::array<qsizetype, 2> cuts{700, 1400};
    pair.connection->sendText("short");
    pair.connection->sendText(text);
    pair.connection->sendFragmented(Opcode::Text, text, cuts);
    pair.connection->sendFragmented(Opcode::Text, text, {}, Compression::Never);
    pair.connection->sendFragmented(Opcode::Text, "tiny", {}, Compression::Always);
    QTRY_COMPARE_WITH_TIMEOUT(pair.sent().size(), 7, Patience);
    QVERIFY(pair.sent().at(5) == "1:" + text);

    FrameParser parser(Role::Client);
    parser.setAllowedRsv(4);
    MessageAssembler assembler({});
    assembler.setInflater(std::make_unique<Inflater>(15, !takeover));
    parser.feed(pair.raw);
    QList<QByteArray> messages;
    for (auto next = parser.next(); next && *next; next = parser.next()) {
        const Assembled assembled = assembler.add(**next);
        QVERIFY(!assembled.violations);
        if (assembled.kind == Assembled::Kind::Message)
            messages << assembled.payload.toByteArray();
    }
    QCOMPARE(messages, QList<QByteArray>({"short", text, text, text, "tiny"}));
    QCOMPARE(pair.connection->counters().inflatedOut, 2 * text.size() + 4);
    QVERIFY(pair.connection->counters().deflatedOut < text.size());

    Deflater deflater(15, !takeover);
    const QByteArray packed = deflater.compress(text).toByteArray();
    pair.say(pair.frame(Opcode::Text, packed, true, 4));
    QTRY_COMPARE_WITH_TIMEOUT(pair.messages, QList<QByteArray>({text}), Patience);
    QCOMPARE(pair.connection->counters().deflatedIn, packed.size());
}

void tst_Connection::pausesReading()
{
    Pair pair(Role::Client);
    pair.connection->start();
    pair.connection->setReadingPaused(true);
    const QByteArray big = pair.frame(Opcode::Binary, QByteArray(1024 * 1024, 'b'));
    for (int i = 0; i < 64; ++i)
        pair.say(big);
    // TCP holds the peer back: its bytes stay with it once the buffers between are full.
    QVERIFY(pair.peer.bytesToWrite() > 0);
    QCOMPARE(pair.messages.size(), 0);
    pair.connection->setReadingPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(pair.messages.size(), 64, Patience);
}

void tst_Connection::tellsWhenWritable()
{
    Pair pair(Role::Server);
    const QSignalSpy writable(pair.connection.get(), &Connection::writable);
    pair.connection->start();
    const QByteArray message(1024 * 1024, 'x');
    for (int i = 0; i < 32; ++i)
        QVERIFY(pair.connection->sendBinary(message));
    QVERIFY(pair.connection->bytesToWrite() > 256 * 1024);
    QCOMPARE(writable.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(writable.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(pair.raw.size(), 32 * (message.size() + 10), Patience);
}

void tst_Connection::keepsWhatWaits()
{
    Pair pair(Role::Server);
    pair.stopReading();
    pair.connection->start();
    const QByteArray filler(256 * 1024, 'f');
    while (pair.connection->queue().isEmpty()) {
        QVERIFY(pair.connection->sendBinary(filler));
        QCoreApplication::processEvents();
    }
    QVERIFY(pair.connection->dropWaiting(1));
    QVERIFY(!pair.connection->dropWaiting(1));
    const qint64 left = pair.connection->counters().messagesOut;
    const qint64 ahead = pair.connection->bytesToWrite();
    QVERIFY(ahead >= ConnectionOptions::DefaultSendAhead);
    QVERIFY(ahead < 3 * ConnectionOptions::DefaultSendAhead);

    const RawFrame raw{headerFor(Opcode::Text, 3), "raw"};
    QList<RecordId> told{-1};
    for (const char *const text : {"one", "two", "three"})
        QVERIFY(pair.connection->sendText(text));
    QVERIFY(pair.connection->sendRaw({&raw, 1}, [&told](const QList<RecordId> &records) { told = records; }));
    QVERIFY(pair.connection->sendText("last"));
    QVERIFY(pair.connection->sendPing("overtakes"));
    const QList<WaitingMessage> waiting = pair.connection->queue().messages(4);
    QCOMPARE(waiting.size(), 4);
    QCOMPARE(waiting.at(1).head, "two");
    QCOMPARE(waiting.at(1).bytes, 3);
    QVERIFY(waiting.at(3).isRaw);
    QCOMPARE(waiting.at(3).head, "raw");
    QCOMPARE(pair.connection->queue().sum(), (WaitingSum{5, 18}));
    QVERIFY(pair.connection->dropWaiting(waiting.at(1).id));
    QCOMPARE(pair.connection->queue().sum(), (WaitingSum{4, 15}));
    QCOMPARE(pair.connection->counters().messagesOut, left);
    QCOMPARE(told, QList<RecordId>{-1});

    pair.goOnReading();
    QTRY_VERIFY_WITH_TIMEOUT(pair.connection->queue().isEmpty(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!pair.sent().isEmpty() && pair.sent().constLast() == "1:last", Patience);
    const QList<QByteArray> sent = pair.sent();
    QCOMPARE(sent.mid(left), QList<QByteArray>({"9:overtakes", "1:one", "1:three", "1:raw", "1:last"}));
    QCOMPARE(told, QList<RecordId>());
    QCOMPARE(pair.connection->bytesToWrite(), 0);
    QCOMPARE(pair.connection->queue().dropped().messages, 2);
}

void tst_Connection::handsOverFrameByFrame()
{
    const std::optional<DeflateParameters> deflate{std::in_place};
    Pair pair(Role::Client, {}, deflate);
    pair.stopReading();
    pair.connection->start();
    const QByteArray message(8 * 1024 * 1024, 'm');
    QVERIFY(pair.connection->sendFragmented(
        Opcode::Binary, message, FrameCuts{.every = 128 * 1024}.offsets(message.size()), Compression::Never));
    QTRY_VERIFY_WITH_TIMEOUT(pair.connection->counters().framesOut > 1, Patience);
    const QList<WaitingMessage> waiting = pair.connection->queue().messages(9);
    QCOMPARE(waiting.size(), 1);
    QVERIFY(waiting.constFirst().hasBegun);
    QVERIFY(!pair.connection->dropWaiting(waiting.constFirst().id));
    QVERIFY(pair.connection->sendText(QByteArray(1000, 't')));
    QCOMPARE(pair.connection->dropWaiting(), (WaitingSum{1, 1000}));
    QVERIFY(pair.connection->sendText(QByteArray(1000, 'u')));
    QVERIFY(pair.connection->counters().framesOut < 64);
    QVERIFY(pair.connection->sendPing("between"));
    pair.goOnReading();
    QTRY_VERIFY_WITH_TIMEOUT(pair.connection->bytesToWrite() == 0, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(pair.raw.size(), pair.connection->counters().wireBytesOut, Patience);
    const QList<QByteArray> sent = pair.sent();
    QCOMPARE(sent.size(), 64 + 2);
    const qsizetype ping = sent.indexOf("9:between");
    QVERIFY(ping > 0 && ping < 64);
    QVERIFY(sent.constLast().startsWith("1:"));
    QVERIFY(sent.constLast().size() < 100); // deflated, behind the message that was dropped
}

void tst_Connection::closesBehindWhatWaits()
{
    for (const bool theyClose : {false, true}) {
        Pair pair(Role::Server);
        pair.stopReading();
        pair.connection->start();
        int count = 0;
        while (pair.connection->queue().sum().messages < 20) {
            QVERIFY(pair.connection->sendBinary(QByteArray(128 * 1024, 'f')));
            ++count;
            QCoreApplication::processEvents();
        }
        const QSignalSpy states(pair.connection.get(), &Connection::stateChanged);
        if (theyClose)
            pair.say(pair.frame(Opcode::Close, closing(1001)));
        else
            pair.connection->close(1001);
        QTRY_COMPARE_WITH_TIMEOUT(pair.connection->state(), Connection::State::Closing, Patience);
        QVERIFY(!pair.connection->queue().isEmpty());
        QVERIFY(!pair.connection->sendText("late"));
        pair.goOnReading();
        QTRY_COMPARE_WITH_TIMEOUT(pair.sent().size(), count + 1, Patience);
        QCOMPARE(pair.sent().constLast(), "8:" + closing(1001));
        if (!theyClose)
            pair.say(pair.frame(Opcode::Close, closing(1001)));
        QTRY_COMPARE_WITH_TIMEOUT(pair.ends, 1, Patience);
        QCOMPARE(pair.end.cause, u"closed"_s);
        QCOMPARE(pair.end.detail, QString());
    }
}

void tst_Connection::tellsWhatWasLost()
{
    Pair pair(Role::Client);
    pair.stopReading();
    pair.connection->start();
    while (pair.connection->queue().sum().messages < 2) {
        QVERIFY(pair.connection->sendBinary(QByteArray(128 * 1024, 'f')));
        QCoreApplication::processEvents();
    }
    const qint64 frames = pair.connection->counters().framesOut;
    pair.connection->abort();
    QCOMPARE(pair.ends, 1);
    QVERIFY2(pair.end.detail.endsWith(u"2 messages that waited, 262144 bytes, were not sent"_s),
             qPrintable(pair.end.detail));
    QCOMPARE(pair.connection->counters().framesOut, frames);
}

void tst_Connection::idleCloses()
{
    ConnectionOptions options;
    options.idleTimeout = 50ms;
    Pair pair(Role::Server, options);
    pair.connection->start();
    QTRY_VERIFY_WITH_TIMEOUT(!pair.sent().isEmpty(), Patience);
    QVERIFY(pair.sent().constFirst().startsWith("8:" + closing(1001)));
}

void tst_Connection::abortEndsOnce()
{
    SKIP_RESET_UNDER_WINE();
    Pair pair(Role::Client);
    pair.connection->start();
    pair.connection->abort();
    QCOMPARE(pair.ends, 1);
    QCOMPARE(pair.end.code, 1006);
    QCOMPARE(pair.connection->state(), Connection::State::Closed);
    pair.connection->abort();
    QVERIFY(!pair.connection->sendText("no"));
    QTRY_COMPARE_WITH_TIMEOUT(pair.peer.state(), QAbstractSocket::UnconnectedState, Patience);
    QCOMPARE(pair.ends, 1);
}

void tst_Connection::recordsEverything()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    const quint32 id = (*writer)->addConnection({});
    {
        Pair pair(Role::Client, {}, {}, writer->get(), id);
        pair.connection->start();
        pair.connection->sendText("out");
        pair.say(pair.frame(Opcode::Text, "in", false) + pair.frame(Opcode::Ping, "p")
                 + pair.frame(Opcode::Continuation, "side"));
        QTRY_COMPARE_WITH_TIMEOUT(pair.messages.size(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(pair.sent().contains("10:p"), Patience);
        pair.peer.disconnectFromHost();
        QTRY_COMPARE_WITH_TIMEOUT(pair.ends, 1, Patience);
    }
    QVERIFY((*writer)->close());
    const auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), 6);
    QList<QByteArray> payloads;
    QList<qint64> arrivals;
    QList<qint64> departures;
    for (RecordId row = 1; row <= 5; ++row) {
        const auto record = (*reader)->record(row);
        QVERIFY(record);
        QCOMPARE(record->kind, RecordKind::Frame);
        QCOMPARE(record->connection, id);
        // What one read brought bears the time of the read, so an answer sent meanwhile may stand before it.
        (record->direction == Direction::Incoming ? arrivals : departures) << record->timeNs;
        payloads << (record->direction == Direction::Outgoing ? "> "_ba : "< "_ba) + record->payload.toByteArray();
    }
    QCOMPARE(payloads, QList<QByteArray>({"> out", "< in", "< p", "> p", "< side"}));
    QVERIFY(std::is_sorted(arrivals.cbegin(), arrivals.cend()));
    QVERIFY(std::is_sorted(departures.cbegin(), departures.cend()));
    const auto joined = (*reader)->record(5);
    QVERIFY(joined->hasMessage);
    QCOMPARE(joined->message.toByteArray(), "inside"_ba);
    const auto end = (*reader)->record(6);
    QCOMPARE(end->kind, RecordKind::End);
    QCOMPARE(ConnectionEnd::fromJson(end->payload).cause, u"fin"_s);
}

QTEST_GUILESS_MAIN(tst_Connection)
#include "tst_connection.moc"
