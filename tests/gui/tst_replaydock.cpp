// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "exchange/conversion.h"
#include "replay/reportformat.h"
#include "replay/scenarioreader.h"
#include "support/issuingtalk.h"
#include "support/patience.h"
#include "support/program.h"
#include "support/scriptedpeer.h"
#include "support/secretservice.h"
#include "ui/credentials.h"
#include "ui/environments.h"
#include "ui/loopbackhost.h"
#include "ui/models/foundmodel.h"
#include "ui/models/replayrowsmodel.h"
#include "ui/replay/replaydetails.h"
#include "ui/replay/replaydock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;

/// A dock with places of its own.
struct Stage {
    QTemporaryDir folder;
    LoopbackHost loopback;
    Credentials credentials{folder.path()};
    ReplayDock dock{folder.path(), loopback, credentials};
    QSignalSpy opened{&dock.replay(), &ReplayCase::opened};
    QSignalSpy results{&dock.replay(), &ReplayCase::resultChanged};
    QSignalSpy plays{&dock.replay(), &ReplayCase::began};

    Stage() { dock.show(); }

    template <typename Widget>
    Widget *part(const char *name) const
    {
        return dock.findChild<Widget *>(QLatin1StringView(name));
    }
    QString path(const QString &name) const { return folder.filePath(name); }
    QString page() const { return part<QStackedWidget>("stackedWidget")->currentWidget()->objectName(); }
    QAbstractItemModel *rows() const { return part<QTableView>("rowsTableView")->model(); }
    const ReplayResult &result() const { return *const_cast<ReplayDock &>(dock).replay().result(); }
    QString verdict() const { return part<QLabel>("verdictLabel")->text(); }
    void click(const char *button) const { part<QPushButton>(button)->click(); }

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    void open(const QString &file)
    {
        const auto before = opened.size();
        dock.openFile(file);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), before + 1, Patience);
    }
    /// Plays to the end.
    void play()
    {
        const auto before = results.size();
        click("playButton");
        QTRY_COMPARE_WITH_TIMEOUT(results.size(), before + 1, Patience);
    }
    void setAddress(const QString &url)
    {
        part<QComboBox>("targetComboBox")->setCurrentIndex(1);
        part<QLineEdit>("urlLineEdit")->setText(url);
    }
    /// The first action whose text begins so, in the menu for a value's place.
    bool trigger(int value, const QString &text) const
    {
        QMenu menu;
        part<ReplayDetails>("details")->fillMenu(menu, value);
        const QList<QAction *> actions = menu.findChildren<QAction *>();
        for (QAction *const action : actions) {
            if (!action->text().startsWith(text))
                continue;
            action->trigger();
            return true;
        }
        return false;
    }
};

int entryOf(const ReplayDock &dock, const QString &name)
{
    const auto &entries = const_cast<ReplayDock &>(dock).replay().draft().entries();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries.at(i).name == name)
            return int(i);
    }
    return -1;
}

} // namespace

class tst_ReplayDock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        SecretService::useNone();
    }
    void beginsEmpty();
    void playsARecording();
    void tellsWhatDiffers();
    void comparesAgainWithoutPlaying();
    void playsStepByStep();
    void stopsAtOnce();
    void fillsSecretsIn();
    void makesAnewWithoutAValue();
    void needsValues();
    void loopsArePlayedAgain();
    void savesScenariosAndReports();
    void importsWhatIsDropped();
    void cancelsReading();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void jsonAsTheCommandLine_data();
    void jsonAsTheCommandLine();

private:
    IssuingServer m_server;
};

void tst_ReplayDock::beginsEmpty()
{
    Stage stage;
    QCOMPARE(stage.page(), u"emptyPage"_s);
    QSignalSpy asked(&stage.dock, &ReplayDock::thisRecordingAsked);
    stage.click("emptyThisButton");
    QCOMPARE(asked.size(), 1);
    stage.click("emptyOpenButton");
    auto *const dialog = stage.dock.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->nameFilters().join(u' ').contains(u"*.yaml"_s));
    QVERIFY(dialog->nameFilters().join(u' ').contains(u"*.har"_s));
    dialog->reject();
    QMenu menu;
    stage.dock.fillMenu(menu);
    for (const QAction *const action : menu.actions()) {
        if (!action->shortcut().isEmpty())
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    }
}

