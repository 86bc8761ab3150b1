// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/client.h"
#include "server/loopbackserver.h"
#include "support/conformancecases.h"
#include "support/wirepeer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// Turns the event loop until it is so; 30 s are a net for hangs.
template <typename Condition>
bool soon(Condition condition)
{
    QDeadlineTimer patience(30000);
    while (!condition() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    return condition();
}

/// An echoing endpoint of ours with a wire peer at its other end, in either role.
class Stage {
public:
    Stage(Role ours, const QByteArray &extensions, const ConnectionOptions &options = {}, bool offerDeflate = true)
        : m_ours(ours)
    {
        if (ours == Role::Server)
            serve(extensions, options);
        else
            ask(extensions, options, offerDeflate);
    }

    WirePeer *peer() const { return m_peer.get(); }
    bool isReady() const { return m_peer && m_peer->isOpen(); }
    std::optional<ConnectionEnd> end() const { return m_end; }
    Role ours() const { return m_ours; }

private:
    void serve(const QByteArray &extensions, const ConnectionOptions &options)
    {
        LoopbackServer::Options serverOptions;
        serverOptions.connection = options;
        m_server = std::make_unique<LoopbackServer>(serverOptions);
        if (!m_server->listen())
            return;
        auto *socket = new QTcpSocket;
        socket->connectToHost(QHostAddress::LocalHost, quint16(m_server->url().port()));
        m_peer = std::make_unique<WirePeer>(socket, Role::Client, "/echo", extensions);
    }

    void ask(const QByteArray &extensions, const ConnectionOptions &options, bool offerDeflate)
    {
        QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this, extensions] {
            m_peer =
                std::make_unique<WirePeer>(m_listener.nextPendingConnection(), Role::Server, QByteArray(), extensions);
        });
        if (!m_listener.listen(QHostAddress::LocalHost))
            return;
        m_client = std::make_unique<Client>(nullptr);
        QObject::connect(m_client.get(), &Client::opened, m_client.get(), [](Connection *connection) {
            QObject::connect(connection, &Connection::messageReceived, connection,
                             [connection](const Assembled &message) {
                                 if (message.type == Opcode::Text)
                                     connection->sendText(message.payload);
                                 else
                                     connection->sendBinary(message.payload);
                             });
        });
        QObject::connect(m_client.get(), &Client::closed, m_client.get(),
                         [this](const ConnectionEnd &end) { m_end = end; });
        Target target;
        target.url = QUrl(u"ws://127.0.0.1:%1/"_s.arg(m_listener.serverPort()));
        target.offerDeflate = offerDeflate;
        target.connection = options;
        m_client->open(target);
    }

    Role m_ours;
    QTcpServer m_listener;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<WirePeer> m_peer;
    std::unique_ptr<Client> m_client;
    std::optional<ConnectionEnd> m_end;
};

QByteArray described(const WireEvent &event)
{
    return "kind " + QByteArray::number(int(event.kind)) + " type " + QByteArray::number(int(event.type)) + " "
        + QByteArray::number(event.payload.size()) + " bytes " + event.payload.left(40).toPercentEncoding()
        + (event.closeCode ? " code " + QByteArray::number(*event.closeCode) : QByteArray());
}

QByteArray described(const QList<WireEvent> &events)
{
    QByteArray text;
    for (const WireEvent &event : events.first(qMin<qsizetype>(events.size(), 12)))
        text += "\n    " + described(event);
    return text;
}

/// The peer answers our close frame; as the server it also hangs up (RFC 6455 §7.1.1).
void leave(const Stage &stage)
{
    if (stage.peer()->isDisconnected())
        return;
    stage.peer()->send({{.opcode = Opcode::Close, .payload = ClosePayload{.code = 1000, .reason = {}}.toBytes()}});
    if (stage.ours() == Role::Client)
        stage.peer()->disconnectFromOther();
}

/// JSON-like text that deflates well, but differs from message to message.
QByteArray sampleText(qsizetype length, int seed)
{
    QByteArray text;
    while (text.size() < length)
        text += "{\"id\":" + QByteArray::number(seed * 7919 + text.size()) + ",\"event\":\"update\",\"ok\":true},";
    return text.first(length);
}

} // namespace

