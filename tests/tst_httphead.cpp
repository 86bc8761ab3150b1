// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/httphead.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

using Kind = HttpHeadParser::Kind;

/// nullopt: not whole.
Result<std::optional<HttpHead>> parse(const QByteArray &bytes, Kind kind, qsizetype step = 1 << 20)
{
    HttpHeadParser parser(kind);
    for (qsizetype at = 0; at < bytes.size() && !parser.isComplete(); at += step) {
        if (const auto taken = parser.feed(QByteArrayView(bytes).sliced(at, qMin(step, bytes.size() - at))); !taken)
            return tl::unexpected(taken.error());
    }
    return parser.isComplete() ? std::optional(parser.head()) : std::nullopt;
}

/// Nanoseconds to feed a head a byte at a time, the best of a few.
qint64 byteWiseTime(const QByteArray &bytes)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        if (!parse(bytes, Kind::Response, 1).value_or(std::nullopt))
            return -1;
        best = std::min(best, timer.nsecsElapsed());
    }
    return best;
}

} // namespace

class tst_HttpHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void cutAnywhere();
    void splitsStartLines();
    void values_data();
    void values();
    void broken_data();
    void broken();
    void limits();
    void isLinear();
    void lists();
};

void tst_HttpHead::cutAnywhere()
{
    const QByteArray head = "GET /chat?a=b HTTP/1.1\r\nHost: a\r\nX-Long: " + QByteArray(300, 'x') + "\r\n\r\n";
    const QByteArray bytes = head + "behind";
    for (qsizetype step = 1; step <= bytes.size(); ++step) {
        const auto parsed = parse(bytes, Kind::Request, step);
        QVERIFY(parsed && *parsed);
        QCOMPARE((*parsed)->raw, head);
        QCOMPARE((*parsed)->headers.size(), 2);
    }
    for (qsizetype cut = 0; cut < head.size(); ++cut) {
        HttpHeadParser parser(Kind::Request);
        QCOMPARE(parser.feed(QByteArrayView(head).first(cut)).value_or(-1), cut);
        QVERIFY(!parser.isComplete());
        QCOMPARE(parser.partialBytes(), head.first(cut));
        QCOMPARE(parser.feed(QByteArrayView(bytes).sliced(cut)).value_or(-1), head.size() - cut);
        QVERIFY(parser.isComplete());
        QCOMPARE(parser.feed("more").value_or(-1), 0);
        QCOMPARE(parser.head().raw, head);
    }
}

void tst_HttpHead::splitsStartLines()
{
    const auto request = parse("OPTIONS * HTTP/1.0\n\n", Kind::Request);
    QVERIFY(request && *request);
    QCOMPARE((*request)->method, "OPTIONS"_ba);
    QCOMPARE((*request)->target, "*"_ba);
    QCOMPARE((*request)->version, "HTTP/1.0"_ba);
    const auto response = parse("HTTP/1.1 404 Not  Found\r\n\r\n", Kind::Response);
    QVERIFY(response && *response);
    QCOMPARE((*response)->status, 404);
    QCOMPARE((*response)->reason, "Not  Found"_ba);
    QCOMPARE((*response)->startLine, "HTTP/1.1 404 Not  Found"_ba);
    for (const QByteArray &line : {"HTTP/1.1 200"_ba, "HTTP/1.1 200 "_ba}) {
        const auto silent = parse(line + "\r\n\r\n", Kind::Response);
        QVERIFY(silent && *silent);
        QCOMPARE((*silent)->status, 200);
        QCOMPARE((*silent)->reason, QByteArray());
    }
}

