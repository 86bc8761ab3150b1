// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectiontab.h"
#include "ui/faces/foldingedit.h"
#include "ui/mainwindow.h"
#include "ui/models/timelinemodel.h"
#include "ui/notices/noticecenter.h"
#include "ui/overviewstrip.h"
#include "ui/profiledialog.h"
#include "ui/recordingfolder.h"
#include "ui/settings.h"
#include "ui/settingsdialog.h"
#include "ui/timelineview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000; // ms

QString nameOf(const SettingInfo &info)
{
    return QString(info.key).replace(u'/', u'_');
}

/// Another value than the preset.
int otherThanPreset(const SettingInfo &info)
{
    return info.preset == info.most ? info.least : info.preset + 1;
}

void setToOther(Settings &settings, const SettingInfo &info, const QString &text)
{
    if (info.isText())
        settings.setText(info.setting, text);
    else
        settings.setValue(info.setting, otherThanPreset(info));
}

bool isOther(const Settings &settings, const SettingInfo &info, const QString &text)
{
    return !settings.isPreset(info.setting)
        && (info.isText() ? settings.text(info.setting) == text
                          : settings.value(info.setting) == otherThanPreset(info));
}

/// What a setting may be, as a cell of a table.
QString valuesOf(const SettingInfo &info)
{
    switch (info.type) {
    case SettingInfo::Type::Switch:
        return u"`true`, `false`"_s;
    case SettingInfo::Type::Choice: {
        QStringList names;
        for (const SettingInfo::Option &option : info.choices)
            names << u"`%1`"_s.arg(option.name);
        return names.join(u", "_s);
    }
    case SettingInfo::Type::Number:
        return QString(u"%1–%2 "_s.arg(info.least).arg(info.most) + QLatin1StringView(info.unit)).trimmed();
    case SettingInfo::Type::Font:
        return u"a family"_s;
    case SettingInfo::Type::Folder:
        return u"a path"_s;
    }
    return {};
}

QString presetOf(const SettingInfo &info)
{
    switch (info.type) {
    case SettingInfo::Type::Switch:
        return info.preset ? u"`true`"_s : u"`false`"_s;
    case SettingInfo::Type::Choice:
        return u"`%1`"_s.arg(info.choices[size_t(info.preset)].name);
    case SettingInfo::Type::Number:
        return info.preset == info.least && *info.leastText
            ? u"%1 (%2)"_s.arg(info.preset).arg(QString::fromUtf8(info.leastText).toLower())
            : QString::number(info.preset);
    case SettingInfo::Type::Font:
        return u"as the system"_s;
    case SettingInfo::Type::Folder:
        return u"beside the program's data"_s;
    }
    return {};
}

/// resources/settings.md.
QString settingsDocument()
{
    QString text = u"# Settings\n\nWhat the dialog *Settings* (Ctrl+,) sets, as `~/.config/plectrum/plectrum.ini` "
                   "keeps it. Made from the table in\n`ui/settingtable.cpp` by `tst_settingsdialog`, with "
                   "`PLECTRUM_UPDATE=1` in its environment.\n"_s;
    const char *group = nullptr;
    for (const SettingInfo &info : settingTable()) {
        if (!group || QByteArrayView(group) != info.group)
            text += u"\n## %1\n\n| setting | key | values | preset | |\n|---|---|---|---|---|\n"_s.arg(
                QString::fromUtf8(info.group));
        group = info.group;
        text += u"| %1 | `%2` | %3 | %4 | %5 |\n"_s.arg(QString::fromUtf8(info.label), info.key, valuesOf(info),
                                                        presetOf(info), QString::fromUtf8(info.help));
    }
    return text;
}

} // namespace

class tst_SettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("PLECTRUM_UPDATE_URL", "http://127.0.0.1:9/"); } // else there is nothing to set
    void saysWhatTheBuildLacks();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanup() { applyTheme(*qApp, ThemeChoice::Light); }
    void table();
    void isDocumented();
    void keeps_data();
    void keeps();
    void refusesWhatMayNotBe();
    void edits();
    void searches();
    void holdsAtOnce();
    void choosesTheFolderOfRecordings();
    void retiresRecordings();
    void boundsHistories();
};

