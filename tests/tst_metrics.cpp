// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/metrics/metricshistory.h"
#include "server/metrics/processmemory.h"
#include "server/metrics/prometheustext.h"
#include "support/patience.h"
#include "support/plainhttp.h"
#include "support/servers.h"
#include "support/visitor.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

/// The text format 0.0.4, read as strictly as its grammar: each metric's HELP and TYPE stand directly before its
/// samples, no metric comes twice, histograms count up to +Inf and agree with their count.
class Metrics {
public:
    explicit Metrics(const QByteArray &text)
    {
        if (!text.endsWith('\n')) {
            problem = u"the last line has no end"_s;
            return;
        }
        const QStringList lines = QString::fromUtf8(text).chopped(1).split(u'\n');
        for (const QString &line : lines) {
            if (!take(line)) {
                problem = line;
                return;
            }
        }
        for (auto it = types.cbegin(); it != types.cend(); ++it) {
            if (it.value() == "histogram"_L1 && !isWhole(it.key()))
                problem = it.key();
        }
    }

    QString problem; ///< the line that breaks a rule; empty: none does
    QHash<QString, QString> types;
    QHash<QString, double> values; ///< by name with its labels as they stand

private:
    bool take(const QString &line)
    {
        static const QRegularExpression help(u"^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) ((?:[^\\\\]|\\\\\\\\|\\\\n)*)$"_s);
        static const QRegularExpression type(u"^# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram)$"_s);
        static const QRegularExpression sample(
            u"^([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\]|\\\\[\\\\\"n])*\"\\})? (\\S+)$"_s);
        if (const auto found = help.match(line); found.hasMatch()) {
            m_helped = found.captured(1);
            return !types.contains(m_helped);
        }
        if (const auto found = type.match(line); found.hasMatch()) {
            m_current = found.captured(1);
            types.insert(m_current, found.captured(2));
            return m_current == m_helped;
        }
        const auto found = sample.match(line);
        if (!found.hasMatch())
            return false;
        const QString name = found.captured(1);
        bool isNumber = false;
        const double value = found.captured(3).toDouble(&isNumber);
        const bool isOwn = types.value(m_current) == "histogram"_L1
            ? QStringList{u"_bucket"_s, u"_sum"_s, u"_count"_s}.contains(
                name.sliced(qMin(m_current.size(), name.size())))
            : name == m_current;
        const QString key = name + found.captured(2);
        const bool isNew = !values.contains(key);
        values.insert(key, value);
        m_buckets[m_current] += name.endsWith("_bucket"_L1) ? QList<double>{value} : QList<double>();
        return isNumber && isOwn && isNew && (types.value(m_current) != "counter"_L1 || name.endsWith("_total"_L1));
    }

    bool isWhole(const QString &name) const
    {
        const QList<double> buckets = m_buckets.value(name);
        return std::is_sorted(buckets.begin(), buckets.end()) && values.contains(name + u"_sum"_s)
            && values.value(name + u"_bucket{le=\"+Inf\"}"_s, -1) == values.value(name + u"_count"_s, -2);
    }

    QString m_helped;
    QString m_current;
    QHash<QString, QList<double>> m_buckets;
};

/// As of so many milliseconds after the first, of the server that was made when `server` says.
MetricsSnapshot snapshotAt(std::chrono::milliseconds time, const ServerCounters &counters = {}, int server = 1)
{
    return {.takenAt = std::chrono::steady_clock::time_point(1h + time),
            .startedAt = std::chrono::system_clock::time_point(std::chrono::seconds(server)),
            .counters = counters};
}

} // namespace

/// /metrics, and the numbers behind it.
class tst_Metrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void histogram();
    void quantiles_data();
    void quantiles();
    void tableStandsInOrder();
    void ratesOfCounters();
    void ratesEndWhereNothingIsKnown();
    void quantilesOfTheLastWindow();
    void historyIsBounded();
    void escapes();
    void memory();
    void counts_data() { addEngines(); }
    void counts();
    void refuses_data();
    void refuses();
};

