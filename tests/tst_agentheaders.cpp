// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/agentheaders.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

HeaderField cookie(const QByteArray &line)
{
    return {"Cookie", line};
}

} // namespace

class tst_AgentHeaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cookies_data();
    void cookies();
    void lastOfAName();
};

void tst_AgentHeaders::cookies_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QByteArray>("atHaproxy"); // seen on HAProxy 2.6
    QTest::addColumn<QByteArray>("inPhp");
    const auto row = [](const char *name, const HeaderList &headers, const char *atHaproxy, const char *inPhp) {
        QTest::newRow(name) << headers << QByteArray(atHaproxy) << QByteArray(inPhp);
    };
    row("none", {}, "", "");
    row("one", {cookie("p=one")}, "one", "one");
    row("among others", {cookie("a=b; p=one; c=d")}, "one", "one");
    row("without spaces", {cookie("a=b;p=one;c=d")}, "one", "one");
    row("encoded", {cookie("p=a%2Bb%2F+c")}, "a%2Bb%2F+c", "a+b/ c");
    row("twice", {cookie("p=one; p=two")}, "two", "one");
    row("two fields", {cookie("p=one"), cookie("p=two; q=z")}, "two", "two");
    row("in the first field only", {cookie("p=one"), cookie("q=z")}, "one", "");
    row("other case", {cookie("P=one")}, "", "");
    row("longer name", {cookie("xp=one")}, "", "");
    row("no value", {cookie("p; a=b")}, "", "");
    row("empty", {cookie("p=one; p=")}, "", "one");
    row("quoted", {cookie("p=\"a;b\"; c=d")}, "\"a;b\"", "\"a");
    row("spaces", {cookie("a=b; p = one two ;c")}, "one two", "");
    row("comma", {cookie("a=\"x;p=no\"; p=yes,p=after")}, "after", "no\"");
    row("unfinished quote", {cookie("p=\"a;b")}, "\"a;b", "\"a");
}

void tst_AgentHeaders::cookies()
{
    QFETCH(HeaderList, headers);
    QFETCH(QByteArray, atHaproxy);
    QFETCH(QByteArray, inPhp);
    QCOMPARE(haproxyCookie(headers, "p"), atHaproxy);
    QCOMPARE(phpCookie(headers, "p"), inPhp);
    QVERIFY(phpCookie(headers, "never").isNull());
    QVERIFY(!phpCookie({cookie("p=")}, "p").isNull());
}

void tst_AgentHeaders::lastOfAName()
{
    const HeaderList headers{{"X-A", "1"}, {"x-a", "2"}, {"Connection", "keep-alive , UPGRADE"}, {"Connection", "x"}};
    QCOMPARE(lastValue(headers, "X-a"), "2");
    QCOMPARE(lastValue(headers, "X-b"), "");
    QVERIFY(hasListToken(headers, "connection", "upgrade"));
    QVERIFY(hasListToken(headers, "connection", "X"));
    QVERIFY(!hasListToken(headers, "connection", "keep"));
}

QTEST_APPLESS_MAIN(tst_AgentHeaders)
#include "tst_agentheaders.moc"
