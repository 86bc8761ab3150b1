// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "capture/packedblock.h"
#include "connection/resetprobe.h"
#include "server/loopbackserver.h"
#include "server/selfsigned.h"
#include "server/tap/tapserver.h"
#include "support/proxypeer.h"
#include "support/scriptedpeer.h"
#include "support/wine.h"
#include "websocket/frameencoder.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;

const QByteArray Upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                           "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";
const QByteArray Deflate = "Sec-WebSocket-Extensions: permessage-deflate\r\n";

QByteArray get(const QByteArray &path, const QByteArray &more = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: local\r\n" + more + "\r\n";
}

QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator dice(seed);
    for (char &byte : bytes)
        byte = char(dice.bounded(256));
    return bytes;
}

CertificateAndKey certificate()
{
    static const auto made = makeSelfSigned();
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    return *made;
}

QSslConfiguration tlsOfServer()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate().certificate);
    tls.setPrivateKey(certificate().key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

/// A client that writes exactly these bytes, over TLS if the URL says so.
struct RawClient {
    std::unique_ptr<QSslSocket> socket = std::make_unique<QSslSocket>();
    QByteArray got;

    explicit RawClient(const QUrl &url)
    {
        QObject::connect(socket.get(), &QTcpSocket::readyRead, socket.get(), [this] { got += socket->readAll(); });
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        if (url.scheme() == "wss"_L1)
            socket->connectToHostEncrypted(url.host(), quint16(url.port()));
        else
            socket->connectToHost(url.host(), quint16(url.port()));
    }
    RawClient(const QUrl &url, const QByteArray &bytes)
        : RawClient(url)
    {
        socket->write(bytes);
    }
    bool isClosed() const { return socket->state() == QAbstractSocket::UnconnectedState; }
    /// What came behind the head.
    QByteArray body() const
    {
        const qsizetype end = got.indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : got.sliced(end + 4);
    }
};

/// A tap before `target`, listening.
struct Stage {
    TapServer server;

    explicit Stage(const QUrl &target, const std::function<void(TapServer::Options &)> &change = {},
                   CaptureWriter *recorder = nullptr)
        : server(options(target, change), recorder)
    {
        if (const auto listening = server.listen(); !listening)
            qFatal("%s", qPrintable(listening.error().detail));
    }
    static TapServer::Options options(const QUrl &target, const std::function<void(TapServer::Options &)> &change)
    {
        TapServer::Options options;
        options.target.url = target;
        options.target.tls.insecure = true;
        options.target.timeout = 5s;
        options.rewriting.host = {};
        if (change)
            change(options);
        return options;
    }
};

void alterable(TapServer::Options &options)
{
    options.alterable = true;
}

/// One record of a capture: connection, kind, direction, payload.
struct Row {
    quint32 connection;
    RecordKind kind;
    Direction direction;
    QByteArray payload;
};

QList<Row> rowsOf(CaptureWriter &writer)
{
    QList<Row> rows;
    if (!writer.close())
        qFatal("not closed");
    const auto reader = CaptureReader::open(writer.path());
    if (!reader)
        qFatal("not readable");
    for (RecordId id = 1; id <= (*reader)->count(); ++id) {
        const auto block = (*reader)->block(id);
        const RecordView record = (*block)->at(qsizetype(id - (*block)->firstId()));
        QByteArray payload = record.payload.toByteArray();
        if (record.payloadBytes > payload.size())
            payload = *(*reader)->payload(id, 0, record.payloadBytes);
        rows.append({record.connection, record.kind, record.direction, payload});
    }
    return rows;
}

/// The payloads of one kind of a connection's records in one direction.
QList<QByteArray> payloads(const QList<Row> &rows, quint32 connection, RecordKind kind, Direction direction)
{
    QList<QByteArray> found;
    for (const Row &row : rows) {
        if (row.connection == connection && row.kind == kind && row.direction == direction)
            found << row.payload;
    }
    return found;
}

QByteArray masked(Opcode opcode, const QByteArray &payload)
{
    FrameHeader header = headerFor(opcode, quint64(payload.size()));
    header.masked = true;
    header.maskKey = {7, 7, 1, 2};
    QByteArray bytes;
    appendFrame(bytes, header, payload);
    return bytes;
}

QByteArray plain(Opcode opcode, const QByteArray &payload)
{
    QByteArray bytes;
    appendFrame(bytes, headerFor(opcode, quint64(payload.size())), payload);
    return bytes;
}

} // namespace

