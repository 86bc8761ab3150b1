// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/scaleout/redisconnection.h"
#include "server/scaleout/roomsequence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_RoomSequence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsGapsAndDuplicates();
    void keepsServersAndRoomsApart();
    void forgetsSilentRooms();
    void addresses_data();
    void addresses();
};

void tst_RoomSequence::tellsGapsAndDuplicates()
{
    RoomSequence sequence;
    const auto take = [&sequence](qint64 number) { return sequence.take("s", u"r"_s, number); };
    QVERIFY(take(7).isNew);
    QCOMPARE(take(8).missed, 0);
    QVERIFY(!take(8).isNew);
    QVERIFY(!take(3).isNew);
    QCOMPARE(take(12).missed, 3);
    QVERIFY(!take(10).isNew);
    QCOMPARE(take(13).missed, 0);
}

void tst_RoomSequence::keepsServersAndRoomsApart()
{
    RoomSequence sequence;
    QVERIFY(sequence.take("a", u"r"_s, 1).isNew);
    QVERIFY(sequence.take("b", u"r"_s, 1).isNew);
    QVERIFY(sequence.take("a", u"q"_s, 5).isNew);
    QCOMPARE(sequence.take("a", u"r"_s, 3).missed, 1);
    QCOMPARE(sequence.take("b", u"r"_s, 2).missed, 0);
}

void tst_RoomSequence::forgetsSilentRooms()
{
    RoomSequence sequence;
    for (int i = 0; i < RoomSequence::MostRooms; ++i)
        sequence.take("s", QString::number(i), 1);
    sequence.take("s", u"one more"_s, 1);
    QVERIFY(sequence.take("s", u"0"_s, 1).isNew); // forgotten
    QVERIFY(!sequence.take("s", QString::number(RoomSequence::MostRooms - 1), 1).isNew);
}

void tst_RoomSequence::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("database");
    const auto row = [](const QString &text, const QString &place, const QString &user = {},
                        const QString &password = {}, int database = 0) {
        QTest::newRow(qUtf8Printable(text)) << text << place << user << password << database;
    };
    row(u"redis://127.0.0.1"_s, u"127.0.0.1:6379"_s);
    row(u"redis://localhost:7000/2"_s, u"localhost:7000"_s, {}, {}, 2);
    row(u"redis://:pw@h"_s, u"h:6379"_s, {}, u"pw"_s);
    row(u"redis://u:p%40w@h"_s, u"h:6379"_s, u"u"_s, u"p@w"_s);
    row(u"127.0.0.1:6379"_s, {});
    row(u"http://h"_s, {});
    row(u"redis://"_s, {});
    row(u"redis://:secret@h/x"_s, {});
}

void tst_RoomSequence::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const auto address = RedisAddress::parse(text);
    QCOMPARE(bool(address), !place.isEmpty());
    if (!address) {
        QCOMPARE(address.error().code, ErrorCode::BadOption);
        QVERIFY(!address.error().detail.contains(u"secret"_s));
        return;
    }
    QCOMPARE(address->toString(), place);
    QTEST(address->user, "user");
    QTEST(address->password, "password");
    QTEST(address->database, "database");
}

QTEST_GUILESS_MAIN(tst_RoomSequence)
#include "tst_roomsequence.moc"
