// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/fingerprint.h"
#include "nextcloud/tokensin.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QByteArray Alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789CANARYSECRET";
const QByteArray AppPassword = Alphabet.last(72);

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}
const QDateTime Now = at(u"2026-05-01T12:00:00Z"_s);

QByteArray base64url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QByteArray &claims, const QByteArray &header = R"({"alg":"HS256","typ":"JWT"})")
{
    return base64url(header) + '.' + base64url(claims) + ".CANARYsignature";
}

Target targetAt(const QString &url)
{
    Target target;
    target.url = QUrl(url);
    return target;
}

using Expected = QList<FoundToken>;
using K = TokenKind;
using P = TokenPlace;

} // namespace

/// What credentials a target carries, and what they say of themselves.
class tst_TokensIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void findsTokens_data();
    void findsTokens();
    void warns_data();
    void warns();
    void readsWebTokens_data();
    void readsWebTokens();
    void fingerprints();
};

void tst_TokensIn::findsTokens_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<Expected>("tokens");
    const auto row = [](const char *name, const std::function<void(Target &)> &fill, const Expected &tokens) {
        Target target = targetAt(u"wss://cloud.example/exapps/app/ws"_s);
        fill(target);
        QTest::newRow(name) << target << tokens;
    };
    const QByteArray web = jwt(R"({"exp":1})");
    row("nothing", [](Target &) {}, {});
    row("real password",
        [](Target &t) {
            t.user = u"alice"_s;
            t.password = u"hunter2"_s;
        },
        {{K::Password, P::Basic, {}, u"alice"_s, "hunter2"}});
    row("app password",
        [](Target &t) {
            t.user = u"alice"_s;
            t.password = QString::fromLatin1(AppPassword);
        },
        {{K::AppPassword, P::Basic, {}, u"alice"_s, AppPassword}});
    row("app password, five groups", [](Target &t) { t.password = u"aB3dE-FgH1j-kLmN0-pQrSt-uVwXy"_s; },
        {{K::AppPassword, P::Basic, {}, {}, "aB3dE-FgH1j-kLmN0-pQrSt-uVwXy"}});
    row("bearer", [](Target &t) { t.bearerToken = u"opaque"_s; }, {{K::Bearer, P::Bearer, {}, {}, "opaque"}});
    row("bearer, app password", [](Target &t) { t.bearerToken = QString::fromLatin1(AppPassword); },
        {{K::AppPassword, P::Bearer, {}, {}, AppPassword}});
    row("bearer, web token", [&](Target &t) { t.bearerToken = QString::fromLatin1(web); },
        {{K::Jwt, P::Bearer, {}, {}, web}});
    row("basic header",
        [](Target &t) {
            t.headers.append(HeaderField{"authorization", "basic " + QByteArray("bob:pass:word").toBase64()});
        },
        {{K::Password, P::Basic, {}, u"bob"_s, "pass:word"}});
    row("bearer header",
        [](Target &t) {
            t.headers.append(HeaderField{"Authorization", "Bearer tok"});
        },
        {{K::Bearer, P::Bearer, {}, {}, "tok"}});
    row("other scheme",
        [](Target &t) {
            t.headers.append(HeaderField{"Authorization", "Digest abc"});
        },
        {{K::ApiKey, P::Header, "Authorization", {}, "abc"}});
    row("app secret",
        [](Target &t) {
            t.headers.append(HeaderField{"AUTHORIZATION-APP-API", QByteArray("alice:s3cret").toBase64()});
        },
        {{K::AppSecret, P::Header, "AUTHORIZATION-APP-API", u"alice"_s, "s3cret"}});
    row("shared key",
        [](Target &t) {
            t.headers.append(HeaderField{"Harp-Shared-Key", "k"});
        },
        {{K::SharedKey, P::Header, "Harp-Shared-Key", {}, "k"}});
    row("header named like a secret",
        [](Target &t) {
            t.headers.append(HeaderField{"X-Api-Key", "k"});
        },
        {{K::ApiKey, P::Header, "X-Api-Key", {}, "k"}});
    row("harmless headers", [](Target &t) { t.headers.append(HeaderField{"Accept-Language", "de"}); }, {});
    row("cookies of Nextcloud",
        [](Target &t) {
            t.cookies = {{"ocabcdefghij", "sess"},
                         {"oc_sessionPassphrase", "pass"},
                         {"nc_sameSiteCookielax", "true"},
                         {"__Host-nc_sameSiteCookiestrict", "true"},
                         {"nc_username", "alice"},
                         {"nc_token", "rem"},
                         {"nc_session_id", "sid"},
                         {"cookie_test", "test"},
                         {"theme", "dark"}};
        },
        {{K::SessionCookie, P::Cookie, "ocabcdefghij", {}, "sess"},
         {K::Passphrase, P::Cookie, "oc_sessionPassphrase", {}, "pass"},
         {K::RememberMe, P::Cookie, "nc_token", {}, "rem"},
         {K::RememberMe, P::Cookie, "nc_session_id", {}, "sid"}});
    row("cookie header",
        [](Target &t) {
            t.headers.append(HeaderField{"Cookie", "a=b; oc_sessionPassphrase=p=q ;sid=x"});
        },
        {{K::Passphrase, P::Cookie, "oc_sessionPassphrase", {}, "p=q"}, {K::Cookie, P::Cookie, "sid", {}, "x"}});
    row("cookie with a random value",
        [](Target &t) {
            t.cookies = {{"whatever", "a8f5f167f44f4964e6c998de"}};
        },
        {{K::Cookie, P::Cookie, "whatever", {}, "a8f5f167f44f4964e6c998de"}});
    row("query", [&](Target &t) { t.url.setQuery(QString(u"a=b&access_token=t%20k&x="_s + QString::fromLatin1(web))); },
        {{K::ApiKey, P::Query, "access_token", {}, "t k"}, {K::Jwt, P::Query, "x", {}, web}});
    row("user info", [](Target &t) { t.url.setUserInfo(u"carol:p%40ss"_s); },
        {{K::Password, P::UserInfo, {}, u"carol"_s, "p@ss"}});
    row("subprotocols",
        [&](Target &t) {
            t.subprotocols = {"access_token", "tok", "base64url.bearer.authorization.k8s.io.AAA", web};
        },
        {{K::Bearer, P::Subprotocol, {}, {}, "tok"},
         {K::Bearer, P::Subprotocol, "base64url.bearer.authorization.k8s.io", {}, "AAA"},
         {K::Jwt, P::Subprotocol, {}, {}, web}});
    row("proxy", [](Target &t) { t.proxy = QUrl(u"http://u:pw@proxy:3128"_s); },
        {{K::ProxyPassword, P::Proxy, {}, u"u"_s, "pw"}});
    row("twice the same",
        [](Target &t) {
            t.bearerToken = u"tok"_s;
            t.headers.append(HeaderField{"Authorization", "Bearer tok"});
        },
        {{K::Bearer, P::Bearer, {}, {}, "tok"}});
}

