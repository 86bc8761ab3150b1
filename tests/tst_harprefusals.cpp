// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harprefusals.h"
#include "websocket/httphead.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_HarpRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void bytes_data();
    void bytes();
    void shapes_data();
    void shapes();
    void oldClientsThatStay();
    void heads_data();
    void heads();
    void tooManyRequestsIsNeverSent();
};

// Written down from HAProxy 2.6 with HaRP's rules on the wire.
void tst_HarpRefusals::bytes_data()
{
    QTest::addColumn<HarpRefusal>("refusal");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("400") << HarpRefusal::BadRequest
                         << QByteArray("HTTP/1.1 400 Bad request\r\nContent-length: 90\r\nCache-Control: no-cache\r\n"
                                       "Connection: close\r\nContent-Type: text/html\r\n\r\n<html><body><h1>400 Bad "
                                       "request</h1>\nYour browser sent an invalid request.\n</body></html>\n");
    QTest::newRow("401") << HarpRefusal::Unauthorized
                         << QByteArray("HTTP/1.1 401 Unauthorized\r\ncontent-length: 16\r\ncontent-type: "
                                       "text/plain\r\n\r\n401 Unauthorized");
    QTest::newRow("403") << HarpRefusal::Forbidden
                         << QByteArray("HTTP/1.1 403 Forbidden\r\ncontent-length: 13\r\ncontent-type: "
                                       "text/plain\r\n\r\n403 Forbidden");
    QTest::newRow("403 Docker") << HarpRefusal::DockerForbidden
                                << QByteArray("HTTP/1.1 403 Forbidden\r\ncontent-length: 93\r\ncache-control: "
                                              "no-cache\r\ncontent-type: text/html\r\n\r\n<html><body><h1>403 "
                                              "Forbidden</h1>\nRequest forbidden by administrative "
                                              "rules.\n</body></html>\n");
    QTest::newRow("404") << HarpRefusal::NotFound
                         << QByteArray("HTTP/1.1 404 Not Found\r\ncontent-length: 13\r\ncontent-type: "
                                       "text/plain\r\n\r\n404 Not Found");
    QTest::newRow("502") << HarpRefusal::BadGateway
                         << QByteArray("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 107\r\ncache-control: "
                                       "no-cache\r\ncontent-type: text/html\r\n\r\n<html><body><h1>502 Bad "
                                       "Gateway</h1>\nThe server returned an invalid or incomplete "
                                       "response.\n</body></html>\n");
    QTest::newRow("503 agent") << HarpRefusal::AgentUnavailable
                               << QByteArray("HTTP/1.1 503 Service Unavailable\r\ncontent-length: 30\r\ncontent-type: "
                                             "text/plain\r\n\r\n503 Service Unavailable (HaRP)");
    QTest::newRow("503") << HarpRefusal::ServiceUnavailable
                         << QByteArray("HTTP/1.1 503 Service Unavailable\r\ncontent-length: 107\r\ncache-control: "
                                       "no-cache\r\ncontent-type: text/html\r\n\r\n<html><body><h1>503 Service "
                                       "Unavailable</h1>\nNo server is available to handle this "
                                       "request.\n</body></html>\n");
    QTest::newRow("504") << HarpRefusal::GatewayTimeout
                         << QByteArray("HTTP/1.1 504 Gateway Time-out\r\ncontent-length: 92\r\ncache-control: "
                                       "no-cache\r\ncontent-type: text/html\r\n\r\n<html><body><h1>504 Gateway "
                                       "Time-out</h1>\nThe server didn't respond in time.\n</body></html>\n");
}

void tst_HarpRefusals::bytes()
{
    QFETCH(HarpRefusal, refusal);
    QFETCH(QByteArray, expected);
    QCOMPARE(harpRefusal(refusal).bytes(), expected);
}

