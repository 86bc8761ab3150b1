// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "client/client.h"
#include "server/harp/harprefusals.h"
#include "server/harp/harpserver.h"
#include "support/scriptedpeer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

using Engine = LoopbackServer::Engine;

constexpr int Patience = 20000;

HarpConfig configOf(const QUrl &target = {})
{
    auto config = HarpConfig::parse(R"json({
        "users": [{"id": "alice", "appPasswords": ["app-password"]}],
        "exapps": [{"id": "board", "version": "1.2.3", "secret": "s3cret", "routes": [
            {"url": "^/open", "access_level": "PUBLIC"},
            {"url": "^/(echo|flood|group|close|refuse)", "access_level": "PUBLIC"},
            {"url": "^/guarded", "access_level": "PUBLIC", "bruteforce_protection": [401]},
            {"url": "^/live$", "access_level": "USER"}]
}]
})json");
    if (!config)
        qFatal("%s", qPrintable(config.error().detail));
    config->exapps[0].target = target;
    return *config;
}

/// A server whose clock stands until it is moved.
struct Stage {
    HarpTime now = 1000s;
    HarpServer::Options options;
    std::unique_ptr<HarpServer> server;

    explicit Stage(const HarpConfig &config = configOf(), CaptureWriter *recorder = nullptr,
                   const std::function<void(HarpServer::Options &)> &change = {})
    {
        options.clock = [this] { return now; };
        options.connectRetryPause = 1ms;
        if (change)
            change(options);
        server = std::make_unique<HarpServer>(options, config, recorder);
        if (const auto listening = server->listen(); !listening)
            qFatal("%s", qPrintable(listening.error().detail));
    }

    QUrl url(const QString &path) const { return QUrl(server->url().toString() + path); }
    Target target(const QString &path) const
    {
        Target made;
        made.url = url(path);
        made.timeout = 5s;
        return made;
    }
};

/// A client that writes exactly these bytes.
struct RawClient {
    QTcpSocket socket;
    QByteArray got;

    RawClient(const Stage &stage, const QByteArray &bytes)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { got += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, quint16(stage.server->url().port()));
        socket.write(bytes);
    }
    bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
};

QByteArray get(const QByteArray &path, const QByteArray &more = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: cloud\r\n" + more + "\r\n";
}

const QByteArray Upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                           "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";

QByteArray refusalBytes(HarpRefusal refusal, bool close = false)
{
    return harpRefusal(refusal).bytes({.withoutBody = false, .close = close, .date = {}});
}

} // namespace

class tst_HarpServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void reachesBuiltInEndpoints_data();
    void reachesBuiltInEndpoints();
    void tellsExAppWhoCalls();
    void refuses_data();
    void refuses();
    void answersSeveralRequests();
    void dropsSilently();
    void bansAndForgives();
    void countsAnswersOfExApp();
    void cutsIdleTunnels();
    void exappInTrouble_data();
    void exappInTrouble();
    void streamsBodies_data();
    void streamsBodies();
    void controlApi();
    void playsNextcloud();
    void deploysExApps();
    void recordsBothSides();
    void changesRecorderWhileOpen();
    void losesNothing();
    void manyAtOnce();
    void logsNoSecrets();
    void stops();
};

void tst_HarpServer::reachesBuiltInEndpoints_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("native") << Engine::Native;
    QTest::newRow("qt") << Engine::Qt;
}

