// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connectiontab.h"
#include "ui/mainwindow.h"
#include "ui/overviewstrip.h"
#include "ui/settings.h"
#include "ui/settingsdialog.h"
#include "ui/timelineview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
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

} // namespace

class tst_SettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanup() { applyTheme(*qApp, ThemeChoice::Light); }
    void table();
    void keeps_data();
    void keeps();
    void refusesWhatMayNotBe();
    void edits();
    void searches();
    void holdsAtOnce();
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
        QCOMPARE(settings.value(info.setting), info.preset);
        settings.setValue(info.setting, info.preset);
        QCOMPARE(changed.count(), 0);
        settings.setValue(info.setting, otherThanPreset(info));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.constFirst().constFirst().value<Setting>(), info.setting);
    }
    {
        Settings settings(file);
        QCOMPARE(settings.value(info.setting), otherThanPreset(info));
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
    QCOMPARE(settings.textSize(), 0);
    QCOMPARE(settings.value(Setting::UrlHistory), 50);
    QCOMPARE(settings.value(Setting::RecentCaptures), 12);
}

/// Every editor of the table writes, shows what others write, and is reset.
void tst_SettingsDialog::edits()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"plectrum.ini"_s));
    SettingsDialog dialog(settings);
    dialog.show();
    for (const SettingInfo &info : settingTable()) {
        const int other = otherThanPreset(info);
        auto *const editor = dialog.findChild<QWidget *>(nameOf(info) + u"Editor"_s);
        auto *const reset = dialog.findChild<QToolButton *>(nameOf(info) + u"ResetButton"_s);
        QVERIFY2(editor && reset && !reset->isEnabled(), info.key.data());
        QCOMPARE(editor->accessibleName(), settingText(info.label));
        if (auto *const box = qobject_cast<QCheckBox *>(editor)) {
            box->click();
        } else if (auto *const choice = qobject_cast<QComboBox *>(editor)) {
            choice->setFocus();
            QTest::keyClick(choice, Qt::Key_Down);
        } else {
            qobject_cast<QSpinBox *>(editor)->stepBy(1);
        }
        QCOMPARE(settings.value(info.setting), other);
        QVERIFY(reset->isEnabled());
        reset->click();
        QCOMPARE(settings.value(info.setting), info.preset);
        QVERIFY(!reset->isEnabled());
        settings.setValue(info.setting, other);
        QVERIFY(reset->isEnabled());
    }
    dialog.findChild<QPushButton *>(u"resetAllButton"_s)->click();
    for (const SettingInfo &info : settingTable())
        QCOMPARE(settings.value(info.setting), info.preset);
    const auto *const area = dialog.findChild<QScrollArea *>(u"scrollArea"_s);
    QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
}

void tst_SettingsDialog::searches()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"plectrum.ini"_s));
    SettingsDialog dialog(settings);
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

    dialog->findChild<QSpinBox *>(u"textSizeEditor"_s)->setValue(14);
    QCOMPARE(QApplication::font().pointSize(), 14);
    QCOMPARE(view->font().pointSizeF(), 13.5);

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
