// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columnwidths.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Given = 60; // px

} // namespace

/// Heads and cells can be read in every language, though widths are given in pixels.
class tst_ColumnWidths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void headsAreWhole();
    void cellsWiden();
};

void tst_ColumnWidths::headsAreWhole()
{
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({u"#"_s, u"A head that needs a lot more room"_s, u"Left alone"_s});
    QTableView view;
    view.setModel(&model);
    const int before = view.columnWidth(2);
    const ColumnWidth widths[] = {{0, Given}, {1, Given}};
    setColumnWidths(view, widths);
    QCOMPARE(view.columnWidth(0), Given);
    QVERIFY(view.columnWidth(1) > Given);
    QVERIFY(view.columnWidth(1) >= view.horizontalHeader()->sectionSizeHint(1));
    QCOMPARE(view.columnWidth(2), before);
}

void tst_ColumnWidths::cellsWiden()
{
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(u"in"_s));
    QTableView view;
    view.setModel(&model);
    const ColumnWidth widths[] = {{0, Given}, {1, Given}};
    setColumnWidths(view, widths);
    widenColumns(view, {0});
    QCOMPARE(view.columnWidth(0), Given);
    model.item(0, 0)->setText(u"on its way to the server, and back"_s);
    widenColumns(view, {0});
    const int wide = view.columnWidth(0);
    QVERIFY(wide > Given);
    QCOMPARE(view.columnWidth(1), Given);
    model.item(0, 0)->setText(u"in"_s);
    widenColumns(view, {0});
    QCOMPARE(view.columnWidth(0), wide);
}

QTEST_MAIN(tst_ColumnWidths)
#include "tst_columnwidths.moc"
