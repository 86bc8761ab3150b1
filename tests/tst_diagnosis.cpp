// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/banguard.h"
#include "nextcloud/diagnosis.h"
#include "nextcloud/diagnosisrules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;
using namespace std::chrono_literals;

namespace {

using enum Probe::Kind;

/// What each kind of probe is answered with; an empty answer is silence.
using Answers = QHash<Probe::Kind, QByteArray>;

Target targetFor(const QString &url, bool credentials)
{
    Target target;
    target.url = QUrl(url);
    target.origin = "https://cloud.example.org";
    target.headers = {{"X-Trace", "1"}};
    if (credentials) {
        target.headers.append(HeaderField{"X-Token", "s3cret"});
        target.cookies = {{"oc_sessionPassphrase", "s3cret"}};
        target.user = u"anna"_s;
        target.password = u"s3cret"_s;
    }
    return target;
}

const QString Socket = u"wss://cloud.example.org/exapps/board/ws"_s;

QByteArray harp(const QByteArray &status)
{
    return "HTTP/1.1 " + status + "\r\ncontent-length: " + QByteArray::number(status.size())
        + "\r\ncontent-type: text/plain\r\n\r\n" + status;
}

QByteArray http(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

const QByteArray Open = "HTTP/1.1 101 Switching Protocols\r\n\r\n"_ba;
const QByteArray Nextcloud404 =
    http("404 Not Found", "Set-Cookie: oc_sessionPassphrase=x\r\nContent-Type: text/html\r\n", "<html>");
const QByteArray Nginx404 =
    http("404 Not Found", "Server: nginx\r\nContent-Type: text/html\r\n",
         "<html>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx</center>\r\n</html>\r\n");
const QByteArray Uvicorn404 =
    http("404 Not Found", "server: uvicorn\r\ncontent-type: application/json\r\n", "{\"detail\":\"Not Found\"}");
const QByteArray Uvicorn403 = http("403 Forbidden", "date: x\r\nserver: uvicorn\r\ncontent-type: text/plain\r\n", "");

QByteArray
status(const QByteArray &fields = "\"maintenance\":false,\"version\":\"32.0.1.2\",\"versionstring\":\"32.0.1\"")
{
    return http("200 OK", "Content-Type: application/json\r\n", "{\"installed\":true," + fields + "}");
}

Evidence evidenceFor(const Diagnosis &diagnosis, const Probe &probe, const QByteArray &answer)
{
    ConnectionInfo info;
    info.url = probe.url.toString(QUrl::RemoveUserInfo);
    const auto request = diagnosis.requestOf(probe);
    QByteArray head = request.value_or(QByteArray());
    if (probe.upgrade)
        head.replace("Connection: close\r\n",
                     "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                     "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
    if (answer.isEmpty())
        return evidenceOf(info, head, {}, {}, {ErrorCode::HandshakeTimeout, {}}, 15s);
    Evidence evidence = evidenceOf(info, head, answer, {}, {ErrorCode::HandshakeRefused, {}}, 15s);
    if (evidence.response.status == 101 || !probe.upgrade)
        evidence.error.reset();
    return evidence;
}

/// Runs a whole diagnosis against answers; the names of what was asked, in order.
QStringList run(Diagnosis &diagnosis, const Answers &answers)
{
    QStringList asked;
    while (const auto probe = diagnosis.next()) {
        asked << probe->name;
        diagnosis.add(evidenceFor(diagnosis, *probe, answers.value(probe->kind)));
        if (asked.size() > 10)
            return {u"endless"_s};
    }
    return asked;
}

struct Case {
    const char *name;
    QString url;
    bool credentials;
    Answers answers;
    QStringList asked;
    const char *id; ///< of the best verdict
    Hop who;
    Confidence confidence;
};

QList<Case> cases()
{
    using enum Confidence;
    const QString all = u"as-asked status-php plain-get outside-exapps"_s;
    const auto names = [](const char *list) { return QString::fromLatin1(list).split(u' '); };
    const QByteArray old = "\"maintenance\":false,\"version\":\"31.0.2.1\",\"versionstring\":\"31.0.2\"";
    return {
        {"opens", Socket, true, {{AsAsked, Open}}, names("as-asked"), "opened", Hop::Nobody, Certain},
        {"anonymous, HaRP says no",
         Socket,
         false,
         {{AsAsked, harp("403 Forbidden")}, {StatusPhp, status()}},
         names("as-asked status-php"),
         "harp-anonymous",
         Hop::HarpAgent,
         Certain},
        {"no route",
         Socket,
         false,
         {{AsAsked, harp("404 Not Found")}, {StatusPhp, status()}},
         names("as-asked status-php"),
         "harp-no-route",
         Hop::HarpAgent,
         Certain},
        {"credential breaks",
         Socket,
         true,
         {{AsAsked, harp("401 Unauthorized")}, {StatusPhp, status()}, {Anonymous, harp("403 Forbidden")}},
         names("as-asked status-php anonymous"),
         "diagnosis-credential-breaks",
         Hop::HarpAgent,
         Certain},
        {"credential unknown",
         Socket,
         true,
         {{AsAsked, harp("403 Forbidden")}, {StatusPhp, status()}, {Anonymous, harp("403 Forbidden")}},
         names("as-asked status-php anonymous"),
         "diagnosis-credential-unknown",
         Hop::HarpAgent,
         Likely},
        {"refused with and without upgrade",
         Socket,
         true,
         {{AsAsked, Uvicorn403}, {StatusPhp, status()}, {PlainGet, Uvicorn403}, {Anonymous, Open}},
         names("as-asked status-php plain-get anonymous"),
         "diagnosis-upgrade-lost",
         Hop::ReverseProxy,
         Certain},
        {"anonymous passes",
         Socket,
         true,
         {{AsAsked, harp("403 Forbidden")}, {StatusPhp, status()}, {Anonymous, Open}},
         names("as-asked status-php anonymous"),
         "diagnosis-anonymous-passes",
         Hop::ExApp,
         Likely},
        {"maintenance",
         Socket,
         true,
         {{AsAsked, harp("401 Unauthorized")},
          {StatusPhp, status("\"maintenance\":true")},
          {Anonymous, harp("401 Unauthorized")}},
         names("as-asked status-php anonymous"),
         "diagnosis-maintenance",
         Hop::Nextcloud,
         Certain},
        {"database",
         Socket,
         false,
         {{AsAsked, harp("403 Forbidden")}, {StatusPhp, status("\"maintenance\":false,\"needsDbUpgrade\":true")}},
         names("as-asked status-php"),
         "diagnosis-database-update",
         Hop::Nextcloud,
         Certain},
        {"old Nextcloud",
         Socket,
         false,
         {{AsAsked, harp("404 Not Found")}, {StatusPhp, status(old)}},
         names("as-asked status-php"),
         "diagnosis-old-nextcloud",
         Hop::Nextcloud,
         Likely},
        {"Nextcloud down",
         Socket,
         false,
         {{AsAsked, harp("404 Not Found")}, {StatusPhp, http("500 Internal Server Error", "", "x")}},
         names("as-asked status-php"),
         "diagnosis-nextcloud-down",
         Hop::Nextcloud,
         Likely},
        {"banned",
         Socket,
         false,
         {{StatusPhp, status()}},
         names("as-asked status-php"),
         "diagnosis-exapps-silent",
         Hop::HarpAgent,
         Certain},
        {"all silent", Socket, false, {}, names("as-asked status-php"), "diagnosis-host-silent", Hop::Server, Likely},
        {"unrouted, Nextcloud",
         Socket,
         false,
         {{AsAsked, Nextcloud404}, {StatusPhp, status()}, {PlainGet, Nextcloud404}, {Outside, Nextcloud404}},
         all.split(u' '),
         "diagnosis-exapps-unrouted",
         Hop::ReverseProxy,
         Certain},
        {"unrouted, nginx",
         Socket,
         false,
         {{AsAsked, Nginx404}, {StatusPhp, status()}, {PlainGet, Nginx404}, {Outside, Nginx404}},
         all.split(u' '),
         "diagnosis-exapps-unrouted",
         Hop::ReverseProxy,
         Likely},
        {"upgrade lost",
         Socket,
         false,
         {{AsAsked, Uvicorn404}, {StatusPhp, status()}, {PlainGet, Uvicorn404}},
         names("as-asked status-php plain-get"),
         "diagnosis-upgrade-lost",
         Hop::ReverseProxy,
         Certain},
        {"upgrade arrives",
         Socket,
         false,
         {{AsAsked, Uvicorn403}, {StatusPhp, status()}, {PlainGet, Uvicorn404}},
         names("as-asked status-php plain-get"),
         "exapp-closed-before-accept",
         Hop::ExApp,
         Certain},
        {"no Nextcloud",
         Socket,
         false,
         {{AsAsked, Nginx404}, {StatusPhp, Nginx404}, {PlainGet, Nginx404}, {Outside, Uvicorn404}},
         all.split(u' '),
         "diagnosis-no-nextcloud",
         Hop::Server,
         Likely},
        {"HaRP directly",
         u"ws://harp:8780/exapps/board/ws"_s,
         false,
         {{AsAsked, harp("404 Not Found")}},
         names("as-asked"),
         "harp-no-route",
         Hop::HarpAgent,
         Certain},
    };
}

} // namespace

/// What a diagnosis asks, what it spares, and what it makes of the answers.
class tst_Diagnosis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void concludes_data();
    void concludes();
    void everyRuleIsReached();
    void asksNothingWithoutConnection_data();
    void asksNothingWithoutConnection();
    void neverExceedsBudget_data();
    void neverExceedsBudget();
    void plansAddresses_data();
    void plansAddresses();
    void leavesCredentialsOut();
    void plainRequestHasNoUpgrade();
    void refusesBadHeaders();
    void startsWithNothing();
};

void tst_Diagnosis::concludes_data()
{
    QTest::addColumn<int>("index");
    const auto rows = cases();
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(rows.at(i).name) << i;
}

void tst_Diagnosis::concludes()
{
    QFETCH(int, index);
    const Case row = cases().at(index);
    Diagnosis diagnosis(targetFor(row.url, row.credentials), BanGuard::Stop);
    QCOMPARE(run(diagnosis, row.answers), row.asked);
    const QList<Verdict> verdicts = diagnosis.verdicts();
    QVERIFY(!verdicts.isEmpty());
    QStringList ids;
    for (const Verdict &verdict : verdicts) {
        ids << verdict.id;
        QVERIFY(!verdict.summary.isEmpty() && !verdict.cause.isEmpty());
    }
    QVERIFY2(ids.contains(QLatin1StringView(row.id)), qPrintable(ids.join(u' ')));
    const Verdict &best = verdicts.first();
    if (best.id != QLatin1StringView(row.id))
        QVERIFY2(best.confidence >= row.confidence, qPrintable(best.id));
    const auto expected =
        std::ranges::find_if(verdicts, [&row](const Verdict &each) { return each.id == QLatin1StringView(row.id); });
    QCOMPARE(expected->who, row.who);
    QCOMPARE(expected->confidence, row.confidence);
}

void tst_Diagnosis::everyRuleIsReached()
{
    QSet<QString> reached;
    for (const Case &row : cases()) {
        Diagnosis diagnosis(targetFor(row.url, row.credentials), BanGuard::Stop);
        run(diagnosis, row.answers);
        for (const Verdict &verdict : diagnosis.verdicts())
            reached << verdict.id;
    }
    QStringList dead;
    for (const DiagnosisRule &rule : diagnosisRules()) {
        if (!reached.contains(rule.row.id))
            dead << rule.row.id;
        QVERIFY(rule.row.advice[0]);
    }
    QCOMPARE(dead, QStringList());
}

void tst_Diagnosis::asksNothingWithoutConnection_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("name") << ErrorCode::HostNotFound;
    QTest::newRow("port") << ErrorCode::ConnectionRefused;
    QTest::newRow("timeout") << ErrorCode::ConnectTimeout;
    QTest::newRow("certificate") << ErrorCode::TlsUntrusted;
    QTest::newRow("cancelled") << ErrorCode::Cancelled;
}

