// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/loginflow.h"
#include "nextcloud/serveraddress.h"
#include "support/httppeer.h"
#include "support/patience.h"
#include "support/testcertificates.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

Q_DECLARE_METATYPE(plectrum::ErrorCode)

namespace {

const QString Token = u"CANARYpollTOKEN0123456789"_s;
const QString Password = u"CANARYappPASSWORD0123456789"_s;
constexpr auto StartTarget = "/index.php/login/v2";
constexpr std::chrono::milliseconds Quick{5};

/// The server's first answer; its URLs are below `login` and `endpoint`.
QByteArray startAnswer(const QString &login, const QString &endpoint)
{
    const QJsonObject poll{{u"token"_s, Token}, {u"endpoint"_s, QString(endpoint + u"/login/v2/poll"_s)}};
    const QString url = login + u"/login/v2/flow/CANARYflow"_s;
    return HttpPeer::response(200, QJsonDocument(QJsonObject{{u"poll"_s, poll}, {u"login"_s, url}}).toJson());
}

QByteArray grantAnswer(const QString &server)
{
    const QJsonObject json{{u"server"_s, server}, {u"loginName"_s, u"alice"_s}, {u"appPassword"_s, Password}};
    return HttpPeer::response(200, QJsonDocument(json).toJson());
}

/// One login and all it said.
struct Login {
    explicit Login(const QUrl &server, HttpAccess access = {})
        : flow(std::move(access))
    {
        QObject::connect(&flow, &LoginFlow::warned, &flow, [this](const SessionNote &note) { notes << note; });
        QObject::connect(&flow, &LoginFlow::loginUrl, &flow, [this](const QUrl &url) { urls << url; });
        QObject::connect(&flow, &LoginFlow::granted, &flow, [this](const LoginGrant &grant) { grants << grant; });
        QObject::connect(&flow, &LoginFlow::failed, &flow, [this](const Error &error) { errors << error; });
        flow.setPollInterval(Quick);
        flow.start(server);
    }

    bool isOver() const { return grants.size() + errors.size() > 0; }
    QList<SessionWarning> warnings() const
    {
        QList<SessionWarning> list;
        for (const SessionNote &note : notes)
            list << note.warning;
        return list;
    }
    /// Everything that may end up in a log or before somebody's eyes.
    QString said() const
    {
        QString text;
        for (const SessionNote &note : notes)
            text += note.detail + u'\n';
        for (const Error &error : errors)
            text += error.detail + u'\n';
        return text;
    }

    LoginFlow flow;
    QList<SessionNote> notes;
    QList<QUrl> urls;
    QList<LoginGrant> grants;
    QList<Error> errors;
};

} // namespace

class tst_LoginFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void grantsAfterPending();
    void subDirectory();
    void strangeStarts_data();
    void strangeStarts();
    void addressesCompared_data();
    void addressesCompared();
    void httpsToHttpIsRefused();
    void grantNamesAnotherServer();
    void troubleWhilePolling();
    void throttled();
    void strangePolls_data();
    void strangePolls();
    void lostGrant();
    void endsInTime();
    void cancelled();
    void startsAnew();
    void serverAddresses_data();
    void serverAddresses();
    void deviceNames();
};

void tst_LoginFlow::grantsAfterPending()
{
    int polls = 0;
    HttpPeer peer([&](const HttpRequest &request) {
        if (request.target == StartTarget)
            return startAnswer(peer.url().toString(), peer.url().toString());
        return ++polls < 4 ? HttpPeer::response(404, "[]") : grantAnswer(peer.url().toString());
    });
    Login login(peer.url(), {.userAgent = "Plectrum on desk"});
    QTRY_VERIFY(login.isOver());
    QCOMPARE(login.grants, QList<LoginGrant>({LoginGrant{peer.url(), u"alice"_s, Password}}));
    QCOMPARE(login.urls, QList<QUrl>({peer.url(u"/login/v2/flow/CANARYflow"_s)}));
    QVERIFY(login.notes.isEmpty() && login.errors.isEmpty() && !login.flow.isRunning());
    QCOMPARE(peer.requests().size(), 5);
    const HttpRequest &first = peer.requests().constFirst();
    QCOMPARE(first.verb, "POST"_ba);
    QCOMPARE(first.header("User-Agent"), "Plectrum on desk"_ba);
    QVERIFY(first.body.isEmpty() && first.header("Authorization").isEmpty());
    const HttpRequest &last = peer.requests().constLast();
    QCOMPARE(last.target, "/login/v2/poll"_ba);
    QCOMPARE(last.body, "token=" + Token.toUtf8());
    QCOMPARE(last.header("Content-Type"), "application/x-www-form-urlencoded"_ba);
}

