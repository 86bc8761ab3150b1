// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/ocsclient.h"
#include "support/httppeer.h"
#include "support/patience.h"
#include "support/testcertificates.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

Q_DECLARE_METATYPE(plectrum::ErrorCode)

namespace {

const QString Password = u"CANARYappPASSWORD0123456789"_s;

QByteArray envelope(int status, const QByteArray &data)
{
    return R"({"ocs":{"meta":{"status":"ok","statuscode":)" + QByteArray::number(status) + R"(,"message":"OK"},"data":)"
        + data + "}}";
}

OcsLogin loginAt(const HttpPeer &peer, const QString &folder = {})
{
    return {peer.url(folder), u"älice"_s, Password};
}

/// The one answer of a client, of whichever call.
struct Answers {
    explicit Answers(OcsClient &client)
    {
        QObject::connect(&client, &OcsClient::checked, &client, [this](const Result<OcsUser> &user) {
            ++count;
            if (user)
                checked = *user;
            else
                error = user.error();
        });
        QObject::connect(&client, &OcsClient::rotated, &client, [this](const Result<QString> &password) {
            ++count;
            if (password)
                rotated = *password;
            else
                error = password.error();
        });
        QObject::connect(&client, &OcsClient::revoked, &client, [this](const std::optional<Error> &problem) {
            ++count;
            error = problem;
        });
    }

    int count = 0;
    std::optional<OcsUser> checked;
    QString rotated;
    std::optional<Error> error;
};

} // namespace

class tst_OcsClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void checks();
    void rotates();
    void revokes();
    void refusals_data();
    void refusals();
    void trustsNobodyElse();
    void lostRotation();
};

void tst_OcsClient::checks()
{
    HttpPeer peer([](const HttpRequest &) {
        return HttpPeer::response(
            200, envelope(200, R"({"id":"uid-1","display-name":"Alice","email":"a@b.invalid","groups":["admin","x"]})"),
            "Set-Cookie: oc_sessionPassphrase=CANARY\r\n");
    });
    OcsClient client({.userAgent = "Plectrum"});
    Answers answers(client);
    client.check(loginAt(peer, u"/nc"_s));
    QTRY_COMPARE(answers.count, 1);
    const OcsUser alice{u"uid-1"_s, u"Alice"_s, u"a@b.invalid"_s, {u"admin"_s, u"x"_s}};
    QCOMPARE(answers.checked, std::optional<OcsUser>(alice));
    const HttpRequest &request = peer.requests().constFirst();
    QCOMPARE(request.verb, "GET"_ba);
    QCOMPARE(request.target, "/nc/ocs/v2.php/cloud/user"_ba);
    QCOMPARE(request.header("OCS-APIRequest"), "true"_ba);
    QCOMPARE(request.header("Accept"), "application/json"_ba);
    QCOMPARE(request.header("Authorization"), "Basic " + QString(u"älice:"_s + Password).toUtf8().toBase64());

    client.check(loginAt(peer));
    QTRY_COMPARE(answers.count, 2);
    QVERIFY(peer.requests().constLast().header("Cookie").isEmpty()); // every call stands for itself
}

void tst_OcsClient::rotates()
{
    HttpPeer peer(
        [](const HttpRequest &) { return HttpPeer::response(200, envelope(200, R"({"apppassword":"brandNEW"})")); });
    OcsClient client;
    Answers answers(client);
    client.rotate(loginAt(peer));
    QTRY_COMPARE(answers.count, 1);
    QCOMPARE(answers.rotated, u"brandNEW"_s);
    QCOMPARE(peer.requests().constFirst().verb, "POST"_ba);
    QCOMPARE(peer.requests().constFirst().target, "/ocs/v2.php/core/apppassword/rotate"_ba);
}

void tst_OcsClient::revokes()
{
    HttpPeer peer([](const HttpRequest &) { return HttpPeer::response(200, envelope(200, "[]")); });
    OcsClient client;
    Answers answers(client);
    client.revoke(loginAt(peer));
    QTRY_COMPARE(answers.count, 1);
    QVERIFY(!answers.error);
    QCOMPARE(peer.requests().constFirst().verb, "DELETE"_ba);
    QCOMPARE(peer.requests().constFirst().target, "/ocs/v2.php/core/apppassword"_ba);
}