void tst_Metrics::histogram()
{
    DurationHistogram histogram;
    histogram.add(50us);
    histogram.add(50us + 1ns);
    histogram.add(3ms);
    histogram.add(2s);
    QCOMPARE(histogram.countUpTo(0), 1);
    QCOMPARE(histogram.countUpTo(1), 2);
    QCOMPARE(histogram.countUpTo(DurationHistogram::Bounds.size() - 1), 3);
    QCOMPARE(histogram.count(), 4);
    QCOMPARE(histogram.sum(), 2003100us + 1ns);
    PrometheusText text;
    text.histogram("some_seconds", "Some.", histogram);
    const Metrics metrics(text.text());
    QCOMPARE(metrics.problem, QString());
    QCOMPARE(metrics.values.value(u"some_seconds_bucket{le=\"5e-05\"}"_s), 1);
    QCOMPARE(metrics.values.value(u"some_seconds_bucket{le=\"0.0025\"}"_s), 2);
    QCOMPARE(metrics.values.value(u"some_seconds_bucket{le=\"0.005\"}"_s), 3);
    QCOMPARE(metrics.values.value(u"some_seconds_count"_s), 4);
    QVERIFY(std::abs(metrics.values.value(u"some_seconds_sum"_s) - 2.003100001) < 1e-9);
}

void tst_Metrics::quantiles_data()
{
    QTest::addColumn<QList<int>>("micros");
    QTest::addColumn<double>("rank");
    QTest::addColumn<double>("seconds"); // below 0: none
    QTest::newRow("nothing counted") << QList<int>() << 0.5 << -1.0;
    QTest::newRow("middle of a class") << QList<int>{300, 300, 300, 300} << 0.5 << 0.000375;
    QTest::newRow("end of a class") << QList<int>{300, 300, 300, 300} << 1.0 << 0.0005;
    QTest::newRow("begin of a class") << QList<int>{300, 300} << 0.0 << 0.00025;
    QTest::newRow("first class begins at zero") << QList<int>{10, 20} << 0.5 << 0.000025;
    QTest::newRow("over several classes") << QList<int>{10, 10, 10, 4000} << 0.99 << 0.0049;
    QTest::newRow("above the last bound") << QList<int>{2000000} << 0.5 << 1.0;
    QTest::newRow("rank out of range") << QList<int>{300} << 7.0 << 0.0005;
}

void tst_Metrics::quantiles()
{
    QFETCH(const QList<int>, micros);
    QFETCH(const double, rank);
    QFETCH(const double, seconds);
    DurationHistogram histogram;
    for (const int each : micros)
        histogram.add(std::chrono::microseconds(each));
    const auto quantile = histogram.quantile(rank);
    QCOMPARE(quantile.has_value(), seconds >= 0);
    if (quantile)
        QVERIFY(std::abs(std::chrono::duration<double>(*quantile).count() - seconds) < 1e-8);
    QCOMPARE(histogram.since(histogram).count(), 0);
    QCOMPARE(histogram.since({}).sum(), histogram.sum());
}

void tst_Metrics::tableStandsInOrder()
{
    QSet<QString> names;
    for (size_t i = 0; i < metricTable().size(); ++i) {
        const MetricInfo &info = metricTable()[i];
        QCOMPARE(size_t(info.id), i);
        QCOMPARE(&metricInfo(info.id), &info);
        QCOMPARE(info.histogram != nullptr, info.kind == MetricKind::Histogram);
        QCOMPARE(info.value != nullptr, info.kind != MetricKind::Histogram);
        QVERIFY(!info.help.isEmpty());
        names.insert(info.name);
    }
    QCOMPARE(size_t(names.size()), metricTable().size());
}

