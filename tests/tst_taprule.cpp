// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/taprule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

Q_DECLARE_METATYPE(plectrum::TapRule::Action)

class tst_TapRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void tableIsInOrder();
    void readsAndWrites_data();
    void readsAndWrites();
    void refuses_data();
    void refuses();
    void patternThatBeginsLikeADirection();
};

void tst_TapRule::tableIsInOrder()
{
    for (size_t i = 0; i < tapRuleTable().size(); ++i)
        QCOMPARE(size_t(tapRuleTable()[i].action), i);
    QCOMPARE(tapRuleInfo(TapRule::Action::Hold).name, "hold"_L1);
}

void tst_TapRule::readsAndWrites_data()
{
    using enum TapRule::Action;
    QTest::addColumn<TapRule::Action>("action");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("fromClient");
    QTest::addColumn<bool>("fromServer");
    const auto row = [](const char *name, TapRule::Action action, const QString &text, const char *payload,
                        bool fromClient, bool fromServer) {
        QTest::newRow(name) << action << text << QByteArray(payload) << fromClient << fromServer;
    };
    row("drop", Drop, u"out:up+date"_s, "an uppdate", true, false);
    row("drop, not found", Drop, u"in:up+date"_s, "nothing", false, false);
    row("replace", Replace, u"in:a\\=(b)=c=\\1"_s, "a=b", false, true);
    row("delay", Delay, u"250"_s, "anything", true, true);
    row("delay of some", Delay, u"in:250:a:b"_s, "a:b", false, true);
    row("duplicate", Duplicate, u"x"_s, "x", true, true);
    row("hold all", Hold, u"out:"_s, "", true, false);
}

void tst_TapRule::readsAndWrites()
{
    QFETCH(const TapRule::Action, action);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, payload);
    const auto rule = TapRule::parse(action, text);
    QVERIFY(rule);
    QCOMPARE(rule->action, action);
    QCOMPARE(rule->toText(), text);
    QTEST(rule->matches(Role::Client, Opcode::Text, payload), "fromClient");
    QTEST(rule->matches(Role::Server, Opcode::Text, payload), "fromServer");
}

void tst_TapRule::refuses_data()
{
    using enum TapRule::Action;
    QTest::addColumn<TapRule::Action>("action");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing to drop") << Drop << u"out:"_s;
    QTest::newRow("nothing to duplicate") << Duplicate << QString();
    QTest::newRow("no text") << Replace << u"in:abc"_s;
    QTest::newRow("no time") << Delay << u"soon"_s;
    QTest::newRow("a time before") << Delay << u"-1:a"_s;
    QTest::newRow("no expression") << Hold << u"(a"_s;
    QTest::newRow("no expression to delay") << Delay << u"1:(a"_s;
}

void tst_TapRule::refuses()
{
    QFETCH(const TapRule::Action, action);
    QFETCH(const QString, text);
    const auto rule = TapRule::parse(action, text);
    QVERIFY(!rule);
    QCOMPARE(rule.error().code, ErrorCode::BadOption);
    QVERIFY(rule.error().detail.contains(u'"' + text + u'"'));
}

void tst_TapRule::patternThatBeginsLikeADirection()
{
    TapRule rule{.action = TapRule::Action::Drop, .sender = {}, .match = {}, .text = {}};
    rule.match.setPattern(u"out:side"_s);
    const auto again = TapRule::parse(TapRule::Action::Drop, rule.toText());
    QVERIFY(again);
    QVERIFY(!again->sender);
    QVERIFY(again->matches(Role::Server, Opcode::Text, "out:side"));
    QVERIFY(!again->matches(Role::Server, Opcode::Text, "side"));
}

QTEST_GUILESS_MAIN(tst_TapRule)
#include "tst_taprule.moc"
