// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/loginflow.h"
#include "nextcloud/ocsclient.h"
#include "support/httppeer.h"
#include "support/patience.h"
#include "support/rehearsedcloud.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

/// The rehearsed Nextcloud on a socket.
class CloudPeer {
public:
    explicit CloudPeer(const HarpConfig &config, const NextcloudRehearsal::Options &options = {})
        : cloud(config, options)
        , m_peer([this](const HttpRequest &request) { return answer(request); })
    {
    }

    QUrl url() const { return m_peer.url(); }
    NextcloudRehearsal cloud;
    HarpTime now{0};

private:
    QByteArray answer(const HttpRequest &request)
    {
        HttpHeadParser parser(HttpHeadParser::Kind::Request);
        if (!parser.feed(request.head) || !parser.isComplete())
            return "HTTP/1.1 400 Bad Request\r\n\r\n";
        const auto answer = cloud.answer(HarpRequest::from(parser.head(), QHostAddress::LocalHost), request.body, now);
        return answer ? answer->bytes(request.verb == "HEAD", true) : HttpPeer::html(404);
    }

    HttpPeer m_peer;
};

/// What a login came to.
struct Login {
    LoginFlow flow;
    QList<SessionWarning> warnings;
    QUrl url;
    std::optional<LoginGrant> grant;
    std::optional<Error> error;

    explicit Login(const QUrl &server, const HttpAccess &access = {})
        : flow(access)
    {
        QObject::connect(&flow, &LoginFlow::warned, &flow,
                         [this](const SessionNote &note) { warnings << note.warning; });
        QObject::connect(&flow, &LoginFlow::loginUrl, &flow, [this](const QUrl &login) { url = login; });
        QObject::connect(&flow, &LoginFlow::granted, &flow, [this](const LoginGrant &granted) { grant = granted; });
        QObject::connect(&flow, &LoginFlow::failed, &flow, [this](const Error &failed) { error = failed; });
        flow.setPollInterval(5ms);
        flow.start(server);
    }
    /// As a person in the browser.
    void grantIn(NextcloudRehearsal &cloud, const QByteArray &user) const
    {
        QCOMPARE(post(cloud, url.path().toUtf8() + "/grant", "user=" + user).status, 200);
    }
};

} // namespace

/// The product's client and its rehearsed Nextcloud, end to end over sockets.
class tst_RehearsedLogin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void logsInRotatesAndRevokes();
    void refusesOthersPasswords();
    void keepsAtTheTypedAddress_data();
    void keepsAtTheTypedAddress();
    void faults_data();
    void faults();
};

void tst_RehearsedLogin::logsInRotatesAndRevokes()
{
    CloudPeer peer(cloudConfig());
    Login login(peer.url(), {.userAgent = "Plectrum test"});
    QTRY_VERIFY(!login.url.isEmpty());
    QCOMPARE(peer.cloud.logins().logins().first().client, u"Plectrum test"_s);
    login.grantIn(peer.cloud, "alice");
    QTRY_VERIFY(login.grant);
    QVERIFY(!login.error);
    QVERIFY(login.warnings.isEmpty());
    QCOMPARE(login.grant->loginName, u"alice"_s);
    QCOMPARE(login.grant->server, peer.url());

    OcsClient client;
    std::optional<Result<OcsUser>> checked;
    std::optional<Result<QString>> rotated;
    std::optional<std::optional<Error>> revoked;
    connect(&client, &OcsClient::checked, &client, [&checked](const Result<OcsUser> &user) { checked = user; });
    connect(&client, &OcsClient::rotated, &client, [&rotated](const Result<QString> &password) { rotated = password; });
    connect(&client, &OcsClient::revoked, &client,
            [&revoked](const std::optional<Error> &problem) { revoked = problem; });

    OcsLogin account{login.grant->server, login.grant->loginName, login.grant->appPassword};
    client.check(account);
    QTRY_VERIFY(checked);
    QVERIFY(*checked);
    QCOMPARE((*checked)->id, u"alice"_s);
    QCOMPARE((*checked)->groups, QStringList{u"staff"_s});

    client.rotate(account);
    QTRY_VERIFY(rotated);
    QVERIFY(*rotated);
    checked.reset();
    client.check(account);
    QTRY_VERIFY(checked);
    QCOMPARE(checked->error().code, ErrorCode::LoginRefused);

    account.appPassword = **rotated;
    client.revoke(account);
    QTRY_VERIFY(revoked);
    QVERIFY(!*revoked);
    QCOMPARE(peer.cloud.config(), cloudConfig());
}

void tst_RehearsedLogin::refusesOthersPasswords()
{
    CloudPeer peer(cloudConfig());
    OcsClient client;
    std::optional<std::optional<Error>> revoked;
    connect(&client, &OcsClient::revoked, &client,
            [&revoked](const std::optional<Error> &problem) { revoked = problem; });
    client.revoke({peer.url(), u"alice"_s, u"alice's own"_s}); // no app password
    QTRY_VERIFY(revoked);
    QVERIFY(*revoked);
    QCOMPARE((*revoked)->code, ErrorCode::LoginRefused);
    QCOMPARE(peer.cloud.config(), cloudConfig());
}

void tst_RehearsedLogin::keepsAtTheTypedAddress_data()
{
    QTest::addColumn<QByteArray>("baseUrl");
    QTest::addColumn<bool>("isWarned");
    QTest::newRow("itself") << QByteArray() << false;
    QTest::newRow("another host") << QByteArray("http://inner.invalid") << true;
}

/// A Nextcloud behind a misconfigured proxy names addresses that are not its own; nobody else is asked for the token.
void tst_RehearsedLogin::keepsAtTheTypedAddress()
{
    QFETCH(QByteArray, baseUrl);
    QFETCH(bool, isWarned);
    CloudPeer peer(cloudConfig(), {.baseUrl = baseUrl});
    Login login(peer.url());
    QTRY_VERIFY(!login.url.isEmpty() || login.error);
    QVERIFY(!login.error);
    QCOMPARE(!login.warnings.isEmpty(), isWarned);
    login.grantIn(peer.cloud, "alice");
    QTRY_VERIFY(login.grant);
    QCOMPARE(login.grant->server.host(), peer.url().host());
}

void tst_RehearsedLogin::faults_data()
{
    QTest::addColumn<NextcloudFault>("fault");
    for (const NextcloudFault fault : {NextcloudFault::Maintenance, NextcloudFault::HtmlAnswer,
                                       NextcloudFault::RedirectLoop, NextcloudFault::ServerError})
        QTest::newRow(nextcloudFaultName(fault).data()) << fault;
}

void tst_RehearsedLogin::faults()
{
    QFETCH(NextcloudFault, fault);
    HarpConfig config = cloudConfig();
    config.nextcloudFault = fault;
    CloudPeer peer(config);
    Login login(peer.url());
    QTRY_VERIFY(login.error);
    QCOMPARE(login.error->code, ErrorCode::ServerAnswer);
    QVERIFY(!login.grant);
    if (fault == NextcloudFault::Maintenance)
        QVERIFY2(login.error->detail.contains(u"maintenance"_s), qPrintable(login.error->detail));
}

QTEST_GUILESS_MAIN(tst_RehearsedLogin)
#include "tst_rehearsedlogin.moc"