class tst_TapServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void passesBytes_data();
    void passesBytes();
    void severalAtOnce();
    void keepsBackPressure();
    void passesPages();
    void passesRefusals();
    void recordsBodies_data();
    void recordsBodies();
    void judgesEnds_data();
    void judgesEnds();
    void answersForDeadTargets_data();
    void answersForDeadTargets();
    void refusesBadOptions_data();
    void refusesBadOptions();
    void goesThroughProxies();
    void passesHalfClose();
    void passesResets();
    void recordsWhatPassed();
    void recordsWhatIsAltered();
    void holdsAndSettles();
    void stopsWhileHeld();
    void changesRulesLive();
};

void tst_TapServer::passesBytes_data()
{
    QTest::addColumn<bool>("tlsIn");
    QTest::addColumn<bool>("tlsOut");
    QTest::addColumn<bool>("canAlter");
    for (const bool in : {false, true}) {
        for (const bool out : {false, true}) {
            for (const bool canAlter : {false, true})
                QTest::addRow("%s to %s%s", in ? "wss" : "ws", out ? "wss" : "ws", canAlter ? ", alterable" : "")
                    << in << out << canAlter;
        }
    }
}

/// Random bytes, which are no frames at all, in random pieces both ways: every one arrives, in its order.
void tst_TapServer::passesBytes()
{
    QFETCH(const bool, tlsIn);
    QFETCH(const bool, tlsOut);
    QFETCH(const bool, canAlter);
    if (tlsIn || tlsOut)
        SKIP_OWN_CERTIFICATE_UNDER_WINE();
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); },
                      tlsOut ? std::optional(tlsOfServer()) : std::nullopt);
    const Stage stage(peer.url(u"/live"_s), [&](TapServer::Options &options) {
        options.alterable = canAlter;
        if (tlsIn) {
            options.certificate = certificate().certificate;
            options.key = certificate().key;
        }
    });
    QCOMPARE(stage.server.url().path(), u"/live"_s);
    const QByteArray request = get("/live?a=b", Upgrade + "x-odd:  spaced \r\n");
    RawClient client(stage.server.url(), request);
    QTRY_COMPARE_WITH_TIMEOUT(client.got, ScriptedPeer::accept(request), Patience);
    QCOMPARE(peer.heads(), QList<QByteArray>{request});

    const QByteArray out = randomBytes(700'000, 1);
    const QByteArray in = randomBytes(900'000, 2);
    QRandomGenerator dice(3);
    qsizetype sentOut = 0;
    qsizetype sentIn = 0;
    while (sentOut < out.size() || sentIn < in.size()) {
        const qsizetype stepOut = std::min<qsizetype>(dice.bounded(1, 30000), out.size() - sentOut);
        const qsizetype stepIn = std::min<qsizetype>(dice.bounded(1, 30000), in.size() - sentIn);
        client.socket->write(out.sliced(sentOut, stepOut));
        peer.send(in.sliced(sentIn, stepIn));
        sentOut += stepOut;
        sentIn += stepIn;
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(peer.received().size(), out.size(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(client.body().size(), in.size(), Patience);
    QVERIFY(peer.received() == out);
    QVERIFY(client.body() == in);
}

void tst_TapServer::severalAtOnce()
{
    LoopbackServer echo{LoopbackServer::Options()};
    QVERIFY(echo.listen());
    Stage stage(QUrl(echo.url().toString() + u"/echo"_s), alterable);
    constexpr int Count = 20;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < Count; ++i)
        clients.push_back(std::make_unique<RawClient>(
            stage.server.url(), get("/echo", Upgrade) + masked(Opcode::Text, "client " + QByteArray::number(i))));
    for (int i = 0; i < Count; ++i)
        QTRY_COMPARE_WITH_TIMEOUT(clients[size_t(i)]->body(), plain(Opcode::Text, "client " + QByteArray::number(i)),
                                  Patience);
    QCOMPARE(stage.server.connections().size(), Count);
    clients.clear();
    QTRY_VERIFY_WITH_TIMEOUT(stage.server.connections().isEmpty(), Patience);
}

/// A client that does not read stops the server's sending, and what waits in the tap is bounded.
void tst_TapServer::keepsBackPressure()
{
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    Stage stage(peer.url(), alterable);
    RawClient client(stage.server.url());
    client.socket->setReadBufferSize(1000);
    client.socket->disconnect(client.socket.get());
    client.socket->write(get("/", Upgrade));
    QTRY_COMPARE_WITH_TIMEOUT(peer.heads().size(), 1, Patience);
    const QByteArray much = randomBytes(32 * 1024 * 1024, 5);
    peer.send(much);
    // It comes to a halt far below all of it.
    qint64 before = -1;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 const qint64 passed = stage.server.connections().constFirst().bytesIn;
                                 const bool still = passed == std::exchange(before, passed) && passed > 0;
                                 return still;
                             }()),
                             Patience);
    QVERIFY2(before < 16 * 1024 * 1024, QByteArray::number(before).constData());
    client.socket->setReadBufferSize(0);
    connect(client.socket.get(), &QTcpSocket::readyRead, client.socket.get(),
            [&] { client.got += client.socket->readAll(); });
    client.got += client.socket->readAll();
    const qsizetype all = ScriptedPeer::accept(peer.heads().constFirst()).size() + much.size();
    QTRY_COMPARE_WITH_TIMEOUT(client.got.size(), all, Patience);
    QVERIFY(client.body() == much);
}

