// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/patience.h"
#include "ui/banmeter.h"

#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QUrl Socket(u"wss://cloud.example/exapps/board/live"_s);
const QDateTime Noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

/// A meter in a window, whose clock stands until it is moved.
struct Stage {
    QTemporaryDir folder;
    QString path = folder.filePath(u"failures.json"_s);
    QDateTime now = Noon;
    QWidget window;
    BanMeter meter{&window, path, [this] { return now; }};

    Stage() { window.show(); }
    void fail(int times, const QUrl &url = Socket)
    {
        BanGuard guard(path);
        for (int i = 0; i < times; ++i)
            QVERIFY(guard.note(BanGuard::hostOf(url), now.addSecs(i)));
    }
};

} // namespace

class tst_BanMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void counts_data();
    void counts();
    void slides();
    void followsTheHost();
    void forgets();
};

void tst_BanMeter::counts_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<QString>("tone");
    QTest::addColumn<QString>("toolTip");
    const auto local = [](int seconds) { return Noon.addSecs(seconds).toLocalTime().toString(u"HH:mm:ss"_s); };
    QTest::newRow("one") << 1 << QString() << local(300);
    QTest::newRow("four") << 4 << QString() << local(300);
    QTest::newRow("five") << 5 << u"warning"_s << local(300);
    QTest::newRow("seven") << 7 << u"warning"_s << local(300);
    QTest::newRow("eight, tries stop") << 8 << u"error"_s << u"wait until "_s + local(300);
    QTest::newRow("nine") << 9 << u"error"_s << u"wait until "_s + local(301);
    QTest::newRow("ten, banned") << 10 << u"error"_s << u"answers this address no more"_s;
}

void tst_BanMeter::counts()
{
    QFETCH(const int, failures);
    QFETCH(const QString, tone);
    QFETCH(const QString, toolTip);
    Stage stage;
    stage.fail(failures);
    stage.meter.setUrl(Socket);
    QVERIFY(stage.meter.isVisible());
    QCOMPARE(stage.meter.text(), u"HaRP: %1 of 10 failures in the last 300 s"_s.arg(failures));
    QCOMPARE(stage.meter.property("tone").toString(), tone);
    QVERIFY2(stage.meter.toolTip().contains(toolTip), qPrintable(stage.meter.toolTip()));
    QVERIFY(stage.meter.toolTip().contains("cloud.example"_L1));
}

/// The window of 300 s moves on, and what was in it is hidden when it is empty; then nothing looks any more.
void tst_BanMeter::slides()
{
    Stage stage;
    auto *const timer = stage.meter.findChild<QTimer *>();
    QVERIFY(timer);
    stage.meter.setUrl(Socket);
    QVERIFY(stage.meter.isHidden() && !timer->isActive());
    stage.fail(2); // a second apart
    stage.meter.refresh();
    QVERIFY(stage.meter.text().contains("2 of 10"_L1));
    stage.now = Noon.addSecs(300);
    QTRY_VERIFY(stage.meter.text().contains("1 of 10"_L1));
    stage.now = Noon.addSecs(301);
    QTRY_VERIFY(stage.meter.isHidden());
    QVERIFY(!timer->isActive());
}

void tst_BanMeter::followsTheHost()
{
    Stage stage;
    const QUrl other(u"ws://127.0.0.1:1234/exapps/board/live"_s);
    stage.fail(3);
    stage.fail(6, other);
    stage.meter.setUrl(other);
    QVERIFY(stage.meter.text().contains("6 of 10"_L1));
    QVERIFY(stage.meter.toolTip().contains("127.0.0.1:1234"_L1));
    stage.meter.setUrl(Socket);
    QVERIFY(stage.meter.text().contains("3 of 10"_L1));
    QCOMPARE(stage.meter.property("tone").toString(), QString());
    stage.meter.setUrl(QUrl(u"loopback:/echo"_s));
    QVERIFY(stage.meter.isHidden());
    stage.meter.setUrl(Socket);
    QVERIFY(stage.meter.isVisible());
    stage.meter.setUrl(QUrl());
    QVERIFY(stage.meter.isHidden());
}

void tst_BanMeter::forgets()
{
    Stage stage;
    stage.fail(9);
    stage.meter.setUrl(Socket);
    const QSignalSpy failed(&stage.meter, &BanMeter::failed);
    auto *const action = stage.meter.menu()->findChild<QAction *>(u"forgetAction"_s);
    QVERIFY(action);
    action->trigger();
    QVERIFY(stage.meter.isHidden());
    QCOMPARE(BanGuard(stage.path).standing(BanGuard::hostOf(Socket), stage.now).counted, 0);
    QCOMPARE(failed.size(), 0);
}

QTEST_MAIN(tst_BanMeter)
#include "tst_banmeter.moc"
