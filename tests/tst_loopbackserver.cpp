// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "client/client.h"
#include "server/endpoint.h"
#include "server/endpoints.h"
#include "server/selfsigned.h"
#include "support/patience.h"
#include "support/servers.h"
#include "support/wine.h"
#include "support/wirepeer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

/// A client at one endpoint; keeps all that happens.
class Visit : public QObject {
public:
    struct Message {
        Opcode type = Opcode::Text;
        QByteArray payload;
        bool fin = true;
        bool operator==(const Message &) const = default;
    };

    explicit Visit(const QUrl &url, bool deflate = false, const Target &basis = {})
    {
        connect(&m_client, &Client::opened, this, &Visit::listen);
        connect(&m_client, &Client::refused, this, [this](const Refusal &given) { refusal = given; });
        connect(&m_client, &Client::failed, this, [this](const Error &given) { error = given; });
        connect(&m_client, &Client::closed, this, [this](const ConnectionEnd &given) { end = given; });
        Target target = basis;
        target.url = url;
        target.offerDeflate = deflate;
        m_client.open(target);
    }

    bool isOpen() const { return m_client.state() == Client::State::Open; }
    Connection &connection() const { return *m_client.connection(); }
    Client &client() { return m_client; }

    QList<Message> messages;
    QList<Message> fragments; ///< data frames as they came
    std::optional<Refusal> refusal;
    std::optional<Error> error;
    std::optional<ConnectionEnd> end;

private:
    void listen(Connection *connection)
    {
        connect(connection, &Connection::messageReceived, this, [this](const Assembled &message) {
            messages.append({message.type, message.payload.toByteArray(), true});
        });
        connect(connection, &Connection::frameReceived, this, [this](const FrameView &frame) {
            if (!isControl(frame.header.opcode))
                fragments.append({frame.header.opcode, frame.payload.toByteArray(), frame.header.fin});
        });
    }

    Client m_client{nullptr};
};

QString pathOf(const EndpointInfo &info)
{
    return info.path.endsWith(u'/') ? QString(info.path + u"name"_s) : QString(info.path);
}

/// A TCP socket that says `bytes` and keeps the answer.
class RawClient : public QTcpSocket {
public:
    RawClient(const LoopbackServer &server, const QByteArray &bytes)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { answer += readAll(); });
        connectToHost(QHostAddress::LocalHost, quint16(server.url().port()));
        write(bytes);
    }
    bool isOver() const { return state() == UnconnectedState; }
    QByteArray statusLine() const { return answer.left(answer.indexOf('\r')); }

    QByteArray answer;
};

QByteArray upgradeRequest(const QByteArray &target)
{
    return "GET " + target
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

QByteArray maskedFrame(Opcode opcode, QByteArrayView payload)
{
    FrameHeader header = headerFor(opcode, quint64(payload.size()), true);
    header.masked = true;
    header.maskKey = {1, 2, 3, 4};
    QByteArray bytes;
    appendFrame(bytes, header, payload);
    return bytes;
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

const char *engineName(Engine engine)
{
    return engine == Engine::Native ? "native" : "qt";
}

} // namespace

/// The embedded server: every endpoint on both engines, its limits and its end.
class tst_LoopbackServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void echoes_data();
    void echoes();
    void echoesFragments_data() { addEngines(); }
    void echoesFragments();
    void group_data() { addEngines(); }
    void group();
    void flood_data();
    void flood();
    void floodKeepsItsRate_data() { addEngines(); }
    void floodKeepsItsRate();
    void sink_data() { addEngines(); }
    void sink();
    void closes_data();
    void closes();
    void refuses_data();
    void refuses();
    void answersPlainHttp_data();
    void answersPlainHttp();
    void rejectsRequests_data();
    void rejectsRequests();
    void readsEarlyFrames();
    void silentClients();
    void connectionLimit_data() { addEngines(); }
    void connectionLimit();
    void messageLimit_data() { addEngines(); }
    void messageLimit();
    void idleLimit_data() { addEngines(); }
    void idleLimit();
    void slowMemberIsSentAway_data() { addEngines(); }
    void slowMemberIsSentAway();
    void slowEchoReaderIsSlowedDown();
    void slowEchoReaderIsSentAway();
    void stops_data() { addEngines(); }
    void stops();
    void secure_data() { addEngines(); }
    void secure();
    void severalAtOnce();
    void portInUse();
    void tellsWhatHappens();
    void records();
    void agreesOnExtras();
};

