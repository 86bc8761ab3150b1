// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/whiteboard/whiteboardscene.h"
#include "server/whiteboard/whiteboardtoken.h"
#include "server/whiteboard/whiteboardvotings.h"
#include "support/patience.h"
#include "support/plainhttp.h"
#include "support/servers.h"
#include "support/visitor.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

const QByteArray Secret = "a-secret-of-the-nextcloud";

LoopbackServer::Options boardOptions()
{
    LoopbackServer::Options options;
    options.endpoints.whiteboard.secret = Secret;
    options.endpoints.whiteboard.recordingGrace = 50ms;
    return options;
}

QJsonObject claimsOf(const QString &user, bool readOnly = false)
{
    return {{u"userid"_s, user},
            {u"fileId"_s, 7},
            {u"isFileReadOnly"_s, readOnly},
            {u"user"_s, QJsonObject{{u"id"_s, user}, {u"name"_s, user.toUpper()}}},
            {u"exp"_s, QDateTime::currentSecsSinceEpoch() + 60}};
}

/// A client of the whiteboard by hand.
class Drawer : public Visitor {
public:
    Drawer(const LoopbackServer &server, const QJsonObject &claims)
        : Visitor(at(server, u"/whiteboard/socket.io/?EIO=4&transport=websocket"_s))
    {
        if (!QTest::qWaitFor([this] { return !texts.isEmpty(); }, BusyPatience))
            return;
        texts.clear();
        say("40{\"token\":\"" + signedToken(claims, Secret) + "\"}");
        isIn = QTest::qWaitFor([this] { return texts.value(1) == "42[\"init-room\"]"; }, BusyPatience);
        texts.clear();
    }
    bool join()
    {
        say("42[\"join-room\",\"7\"]");
        return QTest::qWaitFor([this] { return has("timer-state"); }, BusyPatience);
    }
    void broadcast(const QByteArray &event, const QByteArray &json, const QByteArray &iv = ",[]")
    {
        say("451-[\"" + event + "\",\"7\",{\"_placeholder\":true,\"num\":0}" + iv + ']');
        sayBinary(json);
    }
    bool has(const QByteArray &event) const
    {
        return std::ranges::any_of(texts,
                                   [&event](const QByteArray &text) { return text.contains('"' + event + '"'); });
    }

    bool isIn = false;
};

} // namespace

/// /whiteboard/: tokens, rooms, and who hears what.
class tst_Whiteboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void signs();
    void verifies_data();
    void verifies();
    void issues_data();
    void issues();
    void refuses_data();
    void refuses();
    void sceneHasCreators();
    void guestsHaveNoNames();
    void restores_data();
    void restores();
    void votingErrors_data();
    void votingErrors();
    void sessionWithoutUser_data() { addEngines(); }
    void sessionWithoutUser();
    void wrongRoom_data() { addEngines(); }
    void wrongRoom();
    void readOnlyUsers_data() { addEngines(); }
    void readOnlyUsers();
    void recorderLeaves_data() { addEngines(); }
    void recorderLeaves();
    void slowMembersMissMoves_data() { addEngines(); }
    void slowMembersMissMoves();
};

void tst_Whiteboard::signs()
{
    // By Python's hmac.
    const QByteArray token = signedToken({{u"a"_s, 1}}, "key");
    QCOMPARE(token, "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhIjoxfQ.Z4rGK-v6a2sWAUQdmALR3aYbXZviLr8j26a9ndx_bM4"_ba);
    QVERIFY(verifiedClaims(token, "key", QDateTime::currentDateTimeUtc()).has_value());
}

void tst_Whiteboard::verifies_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("isRight");
    const QByteArray right = signedToken({{u"exp"_s, 1000}, {u"nbf"_s, 500}}, Secret);
    QTest::newRow("right") << right << true;
    QTest::newRow("without times") << signedToken({}, Secret) << true;
    QTest::newRow("expired") << signedToken({{u"exp"_s, 900}}, Secret) << false;
    QTest::newRow("too early") << signedToken({{u"nbf"_s, 901}}, Secret) << false;
    QTest::newRow("exp is no time") << signedToken({{u"exp"_s, u"soon"_s}}, Secret) << false;
    QTest::newRow("other secret") << signedToken({}, "other") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("cut off") << right.chopped(1) << false;
    QTest::newRow("no signature") << right.left(right.lastIndexOf('.') + 1) << false;
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    QTest::newRow("not signed") << part(R"({"alg":"none"})") + '.' + part("{}") + '.' << false;
}

void tst_Whiteboard::verifies()
{
    QFETCH(const QByteArray, token);
    QTEST(verifiedClaims(token, Secret, QDateTime::fromSecsSinceEpoch(900, Qt::UTC)).has_value(), "isRight");
}

