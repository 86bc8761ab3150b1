// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/messageredaction.h"
#include "capture/messagewatch.h"
#include "support/figures.h"
#include "support/firstmessages.h"
#include "websocket/deflate.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QByteArray Secret = "CANARY-0123456789-ghijklmnop";

/// Four bytes of the secret in a row.
bool hasPartOfSecret(const QByteArray &bytes)
{
    for (qsizetype i = 0; i + 4 <= Secret.size(); ++i) {
        if (bytes.contains(QByteArrayView(Secret).sliced(i, 4)))
            return true;
    }
    return false;
}

RecordView frameOf(Opcode opcode, QByteArrayView payload, bool fin = true, Direction direction = Direction::Outgoing)
{
    RecordView record{.direction = direction, .payload = payload, .payloadBytes = payload.size()};
    record.header = {.fin = fin, .opcode = opcode, .payloadLength = quint64(payload.size())};
    return record;
}

QByteArray kept(const QByteArray &clean, QByteArrayView given)
{
    return clean.isNull() ? given.toByteArray() : clean;
}

} // namespace

class tst_MessageWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void logins_data() { addLogins(); }
    void logins();
    void loginsInFragments_data() { addLogins(); }
    void loginsInFragments();
    void loginsDeflated_data() { addLogins(); }
    void loginsDeflated();
    void loginsSeenByTheServer_data() { addLogins(); }
    void loginsSeenByTheServer();
    void streamsOverMessages();
    void harmless_data();
    void harmless();
    void echoedWordsStay();
    void numbersStayJson();
    void fromTheServer();
    void endsAfterTheFirst();
    void longMessagesAreNotQuadratic_data();
    void longMessagesAreNotQuadratic();

private:
    static void addLogins();
};

void tst_MessageWatch::addLogins()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Opcode>("type");
    QTest::addColumn<QList<QByteArray>>("messages");
    for (const FirstMessages &first : firstMessages(Secret))
        QTest::newRow(first.name.constData()) << first.path << first.type << first.messages;
}

void tst_MessageWatch::logins()
{
    QFETCH(QByteArray, path);
    QFETCH(Opcode, type);
    QFETCH(QList<QByteArray>, messages);
    MessageWatch watch(Role::Client, "wss://example.org" + path);
    int count = 0;
    for (const QByteArray &message : messages) {
        const auto clean = watch.look(frameOf(type, message));
        count += clean.count;
        const QByteArray now = kept(clean.payload, message);
        QCOMPARE(now.size(), message.size());
        QVERIFY2(!hasPartOfSecret(now), now.constData());
        QCOMPARE(clean.count > 0, message.contains(Secret));
        // It shows, and all but some strings stays.
        QCOMPARE(now.contains("[redacted]"), message.contains(Secret));
    }
    QVERIFY(count > 0);
}

void tst_MessageWatch::loginsInFragments()
{
    QFETCH(QByteArray, path);
    QFETCH(Opcode, type);
    QFETCH(QList<QByteArray>, messages);
    for (qsizetype cut = 0; cut <= messages.last().size(); ++cut) {
        MessageWatch watch(Role::Client, path);
        QByteArray written;
        for (const QByteArray &message : messages) {
            const qsizetype at = std::min(cut, message.size());
            const auto first = watch.look(frameOf(type, message.first(at), false));
            RecordView last = frameOf(Opcode::Continuation, QByteArrayView(message).sliced(at));
            last.hasMessage = true;
            last.message = message;
            const auto second = watch.look(last);
            const QByteArray whole = kept(first.payload, message.first(at)) + kept(second.payload, last.payload);
            QCOMPARE(whole.size(), message.size());
            written += whole + '|' + kept(second.message, message) + '|';
        }
        QVERIFY2(!hasPartOfSecret(written), qPrintable(QString::number(cut) + u' ' + QString::fromLatin1(written)));
    }
}

void tst_MessageWatch::loginsDeflated()
{
    QFETCH(QByteArray, path);
    QFETCH(Opcode, type);
    QFETCH(QList<QByteArray>, messages);
    MessageWatch watch(Role::Client, path);
    Deflater deflater(15, false);
    for (const QByteArray &message : messages) {
        const QByteArray deflated = deflater.compress(message).toByteArray();
        RecordView record = frameOf(type, deflated);
        record.header.rsv = 4;
        record.hasMessage = record.compressed = true;
        record.message = message;
        const auto clean = watch.look(record);
        const bool isSecret = message.contains(Secret);
        QVERIFY(!hasPartOfSecret(kept(clean.message, message)));
        QCOMPARE(kept(clean.payload, deflated).size(), deflated.size());
        QCOMPARE(kept(clean.payload, deflated) == deflated, !isSecret);
        if (isSecret)
            QVERIFY(QByteArray("[redacted]").repeated(100).startsWith(clean.payload));
    }
}

void tst_MessageWatch::loginsSeenByTheServer()
{
    QFETCH(QByteArray, path);
    QFETCH(Opcode, type);
    QFETCH(QList<QByteArray>, messages);
    MessageWatch watch(Role::Server, path + "?x=1");
    for (const QByteArray &message : messages)
        QVERIFY(!hasPartOfSecret(kept(watch.look(frameOf(type, message, true, Direction::Incoming)).payload, message)));
}