/// Plain HTTP on the same port: request after request on one connection, bodies both ways.
void tst_TapServer::passesPages()
{
    ScriptedPeer peer([](const QByteArray &head) -> QByteArray {
        if (head.startsWith("POST"))
            return "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n";
    });
    peer.answerAll();
    QTemporaryDir folder;
    auto writer = CaptureWriter::create(folder.filePath(u"pages.plectrum"_s), {});
    QVERIFY(writer);
    {
        const Stage stage(peer.url(), {}, writer->get());
        RawClient client(stage.server.url(), get("/page"));
        QTRY_VERIFY_WITH_TIMEOUT(client.got.endsWith("0\r\n\r\n"), Patience);
        client.got.clear();
        client.socket->write(get("/again"));
        QTRY_VERIFY_WITH_TIMEOUT(client.got.endsWith("0\r\n\r\n"), Patience);
        QCOMPARE(peer.heads(), (QList<QByteArray>{get("/page"), get("/again")}));
        QCOMPARE(peer.connections(), 1); // the target's connection is kept too
    }
    const QList<Row> rows = rowsOf(**writer);
    QCOMPARE(payloads(rows, 2, RecordKind::Request, Direction::Outgoing), QList<QByteArray>{get("/again")});
}

void tst_TapServer::passesRefusals()
{
    const QByteArray answer = "HTTP/1.1 403 Forbidden\r\nContent-Length: 4\r\nX-Reason: test\r\n\r\nno!\n";
    ScriptedPeer peer([&](const QByteArray &) { return answer; });
    QTemporaryDir folder;
    auto writer = CaptureWriter::create(folder.filePath(u"refused.plectrum"_s), {});
    QVERIFY(writer);
    {
        Stage stage(peer.url(), {}, writer->get());
        QSignalSpy refused(&stage.server, &TapServer::refused);
        const RawClient client(stage.server.url(), get("/", Upgrade));
        QTRY_COMPARE_WITH_TIMEOUT(client.got, answer, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, Patience);
        const auto refusal = refused.first().at(1).value<Refusal>();
        QCOMPARE(refusal.head.status, 403);
        QCOMPARE(refusal.body, "no!\n");
        QVERIFY(!refused.first().at(2).value<QList<Verdict>>().isEmpty());
    }
    const QList<Row> rows = rowsOf(**writer);
    QCOMPARE(payloads(rows, 1, RecordKind::Response, Direction::Incoming), QList<QByteArray>{answer});
    const auto reader = CaptureReader::open((*writer)->path());
    QVERIFY(reader);
    const ConnectionInfo info = (*reader)->connections().constFirst();
    QCOMPARE(info.error, errorInfo(ErrorCode::HandshakeRefused).name);
    QVERIFY(!info.verdict.isEmpty());
}

