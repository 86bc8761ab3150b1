// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/cookiejar.h"
#include "support/program.h"
#include "support/scriptedpeer.h"
#include "support/secretservice.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;

HeaderList setting(const QByteArrayList &cookies)
{
    HeaderList headers;
    for (const QByteArray &cookie : cookies)
        headers.append({"Set-Cookie", cookie});
    return headers;
}

/// "a=1; b=2": what a request there carries.
QByteArray sentTo(const CookieJar &jar, const QString &url)
{
    QByteArrayList pairs;
    for (const HeaderField &cookie : jar.cookiesFor(QUrl(url)))
        pairs << cookie.name + '=' + cookie.value;
    return pairs.join("; ");
}

} // namespace

class tst_CookieJar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void rules_data();
    void rules();
    void replacesAndDeletes();
    void isBounded();
    void survivesItsText();
    void mergesByCookie();
    void programKeepsThem_data();
    void programKeepsThem();

private:
    QTemporaryDir m_home;
    SecretService m_service;
    bool m_hasService = false;
};

void tst_CookieJar::initTestCase()
{
    m_hasService = m_service.settleIn(m_home.path());
}

void tst_CookieJar::rules_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("cookie");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("sent");
    const QString own = u"ws://h.example.com/app/live"_s;
    QTest::newRow("same place") << own << "a=1"_ba << own << true;
    QTest::newRow("another port") << own << "a=1"_ba << u"ws://h.example.com:99/app/live"_s << true;
    QTest::newRow("TLS later") << own << "a=1"_ba << u"wss://h.example.com/app/live"_s << true;
    QTest::newRow("host only") << own << "a=1"_ba << u"ws://x.h.example.com/app/live"_s << false;
    QTest::newRow("another host") << own << "a=1"_ba << u"ws://example.com/app/live"_s << false;
    QTest::newRow("domain") << own << "a=1; Domain=example.com"_ba << u"ws://x.example.com/app/live"_s << true;
    QTest::newRow("domain with a dot") << own << "a=1; Domain=.example.com"_ba << u"ws://example.com/app/a"_s << true;
    QTest::newRow("domain that ends alike")
        << own << "a=1; Domain=example.com"_ba << u"ws://badexample.com/app/live"_s << false;
    QTest::newRow("foreign domain") << own << "a=1; Domain=example.org"_ba << u"ws://example.org/app/live"_s << false;
    QTest::newRow("domain below") << own << "a=1; Domain=x.h.example.com"_ba << u"ws://x.h.example.com/app/live"_s
                                  << false;
    QTest::newRow("public suffix") << u"ws://a.co.uk/"_s << "a=1; Domain=co.uk"_ba << u"ws://b.co.uk/"_s << false;
    QTest::newRow("address") << u"ws://127.0.0.1/"_s << "a=1"_ba << u"ws://127.0.0.1:8/x"_s << true;
    QTest::newRow("part of an address") << u"ws://127.0.0.1/"_s << "a=1; Domain=0.0.1"_ba << u"ws://9.0.0.1/"_s
                                        << false;
    QTest::newRow("default path, its folder") << own << "a=1"_ba << u"ws://h.example.com/app"_s << true;
    QTest::newRow("default path, beside") << own << "a=1"_ba << u"ws://h.example.com/other"_s << false;
    QTest::newRow("default path, alike") << own << "a=1"_ba << u"ws://h.example.com/apple"_s << false;
    QTest::newRow("path") << own << "a=1; Path=/x"_ba << u"ws://h.example.com/x/y"_s << true;
    QTest::newRow("path, alike") << own << "a=1; Path=/x"_ba << u"ws://h.example.com/xy"_s << false;
    QTest::newRow("path that is none") << own << "a=1; Path=x"_ba << u"ws://h.example.com/app/y"_s << true;
    QTest::newRow("secure, plain") << u"wss://h.example.com/"_s << "a=1; Secure"_ba << u"ws://h.example.com/"_s
                                   << false;
    QTest::newRow("secure") << u"wss://h.example.com/"_s << "a=1; Secure"_ba << u"wss://h.example.com/"_s << true;
    QTest::newRow("HttpOnly") << own << "a=1; HttpOnly; SameSite=Strict"_ba << own << true;
    QTest::newRow("until later") << own << "a=1; Max-Age=1000"_ba << own << true;
    QTest::newRow("over") << own << "a=1; Max-Age=0"_ba << own << false;
    QTest::newRow("date over") << own << "a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT"_ba << own << false;
    QTest::newRow("age over date") << own << "a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT; Max-Age=9"_ba << own << true;
    QTest::newRow("no name") << own << "=1"_ba << own << false;
    QTest::newRow("too long") << own << "a=" + QByteArray(CookieJar::MaxBytes, 'x') << own << false;
}

