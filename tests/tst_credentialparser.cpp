// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/commandwords.h"
#include "nextcloud/credentialparser.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

using Cookies = QList<HeaderField>;
using Words = QList<QByteArray>;
using W = SessionWarning;

const QDateTime Now = QDateTime::fromString(u"2026-05-01T12:00:00Z"_s, Qt::ISODate);
/// What a browser that is logged in sends to Nextcloud.
const QByteArray SessionLine =
    "oc_sessionPassphrase=pass%2Fphrase; nc_sameSiteCookielax=true; nc_sameSiteCookiestrict=true; ocabcdefghij=sess";
const Cookies SessionCookies{{"oc_sessionPassphrase", "pass%2Fphrase"},
                             {"nc_sameSiteCookielax", "true"},
                             {"nc_sameSiteCookiestrict", "true"},
                             {"ocabcdefghij", "sess"}};

PasteContext context(const QString &host = {})
{
    return {host, Now};
}

QList<SessionWarning> warningsOf(const PastedCredentials &pasted)
{
    QList<SessionWarning> list;
    for (const SessionNote &note : pasted.notes)
        list << note.warning;
    return list;
}

} // namespace

class tst_CredentialParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void words_data();
    void words();
    void cookies_data();
    void cookies();
    void curl_data();
    void curl();
    void curlCredentials();
    void headerBlock();
    void loneTokens_data();
    void loneTokens();
    void missing_data();
    void missing();
    void errors_data();
    void errors();
    void appliesToTarget();
};

void tst_CredentialParser::words_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<Words>("expected");
    QTest::newRow("plain") << "curl  a\tb\n c"_ba << Words{"curl", "a", "b", "c"};
    QTest::newRow("single quotes") << R"(curl 'a "b" \c' '')"_ba << Words{"curl", R"(a "b" \c)", ""};
    QTest::newRow("quote within single quotes") << R"(curl 'it'\''s')"_ba << Words{"curl", "it's"};
    QTest::newRow("double quotes") << R"(curl "a \"b\" \\ \$x \n")"_ba << Words{"curl", R"(a "b" \ $x \n)"};
    QTest::newRow("joined lines") << "curl \\\n -H \\\r\n 'x: y'"_ba << Words{"curl", "-H", "x: y"};
    QTest::newRow("pieces of a word") << R"(curl -H'a: b'"c"d\ e)"_ba << Words{"curl", "-Ha: bcd e"};
    QTest::newRow("ansi") << R"(curl $'a\'b\n\u0021\x41\101\\')"_ba << Words{"curl", "a'b\n!AA\\"};
    QTest::newRow("ansi, beyond the first plane") << R"(curl $'\U0001F600')"_ba << Words{"curl", "\xf0\x9f\x98\x80"};
    QTest::newRow("ansi, no character") << R"(curl $'\UFFFFFFFF')"_ba << Words{"curl", "\xef\xbf\xbd"};
    QTest::newRow("open quote") << "curl 'a b"_ba << Words{"curl", "a b"};
    QTest::newRow("open backslash") << "curl a\\"_ba << Words{"curl", "a"};
    QTest::newRow("cmd, quotes") << "curl ^\"https://x/?a=1^&b=2^\" ^\r\n  -H ^\"a: ^\\^\"q^\\^\"^\""_ba
                                 << Words{"curl", "https://x/?a=1&b=2", "-H", "a: \"q\""};
    QTest::newRow("cmd, plain quotes") << "curl \"https://x/\" ^\n -H \"a: \"\"q\"\"\" -H \"c: \\\"d\\\"\""_ba
                                       << Words{"curl", "https://x/", "-H", "a: \"q\"", "-H", "c: \"d\""};
    QTest::newRow("cmd, percent") << "curl ^\"https://x/^%^2F%^20^\""_ba << Words{"curl", "https://x/%2F%20"};
}

void tst_CredentialParser::words()
{
    QFETCH(const QByteArray, command);
    QFETCH(const Words, expected);
    QCOMPARE(isForCmd(command) ? cmdWords(command) : shellWords(command), expected);
}