void tst_Whiteboard::issues_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << PlainHttp::get("/whiteboard/12/token?userid=ann&name=Ann%20B&readonly=1") << 200;
    QTest::newRow("page of this machine") << PlainHttp::get("/whiteboard/12/token?userid=ann&name=Ann%20B&readonly=1",
                                                            "Origin: http://localhost:8080\r\n")
                                          << 200;
    QTest::newRow("page of the Web") << PlainHttp::get("/whiteboard/12/token?userid=ann",
                                                       "Origin: https://example.org\r\n")
                                     << 403;
    QTest::newRow("through HaRP") << PlainHttp::get("/whiteboard/12/token?userid=ann", "EX-APP-ID: board\r\n") << 403;
    QTest::newRow("nobody") << PlainHttp::get("/whiteboard/12/token") << 400;
    QTest::newRow("no file") << PlainHttp::get("/whiteboard/x/token?userid=ann") << 400;
    QTest::newRow("POST") << PlainHttp::post("/whiteboard/12/token?userid=ann", {}) << 400;
}

void tst_Whiteboard::issues()
{
    QFETCH(const QByteArray, request);
    const auto server = startServer(Engine::Native, boardOptions());
    PlainHttp asked(quint16(server->url().port()), request);
    QVERIFY(asked.wait());
    QTEST(asked.status(), "status");
    if (asked.status() != 200)
        return;
    const QByteArray token = QJsonDocument::fromJson(asked.body())["token"_L1].toString().toUtf8();
    auto claims = verifiedClaims(token, Secret, QDateTime::currentDateTimeUtc());
    QVERIFY(claims);
    QCOMPARE(claims->take("exp"_L1).toInteger() - claims->take("iat"_L1).toInteger(), 900);
    QCOMPARE(*claims,
             (QJsonObject{{u"userid"_s, u"ann"_s},
                          {u"fileId"_s, 12},
                          {u"isFileReadOnly"_s, true},
                          {u"user"_s, QJsonObject{{u"id"_s, u"ann"_s}, {u"name"_s, u"Ann B"_s}}}}));
}

void tst_Whiteboard::refuses_data()
{
    QTest::addColumn<QByteArray>("connect");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray right = signedToken(claimsOf(u"ann"_s), Secret);
    const QByteArray wrong = signedToken(claimsOf(u"ann"_s), "other");
    QTest::newRow("nothing") << "40"_ba
                             << R"(44{"message":"Authentication error"})"_ba;
    QTest::newRow("wrong") << "40{\"token\":\"" + wrong + "\"}"
                           << R"(44{"message":"Authentication error"})"_ba;
    QTest::newRow("check, right") << "40{\"secret\":\"" + right + "\"}"
                                  << R"(44{"message":"Connection verified"})"_ba;
    QTest::newRow("check, wrong") << "40{\"secret\":\"" + wrong + "\"}"
                                  << R"(44{"message":"Authentication error"})"_ba;
    QTest::newRow("namespace") << "40/x,{\"token\":\"" + right + "\"}"
                               << R"(44/x,{"message":"Invalid namespace"})"_ba;
}

void tst_Whiteboard::refuses()
{
    QFETCH(const QByteArray, connect);
    QFETCH(const QByteArray, answer);
    for (const Engine engine : engines()) {
        const auto server = startServer(engine, boardOptions());
        Visitor visitor(at(*server, u"/whiteboard/socket.io/?EIO=4&transport=websocket"_s));
        QTRY_COMPARE(visitor.texts.size(), 1);
        QVERIFY(visitor.texts.first().contains("\"maxPayload\":3000000"));
        visitor.say(connect);
        QTRY_COMPARE(visitor.texts.value(1), answer);
        QVERIFY(visitor.isOpen()); // as the real server leaves it
    }
}

void tst_Whiteboard::sceneHasCreators()
{
    const WhiteboardCreator ann{u"ann"_s, u"Ann"_s};
    const WhiteboardCreator bob{u"bob"_s, u"Bob"_s};
    const auto elements = [](const std::optional<QByteArray> &scene) {
        return QJsonDocument::fromJson(scene.value_or(QByteArray()))["payload"_L1]["elements"_L1].toArray();
    };
    const auto first = relayedScene(R"({"type":"SCENE_UPDATE","payload":{"elements":[{"id":"e","customData":{"k":1}},
        {"customData":{"creator":{"uid":"x"}}},3]}})",
                                    u"7"_s, ann, Secret, 1234);
    const QJsonArray signedOnes = elements(first);
    QCOMPARE(signedOnes.size(), 3);
    const QJsonObject custom = signedOnes.at(0)["customData"_L1].toObject();
    QCOMPARE(custom.value("creator"_L1),
             (QJsonObject{{u"uid"_s, u"ann"_s}, {u"displayName"_s, u"Ann"_s}, {u"createdAt"_s, 1234}}));
    QCOMPARE(custom.value("k"_L1), 1);
    QCOMPARE(signedOnes.at(1).toObject(), QJsonObject());
    // A proof holds for its room, element and creator only.
    QCOMPARE(elements(relayedScene(*first, u"7"_s, bob, Secret, 99)).at(0), signedOnes.at(0));
    QCOMPARE(elements(relayedScene(*first, u"8"_s, bob, Secret, 99)).at(0)["customData"_L1]["creator"_L1]["uid"_L1],
             u"bob"_s);
    QCOMPARE(elements(relayedScene(*first, u"7"_s, bob, "other", 99)).at(0)["customData"_L1]["creator"_L1]["uid"_L1],
             u"bob"_s);
}

