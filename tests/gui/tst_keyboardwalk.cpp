// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "support/patience.h"
#include "support/secretservice.h"
#include "ui/connectiontab.h"
#include "ui/faces/hexview.h"
#include "ui/mainwindow.h"
#include "ui/models/timelinemodel.h"
#include "ui/theme.h"
#include "ui/timelineview.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

/// The main job without a mouse: every key goes to whatever has the focus, as a person's do.
class tst_KeyboardWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void theMainJob();

private:
    static QWidget *focus()
    {
        QWidget *const popup = QApplication::activePopupWidget();
        if (popup)
            return popup->focusWidget() ? popup->focusWidget() : popup;
        return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    }
    static bool isIn(QLatin1StringView name) { return focus() && focus()->objectName() == name; }
    static bool isInDialog()
    {
        return focus() && QApplication::activeModalWidget() && focus()->window() == QApplication::activeModalWidget();
    }
    static QString focusName()
    {
        const QWidget *const widget = focus();
        return widget ? QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()
                      : u"nothing"_s;
    }
    /// Where a dialog or a popup was closed a window manager makes the window beneath active again; offscreen there is
    /// none.
    void makeActive()
    {
        const QWidget *const active = QApplication::activeWindow();
        if (!QApplication::activePopupWidget() && (!active || !active->isVisible())) {
            m_window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_window));
        }
        QTRY_VERIFY(focus());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        makeActive();
        QTest::keyClick(focus(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            makeActive();
            QTest::keyClicks(focus(), QString(c));
        }
    }
    /// Goes on by Tab until the focus is where it is wanted.
    template <typename Wanted>
    bool tabTo(Wanted isThere)
    {
        makeActive();
        constexpr int MostSteps = 40;
        for (int step = 0; step < MostSteps; ++step) {
            if (QWidget *const widget = QApplication::focusWidget(); widget && isThere(widget))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    MainWindow *m_window = nullptr;
};

void tst_KeyboardWalk::initTestCase()
{
    SecretService::useNone();
    applyTheme(*qApp, ThemeChoice::Light);
}

void tst_KeyboardWalk::theMainJob()
{
    const QTemporaryDir folder;
    MainWindow window(MainWindow::Places{.settingsFile = folder.filePath(u"plectrum.ini"_s),
                                         .profileFolder = folder.filePath(u"config/profiles"_s),
                                         .recordingsFolder = folder.filePath(u"recordings"_s)});
    m_window = &window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    // A profile, by the palette.
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY2(isIn("commandLineEdit"_L1), qPrintable(focusName()));
    type(u"new profile"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY2(isIn("nameLineEdit"_L1), qPrintable(focusName()));
    type(u"Walk"_s);
    QVERIFY(tabTo([](QWidget *widget) { return widget->objectName() == "urlLineEdit"_L1; }));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"loopback:/echo"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());

    // Connected by the palette too; the cursor is in the composer then.
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY2(isIn("commandLineEdit"_L1), qPrintable(focusName()));
    type(u"walk connect"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(window.currentTab() && window.currentTab()->isLive());
    const auto *const tab = window.currentTab();
    QTRY_VERIFY2(isIn("composerTextEdit"_L1), qPrintable(focusName()));
    const auto *const model = tab->findChild<TimelineModel *>();
    for (const QString &text : {u"first"_s, u"second"_s}) {
        type(text);
        press(Qt::Key_Return, Qt::ControlModifier);
        press(Qt::Key_A, Qt::ControlModifier);
    }
    QTRY_COMPARE(model->recordCount(), 6); // request, response, two messages and their echoes

    // Only the texts that came, and from the filter on to the rows.
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"dir == in and kind == text"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(model->rowCount(), 2);
    QVERIFY2(tabTo([](QWidget *widget) { return qobject_cast<TimelineView *>(widget); }), qPrintable(focusName()));
    press(Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY2(isInDialog(), qPrintable(focusName()));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"6"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    const auto *const view = tab->findChild<TimelineView *>();
    QTRY_COMPARE(view->currentRecord(), RecordId(6));

    // Marked, and looked at in hex.
    makeActive();
    QTRY_VERIFY2(qobject_cast<TimelineView *>(focus()), qPrintable(focusName()));
    press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(model->noteAt(1).bookmarked);
    QVERIFY2(tabTo([](QWidget *widget) { return qobject_cast<QTabBar *>(widget); }), qPrintable(focusName()));
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    const auto *const hex = tab->findChild<HexView *>(u"hexView"_s);
    QTRY_VERIFY(hex->isVisible());
    QVERIFY2(tabTo([hex](QWidget *widget) { return widget == hex; }), qPrintable(focusName()));
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(hex->selectedText(), u"second"_s);

    // Ended, and kept.
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(!tab->isLive());
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY2(isInDialog(), qPrintable(focusName()));
    const QString saved = folder.filePath(u"walk.plectrum"_s);
    QTRY_VERIFY2(focusName().startsWith("QLineEdit"_L1), qPrintable(focusName()));
    press(Qt::Key_A, Qt::ControlModifier);
    type(saved);
    press(Qt::Key_Return);
    QTRY_VERIFY(QFileInfo::exists(saved));
    const auto reader = CaptureReader::open(saved);
    QVERIFY(reader);
    QVERIFY((*reader)->count() >= 6);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!window.currentTab());
}

QTEST_MAIN(tst_KeyboardWalk)
#include "tst_keyboardwalk.moc"
