// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/rowaudit.h"

#include <QRegularExpression>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

using Messages = std::vector<DecodedMessage>;
using Part = DecodedMessage::Part;

RecordView frame(Opcode opcode, Direction direction, qint64 ms = 0, QByteArrayView payload = {}, quint32 connection = 1)
{
    RecordView record{.direction = direction, .connection = connection, .timeNs = ms * 1'000'000};
    record.header.fin = true;
    record.header.opcode = opcode;
    record.payload = payload;
    record.payloadBytes = payload.size();
    return record;
}
RecordView endOf(quint32 connection, qint64 ms)
{
    return {.kind = RecordKind::End, .connection = connection, .timeNs = ms * 1'000'000};
}

constexpr Direction Out = Direction::Outgoing;
constexpr Direction In = Direction::Incoming;

} // namespace

class tst_RowAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void orphans();
    void unansweredAtTheEnd();
    void unansweredWithoutAnEnd();
    void pings();
    void pongAnswersEarlierPings();
    void lateBeats_data();
    void lateBeats();
    void missingBeat();
    void promiseIsTakenBack();
};

void tst_RowAudit::orphans()
{
    RowAudit audit;
    audit.add(1, frame(Opcode::Text, Out), {{.part = Part::Request, .pair = "1"}}, Role::Client);
    audit.add(2, frame(Opcode::Text, In), {{.part = Part::Reply, .pair = "1"}}, Role::Client);
    audit.add(3, frame(Opcode::Text, In), {{.part = Part::Reply, .pair = "1"}}, Role::Client);  // once more
    audit.add(4, frame(Opcode::Text, In), {{.part = Part::Reply, .pair = "2"}}, Role::Client);  // nobody asked
    audit.add(5, frame(Opcode::Text, Out), {{.part = Part::Reply, .pair = "1"}}, Role::Client); // not this side
    audit.add(6, frame(Opcode::Text, In, 0, {}, 2), {{.part = Part::Reply, .pair = "1"}}, Role::Client);
    audit.add(7, frame(Opcode::Text, In), {{.part = Part::Reply}}, Role::Client); // has no id
    QList<RecordId> orphans;
    for (RecordId id = 1; id <= 7; ++id) {
        if (audit.isOrphan(id))
            orphans << id;
    }
    QCOMPARE(orphans, QList<RecordId>({4, 5, 6}));
    QCOMPARE(audit.hindsight(), 0);
}

void tst_RowAudit::unansweredAtTheEnd()
{
    RowAudit audit;
    audit.add(1, frame(Opcode::Text, Out), {{.part = Part::Request, .pair = "1"}}, Role::Client);
    audit.add(2, frame(Opcode::Text, Out), {{.part = Part::Request, .pair = "2"}}, Role::Client);
    audit.add(3, frame(Opcode::Text, Out, 0, {}, 2), {{.part = Part::Request, .pair = "1"}}, Role::Client);
    audit.add(4, frame(Opcode::Text, In), {{.part = Part::Reply, .pair = "1"}}, Role::Client);
    QVERIFY(!audit.isUnanswered(2));
    QCOMPARE(audit.hindsight(), 0);
    audit.add(5, endOf(1, 9), {}, Role::Client);
    QVERIFY(!audit.isUnanswered(1));
    QVERIFY(audit.isUnanswered(2));
    QVERIFY(!audit.isUnanswered(3)); // its connection goes on
    QVERIFY(audit.hindsight() > 0);
}

void tst_RowAudit::unansweredWithoutAnEnd()
{
    RowAudit audit;
    audit.add(1, frame(Opcode::Text, Out), {{.part = Part::Request, .pair = "1"}}, Role::Client);
    audit.add(2, frame(Opcode::Ping, In), {}, Role::Client);
    audit.finish();
    QVERIFY(audit.isUnanswered(1));
    QVERIFY(audit.isUnanswered(2));
}

void tst_RowAudit::pings()
{
    RowAudit audit;
    const RecordView ping = frame(Opcode::Ping, Out, 0, "a");
    const RecordView pong = frame(Opcode::Pong, In, 0, "a");
    audit.add(1, ping, {}, Role::Client);
    QVERIFY(audit.isPingOrPong(1, ping)); // so far
    audit.add(2, pong, {}, Role::Client);
    audit.add(3, pong, {}, Role::Client); // unasked
    audit.add(4, ping, {}, Role::Client);
    audit.add(5, frame(Opcode::Pong, In, 0, "b"), {}, Role::Client); // not to that one
    audit.add(6, frame(Opcode::Text, In, 0, "a"), {}, Role::Client);
    QVERIFY(audit.isPingOrPong(1, ping));
    QVERIFY(audit.isPingOrPong(2, pong));
    QVERIFY(!audit.isPingOrPong(3, pong));
    QVERIFY(audit.isPingOrPong(4, ping));
    QVERIFY(!audit.isPingOrPong(6, frame(Opcode::Text, In)));
    audit.add(7, endOf(1, 0), {}, Role::Client);
    QVERIFY(!audit.isPingOrPong(4, ping));
    QVERIFY(audit.isUnanswered(4));
    QVERIFY(!audit.isUnanswered(1));
}