void tst_LoginFlow::subDirectory()
{
    HttpPeer peer([&](const HttpRequest &request) {
        const QString base = peer.url(u"/nextcloud"_s).toString();
        if (request.target == "/nextcloud/index.php/login/v2")
            return startAnswer(base, base);
        return request.target == "/nextcloud/login/v2/poll" ? grantAnswer(base) : HttpPeer::html(404);
    });
    Login login(peer.url(u"/nextcloud/index.php/apps/files/?dir=/"_s));
    QTRY_VERIFY(login.isOver());
    QCOMPARE(login.grants, QList<LoginGrant>({LoginGrant{peer.url(u"/nextcloud"_s), u"alice"_s, Password}}));
    QVERIFY(login.notes.isEmpty());
}

void tst_LoginFlow::strangeStarts_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("status"); ///< of status.php
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("cause");
    const QByteArray noStatus = HttpPeer::html(404);
    const QByteArray nextcloud =
        HttpPeer::response(200, R"({"installed":true,"maintenance":false,"versionstring":"15.0.1"})");
    const auto strange = ErrorCode::ServerAnswer;
    QTest::newRow("too old") << HttpPeer::html(404) << nextcloud << strange << u"Nextcloud 15.0.1"_s;
    QTest::newRow("no Nextcloud") << HttpPeer::html(404) << noStatus << strange << u"sub-directory"_s;
    QTest::newRow("a web page") << HttpPeer::html(200) << noStatus << strange << u"web page instead of JSON"_s;
    QTest::newRow("maintenance, by header") << HttpPeer::response(503, "{}", "X-Nextcloud-Maintenance-Mode: 1\r\n")
                                            << noStatus << strange << u"maintenance"_s;
    QTest::newRow("maintenance, by status.php")
        << HttpPeer::html(503) << HttpPeer::response(200, R"({"installed":true,"maintenance":true})") << strange
        << u"maintenance"_s;
    QTest::newRow("upgrade due") << HttpPeer::html(503)
                                 << HttpPeer::response(200, R"({"installed":true,"needsDbUpgrade":true})") << strange
                                 << u"upgrade"_s;
    QTest::newRow("not installed") << HttpPeer::html(200) << HttpPeer::response(200, R"({"installed":false})")
                                   << strange << u"not installed"_s;
    QTest::newRow("canonical address") << HttpPeer::redirect("https://cloud.invalid/index.php/login/v2?CANARY=1")
                                       << noStatus << strange
                                       << u"redirects to https://cloud.invalid/index.php/login/v2;"_s;
    QTest::newRow("throttled") << HttpPeer::response(429, "{}") << noStatus << strange << u"429"_s;
    QTest::newRow("proxy") << HttpPeer::html(502) << noStatus << strange << u"reverse proxy"_s;
    QTest::newRow("status.php is silent")
        << HttpPeer::html(404) << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"_ba << strange << u"404"_s;
    QTest::newRow("not HTTP") << "SSH-2.0-OpenSSH\r\n"_ba << noStatus << ErrorCode::ConnectionEnded << QString();
    QTest::newRow("too long") << HttpPeer::response(200, QByteArray(300 * 1024, ' ')) << noStatus << strange
                              << u"longer than"_s;
    QTest::newRow("endless") << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(300 * 1024, ' ') << noStatus << strange
                             << u"longer than"_s;
    const QByteArray poll = R"("poll":{"token":"CANARY","endpoint":"http://127.0.0.1/p"})";
    const auto json = [](const QByteArray &text) { return HttpPeer::response(200, text); };
    QTest::newRow("empty object") << json("{}") << nextcloud << strange << u"JSON"_s;
    QTest::newRow("no login") << json("{" + poll + "}") << nextcloud << strange << u"JSON"_s;
    QTest::newRow("login is no web address")
        << json("{" + poll + R"(,"login":"file:///etc/CANARY"})") << nextcloud << strange << u"JSON"_s;
    QTest::newRow("login with a user") << json("{" + poll + R"(,"login":"http://CANARY:x@127.0.0.1/"})") << nextcloud
                                       << strange << u"JSON"_s;
    QTest::newRow("token with a line break")
        << json(R"({"poll":{"token":"CANARY\r\n","endpoint":"http://127.0.0.1/"},"login":"http://127.0.0.1/"})")
        << nextcloud << strange << u"JSON"_s;
    QTest::newRow("broken JSON") << json("{\"poll\":{\"token\":\"CANARY") << nextcloud << strange << u"JSON"_s;
}

void tst_LoginFlow::strangeStarts()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, status);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, cause);
    HttpPeer peer([&](const HttpRequest &request) { return request.target == "/status.php" ? status : answer; });
    Login login(peer.url());
    QTRY_VERIFY(login.isOver());
    QCOMPARE(login.errors.size(), 1);
    QCOMPARE(login.errors.constFirst().code, code);
    QVERIFY2(login.errors.constFirst().detail.contains(cause), qPrintable(login.errors.constFirst().detail));
    QVERIFY(login.grants.isEmpty() && login.urls.isEmpty() && !login.flow.isRunning());
    QVERIFY2(!login.said().contains("CANARY"_L1), qPrintable(login.said()));
    // Qt asks anew where a connection ends without an answer.
    QVERIFY(peer.requests().size() <= 2 || code == ErrorCode::ConnectionEnded);
}