void tst_ReplayDock::playsARecording()
{
    Stage stage;
    stage.open(recordTalk(m_server, 3, stage.path(u"talk.plectrum"_s)));
    QCOMPARE(stage.page(), u"workPage"_s);
    QCOMPARE(stage.part<QLabel>("nameLabel")->text(), u"talk"_s);
    QCOMPARE(stage.part<QLineEdit>("urlLineEdit")->text(), m_server.url().toString());
    QCOMPARE(stage.rows()->rowCount(), 11);
    QVERIFY(entryOf(stage.dock, u"sid"_s) >= 0 && entryOf(stage.dock, u"room"_s) >= 0);

    QList<ReplayProgress> seen;
    connect(&stage.dock.replay().host(), &ReplayHost::advanced, this,
            [&](const ReplayProgress &progress) { seen << progress; });
    stage.play();
    QVERIFY2(stage.result().passed(), ReplayReport(stage.result()).text().constData());
    QCOMPARE(stage.verdict(), u"Passed"_s);
    QVERIFY(!seen.isEmpty());
    QCOMPARE(seen.last().ended, 11);
    for (const QLabel *const chip : stage.part<QWidget>("countsWidget")->findChildren<QLabel *>())
        QVERIFY(chip->isHidden());
    QVERIFY(!stage.part<QAbstractButton>("nextButton")->isEnabled());
    QVERIFY(stage.part<QAbstractButton>("exportButton")->isEnabled());
}

void tst_ReplayDock::tellsWhatDiffers()
{
    Stage stage;
    stage.open(recordTalk(m_server, 3, stage.path(u"talk.plectrum"_s)));
    IssuingServer other;
    other.plant = [](int number, const QByteArray &answer) -> QList<QByteArray> {
        if (number == 1)
            return {QByteArray(answer).replace("word 1", "another")};
        if (number == 2)
            return {answer, R"({"type":"stranger","why":"nobody asked"})"};
        return {answer};
    };
    stage.setAddress(other.url().toString());
    stage.play();
    QCOMPARE(stage.verdict(), u"Failed"_s);
    QVERIFY(stage.part<QLabel>("changedCountLabel")->text().contains(u"1 changed"_s));
    QVERIFY(stage.part<QLabel>("extraCountLabel")->isVisible());
    QVERIFY(stage.part<QLabel>("lateCountLabel")->isHidden());
    // The first that differs is chosen; its values and lines are told.
    auto *const view = stage.part<QTableView>("rowsTableView");
    const auto difference = [view] {
        return view->currentIndex().siblingAtColumn(ReplayRowsModel::Difference).data().toString();
    };
    QCOMPARE(difference(), u"≠ changed"_s);
    auto *const values = stage.part<QTableView>("valuesTableView");
    QCOMPARE(values->model()->rowCount(), 1);
    QCOMPARE(values->model()->index(0, 0).data().toString(), u"$.text"_s);
    const QString lines = stage.part<QPlainTextEdit>("textPlainTextEdit")->toPlainText();
    QVERIFY2(lines.contains(uR"(-  "text": "word 1")"_s) && lines.contains(uR"(+  "text": "another")"_s),
             qPrintable(lines));
    stage.part<QAbstractButton>("nextButton")->click();
    QCOMPARE(difference(), u"+ extra"_s);
    QVERIFY(values->isHidden());
    stage.part<QAbstractButton>("nextButton")->click();
    QCOMPARE(difference(), u"≠ changed"_s);
    stage.part<QAbstractButton>("previousButton")->click();
    QCOMPARE(difference(), u"+ extra"_s);
    stage.part<QCheckBox>("differencesCheckBox")->click();
    QCOMPARE(stage.rows()->rowCount(), 2);
}