void tst_Diagnosis::asksNothingWithoutConnection()
{
    QFETCH(ErrorCode, code);
    Diagnosis diagnosis(targetFor(Socket, true), BanGuard::Stop);
    const auto first = diagnosis.next();
    QVERIFY(first);
    ConnectionInfo info;
    info.url = Socket;
    diagnosis.add(evidenceOf(info, {}, {}, {}, {code, {}}, 15s));
    QVERIFY(!diagnosis.next());
    QCOMPARE(diagnosis.verdicts().first().id, judge(diagnosis.answers().first().evidence).first().id);
}

void tst_Diagnosis::neverExceedsBudget_data()
{
    QTest::addColumn<int>("budget");
    for (int budget = 0; budget <= 4; ++budget)
        QTest::addRow("%d", budget) << budget;
}

/// Whatever is answered, at most `budget` answers count as failures.
void tst_Diagnosis::neverExceedsBudget()
{
    QFETCH(int, budget);
    const QByteArray choices[] = {harp("403 Forbidden"),
                                  harp("404 Not Found"),
                                  harp("401 Unauthorized"),
                                  Uvicorn403,
                                  Uvicorn404,
                                  Nginx404,
                                  Nextcloud404,
                                  Open,
                                  {}};
    for (const QByteArray &asked : choices) {
        for (const QByteArray &others : choices) {
            Diagnosis diagnosis(targetFor(Socket, true), budget);
            const Answers answers{{AsAsked, asked},
                                  {StatusPhp, status()},
                                  {PlainGet, others},
                                  {Anonymous, others},
                                  {Outside, Nextcloud404}};
            run(diagnosis, answers);
            int counted = 0;
            for (const auto &answer : diagnosis.answers())
                counted += answer.verdicts.first().countsTowardsBan ? 1 : 0;
            QVERIFY(counted <= budget);
            if (budget == 0) {
                QVERIFY(diagnosis.answers().isEmpty());
                QCOMPARE(diagnosis.spared().size(), 1);
                QCOMPARE(diagnosis.spared().first().kind, AsAsked);
            }
            if (budget == 4)
                QVERIFY(diagnosis.spared().isEmpty());
        }
    }
}