void tst_LoginFlow::addressesCompared_data()
{
    QTest::addColumn<QString>("login"); ///< %1: the right origin, %2: its port
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QList<SessionWarning>>("warnings");
    QTest::addColumn<QByteArray>("asked");
    using W = SessionWarning;
    const QByteArray own = "/index.php/login/v2/poll";
    const QByteArray theirs = "/login/v2/poll";
    QTest::newRow("same") << u"%1"_s << u"%1"_s << QList<W>() << theirs;
    QTest::newRow("another folder") << u"%1/nc"_s << u"%1/nc"_s << QList<W>() << "/nc/login/v2/poll"_ba;
    QTest::newRow("login on another host")
        << u"http://other.invalid:%2"_s << u"%1"_s << QList<W>{W::LoginElsewhere} << theirs;
    QTest::newRow("poll on another host")
        << u"%1"_s << u"http://other.invalid:%2"_s << QList<W>{W::PollElsewhere} << own;
    QTest::newRow("both on another port")
        << u"http://127.0.0.1:1"_s << u"http://127.0.0.1:1"_s << QList<W>{W::PollElsewhere, W::LoginElsewhere} << own;
    QTest::newRow("https where http was typed")
        << u"https://127.0.0.1"_s << u"https://127.0.0.1"_s << QList<W>{W::SchemeRaised} << own;
}

void tst_LoginFlow::addressesCompared()
{
    QFETCH(const QString, login);
    QFETCH(const QString, endpoint);
    QFETCH(const QList<SessionWarning>, warnings);
    QFETCH(const QByteArray, asked);
    HttpPeer peer([&](const HttpRequest &request) {
        const auto filled = [&](QString text) {
            return text.replace(u"%1"_s, peer.url().toString()).replace(u"%2"_s, QString::number(peer.serverPort()));
        };
        return request.target == StartTarget ? startAnswer(filled(login), filled(endpoint))
                                             : grantAnswer(peer.url().toString());
    });
    Login run(peer.url());
    QTRY_VERIFY(run.isOver());
    QCOMPARE(run.grants.size(), 1);
    QCOMPARE(run.grants.constFirst().server.host(), u"127.0.0.1"_s);
    QCOMPARE(run.warnings(), warnings);
    QCOMPARE(peer.requests().constLast().target, asked);
}

void tst_LoginFlow::httpsToHttpIsRefused()
{
    TestCertificates certificates;
    if (!certificates.create())
        QSKIP(qPrintable(certificates.error()));
    HttpPeer peer(
        [&](const HttpRequest &) {
            const QString plain = u"http://127.0.0.1:%1"_s.arg(peer.serverPort());
            return startAnswer(plain, plain);
        },
        certificates.server(u"good"_s));
    HttpAccess access;
    access.tls.caFile = certificates.path(u"ca.pem"_s);
    Login login(peer.url(), access);
    QTRY_VERIFY(login.isOver());
    QCOMPARE(login.errors.size(), 1);
    QCOMPARE(login.errors.constFirst().code, ErrorCode::LoginRefused);
    QVERIFY(login.errors.constFirst().detail.contains("overwriteprotocol"_L1));
    QVERIFY(login.urls.isEmpty() && peer.requests().size() == 1);

    Login distrusting(peer.url());
    QTRY_VERIFY(distrusting.isOver());
    QCOMPARE(distrusting.errors.constFirst().code, ErrorCode::TlsUntrusted);
    QCOMPARE(peer.requests().size(), 1);
}