void tst_ReplayDock::comparesAgainWithoutPlaying()
{
    Stage stage;
    stage.open(recordTalk(m_server, 3, stage.path(u"talk.plectrum"_s)));
    IssuingServer other;
    other.plant = [](int, const QByteArray &answer) {
        return QList<QByteArray>{QByteArray(answer).replace("word", "other")};
    };
    stage.setAddress(other.url().toString());
    stage.play();
    QCOMPARE(stage.result().differentRows(), 3);
    const QByteArray before = ReplayReport(stage.result()).json();
    QVERIFY(stage.trigger(0, u"Ignore $.text"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.results.size(), 2, Patience);
    QVERIFY2(stage.result().passed(), ReplayReport(stage.result()).text().constData());
    QCOMPARE(stage.verdict(), u"Passed"_s);
    QCOMPARE(stage.plays.size(), 1);
    QVERIFY(stage.part<QLabel>("staleLabel")->isHidden());
    // Switched off again it is as it was.
    FoundModel &found = *stage.dock.findChild<FoundModel *>();
    const int entry = entryOf(stage.dock, u"$.text"_s);
    QVERIFY(found.setData(found.index(entry, FoundModel::What), Qt::Unchecked, Qt::CheckStateRole));
    QTRY_COMPARE_WITH_TIMEOUT(stage.results.size(), 3, Patience);
    QCOMPARE(ReplayReport(stage.result()).json(), before);
    QVERIFY(stage.trigger(0, u"Any value"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stage.results.size(), 4, Patience);
    QVERIFY(stage.result().passed());
    QCOMPARE(stage.dock.replay().scenario().compare.masks.last().reason, u"masked by hand"_s);
}

void tst_ReplayDock::playsStepByStep()
{
    Stage stage;
    stage.open(recordTalk(m_server, 2, stage.path(u"talk.plectrum"_s)));
    auto *const view = stage.part<QTableView>("rowsTableView");
    auto *const play = stage.part<QPushButton>("playButton");
    for (int step = 0; step < 4; ++step) {
        stage.click("stepButton");
        QTRY_COMPARE_WITH_TIMEOUT(stage.rows()->index(step, 0).data(ReplayRowsModel::StateRole).toInt(),
                                  int(ReplayRowsModel::State::Over), Patience);
        QCOMPARE(view->currentIndex().row(), step);
        QCOMPARE(stage.rows()->index(step + 1, 0).data(ReplayRowsModel::StateRole).toInt(),
                 int(ReplayRowsModel::State::Pending));
        QCOMPARE(play->text(), u"Contin&ue"_s);
    }
    QVERIFY(stage.part<QLabel>("progressLabel")->text().contains(u"4"_s));
    QVERIFY(stage.results.isEmpty());
    play->click();
    QTRY_COMPARE_WITH_TIMEOUT(stage.results.size(), 1, Patience);
    QVERIFY2(stage.result().passed(), ReplayReport(stage.result()).text().constData());
    QCOMPARE(play->text(), u"Pla&y"_s);
}

void tst_ReplayDock::stopsAtOnce()
{
    Stage stage;
    stage.open(stage.write(u"waits.yaml"_s,
                           "scenario: 1\nactors: {a: {url: '" + m_server.url().toEncoded()
                               + "'}}\nsteps:\n  - connect: a\n  - wait: 60s\n"));
    QVERIFY(stage.part<QTableView>("rowsTableView")->isColumnHidden(ReplayRowsModel::Actor));
    QVERIFY(!stage.part<QTableView>("rowsTableView")->isColumnHidden(ReplayRowsModel::Line));
    stage.click("playButton");
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows()->index(1, 0).data(ReplayRowsModel::StateRole).toInt(),
                              int(ReplayRowsModel::State::Current), Patience);
    stage.click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(stage.results.size(), 1, Patience);
    QVERIFY(stage.result().isStopped);
}

/// Of the environment, into the profile that is played against; its recording hides them.
void tst_ReplayDock::fillsSecretsIn()
{
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    Stage stage;
    Environments environments(stage.folder.path(), stage.credentials.keyStore());
    const QSignalSpy kept(&environments, &Environments::keptForThisRun);
    const Environment given{.name = u"E"_s, .variables = {{.name = u"t"_s, .value = u"CANARY-7"_s, .isSecret = true}}};
    const auto saved = environments.save(given, Environment());
    QVERIFY(saved);
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, Patience);
    environments.choose(saved->id);
    Profile profile{.id = u"p"_s, .name = u"P"_s};
    profile.setAddress(peer.url(u"/live"_s).toString());
    profile.target.headers = {{"X-Board", "b-{{t}}"}};
    stage.dock.setEnvironments(environments);
    stage.dock.setProfiles({profile});
    stage.dock.replay().setMakeRecorder([&stage](const QString &, bool) -> std::shared_ptr<CaptureWriter> {
        auto created = CaptureWriter::create(stage.path(u"replay.plectrum"_s), {});
        return created ? std::move(*created) : nullptr;
    });
    stage.open(
        stage.write(u"one.yaml"_s, "scenario: 1\nactors: {a: {url: 'ws://h.example/'}}\nsteps:\n  - connect: a\n"));
    stage.part<QComboBox>("targetComboBox")->setCurrentIndex(3);
    stage.play();
    QVERIFY2(!stage.result().error, ReplayReport(stage.result()).text().constData());
    QVERIFY2(peer.heads().constFirst().contains("X-Board: b-CANARY-7\r\n"), peer.heads().constFirst().constData());
    QFile file(stage.path(u"replay.plectrum"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("CANARY-7"));
}

void tst_ReplayDock::makesAnewWithoutAValue()
{
    Stage stage;
    stage.open(recordTalk(m_server, 1, stage.path(u"talk.plectrum"_s)));
    stage.play();
    QVERIFY(stage.result().passed());
    FoundModel &found = *stage.dock.findChild<FoundModel *>();
    const QModelIndex room = found.index(entryOf(stage.dock, u"room"_s), FoundModel::What);
    QVERIFY(found.setData(room, Qt::Unchecked, Qt::CheckStateRole));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.dock.replay().source().isBusy(), Patience);
    QVERIFY(stage.part<QLabel>("staleLabel")->isVisible()); // what was sent would be another now
    stage.part<QCheckBox>("stopCheckBox")->click();
    stage.play();
    QVERIFY(!stage.result().passed());
    QVERIFY(stage.part<QLabel>("staleLabel")->isHidden());
}