/// MQTT cuts its stream into messages as it likes.
void tst_MessageWatch::streamsOverMessages()
{
    for (const FirstMessages &first : firstMessages(Secret)) {
        if (!first.name.startsWith("MQTT"))
            continue;
        const QByteArray stream = first.messages.join();
        for (qsizetype cut = 1; cut < stream.size(); ++cut) {
            MessageWatch watch(Role::Client, "/mqtt");
            QByteArray written;
            for (const QByteArray &part : {stream.first(cut), stream.sliced(cut)})
                written += kept(watch.look(frameOf(Opcode::Binary, part)).payload, part);
            QVERIFY2(!hasPartOfSecret(written), qPrintable(QString::number(cut)));
            QVERIFY(written.contains("last/will") || cut < 100);
        }
    }
}

void tst_MessageWatch::harmless_data()
{
    QTest::addColumn<QByteArray>("message");
    for (const QByteArray &message :
         {"hello world"_ba,
          ""_ba,
          "2probe"_ba,
          "40"_ba,
          "40/admin,"_ba,
          R"(42["chat",{"text":"hi"}])"_ba,
          "[]"_ba,
          "{"_ba,
          R"({"type":"message","data":{"text":"my words"}})"_ba,
          R"({"key":"room","code":4001,"value":"x"})"_ba,
          R"([1,"realm",{"authmethods":["ticket"]}])"_ba,
          R"([16,5,{},"topic",["x"]])"_ba,
          R"({"usage":{"input_tokens":123456,"max_tokens":"inf"},"token_type":"Bearer"})"_ba,
          R"({"password":null,"authenticated":true,"auth":{}})"_ba,
          "the token is red"_ba,
          "pass me the salt"_ba,
          "Login works: yes"_ba,
          "a=b&c=d"_ba,
          "https://example.org/?q=1@2"_ba,
          "\\\\\\\"\":\""_ba,
          ":=%3D"_ba,
          R"({"type":"subscribe","id":"1","payload":{"query":"{ me }"}})"_ba})
        QTest::newRow(message.isEmpty() ? "nothing" : message.constData()) << message;
}

void tst_MessageWatch::harmless()
{
    QFETCH(QByteArray, message);
    for (const Role role : {Role::Client, Role::Server}) {
        for (const Opcode type : {Opcode::Text, Opcode::Binary}) {
            const auto clean = MessageWatch(role, "/ws").look(frameOf(type, message));
            QCOMPARE(clean.payload, QByteArray());
            QCOMPARE(clean.count, 0);
        }
    }
}

/// Words behind words are a password where only the path could say so, but not once the server has spoken.
void tst_MessageWatch::echoedWordsStay()
{
    MessageWatch watch(Role::Client, "/ws");
    QVERIFY(watch.look(frameOf(Opcode::Text, "hello")).payload.isNull());
    QVERIFY(watch.look(frameOf(Opcode::Text, "hello", true, Direction::Incoming)).payload.isNull());
    QVERIFY(watch.look(frameOf(Opcode::Text, "world")).payload.isNull());
}

void tst_MessageWatch::numbersStayJson()
{
    QCOMPARE(redactText(R"({"password":123456,"pass":12})", {}).bytes, R"({"password":"[red","pass":00})"_ba);
}

void tst_MessageWatch::fromTheServer()
{
    const QByteArray welcome = R"({"type":"hello","hello":{"sessionid":"public","resumeid":")" + Secret + "\"}}";
    const auto clean =
        MessageWatch(Role::Client, "/spreed").look(frameOf(Opcode::Text, welcome, true, Direction::Incoming));
    QVERIFY(!hasPartOfSecret(clean.payload));
    QVERIFY(clean.payload.contains("\"type\":\"hello\""));
}

void tst_MessageWatch::endsAfterTheFirst()
{
    MessageWatch watch(Role::Client, "/live");
    const QByteArray message = "{\"token\":\"" + Secret + "\"}";
    for (int i = 0; i < MessageWatch::Messages; ++i) {
        QVERIFY(!watch.isDone(Direction::Outgoing));
        QVERIFY(!watch.look(frameOf(Opcode::Text, message)).payload.isNull());
        QVERIFY(watch.look(frameOf(Opcode::Ping, message)).payload.isNull());
    }
    QVERIFY(watch.isDone(Direction::Outgoing));
    QVERIFY(!watch.isDone(Direction::Incoming));
    QVERIFY(watch.look(frameOf(Opcode::Text, message)).payload.isNull());
}

void tst_MessageWatch::longMessagesAreNotQuadratic_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece : {"\"", "\\", "\":", "=", "{\"auth\":", "[\"login\",", "\"type\":\"login\",\"data\":[",
                              "%3D", "eyJ", "Bearer ", "://", "<auth", "a:", "\"token\":\"", "\n", "\"password\":["})
        QTest::newRow(piece) << QByteArray(piece);
}

void tst_MessageWatch::longMessagesAreNotQuadratic()
{
    QFETCH(QByteArray, piece);
    const auto seconds = [&](qsizetype bytes) {
        const QByteArray text = piece.repeated(bytes / piece.size());
        return bestSeconds([&] { QCOMPARE(redactText(text, {.fromClient = true}).bytes.size(), text.size()); }, 3);
    };
    // 16 times the text takes about 16 times as long; squared it would be 256 times.
    const double ratio = seconds(64 * 1024) / seconds(4 * 1024);
    QVERIFY2(ratio < 64, qPrintable(QString::number(ratio)));
}

QTEST_APPLESS_MAIN(tst_MessageWatch)
#include "tst_messagewatch.moc"