void tst_Diagnosis::plansAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("statusUrl");
    QTest::addColumn<QString>("outsideUrl");
    QTest::newRow("root") << Socket << u"wss://cloud.example.org/status.php"_s << u"wss://cloud.example.org/board/ws"_s;
    QTest::newRow("sub-directory") << u"wss://a/nextcloud/exapps/board/ws?x=1"_s << u"wss://a/nextcloud/status.php"_s
                                   << u"wss://a/nextcloud/board/ws"_s;
    QTest::newRow("PHP proxy") << u"wss://a/nc/index.php/apps/app_api/proxy/board/ws"_s << u"wss://a/nc/status.php"_s
                               << QString();
    QTest::newRow("other path") << u"wss://a/ws"_s << u"wss://a/status.php"_s << QString();
    QTest::newRow("no path") << u"wss://a"_s << u"wss://a/status.php"_s << QString();
    QTest::newRow("user info") << u"wss://u:p@a/exapps/b/c"_s << u"wss://a/status.php"_s << u"wss://a/b/c"_s;
    QTest::newRow("encoded") << u"wss://a/exapps/b/c%2Fd"_s << u"wss://a/status.php"_s << u"wss://a/b/c%2Fd"_s;
    QTest::newRow("HaRP") << u"ws://a:8780/exapps/b/c"_s << QString() << QString();
}