void tst_CredentialParser::cookies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<PasteForm>("form");
    QTest::addColumn<Cookies>("expected");
    QTest::addColumn<QList<W>>("warnings");
    const Cookies ab{{"a", "1"}, {"b", "2"}};
    QTest::newRow("line") << SessionLine << PasteForm::CookieLine << SessionCookies << QList<W>();
    QTest::newRow("line, spaces and an end") << " a=1 ;b=2; \n"_ba << PasteForm::CookieLine << ab << QList<W>();
    QTest::newRow("one a line") << "a=1\r\nb=2\r\n"_ba << PasteForm::CookieLine << ab << QList<W>();
    QTest::newRow("empty value, = in a value")
        << "a=; b=x=y=="_ba << PasteForm::CookieLine << Cookies{{"a", ""}, {"b", "x=y=="}} << QList<W>();
    QTest::newRow("twice") << "a=1; a=2; b=2"_ba << PasteForm::CookieLine << ab << QList<W>{W::DuplicateCookie};
    QTest::newRow("remember me") << "nc_username=alice; a=1; nc_token=CANARY; nc_session_id=CANARY; b=2"_ba
                                 << PasteForm::CookieLine << ab << QList<W>{W::RememberMeDropped};
    QTest::newRow("byte order mark") << "\xef\xbb\xbf"
                                        "a=1; b=2"_ba
                                     << PasteForm::CookieLine << ab << QList<W>();
    QTest::newRow("table of Chrome")
        << "a\t1\tcloud.example\t/\tSession\t12\t✓\t✓\tLax\t\tMedium\nb\t2\t.example\t/\t2027-01-01T00:00:00.000Z\t3"_ba
        << PasteForm::Table << ab << QList<W>();
    QTest::newRow("table with its head") << "Name\tValue\tDomain\na\t1\tcloud.example\nb\t2\tother.org\n"_ba
                                         << PasteForm::Table << Cookies{{"a", "1"}} << QList<W>{W::OtherHostDropped};
    QTest::newRow("Firefox, quoted") << "a:\"1\"\nb:\"2\""_ba << PasteForm::Table << ab << QList<W>();
    QTest::newRow("cookie file")
        << "# Netscape HTTP Cookie File\n\n#HttpOnly_cloud.example\tFALSE\t/\tTRUE\t0\ta\t1\n"
           ".example\tTRUE\t/\tFALSE\t1999999999\tb\t2\ncloud.example\tFALSE\t/\tTRUE\t100\told\tCANARY\n"
           "other.org\tTRUE\t/\tTRUE\t0\tx\tCANARY\nxcloud.example\tTRUE\t/\tTRUE\t0\ty\tCANARY\n"_ba
        << PasteForm::NetscapeFile << ab << QList<W>{W::ExpiredDropped, W::OtherHostDropped};
    QTest::newRow("cookie file, empty value")
        << "cloud.example\tFALSE\t/\tTRUE\t0\ta\t"_ba << PasteForm::NetscapeFile << Cookies{{"a", ""}} << QList<W>();
    QTest::newRow("JSON of an extension")
        << R"([{"name":"a","value":"1","domain":".cloud.example","expirationDate":1999999999.5,"httpOnly":true},
               {"name":"b","value":"2"},{"name":"c","value":"CANARY","domain":"other.org"},
               {"name":"d","value":"CANARY","expirationDate":5}])"_ba
        << PasteForm::Json << ab << QList<W>{W::OtherHostDropped, W::ExpiredDropped};
    QTest::newRow("JSON with a list")
        << R"({"cookies":[{"name":"a","value":"1","expires":-1},{"name":"b","value":"2"}]})"_ba << PasteForm::Json << ab
        << QList<W>();
    QTest::newRow("JSON, names and values") << R"({"a":"1","b":"2"})"_ba << PasteForm::Json << ab << QList<W>();
    QTest::newRow("JSON of Firefox") << R"({"Request Cookies":{"a":"1","b":"2"}})"_ba << PasteForm::Json << ab
                                     << QList<W>();
}