void tst_TapServer::recordsBodies_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("kept");
    const QByteArray secret = R"({"appPassword": "q5Xk2-Wm8rT-abcde"})";
    const QByteArray packed = qCompress(secret).sliced(4);
    const auto counted = [](const QByteArray &body, const QByteArray &more = {}) {
        return "HTTP/1.1 200 OK\r\n" + more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    QTest::newRow("counted") << counted("some text") << QByteArray("some text");
    QTest::newRow("chunked") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nsome \r\n4\r\ntext\r\n0\r\n\r\n")
                             << QByteArray("some text");
    QTest::newRow("to the end") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nsome text")
                                << QByteArray("some text");
    QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\nsome text")
                             << QByteArray("some text");
    QTest::newRow("events") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: x\n\n")
                            << QByteArray("");
    QTest::newRow("secret") << counted(secret) << QByteArray();
    QTest::newRow("compressed secret") << counted(packed, "Content-Encoding: deflate\r\n") << QByteArray();
    QTest::newRow("unknown compression") << counted("\x8b\x02\x80", "Content-Encoding: br\r\n") << QByteArray("");
    QTest::newRow("long") << counted(QByteArray(Client::MaxRefusalBody + 1000, 'x'))
                          << QByteArray(Client::MaxRefusalBody, 'x');
}

/// A plain answer passes as it came; what is kept of its body is readable and has no secrets.
void tst_TapServer::recordsBodies()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, kept);
    ScriptedPeer peer([&](const QByteArray &) { return answer; });
    QTemporaryDir folder;
    auto writer = std::move(*CaptureWriter::create(folder.filePath(u"bodies.plectrum"_s), {}));
    {
        Stage stage(peer.url(), {}, writer.get());
        QSignalSpy changed(&stage.server, &TapServer::changed);
        const RawClient client(stage.server.url(), get("/page"));
        QTRY_COMPARE_WITH_TIMEOUT(client.got.size(), answer.size(), Patience);
        QCOMPARE(client.got, answer);
        if (!answer.contains("Content-Length") || answer.contains(": 90"))
            peer.end();
        const auto isOver = [&] {
            return !changed.isEmpty()
                && changed.last().first().value<TapConnection>().state == TapConnection::State::Over;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), Patience);
    }
    const auto responses = payloads(rowsOf(*writer), 1, RecordKind::Response, Direction::Incoming);
    QCOMPARE(responses.size(), 1);
    const QByteArray body = responses.first().sliced(responses.first().indexOf("\r\n\r\n") + 4);
    if (!kept.isNull()) {
        QCOMPARE(body, kept);
        return;
    }
    QVERIFY(body.startsWith(R"({"appPassword")"));
    QVERIFY(!body.contains("Wm8rT"));
    QCOMPARE(writer->redactedCount(), 1);
}

void tst_TapServer::judgesEnds_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<int>("code");
    QTest::newRow("the server closes") << u"1011"_s << u"closed-server-error"_s << 1011;
    QTest::newRow("the server closes as one should") << u"1000"_s << u"closed-normally"_s << 1000;
    QTest::newRow("the server hangs up") << u"hang up"_s << u"ended-at-once"_s << 1006;
    QTest::newRow("the server resets") << u"reset"_s << u"ended-at-once"_s << 1006;
    QTest::newRow("the client hangs up") << u"leave"_s << u"given-up-here"_s << 1006;
    QTest::newRow("the client closes") << u"bye"_s << u"closed-here"_s << 1000;
}

