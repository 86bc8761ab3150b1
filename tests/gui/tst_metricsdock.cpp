// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/visitor.h"
#include "ui/harphost.h"
#include "ui/loopbackhost.h"
#include "ui/metricsdock.h"
#include "ui/metricswatch.h"
#include "ui/sparkline.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;

template <typename Widget>
Widget *partOf(const MetricsDock &dock, const char *name)
{
    return dock.findChild<Widget *>(QLatin1StringView(name));
}

QString textOf(const MetricsDock &dock, const char *label)
{
    return partOf<QLabel>(dock, label)->text();
}

/// The dock with both servers, as the window has it, asked more often.
struct MetricsStage {
    MetricsStage()
    {
        dock.addServer(u"Embedded"_s, u"Nothing yet."_s, loopback.metrics());
        dock.addServer(u"HaRP"_s, u"Nothing here."_s, harp.metrics());
        QObject::connect(&dock, &MetricsDock::startAsked, &loopback, &LoopbackHost::start);
        loopback.metrics().setInterval(20ms);
        harp.metrics().setInterval(20ms);
    }
    LoopbackHost loopback;
    HarpHost harp;
    MetricsDock dock;
};

} // namespace

/// A server's metrics in the window.
class tst_MetricsDock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void showsWhatTheServerDoes();
    void keepsTheLastPicture();
    void costsNothingWhileHidden();
    void linesTellTheirNumbers();
    void linesOfNothing();
    void asMuchAsFits();
};

void tst_MetricsDock::showsWhatTheServerDoes()
{
    MetricsStage stage;
    stage.dock.show();
    QTRY_VERIFY_WITH_TIMEOUT(partOf<QLabel>(stage.dock, "hintLabel")->isVisible(), Patience);
    QCOMPARE(textOf(stage.dock, "hintLabel"), u"Nothing yet."_s);
    QVERIFY(!partOf<QPushButton>(stage.dock, "copyButton")->isEnabled());
    partOf<QPushButton>(stage.dock, "startButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(stage.loopback.metrics().isRunning(), Patience);
    const QUrl url = stage.loopback.url();
    QTRY_COMPARE_WITH_TIMEOUT(textOf(stage.dock, "stateLabel"), url.authority(), Patience);
    QVERIFY(!partOf<QLabel>(stage.dock, "hintLabel")->isVisible());

    Visitor first(QUrl(url.toString() + u"/group/g"_s));
    Visitor second(QUrl(url.toString() + u"/group/g"_s));
    QTRY_COMPARE_WITH_TIMEOUT(textOf(stage.dock, "connectionsLabel"), u"2"_s, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(stage.dock, "roomsLabel"), u"1"_s, Patience);
    first.say("hello");
    QTRY_VERIFY_WITH_TIMEOUT(textOf(stage.dock, "messagesMostLabel") != "most 0/s"_L1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(textOf(stage.dock, "fanOutp99Label").endsWith('s'_L1), Patience);
    const auto *const line = partOf<Sparkline>(stage.dock, "connectionsSparkline");
    QTRY_VERIFY_WITH_TIMEOUT(line->accessibleDescription().startsWith("2"_L1), Patience);
    QCOMPARE(line->accessibleName(), u"Connections"_s);
    if (processMemory())
        QVERIFY(textOf(stage.dock, "memoryLabel").contains("MB"_L1));

    partOf<QPushButton>(stage.dock, "copyButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://%1/metrics"_s.arg(url.authority()));
}

void tst_MetricsDock::keepsTheLastPicture()
{
    MetricsStage stage;
    stage.dock.show();
    stage.harp.start({});
    // Nobody has chosen a server, so the one that runs is shown.
    QTRY_COMPARE_WITH_TIMEOUT(partOf<QComboBox>(stage.dock, "serverComboBox")->currentIndex(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(stage.dock, "connectionsLabel"), u"0"_s, Patience);
    stage.harp.stop();
    QTRY_VERIFY_WITH_TIMEOUT(textOf(stage.dock, "stateLabel").startsWith("Stopped"_L1), Patience);
    QVERIFY(!partOf<QPushButton>(stage.dock, "copyButton")->isEnabled());
    QVERIFY(partOf<Sparkline>(stage.dock, "connectionsSparkline")->isVisible());
    QCOMPARE(textOf(stage.dock, "connectionsLabel"), u"0"_s);
}

void tst_MetricsDock::costsNothingWhileHidden()
{
    int asked = 0;
    MetricsDock dock;
    MetricsWatch watch(
        &dock,
        [&asked](const QObject &) {
            ++asked;
            return std::optional<MetricsWatch::Report>();
        },
        nullptr);
    watch.setInterval(1ms);
    dock.addServer(u"Some"_s, {}, watch);
    watch.hurry();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(asked, 0);
    dock.show();
    QTRY_VERIFY_WITH_TIMEOUT(asked > 2, Patience);
    dock.hide();
    QCoreApplication::sendPostedEvents();
    const int before = asked;
    const QSignalSpy changes(&watch, &MetricsWatch::changed);
    QTimer end;
    end.setSingleShot(true);
    end.start(30ms);
    QTRY_VERIFY_WITH_TIMEOUT(!end.isActive(), Patience);
    QCOMPARE(asked, before);
}

void tst_MetricsDock::linesTellTheirNumbers()
{
    Sparkline line;
    line.resize(106, 46);
    line.setSpan(100s);
    line.setFormat([](double value) { return QString::number(value) + u"/s"_s; });
    const QDateTime newest(QDate(2026, 1, 2), QTime(12, 3, 5));
    line.setData({.ages = {100s, 50s, 0s},
                  .newest = newest,
                  .lines = {{.name = u"in"_s, .values = {1.0, std::nullopt, 3.0}},
                            {.name = u"out"_s, .values = {0.0, 7.5, 2.0}}}});
    QCOMPARE(line.greatest(), std::optional(7.5));
    QCOMPARE(line.textAt(0), u"12:01:25 · in 1/s · out 0/s"_s);
    QCOMPARE(line.textAt(50), u"12:02:15 · in – · out 7.5/s"_s);
    QCOMPARE(line.textAt(1000), u"12:03:05 · in 3/s · out 2/s"_s);
    QVERIFY(!line.grab().isNull());
}

void tst_MetricsDock::linesOfNothing()
{
    Sparkline line;
    QCOMPARE(line.greatest(), std::nullopt);
    QCOMPARE(line.textAt(5), QString());
    QVERIFY(!line.grab().isNull());
    line.setData({.ages = {0s}, .newest = QDateTime::currentDateTime(), .lines = {{.values = {std::nullopt}}}});
    QVERIFY(!line.grab().isNull());
}

void tst_MetricsDock::asMuchAsFits()
{
    MetricsStage stage;
    stage.dock.show();
    stage.loopback.start();
    const auto *const first = partOf<QWidget>(stage.dock, "connectionsMetricTile");
    const auto *const second = partOf<QWidget>(stage.dock, "roomsMetricTile");
    stage.dock.resize(900, 500);
    QTRY_VERIFY_WITH_TIMEOUT(second->isVisible() && second->x() > first->x(), Patience);
    stage.dock.resize(300, 500);
    QTRY_VERIFY_WITH_TIMEOUT(second->x() == first->x() && second->y() > first->y(), Patience);
}

QTEST_MAIN(tst_MetricsDock)
#include "tst_metricsdock.moc"
