// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/scaleout/roomcensus.h"
#include "support/patience.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

/// All servers of a bus without a way between them: what is published is heard at once by everybody.
class WholeBus : public RoomBus {
public:
    void publish(const RoomMessage &message) override
    {
        ++published;
        Q_EMIT received(message);
    }
    Counters counters() const override { return {}; }

    int published = 0;
};

} // namespace

/// Members of rooms, counted across servers.
class tst_RoomCensus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void countsAllServers();
    void tellsWhoStartsLater();
    void forgetsWhoIsSilent();
    void asksWhenSomethingWasMissed();
    void takesNothingStrange();

private:
    std::chrono::steady_clock::time_point m_now{1h};
    const RoomCensus::Clock m_clock = [this] { return m_now; };
};

void tst_RoomCensus::countsAllServers()
{
    WholeBus bus;
    RoomCensus a(bus, u"rooms"_s, nullptr, m_clock);
    RoomCensus b(bus, u"rooms"_s, nullptr, m_clock);
    RoomCensus c(bus, u"rooms"_s, nullptr, m_clock);
    const RoomCensus other(bus, u"else"_s, nullptr, m_clock);
    const int before = bus.published;
    b.set(u"tea"_s, 1);
    b.set(u"tea"_s, 2);
    b.set(u"coffee"_s, 1);
    c.set(u"tea"_s, 3);
    QTRY_COMPARE(a.others(u"tea"_s), 5);
    QCOMPARE(bus.published - before, 2); // together what came together
    QCOMPARE(a.others(u"coffee"_s), 1);
    QCOMPARE(b.others(u"tea"_s), 3);
    QCOMPARE(other.others(u"tea"_s), 0);
    b.set(u"tea"_s, 0);
    QTRY_COMPARE(a.others(u"tea"_s), 3);
    QCOMPARE(a.others(u"none"_s), 0);
}

void tst_RoomCensus::tellsWhoStartsLater()
{
    WholeBus bus;
    RoomCensus a(bus, u"rooms"_s, nullptr, m_clock);
    for (int i = 0; i < RoomCensus::MostTold + 5; ++i)
        a.set(QString::number(i), i + 1);
    QCoreApplication::sendPostedEvents();
    const RoomCensus b(bus, u"rooms"_s, nullptr, m_clock);
    for (int i = 0; i < RoomCensus::MostTold + 5; ++i)
        QCOMPARE(b.others(QString::number(i)), i + 1);
}

void tst_RoomCensus::forgetsWhoIsSilent()
{
    WholeBus bus;
    RoomCensus a(bus, u"rooms"_s, nullptr, m_clock);
    {
        RoomCensus gone(bus, u"rooms"_s, nullptr, m_clock);
        RoomCensus b(bus, u"rooms"_s, nullptr, m_clock);
        gone.set(u"tea"_s, 2);
        b.set(u"tea"_s, 4);
        QTRY_COMPARE(a.others(u"tea"_s), 6);
        m_now += RoomCensus::GoneAfter;
        b.beat();
        a.beat();
        QCOMPARE(a.others(u"tea"_s), 6); // not yet
        m_now += 1ms;
        a.beat();
        QCOMPARE(a.others(u"tea"_s), 4);
        gone.beat(); // it only was slow: it is asked what it has
        QCOMPARE(a.others(u"tea"_s), 6);
    }
    m_now += 2 * RoomCensus::GoneAfter;
    a.beat();
    QCOMPARE(a.others(u"tea"_s), 0);
}

void tst_RoomCensus::asksWhenSomethingWasMissed()
{
    WholeBus bus;
    RoomCensus a(bus, u"rooms"_s, nullptr, m_clock);
    RoomCensus b(bus, u"rooms"_s, nullptr, m_clock);
    b.set(u"tea"_s, 2);
    bus.blockSignals(true); // lost
    QCoreApplication::sendPostedEvents();
    bus.blockSignals(false);
    QCOMPARE(a.others(u"tea"_s), 0);
    Q_EMIT bus.missed(u"rooms/tea"_s, 1);
    QCOMPARE(a.others(u"tea"_s), 0);
    Q_EMIT bus.missed(u"census/rooms"_s, 1);
    QCOMPARE(a.others(u"tea"_s), 2);
}

void tst_RoomCensus::takesNothingStrange()
{
    WholeBus bus;
    const RoomCensus a(bus, u"rooms"_s, nullptr, m_clock);
    for (const QByteArray payload : {"", "no JSON", "[]", "{}", R"({"server":7})", R"({"server":"x","sizes":[1]})",
                                     R"({"server":"x","sizes":{"tea":"many","coffee":-3}})"}) {
        bus.publish({.room = u"census/rooms"_s, .payload = payload});
        QCOMPARE(a.others(u"tea"_s), 0);
        QCOMPARE(a.others(u"coffee"_s), 0);
    }
}

QTEST_GUILESS_MAIN(tst_RoomCensus)
#include "tst_roomcensus.moc"