void tst_HarpServer::reachesBuiltInEndpoints()
{
    QFETCH(const Engine, engine);
    const Stage stage(configOf(), nullptr, [engine](HarpServer::Options &options) { options.engine = engine; });
    Client client(nullptr);
    QList<QByteArray> messages;
    connect(&client, &Client::opened, this, [&](Connection *connection) {
        connect(connection, &Connection::messageReceived, this,
                [&](const Assembled &message) { messages << message.payload.toByteArray(); });
        connection->sendText("hello");
    });
    client.open(stage.target(u"/exapps/board/echo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(messages, QList<QByteArray>{"hello"}, Patience);
    // HAProxy's 101: every name in lower case.
    QVERIFY2(client.responseHead().contains("\r\nupgrade: websocket\r\n"), client.responseHead().constData());
    const QSignalSpy closed(&client, &Client::closed);
    client.close(4001, "bye");
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, Patience);
    QCOMPARE(closed.first().first().value<ConnectionEnd>().code, quint16(4001));
    QTRY_COMPARE_WITH_TIMEOUT(stage.server->connectionCount(), 0, Patience);
}

void tst_HarpServer::tellsExAppWhoCalls()
{
    const ScriptedPeer exapp([](const QByteArray &head) { return ScriptedPeer::accept(head, "X-From: ExApp\r\n"); });
    const Stage stage(configOf(QUrl(u"http://127.0.0.1:%1"_s.arg(exapp.serverPort()))));
    Target target = stage.target(u"/exapps/BOARD/live?q=%20"_s);
    target.user = u"alice"_s;
    target.password = u"app-password"_s;
    target.cookies = {{"a", "b"}};
    target.headers = {{"EX-APP-ID", "forged"}, {"X-Mixed-Case", "Value"}};
    Client client(nullptr);
    client.open(target);
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Open, Patience);
    const QByteArray head = exapp.heads().constFirst();
    QVERIFY2(head.startsWith("GET /live?q=%20 HTTP/1.1\r\n"), head.constData());
    for (const QByteArray &line :
         {"ex-app-id: BOARD"_ba, "ex-app-version: 1.2.3"_ba, "aa-version: 32"_ba, "x-mixed-case: Value"_ba,
          "cookie: a=b"_ba, "authorization: Basic " + "alice:app-password"_ba.toBase64(),
          "authorization-app-api: " + "alice:s3cret"_ba.toBase64()})
        QVERIFY2(head.contains("\r\n" + line + "\r\n"), line.constData());
    QVERIFY(!head.contains("forged"));
    QVERIFY(client.responseHead().contains("\r\nx-from: ExApp\r\n"));
}

void tst_HarpServer::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<HarpRefusal>("refusal");
    QTest::newRow("no app id") << get("/nothing") << HarpRefusal::NotFound;
    QTest::newRow("unknown app") << get("/exapps/nobody/x") << HarpRefusal::NotFound;
    QTest::newRow("prefix before /exapps/") << get("/cloud/exapps/board/open") << HarpRefusal::NotFound;
    QTest::newRow("no route") << get("/exapps/board/none") << HarpRefusal::NotFound;
    QTest::newRow("anonymous on a USER route") << get("/exapps/board/live", Upgrade) << HarpRefusal::Forbidden;
    QTest::newRow("key of the socket") << get("/exapps/board/open",
                                              "Connection: Upgrade\r\nUpgrade: websocket\r\n"
                                              "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: short\r\n")
                                       << HarpRefusal::BadRequest;
    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba << HarpRefusal::BadRequest;
    QTest::newRow("control without a key") << get("/exapps/app_api/info") << HarpRefusal::Unauthorized;
}

void tst_HarpServer::refuses()
{
    QFETCH(const QByteArray, request);
    QFETCH(const HarpRefusal, refusal);
    const Stage stage;
    const RawClient client(stage, request);
    QTRY_COMPARE_WITH_TIMEOUT(client.got, refusalBytes(refusal), Patience);
    if (harpRefusal(refusal).closes())
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), Patience);
    else
        QVERIFY(!client.isClosed());
}

void tst_HarpServer::answersSeveralRequests()
{
    const Stage stage;
    const RawClient client(stage, get("/x") + get("/exapps/board/live") + get("/y", "Connection: close\r\n"));
    QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), Patience);
    QCOMPARE(client.got,
             refusalBytes(HarpRefusal::NotFound) + refusalBytes(HarpRefusal::Forbidden)
                 + refusalBytes(HarpRefusal::NotFound, true));
}

void tst_HarpServer::dropsSilently()
{
    const Stage stage;
    const RawClient dropped(stage, get("/exapps/board/../x") + get("/x"));
    // What comes later on another connection is answered: the first one would have been by now.
    QTRY_COMPARE_WITH_TIMEOUT(stage.server->connectionCount(), 1, Patience);
    const RawClient other(stage, get("/x"));
    QTRY_COMPARE_WITH_TIMEOUT(other.got, refusalBytes(HarpRefusal::NotFound), Patience);
    QCOMPARE(dropped.got, QByteArray());
    QVERIFY(!dropped.isClosed());
}

