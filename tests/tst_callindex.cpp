// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/callindex.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

/// Many calls, against a plain table of them.
class tst_CallIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void manyCalls_data();
    void manyCalls();
    void givesUpOldRequests();

private:
    static void add(CallIndex &index, RecordId id, bool isRequest, const QByteArray &pair)
    {
        RecordView record;
        record.connection = 1;
        record.direction = isRequest ? Direction::Outgoing : Direction::Incoming;
        using Part = DecodedMessage::Part;
        index.add(id, record, {{.part = isRequest ? Part::Request : Part::Reply, .pair = pair}});
    }
};

void tst_CallIndex::manyCalls_data()
{
    QTest::addColumn<int>("waiting"); // requests at a time
    QTest::addColumn<RecordId>("gap");
    QTest::newRow("one after the other") << 1 << RecordId(1);
    QTest::newRow("in any order") << 50 << RecordId(1);
    QTest::newRow("long ago") << 20'000 << RecordId(1);
    QTest::newRow("far apart") << 50 << RecordId(70'000);
    QTest::newRow("farther than four bytes count") << 2 << RecordId(3'000'000'000);
}

void tst_CallIndex::manyCalls()
{
    QFETCH(int, waiting);
    QFETCH(RecordId, gap);
    constexpr RecordId TooFar = 1LL << 32;
    CallIndex index;
    QVERIFY(index.isEmpty());
    QHash<RecordId, RecordId> replies;
    QList<RecordId> open;
    QList<RecordId> unanswered;
    QRandomGenerator random(3);
    RecordId id = 0;
    for (int i = 0; i < 60'000; ++i) {
        id += gap;
        if (open.size() < waiting && i < 50'000) {
            add(index, id, true, QByteArray::number(id));
            (i % 100 == 7 ? unanswered : open) << id;
        } else if (!open.isEmpty()) {
            const RecordId request = open.takeAt(random.bounded(open.size()));
            add(index, id, false, QByteArray::number(request));
            if (id - request < TooFar)
                replies.insert(request, id);
            else
                unanswered << request;
        }
    }
    QVERIFY(replies.size() > 5'000);
    QCOMPARE(index.count(), replies.size());
    for (auto call = replies.cbegin(); call != replies.cend(); ++call) {
        QCOMPARE(index.replyTo(call.key()), call.value());
        QCOMPARE(index.requestOf(call.value()), call.key());
        QCOMPARE(index.requestOf(call.key()), 0);
    }
    for (qsizetype i = 0; i < qMin<qsizetype>(500, unanswered.size()); ++i)
        QCOMPARE(index.replyTo(unanswered[i]), 0);
    QCOMPARE(index.replyTo(id + 1), 0);
    QCOMPARE(index.requestOf(id + 1), 0);
}

/// Of requests that nobody answers the newest are kept.
void tst_CallIndex::givesUpOldRequests()
{
    CallIndex index;
    constexpr RecordId Requests = 250'000;
    for (RecordId id = 1; id <= Requests; ++id)
        add(index, id, true, QByteArray::number(id));
    add(index, Requests + 1, false, "1");
    add(index, Requests + 2, false, QByteArray::number(Requests));
    QCOMPARE(index.requestOf(Requests + 1), 0);
    QCOMPARE(index.requestOf(Requests + 2), Requests);
    QCOMPARE(index.count(), 1);
}

QTEST_GUILESS_MAIN(tst_CallIndex)
#include "tst_callindex.moc"