void tst_RowAudit::pongAnswersEarlierPings()
{
    RowAudit audit;
    audit.add(1, frame(Opcode::Ping, In, 0, "1"), {}, Role::Client);
    audit.add(2, frame(Opcode::Ping, In, 0, "2"), {}, Role::Client);
    audit.add(3, frame(Opcode::Pong, Out, 0, "2"), {}, Role::Client);
    audit.add(4, endOf(1, 0), {}, Role::Client);
    QVERIFY(!audit.isUnanswered(1));
    QVERIFY(!audit.isUnanswered(2));
    // However many nobody answers, memory stays small and each is told of.
    RecordId id = 4;
    for (int i = 0; i < 10'000; ++i)
        audit.add(++id, frame(Opcode::Ping, In, 0, {}, 2), {}, Role::Client);
    audit.add(++id, endOf(2, 0), {}, Role::Client);
    for (RecordId each = 5; each < id; ++each)
        QVERIFY(audit.isUnanswered(each));
}

void tst_RowAudit::lateBeats_data()
{
    QTest::addColumn<int>("ms"); // of the server's beat after the promise at 1000 ms: every 25 s, late after 45 s
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("in time") << 26'000 << QByteArray();
    QTest::newRow("behind, within the allowance") << 46'000 << QByteArray();
    QTest::newRow("late") << 46'001 << QByteArray("server's heartbeat 20.0 s late");
    QTest::newRow("very late") << 100'300 << QByteArray("server's heartbeat 74.3 s late");
}

void tst_RowAudit::lateBeats()
{
    QFETCH(int, ms);
    QFETCH(QByteArray, text);
    const Messages opening{{.beats = {{.sender = Role::Server, .everyMs = 25'000, .lateMs = 45'000}}}};
    // Whichever side was recorded.
    for (const Role self : {Role::Client, Role::Server}) {
        const Direction ofServer = self == Role::Client ? In : Out;
        const Direction ofClient = self == Role::Client ? Out : In;
        const Messages beat{{.part = Part::Heartbeat}};
        RowAudit audit;
        audit.add(1, frame(Opcode::Text, ofServer, 1000), opening, self);
        audit.add(2, frame(Opcode::Text, ofClient, ms - 1), beat, self);               // the other side's
        audit.add(3, frame(Opcode::Text, ofServer, ms - 1), {{.summary = "x"}}, self); // no heartbeat
        audit.add(4, frame(Opcode::Text, ofServer, ms), beat, self);
        audit.add(5, frame(Opcode::Text, ofServer, ms + 25'000), beat, self);
        QCOMPARE(audit.lateness(4), text);
        QCOMPARE(audit.isPlainBeat(4, beat), text.isEmpty());
        for (const RecordId other : {1, 2, 3, 5})
            QCOMPARE(audit.lateness(other), QByteArray());
    }
}

void tst_RowAudit::missingBeat()
{
    const Messages opening{{.beats = {{.sender = Role::Server, .everyMs = 1000, .lateMs = 1500},
                                      {.sender = Role::Client, .everyMs = 1000, .lateMs = 1500, .anyMessage = true}}}};
    RowAudit audit;
    audit.add(1, frame(Opcode::Text, In, 0), opening, Role::Client);
    audit.add(2, frame(Opcode::Text, Out, 1400), {{.summary = "x"}}, Role::Client); // a sign of life of the client
    audit.add(3, endOf(1, 2500), {}, Role::Client);
    QCOMPARE(audit.lateness(3), QByteArray("server's heartbeat missing, due 1.5 s ago"));
    // The next connection of the number has promised nothing.
    audit.add(4, endOf(1, 90'000), {}, Role::Client);
    QCOMPARE(audit.lateness(4), QByteArray());
}

void tst_RowAudit::promiseIsTakenBack()
{
    RowAudit audit;
    audit.add(1, frame(Opcode::Text, In, 0), {{.beats = {{.everyMs = 1000, .lateMs = 1500}}}}, Role::Client);
    audit.add(2, frame(Opcode::Text, In, 100), {{.beats = {{.everyMs = 0}}}}, Role::Client);
    audit.add(3, frame(Opcode::Text, In, 90'000), {{.part = Part::Heartbeat}}, Role::Client);
    QCOMPARE(audit.lateness(3), QByteArray());
}

QTEST_APPLESS_MAIN(tst_RowAudit)
#include "tst_rowaudit.moc"
