// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "client/client.h"
#include "server/harp/harpserver.h"
#include "server/loopbackserver.h"
#include "websocket/frameencoder.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

using Engine = LoopbackServer::Engine;

constexpr int Patience = 20000;

/// Where a route with faults can be.
enum class Place { Native, Qt, BuiltIn, BuiltInQt, ExApp };

/// A server with faults on its echo, and its log.
class Stage {
public:
    explicit Stage(Place place, const QString &plan, quint64 seed = 1, CaptureWriter *recorder = nullptr,
                   const QString &path = u"/echo"_s)
    {
        auto parsed = FaultPlan::parse(plan);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().detail));
        if (place == Place::Native || place == Place::Qt) {
            LoopbackServer::Options options;
            options.engine = place == Place::Qt ? Engine::Qt : Engine::Native;
            options.faults = {{path, *parsed}};
            options.faultSeed = seed;
            m_plain = std::make_unique<LoopbackServer>(options, recorder);
            begin(*m_plain, path);
            return;
        }
        HarpConfig config;
        config.seed = seed;
        HarpExApp exapp{.id = u"board"_s, .routes = {{.url = u'^' + path, .accessLevel = AccessLevel::Public}}};
        exapp.faults.insert(0, *parsed);
        if (place == Place::ExApp) {
            m_exapp = std::make_unique<LoopbackServer>(LoopbackServer::Options());
            if (!m_exapp->listen())
                qFatal("no ExApp");
            exapp.target = m_exapp->url();
            exapp.target.setScheme(u"http"_s);
        }
        config.exapps = {exapp};
        HarpServer::Options options;
        options.engine = place == Place::BuiltInQt ? Engine::Qt : Engine::Native;
        m_harp = std::make_unique<HarpServer>(options, config, recorder);
        begin(*m_harp, u"/exapps/board"_s + path);
    }

    QUrl url() const { return m_url; }
    int connections() const { return m_plain ? m_plain->connectionCount() : m_harp->connectionCount(); }
    QStringList strikes(const QString &fault = {}) const
    {
        QStringList lines;
        for (const QJsonObject &event : m_events) {
            if (fault.isEmpty() || event.value(u"fault"_s).toString() == fault)
                lines << event.value(u"direction"_s).toString() + u' ' + event.value(u"fault"_s).toString() + u" #"_s
                        + QString::number(event.value(u"connection"_s).toInt()) + u" message "_s
                        + QString::number(event.value(u"message"_s).toInt()) + u' '
                        + event.value(u"detail"_s).toString();
        }
        return lines;
    }

private:
    template <typename Server>
    void begin(Server &server, const QString &path)
    {
        QObject::connect(&server, &Server::logged, &server, [this](const QString &line, const QJsonObject &event) {
            if (event.isEmpty())
                return;
            m_events << event;
            if (!line.startsWith("fault "_L1) || event.value(u"event"_s) != "fault"_L1)
                qFatal("%s", qPrintable(line));
        });
        if (!server.listen())
            qFatal("no server");
        m_url = QUrl(server.url().toString() + path);
    }

    QList<QJsonObject> m_events;
    std::unique_ptr<LoopbackServer> m_exapp;
    std::unique_ptr<LoopbackServer> m_plain;
    std::unique_ptr<HarpServer> m_harp;
    QUrl m_url;
};

/// A client that says its messages when it is open, and keeps what comes of it.
class Visit : public QObject {
public:
    explicit Visit(const QUrl &url, int messagesToSay = 0, bool deflate = true)
    {
        connect(&m_client, &Client::opened, this, [this, messagesToSay](Connection *connection) {
            connect(connection, &Connection::messageReceived, this,
                    [this](const Assembled &message) { messages << message.payload.toByteArray(); });
            connect(connection, &Connection::violated, this, [this](Violations broken) { violations |= broken; });
            for (int i = 1; i <= messagesToSay; ++i)
                connection->sendText("message " + QByteArray::number(i));
        });
        connect(&m_client, &Client::refused, this, [this](const Refusal &given) {
            refused = true;
            error = given.error.code;
        });
        connect(&m_client, &Client::failed, this, [this](const Error &given) { error = given.code; });
        connect(&m_client, &Client::closed, this, [this](const ConnectionEnd &given) { end = given; });
        Target target;
        target.url = url;
        target.offerDeflate = deflate;
        target.connection.closeTimeout = 60s; // nobody waits for it in vain
        m_client.open(target);
    }

