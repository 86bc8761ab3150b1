// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/reach.h"
#include "support/secretservice.h"
#include "support/tourstage.h"
#include "support/tourstops.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

QStringList classesOf(const TourStop &stop)
{
    return QString::fromLatin1(stop.shows).split(u' ', Qt::SkipEmptyParts);
}

/// Whether a visible widget of this class is part of `shown`, or is it.
bool isShown(const QWidget &shown, const QString &name)
{
    const QByteArray wanted = "plectrum::" + name.toLatin1();
    if (shown.inherits(wanted.constData()))
        return shown.isVisible();
    const QWidgetList all = shown.findChildren<QWidget *>();
    for (const QWidget *const each : all) {
        if (each->inherits(wanted.constData()) && each->isVisible())
            return true;
    }
    return false;
}

/// All that keeps people without a mouse or without sight from it.
QStringList obstaclesIn(const QWidget &shown)
{
    QStringList found;
    const auto add = [&found](const char *what, const QStringList &names) {
        for (const QString &name : names)
            found << QString::fromLatin1(what) + name;
    };
    add("no name: ", namelessIn(shown));
    QStringList unreachable = unreachableIn(shown);
    unreachable.removeIf([](const QString &name) {
        // The line above it moves through its rows; tabs close by Ctrl+W.
        return name.contains("commandListView"_L1) || name.startsWith("QToolButton  in tabWidget"_L1);
    });
    add("no Tab: ", unreachable);
    add("shared key: ", sharedMnemonicsIn(shown));
    if (qobject_cast<const QDialog *>(&shown)) {
        add("out of order: ", outOfOrderIn(shown));
        add("not Enter's: ", idleFirstChoicesIn(shown));
    }
    return found;
}

} // namespace

/// Goes to every face, dialog, dock and menu of the window, as ./dev screenshots does.
class tst_Tour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void passesEveryForm();
    void everyStop_data();
    void everyStop();
    void cleanupTestCase() { m_stage.reset(); }

private:
    std::unique_ptr<TourStage> m_stage;
};

void tst_Tour::initTestCase()
{
    SecretService::useNone();
    applyTheme(*qApp, ThemeChoice::Light);
    m_stage = std::make_unique<TourStage>();
}

/// Each form and each dialog of ui/ is shown by some stop.
void tst_Tour::passesEveryForm()
{
    QSet<QString> passed;
    for (const TourStop &stop : tourStops()) {
        for (const QString &name : classesOf(stop))
            passed << name;
    }
    QSet<QString> wanted;
    const QRegularExpression form(u"<class>plectrum::(\\w+)</class>"_s);
    const QRegularExpression dialog(u"class (\\w+) : public Q(?:Dialog|DockWidget)\\b"_s);
    QDirIterator files(QStringLiteral(PLECTRUM_SOURCE_DIR) + u"/ui"_s, {u"*.ui"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QRegularExpressionMatch &match :
             {text.endsWith("</ui>\n"_L1) ? form.match(text) : dialog.match(text)}) {
            if (match.hasMatch())
                wanted << match.captured(1);
        }
    }
    QVERIFY(wanted.size() > 30);
    QCOMPARE(QStringList((wanted - passed).values()).join(u' '), QString());
}

void tst_Tour::everyStop_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(tourStops().size()); ++i)
        QTest::newRow(tourStops()[size_t(i)].name) << i;
}

void tst_Tour::everyStop()
{
    QFETCH(int, index);
    const TourStop stop = tourStops()[size_t(index)];
    QWidget *const shown = stop.open(*m_stage);
    QVERIFY(shown && shown->isVisible());
    for (const QString &name : classesOf(stop))
        QTRY_VERIFY2(isShown(*shown, name), qPrintable(name));
    QString obstacles = obstaclesIn(*shown).join(u'\n');
    if (qobject_cast<QDialog *>(shown)) {
        QTest::keyClick(shown->focusWidget() ? shown->focusWidget() : shown, Qt::Key_Escape);
        if (shown->isVisible())
            obstacles += u"\nEscape does not close it"_s;
    }
    m_stage->tidy();
    QCOMPARE(obstacles, QString());
}

QTEST_MAIN(tst_Tour)
#include "tst_tour.moc"