void tst_Diagnosis::plansAddresses()
{
    QFETCH(QString, url);
    QFETCH(QString, statusUrl);
    QFETCH(QString, outsideUrl);
    const Diagnosis diagnosis(targetFor(url, false), 8);
    QHash<Probe::Kind, QString> urls;
    QSet<QString> names;
    for (const Probe &probe : diagnosis.plan()) {
        urls.insert(probe.kind, probe.url.toString(QUrl::FullyEncoded));
        names << probe.name;
        QVERIFY(*probe.purpose);
    }
    QCOMPARE(names.size(), urls.size());
    QCOMPARE(urls.value(AsAsked), url);
    QCOMPARE(urls.value(StatusPhp), statusUrl);
    QCOMPARE(urls.value(Outside), outsideUrl);
    QVERIFY(!urls.contains(Anonymous) || url.contains(u'@')); // nothing to leave out
}

void tst_Diagnosis::leavesCredentialsOut()
{
    Target target = targetFor(u"wss://u:s3cret@cloud.example.org/exapps/board/ws?token=s3cret&room=1"_s, true);
    target.bearerToken = u"s3cret"_s;
    target.headers.append(HeaderField{"Authorization", "Bearer s3cret"});
    target.followRedirects = true;
    target.reconnect.enabled = true;
    const Diagnosis diagnosis(target, 8);
    int without = 0;
    for (const Probe &probe : diagnosis.plan()) {
        const Target each = diagnosis.targetOf(probe);
        QVERIFY(!each.followRedirects && !each.reconnect.enabled);
        const auto request = diagnosis.requestOf(probe);
        QVERIFY(request);
        if (probe.credentials) {
            QVERIFY(request->contains("s3cret"));
            continue;
        }
        ++without;
        QVERIFY2(!request->contains("s3cret"), request->constData());
        QVERIFY(!each.url.toString().contains("s3cret"_L1));
        QVERIFY(each.user.isEmpty() && each.password.isEmpty() && each.bearerToken.isEmpty() && each.cookies.isEmpty());
        QVERIFY(each.headers.has("X-Trace"));
        if (probe.kind == Anonymous)
            QVERIFY(each.url.query() == "room=1"_L1);
    }
    QCOMPARE(without, 3);
}