void tst_HarpServer::bansAndForgives()
{
    Stage stage;
    for (int i = 0; i < 10; ++i) {
        const RawClient client(stage, get("/x"));
        QTRY_COMPARE_WITH_TIMEOUT(client.got, refusalBytes(HarpRefusal::NotFound), Patience);
    }
    int drops = 0;
    connect(stage.server.get(), &HarpServer::decided, this, [&drops](const QByteArray &, const HarpDecision &decision) {
        drops += decision.outcome == HarpOutcome::SilentDrop ? 1 : 0;
    });
    // Even what everybody may have.
    const RawClient banned(stage, get("/exapps/board/open"));
    QTRY_COMPARE_WITH_TIMEOUT(drops, 1, Patience);
    QCOMPARE(banned.got, QByteArray());
    stage.now += 301s;
    const RawClient forgiven(stage, get("/x"));
    QTRY_COMPARE_WITH_TIMEOUT(forgiven.got, refusalBytes(HarpRefusal::NotFound), Patience);
}

void tst_HarpServer::countsAnswersOfExApp()
{
    ScriptedPeer exapp([](const QByteArray &) { return "HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n"_ba; });
    const Stage stage(configOf(QUrl(u"http://127.0.0.1:%1"_s.arg(exapp.serverPort()))));
    for (int i = 0; i < 10; ++i) {
        const RawClient client(stage, get("/exapps/board/guarded"));
        QTRY_VERIFY_WITH_TIMEOUT(client.got.startsWith("HTTP/1.1 401 "), Patience);
    }
    int drops = 0;
    connect(stage.server.get(), &HarpServer::decided, this, [&drops](const QByteArray &, const HarpDecision &decision) {
        drops += decision.outcome == HarpOutcome::SilentDrop ? 1 : 0;
    });
    const RawClient banned(stage, get("/exapps/board/guarded"));
    QTRY_COMPARE_WITH_TIMEOUT(drops, 1, Patience);
    QCOMPARE(exapp.connections(), 10);
}

void tst_HarpServer::cutsIdleTunnels()
{
    HarpConfig config = configOf();
    config.idleTimeout = 100ms;
    const Stage stage(config);
    Client client(nullptr);
    const QSignalSpy closed(&client, &Client::closed);
    client.open(stage.target(u"/exapps/board/echo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, Patience);
    const auto end = closed.first().first().value<ConnectionEnd>();
    QCOMPARE(end.code, quint16(1006));
    QCOMPARE(end.cause, u"fin"_s);
}

void tst_HarpServer::exappInTrouble_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<HarpRefusal>("refusal");
    QTest::newRow("not there") << u"refused"_s << HarpRefusal::ServiceUnavailable;
    QTest::newRow("no such host") << u"host"_s << HarpRefusal::NotFound;
    QTest::newRow("hangs up") << u"closes"_s << HarpRefusal::BadGateway;
    QTest::newRow("talks nonsense") << u"nonsense"_s << HarpRefusal::BadGateway;
    QTest::newRow("silent") << u"silent"_s << HarpRefusal::GatewayTimeout;
}

void tst_HarpServer::exappInTrouble()
{
    QFETCH(const QString, trouble);
    QFETCH(const HarpRefusal, refusal);
    ScriptedPeer exapp(
        [&trouble](const QByteArray &) { return trouble == "nonsense"_L1 ? "SSH-2.0-what\r\n\r\n"_ba : QByteArray(); });
    QUrl target(u"http://127.0.0.1:%1"_s.arg(exapp.serverPort()));
    if (trouble == "refused"_L1)
        exapp.close();
    if (trouble == "host"_L1)
        target.setHost(u"nowhere.invalid"_s);
    const Stage stage(configOf(target), nullptr, [&](HarpServer::Options &options) {
        if (trouble == "silent"_L1)
            options.serverTimeout = 100ms;
    });
    if (trouble == "closes"_L1)
        connect(&exapp, &ScriptedPeer::requested, &exapp, [&exapp] { exapp.end(); });
    const RawClient client(stage, get("/exapps/board/open", Upgrade));
    QTRY_COMPARE_WITH_TIMEOUT(client.got, refusalBytes(refusal), Patience);
}

void tst_HarpServer::streamsBodies_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("received"); // behind the head, by the ExApp
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("body"); // by the client
    QTest::addColumn<bool>("closes");
    const QByteArray post = "POST /exapps/board/open HTTP/1.1\r\nHost: cloud\r\n";
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("counted") << post + "Content-Length: 5\r\n\r\nhello"
                             << "hello"_ba << ok + "Content-Length: 3\r\n\r\nyes"
                             << "yes"_ba << false;
    QTest::newRow("chunked") << post + "Transfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\n\r\n"
                             << "3;x=y\r\nabc\r\n0\r\n\r\n"_ba
                             << ok + "Transfer-Encoding: chunked\r\n\r\nA\r\n0123456789\r\n0\r\nT: v\r\n\r\n"
                             << "A\r\n0123456789\r\n0\r\nT: v\r\n\r\n"_ba << false;
    QTest::newRow("none") << get("/exapps/board/open") << ""_ba
                          << "HTTP/1.1 204 None\r\n\r\n"_ba
                          << ""_ba << false;
    QTest::newRow("HEAD") << "HEAD /exapps/board/open HTTP/1.1\r\nHost: cloud\r\n\r\n"_ba
                          << ""_ba << ok + "Content-Length: 3\r\n\r\n"
                          << ""_ba << false;
    QTest::newRow("interim") << get("/exapps/board/open") << ""_ba
                             << "HTTP/1.1 103 Early\r\nLink: a\r\n\r\n" + ok + "Content-Length: 1\r\n\r\nx"
                             << "x"_ba << false;
    QTest::newRow("asked to close") << get("/exapps/board/open", "Connection: close\r\n") << ""_ba
                                    << ok + "Content-Length: 1\r\n\r\nx"
                                    << "x"_ba << true;
}