void tst_LoginFlow::grantNamesAnotherServer()
{
    HttpPeer peer([&](const HttpRequest &request) {
        return request.target == StartTarget ? startAnswer(peer.url().toString(), peer.url().toString())
                                             : grantAnswer(u"http://internal.invalid/nc"_s);
    });
    Login login(peer.url());
    QTRY_VERIFY(login.isOver());
    QCOMPARE(login.grants.size(), 1);
    QCOMPARE(login.grants.constFirst().server, peer.url());
    QCOMPARE(login.notes,
             QList<SessionNote>({SessionNote{SessionWarning::ServerElsewhere, u"http://internal.invalid"_s}}));
}

/// A server that is away for a while loses nobody's login, and is complained of once.
void tst_LoginFlow::troubleWhilePolling()
{
    int polls = 0;
    HttpPeer peer([&](const HttpRequest &request) {
        if (request.target == StartTarget)
            return startAnswer(peer.url().toString(), peer.url().toString());
        ++polls;
        return polls == 1 ? HttpPeer::html(503)
            : polls == 2  ? "\r\n\r\n"_ba
            : polls == 3  ? HttpPeer::html(502)
                          : grantAnswer(peer.url().toString());
    });
    Login login(peer.url());
    QTRY_VERIFY(login.isOver());
    QCOMPARE(login.grants.size(), 1);
    QCOMPARE(login.warnings(), QList<SessionWarning>{SessionWarning::PollTroubled});
    QVERIFY(!login.said().contains("CANARY"_L1));
}

void tst_LoginFlow::throttled()
{
    int polls = 0;
    HttpPeer peer([&](const HttpRequest &request) {
        if (request.target == StartTarget)
            return startAnswer(peer.url().toString(), peer.url().toString());
        return ++polls < 4 ? HttpPeer::response(429, "{}") : grantAnswer(peer.url().toString());
    });
    Login login(peer.url());
    QTRY_VERIFY(login.isOver());
    QCOMPARE(login.grants.size(), 1);
    QCOMPARE(login.warnings(), QList<SessionWarning>{SessionWarning::PollThrottled});
}

void tst_LoginFlow::strangePolls_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");
    const auto strange = ErrorCode::ServerAnswer;
    QTest::newRow("web page") << HttpPeer::html(200) << strange;
    QTest::newRow("web page, 404") << HttpPeer::html(404) << strange;
    QTest::newRow("redirect") << HttpPeer::redirect("/login?CANARY") << strange;
    QTest::newRow("forbidden") << HttpPeer::response(403, "{}") << ErrorCode::LoginRefused;
    QTest::newRow("no password") << HttpPeer::response(200, R"({"server":"CANARY","loginName":"CANARY"})") << strange;
    QTest::newRow("password is a number")
        << HttpPeer::response(200, R"({"server":"","loginName":"CANARY","appPassword":1})") << strange;
    QTest::newRow("password with a line break")
        << HttpPeer::response(200, R"({"server":"","loginName":"CANARY","appPassword":"CANARY\nX: y"})") << strange;
}

void tst_LoginFlow::strangePolls()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const ErrorCode, code);
    HttpPeer peer([&](const HttpRequest &request) {
        return request.target == StartTarget ? startAnswer(peer.url().toString(), peer.url().toString()) : answer;
    });
    Login login(peer.url());
    QTRY_VERIFY(login.isOver());
    QVERIFY(login.grants.isEmpty());
    QCOMPARE(login.errors.constFirst().code, code);
    QVERIFY2(!login.said().contains("CANARY"_L1), qPrintable(login.said()));
}

/// The password is told once; when its answer breaks off, the user must know that it exists.
void tst_LoginFlow::lostGrant()
{
    HttpPeer peer([&](const HttpRequest &request) {
        return request.target == StartTarget ? startAnswer(peer.url().toString(), peer.url().toString())
                                             : grantAnswer(peer.url().toString()).chopped(20);
    });
    Login login(peer.url());
    QTRY_VERIFY(login.isOver());
    QCOMPARE(login.errors.constFirst().code, ErrorCode::ConnectionEnded);
    QVERIFY(login.errors.constFirst().detail.contains("security settings"_L1));
    QVERIFY(!login.said().contains("CANARY"_L1));
    QCOMPARE(peer.count("/login/v2/poll"), 1);
}