void tst_LoopbackServer::echoes_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<bool>("deflate");
    QTest::addColumn<Opcode>("type");
    QTest::addColumn<QByteArray>("payload");
    for (const Engine engine : engines()) {
        for (const bool deflate : {false, true}) {
            const auto row = [&](const char *name, Opcode type, const QByteArray &payload) {
                QTest::addRow("%s %s %s", engineName(engine), deflate ? "deflate" : "plain", name)
                    << engine << deflate << type << payload;
            };
            row("text", Opcode::Text, "hello");
            row("empty text", Opcode::Text, "");
            row("text beyond ASCII", Opcode::Text, "gr\xc3\xbc\xc3\x9f \xf0\x9f\x8e\xb5");
            row("text, 64 bit length", Opcode::Text, QByteArray("0123456789").repeated(10000));
            row("binary", Opcode::Binary, QByteArray::fromHex("00ff80fe"));
            row("empty binary", Opcode::Binary, "");
            row("binary, 1 MiB", Opcode::Binary, QByteArray(1024 * 1024, '\xfe'));
        }
    }
}

void tst_LoopbackServer::echoes()
{
    QFETCH(Engine, engine);
    QFETCH(bool, deflate);
    QFETCH(Opcode, type);
    QFETCH(QByteArray, payload);
    const auto server = startServer(engine);
    Visit visit(at(*server, u"/echo"_s), deflate);
    QTRY_VERIFY(visit.isOpen());
    QCOMPARE(visit.client().deflate().has_value(), deflate && engine == Engine::Native);
    for (int i = 0; i < 3; ++i)
        QVERIFY(type == Opcode::Text ? visit.connection().sendText(payload) : visit.connection().sendBinary(payload));
    QTRY_COMPARE(visit.messages.size(), 3);
    for (const Visit::Message &message : std::as_const(visit.messages))
        QVERIFY(message == (Visit::Message{type, payload}));
    visit.client().close(1000);
    QTRY_VERIFY(visit.end);
    QCOMPARE(visit.end->cause, u"closed"_s);
    QCOMPARE(visit.end->code, 1000);
    QTRY_COMPARE(server->connectionCount(), 0);
}

void tst_LoopbackServer::echoesFragments()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    Visit visit(at(*server, u"/echo"_s));
    QTRY_VERIFY(visit.isOpen());
    static constexpr qsizetype cuts[] = {1, 1, 4};
    QVERIFY(visit.connection().sendFragmented(Opcode::Text, "fragments", cuts));
    QTRY_COMPARE(visit.messages.size(), 1);
    QCOMPARE(visit.messages.first().payload, "fragments");
    const QList<Visit::Message> asTheyCame{
        {Opcode::Text, "f", false},
        {Opcode::Continuation, "", false},
        {Opcode::Continuation, "rag", false},
        {Opcode::Continuation, "ments", true},
    };
    const QList<Visit::Message> joined{{Opcode::Text, "fragments", true}};
    QVERIFY(visit.fragments == (engine == Engine::Native ? asTheyCame : joined));
}