/// A WebSocket that was open is judged at its end as one of our own is, in the signal and in the capture.
void tst_TapServer::judgesEnds()
{
    QFETCH(const QString, how);
    QFETCH(const QString, verdict);
    QFETCH(const int, code);
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    QTemporaryDir folder;
    auto writer = std::move(*CaptureWriter::create(folder.filePath(u"ends.plectrum"_s), {}));
    {
        Stage stage(peer.url(), {}, writer.get());
        QSignalSpy ended(&stage.server, &TapServer::ended);
        RawClient client(stage.server.url(), get("/", Upgrade));
        QTRY_VERIFY_WITH_TIMEOUT(client.got.startsWith("HTTP/1.1 101"), Patience);
        if (how == "hang up"_L1) {
            peer.end();
        } else if (how == "reset"_L1) {
            peer.reset();
        } else if (how == "leave"_L1) {
            client.socket->disconnectFromHost();
        } else if (how == "bye"_L1) {
            client.socket->write(masked(Opcode::Close, QByteArray::fromHex("03e8")));
            QTRY_VERIFY_WITH_TIMEOUT(!peer.received().isEmpty(), Patience);
            peer.send(plain(Opcode::Close, QByteArray::fromHex("03e8")));
            peer.end();
        } else {
            QByteArray payload(2, '\0');
            qToBigEndian(quint16(how.toInt()), payload.data());
            peer.send(plain(Opcode::Close, payload));
            QTRY_VERIFY_WITH_TIMEOUT(!client.body().isEmpty(), Patience);
            client.socket->write(masked(Opcode::Close, payload));
            client.socket->flush();
            peer.end();
        }
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, Patience);
        QCOMPARE(ended.first().at(1).value<ConnectionEnd>().code, code);
        const auto verdicts = ended.first().at(2).value<QList<Verdict>>();
        QVERIFY(!verdicts.isEmpty());
        QCOMPARE(verdicts.constFirst().id, verdict);
    }
    QVERIFY(writer->close());
    auto reader = std::move(*CaptureReader::open(writer->path()));
    const auto kept = verdictFromJson(reader->connections().constFirst().verdict);
    QVERIFY(kept);
    QCOMPARE(kept->id, verdict);
    // Whoever judges the capture anew comes to the same.
    const auto evidence = evidenceOf(*reader, 1);
    QVERIFY(evidence);
    QCOMPARE(judge(*evidence).constFirst().id, verdict);
}

void tst_TapServer::answersForDeadTargets_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nobody listens") << u"down"_s << QByteArray("502 Bad Gateway") << ErrorCode::ConnectionRefused;
    QTest::newRow("no HTTP") << u"noise"_s << QByteArray("502 Bad Gateway") << ErrorCode::BadHttp;
    QTest::newRow("ends at once") << u"ends"_s << QByteArray("502 Bad Gateway") << ErrorCode::ConnectionEnded;
    QTest::newRow("silent") << u"silent"_s << QByteArray("504 Gateway Timeout") << ErrorCode::HandshakeTimeout;
    QTest::newRow("untrusted") << u"untrusted"_s << QByteArray("502 Bad Gateway") << ErrorCode::TlsUntrusted;
}

void tst_TapServer::answersForDeadTargets()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, status);
    QFETCH(const ErrorCode, code);
    const bool silent = kind == "silent"_L1;
    if (kind == "untrusted"_L1)
        SKIP_OWN_CERTIFICATE_UNDER_WINE();
    ScriptedPeer peer([&](const QByteArray &) { return kind == "noise"_L1 ? QByteArray("what?\r\n") : QByteArray(); },
                      kind == "untrusted"_L1 ? std::optional(tlsOfServer()) : std::nullopt);
    const QUrl url = peer.url();
    if (kind == "down"_L1)
        peer.close();
    QTemporaryDir folder;
    auto writer = CaptureWriter::create(folder.filePath(u"dead.plectrum"_s), {});
    QVERIFY(writer);
    {
        Stage stage(
            url,
            [silent](TapServer::Options &options) {
                options.target.tls.insecure = false;
                if (silent)
                    options.target.timeout = 200ms;
            },
            writer->get());
        QSignalSpy failed(&stage.server, &TapServer::failed);
        const RawClient client(stage.server.url(), get("/", Upgrade));
        if (kind == "ends"_L1) {
            QTRY_COMPARE_WITH_TIMEOUT(peer.heads().size(), 1, Patience);
            peer.end();
        }
        QTRY_VERIFY_WITH_TIMEOUT(client.got.startsWith("HTTP/1.1 " + status), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, Patience);
        QCOMPARE(failed.first().at(1).value<Error>().code, code);
    }
    const QList<Row> rows = rowsOf(**writer);
    const auto own = payloads(rows, 1, RecordKind::Response, Direction::Outgoing);
    QCOMPARE(own.size(), 1);
    QVERIFY(own.first().startsWith("HTTP/1.1 " + status));
    QCOMPARE(ConnectionEnd::fromJson(rows.last().payload).cause, u"failed"_s);
    const auto reader = CaptureReader::open((*writer)->path());
    QCOMPARE((*reader)->connections().constFirst().error, errorInfo(code).name);
}