void tst_SettingsDialog::table()
{
    QSet<QLatin1StringView> keys;
    QSet<QString> groups;
    QString group;
    for (size_t i = 0; i < settingTable().size(); ++i) {
        const SettingInfo &info = settingTable()[i];
        QCOMPARE(size_t(info.setting), i);
        QVERIFY2(!keys.contains(info.key), info.key.data());
        keys.insert(info.key);
        QVERIFY(info.least <= info.preset && info.preset <= info.most && info.least < info.most);
        QVERIFY(info.type == SettingInfo::Type::Number || (!*info.unit && !*info.leastText));
        QVERIFY(*info.label && *info.help);
        if (info.type == SettingInfo::Type::Choice)
            QCOMPARE(size_t(info.most) + 1, info.choices.size());
        // Those of a group stand together.
        if (settingText(info.group) != group) {
            group = settingText(info.group);
            QVERIFY2(!groups.contains(group), info.group);
            groups.insert(group);
        }
    }
}

/// The list of settings in the documents is the table's.
void tst_SettingsDialog::isDocumented()
{
    QFile file(QFINDTESTDATA("../../resources/settings.md"));
    if (file.fileName().isEmpty())
        QSKIP("run in the source tree");
    const QString wanted = settingsDocument();
    if (qEnvironmentVariableIsSet("PLECTRUM_UPDATE")) {
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(wanted.toUtf8());
        file.close();
    }
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()).split(u'\n'), wanted.split(u'\n'));
}

void tst_SettingsDialog::keeps_data()
{
    QTest::addColumn<int>("place");
    for (size_t i = 0; i < settingTable().size(); ++i)
        QTest::newRow(settingTable()[i].key.data()) << int(i);
}

void tst_SettingsDialog::keeps()
{
    QFETCH(int, place);
    const SettingInfo &info = settingTable()[size_t(place)];
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"plectrum.ini"_s);
    {
        Settings settings(file);
        QSignalSpy changed(&settings, &Settings::changed);
        QVERIFY(settings.isPreset(info.setting));
        settings.reset(info.setting);
        QCOMPARE(changed.count(), 0);
        setToOther(settings, info, folder.path());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.constFirst().constFirst().value<Setting>(), info.setting);
    }
    {
        Settings settings(file);
        QVERIFY(isOther(settings, info, folder.path()));
        settings.reset(info.setting);
    }
    QVERIFY(!QSettings(file, QSettings::IniFormat).contains(info.key));
}

void tst_SettingsDialog::refusesWhatMayNotBe()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"plectrum.ini"_s);
    {
        QSettings raw(file, QSettings::IniFormat);
        raw.setValue(u"theme"_s, u"purple"_s);
        raw.setValue(u"textSize"_s, 900);
        raw.setValue(u"urlHistory"_s, u"many"_s);
        raw.setValue(u"recentCaptures"_s, -1);
    }
    const Settings settings(file);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.textLook().size, 0);
    QCOMPARE(settings.value(Setting::UrlHistory), 50);
    QCOMPARE(settings.value(Setting::RecentCaptures), 12);
}