void tst_LoopbackServer::group()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    Visit first(at(*server, u"/group/a?announce=1"_s));
    QTRY_COMPARE(first.messages.size(), 1);
    Visit second(at(*server, u"/group/a"_s));
    Visit stranger(at(*server, u"/group/b?announce=1"_s));
    QTRY_VERIFY(second.isOpen());
    QTRY_COMPARE(first.messages.size(), 2);
    QTRY_COMPARE(stranger.messages.size(), 1);
    const auto announced = [](const QString &event, int members) {
        return QJsonObject{{u"event"_s, event}, {u"group"_s, u"a"_s}, {u"members"_s, members}};
    };
    QCOMPARE(json(first.messages.at(0).payload), announced(u"join"_s, 1));
    QCOMPARE(json(first.messages.at(1).payload), announced(u"join"_s, 2));

    second.connection().sendText("to all");
    second.connection().sendBinary(QByteArray::fromHex("00ff"));
    QTRY_COMPARE(second.messages.size(), 2); // the sender too, but no announcements
    QTRY_COMPARE(first.messages.size(), 4);
    for (const Visit *member : {&first, &second}) {
        const QList<Visit::Message> last = member->messages.last(2);
        QVERIFY((last == QList<Visit::Message>{{Opcode::Text, "to all"}, {Opcode::Binary, QByteArray("\0\xff", 2)}}));
    }

    second.client().close();
    QTRY_COMPARE(first.messages.size(), 5);
    QCOMPARE(json(first.messages.at(4).payload), announced(u"leave"_s, 1));
    QCOMPARE(stranger.messages.size(), 1);
}

void tst_LoopbackServer::flood_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("query");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("size");
    for (const Engine engine : engines()) {
        const auto row = [engine](const char *name, const QString &query, qint64 count, qint64 size) {
            QTest::addRow("%s %s", engineName(engine), name) << engine << query << count << size;
        };
        row("none", u"count=0"_s, 0, 0);
        row("one", u"count=1&size=1"_s, 1, 1);
        row("empty", u"count=500&size=0"_s, 500, 0);
        row("many", u"count=20000&size=125"_s, 20000, 125);
        row("large", u"count=3&size=3000000"_s, 3, 3000000);
    }
}

void tst_LoopbackServer::flood()
{
    QFETCH(Engine, engine);
    QFETCH(QString, query);
    QFETCH(qint64, count);
    QFETCH(qint64, size);
    const auto server = startServer(engine);
    Visit visit(at(*server, u"/flood?"_s + query));
    QTRY_VERIFY(visit.end);
    QCOMPARE(visit.end->code, 1000);
    QCOMPARE(visit.end->closedBy, u"remote"_s);
    QCOMPARE(visit.messages.size(), count);
    for (qsizetype i = 0; i < visit.messages.size(); ++i) {
        const Visit::Message &message = visit.messages.at(i);
        QCOMPARE(message.type, Opcode::Text);
        QCOMPARE(message.payload.size(), size);
        QVERIFY(message.payload.startsWith(QByteArray::number(i + 1).left(size)));
    }
}

void tst_LoopbackServer::floodKeepsItsRate()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    QElapsedTimer clock;
    clock.start();
    Visit visit(at(*server, u"/flood?count=101&size=20&rate=500"_s));
    QTRY_VERIFY(visit.end);
    QCOMPARE(visit.messages.size(), 101);
    QVERIFY2(clock.elapsed() >= 200, qPrintable(QString::number(clock.elapsed())));
}

void tst_LoopbackServer::sink()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    Visit visit(at(*server, u"/sink"_s));
    QTRY_VERIFY(visit.isOpen());
    visit.connection().sendText("stats");
    visit.connection().sendText("four");
    visit.connection().sendBinary("stats");
    visit.connection().sendBinary(QByteArray(100000, 'x'));
    visit.connection().sendText("stats");
    QTRY_COMPARE(visit.messages.size(), 2);
    QCOMPARE(json(visit.messages.at(0).payload), (QJsonObject{{u"messages"_s, 0}, {u"bytes"_s, 0}}));
    QCOMPARE(json(visit.messages.at(1).payload), (QJsonObject{{u"messages"_s, 3}, {u"bytes"_s, 100009}}));
}

