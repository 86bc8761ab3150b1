// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "capture/unfinishedcaptures.h"
#include "support/program.h"
#include "support/servers.h"
#include "ui/connectiontab.h"
#include "ui/mainwindow.h"
#include "ui/notices/noticecenter.h"
#include "ui/recoverybar.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLockFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000; // ms

/// The home of a user, in which the program runs and is killed.
struct Home {
    QTemporaryDir folder;
    std::unique_ptr<LoopbackServer> server = startServer(Engine::Native);

    QString recordings() const { return folder.filePath(u"data/plectrum/recordings"_s); }
    QStringList files() const { return QDir(recordings()).entryList({u"*.plectrum"_s}, QDir::Files, QDir::Name); }

    /// The real program, without a screen.
    std::unique_ptr<QProcess> start(const QString &path) const
    {
        auto program = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        program->setProcessEnvironment(environment);
        program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program->start(QFileInfo(QStringLiteral(PLECTRUM_CLI)).dir().filePath(u"plectrum"_s),
                       {at(*server, path).toString()});
        return program;
    }

    MainWindow::Places places() const
    {
        return {.settingsFile = folder.filePath(u"config/plectrum/plectrum.ini"_s),
                .profileFolder = folder.filePath(u"config/plectrum/profiles"_s),
                .recordingsFolder = recordings()};
    }

    qint64 rowsIn(const QString &name) const
    {
        const auto reader = CaptureReader::open(recordings() + u'/' + name);
        return reader ? (*reader)->count() : 0;
    }
};

struct Window : MainWindow {
    explicit Window(const Home &home)
        : MainWindow(home.places())
    {
        show();
    }
    RecoveryBar *bar() const { return findChild<RecoveryBar *>(); }
    QPushButton *button(const QString &name) const
    {
        QPushButton *shown = nullptr;
        const auto all = bar()->findChildren<QPushButton *>(name);
        for (QPushButton *const each : all) {
            if (each->isVisible() && !shown)
                shown = each;
        }
        return shown;
    }
    int offered() const
    {
        int count = 0;
        const auto all = bar()->findChildren<QPushButton *>(u"recoveryOpenButton"_s);
        for (const QPushButton *const each : all)
            count += each->isVisible() ? 1 : 0;
        return count;
    }
};

/// What a dead process leaves: the file with its log, and its lock.
void leaveBehind(const Home &home, const QString &name)
{
    QDir().mkpath(home.recordings());
    const QString made = home.folder.filePath(name);
    auto writer = CaptureWriter::create(made, {});
    QVERIFY(writer);
    (*writer)->append(RecordView{.kind = RecordKind::Frame, .direction = Direction::Outgoing});
    QVERIFY((*writer)->close());
    QVERIFY(QFile::rename(made, home.recordings() + u'/' + name));
    QFile lock(home.recordings() + u'/' + name + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    // A process number above what the system gives.
    lock.write("4194305\nplectrum\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n");
}

} // namespace

class tst_RecoveryBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void losesNothingWhenKilled();
    void discardsAndPutsBack();
    void savesElsewhere();
    void offersAgainWhatWasNotDecided();
    void leavesOthersAlone();
};

void tst_RecoveryBar::losesNothingWhenKilled()
{
    const Home home;
    QVERIFY(home.server);
    const auto program = home.start(u"/flood?count=2000&rate=1000000"_s);
    QVERIFY(program->waitForStarted(Patience));
    QTRY_VERIFY_WITH_TIMEOUT(!home.files().isEmpty(), Patience);
    const QString name = home.files().constFirst();
    QTRY_VERIFY_WITH_TIMEOUT(home.rowsIn(name) > 1000, Patience);
    {
        // While the process lives nobody is offered its recording.
        const Window other(home);
        QVERIFY(!other.bar()->isVisible());
    }
    const qint64 before = home.rowsIn(name);
    program->kill();
    QVERIFY(program->waitForFinished(Patience));
    QCOMPARE(program->exitStatus(), QProcess::CrashExit);

    Window window(home);
    QVERIFY(window.bar()->isVisible());
    QCOMPARE(window.offered(), 1);
    QTest::mouseClick(window.button(u"recoveryOpenButton"_s), Qt::LeftButton);
    QCOMPARE(window.tabCount(), 1);
    const auto reader = window.currentTab()->reader();
    QVERIFY2(reader->count() >= before, qPrintable(u"%1 of %2"_s.arg(reader->count()).arg(before)));
    const auto last = reader->record(reader->count());
    QVERIFY(last.has_value());
    QVERIFY(!window.bar()->isVisible());
    // It is in good hands: nobody is asked again.
    const Window next(home);
    QVERIFY(!next.bar()->isVisible());
}