void tst_HttpHead::values_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << "a: b\r\n"_ba
                           << "b"_ba;
    QTest::newRow("no space") << "a:b\r\n"_ba
                              << "b"_ba;
    QTest::newRow("much space") << "a: \t b c\t \r\n"_ba
                                << "b c"_ba;
    QTest::newRow("empty") << "a:\r\n"_ba
                           << ""_ba;
    QTest::newRow("colons") << "a: b:c: d\r\n"_ba
                            << "b:c: d"_ba;
    QTest::newRow("obs-text") << "a: \xc3\xa4\r\n"_ba
                              << "\xc3\xa4"_ba;
    QTest::newRow("bare LF") << "a: b\n"_ba
                             << "b"_ba;
    QTest::newRow("folded") << "a: b\r\n c\r\n\t d\r\n"_ba
                            << "b c d"_ba;
    QTest::newRow("folded, empty first") << "a:\r\n b\r\n"_ba
                                         << "b"_ba;
    QTest::newRow("folded, empty last") << "a: b\r\n \r\n"_ba
                                        << "b"_ba;
}

void tst_HttpHead::values()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, value);
    for (const qsizetype step : {1, 3, 1000}) {
        const auto head = parse("HTTP/1.1 200 OK\r\n" + lines + "z: 1\r\n\r\n", Kind::Response, step);
        QVERIFY(head && *head);
        QCOMPARE((*head)->headers, (HeaderList{{"a", value}, {"z", "1"}}));
    }
}

void tst_HttpHead::broken_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    const auto ok = "HTTP/1.1 200 OK\r\n"_ba; // 17 bytes
    const auto get = "GET / HTTP/1.1\r\n"_ba; // 16 bytes
    QTest::newRow("not HTTP") << Kind::Response << "SSH-2.0-OpenSSH\r\n"_ba << u"does not begin with HTTP/"_s;
    QTest::newRow("binary") << Kind::Response << QByteArray::fromHex("15030100020246") << u"does not begin"_s;
    QTest::newRow("no status") << Kind::Response << "HTTP/1.1\r\n\r\n"_ba << u"status line"_s;
    QTest::newRow("two digits") << Kind::Response << "HTTP/1.1 20\r\n\r\n"_ba << u"status line"_s;
    QTest::newRow("four digits") << Kind::Response << "HTTP/1.1 2000 x\r\n\r\n"_ba << u"status line"_s;
    QTest::newRow("status 000") << Kind::Response << "HTTP/1.1 000 x\r\n\r\n"_ba << u"status line"_s;
    QTest::newRow("status signed") << Kind::Response << "HTTP/1.1 +99 x\r\n\r\n"_ba << u"status line"_s;
    QTest::newRow("version") << Kind::Response << "HTTP/11 200 x\r\n\r\n"_ba << u"status line"_s;
    QTest::newRow("no colon") << Kind::Response << ok + "a: b\r\nfoo\r\n\r\n" << u"at byte 23"_s;
    QTest::newRow("no name") << Kind::Response << ok + ": b\r\n\r\n" << u"at byte 17"_s;
    QTest::newRow("space before colon") << Kind::Response << ok + "foo : bar\r\n\r\n" << u"before the colon"_s;
    QTest::newRow("space in the name") << Kind::Response << ok + "f oo: bar\r\n\r\n" << u"at byte 17"_s;
    QTest::newRow("control") << Kind::Response << ok + "foo: a\x01z\r\n\r\n" << u"at byte 17"_s;
    QTest::newRow("DEL") << Kind::Response << ok + "foo: a\x7fz\r\n\r\n" << u"at byte 17"_s;
    QTest::newRow("NUL") << Kind::Response << ok + QByteArray("foo: a\0z\r\n\r\n", 12) << u"at byte 17"_s;
    QTest::newRow("bare CR") << Kind::Response << ok + "foo: a\rb\r\n\r\n" << u"at byte 17"_s;
    QTest::newRow("CR before CRLF") << Kind::Response << ok + "foo: a\r\r\n\r\n" << u"at byte 17"_s;
    QTest::newRow("folded first") << Kind::Response << ok + " a: b\r\n\r\n" << u"at byte 17"_s;
    QTest::newRow("folded in a request") << Kind::Request << get + "a: b\r\n c\r\n\r\n" << u"at byte 22"_s;
    QTest::newRow("request line") << Kind::Request << "GET /\r\n\r\n"_ba << u"request line"_s;
    QTest::newRow("no target") << Kind::Request << "GET  HTTP/1.1\r\n\r\n"_ba << u"request line"_s;
    QTest::newRow("spaces in the target") << Kind::Request << "GET / x HTTP/1.1\r\n\r\n"_ba << u"request line"_s;
    QTest::newRow("tab in the target") << Kind::Request << "GET /\tx HTTP/1.1\r\n\r\n"_ba << u"request line"_s;
    QTest::newRow("method") << Kind::Request << "G(T / HTTP/1.1\r\n\r\n"_ba << u"request line"_s;
    QTest::newRow("empty line first") << Kind::Request << "\r\nGET / HTTP/1.1\r\n\r\n"_ba << u"request line"_s;
}