void tst_LoopbackServer::closes_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("query");
    QTest::addColumn<quint16>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<qint64>("afterMs");
    for (const Engine engine : engines()) {
        const auto row = [engine](const char *name, const QString &query, quint16 code, const QByteArray &reason,
                                  qint64 afterMs) {
            QTest::addRow("%s %s", engineName(engine), name) << engine << query << code << reason << afterMs;
        };
        row("plain", u""_s, 1000, "", 0);
        row("code", u"?code=4001"_s, 4001, "", 0);
        row("try again later", u"?code=1013&reason=full"_s, 1013, "full", 0);
        row("reason beyond ASCII", u"?code=3000&reason=gr%C3%BC%C3%9F%20dich"_s, 3000, "gr\xc3\xbc\xc3\x9f dich", 0);
        row("later", u"?code=1001&after=150"_s, 1001, "", 150);
    }
}

void tst_LoopbackServer::closes()
{
    QFETCH(Engine, engine);
    QFETCH(QString, query);
    QFETCH(quint16, code);
    QFETCH(QByteArray, reason);
    QFETCH(qint64, afterMs);
    const auto server = startServer(engine);
    QElapsedTimer clock;
    clock.start();
    Visit visit(at(*server, u"/close"_s + query));
    QTRY_VERIFY(visit.end);
    QCOMPARE(visit.end->code, code);
    QCOMPARE(visit.end->reason, reason);
    QCOMPARE(visit.end->closedBy, u"remote"_s);
    QCOMPARE(visit.end->cause, u"closed"_s);
    QVERIFY(clock.elapsed() >= afterMs);
}

void tst_LoopbackServer::refuses_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    for (const Engine engine : engines()) {
        const auto row = [engine](const char *name, const QString &path, int status, const QByteArray &body) {
            QTest::addRow("%s %s", engineName(engine), name) << engine << path << status << body;
        };
        row("refuse", u"/refuse"_s, 403, "Forbidden\n");
        row("refuse with 200", u"/refuse?status=200"_s, 200, "OK\n");
        row("refuse with a body", u"/refuse?status=401&body=Who%20are%20you%3F"_s, 401, "Who are you?");
        row("refuse as nobody does", u"/refuse?status=599"_s, 599, "Refused\n");
        row("refuse, status", u"/refuse?status=101"_s, 400, "Parameter status must be a number from 200 to 599.\n");
        row("flood, count", u"/flood?count=-1"_s, 400, "Parameter count must be a number from 0 to 1000000000.\n");
        row("flood, size", u"/flood?size=1k"_s, 400, "Parameter size must be a number from 0 to 268435456.\n");
        row("flood, rate", u"/flood?rate=99999999999999999999"_s, 400,
            "Parameter rate must be a number from 0 to 100000000.\n");
        row("close, code", u"/close?code=99"_s, 400, "Parameter code must be a number from 1000 to 4999.\n");
        row("close, a code never sent", u"/close?code=1006"_s, 400,
            "Code 1006 must not stand in a close frame (RFC 6455 \xc2\xa7"
            "7.4).\n");
        row("close, after", u"/close?after=x"_s, 400, "Parameter after must be a number from 0 to 3600000.\n");
        row("close, reason", u"/close?reason="_s + QString(124, u'x'), 400,
            "A reason has at most 123 bytes (RFC 6455 \xc2\xa7"
            "5.5).\n");
        row("group without a name", u"/group/"_s, 400, "A group has a name: /group/<name>.\n");
        row("group with two", u"/group/a/b"_s, 400, "A group has a name: /group/<name>.\n");
    }
}

void tst_LoopbackServer::refuses()
{
    QFETCH(Engine, engine);
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto server = startServer(engine);
    Visit visit(at(*server, path));
    QTRY_VERIFY(visit.refusal);
    QCOMPARE(visit.refusal->head.status, status);
    QCOMPARE(visit.refusal->body, body);
    QVERIFY(!visit.isOpen());
    QCOMPARE(server->connectionCount(), 0);
}

