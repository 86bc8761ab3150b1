// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/scenarioreader.h"
#include "ui/models/replayrowsmodel.h"
#include "ui/replay/rowsfilter.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

using Model = ReplayRowsModel;
using Class = ReplayRow::Difference;
using Subject = ReplayRow::Subject;

Scenario scenario()
{
    return ScenarioReader::parse("scenario: 1\nactors: {a: {url: 'ws://h/x'}}\nsteps:\n"
                                 "  - connect: a\n  - send: a\n    json: {say: hello}\n"
                                 "  - expect: a\n    text: hello\n  - wait: 1500ms\n  - ping: a\n    text: p\n"
                                 "  - expect: a\n    end: {code: 1001}\n  - close: a\n    code: 1000\n")
        .value_or(Scenario());
}

ReplayRow row(Subject subject, int step, ReplayRow::Differences differences = {})
{
    ReplayRow row;
    row.subject = subject;
    row.step = step;
    row.actor = u"a"_s;
    row.differences = differences;
    return row;
}

ReplayResult result()
{
    ReplayResult result;
    result.rows << row(Subject::Handshake, 0, Class::Changed);
    result.rows.last().diff.values << ValueDifference{ValueDifference::Kind::Changed, u"status"_s, "101", "403"};
    result.rows << row(Subject::Sent, 1);
    result.rows.last().actual = {true, "{\"say\":\"hello\"}"};
    result.rows << row(Subject::Message, 2, Class::Missing);
    result.rows.last().expected = {true, "hello"};
    result.rows.last().expectedRecord = 7;
    result.rows << row(Subject::Message, 2, Class::Extra);
    result.rows.last().isUnexpected = true;
    result.rows.last().actual = {false, QByteArray::fromHex("00ff")};
    result.rows.last().actualRecord = 9;
    result.rows << row(Subject::End, 5, Class::Reordered | Class::Late);
    result.rows.last().expected = {true, "1001"};
    result.rows.last().actual = {true, "1001"};
    result.rows.last().at = std::chrono::milliseconds(1234);
    return result;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

Model::State stateAt(const Model &model, int row)
{
    return Model::State(model.index(row, 0).data(Model::StateRole).toInt());
}

} // namespace

class tst_ReplayRowsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void showsSteps_data();
    void showsSteps();
    void advances();
    void showsResults_data();
    void showsResults();
    void findsRecords();
    void namesLoops();
    void filtersAndFindsDifferences();
};

void tst_ReplayRowsModel::showsSteps_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    QTest::newRow("connect") << 0 << u"connect"_s << u"101"_s;
    QTest::newRow("send") << 1 << u"send"_s << u"{\"say\":\"hello\"}"_s;
    QTest::newRow("expect") << 2 << u"expect"_s << u"hello"_s;
    QTest::newRow("wait") << 3 << u"wait"_s << u"1,500 ms"_s;
    QTest::newRow("ping") << 4 << u"ping"_s << u"p"_s;
    QTest::newRow("end") << 5 << u"expect end"_s << u"1001"_s;
    QTest::newRow("close") << 6 << u"close"_s << u"1000 "_s;
}

void tst_ReplayRowsModel::showsSteps()
{
    QFETCH(int, row);
    QFETCH(QString, what);
    QFETCH(QString, expected);
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setScenario(scenario());
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(cell(model, row, Model::What), what);
    QCOMPARE(cell(model, row, Model::Expected).remove(u','), QString(expected).remove(u','));
    QCOMPARE(cell(model, row, Model::Actual), QString());
    QCOMPARE(cell(model, row, Model::Step), QString::number(row + 1));
    QVERIFY(cell(model, row, Model::Line).toInt() > 3);
    QCOMPARE(stateAt(model, row), Model::State::Pending);
    QVERIFY(!model.row(row) && model.step(row));
}