void tst_LoginFlow::endsInTime()
{
    HttpPeer peer([&](const HttpRequest &request) {
        return request.target == StartTarget ? startAnswer(peer.url().toString(), peer.url().toString())
                                             : HttpPeer::response(404, "[]");
    });
    LoginFlow flow;
    QSignalSpy failed(&flow, &LoginFlow::failed);
    flow.setPollInterval(Quick);
    flow.setLifetime(std::chrono::milliseconds(150));
    flow.start(peer.url());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().code, ErrorCode::LoginTimeout);
    QVERIFY(!flow.isRunning() && peer.count("/login/v2/poll") > 0);
    QCOMPARE(LoginFlow::Lifetime, std::chrono::minutes(20));
}

void tst_LoginFlow::cancelled()
{
    HttpPeer peer([&](const HttpRequest &request) {
        return request.target == StartTarget ? startAnswer(peer.url().toString(), peer.url().toString())
                                             : HttpPeer::response(404, "[]");
    });
    Login login(peer.url());
    QTRY_COMPARE(login.urls.size(), 1);
    login.flow.cancel();
    QCOMPARE(login.errors, QList<Error>({Error{ErrorCode::Cancelled, {}}}));
    login.flow.cancel();
    QCOMPARE(login.errors.size(), 1);

    Login early(peer.url());
    early.flow.cancel();
    QTRY_COMPARE(early.errors.size(), 1);
    QCOMPARE(early.errors.constFirst().code, ErrorCode::Cancelled);
}

void tst_LoginFlow::startsAnew()
{
    HttpPeer silent([](const HttpRequest &) { return QByteArray(); });
    HttpPeer peer([&](const HttpRequest &request) {
        return request.target == StartTarget ? startAnswer(peer.url().toString(), peer.url().toString())
                                             : grantAnswer(peer.url().toString());
    });
    Login login(silent.url());
    QTRY_COMPARE(silent.requests().size(), 1);
    login.flow.start(peer.url());
    QTRY_COMPARE(login.grants.size(), 1);
    QCOMPARE(login.errors, QList<Error>({Error{ErrorCode::Cancelled, {}}}));
    login.flow.start(QUrl(u"ftp://127.0.0.1"_s));
    QTRY_COMPARE(login.errors.size(), 2);
    QCOMPARE(login.errors.constLast().code, ErrorCode::BadUrl);

    HttpAccess hasty;
    hasty.timeout = std::chrono::milliseconds(50);
    Login unheard(silent.url(), hasty);
    QTRY_VERIFY(unheard.isOver());
    QCOMPARE(unheard.errors.constFirst().code, ErrorCode::ConnectTimeout);
}

void tst_LoginFlow::serverAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address"); ///< empty: refused
    QTest::newRow("bare") << u"cloud.example.org"_s << u"https://cloud.example.org"_s;
    QTest::newRow("port and folder") << u" cloud.example.org:8443/nc/ "_s << u"https://cloud.example.org:8443/nc"_s;
    QTest::newRow("http stays") << u"http://localhost:8080/"_s << u"http://localhost:8080"_s;
    QTest::newRow("socket") << u"wss://c.example/nc/exapps/app/ws?x=1#y"_s << u"https://c.example/nc"_s;
    QTest::newRow("plain socket") << u"ws://c.example/exapps/app/ws"_s << u"http://c.example"_s;
    QTest::newRow("files app") << u"https://c.example/index.php/apps/files/?dir=/"_s << u"https://c.example"_s;
    QTest::newRow("pretty URL") << u"https://c.example/nc/apps/dashboard"_s << u"https://c.example/nc"_s;
    QTest::newRow("status") << u"https://c.example/nc/status.php"_s << u"https://c.example/nc"_s;
    QTest::newRow("IPv6") << u"https://[::1]:8080/"_s << u"https://[::1]:8080"_s;
    QTest::newRow("user") << u"https://alice:pw@c.example"_s << QString();
    QTest::newRow("ftp") << u"ftp://c.example"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no host") << u"https:///x"_s << QString();
}

void tst_LoginFlow::serverAddresses()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, address);
    const auto made = serverAddress(typed);
    QCOMPARE(made.has_value(), !address.isEmpty());
    if (made)
        QCOMPARE(made->toString(), address);
    else
        QCOMPARE(made.error().code, ErrorCode::BadUrl);
    QVERIFY(made || !made.error().detail.contains("pw"_L1));
}

void tst_LoginFlow::deviceNames()
{
    QCOMPARE(deviceName(u"Plectrum on\r\nEvil: x"_s), "Plectrum on Evil: x"_ba);
    QCOMPARE(deviceName(QString(500, u'x')).size(), 120);
    QCOMPARE(deviceName(u"Büro"_s), "Bro"_ba);
}

QTEST_GUILESS_MAIN(tst_LoginFlow)
#include "tst_loginflow.moc"