void tst_Whiteboard::guestsHaveNoNames()
{
    const auto guest = WhiteboardCreator::of({{u"id"_s, u"shared_link_0123456789abcdef"_s}, {u"name"_s, u"Eve"_s}});
    QCOMPARE(guest.displayName, u"Public link"_s);
    QVERIFY(guest.uid.startsWith("public-link:"_L1) && guest.uid.size() == 28 && !guest.uid.contains("shared"_L1));
    QCOMPARE(WhiteboardCreator::of({{u"id"_s, u"ann"_s}}).displayName, u"ann"_s);
}

void tst_Whiteboard::restores_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("passes");
    QTest::newRow("reload") << R"({"type":"SCENE_RESTORE","payload":{"reloadFromServer":true}})"_ba << true;
    QTest::newRow("more") << R"({"type":"SCENE_RESTORE","payload":{"reloadFromServer":true,"elements":[]}})"_ba
                          << false;
    QTest::newRow("elements") << R"({"type":"SCENE_RESTORE","payload":{"elements":[]}})"_ba << false;
    QTest::newRow("no JSON") << "\xff\x00"_ba << true;
    QTest::newRow("another type") << R"({"type":"IMAGE_ADD"})"_ba << true;
}

void tst_Whiteboard::restores()
{
    QFETCH(const QByteArray, bytes);
    const auto relayed = relayedScene(bytes, u"7"_s, {}, Secret, 1);
    QTEST(relayed.has_value(), "passes");
    if (relayed)
        QCOMPARE(*relayed, bytes);
}

void tst_Whiteboard::votingErrors_data()
{
    QTest::addColumn<QJsonObject>("wanted");
    QTest::addColumn<QString>("error");
    const auto wanted = [](const QString &question, const QString &type, const QJsonArray &options) {
        return QJsonObject{{u"question"_s, question}, {u"type"_s, type}, {u"options"_s, options}};
    };
    QTest::newRow("no question") << wanted(u" "_s, u"single-choice"_s, {u"a"_s, u"b"_s})
                                 << u"Question cannot be empty"_s;
    QTest::newRow("no type") << wanted(u"?"_s, {}, {u"a"_s, u"b"_s}) << u"Type cannot be empty"_s;
    QTest::newRow("unknown type") << wanted(u"?"_s, u"rank"_s, {u"a"_s, u"b"_s})
                                  << u"Invalid voting type. Must be one of: single-choice, multiple-choice"_s;
    QTest::newRow("one option") << wanted(u"?"_s, u"single-choice"_s, {u"a"_s}) << u"At least 2 options are required"_s;
    QTest::newRow("empty options") << wanted(u"?"_s, u"single-choice"_s, {u"a"_s, u" "_s})
                                   << u"At least 2 non-empty options are required"_s;
}

void tst_Whiteboard::votingErrors()
{
    QFETCH(const QJsonObject, wanted);
    WhiteboardVotings votings;
    const auto outcome = votings.start(wanted, u"ann"_s);
    QVERIFY(!outcome);
    QTEST(outcome.error(), "error");
    QVERIFY(votings.all().isEmpty());
}

void tst_Whiteboard::sessionWithoutUser()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine, boardOptions());
    Drawer drawer(*server, {{u"userid"_s, u"ann"_s}});
    QVERIFY(drawer.isIn);
    drawer.say(R"(42["nothing"])");
    drawer.say(R"(42["join-room","7"])");
    QTRY_COMPARE(drawer.texts, (QList<QByteArray>{R"(42["error","Invalid session"])", "41"}));
    QVERIFY(drawer.isOpen());
}