void tst_ReplayDock::needsValues()
{
    Stage stage;
    stage.open(stage.write(u"needs.yaml"_s,
                           "scenario: 1\nvariables: {path: }\nactors: {a: {url: 'ws://127.0.0.1:"
                               + QByteArray::number(m_server.serverPort())
                               + "/${path}'}}\nsteps:\n  - connect: a\n  - close: a\n"));
    FoundModel &found = *stage.dock.findChild<FoundModel *>();
    const QModelIndex value = found.index(entryOf(stage.dock, u"path"_s), FoundModel::Value);
    QCOMPARE(value.data().toString(), u"needed"_s);
    stage.click("playButton");
    QVERIFY(stage.plays.isEmpty() && !stage.dock.replay().isUnderWay());
    QVERIFY(!stage.part<QFrame>("bannerFrame")->isHidden());
    QCOMPARE(stage.part<QTabWidget>("pagesTabWidget")->currentIndex(), 1);
    QVERIFY(found.setData(value, u"chat"_s, Qt::EditRole));
    stage.play();
    QVERIFY2(!stage.result().error, ReplayReport(stage.result()).text().constData());
    QVERIFY(stage.part<QFrame>("bannerFrame")->isHidden());
}

void tst_ReplayDock::loopsArePlayedAgain()
{
    Stage stage;
    stage.open(recordTalk(m_server, 1, stage.path(u"talk.plectrum"_s)));
    stage.part<QSpinBox>("loopsSpinBox")->setValue(2);
    stage.play();
    QCOMPARE(stage.result().loops, 2);
    QCOMPARE(stage.rows()->index(0, 0).data().toString(), u"1/1"_s);
    stage.dock.replay().ignore(*PathPattern::parse(u"$.text"));
    QVERIFY(stage.part<QLabel>("staleLabel")->isVisible());
    QCOMPARE(stage.results.size(), 1);
}