void tst_TapServer::refusesBadOptions_data()
{
    QTest::addColumn<QUrl>("target");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("scheme") << QUrl(u"ftp://a"_s) << QByteArray("b") << ErrorCode::BadUrl;
    QTest::newRow("none") << QUrl() << QByteArray("b") << ErrorCode::BadUrl;
    QTest::newRow("header") << QUrl(u"ws://a"_s) << QByteArray("b\r\nc: d") << ErrorCode::BadOption;
}

void tst_TapServer::refusesBadOptions()
{
    QFETCH(const QUrl, target);
    QFETCH(const QByteArray, header);
    QFETCH(const ErrorCode, code);
    TapServer server(Stage::options(target, [&](TapServer::Options &options) {
        options.rewriting.headers.append(HeaderField{"A", header});
    }));
    const auto listening = server.listen();
    QVERIFY(!listening);
    QCOMPARE(listening.error().code, code);
}

void tst_TapServer::goesThroughProxies()
{
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    const ProxyPeer proxy(ProxyPeer::Kind::Connect, peer.serverPort(), u"me"_s, u"pw"_s);
    const Stage stage(QUrl(u"ws://board.invalid:81/live"_s), [&](TapServer::Options &options) {
        options.target.proxy = proxy.url(u"me"_s, u"pw"_s);
        options.rewriting.host.mode = TapField::Mode::Target;
    });
    const RawClient client(stage.server.url(), get("/live", Upgrade));
    QTRY_VERIFY_WITH_TIMEOUT(client.got.startsWith("HTTP/1.1 101"), Patience);
    QCOMPARE(proxy.asked(), QStringList{u"board.invalid:81"_s});
    QVERIFY(peer.heads().constFirst().contains("Host: board.invalid:81\r\n"));
}

void tst_TapServer::passesHalfClose()
{
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    Stage stage(peer.url());
    RawClient client(stage.server.url(), get("/", Upgrade));
    QTRY_VERIFY_WITH_TIMEOUT(client.got.startsWith("HTTP/1.1 101"), Patience);
    QSignalSpy changed(&stage.server, &TapServer::changed);
    // The server ends its direction; what the client still says goes on.
    peer.send("last words");
    peer.halfClose();
    QTRY_COMPARE_WITH_TIMEOUT(client.body(), "last words", Patience);
    QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.server.connections().isEmpty(), Patience);
    QCOMPARE(changed.last().first().value<TapConnection>().end, u"the server ended the connection"_s);
}

void tst_TapServer::passesResets()
{
    SKIP_RESET_UNDER_WINE();
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    Stage stage(peer.url());
    RawClient client(stage.server.url(), get("/", Upgrade));
    ResetProbe probe(client.socket.get());
    QTRY_VERIFY_WITH_TIMEOUT(client.got.startsWith("HTTP/1.1 101"), Patience);
    probe.attach();
    peer.reset();
    QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), Patience);
    QVERIFY(probe.wasReset());
    QTRY_VERIFY_WITH_TIMEOUT(stage.server.connections().isEmpty(), Patience);
}

