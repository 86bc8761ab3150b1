// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/clientaddress.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_ClientAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void subnets_data();
    void subnets();
    void clients_data();
    void clients();
};

void tst_ClientAddress::subnets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // empty: refused
    QTest::addColumn<QString>("member");
    QTest::addColumn<bool>("isMember");
    QTest::newRow("address") << u"192.0.2.7"_s << u"192.0.2.7"_s << u"192.0.2.7"_s << true;
    QTest::newRow("another") << u"192.0.2.7"_s << u"192.0.2.7"_s << u"192.0.2.8"_s << false;
    QTest::newRow("subnet") << u"172.18.0.0/16"_s << u"172.18.0.0/16"_s << u"172.18.255.255"_s << true;
    QTest::newRow("beyond it") << u"172.18.0.0/16"_s << u"172.18.0.0/16"_s << u"172.19.0.0"_s << false;
    QTest::newRow("bits beyond the prefix") << u"172.18.4.5/16"_s << u"172.18.4.5/16"_s << u"172.18.0.1"_s << true;
    QTest::newRow("everybody") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s << u"8.8.8.8"_s << true;
    QTest::newRow("IPv6") << u"fd00::/8"_s << u"fd00::/8"_s << u"fd12::1"_s << true;
    QTest::newRow("IPv6 address") << u"::1"_s << u"::1"_s << u"::1"_s << true;
    QTest::newRow("not across families") << u"::/0"_s << u"::/0"_s << u"127.0.0.1"_s << false;
    QTest::newRow("not across families, back") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s << u"::1"_s << false;
    for (const char *wrong :
         {"", "10", "10.0.0", "10.0.0.256", "010.0.0.1", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1",
          "10.0.0.0/255.0.0.0", "[::1]", "::1/129", "localhost", "127.0.0.1:80", "10.0.0.0/8/8", "10.0.0.0 "})
        QTest::addRow("refused: %s", wrong) << QString::fromLatin1(wrong) << QString() << QString() << false;
}

void tst_ClientAddress::subnets()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    QFETCH(QString, member);
    QFETCH(bool, isMember);
    const auto subnet = Subnet::parse(text);
    QCOMPARE(subnet.has_value(), !read.isEmpty());
    if (!subnet)
        return;
    QCOMPARE(subnet->toString(), read);
    QCOMPARE(subnet->contains(QHostAddress(member)), isMember);
}

void tst_ClientAddress::clients_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QString>("client");
    const HeaderList both{{"X-Forwarded-For", "203.0.113.9, 10.0.0.2"}, {"X-Real-IP", "203.0.113.10"}};
    QTest::newRow("no proxy") << u"192.0.2.7"_s << HeaderList() << u"192.0.2.7"_s;
    QTest::newRow("a liar") << u"192.0.2.7"_s << both << u"192.0.2.7"_s;
    QTest::newRow("trusted, first of the list") << u"172.18.0.5"_s << both << u"203.0.113.9"_s;
    QTest::newRow("trusted over IPv6 socket") << u"::ffff:172.18.0.5"_s << both << u"203.0.113.9"_s;
    QTest::newRow("IPv4 over IPv6 socket") << u"::ffff:192.0.2.7"_s << HeaderList() << u"192.0.2.7"_s;
    QTest::newRow("trusted, silent") << u"172.18.0.5"_s << HeaderList() << u"172.18.0.5"_s;
    QTest::newRow("real IP only") << u"172.18.0.5"_s << HeaderList{{"x-real-ip", "203.0.113.10"}} << u"203.0.113.10"_s;
    QTest::newRow("rubbish, then real IP")
        << u"172.18.0.5"_s << HeaderList{{"X-Forwarded-For", "unknown, 203.0.113.9"}, {"X-Real-IP", "203.0.113.10"}}
        << u"203.0.113.10"_s;
    QTest::newRow("rubbish twice") << u"172.18.0.5"_s
                                   << HeaderList{{"X-Forwarded-For", "203.0.113.9:4711"}, {"X-Real-IP", "_"}}
                                   << u"172.18.0.5"_s;
    QTest::newRow("empty list") << u"172.18.0.5"_s << HeaderList{{"X-Forwarded-For", ""}, {"X-Real-IP", "203.0.113.10"}}
                                << u"203.0.113.10"_s;
    QTest::newRow("the last field counts")
        << u"172.18.0.5"_s << HeaderList{{"X-Forwarded-For", "203.0.113.1"}, {"X-Forwarded-For", "203.0.113.2"}}
        << u"203.0.113.2"_s;
    QTest::newRow("IPv6 client") << u"172.18.0.5"_s << HeaderList{{"X-Forwarded-For", " 2001:db8::1 ,x"}}
                                 << u"2001:db8::1"_s;
}

void tst_ClientAddress::clients()
{
    QFETCH(QString, peer);
    QFETCH(HeaderList, headers);
    QFETCH(QString, client);
    const QList<Subnet> trusted{*Subnet::parse(u"172.18.0.0/16"_s)};
    QCOMPARE(clientAddress(QHostAddress(peer), trusted, headers), QHostAddress(client));
    // Nobody is trusted by default: everyone behind a proxy is the proxy.
    QCOMPARE(clientAddress(QHostAddress(u"172.18.0.5"_s), {}, headers), QHostAddress(u"172.18.0.5"_s));
}

QTEST_APPLESS_MAIN(tst_ClientAddress)
#include "tst_clientaddress.moc"