void tst_CredentialParser::cookies()
{
    QFETCH(const QByteArray, text);
    QFETCH(const PasteForm, form);
    QFETCH(const Cookies, expected);
    QFETCH(const QList<W>, warnings);
    const auto pasted = parseCredentials(text, context(u"cloud.example"_s));
    QVERIFY2(pasted, pasted ? "" : qPrintable(pasted.error().detail));
    QCOMPARE(pasted->form, form);
    QCOMPARE(pasted->cookies, expected);
    QCOMPARE(warningsOf(*pasted), warnings);
    for (const SessionNote &note : pasted->notes)
        QVERIFY(!note.detail.contains("CANARY"_L1));
    QVERIFY(pasted->url.isEmpty() && pasted->headers.isEmpty());
}

void tst_CredentialParser::curl_data()
{
    QTest::addColumn<QByteArray>("command");
    const QByteArray head = "'wss://cloud.example/exapps/app/ws?room=1' ";
    QTest::newRow("Chrome, bash") << "curl " + head
            + "\\\n  -H 'Upgrade: websocket' \\\n  -H 'Origin: https://cloud.example' \\\n  -H 'Cache-Control: "
              "no-cache' \\\n  -b '"
            + SessionLine
            + "; nc_token=CANARY' \\\n  -H 'Connection: Upgrade' \\\n  -H 'User-Agent: Me/1' "
              "\\\n  -H 'Sec-WebSocket-Key: CANARY==' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Protocol: one, "
              "two' "
              "--compressed --insecure";
    QTest::newRow("Firefox, bash") << "curl " + head
            + "-X GET -H 'User-Agent: Me/1' -H 'Sec-WebSocket-Protocol: one, two' -H 'Origin: "
              "https://cloud.example' -H 'Cookie: "
            + SessionLine + "; nc_username=alice'";
    QTest::newRow("Chrome, cmd") << "curl ^\"wss://cloud.example/exapps/app/ws?room=1^\" ^\r\n  -H ^\"Origin: "
                                    "https://cloud.example^\" ^\r\n  -b ^\""
            + QByteArray(SessionLine).replace("%", "^%^")
            + "; nc_token=CANARY^\" ^\r\n  -H ^\"Sec-WebSocket-Protocol: one, two^\" ^\r\n  "
              "-H ^\"User-Agent: Me/1^\" ^\r\n --compressed";
    QTest::newRow("long options") << "curl --url=" + head + "--header='Origin: https://cloud.example' --cookie '"
            + SessionLine + "; nc_token=CANARY' --user-agent Me/1 --header 'sec-websocket-protocol: one,two' -sSL";
}

void tst_CredentialParser::curl()
{
    QFETCH(const QByteArray, command);
    const auto pasted = parseCredentials(command, context());
    QVERIFY2(pasted, pasted ? "" : qPrintable(pasted.error().detail));
    QCOMPARE(pasted->form, PasteForm::Curl);
    QCOMPARE(pasted->url, QUrl(u"wss://cloud.example/exapps/app/ws?room=1"_s));
    QCOMPARE(pasted->cookies, SessionCookies);
    QCOMPARE(pasted->origin, "https://cloud.example"_ba);
    QCOMPARE(pasted->subprotocols, (QList<QByteArray>{"one", "two"}));
    QCOMPARE(pasted->headers, (HeaderList{{"User-Agent", "Me/1"}}));
    QVERIFY(warningsOf(*pasted).contains(W::RememberMeDropped));
    QCOMPARE(pasted->missing(), HarpCookies());
}

void tst_CredentialParser::curlCredentials()
{
    const auto user = parseCredentials("curl -u 'alice:pa:ss' cloud.example/x", context());
    QVERIFY(user);
    QCOMPARE(user->user, u"alice"_s);
    QCOMPARE(user->password, u"pa:ss"_s);
    QCOMPARE(user->url, QUrl(u"http://cloud.example/x"_s));

    const auto basic =
        parseCredentials("curl https://c/ -H 'authorization: Basic " + QByteArray("bob:pw").toBase64() + '\'');
    QVERIFY(basic);
    QCOMPARE(basic->user, u"bob"_s);
    QCOMPARE(basic->password, u"pw"_s);
    QVERIFY(basic->headers.isEmpty());

    const auto bearer = parseCredentials("curl https://c/ -H 'Authorization: Bearer tok' -H 'X-Empty;' -H 'Accept:'");
    QVERIFY(bearer);
    QCOMPARE(bearer->bearerToken, u"tok"_s);
    QVERIFY(bearer->headers.isEmpty());

    const auto inUrl = parseCredentials("curl https://carol:p%40w@c/");
    QVERIFY(inUrl);
    QCOMPARE(inUrl->password, u"p@w"_s);
    QCOMPARE(inUrl->url, QUrl(u"https://c/"_s));

    const auto file = parseCredentials("curl -b cookies.txt https://c/ --data-raw '{\"a\":1}' https://second/");
    QVERIFY(file);
    QCOMPARE(file->url, QUrl(u"https://c/"_s));
    QCOMPARE(warningsOf(*file), (QList<W>{W::CookieFile, W::OptionsIgnored}));

    const auto digest = parseCredentials("curl https://c/ -H 'Authorization: Digest x' -H 'requesttoken: t'");
    QVERIFY(digest);
    QCOMPARE(digest->headers, (HeaderList{{"Authorization", "Digest x"}, {"requesttoken", "t"}}));
}