/// Heads, frames and end, equal to what both sides saw.
void tst_TapServer::recordsWhatPassed()
{
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    QTemporaryDir folder;
    auto writer = CaptureWriter::create(folder.filePath(u"passed.plectrum"_s), {});
    QVERIFY(writer);
    const QByteArray sent = get("/live?room=1", Upgrade + "Authorization: Basic c2VjcmV0OnB3\r\n");
    QByteArray answer;
    {
        const Stage stage(
            peer.url(), [](TapServer::Options &options) { options.rewriting.host.mode = TapField::Mode::Target; },
            writer->get());
        RawClient client(stage.server.url(), sent);
        QTRY_VERIFY_WITH_TIMEOUT(client.got.startsWith("HTTP/1.1 101"), Patience);
        answer = client.got;
        client.socket->write(masked(Opcode::Text, "one") + masked(Opcode::Binary, "two"));
        peer.send(plain(Opcode::Text, "three") + plain(Opcode::Close, "\x03\xe8"));
        client.socket->write(masked(Opcode::Close, "\x03\xe8"));
        QTRY_COMPARE_WITH_TIMEOUT(peer.received().count("\x88"), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(client.body().size(), 11, Patience);
        client.socket->disconnectFromHost();
        QTRY_VERIFY_WITH_TIMEOUT(stage.server.connections().isEmpty(), Patience);
    }
    const QList<Row> rows = rowsOf(**writer);
    using Bytes = QList<QByteArray>;
    const QByteArray clean = QByteArray(sent).replace("c2VjcmV0OnB3", "[redacted][r");
    QByteArray host = "Host: " + peer.url().authority().toLatin1();
    QCOMPARE(payloads(rows, 1, RecordKind::Request, Direction::Incoming), Bytes{clean});
    QCOMPARE(payloads(rows, 1, RecordKind::Request, Direction::Outgoing),
             Bytes{QByteArray(clean).replace("Host: local", host)});
    QCOMPARE(payloads(rows, 1, RecordKind::Response, Direction::Incoming), Bytes{answer});
    QCOMPARE(payloads(rows, 1, RecordKind::Frame, Direction::Outgoing), (Bytes{"one", "two", "\x03\xe8"}));
    QCOMPARE(payloads(rows, 1, RecordKind::Frame, Direction::Incoming), (Bytes{"three", "\x03\xe8"}));
    const ConnectionEnd end = ConnectionEnd::fromJson(rows.last().payload);
    QCOMPARE(end.cause, u"closed"_s);
    QCOMPARE(end.code, quint16(1000));
}

/// The server's side on one connection, what the client's side sent or got instead on another.
void tst_TapServer::recordsWhatIsAltered()
{
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    QTemporaryDir folder;
    auto writer = CaptureWriter::create(folder.filePath(u"altered.plectrum"_s), {});
    QVERIFY(writer);
    {
        Stage stage(
            peer.url(),
            [](TapServer::Options &options) {
                alterable(options);
                options.rules = {*TapRule::parse(TapRule::Action::Drop, u"out:drop"_s),
                                 *TapRule::parse(TapRule::Action::Replace, u"in:dog=cat"_s)};
            },
            writer->get());
        RawClient client(stage.server.url(), get("/", Upgrade));
        QTRY_VERIFY_WITH_TIMEOUT(client.got.startsWith("HTTP/1.1 101"), Patience);
        client.socket->write(masked(Opcode::Text, "stays") + masked(Opcode::Text, "drop me"));
        peer.send(plain(Opcode::Text, "a dog") + plain(Opcode::Text, "a cow"));
        QTRY_COMPARE_WITH_TIMEOUT(client.body(), plain(Opcode::Text, "a cat") + plain(Opcode::Text, "a cow"), Patience);
        QVERIFY(stage.server.inject(1, Role::Client, Opcode::Text, "mine"));
        QTRY_COMPARE_WITH_TIMEOUT(peer.received().size(), masked(Opcode::Text, "stays").size() + 10, Patience);
        QVERIFY(peer.received().startsWith(masked(Opcode::Text, "stays")));
    }
    const QList<Row> rows = rowsOf(**writer);
    using Bytes = QList<QByteArray>;
    QCOMPARE(payloads(rows, 1, RecordKind::Frame, Direction::Outgoing), (Bytes{"stays", "mine"}));
    QCOMPARE(payloads(rows, 1, RecordKind::Frame, Direction::Incoming), (Bytes{"a dog", "a cow"}));
    QCOMPARE(payloads(rows, 2, RecordKind::Frame, Direction::Incoming), Bytes{"drop me"});
    QCOMPARE(payloads(rows, 2, RecordKind::Frame, Direction::Outgoing), Bytes{"a cat"});
}

void tst_TapServer::holdsAndSettles()
{
    LoopbackServer echo{LoopbackServer::Options()};
    QVERIFY(echo.listen());
    Stage stage(QUrl(echo.url().toString() + u"/echo"_s), [](TapServer::Options &options) {
        alterable(options);
        options.rules = {*TapRule::parse(TapRule::Action::Hold, u"out:"_s)};
    });
    QSignalSpy held(&stage.server, &TapServer::held);
    QSignalSpy settled(&stage.server, &TapServer::settled);
    RawClient client(stage.server.url(), get("/echo", Upgrade));
    for (const char *text : {"one", "two", "three"})
        client.socket->write(masked(Opcode::Text, text));
    QTRY_COMPARE_WITH_TIMEOUT(held.size(), 3, Patience);
    QCOMPARE(stage.server.connections().constFirst().held, 3);
    const auto messages = stage.server.heldMessages();
    QCOMPARE(messages.at(1).second.payload, "two");
    // Pings pass, and the answer comes.
    client.socket->write(masked(Opcode::Ping, "?"));
    QTRY_COMPARE_WITH_TIMEOUT(client.body(), plain(Opcode::Pong, "?"), Patience);
    QVERIFY(stage.server.decide(messages.at(0).second.id, {.action = TapDecision::Action::Forward, .payload = "1"}));
    QVERIFY(stage.server.decide(messages.at(1).second.id, {.action = TapDecision::Action::Drop, .payload = {}}));
    QVERIFY(stage.server.decide(messages.at(2).second.id, {.action = TapDecision::Action::Duplicate, .payload = {}}));
    QVERIFY(!stage.server.decide(messages.at(2).second.id, {}));
    QVERIFY(!stage.server.inject(99, Role::Client, Opcode::Text, "nowhere"));
    QVERIFY(stage.server.inject(held.first().first().toULongLong(), Role::Server, Opcode::Text, "hello"));
    const QByteArray all = plain(Opcode::Pong, "?") + plain(Opcode::Text, "hello") + plain(Opcode::Text, "1")
        + plain(Opcode::Text, "three") + plain(Opcode::Text, "three");
    QTRY_COMPARE_WITH_TIMEOUT(client.body().size(), all.size(), Patience);
    QVERIFY(
        client.body().endsWith(plain(Opcode::Text, "1") + plain(Opcode::Text, "three") + plain(Opcode::Text, "three")));
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 3, Patience);
}

