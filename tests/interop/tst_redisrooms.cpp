// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/scaleout/redisroombus.h"
#include "server/socketio/sharedevent.h"
#include "support/patience.h"
#include "support/program.h"
#include "support/realpeer.h"
#include "support/talker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// A redis-server that keeps nothing, on a port of its own.
class RedisProgram {
public:
    explicit RedisProgram(quint16 port)
        : m_port(port)
    {
    }

    bool start()
    {
        m_program = std::make_unique<Program>(programPath(u"redis-server"_s),
                                              QStringList{u"--port"_s, QString::number(m_port), u"--bind"_s,
                                                          u"127.0.0.1"_s, u"--save"_s, QString(), u"--appendonly"_s,
                                                          u"no"_s, u"--dir"_s, m_folder.path()});
        return QTest::qWaitFor([this] { return answers(m_port); }, BusyPatience);
    }
    void kill()
    {
        m_program->signal(SIGKILL);
        m_program->waitForFinished();
    }
    QString url() const { return u"redis://127.0.0.1:%1"_s.arg(m_port); }

private:
    const quint16 m_port;
    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

/// A member of a group who numbers what it says and notes what it hears, in its order.
class Member : public QObject {
public:
    Member(const QString &called, const QUrl &url)
        : name(called)
        , m_url(url)
    {
        connect(&m_client, &Client::opened, this, [this](Connection *connection) {
            connect(connection, &Connection::messageReceived, this,
                    [this](const Assembled &message) { heard.append(message.payload.toByteArray()); });
        });
        open();
    }
    void open()
    {
        Target target;
        target.url = m_url;
        m_client.open(target);
    }
    bool isOpen() const { return m_client.state() == Client::State::Open; }
    QByteArray say()
    {
        const QByteArray text = name.toUtf8() + ' ' + QByteArray::number(++m_said);
        m_client.connection()->sendText(text);
        return text;
    }

    const QString name;
    QList<QByteArray> heard;

private:
    const QUrl m_url;
    int m_said = 0;
    Client m_client{nullptr};
};

using Members = std::vector<std::unique_ptr<Member>>;

/// A client of Socket.IO in the main namespace.
class IoTalker : public Talker {
public:
    explicit IoTalker(const QString &server)
        : Talker(QUrl(server))
    {
    }
    /// Waits until it is let in.
    bool isIn()
    {
        if (!isOpen() || !nextText().startsWith('0'))
            return false;
        say("40"_ba);
        const QByteArray answer = nextText();
        id = QJsonDocument::fromJson(answer.sliced(qMin<qsizetype>(2, answer.size())))
                 .object()
                 .value("sid"_L1)
                 .toString();
        return !id.isEmpty();
    }
    /// Joins, and waits until it has.
    bool joins(const QByteArray &room)
    {
        say("420[\"join\",\"" + room + "\"]");
        return nextText().startsWith("430[{");
    }
    QByteArray idText() const { return '"' + id.toUtf8() + '"'; }

    QString id;
};

const QString IoPath = u"/socket.io/?EIO=4&transport=websocket"_s;

bool allAreOpen(const Members &members)
{
    return std::ranges::all_of(members, [](const auto &each) { return each->isOpen(); });
}

} // namespace

/// Rooms that servers share through a real Redis.
class tst_RedisRooms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void saysWhenRedisIsNotThere();
    void sharesRooms();
    void survivesTheEndOfAServer();
    void survivesTheEndOfRedis();
    void tellsWhatIsLost();
    void sharesSocketIo();
    void keepsTheOrderOfSocketIo();
    void tellsSocketIoWhatIsLost();
    void sharedEvents();
};

void tst_RedisRooms::initTestCase()
{
    if (!RedisConnection::isSupported())
        QSKIP("built without hiredis");
    if (programPath(u"redis-server"_s).isEmpty())
        QSKIP("no redis-server here");
}