void tst_TokensIn::findsTokens()
{
    QFETCH(const Target, target);
    QFETCH(const Expected, tokens);
    const Expected found = tokensIn(target);
    QCOMPARE(found.size(), tokens.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(tokenKindName(found.at(i).kind), tokenKindName(tokens.at(i).kind));
        QCOMPARE(tokenPlaceName(found.at(i).place), tokenPlaceName(tokens.at(i).place));
        QCOMPARE(found.at(i), tokens.at(i));
        QCOMPARE(tokenKindFromName(QString(tokenKindName(found.at(i).kind))), std::optional(found.at(i).kind));
    }
}

void tst_TokensIn::warns_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<QList<SessionWarning>>("warnings");
    using W = SessionWarning;
    const auto row = [](const char *name, const std::function<void(Target &)> &fill, const QList<W> &warnings) {
        Target target = targetAt(u"wss://cloud.example/exapps/app/ws"_s);
        fill(target);
        QTest::newRow(name) << target << warnings;
    };
    const QList<HeaderField> whole{
        {"ocabcdefghij", "s"}, {"oc_sessionPassphrase", "p"}, {"nc_sameSiteCookielax", "true"}};
    row("whole session", [&](Target &t) { t.cookies = whole; }, {});
    row("whole session, https",
        [&](Target &t) {
            t.cookies = whole;
            t.cookies[2].name = "__Host-nc_sameSiteCookielax";
        },
        {});
    row("no samesite", [&](Target &t) { t.cookies = whole.first(2); }, {W::SameSiteMissing});
    row("no samesite, but OCS",
        [&](Target &t) {
            t.cookies = whole.first(2);
            t.headers.append(HeaderField{"OCS-APIRequest", "true"});
        },
        {});
    row("passphrase alone", [&](Target &t) { t.cookies = whole.sliced(1); }, {W::PassphraseAlone});
    row("remember me", [](Target &t) { t.cookies = {{"nc_username", "alice"}}; }, {W::RememberMe});
    row("remember me in a header",
        [](Target &t) {
            t.headers.append(HeaderField{"cookie", "a=b; nc_token=x"});
        },
        {W::RememberMe});
    row("real password", [](Target &t) { t.password = u"hunter2"_s; }, {W::RealPassword});
    row("app password", [](Target &t) { t.password = QString::fromLatin1(AppPassword); }, {});
    row("query token", [](Target &t) { t.url.setQuery(u"token=x"_s); }, {W::QueryToken});
    row("expired", [](Target &t) { t.bearerToken = QString::fromLatin1(jwt(R"({"exp":1})")); }, {W::TokenExpired});
    row("not expired", [](Target &t) { t.bearerToken = QString::fromLatin1(jwt(R"({"exp":99999999999})")); }, {});
}