void tst_ReplayRowsModel::advances()
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProgress({.begun = 3});
    model.setScenario(scenario());
    QSignalSpy changed(&model, &Model::dataChanged);
    model.setProgress({.begun = 2, .ended = 2});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(stateAt(model, 1), Model::State::Over);
    QCOMPARE(stateAt(model, 2), Model::State::Current);
    QCOMPARE(stateAt(model, 3), Model::State::Pending);
    QVERIFY(!cell(model, 2, Model::Actual).isEmpty());
    model.setProgress({.begun = 4, .ended = 5, .differed = {2}});
    QCOMPARE(stateAt(model, 4), Model::State::Over);
    QVERIFY(!cell(model, 2, Model::Difference).isEmpty());
    QCOMPARE(cell(model, 2, Model::Actual), QString());
    // The next loop begins anew.
    model.setProgress({.loop = 1, .begun = 0});
    QCOMPARE(stateAt(model, 1), Model::State::Pending);
    QVERIFY(cell(model, 2, Model::Difference).isEmpty());
    const QModelIndex last = changed.constLast().at(1).toModelIndex();
    QCOMPARE(last.row(), 6);
}

void tst_ReplayRowsModel::showsResults_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("difference");
    QTest::newRow("refused") << 0 << u"101"_s << u"403"_s << u"≠ changed"_s;
    QTest::newRow("sent") << 1 << u"{\"say\":\"hello\"}"_s << u"{\"say\":\"hello\"}"_s << QString();
    QTest::newRow("missing") << 2 << u"hello"_s << QString() << u"− missing"_s;
    QTest::newRow("extra, binary") << 3 << QString() << u"00 ff"_s << u"+ extra"_s;
    QTest::newRow("two at once") << 4 << u"1001"_s << u"1001"_s << u"⇅ reordered  ◷ late"_s;
}

void tst_ReplayRowsModel::showsResults()
{
    QFETCH(int, row);
    QFETCH(QString, expected);
    QFETCH(QString, actual);
    QFETCH(QString, difference);
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setScenario(scenario());
    model.setResult(result());
    QVERIFY(model.hasResult());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(cell(model, row, Model::Expected), expected);
    QCOMPARE(cell(model, row, Model::Actual), actual);
    QCOMPARE(cell(model, row, Model::Difference), difference);
    QCOMPARE(model.rowText(row).split(u'\t').size(), int(Model::ColumnCount));
    QCOMPARE(model.index(row, 0).data(Model::DifferencesRole).toInt(), int(model.row(row)->differences.toInt()));
    // Progress that comes late changes nothing.
    model.setProgress({.begun = 1});
    QCOMPARE(cell(model, row, Model::Actual), actual);
}

void tst_ReplayRowsModel::findsRecords()
{
    Model model;
    model.setScenario(scenario());
    model.setResult(result());
    QCOMPARE(model.rowOfExpected(7), 2);
    QCOMPARE(model.rowOfActual(9), 3);
    QCOMPARE(model.rowOfExpected(9), -1);
    QCOMPARE(model.rowOfExpected(0), -1);
    QCOMPARE(model.expectedRecord(2), RecordId(7));
    QCOMPARE(model.actualRecord(99), RecordId(0));
    QVERIFY(!model.step(3)); // nobody expected it
}

void tst_ReplayRowsModel::namesLoops()
{
    Model model;
    model.setScenario(scenario());
    ReplayResult twice = result();
    twice.loops = 2;
    twice.rows.last().loop = 1;
    model.setResult(twice);
    QCOMPARE(cell(model, 0, Model::Step), u"1/1"_s);
    QCOMPARE(cell(model, 4, Model::Step), u"2/6"_s);
}

void tst_ReplayRowsModel::filtersAndFindsDifferences()
{
    Model model;
    RowsFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(filter.differenceFrom(-1, 1), -1);
    model.setScenario(scenario());
    QCOMPARE(filter.differenceFrom(0, 1), -1);
    model.setResult(result());
    QCOMPARE(filter.differenceFrom(-1, 1), 0);
    QCOMPARE(filter.differenceFrom(0, 1), 2);
    QCOMPARE(filter.differenceFrom(4, 1), 0); // around the end
    QCOMPARE(filter.differenceFrom(0, -1), 4);
    QCOMPARE(filter.differenceFrom(2, -1), 0);
    filter.setOnlyDifferences(true);
    QCOMPARE(filter.rowCount(), 4);
    filter.setOnlyDifferences(false);
    QCOMPARE(filter.rowCount(), 5);
}

QTEST_MAIN(tst_ReplayRowsModel)
#include "tst_replayrowsmodel.moc"