void tst_LoopbackServer::answersPlainHttp_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("statusLine");
    for (const Engine engine : engines()) {
        for (const EndpointInfo &info : endpointTable()) {
            if (info.speaksHttp)
                continue; // has its own tests
            QTest::addRow("%s %s", engineName(engine), info.path.data())
                << engine << pathOf(info) << "HTTP/1.1 426 Upgrade Required"_ba;
        }
        for (const char *path : {"/", "/echoes", "/echo/", "/group", "/favicon.ico"}) {
            QTest::addRow("%s %s", engineName(engine), path)
                << engine << QString::fromLatin1(path) << "HTTP/1.1 404 Not Found"_ba;
        }
    }
}

void tst_LoopbackServer::answersPlainHttp()
{
    QFETCH(Engine, engine);
    QFETCH(QString, path);
    QFETCH(QByteArray, statusLine);
    const auto server = startServer(engine);
    RawClient client(*server, "GET " + path.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QTRY_VERIFY(client.isOver());
    QCOMPARE(client.statusLine(), statusLine);
    QVERIFY(client.answer.contains("\r\nContent-Type: text/plain; charset=utf-8\r\n"));
    if (statusLine.contains("426"))
        QVERIFY(client.answer.contains("\r\nUpgrade: websocket\r\n"));
    for (const EndpointInfo &info : endpointTable())
        QCOMPARE(client.answer.contains(info.path.data()), statusLine.contains("404"));
}

void tst_LoopbackServer::rejectsRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("statusLine");
    QTest::newRow("not HTTP") << "\x16\x03\x01 hello\r\n\r\n"_ba
                              << "HTTP/1.1 400 Bad Request"_ba;
    QTest::newRow("POST") << upgradeRequest("/echo").replace("GET", "POST") << "HTTP/1.1 405 Method Not Allowed"_ba;
    QTest::newRow("no key") << upgradeRequest("/echo").replace("Sec-WebSocket-Key", "Key")
                            << "HTTP/1.1 400 Bad Request"_ba;
    QTest::newRow("version") << upgradeRequest("/echo").replace("Version: 13", "Version: 8")
                             << "HTTP/1.1 426 Upgrade Required"_ba;
    QTest::newRow("endless head") << "GET /echo HTTP/1.1\r\nX: "_ba + QByteArray(1024 * 1024, 'x')
                                  << "HTTP/1.1 431 Request Header Fields Too Large"_ba;
}

void tst_LoopbackServer::rejectsRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, statusLine);
    for (const Engine engine : engines()) {
        const auto server = startServer(engine);
        RawClient client(*server, request);
        QTRY_VERIFY(client.isOver());
        QCOMPARE(client.statusLine(), statusLine);
    }
}

void tst_LoopbackServer::readsEarlyFrames()
{
    const auto server = startServer(Engine::Native);
    RawClient client(*server, upgradeRequest("/echo") + maskedFrame(Opcode::Text, "early"));
    QTRY_VERIFY(client.answer.endsWith(QByteArray("\x81\x05") + "early"));
    QCOMPARE(client.statusLine(), "HTTP/1.1 101 Switching Protocols");
}

void tst_LoopbackServer::silentClients()
{
    for (const QByteArray &start : {""_ba, "GET /echo HT"_ba, "GET /echo HTTP/1.1\r\nHost: x\r\n"_ba}) {
        LoopbackServer server({.handshakeTimeout = 50ms});
        QVERIFY(server.listen());
        RawClient client(server, start);
        QTRY_VERIFY(client.isOver());
        QCOMPARE(client.statusLine(), "HTTP/1.1 408 Request Timeout");
    }
}

void tst_LoopbackServer::connectionLimit()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine, {.maxConnections = 2});
    auto first = std::make_unique<Visit>(at(*server, u"/echo"_s));
    Visit second(at(*server, u"/echo"_s));
    QTRY_VERIFY(first->isOpen() && second.isOpen());
    Visit third(at(*server, u"/echo"_s));
    QTRY_VERIFY(third.refusal);
    QCOMPARE(third.refusal->head.status, 503);
    first.reset();
    QTRY_COMPARE(server->connectionCount(), 1);
    Visit fourth(at(*server, u"/echo"_s));
    QTRY_VERIFY(fourth.isOpen());
}