void tst_ReplayDock::savesScenariosAndReports()
{
    Stage stage;
    stage.open(recordTalk(m_server, 1, stage.path(u"talk.plectrum"_s)));
    stage.dock.replay().ignore(*PathPattern::parse(u"$.debug"));
    stage.play();
    stage.dock.saveScenario();
    auto *dialog = stage.dock.findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(stage.path(u"saved.yaml"_s));
    dialog->reject();
    const auto saved = ScenarioReader::read(stage.path(u"saved.yaml"_s));
    QVERIFY2(saved.has_value(), qPrintable(saved ? QString() : saved.error().detail));
    QCOMPARE(saved->compare, stage.dock.replay().scenario().compare);
    QTRY_VERIFY(!stage.dock.findChild<QFileDialog *>());

    const QList<QAction *> reports = stage.part<QToolButton>("exportButton")->menu()->actions();
    QCOMPARE(size_t(reports.size()), reportFormats().size());
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const ReportFormat &format = reportFormats()[size_t(i)];
        reports.at(i)->trigger();
        dialog = stage.dock.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->defaultSuffix(), QString(format.suffix));
        const QString path = stage.path(u"report."_s + format.suffix);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const ReplayReport report(stage.result());
        QCOMPARE(file.readAll(), (report.*format.write)());
        QTRY_VERIFY(!stage.dock.findChild<QFileDialog *>());
    }
}

void tst_ReplayDock::importsWhatIsDropped()
{
    Stage stage;
    const QString har = stage.path(u"talk.har"_s);
    QVERIFY(exportCapture(recordTalk(m_server, 1, stage.path(u"talk.plectrum"_s)), har,
                          {.to = formatNamed(u"har"), .withSecrets = true}));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(har)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&stage.dock, &enter);
    QVERIFY(enter.isAccepted());
    QSignalSpy imported(&stage.dock, &ReplayDock::imported);
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&stage.dock, &drop);
    QTRY_COMPARE_WITH_TIMEOUT(stage.opened.size(), 1, Patience);
    QCOMPARE(imported.size(), 1);
    QVERIFY(QFile::exists(imported.first().first().toString()));
    stage.play();
    QVERIFY2(stage.result().passed(), ReplayReport(stage.result()).text().constData());
}

void tst_ReplayDock::cancelsReading()
{
    Stage stage;
    const QString path = recordTalk(m_server, 1, stage.path(u"talk.plectrum"_s));
    connect(&stage.dock.replay().source(), &ScenarioSource::began, this, [&] {
        QCOMPARE(stage.page(), u"busyPage"_s);
        stage.click("cancelReadingButton");
    });
    stage.dock.openFile(path);
    QCOMPARE(stage.page(), u"emptyPage"_s);
    QVERIFY(!stage.dock.replay().source().isBusy());
    disconnect(&stage.dock.replay().source(), nullptr, this, nullptr);
    stage.open(path); // and nothing of the other comes any more
    QCOMPARE(stage.opened.size(), 1);
}

void tst_ReplayDock::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("says");
    const QByteArray good = "scenario: 1\nactors: {a: {url: 'ws://127.0.0.1:1/'}}\nsteps:\n  - connect: a\n";
    QTest::newRow("no file") << u"none.plectrum"_s << QByteArray() << QString() << u"none.plectrum"_s;
    QTest::newRow("no recording") << u"text.plectrum"_s << "hello"_ba << QString() << u"text.plectrum"_s;
    QTest::newRow("a mistake") << u"bad.yaml"_s << "scenario: 1\nstep: []\n"_ba << QString()
                               << u"did you mean \"steps\"?"_s;
    QTest::newRow("no address") << u"good.yaml"_s << good << u"nowhere"_s << u"nowhere"_s;
    QTest::newRow("a secret nobody has") << u"good.yaml"_s << QByteArray(good).replace("1/'", "1/?t=${secret.query.t}'")
                                         << QString() << u"secret.query.t"_s;
    QTest::newRow("nobody there") << u"good.yaml"_s << good << QString() << u"127.0.0.1"_s;
}

void tst_ReplayDock::saysWhatIsWrong()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, address);
    QFETCH(QString, says);
    Stage stage;
    QSignalSpy said(&stage.dock, &ReplayDock::said);
    if (!content.isEmpty())
        stage.write(file, content);
    stage.dock.openFile(stage.path(file));
    QTRY_VERIFY_WITH_TIMEOUT(!stage.dock.replay().source().isBusy(), Patience);
    if (stage.page() == "workPage"_L1) {
        if (!address.isEmpty())
            stage.setAddress(address);
        stage.click("playButton");
    }
    const auto told = [&] {
        QStringList texts;
        for (const QLabel *const label : stage.part<QFrame>("bannerFrame")->findChildren<QLabel *>())
            texts << label->text();
        for (const QList<QVariant> &each : said)
            texts << each.first().toString();
        return texts.join(u' ');
    };
    QTRY_VERIFY2_WITH_TIMEOUT(told().contains(says), qPrintable(told()), Patience);
}