void tst_Whiteboard::wrongRoom()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine, boardOptions());
    Drawer drawer(*server, claimsOf(u"ann"_s));
    QVERIFY(drawer.isIn);
    for (const char *room : {"\"8\"", "8", "\"7 \"", "null", "{}", "7.5"})
        drawer.say(QByteArray("42[\"join-room\",") + room + ']');
    drawer.say(R"(42["join-room",7])"); // a number is right
    QTRY_VERIFY(drawer.has("timer-state"));
    QCOMPARE(drawer.texts.size(), 4);
    QCOMPARE(server->counters().rooms, 1);
}

void tst_Whiteboard::readOnlyUsers()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine, boardOptions());
    Drawer eye(*server, claimsOf(u"eye"_s, true));
    QVERIFY(eye.join());
    QCOMPARE(eye.texts.first(), R"(42["sync-designate",{"isSyncer":false}])"_ba);
    Drawer ann(*server, claimsOf(u"ann"_s));
    QVERIFY(ann.join());
    QCOMPARE(ann.texts.first(), R"(42["sync-designate",{"isSyncer":true}])"_ba);
    ann.texts.clear();
    eye.broadcast("server-broadcast", R"({"type":"IMAGE_ADD"})");
    eye.say(R"(42["start-recording",{"fileId":7}])");
    eye.say(R"(42["voting-start","7",{"question":"?","type":"single-choice","options":["a","b"]}])");
    eye.broadcast("server-volatile-broadcast", R"({"type":"MOUSE_LOCATION","payload":{}})", {});
    QTRY_COMPARE(ann.texts, QList<QByteArray>{R"(451-["client-broadcast",{"_placeholder":true,"num":0}])"});
    QTRY_COMPARE(ann.binaries,
                 QList<QByteArray>{R"({"payload":{"user":{"id":"eye","name":"EYE"}},"type":"MOUSE_LOCATION"})"});
    QVERIFY(eye.texts.contains(R"(42["recording-error","Read-only users cannot start recordings"])"));
}

void tst_Whiteboard::recorderLeaves()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine, boardOptions());
    Drawer ann(*server, claimsOf(u"ann"_s));
    QVERIFY(ann.join());
    auto bob = std::make_unique<Drawer>(*server, claimsOf(u"bob"_s));
    QVERIFY(bob->join());
    bob->say(R"(42["start-recording",{"fileId":7,"recordingUrl":"http://c/r?token=t","uploadToken":"t"}])");
    QTRY_VERIFY(ann.has("user-started-recording"));
    bob->leave();
    QTRY_VERIFY(ann.has("user-stopped-recording"));
    QVERIFY(ann.texts.contains(R"(42["user-stopped-recording",{"userId":"bob","username":"BOB"}])"));
}

void tst_Whiteboard::slowMembersMissMoves()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine, boardOptions());
    Drawer ann(*server, claimsOf(u"ann"_s));
    Drawer slow(*server, claimsOf(u"slow"_s));
    Drawer quick(*server, claimsOf(u"quick"_s));
    QVERIFY(ann.join() && slow.join() && quick.join());
    QTRY_COMPARE(slow.texts.size(), 6); // its own four, and two of quick's
    slow.texts.clear();
    quick.texts.clear();
    slow.setReadingPaused(true);
    const QByteArray filler(200'000, 'x');
    qsizetype count = 0;
    while (server->counters().volatileDrops == 0 && count < 1000) {
        const QByteArray number = QByteArray::number(count);
        ann.broadcast("server-volatile-broadcast", R"({"type":"VIEWPORT_UPDATE","payload":{"n":)" + number + "}}", {});
        ann.broadcast("server-broadcast",
                      R"({"type":"IMAGE_ADD","payload":{"n":)" + number + R"(,"x":")" + filler + "\"}}");
        ++count;
        QTRY_COMPARE(quick.binaries.size(), 2 * count);
    }
    QVERIFY(server->counters().volatileDrops > 0);
    slow.setReadingPaused(false);
    const auto numbers = [](const Drawer &drawer, QLatin1StringView type) {
        QList<int> found;
        for (const QByteArray &bytes : drawer.binaries) {
            const QJsonDocument document = QJsonDocument::fromJson(bytes);
            if (document["type"_L1] == type)
                found << document["payload"_L1]["n"_L1].toInt(-1);
        }
        return found;
    };
    QTRY_COMPARE(numbers(slow, "IMAGE_ADD"_L1).size(), count);
    QCOMPARE(numbers(slow, "IMAGE_ADD"_L1), numbers(quick, "IMAGE_ADD"_L1));
    const QList<int> moves = numbers(slow, "VIEWPORT_UPDATE"_L1);
    QCOMPARE(moves.size(), count - server->counters().volatileDrops);
    QVERIFY(std::is_sorted(moves.begin(), moves.end()));
    QVERIFY(slow.isOpen());
}

QTEST_GUILESS_MAIN(tst_Whiteboard)
#include "tst_whiteboard.moc"