/// Every editor of the table writes, shows what others write, and is reset.
void tst_SettingsDialog::edits()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"plectrum.ini"_s));
    SettingsDialog dialog(settings, folder.path());
    dialog.show();
    for (const SettingInfo &info : settingTable()) {
        QString text = folder.path();
        auto *const editor = dialog.findChild<QWidget *>(nameOf(info) + u"Editor"_s);
        auto *const reset = dialog.findChild<QToolButton *>(nameOf(info) + u"ResetButton"_s);
        QVERIFY2(editor && reset && !reset->isEnabled(), info.key.data());
        QCOMPARE(editor->accessibleName(), settingText(info.label));
        if (auto *const box = qobject_cast<QCheckBox *>(editor)) {
            box->click();
        } else if (auto *const choice = qobject_cast<QComboBox *>(editor)) {
            choice->setFocus();
            QTest::keyClick(choice, Qt::Key_Down);
            if (info.isText())
                text = choice->currentText();
        } else if (auto *const line = qobject_cast<QLineEdit *>(editor)) {
            line->setFocus();
            QTest::keyClicks(line, text);
        } else {
            qobject_cast<QSpinBox *>(editor)->stepBy(1);
        }
        QVERIFY2(isOther(settings, info, text), info.key.data());
        QVERIFY(reset->isEnabled());
        reset->click();
        QVERIFY(settings.isPreset(info.setting));
        QVERIFY(!reset->isEnabled());
        setToOther(settings, info, text);
        QVERIFY(reset->isEnabled());
    }
    dialog.findChild<QPushButton *>(u"resetAllButton"_s)->click();
    for (const SettingInfo &info : settingTable())
        QVERIFY(settings.isPreset(info.setting));
    // Who scrolls past an editor does not change it.
    for (const SettingInfo &info : settingTable()) {
        auto *const editor = dialog.findChild<QWidget *>(nameOf(info) + u"Editor"_s);
        editor->clearFocus();
        QWheelEvent wheel({2, 2}, editor->mapToGlobal(QPointF(2, 2)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(editor, &wheel);
        QVERIFY2(settings.isPreset(info.setting), info.key.data());
    }
    const auto *const area = dialog.findChild<QScrollArea *>(u"scrollArea"_s);
    QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
}

/// Without an address nothing can be asked, and the switch says so.
void tst_SettingsDialog::saysWhatTheBuildLacks()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"plectrum.ini"_s));
    const QByteArray address = qgetenv("PLECTRUM_UPDATE_URL");
    const auto isPossible = [&] {
        const SettingsDialog dialog(settings, folder.path());
        return dialog.findChild<QCheckBox *>(u"looksForVersionsEditor"_s)->isEnabled();
    };
    QVERIFY(isPossible());
    QVERIFY(!settings.isOn(Setting::LooksForVersions)); // nobody is asked who did not want it
    qputenv("PLECTRUM_UPDATE_URL", "file:///etc/passwd");
    QVERIFY(!isPossible());
    qputenv("PLECTRUM_UPDATE_URL", address);
}

void tst_SettingsDialog::searches()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"plectrum.ini"_s));
    SettingsDialog dialog(settings, folder.path());
    dialog.show();
    const auto shown = [&dialog] {
        QStringList keys;
        for (const SettingInfo &info : settingTable()) {
            if (dialog.findChild<QWidget *>(nameOf(info) + u"Editor"_s)->isVisible())
                keys << QString(info.key);
        }
        return keys;
    };
    QCOMPARE(shown().size(), qsizetype(settingTable().size()));
    auto *const line = dialog.findChild<QLineEdit *>(u"searchLineEdit"_s);
    line->setFocus();
    QTest::keyClicks(line, u"dark"_s);
    QCOMPARE(shown(), QStringList{u"theme"_s});
    line->setText(u"before closing"_s);
    QCOMPARE(shown(), QStringList{u"asksBeforeClosing"_s});
    line->setText(u"xyzzy"_s);
    QVERIFY(shown().isEmpty());
    QVERIFY(dialog.findChild<QLabel *>(u"nothingLabel"_s)->isVisible());
}