/// Behaviour on the wire, both roles, strict: what the Autobahn test suite asks of an echoing endpoint.
class tst_Conformance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void withoutExtensions_data();
    void withoutExtensions();
    void deflate_data();
    void deflate();
    void deflateLies_data();
    void deflateLies();
};

void tst_Conformance::withoutExtensions_data()
{
    QTest::addColumn<Role>("ours");
    QTest::addColumn<ConformanceCase>("scene");
    for (const Role role : {Role::Server, Role::Client}) {
        for (const ConformanceCase &scene : conformanceCases()) {
            const QByteArray name = (role == Role::Server ? "server " : "client ") + scene.id;
            QTest::newRow(name.constData()) << role << scene;
        }
    }
}

void tst_Conformance::withoutExtensions()
{
    QFETCH(Role, ours);
    QFETCH(ConformanceCase, scene);
    Stage stage(ours, {});
    QVERIFY(soon([&] { return bool(stage.isReady()); }));
    WirePeer *peer = stage.peer();
    peer->send(scene.sends, scene.chop);
    if (scene.peerCloses) {
        QVERIFY2(soon([&] { return bool(peer->events().size() >= scene.answers.size()); }),
                 described(peer->events()).constData());
        peer->send({{.opcode = Opcode::Close, .payload = ClosePayload{.code = 1000, .reason = {}}.toBytes()}});
    }
    const qsizetype all = scene.answers.size() + 1;
    QVERIFY2(soon([&] { return bool(peer->events().size() >= all || peer->isDisconnected()); }),
             described(peer->events()).constData());
    leave(stage);
    QVERIFY(soon([&] { return bool(peer->isDisconnected()); }));

    const QByteArray seen = described(peer->events());
    QVERIFY2(peer->events().size() == all, seen.constData());
    QVERIFY2(peer->events().first(all - 1) == scene.answers, seen.constData());
    QCOMPARE(peer->events().constLast().kind, Assembled::Kind::Close);
    QVERIFY2(peer->events().constLast().closeCode == scene.closeCode, seen.constData());
    QCOMPARE(peer->violations(), Violations());
    if (ours == Role::Client)
        QVERIFY(soon([&] { return bool(stage.end()); }));
}

void tst_Conformance::deflate_data()
{
    QTest::addColumn<Role>("ours");
    QTest::addColumn<QByteArray>("extensions");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<qsizetype>("frameBytes");
    const auto offer = "permessage-deflate"_ba;
    // Group 12: lengths and fragments.
    for (const qsizetype length : {16, 64, 256, 1024, 4096, 16384, 65536, 131072}) {
        for (const qsizetype frameBytes : {0, 256}) {
            const QByteArray name =
                "12 " + QByteArray::number(length) + " in frames of " + QByteArray::number(frameBytes);
            QTest::newRow(("server " + name).constData()) << Role::Server << offer << length << frameBytes;
            QTest::newRow(("client " + name).constData()) << Role::Client << offer << length << frameBytes;
        }
    }
    // Group 13: parameters, as offered to our server and as answered to our client.
    const QByteArray offers[] = {
        offer + "; client_no_context_takeover; server_no_context_takeover",
        offer + "; server_max_window_bits=8",
        offer + "; server_max_window_bits=9",
        offer + "; server_max_window_bits=15",
        offer + "; client_max_window_bits; server_max_window_bits=9; server_no_context_takeover",
        offer + "; client_max_window_bits=9",
        offer + "; server_max_window_bits=7, " + offer + "; server_max_window_bits=10, " + offer,
        "x-unknown, " + offer + "; unknown=1, " + offer + "; server_max_window_bits=\"12\"",
    };
    for (const QByteArray &each : offers)
        QTest::newRow(("13 server " + each).constData()) << Role::Server << each << qsizetype(8192) << qsizetype(0);
    const QByteArray answers[] = {
        offer + "; server_no_context_takeover",
        offer + "; client_no_context_takeover",
        offer + "; server_no_context_takeover; client_no_context_takeover",
        offer + "; client_max_window_bits=8",
        offer + "; client_max_window_bits=9",
        offer + "; client_max_window_bits=15",
        offer + "; server_max_window_bits=9; client_max_window_bits=10; client_no_context_takeover",
    };
    for (const QByteArray &each : answers)
        QTest::newRow(("13 client " + each).constData()) << Role::Client << each << qsizetype(8192) << qsizetype(0);
}