void tst_LoopbackServer::messageLimit()
{
    QFETCH(Engine, engine);
    LoopbackServer::Options options;
    options.connection.maxFrame = options.connection.maxMessage = 1000;
    const auto server = startServer(engine, options);
    Visit visit(at(*server, u"/echo"_s));
    QTRY_VERIFY(visit.isOpen());
    visit.connection().sendBinary(QByteArray(1000, 'x'));
    QTRY_COMPARE(visit.messages.size(), 1);
    visit.connection().sendBinary(QByteArray(1001, 'x'));
    QTRY_VERIFY(visit.end);
    QCOMPARE(visit.end->code, 1009);
    QTRY_COMPARE(server->connectionCount(), 0);
}

void tst_LoopbackServer::idleLimit()
{
    QFETCH(Engine, engine);
    LoopbackServer::Options options;
    options.connection.idleTimeout = 300ms;
    const auto server = startServer(engine, options);
    Visit visit(at(*server, u"/echo"_s));
    QTRY_VERIFY(visit.isOpen());
    QTRY_VERIFY(visit.end);
    QCOMPARE(visit.end->code, 1001);
}

void tst_LoopbackServer::slowMemberIsSentAway()
{
    QFETCH(Engine, engine);
    LoopbackServer::Options options;
    options.connection.closeTimeout = 100ms;
    const auto server = startServer(engine, options);
    QTcpSocket deaf; // joins, then never reads
    deaf.setReadBufferSize(1024);
    deaf.connectToHost(QHostAddress::LocalHost, quint16(server->url().port()));
    deaf.write(upgradeRequest("/group/a"));
    QTRY_COMPARE(server->connectionCount(), 1);
    Visit sender(at(*server, u"/group/a?announce=1"_s));
    QTRY_COMPARE(sender.messages.size(), 1);

    const QByteArray block(1024 * 1024, 'x');
    QByteArray announcement;
    const auto isBlock = [](const Visit::Message &message) { return message.type == Opcode::Binary; };
    // One block after the other, as they come back: only the deaf one has a backlog.
    int sent = 0;
    for (; announcement.isEmpty() && sent < 10000; ++sent) {
        sender.messages.clear();
        sender.fragments.clear();
        sender.connection().sendBinary(block);
        QTRY_VERIFY(std::ranges::any_of(sender.messages, isBlock));
        for (const Visit::Message &message : std::as_const(sender.messages)) {
            if (!isBlock(message))
                announcement = message.payload;
        }
    }
    QVERIFY2(sent > SlowMemberBytes / block.size(), qPrintable(QString::number(sent)));
    QCOMPARE(json(announcement).value("event"_L1).toString(), u"leave"_s);
    QCOMPARE(server->connectionCount(), 1);
    QVERIFY(sender.isOpen());
}

void tst_LoopbackServer::slowEchoReaderIsSlowedDown()
{
    const auto server = startServer(Engine::Native);
    QTcpSocket client;
    client.setReadBufferSize(1024);
    client.connectToHost(QHostAddress::LocalHost, quint16(server->url().port()));
    client.write(upgradeRequest("/echo"));
    QTRY_COMPARE(server->connectionCount(), 1);
    constexpr int Blocks = 128;
    const QByteArray frame = maskedFrame(Opcode::Binary, QByteArray(1024 * 1024, 'x'));
    for (int i = 0; i < Blocks; ++i)
        client.write(frame);
    // The server takes no more: what is unsent stays the same for a while.
    QElapsedTimer unchanged;
    unchanged.start();
    qint64 unsent = client.bytesToWrite();
    const auto isStuck = [&] {
        if (client.bytesToWrite() != unsent)
            unchanged.restart();
        unsent = client.bytesToWrite();
        return unchanged.elapsed() > 300;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isStuck(), 20000);
    QVERIFY2(unsent > Blocks / 2 * frame.size(), qPrintable(QString::number(unsent)));

    // Once it reads, everything comes back.
    qint64 received = client.readAll().size();
    connect(&client, &QTcpSocket::readyRead, &client, [&] { received += client.readAll().size(); });
    client.setReadBufferSize(0);
    QTRY_VERIFY_WITH_TIMEOUT(received >= Blocks * (frame.size() - 4), 20000);
    QCOMPARE(server->connectionCount(), 1);
}