void tst_RecoveryBar::discardsAndPutsBack()
{
    const Home home;
    leaveBehind(home, u"one.plectrum"_s);
    leaveBehind(home, u"two.plectrum"_s);
    {
        Window window(home);
        QCOMPARE(window.offered(), 2);
        window.button(u"recoveryDiscardButton"_s)->setFocus();
        QTest::keyClick(window.button(u"recoveryDiscardButton"_s), Qt::Key_Space);
        QCOMPARE(window.offered(), 1);
        QCOMPARE(home.files().size(), 1);
        QVERIFY(window.bar()->isAncestorOf(window.focusWidget())); // the notice takes no focus
        auto *const undo = window.findChild<QPushButton *>(u"noticeButton"_s);
        QVERIFY(undo && undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(window.offered(), 2);
        QCOMPARE(home.files(), (QStringList{u"one.plectrum"_s, u"two.plectrum"_s}));
        QCOMPARE(home.rowsIn(u"one.plectrum"_s) + home.rowsIn(u"two.plectrum"_s), 2);
        // By the menu as well.
        QTest::mouseClick(window.button(u"recoveryDiscardButton"_s), Qt::LeftButton);
        QCOMPARE(home.files().size(), 1);
        window.findChild<QAction *>(u"undoAction"_s)->trigger();
        QCOMPARE(home.files().size(), 2);
        QVERIFY(!window.findChild<QAction *>(u"undoAction"_s)->isEnabled());
        QTest::mouseClick(window.button(u"recoveryDiscardButton"_s), Qt::LeftButton);
    }
    // What was discarded ends with the program.
    QVERIFY(QDir(home.recordings()).entryList({u"discarded*"_s}, QDir::Dirs).isEmpty());
    const Window next(home);
    QCOMPARE(next.offered(), 1);
    QCOMPARE(home.files().size(), 1);
}

void tst_RecoveryBar::savesElsewhere()
{
    const Home home;
    leaveBehind(home, u"one.plectrum"_s);
    Window window(home);
    QTest::mouseClick(window.button(u"recoverySaveButton"_s), Qt::LeftButton);
    auto *const dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString to = home.folder.filePath(u"kept.plectrum"_s);
    Q_EMIT dialog->fileSelected(to);
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!window.bar()->isVisible(), Patience);
    QCOMPARE(window.findChild<NoticeCenter *>()->lastText(), u"Saved as %1"_s.arg(to));
    const auto reader = CaptureReader::open(to);
    QVERIFY(reader && (*reader)->count() == 1);
}

void tst_RecoveryBar::offersAgainWhatWasNotDecided()
{
    const Home home;
    leaveBehind(home, u"one.plectrum"_s);
    for (int run = 0; run < 3; ++run) {
        Window window(home);
        QCOMPARE(window.offered(), 1);
        // A second window at the same time does not offer it too.
        const Window other(home);
        QCOMPARE(other.offered(), 0);
        QTest::mouseClick(window.bar()->findChild<QToolButton *>(u"recoveryLaterButton"_s), Qt::LeftButton);
        QVERIFY(!window.bar()->isVisible());
    }
}

void tst_RecoveryBar::leavesOthersAlone()
{
    const Home home;
    leaveBehind(home, u"one.plectrum"_s);
    leaveBehind(home, u"far.plectrum"_s);
    // Another computer's process may live.
    QFile far(home.recordings() + u"/far.plectrum.lock"_s);
    QVERIFY(far.open(QIODevice::WriteOnly));
    far.write("4194305\nplectrum\nanother-computer\n");
    far.close();
    // Not a recording at all, or none any more.
    for (const QString &name : {u"empty.plectrum"_s, u"empty.plectrum.lock"_s, u"gone.plectrum.lock"_s}) {
        QFile file(home.recordings() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto found = findUnfinishedCaptures(home.recordings(), {home.recordings() + u"/never.plectrum"_s});
    QCOMPARE(found.size(), 1U);
    QCOMPARE(QFileInfo(found.front().path).fileName(), u"one.plectrum"_s);
    QVERIFY(QFile::exists(far.fileName()));
}

QTEST_MAIN(tst_RecoveryBar)
#include "tst_recoverybar.moc"
