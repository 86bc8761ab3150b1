// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/roomstate.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

using Kind = RoomChange::Kind;

std::vector<DecodedMessage> tells(std::vector<RoomChange> changes)
{
    DecodedMessage message;
    message.rooms = std::move(changes);
    return {message};
}

/// "1 lobby: alice bob"
QStringList described(const QList<RoomView> &rooms)
{
    QStringList lines;
    for (const RoomView &room : rooms) {
        QString line = u"%1 %2:"_s.arg(room.connection).arg(QString::fromUtf8(room.name));
        for (const RoomView::Member &member : room.members)
            line += u' ' + (member.name.isEmpty() ? u"*"_s : QString::fromUtf8(member.name));
        lines << line;
    }
    return lines;
}

} // namespace

class tst_RoomState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void anyRow();
    void asAFold();
    void isBounded();
};

void tst_RoomState::anyRow()
{
    RoomState state;
    const RecordView one{.connection = 1};
    const RecordView two{.connection = 2};
    QVERIFY(state.isEmpty());
    state.add(1, one, tells({{Kind::Join, "lobby", "alice"}}));
    state.add(2, one, tells({{Kind::Join, "lobby", "bob"}, {Kind::Join, "den", "bob"}}));
    state.add(3, two, tells({{Kind::Join, "lobby", {}}}));
    state.add(4, one, tells({{Kind::Join, "lobby", "alice"}})); // is there already
    state.add(5, one, tells({{Kind::Leave, {}, "bob"}}));       // everywhere
    state.add(6, one, tells({{Kind::Leave, "den", "carol"}}));  // was never there
    state.add(7, one, tells({{Kind::Join, "lobby", "bob"}}));
    state.add(8, one, tells({{Kind::Close, "lobby", {}}}));
    state.add(9, one, tells({{Kind::Join, {}, "dan"}})); // says not where
    state.add(10, {.kind = RecordKind::End, .connection = 2}, {});

    QCOMPARE(described(state.at(0)), QStringList());
    QCOMPARE(described(state.at(1)), QStringList({u"1 lobby: alice"_s}));
    QCOMPARE(described(state.at(2)), QStringList({u"1 den: bob"_s, u"1 lobby: alice bob"_s}));
    QCOMPARE(described(state.at(4)), QStringList({u"1 den: bob"_s, u"1 lobby: alice bob"_s, u"2 lobby: *"_s}));
    QCOMPARE(described(state.at(5)), QStringList({u"1 lobby: alice"_s, u"2 lobby: *"_s}));
    QCOMPARE(described(state.at(7)), QStringList({u"1 lobby: alice bob"_s, u"2 lobby: *"_s}));
    QCOMPARE(described(state.at(9)), QStringList({u"2 lobby: *"_s}));
    QCOMPARE(described(state.at(10)), QStringList());
    QCOMPARE(state.at(4).at(1).members.at(0).since, RecordId(1));
    QCOMPARE(state.at(7).at(0).members.at(1).since, RecordId(7));
}

/// Asked for in any order it says what folding all changes up to there does.
void tst_RoomState::asAFold()
{
    QRandomGenerator random(3);
    RoomState state;
    std::map<std::pair<quint32, QByteArray>, std::set<QByteArray>> now;
    QList<QStringList> expected;
    for (RecordId id = 1; id <= 2000; ++id) {
        const auto connection = quint32(1 + random.bounded(3));
        const QByteArray room(1, char('a' + random.bounded(4)));
        const QByteArray member(1, char('A' + random.bounded(6)));
        const int what = random.bounded(20);
        if (what == 0) {
            state.add(id, {.connection = connection}, tells({{Kind::Close, room, {}}}));
            now.erase({connection, room});
        } else if (what < 9) {
            state.add(id, {.connection = connection}, tells({{Kind::Leave, room, member}}));
            now[{connection, room}].erase(member);
        } else {
            state.add(id, {.connection = connection}, tells({{Kind::Join, room, member}}));
            now[{connection, room}].insert(member);
        }
        QStringList lines;
        for (const auto &[key, members] : now) {
            QString line = u"%1 %2:"_s.arg(key.first).arg(QString::fromUtf8(key.second));
            for (const QByteArray &each : members)
                line += u' ' + QString::fromUtf8(each);
            if (!members.empty())
                lines << line;
        }
        expected << lines;
    }
    for (int i = 0; i < 300; ++i) {
        const RecordId id = 1 + random.bounded(2000);
        QCOMPARE(described(state.at(id)), expected.at(id - 1));
    }
}

void tst_RoomState::isBounded()
{
    RoomState state;
    for (RecordId id = 1; id <= RoomState::MaxSeats + 10; ++id)
        state.add(id, {.connection = 1}, tells({{Kind::Join, "lobby", QByteArray::number(id)}}));
    QVERIFY(state.isCut());
    QCOMPARE(state.at(RoomState::MaxSeats + 10).at(0).members.size(), RoomState::MaxSeats);
}

QTEST_APPLESS_MAIN(tst_RoomState)
#include "tst_roomstate.moc"