void tst_SettingsDialog::holdsAtOnce()
{
    const QTemporaryDir folder;
    MainWindow window(MainWindow::Places{.settingsFile = folder.filePath(u"plectrum.ini"_s),
                                         .profileFolder = folder.filePath(u"profiles"_s),
                                         .recordingsFolder = folder.filePath(u"recordings"_s)});
    window.show();
    window.activateWindow();
    window.openUrl(u"loopback:/echo"_s);
    ConnectionTab *const tab = window.currentTab();
    QTRY_VERIFY_WITH_TIMEOUT(tab->isLive(), Patience);
    auto *const strip = tab->findChild<OverviewStrip *>();
    auto *const view = tab->findChild<TimelineView *>();
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), Patience);
    QVERIFY(view->follows());
    QVERIFY(QTest::qWaitForWindowActive(&window, Patience));
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    auto *const dialog = window.findChild<SettingsDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QCheckBox *>(u"timeline_overviewEditor"_s)->click();
    QVERIFY(!strip->isVisible());
    QVERIFY(!window.findChild<QAction *>(u"overviewAction"_s)->isChecked());
    window.findChild<QAction *>(u"overviewAction"_s)->trigger();
    QVERIFY(strip->isVisible());

    auto *const colours = dialog->findChild<QComboBox *>(u"themeEditor"_s);
    colours->setFocus();
    QTest::keyClick(colours, Qt::Key_End);
    QVERIFY(isDarkTheme(QApplication::palette()));
    QVERIFY(window.findChild<QAction *>(u"darkThemeAction"_s)->isChecked());
    window.findChild<QAction *>(u"lightThemeAction"_s)->trigger();
    QCOMPARE(colours->currentIndex(), 1);

    const int low = view->rowHeight(0);
    dialog->findChild<QSpinBox *>(u"textSizeEditor"_s)->setValue(14);
    QCOMPARE(QApplication::font().pointSize(), 14);
    QCOMPARE(view->font().pointSizeF(), 13.5);
    const auto *const message = tab->findChild<FoldingEdit *>(u"messageTextEdit"_s);
    QCOMPARE(message->font().pointSizeF(), 13.5);
    dialog->findChild<QSpinBox *>(u"tableSizeEditor"_s)->setValue(16);
    QCOMPARE(view->font().pointSizeF(), 16.0);
    QVERIFY(view->rowHeight(0) > low);
    dialog->findChild<QSpinBox *>(u"payloadSizeEditor"_s)->setValue(9);
    QCOMPARE(message->font().pointSizeF(), 9.0);
    QCOMPARE(view->font().pointSizeF(), 16.0);
    auto *const families = dialog->findChild<QComboBox *>(u"fixedFontEditor"_s);
    for (int i = 1; i < qMin(3, families->count()); ++i) {
        families->setFocus();
        QTest::keyClick(families, Qt::Key_Down);
        QCOMPARE(view->font().family().toLower(), families->itemText(i).toLower());
        QCOMPARE(message->font().family().toLower(), families->itemText(i).toLower());
    }

    auto *const times = dialog->findChild<QComboBox *>(u"timeline_timeEditor"_s);
    times->setCurrentIndex(int(TimeMode::WallClock));
    Q_EMIT times->activated(times->currentIndex());
    QCOMPARE(qobject_cast<TimelineModel *>(view->model())->timeMode(), TimeMode::WallClock);

    dialog->findChild<QCheckBox *>(u"new_strictEditor"_s)->click();
    dialog->findChild<QSpinBox *>(u"new_maxMessageEditor"_s)->setValue(5);
    dialog->findChild<QSpinBox *>(u"new_pingSecondsEditor"_s)->setValue(7);
    window.findChild<QAction *>(u"newProfileAction"_s)->trigger();
    const auto *const fresh = window.findChild<ProfileDialog *>();
    QCOMPARE(fresh->profile().target.connection.strict, false);
    QCOMPARE(fresh->profile().target.connection.maxMessage, 5LL * 1024 * 1024);
    QCOMPARE(fresh->profile().target.connection.pingInterval, std::chrono::seconds(7));

    dialog->findChild<QCheckBox *>(u"timeline_followsEditor"_s)->click();
    QVERIFY(view->follows()); // for new connections
    dialog->findChild<QCheckBox *>(u"asksBeforeClosingEditor"_s)->click();
    dialog->reject();
    QVERIFY(!window.newTab()->findChild<TimelineView *>()->follows());
    window.setCurrentTab(tab);
    window.findChild<QAction *>(u"closeTabAction"_s)->trigger();
    QCOMPARE(window.tabCount(), 1);
    QVERIFY(!window.findChild<QMessageBox *>());
}

/// New recordings go where the setting says; what cannot be written to is said at the field and not taken over.
void tst_SettingsDialog::choosesTheFolderOfRecordings()
{
    const QTemporaryDir folder;
    MainWindow window(MainWindow::Places{.settingsFile = folder.filePath(u"plectrum.ini"_s),
                                         .profileFolder = folder.filePath(u"profiles"_s),
                                         .recordingsFolder = folder.filePath(u"recordings"_s)});
    window.show();
    window.findChild<QAction *>(u"settingsAction"_s)->trigger();
    auto *const dialog = window.findChild<SettingsDialog *>();
    auto *const line = dialog->findChild<QLineEdit *>(u"recordingsFolderEditor"_s);
    const auto *const fault = dialog->findChild<QLabel *>(u"recordingsFolderFaultLabel"_s);
    const auto *const reset = dialog->findChild<QToolButton *>(u"recordingsFolderResetButton"_s);
    QCOMPARE(line->placeholderText(), folder.filePath(u"recordings"_s));
    QVERIFY(line->text().isEmpty() && !fault->isVisible());
    const auto type = [line](const QString &text) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    };
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    for (const QString &bad : {u"recordings"_s, folder.filePath(u"file"_s), folder.filePath(u"file/below"_s)}) {
        line->setText({});
        Q_EMIT line->textEdited({});
        line->setText(bad);
        Q_EMIT line->textEdited(bad);
        QVERIFY2(fault->isVisible(), qPrintable(bad));
        QVERIFY(!reset->isEnabled());
    }
    type(folder.filePath(u"else/where"_s));
    QVERIFY(!fault->isVisible());
    QVERIFY(reset->isEnabled());
    dialog->reject();

    window.openUrl(u"loopback:/echo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.currentTab()->isLive(), Patience);
    QVERIFY(window.currentTab()->capturePath().startsWith(folder.filePath(u"else/where/"_s)));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"recordings"_s)) || QDir(folder.filePath(u"recordings"_s)).isEmpty());
}