    bool isOpen() const { return m_client.state() == Client::State::Open; }
    bool isOver() const { return refused || error || end; }
    Client &client() { return m_client; }
    Connection &connection() { return *m_client.connection(); }

    QList<QByteArray> messages;
    Violations violations;
    bool refused = false;
    std::optional<ErrorCode> error;
    std::optional<ConnectionEnd> end;

private:
    Client m_client{nullptr};
};

struct PlaceRow {
    const char *name;
    Place place;
};
constexpr std::array Places{PlaceRow{"native", Place::Native}, PlaceRow{"qt", Place::Qt},
                            PlaceRow{"built in", Place::BuiltIn}, PlaceRow{"built in, qt", Place::BuiltInQt},
                            PlaceRow{"exapp", Place::ExApp}};

QByteArray maskedText(const QByteArray &payload)
{
    FrameHeader header = headerFor(Opcode::Text, quint64(payload.size()));
    header.masked = true;
    header.maskKey = {9, 8, 7, 6};
    QByteArray bytes;
    appendFrame(bytes, header, payload);
    return bytes;
}

QByteArray upgradeRequest(const QUrl &url)
{
    return "GET " + url.path().toUtf8()
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

} // namespace

Q_DECLARE_METATYPE(Place)

/// Every fault on every kind of route, judged by our client and by a bare socket.
class tst_FaultRelay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void strikes_data();
    void strikes();
    void handshakes_data();
    void handshakes();
    void refusesEveryNth_data();
    void refusesEveryNth();
    void vanishes_data();
    void vanishes();
    void standsOnTheWire();
    void sameSeedSameLog_data();
    void sameSeedSameLog();
    void recordsTheWire_data();
    void recordsTheWire();
    void pushesBack_data();
    void pushesBack();
    void sparesOtherPaths();
    void stopsWithHalfOpen();
};

void tst_FaultRelay::strikes_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QList<int>>("messages");
    QTest::addColumn<Violations>("violations");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("cause");
    const QList<int> all{1, 2, 3};
    for (const PlaceRow &place : Places) {
        const auto row = [&place](const char *plan, const QList<int> &messages, Violations violations = {},
                                  int code = 1000, const QString &cause = u"closed"_s) {
            QTest::addRow("%s, %s", place.name, plan)
                << place.place << QString::fromLatin1(plan) << messages << violations << code << cause;
        };
        const bool isQt = place.place == Place::Qt || place.place == Place::BuiltInQt;
        row("both:delay=20ms", all);
        row("both:jitter=20ms", all);
        row("both:throttle=2kB/s", all);
        row("slowReader=2kB/s", all);
        row("drop=at 2", {1, 3});
        row("toServer:drop=at 2", {1, 3});
        row("duplicate=at 2", {1, 2, 2, 3});
        row("toServer:duplicate=at 1", {1, 1, 2, 3});
        row("reorder=at 1", {2, 1, 3});
        row("toServer:reorder=at 2", {1, 3, 2});
        row("reset=at 2", {1}, {}, 1006, u"reset"_s);
        row("toServer:reset=at 1", {}, {}, 1006, u"fin"_s);
        row("closeCode=1005", all, Violation::CloseCodeInvalid, 1005);
        row("closeCode=4321", all, {}, 4321);
        row("noCloseFrame", all, {}, 1006, u"fin"_s);
        row("toServer:noCloseFrame", all, {}, 1006, u"fin"_s);
        row("wrongMask=at 2", {1}, Violation::MaskUnexpected, 1006, u"violation"_s);
        row("rsv1=at 2", {1}, Violation::ReservedBits, 1006, u"violation"_s);
        row("badDeflate=at 2", {1}, Violation::InflateFailed, 1006, u"violation"_s);
        row("plainAsDeflate=at 2", {1}, Violation::InflateFailed, 1006, u"violation"_s);
        // Qt's server looks at no masks.
        row("toServer:wrongMask=at 2", isQt ? all : QList<int>{1}, {}, isQt ? 1000 : 1002);
        row("badMaskKey=at 2", {1}, {}, 1007);
        row("toServer:rsv1=at 2", {1}, {}, 1002);
    }
}