void tst_HttpHead::broken()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    for (const qsizetype step : {qsizetype(1), qsizetype(7), bytes.size()}) {
        const auto head = parse(bytes, kind, step);
        QVERIFY(!head);
        QCOMPARE(head.error().code, ErrorCode::BadHttp);
        QVERIFY2(head.error().detail.contains(detail), qPrintable(head.error().detail));
    }
}

void tst_HttpHead::limits()
{
    const QByteArray start = "HTTP/1.1 200 OK\r\n";
    for (const qsizetype step : {qsizetype(1000), qsizetype(1) << 21}) {
        const auto large = parse(start + "A: " + QByteArray(1024 * 1024, 'x'), Kind::Response, step);
        QVERIFY(!large);
        QCOMPARE(large.error().code, ErrorCode::HandshakeTooLarge);
    }
    const auto many = parse(start + QByteArray("A: b\r\n").repeated(201) + "\r\n", Kind::Response);
    QVERIFY(!many);
    QCOMPARE(many.error().code, ErrorCode::HandshakeTooLarge);
    QVERIFY(parse(start + QByteArray("A: b\r\n").repeated(200) + "\r\n", Kind::Response).value_or(std::nullopt));

    // To the byte; what came until then is kept for showing.
    const QByteArray head = start + "A: b\r\n\r\n";
    HttpHeadParser exact(Kind::Response, {.maxBytes = head.size()});
    QCOMPARE(exact.feed(head + "behind").value_or(-1), head.size());
    HttpHeadParser below(Kind::Response, {.maxBytes = head.size() - 1});
    QVERIFY(!below.feed(head));
    QCOMPARE(below.partialBytes(), head.chopped(1));
}

void tst_HttpHead::isLinear()
{
    // Eight times the bytes take about eight times as long, a byte at a time: in one line, in many, and folded.
    const QByteArray start = "HTTP/1.1 200 OK\r\na: ";
    for (const QByteArray &part : {QByteArray(32, 'x'), "\r\na: "_ba + QByteArray(400, 'x'), "\r\n folded"_ba}) {
        const qint64 few = byteWiseTime(start + part.repeated(7000 / part.size()) + "\r\n\r\n");
        const qint64 many = byteWiseTime(start + part.repeated(56000 / part.size()) + "\r\n\r\n");
        QVERIFY(few > 0 && many > 0);
        QVERIFY2(many < 24 * few, qPrintable(u"%1 ns, %2 ns"_s.arg(few).arg(many)));
    }
}

void tst_HttpHead::lists()
{
    const HeaderList headers{{"A", "x, y"}, {"b", "1"}, {"a", "\"p, q\", ,z"}, {"open", "x, \"y, z"}, {"end", "\"\\"}};
    QCOMPARE(headers.listed("A"), (QList<QByteArray>{"x", "y", "\"p, q\"", "z"}));
    QCOMPARE(headers.joined("a"), "x, y, \"p, q\", ,z"_ba);
    QCOMPARE(headers.values("a").size(), 2);
    QCOMPARE(headers.value("A"), "x, y"_ba);
    QCOMPARE(headers.listed("open"), (QList<QByteArray>{"x", "\"y, z"}));
    QCOMPARE(headers.listed("end"), (QList<QByteArray>{"\"\\"}));
    QVERIFY(headers.has("B"));
    QVERIFY(!headers.has("c"));
    QVERIFY(headers.listed("c").isEmpty());
}

QTEST_APPLESS_MAIN(tst_HttpHead)
#include "tst_httphead.moc"