void tst_CredentialParser::headerBlock()
{
    const auto pasted = parseCredentials("GET /exapps/app/ws HTTP/1.1\r\nHost: cloud.example\r\nUpgrade: websocket\r\n"
                                         "Cookie: "
                                         + SessionLine + "\r\nX-Mine: yes\r\n\r\n");
    QVERIFY(pasted);
    QCOMPARE(pasted->form, PasteForm::Headers);
    QCOMPARE(pasted->cookies, SessionCookies);
    QCOMPARE(pasted->headers, (HeaderList{{"X-Mine", "yes"}}));
    const auto lone = parseCredentials("Cookie: a=1");
    QVERIFY(lone);
    QCOMPARE(lone->cookies, (Cookies{{"a", "1"}}));
    const auto pseudo = parseCredentials(":authority: c\n:path: /x\nauthorization: bearer tok");
    QVERIFY(pseudo);
    QCOMPARE(pseudo->bearerToken, u"tok"_s);
}

void tst_CredentialParser::loneTokens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("app password") << "aB3dE-FgH1j-kLmN0-pQrSt-uVwXy"_ba;
    QTest::newRow("app password of Login Flow") << QByteArray(72, 'a');
    QTest::newRow("web token") << "eyJhbGciOiJub25lIn0.e30."_ba;
    QTest::newRow("base64") << "dGhpcyBpcyBhIHNlY3JldCB0b2tlbg=="_ba;
}

void tst_CredentialParser::loneTokens()
{
    QFETCH(const QByteArray, text);
    const auto pasted = parseCredentials('\n' + text + "\n ");
    QVERIFY(pasted);
    QCOMPARE(pasted->form, PasteForm::Token);
    QCOMPARE(pasted->bearerToken.toLatin1(), text);
    QCOMPARE(pasted->missing(), HarpCookies());
}

void tst_CredentialParser::missing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<HarpCookies>("expected");
    using C = HarpCookie;
    QTest::newRow("nothing") << SessionLine << HarpCookies();
    QTest::newRow("over https") << QByteArray(SessionLine).replace("nc_same", "__Host-nc_same") << HarpCookies();
    QTest::newRow("strict only") << QByteArray(SessionLine).replace("nc_sameSiteCookielax=true; ", "")
                                 << HarpCookies(C::SameSiteLax);
    QTest::newRow("no passphrase") << "ocabcdefghij=s; nc_sameSiteCookielax=true"_ba << HarpCookies(C::Passphrase);
    QTest::newRow("no session") << "oc_sessionPassphrase=s; nc_sameSiteCookielax=true; ocABC=x"_ba
                                << HarpCookies(C::Session);
    QTest::newRow("all") << "theme=dark"_ba << (C::Session | C::Passphrase | C::SameSiteLax);
    QTest::newRow("OCS header")
        << "curl https://c/ -H 'OCS-APIRequest: true' -b 'oc_sessionPassphrase=s; ocabcdefghij=x'"_ba << HarpCookies();
    QTest::newRow("password instead") << "curl https://c/ -u a:b -b x=y"_ba << HarpCookies();
}

void tst_CredentialParser::missing()
{
    QFETCH(const QByteArray, text);
    QFETCH(const HarpCookies, expected);
    const auto pasted = parseCredentials(text);
    QVERIFY(pasted);
    QCOMPARE(pasted->missing(), expected);
}