/// Old recordings go to the trash at the start if that is set, and only those that this program named.
void tst_SettingsDialog::retiresRecordings()
{
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8()); // with the trash
    const QString recordings = folder.filePath(u"recordings"_s);
    QVERIFY(QDir().mkpath(recordings) && QDir().mkpath(folder.filePath(u"data"_s)));
    const QDateTime now = QDateTime::currentDateTime();
    for (const auto &[name, days] :
         {std::pair{u"a-2026-01-01-120000"_s, 40}, std::pair{u"b-2026-01-01-120000-2"_s, 32},
          std::pair{u"young-2026-01-01-120000"_s, 3}, std::pair{u"kept by hand"_s, 40},
          std::pair{u"shown-2026-01-01-120000"_s, 40}, std::pair{u"written-2026-01-01-120000"_s, 40}}) {
        QFile file(recordings + u'/' + name + u".plectrum"_s);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("12345");
        QVERIFY(file.flush() && file.setFileTime(now.addDays(-days), QFileDevice::FileModificationTime));
    }
    QFile log(recordings + u"/written-2026-01-01-120000.plectrum-wal"_s);
    QVERIFY(log.open(QFile::WriteOnly));
    const RecordingFolder place(recordings);
    QCOMPARE(place.content(), std::pair(6, qint64(30)));
    QCOMPARE(place.olderThan(30, now).size(), 3);
    QCOMPARE(place.olderThan(35, now).size(), 2);
    const MainWindow::Places places{.settingsFile = folder.filePath(u"plectrum.ini"_s),
                                    .profileFolder = folder.filePath(u"profiles"_s),
                                    .recordingsFolder = recordings};
    {
        const MainWindow window(places);
        QCOMPARE(QDir(recordings).entryList({u"*.plectrum"_s}, QDir::Files).size(), 6);
    }
    {
        Settings settings(places.settingsFile);
        settings.setValue(Setting::RecordingDays, 30);
        settings.setTabs({{.capture = recordings + u"/shown-2026-01-01-120000.plectrum"_s, .url = {}, .profile = {}}},
                         0);
    }
    const MainWindow window(places);
    const QStringList left = QDir(recordings).entryList({u"*.plectrum"_s}, QDir::Files, QDir::Name);
    QVERIFY(left.contains(u"shown-2026-01-01-120000.plectrum"_s) && left.contains(u"kept by hand.plectrum"_s)
            && left.contains(u"young-2026-01-01-120000.plectrum"_s));
    const QString told = window.findChild<NoticeCenter *>()->history().constLast().notice.text;
    QVERIFY2(told.contains(u"went to the trash"_s), qPrintable(told));
    QCOMPARE(left.size(), 4);
    QVERIFY(QFile::exists(folder.filePath(u"data/Trash/files/a-2026-01-01-120000.plectrum"_s)));
}

void tst_SettingsDialog::boundsHistories()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"plectrum.ini"_s));
    for (int i = 0; i < 60; ++i)
        settings.addUrl(u"ws://host/%1"_s.arg(i));
    QCOMPARE(settings.urlHistory().size(), 50);
    settings.setValue(Setting::UrlHistory, 2);
    QCOMPARE(settings.urlHistory(), (QStringList{u"ws://host/59"_s, u"ws://host/58"_s}));
    settings.setValue(Setting::UrlHistory, 0);
    settings.addUrl(u"ws://host/secret"_s);
    QVERIFY(settings.urlHistory().isEmpty());
    settings.setValue(Setting::UrlHistory, 50);
    QVERIFY(settings.urlHistory().isEmpty()); // forgotten, not hidden
}

QTEST_MAIN(tst_SettingsDialog)
#include "tst_settingsdialog.moc"