/// What is held does not go on, both sides are let go, and the recording has what was held.
void tst_TapServer::stopsWhileHeld()
{
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    QTemporaryDir folder;
    auto writer = CaptureWriter::create(folder.filePath(u"held.plectrum"_s), {});
    QVERIFY(writer);
    {
        Stage stage(
            peer.url(),
            [](TapServer::Options &options) {
                alterable(options);
                options.rules = {*TapRule::parse(TapRule::Action::Hold, {})};
            },
            writer->get());
        QSignalSpy held(&stage.server, &TapServer::held);
        QSignalSpy stopped(&stage.server, &TapServer::stopped);
        RawClient client(stage.server.url(), get("/", Upgrade) + masked(Opcode::Text, "waits"));
        QTRY_COMPARE_WITH_TIMEOUT(held.size(), 1, Patience);
        stage.server.stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed() && peer.isDisconnected(), Patience);
        QVERIFY(peer.received().isEmpty());
        QVERIFY(stage.server.url().isEmpty());
    }
    QCOMPARE(payloads(rowsOf(**writer), 2, RecordKind::Frame, Direction::Incoming), QList<QByteArray>{"waits"});
}

void tst_TapServer::changesRulesLive()
{
    LoopbackServer echo{LoopbackServer::Options()};
    QVERIFY(echo.listen());
    Stage stage(QUrl(echo.url().toString() + u"/echo"_s), alterable);
    RawClient client(stage.server.url(), get("/echo", Upgrade + Deflate) + masked(Opcode::Text, "free"));
    QTRY_COMPARE_WITH_TIMEOUT(client.body(), plain(Opcode::Text, "free"), Patience);
    stage.server.setRules({*TapRule::parse(TapRule::Action::Delay, u"in:150"_s)});
    QElapsedTimer clock;
    clock.start();
    client.socket->write(masked(Opcode::Text, "late"));
    QTRY_VERIFY_WITH_TIMEOUT(client.body().endsWith("late"), Patience);
    QVERIFY(clock.elapsed() >= 150);
    stage.server.setRules({*TapRule::parse(TapRule::Action::Hold, {})});
    client.socket->write(masked(Opcode::Text, "held"));
    QTRY_COMPARE_WITH_TIMEOUT(stage.server.heldMessages().size(), 1, Patience);
    stage.server.setRules({});
    QCOMPARE(stage.server.heldMessages().size(), 1); // it waits on
    stage.server.releaseAll();
    QTRY_VERIFY_WITH_TIMEOUT(client.body().endsWith("held"), Patience);
}

QTEST_GUILESS_MAIN(tst_TapServer)
#include "tst_tapserver.moc"