/// RFC 6265 §5.
void tst_CookieJar::rules()
{
    QFETCH(QString, from);
    QFETCH(QByteArray, cookie);
    QFETCH(QString, to);
    QFETCH(bool, sent);
    CookieJar jar;
    (void)jar.store(setting({cookie}), QUrl(from));
    QCOMPARE(sentTo(jar, to), sent ? "a=1"_ba : ""_ba);
    // As well after a while in the key store.
    QCOMPARE(sentTo(CookieJar::fromText(jar.toText()), to), sent ? "a=1"_ba : ""_ba);
}

void tst_CookieJar::replacesAndDeletes()
{
    const QUrl url(u"ws://h/a/b"_s);
    CookieJar jar;
    QVERIFY(jar.store(setting({"a=1; Path=/", "b=2; Path=/a", "a=3; Path=/a"}), url));
    QCOMPARE(sentTo(jar, u"ws://h/a/b"_s), "b=2; a=3; a=1"_ba);
    QCOMPARE(sentTo(jar, u"ws://h/"_s), "a=1"_ba);
    QVERIFY(!jar.store(setting({"a=1; Path=/"}), url) || sentTo(jar, u"ws://h/"_s) == "a=1");
    QVERIFY(jar.store(setting({"a=9; Path=/"}), url));
    QCOMPARE(sentTo(jar, u"ws://h/"_s), "a=9"_ba);
    QVERIFY(jar.store(setting({"a=; Path=/; Max-Age=0"}), url));
    QCOMPARE(sentTo(jar, u"ws://h/"_s), ""_ba);
    QVERIFY(!jar.store({}, url));
    jar.remove(jar.cookies().constFirst());
    QCOMPARE(jar.cookies().size(), 1);
}

void tst_CookieJar::isBounded()
{
    CookieJar jar;
    for (qsizetype i = 0; i < CookieJar::MaxCookies + 5; ++i)
        QVERIFY(jar.store(setting({"c" + QByteArray::number(i) + "=1"}), QUrl(u"ws://h/"_s)));
    QCOMPARE(jar.cookies().size(), CookieJar::MaxCookies);
    QCOMPARE(jar.cookies().constLast().name(), "c" + QByteArray::number(CookieJar::MaxCookies + 4));
}

void tst_CookieJar::survivesItsText()
{
    CookieJar jar;
    (void)jar.store(setting({"a=\"q, x\"; Max-Age=1000; HttpOnly", "b=ü; Domain=example.com; Secure"}),
                    QUrl(u"wss://h.example.com/"_s));
    QCOMPARE(jar.cookies().size(), 2);
    const CookieJar again = CookieJar::fromText(jar.toText());
    QCOMPARE(again.toText(), jar.toText());
    QVERIFY(again.cookies().constFirst().isHttpOnly());
    for (const QString &text : {u""_s, u"nonsense"_s, u"{}"_s, u"[1, null, {\"name\": \"a\"}]"_s})
        QVERIFY(CookieJar::fromText(text).cookies().isEmpty());
    const QString old = u"[{\"name\": \"a\", \"domain\": \"h\", \"expires\": \"2015-10-21T07:28:00Z\"}]"_s;
    QVERIFY(CookieJar::fromText(old).cookies().isEmpty());
}

