// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/secretservice.h"
#include "ui/commands/cheatsheet.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// "File ▸ Open", of all menus and what is in them; without accelerators and dots.
void addPaths(const QMenu &menu, const QString &path, QStringList &paths)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *const action : actions) {
        if (action->isSeparator())
            continue;
        const QString name = path + u" ▸ "_s + action->text().remove(u'&').remove(u'…');
        paths << name;
        if (action->menu())
            addPaths(*action->menu(), name, paths);
    }
}

/// What is in the handbook beside code.
QString proseOf(const QString &file)
{
    QFile page(file);
    if (!page.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression code(
        u"^```.*?^```"_s, QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(page.readAll()).remove(code).replace(u'\n', u' ');
}

} // namespace

/// Menus and keys that the handbook names are those of the window.
class tst_HandbookClaims : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void menusAreThere_data() { addPages(); }
    void menusAreThere();
    void keysAreThere_data() { addPages(); }
    void keysAreThere();

private:
    static void addPages();

    QStringList m_menus;
    QStringList m_keys; ///< as the list of keys shows them
};

void tst_HandbookClaims::initTestCase()
{
    SecretService::useNone();
    const QTemporaryDir home;
    MainWindow window({.settingsFile = home.filePath(u"plectrum.ini"_s),
                       .profileFolder = home.filePath(u"profiles"_s),
                       .recordingsFolder = home.filePath(u"recordings"_s),
                       .crashFolder = home.filePath(u"crashes"_s)});
    window.show();
    window.findChild<QAction *>(u"newConnectionAction"_s)->trigger();
    const QList<QAction *> bar = window.menuBar()->actions();
    for (const QAction *const each : bar) {
        Q_EMIT each->menu()->aboutToShow();
        addPaths(*each->menu(), each->text().remove(u'&'), m_menus);
    }
    const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
    for (const QPushButton *const each : buttons) {
        if (each->menu())
            addPaths(*each->menu(), each->text().remove(u'&'), m_menus);
    }
    QVERIFY(m_menus.size() > 50);
    window.findChild<QAction *>(u"keysAction"_s)->trigger();
    const auto *const sheet = window.findChild<CheatSheet *>();
    QVERIFY(sheet);
    const auto *const tree = sheet->findChild<QTreeWidget *>(u"keysTreeWidget"_s);
    for (QTreeWidgetItemIterator i(const_cast<QTreeWidget *>(tree)); *i; ++i) {
        for (int column = 0; column < tree->columnCount(); ++column)
            m_keys << (*i)->text(column).split(u", "_s);
    }
    QVERIFY(m_keys.size() > 30);
}

void tst_HandbookClaims::addPages()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(PLECTRUM_SOURCE_DIR "/resources/handbook"));
    const QStringList names = folder.entryList({u"*.md"_s});
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void tst_HandbookClaims::menusAreThere()
{
    QFETCH(QString, file);
    static const QRegularExpression menu(u"\\*([^*]+ ▸ [^*]+)\\*"_s);
    const QString prose = proseOf(file);
    auto named = menu.globalMatch(prose);
    while (named.hasNext()) {
        const QString path = named.next().captured(1).simplified().remove(u'…');
        const bool isHere = std::ranges::any_of(m_menus, [&](const QString &each) {
            return each == path || path.startsWith(each + u" ▸ "_s); // deeper: a button of a dialog
        });
        QVERIFY2(isHere, qPrintable(path + u" is none of\n"_s + m_menus.join(u'\n')));
    }
}

void tst_HandbookClaims::keysAreThere()
{
    QFETCH(QString, file);
    static const QRegularExpression key(u"(?<!`)\\b((?:Ctrl|Alt|Shift)\\+(?:Shift\\+)?[A-Z]\\w*|F\\d)\\b"_s);
    const QString prose = proseOf(file);
    auto named = key.globalMatch(prose);
    while (named.hasNext()) {
        const QString text = named.next().captured(1);
        QString other = text; // two names of one key
        other.replace(u"Enter"_s, u"Return"_s);
        QVERIFY2(m_keys.contains(text) || m_keys.contains(other),
                 qPrintable(text + u" is none of "_s + m_keys.join(u' ')));
    }
}

QTEST_MAIN(tst_HandbookClaims)
#include "tst_handbookclaims.moc"