void tst_HarpServer::streamsBodies()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, received);
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, closes);
    const ScriptedPeer exapp([&answer](const QByteArray &) { return answer; });
    const Stage stage(configOf(QUrl(u"http://127.0.0.1:%1"_s.arg(exapp.serverPort()))));
    RawClient client(stage, request);
    QTRY_VERIFY_WITH_TIMEOUT(client.got.endsWith("\r\n\r\n" + body), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(exapp.received(), received, Patience);
    if (closes) {
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), Patience);
        return;
    }
    // The connection goes on.
    client.got.clear();
    client.socket.write(get("/x"));
    QTRY_COMPARE_WITH_TIMEOUT(client.got, refusalBytes(HarpRefusal::NotFound), Patience);
}

void tst_HarpServer::controlApi()
{
    const Stage stage;
    const QByteArray key = "harp-shared-key: rehearsal\r\n";
    const RawClient alive(stage, get("/exapps/app_api/heartbeat", key));
    QTRY_VERIFY_WITH_TIMEOUT(alive.got.endsWith("\r\n\r\n{\"status\": \"ok\"}"), Patience);
    const RawClient unknown(stage, get("/exapps/app_api/nothing", key));
    QTRY_VERIFY_WITH_TIMEOUT(unknown.got.endsWith("\r\n\r\n404: Not Found"), Patience);
    const QByteArray pushed = R"({"exapp_token":"t","exapp_version":"1","host":"127.0.0.1","port":9,"routes":[]})";
    const RawClient push(stage,
                         "POST /exapps/app_api/exapp_storage/other HTTP/1.1\r\nHost: cloud\r\n" + key
                             + "Content-Length: " + QByteArray::number(pushed.size()) + "\r\n\r\n" + pushed);
    QTRY_VERIFY_WITH_TIMEOUT(push.got.startsWith("HTTP/1.1 204 "), Patience);
}

void tst_HarpServer::deploysExApps()
{
    ScriptedPeer exapp([](const QByteArray &head) {
        const QByteArray body = head.startsWith("GET /heartbeat ") ? R"({"status":"ok"})"_ba
            : head.startsWith("PUT /enabled?enabled=1 ")           ? R"({"error":"no database"})"_ba
                                                                   : ""_ba;
        return (body.isEmpty() ? "HTTP/1.1 404 No\r\n"_ba : "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"_ba)
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    });
    const Stage stage(configOf(QUrl(u"http://127.0.0.1:%1"_s.arg(exapp.serverPort()))));
    QStringList steps;
    connect(stage.server.get(), &HarpServer::lifecycleStep, this, [&](const QString &id, const LifecycleStep &step) {
        steps << u"%1 %2 %3"_s.arg(id, step.name, QString(judgementName(step.judgement)));
    });
    const QSignalSpy deployed(stage.server.get(), &HarpServer::deployed);
    QVERIFY(stage.server->deploy());
    QTRY_COMPARE_WITH_TIMEOUT(deployed.size(), 1, Patience);
    QCOMPARE(steps,
             QStringList(
                 {u"board GET /heartbeat good"_s, u"board POST /init good"_s, u"board PUT /enabled?enabled=1 bad"_s}));
    QVERIFY(exapp.heads().constLast().contains("\r\nauthorization-app-api: " + ":s3cret"_ba.toBase64() + "\r\n"));
    // Without a target there is nobody to call.
    QVERIFY(!Stage().server->deploy());
}