void tst_FaultRelay::strikes()
{
    QFETCH(const Place, place);
    QFETCH(const QString, plan);
    QFETCH(const QList<int>, messages);
    QFETCH(const Violations, violations);
    QFETCH(const int, code);
    QFETCH(const QString, cause);
    QList<QByteArray> expected;
    for (const int number : messages)
        expected << "message " + QByteArray::number(number);
    const Stage stage(place, plan);
    Visit visit(stage.url(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(visit.isOpen() || visit.end, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(visit.messages, expected, Patience);
    visit.client().close();
    QTRY_VERIFY_WITH_TIMEOUT(visit.end, Patience);
    QCOMPARE(visit.messages, expected);
    QCOMPARE(visit.violations, violations);
    QCOMPARE(visit.end->cause, cause);
    if (cause != "violation"_L1)
        QCOMPARE(int(visit.end->code), code);
    QVERIFY(!stage.strikes().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(stage.connections(), 0, Patience);
}

void tst_FaultRelay::handshakes_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<ErrorCode>("error");
    for (const PlaceRow &place : Places) {
        QTest::addRow("%s, accept", place.name) << place.place << u"badAccept"_s << ErrorCode::BadAccept;
        QTest::addRow("%s, subprotocol", place.name) << place.place << u"badSubprotocol"_s << ErrorCode::BadSubprotocol;
    }
}

void tst_FaultRelay::handshakes()
{
    QFETCH(const Place, place);
    QFETCH(const QString, plan);
    QFETCH(const ErrorCode, error);
    const Stage stage(place, plan + u"=every 2"_s);
    Visit right(stage.url());
    QTRY_VERIFY_WITH_TIMEOUT(right.isOpen(), Patience);
    Visit wrong(stage.url());
    QTRY_VERIFY_WITH_TIMEOUT(wrong.isOver(), Patience);
    QCOMPARE(wrong.error, std::optional(error));
    QCOMPARE(stage.strikes(), QStringList(u"toClient %1 #2 message 0 "_s.arg(plan)));
    right.client().abort();
    QTRY_COMPARE_WITH_TIMEOUT(stage.connections(), 0, Patience);
}

void tst_FaultRelay::refusesEveryNth_data()
{
    QTest::addColumn<Place>("place");
    for (const PlaceRow &place : Places)
        QTest::newRow(place.name) << place.place;
}

void tst_FaultRelay::refusesEveryNth()
{
    QFETCH(const Place, place);
    const Stage stage(place, u"refuse=every 3"_s);
    QList<bool> refused;
    for (int i = 0; i < 6; ++i) {
        Visit visit(stage.url());
        QTRY_VERIFY_WITH_TIMEOUT(visit.isOpen() || visit.isOver(), Patience);
        refused << visit.refused;
        if (visit.refused)
            QVERIFY(visit.client().responseHead().startsWith("HTTP/1.1 503 "));
    }
    QCOMPARE(refused, QList<bool>({false, false, true, false, false, true}));
    QCOMPARE(stage.strikes(), QStringList({u"toClient refuse #3 message 0 "_s, u"toClient refuse #6 message 0 "_s}));
}

void tst_FaultRelay::vanishes_data()
{
    refusesEveryNth_data();
}

/// Nothing comes any more, and nothing ends: not even for a client that says goodbye.
void tst_FaultRelay::vanishes()
{
    QFETCH(const Place, place);
    const Stage stage(place, u"halfOpen=at 2"_s);
    QTcpSocket socket;
    QByteArray got;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { got += socket.readAll(); });
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(stage.url().port()));
    socket.write(upgradeRequest(stage.url()) + maskedText("one") + maskedText("two"));
    QTRY_COMPARE_WITH_TIMEOUT(stage.strikes(), QStringList(u"toClient halfOpen #1 message 2 "_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(got.endsWith("\r\n\r\n\x81\x03one"), Patience);
    // What is said now is taken and lost; another client, served meanwhile, shows that time has passed.
    FrameHeader close = headerFor(Opcode::Close, 0);
    close.masked = true;
    QByteArray goodbye;
    appendFrame(goodbye, close, {});
    socket.write(maskedText(QByteArray(1'000'000, 'x')) + goodbye);
    QTRY_COMPARE_WITH_TIMEOUT(socket.bytesToWrite(), 0, Patience);
    Visit other(stage.url(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(other.messages.size(), 1, Patience);
    QVERIFY(got.endsWith("\x81\x03one"));
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.disconnectFromHost();
    other.client().close();
    QTRY_COMPARE_WITH_TIMEOUT(stage.connections(), 0, Patience);
}

/// A bare socket sees the bytes that are asked for.
void tst_FaultRelay::standsOnTheWire()
{
    const Stage stage(Place::Native, u"badAccept,badSubprotocol,duplicate=at 1,rsv1=at 2,reset=at 3"_s);
    QTcpSocket socket;
    QByteArray got;
    bool wasReset = false;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { got += socket.readAll(); });
    connect(&socket, &QTcpSocket::errorOccurred, this, [&] { wasReset = true; });
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(stage.url().port()));
    socket.write(upgradeRequest(stage.url()) + maskedText("one") + maskedText("two") + maskedText("three!"));
    QTRY_VERIFY_WITH_TIMEOUT(wasReset && socket.state() == QAbstractSocket::UnconnectedState, Patience);
    const qsizetype end = got.indexOf("\r\n\r\n") + 4;
    const QByteArray head = got.first(end);
    QVERIFY(head.startsWith("HTTP/1.1 101 "));
    QVERIFY(head.contains("\r\nSec-WebSocket-Accept: ") && !head.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    QVERIFY(head.contains("\r\nSec-WebSocket-Protocol: plectrum.never-offered\r\n"));
    QCOMPARE(got.sliced(end).toHex(' '), QByteArray("\x81\x03one\x81\x03one\xc1\x03two\x81\x06th").toHex(' '));
}

void tst_FaultRelay::sameSeedSameLog_data()
{
    refusesEveryNth_data();
}

void tst_FaultRelay::sameSeedSameLog()
{
    QFETCH(const Place, place);
    const auto logOf = [&](quint64 seed) {
        const Stage stage(
            place, u"refuse=0.3,both:duplicate=0.2,both:jitter=3ms,toServer:reorder=0.2,noCloseFrame=0.4"_s, seed);
        for (int i = 0; i < 5; ++i) {
            Visit visit(stage.url(), 20);
            // How many come back is told by the log itself: the last jitter of the last one.
            const bool over = QTest::qWaitFor([&] { return visit.isOver() || visit.messages.size() >= 19; }, Patience);
            visit.client().close();
            if (!over || !QTest::qWaitFor([&] { return visit.isOver(); }, Patience)
                || !QTest::qWaitFor([&] { return stage.connections() == 0; }, Patience))
                return QStringList(u"waited in vain"_s);
        }
        QStringList lines = stage.strikes();
        lines.sort(); // the directions do not wait for each other
        return lines;
    };
    const QStringList first = logOf(5);
    QVERIFY(first.size() > 50);
    QCOMPARE(logOf(5), first);
    QVERIFY(logOf(6) != first);
}

void tst_FaultRelay::recordsTheWire_data()
{
    refusesEveryNth_data();
}

void tst_FaultRelay::recordsTheWire()
{
    QFETCH(const Place, place);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"faults.plectrum"_s);
    auto writer = std::move(*CaptureWriter::create(path, {}));
    {
        const Stage stage(place, u"badSubprotocol,drop=at 1,wrongMask=at 2,reset=at 3"_s, 1, writer.get());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(stage.url().port()));
        socket.write(upgradeRequest(stage.url()) + maskedText("one") + maskedText("two") + maskedText("three"));
        QTRY_COMPARE_WITH_TIMEOUT(stage.strikes(u"reset"_s).size(), 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.connections(), 0, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, Patience);
    }
    QVERIFY(writer->close());
    const auto reader = std::move(*CaptureReader::open(path));
    QStringList in;
    QStringList out;
    QByteArray head;
    QString cause;
    for (RecordId id = 1; id <= reader->count(); ++id) {
        const RecordView record = *reader->record(id);
        const QString payload = QString::fromUtf8(record.payload);
        if (record.kind == RecordKind::Frame && record.direction == Direction::Incoming)
            in << payload;
        else if (record.kind == RecordKind::Frame)
            out << payload + (record.violations & Violation::MaskUnexpected ? u" masked"_s : u""_s);
        else if (record.kind == RecordKind::Response && record.direction == Direction::Outgoing)
            head = record.payload.toByteArray();
        else if (record.kind == RecordKind::End)
            cause = ConnectionEnd::fromJson(*reader->message(id)).cause;
    }
    QVERIFY(head.contains("plectrum.never-offered"));
    QCOMPARE(in, QStringList({u"one"_s, u"two"_s, u"three"_s}));
    QCOMPARE(out, QStringList({u"two masked"_s, u"t"_s}));
    QCOMPARE(cause, u"reset"_s);
}

void tst_FaultRelay::pushesBack_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("plan");
    for (const PlaceRow &place : {Places.front(), Places.back()}) {
        for (const char *plan : {"slowReader=20kB/s", "toServer:throttle=20kB/s", "toServer:delay=10min"})
            QTest::addRow("%s, %s", place.name, plan) << place.place << QString::fromLatin1(plan);
    }
}

/// A flood waits at its source: it never piles up in the server.
void tst_FaultRelay::pushesBack()
{
    QFETCH(const Place, place);
    QFETCH(const QString, plan);
    constexpr int Messages = 32;
    const Stage stage(place, plan, 1, nullptr, u"/sink"_s);
    Visit flood(stage.url(), 0, false); // one that shrinks is none
    QTRY_VERIFY_WITH_TIMEOUT(flood.isOpen(), Patience);
    const QByteArray large(1024 * 1024, 'x');
    for (int i = 0; i < Messages; ++i)
        flood.connection().sendBinary(large);
    // The kernel's buffers hold some, we hold 4 MiB at most; the rest stays, however long others are served.
    for (int i = 0; i < 10; ++i) {
        Visit other(stage.url());
        QTRY_VERIFY_WITH_TIMEOUT(other.isOpen(), Patience);
    }
    const qint64 left = flood.connection().bytesToWrite();
    QVERIFY2(left > qint64(Messages / 4) * large.size(), qPrintable(QString::number(left)));
    flood.client().abort();
}

/// Another path of the same server meets none, and is answered by the same endpoints.
void tst_FaultRelay::sparesOtherPaths()
{
    const Stage stage(Place::Native, u"drop"_s, 1, nullptr, u"/group/bad"_s);
    QUrl url = stage.url();
    url.setPath(u"/echo"_s);
    Visit echo(url, 3);
    QTRY_COMPARE_WITH_TIMEOUT(echo.messages.size(), 3, Patience);
    QVERIFY(stage.strikes().isEmpty());
}

void tst_FaultRelay::stopsWithHalfOpen()
{
    LoopbackServer::Options options;
    options.faults = {{u"/echo"_s, *FaultPlan::parse(u"halfOpen=at 0")}};
    LoopbackServer server(options);
    QVERIFY(server.listen());
    Visit visit(QUrl(server.url().toString() + u"/echo"_s), 1);
    QTRY_VERIFY_WITH_TIMEOUT(visit.isOpen(), Patience);
    bool stopped = false;
    connect(&server, &LoopbackServer::stopped, this, [&stopped] { stopped = true; });
    server.stop();
    QTRY_VERIFY_WITH_TIMEOUT(stopped, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(visit.end, Patience);
}

QTEST_GUILESS_MAIN(tst_FaultRelay)
#include "tst_faultrelay.moc"