void tst_Conformance::deflate()
{
    QFETCH(Role, ours);
    QFETCH(QByteArray, extensions);
    QFETCH(qsizetype, length);
    QFETCH(qsizetype, frameBytes);
    constexpr int Messages = 50;
    Stage stage(ours, extensions);
    QVERIFY(soon([&] { return bool(stage.isReady()); }));
    WirePeer *peer = stage.peer();
    QVERIFY(peer->deflate());
    QList<WireEvent> expected;
    for (int i = 0; i < Messages; ++i) {
        const Opcode type = i % 2 == 0 ? Opcode::Text : Opcode::Binary;
        const QByteArray payload = sampleText(length, i);
        peer->sendDeflated(type, payload, frameBytes);
        expected.append({.type = type, .payload = payload});
    }
    QVERIFY2(soon([&] { return bool(peer->events().size() >= Messages); }), described(peer->events()).constData());
    QVERIFY2(peer->events() == expected, described(peer->events()).constData());
    QCOMPARE(peer->violations(), Violations());
}

void tst_Conformance::deflateLies_data()
{
    QTest::addColumn<QList<WireFrame>>("sends");
    QTest::addColumn<quint16>("code");
    const QByteArray good = QByteArray::fromHex("f248cdc9c90700"); // "Hello", RFC 7692 §7.2.3.1
    QTest::newRow("not deflate data") << QList<WireFrame>{{.payload = "\xff\xff\xff\xff\xff"_ba, .rsv = 4}}
                                      << quint16(1007);
    QTest::newRow("RSV1 on a continuation")
        << QList<WireFrame>{{.payload = good.first(3), .fin = false, .rsv = 4},
                            {.opcode = Opcode::Continuation, .payload = good.sliced(3), .rsv = 4}}
        << quint16(1002);
    QTest::newRow("RSV1 on a ping") << QList<WireFrame>{{.opcode = Opcode::Ping, .payload = "x", .rsv = 4}}
                                    << quint16(1002);
    QTest::newRow("RSV2 beside it") << QList<WireFrame>{{.payload = good, .rsv = 6}} << quint16(1002);
    Deflater deflater(15, false);
    QTest::newRow("text inflates to no UTF-8")
        << QList<WireFrame>{{.payload = deflater.compress("\xc3\x28"_ba).toByteArray(), .rsv = 4}} << quint16(1007);
    Deflater bomber(15, false);
    QTest::newRow("zip bomb") << QList<WireFrame>{
        {.opcode = Opcode::Binary,
         .payload = bomber.compress(QByteArray(64 * 1024 * 1024, '\0')).toByteArray(),
         .rsv = 4}} << quint16(1009);
}

void tst_Conformance::deflateLies()
{
    QFETCH(QList<WireFrame>, sends);
    QFETCH(quint16, code);
    for (const Role ours : {Role::Server, Role::Client}) {
        ConnectionOptions options;
        options.maxMessage = 1024 * 1024;
        Stage stage(ours, "permessage-deflate", options);
        QVERIFY(soon([&] { return bool(stage.isReady()); }));
        WirePeer *peer = stage.peer();
        peer->send(sends);
        QVERIFY2(soon([&] { return bool(!peer->events().isEmpty()); }), "no answer");
        QCOMPARE(peer->events().constFirst().kind, Assembled::Kind::Close);
        QCOMPARE(peer->events().constFirst().closeCode.value_or(0), code);
        leave(stage);
        QVERIFY(soon([&] { return bool(peer->isDisconnected()); }));
    }
}

QTEST_GUILESS_MAIN(tst_Conformance)
#include "tst_conformance.moc"