void tst_Metrics::ratesOfCounters()
{
    MetricsHistory history;
    history.add(snapshotAt(0ms, {.connections = 2, .messagesIn = 10}));
    history.add(snapshotAt(1000ms, {.connections = 3, .messagesIn = 40}));
    history.add(snapshotAt(3000ms, {.connections = 1, .messagesIn = 50}));
    history.add(snapshotAt(3000ms, {.connections = 9, .messagesIn = 90})); // not later
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.value(Metric::Connections, 0), std::optional(2.0));
    QCOMPARE(history.value(Metric::Connections, 2), std::optional(1.0));
    QCOMPARE(history.value(Metric::ReceivedMessages, 0), std::nullopt);
    QCOMPARE(history.value(Metric::ReceivedMessages, 1), std::optional(30.0));
    QCOMPARE(history.value(Metric::ReceivedMessages, 2), std::optional(5.0));
    QCOMPARE(history.value(Metric::SharedMissed, 2), std::nullopt);
    QCOMPARE(history.value(Metric::FanOut, 2), std::nullopt);
    QCOMPARE(history.quantile(Metric::Connections, 0.5, 2), std::nullopt);
}

void tst_Metrics::ratesEndWhereNothingIsKnown()
{
    MetricsHistory history;
    history.add(snapshotAt(0ms, {.bytesOut = 10}));
    history.add(snapshotAt(MetricsHistory::LongestStep, {.bytesOut = 45}));
    history.add(snapshotAt(2 * MetricsHistory::LongestStep + 1ms, {.bytesOut = 99}));
    history.add(snapshotAt(2 * MetricsHistory::LongestStep + 1001ms, {.bytesOut = 5}, 2)); // another server
    history.add(snapshotAt(2 * MetricsHistory::LongestStep + 2001ms, {.bytesOut = 7}, 2));
    QCOMPARE(history.value(Metric::SentBytes, 1), std::optional(10.0));
    QCOMPARE(history.value(Metric::SentBytes, 2), std::nullopt);
    QCOMPARE(history.value(Metric::SentBytes, 3), std::nullopt);
    QCOMPARE(history.value(Metric::SentBytes, 4), std::optional(2.0));
}

void tst_Metrics::quantilesOfTheLastWindow()
{
    MetricsHistory history;
    ServerCounters counters;
    for (int second = 0; second <= 30; ++second) {
        if (second < 10)
            counters.fanOut.add(2s); // long ago: counts no more
        else if (second < 20)
            counters.fanOut.add(300us);
        history.add(snapshotAt(std::chrono::seconds(second), counters));
    }
    QCOMPARE(history.quantile(Metric::FanOut, 0.5, 0), std::nullopt);
    QCOMPARE(history.quantile(Metric::FanOut, 0.5, 9), std::optional(1.0));
    QCOMPARE(history.quantile(Metric::FanOut, 1, 19), std::optional(0.0005));
    QCOMPARE(history.quantile(Metric::FanOut, 1, 28), std::optional(0.0005));
    QCOMPARE(history.quantile(Metric::FanOut, 1, 30), std::nullopt);
}

void tst_Metrics::historyIsBounded()
{
    MetricsHistory history;
    for (int second = 0; second < MetricsHistory::MostSamples + 20; ++second)
        history.add(snapshotAt(std::chrono::seconds(second), {.messagesOut = second}));
    QCOMPARE(history.size(), MetricsHistory::MostSamples);
    QCOMPARE(history.at(0).counters.messagesOut, 20);
    QCOMPARE(history.value(Metric::SentMessages, 0), std::nullopt);
    QCOMPARE(history.value(Metric::SentMessages, 1), std::optional(1.0));
    history.clear();
    QVERIFY(history.isEmpty());
}

void tst_Metrics::escapes()
{
    PrometheusText text;
    text.gauge("odd", "One \\ and\na \"break\".", -3, {{"name", "a\"b\\c\nd"}});
    QCOMPARE(text.text(),
             "# HELP odd One \\\\ and\\na \"break\".\n# TYPE odd gauge\nodd{name=\"a\\\"b\\\\c\\nd\"} -3\n");
    QCOMPARE(Metrics(text.text()).problem, QString());
}