void tst_ReplayDock::jsonAsTheCommandLine_data()
{
    QTest::addColumn<QByteArray>("steps"); // of a scenario, or a recording's name
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("pace");
    QTest::addColumn<bool>("passes");
    const QByteArray connect = "  - connect: a\n";
    QTest::newRow("a recording") << QByteArray() << u"/echo"_s << 0 << true;
    QTest::newRow("a recording, as fast as possible") << QByteArray() << u"/echo"_s << 2 << true;
    QTest::newRow("differences") << connect
            + "  - send: a\n    json: {n: 1, x: [1, 2]}\n  - send: a\n    text: two\n  - send: a\n    hex: 00ff\n"
              "  - expect: a\n    within: 300ms\n    json: {n: 2, y: true, x: [1, 3]}\n"
              "  - expect: a\n    within: 300ms\n    text: nobody says this at all\n"
              "  - expect: a\n    within: 300ms\n    hex: 01ff\n  - ping: a\n    text: p\n  - close: a\n    code: "
              "1000\n" << u"/echo"_s
                                 << 0 << false;
    QTest::newRow("refused") << connect << u"/refuse?status=403&body=no"_s << 0 << false;
    QTest::newRow("refused as expected") << "  - connect: a\n    answer: {status: 403}\n"_ba
                                         << u"/refuse?status=403&body=no"_s << 0 << true;
}

/// The dock and `plectrum-cli replay --json` say the same, byte for byte. The report holds no times but of what is
/// late, and nothing is late here, so nothing is left out of the comparison.
void tst_ReplayDock::jsonAsTheCommandLine()
{
    QFETCH(QByteArray, steps);
    QFETCH(QString, path);
    QFETCH(int, pace);
    QFETCH(bool, passes);
    static ServingProgram server;
    Stage stage;
    const QString url = server.url(path);
    QString file = stage.path(u"echo.plectrum"_s);
    if (steps.isEmpty()) {
        const Outcome recorded = runPlectrum({u"connect"_s, url, u"--send"_s, u"one"_s, u"--send"_s, uR"({"two":2})"_s,
                                              u"--expect"_s, u"2"_s, u"--record"_s, file});
        QVERIFY2(recorded.code == 0, recorded.err.constData());
    } else {
        file = stage.write(u"case.yaml"_s,
                           "scenario: 1\nname: case\nactors: {a: {url: '" + url.toUtf8() + "'}}\nsteps:\n" + steps);
    }
    std::shared_ptr<CaptureWriter> recorder;
    stage.dock.replay().setMakeRecorder([&](const QString &, bool withSecrets) {
        auto created = CaptureWriter::create(stage.path(u"dock.plectrum"_s), {.withSecrets = withSecrets});
        recorder = created ? std::move(*created) : nullptr;
        return recorder;
    });
    QSignalSpy settled(&stage.dock.replay().host(), &ReplayHost::settled);
    stage.open(file);
    stage.part<QComboBox>("paceComboBox")->setCurrentIndex(pace);
    stage.play();
    QCOMPARE(stage.result().passed(), passes);
    const QByteArray window = ReplayReport(stage.result()).json();
    const QString speeds[] = {u"reply"_s, u"1"_s, u"asap"_s};
    const Outcome outcome = runPlectrum(
        {u"--json"_s, u"replay"_s, file, u"--record"_s, stage.path(u"cli.plectrum"_s), u"--speed"_s, speeds[pace]});
    // What was found in a recording is told by the command line first; the dock has a page for it.
    QByteArray lines;
    for (const QByteArray &line : outcome.out.split('\n')) {
        if (!line.isEmpty() && !line.contains(R"("event":"found")"))
            lines += line + '\n';
    }
    QVERIFY(!window.contains("lateMs"));
    QCOMPARE(window, lines);
    if (steps.isEmpty())
        QVERIFY(window.contains(R"("record":)"));
    QTRY_COMPARE_WITH_TIMEOUT(settled.size(), 1, Patience);
}

QTEST_MAIN(tst_ReplayDock)
#include "tst_replaydock.moc"