void tst_TokensIn::warns()
{
    QFETCH(const Target, target);
    QFETCH(const QList<SessionWarning>, warnings);
    QList<SessionWarning> given;
    for (const SessionNote &note : tokenWarnings(target, Now))
        given << note.warning;
    QCOMPARE(given, warnings);
}

void tst_TokensIn::readsWebTokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("isToken");
    QTest::addColumn<QDateTime>("expires");
    QTest::newRow("exp") << jwt(R"({"exp":1777636800,"iat":1,"sub":"a"})") << true << Now;
    QTest::newRow("no exp") << jwt(R"({"sub":"a"})") << true << QDateTime();
    QTest::newRow("exp in the far future") << jwt(R"({"exp":1e300})") << true << QDateTime();
    QTest::newRow("exp below zero") << jwt(R"({"exp":-5})") << true << QDateTime();
    QTest::newRow("exp is a text") << jwt(R"({"exp":"1777636800"})") << true << QDateTime();
    QTest::newRow("encrypted") << base64url(R"({"alg":"dir","enc":"A128GCM"})") + ".a.b.c.d" << true << QDateTime();
    QTest::newRow("unsigned") << base64url(R"({"alg":"none"})") + '.' + base64url("{}") + '.' << true << QDateTime();
    QTest::newRow("two parts") << base64url(R"({"alg":"none"})") + '.' + base64url("{}") << false << QDateTime();
    QTest::newRow("no alg") << jwt("{}", R"({"typ":"JWT"})") << false << QDateTime();
    QTest::newRow("claims no object") << jwt("[1]") << false << QDateTime();
    QTest::newRow("not base64") << "eyJ!.eyJ!.x"_ba << false << QDateTime();
    QTest::newRow("too long") << jwt("{\"a\":\"" + QByteArray(100000, 'x') + "\"}") << false << QDateTime();
    QTest::newRow("empty") << QByteArray() << false << QDateTime();
}

void tst_TokensIn::readsWebTokens()
{
    QFETCH(const QByteArray, token);
    QFETCH(const bool, isToken);
    QFETCH(const QDateTime, expires);
    const auto read = Jwt::parse(token);
    QCOMPARE(read.has_value(), isToken);
    if (read) {
        QCOMPARE(read->expires.isValid(), expires.isValid());
        QVERIFY(!expires.isValid() || read->expires == expires);
    }
}

void tst_TokensIn::fingerprints()
{
    const Fingerprint print = Fingerprint::of("abcdefghijklmnopqrstuvwx");
    QCOMPARE(print.first, u"abcd"_s);
    QCOMPARE(print.last, u"uvwx"_s);
    // printf %s abcdefghijklmnopqrstuvwx | sha256sum
    QCOMPARE(print.hash,
             QString::fromLatin1(
                 QCryptographicHash::hash("abcdefghijklmnopqrstuvwx", QCryptographicHash::Sha256).toHex().left(16)));
    const Fingerprint brief = Fingerprint::of("short");
    QVERIFY(brief.first.isEmpty() && brief.last.isEmpty());
    QCOMPARE(brief.hash, u"f9b007"_s); // of f9b0078b5df596d2ea19010c001bbd009e651de2c57e8fb7e355f31eb9d3f739
    QCOMPARE(Fingerprint::of("abcdefghijklmnopqrstuvwx", true).hash.size(), 6);
    QVERIFY(Fingerprint::of("abcdefghijklmnopqrstuvwx", true).first.isEmpty());
    QVERIFY(Fingerprint::of("\xc3\xa4\xc3\xa4" + QByteArray(40, 'x')).first.isEmpty());
}

QTEST_APPLESS_MAIN(tst_TokensIn)
#include "tst_tokensin.moc"