/// On the same port: what is not below /exapps/; a password granted there opens a socket here.
void tst_HarpServer::playsNextcloud()
{
    const Stage stage;
    const RawClient status(stage, get("/status.php"));
    QTRY_VERIFY_WITH_TIMEOUT(status.got.startsWith("HTTP/1.1 200 ") && status.got.contains("\"installed\":true"),
                             Patience);
    const QByteArray body = "token=none";
    const RawClient poll(stage,
                         "POST /login/v2/poll HTTP/1.1\r\nHost: cloud\r\nContent-Type: "
                         "application/x-www-form-urlencoded\r\nContent-Length: "
                             + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QTRY_VERIFY_WITH_TIMEOUT(poll.got.startsWith("HTTP/1.1 404 ") && poll.got.endsWith("\r\n\r\n[]"), Patience);

    const RawClient rotated(stage,
                            "POST /ocs/v2.php/core/apppassword/rotate HTTP/1.1\r\nHost: cloud\r\nOCS-APIRequest: "
                            "true\r\nAccept: application/json\r\nContent-Length: 0\r\nAuthorization: Basic "
                                + "alice:app-password"_ba.toBase64() + "\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(rotated.got.contains("\"apppassword\":\""), Patience);
    const qsizetype at = rotated.got.indexOf("\"apppassword\":\"") + 15;
    const QByteArray fresh = rotated.got.mid(at, rotated.got.indexOf('"', at) - at);
    for (const auto &[password, opens] : {std::pair{"app-password"_ba, false}, std::pair{fresh, true}}) {
        Target target = stage.target(u"/exapps/board/live"_s);
        target.user = u"alice"_s;
        target.password = QString::fromUtf8(password);
        Client client(nullptr);
        const QSignalSpy refused(&client, &Client::refused);
        client.open(target);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);
        // The built-in endpoints have none at /live; HaRP lets the right one through to them.
        QCOMPARE(refused.first().first().value<Refusal>().head.status, opens ? 404 : 403);
        QCOMPARE(refused.first().first().value<Refusal>().body.startsWith("There is no endpoint"), opens);
    }
}

void tst_HarpServer::recordsBothSides()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"harp.plectrum"_s);
    auto writer = std::move(*CaptureWriter::create(path, {}));
    {
        const Stage stage(configOf(), writer.get());
        Target target = stage.target(u"/exapps/board/echo"_s);
        target.headers = {{"Authorization", "Bearer canary-secret"}};
        target.connection.deflateThreshold = 0;
        Client client(nullptr);
        const QSignalSpy closed(&client, &Client::closed);
        connect(&client, &Client::opened, this, [&](Connection *connection) {
            connect(connection, &Connection::messageReceived, this, [&client] { client.close(); });
            connection->sendText("hello hello hello");
        });
        client.open(target);
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.server->connectionCount(), 0, Patience);
    }
    QVERIFY(writer->close());
    const auto reader = std::move(*CaptureReader::open(path));
    QStringList rows;
    QList<QByteArray> payloads;
    for (RecordId id = 1; id <= reader->count(); ++id) {
        const RecordView record = *reader->record(id);
        const QString way = record.direction == Direction::Incoming ? u"in"_s : u"out"_s;
        rows << (record.kind == RecordKind::Request          ? u"request "_s
                     : record.kind == RecordKind::Response   ? u"response "_s
                     : record.kind == RecordKind::End        ? u"end "_s
                     : record.header.opcode == Opcode::Close ? u"close "_s
                                                             : u"text "_s)
                + way;
        payloads << *reader->message(id);
    }
    QCOMPARE(rows.mid(0, 8),
             QStringList({u"request in"_s, u"request out"_s, u"response in"_s, u"response out"_s, u"text in"_s,
                          u"text out"_s, u"close in"_s, u"close out"_s}));
    QCOMPARE(payloads.at(4), "hello hello hello");
    QCOMPARE(payloads.at(5), "hello hello hello");
    const auto end = ConnectionEnd::fromJson(payloads.constLast());
    QCOMPARE(end.cause, u"closed"_s);
    QCOMPARE(end.closedBy, u"remote"_s);
    QVERIFY(payloads.at(1).contains("authorization-app-api: "));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("canary-secret") && !bytes.contains(":s3cret"_ba.toBase64()));
}