void tst_OcsClient::refusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("cause");
    const auto refused = ErrorCode::LoginRefused;
    const auto strange = ErrorCode::ServerAnswer;
    const QByteArray challenge = "WWW-Authenticate: Basic realm=\"CANARY\"\r\n";
    QTest::newRow("401") << HttpPeer::response(401, envelope(997, "[]")) << refused << u"401"_s;
    QTest::newRow("401 with a challenge") << HttpPeer::response(401, "{}", challenge) << refused << u"401"_s;
    QTest::newRow("997 in 200") << HttpPeer::response(200, envelope(997, "[]")) << refused << u"401"_s;
    QTest::newRow("403") << HttpPeer::response(403, envelope(403, "[]")) << refused << u"403"_s;
    QTest::newRow("maintenance") << HttpPeer::response(503, "{}", "X-Nextcloud-Maintenance-Mode: 1\r\n") << strange
                                 << u"maintenance"_s;
    QTest::newRow("500") << HttpPeer::response(500, envelope(996, "\"CANARY\"")) << strange << u"500"_s;
    QTest::newRow("429") << HttpPeer::response(429, "[]") << strange << u"429"_s;
    QTest::newRow("web page") << HttpPeer::html(200) << strange << u"web page"_s;
    QTest::newRow("redirect") << HttpPeer::redirect("http://other.invalid/login?t=CANARY") << strange
                              << u"http://other.invalid/login;"_s;
    QTest::newRow("not JSON") << HttpPeer::response(200, "CANARY") << strange << u"not the JSON"_s;
    QTest::newRow("empty data") << HttpPeer::response(200, envelope(200, "{}")) << strange << QString();
    QTest::newRow("cut") << HttpPeer::response(200, envelope(200, "{}")).chopped(5) << ErrorCode::ConnectionEnded
                         << QString();
}

void tst_OcsClient::refusals()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, cause);
    HttpPeer peer([&](const HttpRequest &) { return answer; });
    for (const auto call : {&OcsClient::check, &OcsClient::rotate}) {
        OcsClient client;
        Answers answers(client);
        (client.*call)(loginAt(peer));
        QTRY_COMPARE(answers.count, 1);
        QVERIFY(answers.error && !answers.checked && answers.rotated.isEmpty());
        QCOMPARE(answers.error->code, code);
        QVERIFY2(answers.error->detail.contains(cause), qPrintable(answers.error->detail));
        QVERIFY2(!answers.error->detail.contains("CANARY"_L1), qPrintable(answers.error->detail));
    }
    QCOMPARE(peer.requests().size(), 2); // nothing is tried twice
}

/// The password goes to a server that proves who it is, or nowhere.
void tst_OcsClient::trustsNobodyElse()
{
    TestCertificates certificates;
    if (!certificates.create())
        QSKIP(qPrintable(certificates.error()));
    HttpPeer peer([](const HttpRequest &) { return HttpPeer::response(200, envelope(200, R"({"id":"a"})")); },
                  certificates.server(u"good"_s));
    HttpAccess access;
    OcsClient distrusting(access);
    Answers refused(distrusting);
    distrusting.check(loginAt(peer));
    QTRY_COMPARE(refused.count, 1);
    QCOMPARE(refused.error->code, ErrorCode::TlsUntrusted);
    QVERIFY(peer.requests().isEmpty());

    access.tls.insecure = true;
    OcsClient careless(access);
    Answers done(careless);
    careless.check(loginAt(peer));
    QTRY_COMPARE(done.count, 1);
    QVERIFY(done.checked);

    access = {};
    access.tls.caFile = u"/nowhere/ca.pem"_s;
    OcsClient misled(access);
    Answers unread(misled);
    misled.check(loginAt(peer));
    QTRY_COMPARE(unread.count, 1);
    QCOMPARE(unread.error->code, ErrorCode::CertificateUnreadable);
}

void tst_OcsClient::lostRotation()
{
    HttpPeer peer([](const HttpRequest &) {
        return HttpPeer::response(200, envelope(200, R"({"apppassword":"CANARYnew"})")).chopped(4);
    });
    OcsClient client;
    Answers answers(client);
    client.rotate(loginAt(peer));
    QTRY_COMPARE(answers.count, 1);
    QVERIFY(answers.error && answers.error->detail.contains("log in anew"_L1));
    QVERIFY(!answers.error->detail.contains("CANARY"_L1));
}

QTEST_GUILESS_MAIN(tst_OcsClient)
#include "tst_ocsclient.moc"