void tst_Diagnosis::plainRequestHasNoUpgrade()
{
    const Diagnosis diagnosis(targetFor(Socket + u"?a=1"_s, true), 8);
    const auto plan = diagnosis.plan();
    const auto plain = std::ranges::find(plan, PlainGet, &Probe::kind);
    QVERIFY(plain != plan.end());
    QCOMPARE(diagnosis.requestOf(*plain).value_or(QByteArray()),
             "GET /exapps/board/ws?a=1 HTTP/1.1\r\n"
             "Host: cloud.example.org\r\n"
             "Origin: https://cloud.example.org\r\n"
             "X-Trace: 1\r\n"
             "X-Token: s3cret\r\n"
             "Cookie: oc_sessionPassphrase=s3cret\r\n"
             "Authorization: Basic YW5uYTpzM2NyZXQ=\r\n"
             "Connection: close\r\n\r\n"_ba);
}

void tst_Diagnosis::refusesBadHeaders()
{
    Target target = targetFor(Socket, false);
    target.headers = {{"X-Bad", "a\r\nb"}};
    const Diagnosis diagnosis(target, 8);
    const auto request = diagnosis.requestOf(*diagnosis.next());
    QVERIFY(!request);
    QCOMPARE(request.error().code, ErrorCode::BadOption);
}

void tst_Diagnosis::startsWithNothing()
{
    Diagnosis diagnosis(targetFor(Socket, false), 8);
    QVERIFY(diagnosis.verdicts().isEmpty());
    QVERIFY(!diagnosis.answer(AsAsked));
    run(diagnosis, {{AsAsked, Open}});
    diagnosis.add({}); // nothing was asked any more
    QCOMPARE(diagnosis.answers().size(), 1);
}

QTEST_GUILESS_MAIN(tst_Diagnosis)
#include "tst_diagnosis.moc"
