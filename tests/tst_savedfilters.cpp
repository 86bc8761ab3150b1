// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/savedfilters.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_SavedFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void keepsFilters();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
};

void tst_SavedFilters::keepsFilters()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/filters.json"_s);
    SavedFilters filters(path);
    QVERIFY(filters.load());
    QVERIFY(filters.filters().isEmpty());
    QVERIFY(filters.set({u"slow"_s, u"delta > 1s"_s}));
    QVERIFY(filters.set({u"joins"_s, u"json.event == \"join\""_s}));
    QVERIFY(filters.set({u"slow"_s, u"delta > 2s"_s}));
    const QList<SavedFilter> expected{{u"joins"_s, u"json.event == \"join\""_s}, {u"slow"_s, u"delta > 2s"_s}};
    QCOMPARE(filters.filters(), expected);
    SavedFilters others(path);
    QVERIFY(others.load());
    QCOMPARE(others.filters(), expected);
    QVERIFY(Filter::compile(u"$slow and not $joins"_s, others.macros()));
    QVERIFY(others.remove(u"joins"_s));
    QVERIFY(filters.load());
    QCOMPARE(filters.filters().size(), 1);
}

void tst_SavedFilters::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no JSON") << "{\"filters\": ["_ba << u"byte"_s;
    QTest::newRow("no list") << "{\"filters\": {}}"_ba << u"no list"_s;
    QTest::newRow("something else") << "[]"_ba << u"no list"_s;
    QTest::newRow("no name") << R"({"filters": [{"name": "a", "filter": "fin"}, {"filter": "fin"}]})"_ba
                             << u"filters[1]"_s;
    QTest::newRow("no text") << R"({"filters": [{"name": "a", "filter": 5}]})"_ba << u"filters[0]"_s;
}

void tst_SavedFilters::refusesOtherFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, detail);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"filters.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    SavedFilters filters(path);
    const auto loaded = filters.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::FileDamaged);
    QVERIFY2(loaded.error().detail.contains(detail) && loaded.error().detail.contains(path),
             qPrintable(loaded.error().detail));
    QVERIFY(filters.filters().isEmpty());
}

QTEST_GUILESS_MAIN(tst_SavedFilters)
#include "tst_savedfilters.moc"