void tst_CookieJar::mergesByCookie()
{
    const QUrl url(u"wss://a.example/"_s);
    CookieJar before;
    before.store(setting({"a=1; Path=/", "b=2; Path=/", "c=3; Path=/"}), url);
    CookieJar after = before;
    QVERIFY(before.changesTo(after).isEmpty());
    after.store(setting({"b=5; Path=/", "c=; Path=/; Max-Age=0", "d=4; Path=/"}), url);
    const CookieChanges changes = before.changesTo(after);
    QCOMPARE(changes.set.size(), 2);
    QCOMPARE(changes.removed.size(), 1);
    CookieJar same = before;
    same.apply(changes);
    QCOMPARE(sentTo(same, url.toString()), "a=1; b=5; d=4"_ba);

    // Somebody has deleted one and another program set one meanwhile: neither is undone.
    CookieJar meanwhile = before;
    meanwhile.remove(before.cookies().constFirst());
    meanwhile.store(setting({"e=6; Path=/"}), url);
    const CookieJar merged = CookieJar::fromText(CookieJar::changed(meanwhile.toText(), changes));
    QByteArrayList sent = sentTo(merged, url.toString()).split(';');
    for (QByteArray &each : sent)
        each = each.trimmed();
    std::ranges::sort(sent);
    QCOMPARE(sent, QByteArrayList({"b=5", "d=4", "e=6"}));
}

void tst_CookieJar::programKeepsThem_data()
{
    QTest::addColumn<bool>("hasStore");
    QTest::newRow("key store") << true;
    QTest::newRow("no key store") << false;
}

/// The second run sends what the first was told, where there is a key store; no file holds it.
void tst_CookieJar::programKeepsThem()
{
    QFETCH(bool, hasStore);
    if (hasStore && !m_hasService)
        QSKIP(qPrintable(m_service.error()));
    if (hasStore)
        m_service.use();
    else
        SecretService::useNone();
    ScriptedPeer peer([](const QByteArray &head) {
        return ScriptedPeer::accept(head, "Set-Cookie: sid=CANARY; Path=/; HttpOnly\r\n")
            + QByteArray::fromHex("880203e8");
    });
    const QTemporaryDir folder;
    QByteArray said;
    for (int i = 0; i < 2; ++i) {
        Program program(QStringLiteral(PLECTRUM_CLI),
                        {u"--profile-dir"_s, folder.path(), u"connect"_s, peer.url().toString(), u"--cookie"_s,
                         u"own=1"_s, u"--cookie-jar"_s, u"jar"_s});
        program.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(peer.heads().size(), i + 1, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(peer.received().size() >= 8, Patience);
        peer.end();
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, Patience);
        said += program.end().err;
    }
    QVERIFY(peer.heads().at(0).contains("Cookie: own=1\r\n"));
    QVERIFY2(peer.heads().at(1).contains(hasStore ? "Cookie: own=1; sid=CANARY\r\n" : "Cookie: own=1\r\n"),
             peer.heads().at(1).constData());
    QCOMPARE(said.contains("the cookies are kept for this run only"), !hasStore);
    QVERIFY(!said.contains("CANARY"));
    const QStringList cookies{u"--profile-dir"_s, folder.path(), u"profiles"_s, u"cookies"_s, u"jar"_s};
    if (hasStore) {
        QCOMPARE(runPlectrum(cookies).out.simplified(), "sid 127.0.0.1/ session");
        QCOMPARE(runPlectrum(cookies + QStringList{u"--clear"_s}).code, 0);
        QCOMPARE(runPlectrum(cookies).out, "");
    } else {
        QCOMPARE(runPlectrum(cookies).code, 4);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_CookieJar)
#include "tst_cookiejar.moc"
