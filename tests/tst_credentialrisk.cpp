// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/credentialrisk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QUrl ExApp(u"wss://c.example/exapps/a/ws"_s);
const QUrl Other(u"wss://c.example/ws"_s);

QList<SessionWarning> risksOf(const Target &target)
{
    QList<SessionWarning> risks;
    for (const SessionNote &note : notesBeforeSending(target)) {
        if (isCredentialRisk(note.warning))
            risks << note.warning;
    }
    return risks;
}

} // namespace

class tst_CredentialRisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void risks_data();
    void risks();
    void withoutThem_data();
    void withoutThem();
    void lacksPasswords_data();
    void lacksPasswords();
};

void tst_CredentialRisk::risks_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QList<SessionWarning>>("expected");
    using enum SessionWarning;
    QTest::newRow("nothing") << Target{.url = ExApp} << QList<SessionWarning>();
    QTest::newRow("remember me") << Target{.url = ExApp, .cookies = {{"nc_username", "a"}}}
                                 << QList<SessionWarning>{RememberMe};
    QTest::newRow("remember me elsewhere")
        << Target{.url = Other, .headers = {{"Cookie", "a=b; nc_session_id=c"}}} << QList<SessionWarning>{RememberMe};
    QTest::newRow("real password") << Target{.url = ExApp, .user = u"a"_s, .password = u"b"_s}
                                   << QList<SessionWarning>{RealPassword};
    QTest::newRow("real password elsewhere")
        << Target{.url = Other, .user = u"a"_s, .password = u"b"_s} << QList<SessionWarning>();
    QTest::newRow("app password") << Target{.url = ExApp, .user = u"a"_s, .password = QString(72, u'1')}
                                  << QList<SessionWarning>();
    // Said, but nothing to ask about.
    QTest::newRow("passphrase alone") << Target{.url = ExApp, .cookies = {{"oc_sessionPassphrase", "a"}}}
                                      << QList<SessionWarning>();
}

void tst_CredentialRisk::risks()
{
    QFETCH(const Target, target);
    QFETCH(const QList<SessionWarning>, expected);
    QCOMPARE(risksOf(target), expected);
}

void tst_CredentialRisk::withoutThem_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QList<HeaderField>>("cookies");
    QTest::addColumn<QUrl>("url");
    const HeaderField real{"Authorization", "Basic " + QByteArray("a:b").toBase64()};
    const HeaderField app{"authorization", "Basic " + QByteArray("a:" + QByteArray(72, '1')).toBase64()};
    QTest::newRow("cookies") << Target{.url = ExApp, .cookies = {{"nc_token", "a"}, {"b", "c"}, {"nc_username", "d"}}}
                             << HeaderList() << QList<HeaderField>{{"b", "c"}} << ExApp;
    QTest::newRow("cookie header") << Target{.url = ExApp, .headers = {{"cookie", "nc_token=a; b=c;nc_session_id=d"}}}
                                   << HeaderList{{"cookie", "b=c"}} << QList<HeaderField>() << ExApp;
    QTest::newRow("nothing left of it") << Target{.url = ExApp, .headers = {{"Cookie", "nc_token=a"}, {"X", "y"}}}
                                        << HeaderList{{"X", "y"}} << QList<HeaderField>() << ExApp;
    QTest::newRow("basic") << Target{.url = ExApp, .headers = {real, {"X", "y"}}} << HeaderList{{"X", "y"}}
                           << QList<HeaderField>() << ExApp;
    QTest::newRow("app password stays") << Target{.url = ExApp, .headers = {app}} << HeaderList{app}
                                        << QList<HeaderField>() << ExApp;
    QTest::newRow("in the address") << Target{.url = QUrl(u"wss://a:b@c.example/exapps/a/ws"_s)} << HeaderList()
                                    << QList<HeaderField>() << ExApp;
    QTest::newRow("password") << Target{.url = ExApp, .user = u"a"_s, .password = u"b"_s} << HeaderList()
                              << QList<HeaderField>() << ExApp;
}

void tst_CredentialRisk::withoutThem()
{
    QFETCH(const Target, target);
    QFETCH(const HeaderList, headers);
    QFETCH(const QList<HeaderField>, cookies);
    QFETCH(const QUrl, url);
    const Target safe = withoutRisks(target);
    QCOMPARE(safe.headers, headers);
    QCOMPARE(safe.cookies, cookies);
    QCOMPARE(safe.url, url);
    QVERIFY(safe.user.isEmpty() && safe.password.isEmpty());
    QVERIFY(risksOf(safe).isEmpty());
}

void tst_CredentialRisk::lacksPasswords_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<bool>("lacks");
    QTest::newRow("nobody") << Target{} << false;
    QTest::newRow("user") << Target{.user = u"a"_s} << true;
    QTest::newRow("password") << Target{.user = u"a"_s, .password = u"b"_s} << false;
    QTest::newRow("bearer") << Target{.user = u"a"_s, .bearerToken = u"b"_s} << false;
    QTest::newRow("header") << Target{.headers = {{"authorization", "x"}}, .user = u"a"_s} << false;
}

void tst_CredentialRisk::lacksPasswords()
{
    QFETCH(const Target, target);
    QFETCH(const bool, lacks);
    QCOMPARE(lacksPassword(target), lacks);
}

QTEST_GUILESS_MAIN(tst_CredentialRisk)
#include "tst_credentialrisk.moc"