void tst_CredentialParser::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << " \n "_ba << u"nothing"_s;
    QTest::newRow("a word") << "CANARY"_ba << u"line 1"_s;
    QTest::newRow("second line") << "a=1\nCANARY CANARY\n"_ba << u"line 2"_s;
    QTest::newRow("bad name") << "a b CANARY=1"_ba << u"line 1"_s;
    QTest::newRow("no name") << "=CANARY"_ba << u"line 1"_s;
    QTest::newRow("control character") << "a=CANARY\x01"_ba << u"line 1"_s;
    QTest::newRow("zero byte") << QByteArray("a=CANARY\0b", 10) << u"not a text"_s;
    QTest::newRow("table row without a name") << "\tCANARY"_ba << u"line 1"_s;
    QTest::newRow("table row with a bad name") << "a=1\nCANARY CANARY\tb"_ba << u"line 2"_s;
    QTest::newRow("broken JSON") << "[\n{\"name\":CANARY}]"_ba << u"line 2, column"_s;
    QTest::newRow("JSON row") << R"([{"name":"a","value":"1"},{"name":"CANARY"}])"_ba << u"cookies[1]"_s;
    QTest::newRow("JSON of numbers") << R"({"a":"1","CANARY":2})"_ba << u"member"_s;
    QTest::newRow("JSON list of texts") << R"(["CANARY"])"_ba << u"cookies[0]"_s;
    QTest::newRow("empty list") << "[]"_ba << u"no cookies"_s;
    QTest::newRow("cURL without a value") << "curl https://c/ -H"_ba << u"-H"_s;
    QTest::newRow("cURL without a value, long") << "curl https://c/ --cookie"_ba << u"--cookie"_s;
    QTest::newRow("cURL, bad header") << "curl https://c/ -H CANARY"_ba << u"-H"_s;
    QTest::newRow("cURL, bad URL") << "curl 'https://CANARY:x:y/ /'"_ba << u"URL"_s;
    QTest::newRow("cURL, bad cookies") << "curl https://c/ -b 'CANARY CANARY=1'"_ba << u"-b"_s;
    QTest::newRow("cURL alone") << "curl "_ba << u"line 1"_s;
    QTest::newRow("fetch") << "fetch(\"https://c/CANARY\")"_ba << u"cURL"_s;
    QTest::newRow("PowerShell") << "$session = CANARY\nInvoke-WebRequest"_ba << u"cURL"_s;
    QTest::newRow("too long") << QByteArray(2 * 1024 * 1024, 'x') << u"1 MiB"_s;
}

void tst_CredentialParser::errors()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    const auto pasted = parseCredentials(text);
    QVERIFY(!pasted);
    QCOMPARE(pasted.error().code, ErrorCode::BadCredentials);
    QVERIFY2(pasted.error().detail.contains(place), qPrintable(pasted.error().detail));
    QVERIFY2(!pasted.error().detail.contains("CANARY"_L1), qPrintable(pasted.error().detail));
}

void tst_CredentialParser::appliesToTarget()
{
    Target target;
    target.url = QUrl(u"wss://kept.example/"_s);
    target.headers = {{"user-agent", "old"}, {"X-Kept", "1"}};
    target.cookies = {{"a", "old"}, {"A", "other"}};
    const auto pasted = parseCredentials("curl https://c/ -A new -b 'a=1' -u alice:pw -H 'Origin: https://o'");
    QVERIFY(pasted);
    pasted->applyTo(target);
    QCOMPARE(target.url, QUrl(u"wss://kept.example/"_s));
    QCOMPARE(target.headers, (HeaderList{{"X-Kept", "1"}, {"User-Agent", "new"}}));
    QCOMPARE(target.cookies, (Cookies{{"A", "other"}, {"a", "1"}}));
    QCOMPARE(target.user, u"alice"_s);
    QCOMPARE(target.password, u"pw"_s);
    QCOMPARE(target.origin, "https://o"_ba);
    Target fresh;
    pasted->applyTo(fresh);
    QCOMPARE(fresh.url, QUrl(u"https://c/"_s));
}

QTEST_APPLESS_MAIN(tst_CredentialParser)
#include "tst_credentialparser.moc"