void tst_LoopbackServer::slowEchoReaderIsSentAway()
{
    if (!QtEngine::isSupported())
        QSKIP("this build has no engine of Qt");
    LoopbackServer::Options options;
    options.connection.closeTimeout = 100ms;
    const auto server = startServer(Engine::Qt, options);
    QTcpSocket client;
    client.setReadBufferSize(1024);
    client.connectToHost(QHostAddress::LocalHost, quint16(server->url().port()));
    client.write(upgradeRequest("/echo"));
    QTRY_COMPARE(server->connectionCount(), 1);
    const QByteArray frame = maskedFrame(Opcode::Binary, QByteArray(1024 * 1024, 'x'));
    for (int i = 0; i < 200; ++i)
        client.write(frame);
    QTRY_COMPARE_WITH_TIMEOUT(server->connectionCount(), 0, 20000);
}

void tst_LoopbackServer::stops()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    const quint16 port = quint16(server->url().port());
    Visit first(at(*server, u"/echo"_s));
    Visit second(at(*server, u"/group/a"_s));
    QTRY_VERIFY(first.isOpen() && second.isOpen());
    RawClient halfway(*server, "GET /echo HTTP/1.1\r\n");
    QTRY_COMPARE(halfway.state(), QAbstractSocket::ConnectedState);
    QSignalSpy stopped(server.get(), &LoopbackServer::stopped);
    server->stop();
    server->stop();
    QCOMPARE(server->url(), QUrl());
    QTRY_COMPARE(stopped.size(), 1);
    QTRY_VERIFY(first.end && second.end);
    for (const Visit *visit : {&first, &second}) {
        QCOMPARE(visit->end->code, 1001);
        QCOMPARE(visit->end->closedBy, u"remote"_s);
    }
    QTRY_VERIFY(halfway.isOver());
    Visit late(QUrl(u"ws://127.0.0.1:%1/echo"_s.arg(port)));
    QTRY_VERIFY(late.error);
    QCOMPARE(late.error->code, ErrorCode::ConnectionRefused);
    // And it can be started again.
    QVERIFY(server->listen());
    Visit again(at(*server, u"/echo"_s));
    QTRY_VERIFY(again.isOpen());
}

void tst_LoopbackServer::secure()
{
    QFETCH(Engine, engine);
    SKIP_OWN_CERTIFICATE_UNDER_WINE();
    const auto pair = makeSelfSigned();
    QVERIFY(pair);
    LoopbackServer::Options options;
    options.certificate = pair->certificate;
    options.key = pair->key;
    const auto server = startServer(engine, options);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pair->certificate.toPem());
    file.close();
    QCOMPARE(server->url().scheme(), u"wss"_s);

    Target trusting;
    trusting.tls.caFile = file.fileName();
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        QUrl url = at(*server, u"/echo"_s);
        url.setHost(host);
        Visit visit(url, false, trusting);
        QTRY_VERIFY2(visit.isOpen(), qPrintable(visit.error ? visit.error->detail : QString()));
        visit.connection().sendText("secret");
        QTRY_COMPARE(visit.messages.size(), 1);
    }
    Visit distrusting(at(*server, u"/echo"_s));
    QTRY_VERIFY(distrusting.error);
    QCOMPARE(distrusting.error->code, ErrorCode::TlsUntrusted);
    Visit refused(at(*server, u"/refuse?status=401"_s), false, trusting);
    QTRY_VERIFY(refused.refusal);
    QCOMPARE(refused.refusal->head.status, 401);
}