void tst_HarpServer::changesRecorderWhileOpen()
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"first.plectrum"_s);
    const QString second = folder.filePath(u"second.plectrum"_s);
    auto writer = std::move(*CaptureWriter::create(first, {}));
    auto other = std::move(*CaptureWriter::create(second, {}));
    const Stage stage(configOf(), writer.get());
    Client client(nullptr);
    QList<QByteArray> answers;
    connect(&client, &Client::opened, this, [&](Connection *connection) {
        connect(connection, &Connection::messageReceived, this,
                [&answers](const Assembled &message) { answers.append(message.payload.toByteArray()); });
        connection->sendText("one");
    });
    client.open(stage.target(u"/exapps/board/echo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, Patience);

    // The file may be closed at once: the tunnel passes on, unrecorded.
    stage.server->setRecorder(other.get());
    const qint64 recorded = writer->appendedCount();
    QVERIFY(recorded >= 6);
    QVERIFY(writer->close());
    writer.reset();
    client.connection()->sendText("two");
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 2, Patience);
    QCOMPARE(other->appendedCount(), 0);

    // What comes now is in the other file, whole.
    Client next(nullptr);
    const QSignalSpy opened(&next, &Client::opened);
    next.open(stage.target(u"/exapps/board/echo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(other->appendedCount(), 4, Patience);
    stage.server->setRecorder(nullptr);
    QVERIFY(other->close());
    QCOMPARE(std::move(*CaptureReader::open(first))->count(), recorded);
    QCOMPARE(std::move(*CaptureReader::open(second))->connections().size(), 1);
    client.close();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Idle, Patience);
}

void tst_HarpServer::losesNothing()
{
    constexpr int Count = 50000;
    const Stage stage;
    Client client(nullptr);
    const QSignalSpy closed(&client, &Client::closed);
    int messages = 0;
    connect(&client, &Client::opened, this, [&](Connection *connection) {
        connect(connection, &Connection::messageReceived, this, [&messages] { ++messages; });
    });
    client.open(stage.target(u"/exapps/board/flood?count=%1&size=125"_s.arg(Count)));
    QTRY_COMPARE_WITH_TIMEOUT(messages, Count, Patience);
}

void tst_HarpServer::manyAtOnce()
{
    constexpr int Sockets = 500;
    constexpr int Each = 20;
    const Stage stage;
    std::vector<std::unique_ptr<Client>> clients;
    int echoed = 0;
    for (int i = 0; i < Sockets; ++i) {
        auto client = std::make_unique<Client>(nullptr);
        connect(client.get(), &Client::opened, this, [&echoed, i](Connection *connection) {
            connect(connection, &Connection::messageReceived, connection, [&echoed, i](const Assembled &message) {
                echoed += message.payload == QByteArray::number(i) ? 1 : 0;
            });
            for (int n = 0; n < Each; ++n)
                connection->sendText(QByteArray::number(i));
        });
        Target target = stage.target(u"/exapps/board/echo"_s);
        target.timeout = 30s;
        client->open(target);
        clients.push_back(std::move(client));
    }
    QTRY_COMPARE_WITH_TIMEOUT(echoed, Sockets * Each, 60000);
    QCOMPARE(stage.server->connectionCount(), Sockets);
}

void tst_HarpServer::logsNoSecrets()
{
    const Stage stage;
    QString lines;
    connect(stage.server.get(), &HarpServer::logged, this, [&lines](const QString &line) { lines += line + u'\n'; });
    const QByteArray token(128, 'x');
    const RawClient flow(stage, get("/index.php/login/v2/flow/" + token));
    QTRY_VERIFY_WITH_TIMEOUT(!flow.got.isEmpty(), Patience);
    const RawClient query(stage, get("/exapps/board/live?token=canary&page=2"));
    QTRY_VERIFY_WITH_TIMEOUT(!query.got.isEmpty(), Patience);
    QVERIFY2(lines.contains("/flow/[redac"_L1) && lines.contains("page=2"_L1), qPrintable(lines));
    QVERIFY2(!lines.contains(QString::fromLatin1(token)) && !lines.contains("canary"_L1), qPrintable(lines));
}

void tst_HarpServer::stops()
{
    const Stage stage;
    Client client(nullptr);
    const QSignalSpy closed(&client, &Client::closed);
    client.open(stage.target(u"/exapps/board/echo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), Client::State::Open, Patience);
    const QSignalSpy stopped(stage.server.get(), &HarpServer::stopped);
    stage.server->stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, Patience);
    QCOMPARE(closed.first().first().value<ConnectionEnd>().cause, u"fin"_s);
}

QTEST_GUILESS_MAIN(tst_HarpServer)
#include "tst_harpserver.moc"
