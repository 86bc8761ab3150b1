// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/updatecheck.h"
#include "support/httppeer.h"
#include "support/patience.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_UpdateCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void reads_data();
    void reads();
    void knowsAnAddressOnlyIfTold();
    void sendsTheRequestOnly();
    void fails_data();
    void fails();
};

void tst_UpdateCheck::reads_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("newer"); // version and page; empty: none; "?": an error
    QTest::newRow("newer") << QByteArray(R"({"version":"1.3.0","url":"https://a.example/1.3"})")
                           << u"1.3.0 https://a.example/1.3"_s;
    QTest::newRow("same") << QByteArray(R"({"version":"1.2.0","url":"https://a.example/"})") << QString();
    QTest::newRow("same, shorter") << QByteArray(R"({"version":"1.2"})") << QString();
    QTest::newRow("older") << QByteArray(R"({"version":"1.1.9"})") << QString();
    QTest::newRow("ten is more than nine") << QByteArray(R"({"version":"1.10"})") << u"1.10 "_s;
    QTest::newRow("no web page") << QByteArray(R"({"version":"2.0","url":"file:///bin/sh"})") << u"2.0 "_s;
    QTest::newRow("release of a host") << QByteArray(
        R"({"tag_name":"v1.4.0","url":"https://api.example/7","html_url":"https://a.example/v1.4.0","draft":false})")
                                       << u"1.4.0 https://a.example/v1.4.0"_s;
    QTest::newRow("list of releases") << QByteArray(
        R"([{"tag_name":"v1.9.0","prerelease":true},{"tag_name":"v1.4.0"},{"tag_name":"v1.5.0"},{"tag_name":"v1.6-rc1"}])")
                                      << u"1.5.0 "_s;
    QTest::newRow("no release yet") << QByteArray("[]") << QString();
    QTest::newRow("no version") << QByteArray(R"({"url":"https://a.example/"})") << u"?"_s;
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><p>Welcome") << u"?"_s;
    QTest::newRow("nothing") << QByteArray() << u"?"_s;
}

void tst_UpdateCheck::reads()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, newer);
    const auto read = UpdateCheck::read(answer, u"1.2.0"_s);
    QString said = u"?"_s;
    if (read)
        said = *read ? (*read)->version + u' ' + (*read)->page.toString() : QString();
    QCOMPARE(said, newer);
}

/// No address is built in; the environment may name one.
void tst_UpdateCheck::knowsAnAddressOnlyIfTold()
{
    qunsetenv("PLECTRUM_UPDATE_URL");
    const QUrl built = UpdateCheck::address();
    QVERIFY(built.isEmpty() || built.scheme().startsWith("http"_L1));
    qputenv("PLECTRUM_UPDATE_URL", "http://127.0.0.1:9/releases");
    QCOMPARE(UpdateCheck::address(), QUrl(u"http://127.0.0.1:9/releases"_s));
    for (const char *const bad : {"file:///etc/passwd", "releases", "ftp://a.example/", ""}) {
        qputenv("PLECTRUM_UPDATE_URL", bad);
        QVERIFY2(UpdateCheck::address().isEmpty(), bad);
    }
    qunsetenv("PLECTRUM_UPDATE_URL");
}

/// One GET whose fields say nothing about the user, the system or the version.
void tst_UpdateCheck::sendsTheRequestOnly()
{
    HttpPeer peer([](const HttpRequest &) { return HttpPeer::response(200, R"({"version":"99.0"})"); });
    UpdateCheck check;
    QSignalSpy finished(&check, &UpdateCheck::finished);
    QSignalSpy failed(&check, &UpdateCheck::failed);
    check.start(peer.url(u"/releases.json"_s));
    QVERIFY(finished.wait(BusyPatience));
    QCOMPARE(failed.count(), 0);
    QCOMPARE(finished.constFirst().constFirst().value<std::optional<NewerVersion>>()->version, u"99.0"_s);
    QCOMPARE(peer.requests().size(), 1);
    const HttpRequest &request = peer.requests().constFirst();
    QCOMPARE(request.verb, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/releases.json"));
    QVERIFY(request.body.isEmpty());
    QCOMPARE(request.header("user-agent"), QByteArray("Plectrum"));
    QCOMPARE(request.header("accept-language"), QByteArray("*"));
    QList<QByteArray> names;
    for (const QByteArray &line : request.head.split('\n').mid(1)) {
        if (line.contains(':'))
            names << line.first(line.indexOf(':')).toLower();
    }
    std::ranges::sort(names);
    QCOMPARE(names, (QList<QByteArray>{"accept-encoding", "accept-language", "connection", "host", "user-agent"}));
}

void tst_UpdateCheck::fails_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("refused") << HttpPeer::response(500, "{}");
    QTest::newRow("not there") << HttpPeer::response(404, R"({"version":"99.0"})");
    QTest::newRow("nonsense") << HttpPeer::response(200, "hello");
    QTest::newRow("too long") << HttpPeer::response(200, "[\"" + QByteArray(8 * 1024 * 1024, 'x') + "\"]");
}

void tst_UpdateCheck::fails()
{
    QFETCH(QByteArray, answer);
    HttpPeer peer([answer](const HttpRequest &) { return answer; });
    UpdateCheck check;
    QSignalSpy finished(&check, &UpdateCheck::finished);
    QSignalSpy failed(&check, &UpdateCheck::failed);
    check.start(peer.url(u"/"_s));
    QVERIFY(failed.wait(BusyPatience));
    QCOMPARE(finished.count(), 0);
    QCOMPARE(failed.count(), 1);
}

QTEST_GUILESS_MAIN(tst_UpdateCheck)
#include "tst_updatecheck.moc"