void tst_RedisRooms::saysWhenRedisIsNotThere()
{
    const QString url = u"redis://127.0.0.1:%1"_s.arg(freePort());
    const Outcome away = runPlectrum({u"serve"_s, u"--redis"_s, url});
    QCOMPARE(away.code, 3);
    QVERIFY2(away.err.contains("does not answer"), away.err.constData());
    QCOMPARE(runPlectrum({u"serve"_s, u"--redis"_s, u"http://x"_s}).code, 2);
}

void tst_RedisRooms::sharesRooms()
{
    RedisProgram redis(freePort());
    QVERIFY(redis.start());
    const ServingProgram a({u"--redis"_s, redis.url()});
    const ServingProgram b({u"--redis"_s, redis.url(), u"--engine"_s, u"qt"_s});
    Talker one(QUrl(a.url(u"/group/tea"_s)));
    Talker two(QUrl(b.url(u"/group/tea"_s)));
    Talker other(QUrl(b.url(u"/group/coffee"_s)));
    QVERIFY(one.isOpen() && two.isOpen() && other.isOpen());
    one.say("hot"_ba);
    QCOMPARE(one.nextText(), "hot");
    QCOMPARE(two.nextText(), "hot");
    one.client().connection()->sendBinary(QByteArrayView("\x00\xff", 2));
    QCOMPARE(two.nextText(), QByteArray("\x00\xff", 2));
    QCOMPARE(other.unheard(), 0);

    Talker here(QUrl(a.url(u"/rooms/x?join=g"_s)));
    Talker there(QUrl(b.url(u"/rooms/y?join=g"_s)));
    QVERIFY(here.isOpen() && there.isOpen());
    here.say(QJsonObject{{u"call"_s, u"sendToGroup"_s}, {u"group"_s, u"g"_s}, {u"message"_s, u"hi"_s}});
    QCOMPARE(here.nextText(), "hi");
    QCOMPARE(there.nextText(), "hi");

    QTcpSocket metrics;
    QByteArray text;
    connect(&metrics, &QTcpSocket::readyRead, &metrics, [&] { text += metrics.readAll(); });
    metrics.connectToHost(u"127.0.0.1"_s, quint16(QUrl(b.url({})).port()));
    metrics.write("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QTRY_VERIFY(text.contains("\nprocess_start_time_seconds "));
    const auto counted = [&text](const QByteArray &name) {
        return text.sliced(text.indexOf("\n" + name + ' ') + name.size() + 2).split('\n').first().toInt();
    };
    QVERIFY(counted("plectrum_shared_received_messages_total") >= 3); // and what servers tell each other
    QCOMPARE(counted("plectrum_shared_missed_messages_total"), 0);

    // Who is in a group on any server counts.
    Talker third(QUrl(b.url(u"/rooms/y?join=g"_s)));
    QVERIFY(third.isOpen());
    const auto sizeFrom = [](Talker &asked) {
        asked.say(QJsonObject{{u"call"_s, u"getGroupSize"_s}, {u"group"_s, u"g"_s}});
        return asked.next().value("size"_L1).toInt();
    };
    QTRY_COMPARE(sizeFrom(here), 3);
    QCOMPARE(sizeFrom(there), 3);
    third.client().close();
    QTRY_COMPARE(sizeFrom(here), 2);
}

/// 200 clients in 20 rooms on two servers; one server is killed and comes back.
void tst_RedisRooms::survivesTheEndOfAServer()
{
    constexpr int Rooms = 20;
    constexpr int MembersPerRoom = 10;
    constexpr int Rounds = 5;
    RedisProgram redis(freePort());
    QVERIFY(redis.start());
    const ServingProgram a({u"--redis"_s, redis.url()});
    const QString place = u"127.0.0.1:%1"_s.arg(freePort());
    auto b = std::make_unique<ServingProgram>(QStringList{u"--redis"_s, redis.url(), u"--listen"_s, place});
    std::array<Members, Rooms> stay; // on a
    std::array<Members, Rooms> fall; // on b
    for (int room = 0; room < Rooms; ++room) {
        const QString path = u"/group/r%1"_s.arg(room);
        for (int i = 0; i < MembersPerRoom; ++i) {
            const bool isOnA = i % 2 == 0;
            auto &members = isOnA ? stay[size_t(room)] : fall[size_t(room)];
            members.push_back(
                std::make_unique<Member>(u"r%1m%2"_s.arg(room).arg(i), QUrl(isOnA ? a.url(path) : b->url(path))));
        }
    }
    QTRY_VERIFY(std::ranges::all_of(stay, allAreOpen) && std::ranges::all_of(fall, allAreOpen));
    const auto sayAll = [&](std::array<Members, Rooms> &all) {
        for (Members &members : all) {
            for (const auto &member : members)
                member->say();
        }
    };
    // What a sender has heard back is acknowledged.
    const auto hasAll = [&](qsizetype count) {
        return std::ranges::all_of(stay, [&](const Members &members) {
            return std::ranges::all_of(members, [&](const auto &each) { return each->heard.size() >= count; });
        });
    };
    for (int round = 0; round < Rounds; ++round) {
        sayAll(stay);
        sayAll(fall);
    }
    QTRY_VERIFY(hasAll(Rounds * MembersPerRoom));

    // In the midst of talk.
    sayAll(stay);
    sayAll(fall);
    b->signal(SIGKILL);
    b->waitForFinished();
    sayAll(stay);
    b = std::make_unique<ServingProgram>(QStringList{u"--redis"_s, redis.url(), u"--listen"_s, place});
    for (size_t room = 0; room < Rooms; ++room) {
        for (const auto &member : fall[room])
            member->open();
    }
    QTRY_VERIFY(std::ranges::all_of(fall, allAreOpen));
    // From here on all are there again: the end of the talk, told apart by a last word of everyone.
    std::array<std::set<QByteArray>, Rooms> last;
    for (size_t room = 0; room < Rooms; ++room) {
        for (auto *const members : {&stay[room], &fall[room]}) {
            for (const auto &member : *members)
                last[room].insert(member->say());
        }
    }
    const auto hasHeard = [](const Member &member, const std::set<QByteArray> &wanted) {
        return std::ranges::all_of(wanted, [&](const QByteArray &each) { return member.heard.contains(each); });
    };
    for (size_t room = 0; room < Rooms; ++room) {
        for (auto *const members : {&stay[room], &fall[room]}) {
            for (const auto &member : *members)
                QTRY_VERIFY(hasHeard(*member, last[room]));
        }
    }
    for (size_t room = 0; room < Rooms; ++room) {
        const QList<QByteArray> &order = stay[room].front()->heard;
        for (const auto &member : stay[room]) {
            QCOMPARE(member->heard, order); // the same, in one order
            QCOMPARE(std::set<QByteArray>(order.cbegin(), order.cend()).size(), size_t(order.size())); // none twice
        }
        // Everything that the members who stayed have said is there, and what the fallen have heard back.
        for (const auto &member : stay[room]) {
            for (int i = 1; i <= Rounds + 3; ++i)
                QVERIFY(order.contains(member->name.toUtf8() + ' ' + QByteArray::number(i)));
        }
        for (const auto &member : fall[room]) {
            QCOMPARE(std::set<QByteArray>(member->heard.cbegin(), member->heard.cend()).size(),
                     size_t(member->heard.size()));
            for (const QByteArray &each : std::as_const(member->heard))
                QVERIFY(order.contains(each));
        }
    }
}

/// What is said while Redis is away is heard when it is back, once.
void tst_RedisRooms::survivesTheEndOfRedis()
{
    RedisProgram redis(freePort());
    QVERIFY(redis.start());
    const ServingProgram a({u"--redis"_s, redis.url()});
    const ServingProgram b({u"--redis"_s, redis.url()});
    Member one(u"one"_s, QUrl(a.url(u"/group/tea"_s)));
    Member two(u"two"_s, QUrl(b.url(u"/group/tea"_s)));
    QTRY_VERIFY(one.isOpen() && two.isOpen());
    QList<QByteArray> said;
    for (int i = 0; i < 100; ++i)
        said.append(one.say());
    QTRY_COMPARE(two.heard.size(), said.size());
    redis.kill();
    for (int i = 0; i < 100; ++i)
        said.append(one.say());
    QVERIFY(redis.start());
    for (int i = 0; i < 100; ++i)
        said.append(one.say());
    QTRY_COMPARE(two.heard.size(), said.size());
    QCOMPARE(two.heard, said);
    QTRY_COMPARE(one.heard, said);
}

/// What Redis lost before a server read it is told, by a gap in the numbers.
void tst_RedisRooms::tellsWhatIsLost()
{
    RedisProgram redis(freePort());
    QVERIFY(redis.start());
    const auto address = RedisAddress::parse(redis.url());
    QVERIFY(address);
    const ServingProgram server({u"--redis"_s, redis.url()});
    Talker member(QUrl(server.url(u"/group/tea?announce=1"_s)));
    QVERIFY(member.isOpen());
    QCOMPARE(member.next().value("event"_L1), u"join"_s);
    const auto add = [&](int number) {
        return RedisConnection::ask(*address,
                                    {"XADD", "plectrum:rooms", "*", "server", "other", "number",
                                     QByteArray::number(number), "room", "group/tea", "type", "text", "payload",
                                     "word " + QByteArray::number(number)})
            .has_value();
    };
    QVERIFY(add(1) && add(2) && add(2) && add(6));
    QCOMPARE(member.nextText(), "word 1");
    QCOMPARE(member.nextText(), "word 2");
    const QJsonObject gap = member.next();
    QCOMPARE(gap.value("event"_L1), u"gap"_s);
    QCOMPARE(gap.value("missed"_L1), 3);
    QCOMPARE(member.nextText(), "word 6");
}

void tst_RedisRooms::sharesSocketIo()
{
    RedisProgram redis(freePort());
    QVERIFY(redis.start());
    const ServingProgram a({u"--redis"_s, redis.url()});
    const ServingProgram b({u"--redis"_s, redis.url(), u"--engine"_s, u"qt"_s});
    IoTalker one(a.url(IoPath));
    IoTalker two(b.url(IoPath));
    IoTalker other(a.url(IoPath));
    QVERIFY(one.isIn() && two.isIn() && other.isIn());
    QVERIFY(one.joins("tea"));
    QVERIFY(two.joins("tea"));
    QCOMPARE(one.nextText(), "42[\"joined\",\"tea\"," + two.idText() + ']');
    one.say("42[\"say\",\"tea\",\"hot\"]"_ba);
    QCOMPARE(two.nextText(), "42[\"said\",\"tea\"," + one.idText() + ",\"hot\"]");
    two.say("451-[\"say\",\"tea\",{\"_placeholder\":true,\"num\":0}]"_ba);
    two.client().connection()->sendBinary(QByteArrayView("\x00\xff", 2));
    QVERIFY(one.nextText().startsWith("451-[\"said\",\"tea\"," + two.idText()));
    QCOMPARE(one.nextText(), QByteArray("\x00\xff", 2));
    for (const QByteArray name : {"broadcast", "volatile"}) {
        two.say("42[\"" + name + "\",7]");
        QCOMPARE(one.nextText(), "42[\"" + name + "\"," + two.idText() + ",7]");
        QCOMPARE(other.nextText(), "42[\"" + name + "\"," + two.idText() + ",7]");
    }
    one.say("42[\"leave\",\"tea\"]"_ba);
    QCOMPARE(two.nextText(), "42[\"left\",\"tea\"," + one.idText() + ']');
    // Nobody has heard itself, or what was said to a room it is not in.
    QCOMPARE(one.unheard() + two.unheard() + other.unheard(), 0);
}

/// Two talk at a time, on two servers, while Redis ends and comes back: who listens on either hears the same, once.
void tst_RedisRooms::keepsTheOrderOfSocketIo()
{
    constexpr int Times = 60;
    RedisProgram redis(freePort());
    QVERIFY(redis.start());
    const ServingProgram a({u"--redis"_s, redis.url()});
    const ServingProgram b({u"--redis"_s, redis.url()});
    IoTalker one(a.url(IoPath));
    IoTalker two(b.url(IoPath));
    IoTalker hereHears(a.url(IoPath));
    IoTalker thereHears(b.url(IoPath));
    QVERIFY(one.isIn() && two.isIn() && hereHears.isIn() && thereHears.isIn());
    QVERIFY(hereHears.joins("tea") && thereHears.joins("tea"));
    QVERIFY(hereHears.nextText().startsWith("42[\"joined\""));
    const auto talk = [&](int from) {
        for (int i = from; i < from + Times; ++i) {
            one.say("42[\"say\",\"tea\"," + QByteArray::number(i) + ']');
            two.say("42[\"say\",\"tea\"," + QByteArray::number(i) + ']');
        }
    };
    talk(0);
    redis.kill();
    talk(Times);
    QVERIFY(redis.start());
    talk(2 * Times);
    QList<QByteArray> here;
    QList<QByteArray> there;
    for (int i = 0; i < 3 * 2 * Times; ++i) {
        here << hereHears.nextText();
        there << thereHears.nextText();
    }
    QCOMPARE(here, there);
    QCOMPARE(std::set<QByteArray>(here.cbegin(), here.cend()).size(), size_t(3 * 2 * Times));
    for (const IoTalker *each : {&one, &two}) {
        int next = 0; // of each speaker, in its order
        for (const QByteArray &text : std::as_const(here)) {
            if (text.contains(each->idText()))
                QVERIFY(text.endsWith(',' + QByteArray::number(next++) + ']'));
        }
        QCOMPARE(next, 3 * Times);
    }
}

void tst_RedisRooms::tellsSocketIoWhatIsLost()
{
    RedisProgram redis(freePort());
    QVERIFY(redis.start());
    const auto address = RedisAddress::parse(redis.url());
    QVERIFY(address);
    const ServingProgram server({u"--redis"_s, redis.url()});
    IoTalker member(server.url(IoPath));
    QVERIFY(member.isIn() && member.joins("tea"));
    const auto add = [&](int number, const QByteArray &payload) {
        return RedisConnection::ask(*address,
                                    {"XADD", "plectrum:rooms", "*", "server", "other", "number",
                                     QByteArray::number(number), "room", "socket.io/ tea", "type", "binary", "payload",
                                     payload})
            .has_value();
    };
    const auto event = [](const QByteArray &text) { return SharedEvent{.message = {.text = text}}.toBytes(); };
    QVERIFY(add(1, event("42[\"said\",1]")) && add(2, "no event") && add(5, event("42[\"said\",5]")));
    QCOMPARE(member.nextText(), "42[\"said\",1]");
    QCOMPARE(member.nextText(), "42[\"gap\",\"tea\",2]");
    QCOMPARE(member.nextText(), "42[\"said\",5]");
}

void tst_RedisRooms::sharedEvents()
{
    const SharedEvent event{.except = u"abc"_s,
                            .isVolatile = true,
                            .message = {.text = "451-[\"x\"]", .attachments = {QByteArray("\0\1", 2), {}}}};
    const QByteArray bytes = event.toBytes();
    const auto read = SharedEvent::from(bytes);
    QVERIFY(read);
    QCOMPARE(read->except, event.except);
    QCOMPARE(read->isVolatile, true);
    QCOMPARE(read->message.text, event.message.text);
    QCOMPARE(read->message.attachments, event.message.attachments);
    // Whatever else stands in the stream is none, and does no harm.
    for (qsizetype cut = 0; cut < bytes.size(); ++cut)
        QVERIFY(!SharedEvent::from(bytes.first(cut)));
    QVERIFY(!SharedEvent::from("\xff\xff"));
    QVERIFY(!SharedEvent::from(SharedEvent{}.toBytes()));
}

QTEST_GUILESS_MAIN(tst_RedisRooms)
#include "tst_redisrooms.moc"