void tst_HarpRefusals::shapes_data()
{
    QTest::addColumn<HarpRefusal>("refusal");
    QTest::addColumn<bool>("withoutBody");
    QTest::addColumn<bool>("close");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("closing") << HarpRefusal::Forbidden << false << true << QByteArray()
                             << QByteArray(
                                    "HTTP/1.1 403 Forbidden\r\ncontent-length: 13\r\ncontent-type: text/plain\r\n"
                                    "connection: close\r\n\r\n403 Forbidden");
    QTest::newRow("closing, a page") << HarpRefusal::GatewayTimeout << false << true << QByteArray()
                                     << QByteArray(
                                            "HTTP/1.1 504 Gateway Time-out\r\ncontent-length: 92\r\ncache-control: "
                                            "no-cache\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n<html>"
                                            "<body><h1>504 Gateway Time-out</h1>\nThe server didn't respond in "
                                            "time.\n</body></html>\n");
    QTest::newRow("HEAD") << HarpRefusal::NotFound << true << false << QByteArray()
                          << QByteArray("HTTP/1.1 404 Not Found\r\ncontent-length: 13\r\ncontent-type: "
                                        "text/plain\r\n\r\n");
    QTest::newRow("HEAD and closing") << HarpRefusal::Unauthorized << true << true << QByteArray()
                                      << QByteArray("HTTP/1.1 401 Unauthorized\r\ncontent-length: 16\r\ncontent-type: "
                                                    "text/plain\r\nconnection: close\r\n\r\n");
    QTest::newRow("control API") << HarpRefusal::ControlNotFound << false << false
                                 << QByteArray("Sat, 01 Aug 2026 10:00:00 GMT")
                                 << QByteArray("HTTP/1.1 404 Not Found\r\ncontent-type: text/plain; charset=utf-8\r\n"
                                               "content-length: 14\r\ndate: Sat, 01 Aug 2026 10:00:00 GMT\r\n"
                                               "server: Python/3.12 aiohttp/3.11.18\r\n\r\n404: Not Found");
}

void tst_HarpRefusals::shapes()
{
    QFETCH(HarpRefusal, refusal);
    QFETCH(bool, withoutBody);
    QFETCH(bool, close);
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, expected);
    QCOMPARE(harpRefusal(refusal).bytes({.withoutBody = withoutBody, .close = close, .date = date}), expected);
}

void tst_HarpRefusals::oldClientsThatStay()
{
    const HarpRefusalInfo &info = harpRefusal(HarpRefusal::NotFound);
    QCOMPARE(info.bytes({.keepAlive = true}),
             "HTTP/1.1 404 Not Found\r\ncontent-length: 13\r\ncontent-type: text/plain\r\n"
             "connection: keep-alive\r\n\r\n404 Not Found");
    QCOMPARE(info.bytes({.close = true, .keepAlive = true}), info.bytes({.close = true}));
}

void tst_HarpRefusals::heads_data()
{
    QTest::addColumn<HarpRefusal>("refusal");
    for (const HarpRefusalInfo &info : harpRefusalTable())
        QTest::addRow("%d %s %s", info.status, info.contentType.data(), info.writtenBy.data()) << info.refusal;
}

// What the verdict tells hops apart by.
void tst_HarpRefusals::heads()
{
    QFETCH(HarpRefusal, refusal);
    const HarpRefusalInfo &info = harpRefusal(refusal);
    QCOMPARE(info.refusal, refusal);
    const QByteArray bytes = info.bytes();
    HttpHeadParser parser(HttpHeadParser::Kind::Response);
    const auto taken = parser.feed(bytes);
    QVERIFY(taken.has_value());
    QVERIFY(parser.isComplete());
    const HttpHead &head = parser.head();
    QCOMPARE(head.status, info.status);
    QCOMPARE(QLatin1StringView(head.reason), info.reason);
    QCOMPARE(QLatin1StringView(head.headers.value("Content-Type")), info.contentType);
    QCOMPARE(head.headers.value("Content-Length").toLongLong(), bytes.size() - *taken);
    QCOMPARE(QLatin1StringView(QByteArrayView(bytes).sliced(*taken)), info.body);
    QCOMPARE(head.headers.has("Server"), refusal == HarpRefusal::ControlNotFound);
    QVERIFY(!head.headers.has("Date"));
    QCOMPARE(head.headers.has("Cache-Control"), info.contentType == "text/html"_L1);
    for (const HeaderField &field : head.headers)
        QCOMPARE(field.name == field.name.toLower(), refusal != HarpRefusal::BadRequest);
    QCOMPARE(info.closes(), head.headers.value("Connection") == "close");
    QVERIFY(info.meaning.endsWith(u'.'));
}

void tst_HarpRefusals::tooManyRequestsIsNeverSent()
{
    QSet<int> statuses;
    for (const HarpRefusalInfo &info : harpRefusalTable())
        statuses.insert(info.status);
    QCOMPARE(statuses, (QSet<int>{400, 401, 403, 404, 502, 503, 504}));
}

QTEST_APPLESS_MAIN(tst_HarpRefusals)
#include "tst_harprefusals.moc"