void tst_Metrics::memory()
{
    const auto memory = processMemory();
    if (!memory)
        QSKIP("this system does not tell");
    QVERIFY(memory->resident > 1024 * 1024);
#ifndef Q_OS_WIN // which has no such sum: what is told is what it has committed, and shared pages are no part of that
    QVERIFY(memory->virtualSize >= memory->resident);
#endif
    QVERIFY(memory->virtualSize > 1024 * 1024);
    QVERIFY(processMemory(QCoreApplication::applicationPid()));
    QVERIFY(!processMemory(0));
}

void tst_Metrics::counts()
{
    QFETCH(Engine, engine);
    const auto server = startServer(engine);
    Visitor first(at(*server, u"/group/g"_s));
    Visitor second(at(*server, u"/group/g"_s));
    Visitor gone(at(*server, u"/echo"_s));
    Visitor refused(at(*server, u"/refuse"_s));
    QTRY_COMPARE(server->connectionCount(), 3);
    QTRY_VERIFY(refused.refusal && gone.isOpen() && first.isOpen() && second.isOpen());
    gone.leave();
    first.say("hello");
    first.sayBinary("abc");
    QTRY_COMPARE(second.binaries.size(), 1);
    QTRY_COMPARE(server->connectionCount(), 2);
    PlainHttp request(quint16(server->url().port()), PlainHttp::get("/metrics"));
    QVERIFY(request.wait());
    QCOMPARE(request.status(), 200);
    QVERIFY(request.head().contains("\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
    const Metrics metrics(request.body());
    QCOMPARE(metrics.problem, QString());
    const auto value = [&metrics](const QString &name) { return metrics.values.value(name, -1); };
    QCOMPARE(value(u"plectrum_connections"_s), 2);
    QCOMPARE(value(u"plectrum_connections_total"_s), 3);
    QCOMPARE(value(u"plectrum_refused_requests_total"_s), 1);
    QCOMPARE(value(u"plectrum_rooms"_s), 1);
    QCOMPARE(value(u"plectrum_received_messages_total"_s), 2);
    QCOMPARE(value(u"plectrum_received_bytes_total"_s), 8);
    QCOMPARE(value(u"plectrum_sent_messages_total"_s), 4); // to two members
    QCOMPARE(value(u"plectrum_sent_bytes_total"_s), 16);
    QCOMPARE(value(u"plectrum_volatile_drops_total"_s), 0);
    QCOMPARE(value(u"plectrum_fanout_seconds_count"_s), 2);
    QCOMPARE(value(u"plectrum_build_info{version=\"" PLECTRUM_VERSION "\"}"_s), 1);
    QVERIFY(value(u"process_start_time_seconds"_s) > 1.6e9);
    if (processMemory())
        QVERIFY(value(u"process_resident_memory_bytes"_s) > 0);
    QCOMPARE(server->counters().messagesOut, 4);
    QCOMPARE(server->metricsUrl(), QUrl(u"http://127.0.0.1:%1/metrics"_s.arg(server->url().port())));
    QCOMPARE(server->metrics().counters.connections, 2);
    QVERIFY(!server->metrics().shared);
}

void tst_Metrics::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("hasBody");
    QTest::newRow("HEAD") << PlainHttp::get("/metrics").replace("GET", "HEAD") << 200 << false;
    QTest::newRow("POST") << PlainHttp::post("/metrics", "x") << 405 << true;
    QTest::newRow("WebSocket") << PlainHttp::get("/metrics",
                                                 "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                                                 "Sec-WebSocket-Version: 13\r\n"
                                                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n")
                               << 400 << true;
}

void tst_Metrics::refuses()
{
    QFETCH(const QByteArray, request);
    const auto server = startServer(Engine::Native);
    PlainHttp asked(quint16(server->url().port()), request);
    QVERIFY(asked.wait());
    QTEST(asked.status(), "status");
    QTEST(!asked.body().isEmpty(), "hasBody");
}

QTEST_GUILESS_MAIN(tst_Metrics)
#include "tst_metrics.moc"