void tst_LoopbackServer::severalAtOnce()
{
    const auto native = startServer(Engine::Native);
    const auto qt = startServer(engines().constLast());
    QVERIFY(native->url() != qt->url());
    Visit first(at(*native, u"/group/a"_s));
    Visit second(at(*qt, u"/group/a"_s));
    QTRY_VERIFY(first.isOpen() && second.isOpen());
    first.connection().sendText("here only");
    QTRY_COMPARE(first.messages.size(), 1);
    second.connection().sendText("there only");
    QTRY_COMPARE(second.messages.size(), 1);
    QCOMPARE(first.messages.size(), 1);
}

void tst_LoopbackServer::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    LoopbackServer::Options options;
    options.port = other.serverPort();
    LoopbackServer server(options);
    const auto listening = server.listen();
    QVERIFY(!listening);
    QCOMPARE(listening.error().code, ErrorCode::ListenFailed);
    QVERIFY(listening.error().detail.startsWith(u"127.0.0.1:%1: "_s.arg(other.serverPort())));
    QCOMPARE(server.url(), QUrl());
}

void tst_LoopbackServer::tellsWhatHappens()
{
    const auto server = startServer(Engine::Native);
    QSignalSpy counts(server.get(), &LoopbackServer::connectionCountChanged);
    QSignalSpy lines(server.get(), &LoopbackServer::logged);
    Visit visit(at(*server, u"/echo"_s));
    QTRY_VERIFY(visit.isOpen());
    visit.client().close(4000);
    QTRY_COMPARE(counts.size(), 2);
    Visit refused(at(*server, u"/refuse?status=429"_s));
    QTRY_COMPARE(lines.size(), 3);
    QCOMPARE(counts.at(0).first().toInt(), 1);
    QCOMPARE(counts.at(1).first().toInt(), 0);
    QVERIFY(lines.at(0).first().toString().startsWith("open /echo 127.0.0.1:"_L1));
    QVERIFY(lines.at(1).first().toString().startsWith("close /echo 127.0.0.1:"_L1));
    QVERIFY(lines.at(1).first().toString().endsWith(" 4000"_L1));
    QCOMPARE(lines.at(2).first().toString(), u"refuse /refuse?status=429 429"_s);
}

void tst_LoopbackServer::records()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"server.plectrum"_s);
    {
        const auto recorder = CaptureWriter::create(path, {});
        QVERIFY(recorder);
        LoopbackServer server({}, recorder->get());
        QVERIFY(server.listen());
        Visit visit(at(server, u"/echo?token=1234"_s));
        QTRY_VERIFY(visit.isOpen());
        visit.connection().sendText("recorded");
        QTRY_COMPARE(visit.messages.size(), 1);
        visit.client().close();
        QTRY_COMPARE(server.connectionCount(), 0);
    }
    const auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), 7); // request, response, text in and out, close in and out, end
    QCOMPARE((*reader)->connections().size(), 1);
    QCOMPARE((*reader)->connections().first().role, Role::Server);
    QCOMPARE((*reader)->record(1)->direction, Direction::Incoming);
    QCOMPARE((*reader)->record(2)->direction, Direction::Outgoing);
    QVERIFY((*reader)->record(3)->header.masked);
    QCOMPARE((*reader)->record(3)->payload, "recorded");
    QVERIFY(!(*reader)->record(4)->header.masked);
    QCOMPARE((*reader)->record(7)->kind, RecordKind::End);
    QVERIFY(!(*reader)->payload(1)->contains("1234"));
}

void tst_LoopbackServer::agreesOnExtras()
{
    const auto server = startServer(Engine::Native);
    Target target;
    target.subprotocols = {"first", "second"};
    Visit visit(at(*server, u"/echo"_s), true, target);
    QTRY_VERIFY(visit.isOpen());
    QCOMPARE(visit.client().info().subprotocol, u"first"_s);
    QVERIFY(visit.client().deflate());
    const auto plain = startServer(Engine::Native, {.acceptDeflate = false});
    Visit other(at(*plain, u"/echo"_s), true);
    QTRY_VERIFY(other.isOpen());
    QVERIFY(!other.client().deflate());
}

QTEST_GUILESS_MAIN(tst_LoopbackServer)
#include "tst_loopbackserver.moc"
