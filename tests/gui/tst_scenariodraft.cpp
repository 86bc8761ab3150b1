// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/recordedsession.h"
#include "replay/scenarioreader.h"
#include "replay/scenariowriter.h"
#include "support/issuingtalk.h"
#include "ui/models/foundmodel.h"
#include "ui/models/valuediffmodel.h"
#include "ui/replay/messagelines.h"
#include "ui/replay/scenariodraft.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

using Entry = ScenarioDraft::Entry;
using Effect = ScenarioDraft::Effect;

PathPattern path(QStringView text)
{
    return PathPattern::parse(text).value_or(PathPattern());
}

qsizetype indexOf(const ScenarioDraft &draft, Entry::Kind kind, const QString &name)
{
    const auto &entries = draft.entries();
    const auto found =
        std::ranges::find_if(entries, [&](const Entry &each) { return each.kind == kind && each.name == name; });
    return found == entries.end() ? -1 : found - entries.begin();
}

} // namespace

/// What can be switched and added, and what that makes of the scenario.
class tst_ScenarioDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void isAsItWasMade();
    void switchesMasks();
    void declinesValues();
    void ignoresByHand();
    void readsFiles();
    void showsWhatWasFound();
    void showsValues();
    void laysOutMessages_data();
    void laysOutMessages();
    void leavesOutWhatMayDiffer();

private:
    ScenarioMaker::Made made(const QStringList &declined = {}) const
    {
        return ScenarioMaker::make(m_session, nullptr, declined);
    }

    QTemporaryDir m_folder;
    RecordedSession m_session;
};

void tst_ScenarioDraft::initTestCase()
{
    IssuingServer server;
    const auto session = RecordedSession::read(recordTalk(server, 3, m_folder.filePath(u"talk.plectrum"_s)));
    QVERIFY(session.has_value());
    m_session = *session;
}

void tst_ScenarioDraft::isAsItWasMade()
{
    const ScenarioDraft draft(made());
    QCOMPARE(draft.scenario(), made().scenario);
    QCOMPARE(ScenarioWriter::text(draft.scenario()), ScenarioWriter::text(made().scenario));
    QCOMPARE(draft.entries().size(), made().findings.size());
    for (const Entry &entry : draft.entries())
        QVERIFY(entry.isOn && !entry.reason.isEmpty() && !entry.seen.isEmpty());
}

void tst_ScenarioDraft::switchesMasks()
{
    ScenarioDraft draft(made());
    const auto at = indexOf(draft, Entry::Kind::Masked, u"$.at"_s);
    QVERIFY(at >= 0);
    QCOMPARE(draft.setOn(at, true), Effect::None);
    QCOMPARE(draft.setOn(at, false), Effect::Compares);
    QCOMPARE(draft.scenario().compare.masks.size(), made().scenario.compare.masks.size() - 1);
    QVERIFY(!ScenarioWriter::text(draft.scenario()).contains("$.at")); // not in the comments either
    QCOMPARE(draft.setOn(at, true), Effect::Compares);
    QCOMPARE(draft.scenario(), made().scenario);
}

void tst_ScenarioDraft::declinesValues()
{
    ScenarioDraft draft(made());
    const auto at = indexOf(draft, Entry::Kind::Correlated, u"room"_s);
    QCOMPARE(draft.setOn(at, false), Effect::Plays);
    QCOMPARE(draft.declined(), QStringList{u"room"_s});
    draft.ignore(path(u"$.debug"));
    draft.adopt(made(draft.declined()));
    // It is still there to be switched on, as is what was added by hand.
    const auto again = indexOf(draft, Entry::Kind::Correlated, u"room"_s);
    QVERIFY(again >= 0 && !draft.entries().at(again).isOn);
    QVERIFY(indexOf(draft, Entry::Kind::Ignored, u"$.debug"_s) >= 0);
    QVERIFY(!ScenarioWriter::text(draft.scenario()).contains("${room}"));
    QCOMPARE(draft.setOn(again, true), Effect::Plays);
    draft.adopt(made(draft.declined()));
    QCOMPARE(draft.entries().size(), made().findings.size() + 1);
    QVERIFY(draft.entries().at(indexOf(draft, Entry::Kind::Correlated, u"room"_s)).isOn);
}

void tst_ScenarioDraft::ignoresByHand()
{
    ScenarioDraft draft(made());
    QCOMPARE(draft.ignore(path(u"$.text")), Effect::Compares);
    QCOMPARE(draft.ignore(path(u"$.text")), Effect::None);
    QCOMPARE(draft.addMask({.path = path(u"$.number"), .kind = MaskKind::Number, .reason = u"by hand"_s}),
             Effect::Compares);
    QCOMPARE(draft.scenario().compare.ignore, QList<PathPattern>{path(u"$.text")});
    const auto read = ScenarioReader::parse(ScenarioWriter::text(draft.scenario()));
    QVERIFY(read.has_value());
    QCOMPARE(read->compare, draft.scenario().compare);
    const auto at = indexOf(draft, Entry::Kind::Ignored, u"$.text"_s);
    QCOMPARE(draft.setOn(at, false), Effect::Compares);
    QCOMPARE(draft.ignore(path(u"$.text")), Effect::Compares); // switched on again
    QVERIFY(draft.entries().at(at).isOn);
}

void tst_ScenarioDraft::readsFiles()
{
    const auto scenario =
        ScenarioReader::parse("scenario: 1\nvariables: {board: '42', host: }\n"
                              "actors: {a: {url: 'ws://${host}/${board}', cookies: {s: '${secret.cookie.s}'}}}\n"
                              "compare: {ignore: [$..trace], masks: [{path: $.at, kind: timestamp}]}\n"
                              "steps:\n  - connect: a\n  - expect: a\n    json: {id: '${id}'}\n    let: {id: $.id}\n");
    QVERIFY2(scenario.has_value(), qPrintable(scenario ? QString() : scenario.error().detail));
    ScenarioDraft draft(*scenario);
    QCOMPARE(draft.scenario(), *scenario);
    const QList<std::pair<Entry::Kind, QString>> expected{
        {Entry::Kind::Correlated, u"id"_s},    {Entry::Kind::Masked, u"$.at"_s},
        {Entry::Kind::Ignored, u"$..trace"_s}, {Entry::Kind::Variable, u"board"_s},
        {Entry::Kind::Variable, u"host"_s},    {Entry::Kind::Secret, u"secret.cookie.s"_s}};
    for (const auto &[kind, name] : expected)
        QVERIFY2(indexOf(draft, kind, name) >= 0, qPrintable(name));
    QCOMPARE(draft.entries().size(), expected.size());
    QCOMPARE(draft.setOn(indexOf(draft, Entry::Kind::Correlated, u"id"_s), false), Effect::None);
    const auto host = indexOf(draft, Entry::Kind::Variable, u"host"_s);
    QVERIFY(draft.entries().at(host).needsValue);
    QCOMPARE(draft.setValue(host, "h.example"), Effect::Plays);
    QCOMPARE(draft.given().value("host").text, "h.example");
    QCOMPARE(draft.given().value("board").text, "42");
    QCOMPARE(draft.scenario(), *scenario); // values are for playing only
}

void tst_ScenarioDraft::showsWhatWasFound()
{
    FoundModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ScenarioDraft draft(made());
    model.setEntries(draft.entries());
    QSignalSpy switched(&model, &FoundModel::switched);
    const int mask = int(indexOf(draft, Entry::Kind::Masked, u"$.at"_s));
    QCOMPARE(model.index(mask, FoundModel::Name).data().toString(), u"$.at"_s);
    QVERIFY(model.index(mask, FoundModel::Seen).data().toString().contains(u", "_s));
    QVERIFY(model.setData(model.index(mask, FoundModel::What), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(switched.size(), 1);
    QCOMPARE(switched.first().at(0).toInt(), mask);
    QVERIFY(!switched.first().at(1).toBool());
    // A secret's value is not to be seen.
    QSignalSpy given(&model, &FoundModel::valueGiven);
    model.setEntries({{.kind = Entry::Kind::Secret, .name = u"secret.authorization"_s, .value = "CANARY"}});
    const QModelIndex value = model.index(0, FoundModel::Value);
    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::EditRole)})
        QVERIFY(!value.data(role).toString().contains("CANARY"_L1));
    QVERIFY(value.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(model.setData(value, u"other"_s, Qt::EditRole));
    QCOMPARE(given.size(), 1);
}

void tst_ScenarioDraft::showsValues()
{
    ValueDiffModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    using Kind = ValueDifference::Kind;
    model.setDiff({.form = MessageDiff::Form::Json,
                   .values = {{Kind::Changed, u"$.a[0]"_s, "1", "2"}, {Kind::Missing, u"prefix"_s, "42", {}}}});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.path(0) && !model.path(1) && !model.path(2));
    QCOMPARE(model.index(0, ValueDiffModel::Actual).data().toString(), u"2"_s);
    QCOMPARE(model.index(1, ValueDiffModel::Actual).data().toString(), u"nothing"_s);
    model.setDiff({.form = MessageDiff::Form::Binary, .values = {{Kind::Changed, u"byte 3"_s, {"\x00\xff", 2}, "a"}}});
    QVERIFY(!model.path(0));
    QCOMPARE(model.index(0, ValueDiffModel::Expected).data().toString(), u"00 ff"_s);
}

void tst_ScenarioDraft::laysOutMessages_data()
{
    QTest::addColumn<bool>("isText");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<qsizetype>("lines");
    QTest::addColumn<QString>("first");
    QTest::newRow("text") << true << "one\ntwo"_ba << qsizetype(2) << u"one"_s;
    QTest::newRow("json") << true << R"({"a":1})"_ba << qsizetype(1) << uR"({"a": 1})"_s;
    QTest::newRow("name without a value") << true << QByteArray("\ue000sid\ue001") << qsizetype(1) << u"${sid}"_s;
    QTest::newRow("bytes") << false << QByteArray("\x00\x41\xff", 3) << qsizetype(1)
                           << u"000000  00 41 ff                                         ·A·"_s;
    QTest::newRow("17 bytes") << false << QByteArray(17, 'x') << qsizetype(2)
                              << u"000000  78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78  xxxxxxxxxxxxxxxx"_s;
    QTest::newRow("too many lines") << true << QByteArray(20000, '\n') << qsizetype(MaxLines + 1) << QString();
    QTest::newRow("no UTF-8") << true << "\xff"_ba << qsizetype(1)
                              << u"000000  ff                                               ·"_s;
}

void tst_ScenarioDraft::laysOutMessages()
{
    QFETCH(bool, isText);
    QFETCH(QByteArray, payload);
    QFETCH(qsizetype, lines);
    QFETCH(QString, first);
    const QStringList shown = messageLines({isText, payload});
    QCOMPARE(shown.size(), lines);
    QCOMPARE(shown.first(), first);
    ReplayRow row;
    row.expected = row.actual = {isText, payload};
    QCOMPARE(rowLines(row), shown.join(u'\n'));
    row.isUnexpected = true;
    QVERIFY(rowLines(row).startsWith(u'+'));
    row.isUnexpected = false;
    row.differences = ReplayRow::Difference::Missing;
    QVERIFY(rowLines(row).startsWith(u'-'));
    row.differences = ReplayRow::Difference::Changed;
    row.actual.payload.prepend("more");
    QVERIFY(rowLines(row).startsWith("@@"_L1));
}

void tst_ScenarioDraft::leavesOutWhatMayDiffer()
{
    ReplayRow row;
    row.expected = {true,
                    R"(42["e",{"id":"one","at":1,"text":"a fairly long text, so that it takes lines","n":[1,2]}])"};
    row.actual = {true, R"(42["e", {"id":"two","at":2,"text":"another long text, so that it takes lines","n":[1,3]}])"};
    row.differences = ReplayRow::Difference::Changed;
    row.diff.form = MessageDiff::Form::Json;
    row.diff.values = {{ValueDifference::Kind::Changed, u"$[1].text"_s, {}, {}}};
    const QString lines = rowLines(row);
    QVERIFY2(lines.contains(u"another"_s) && !lines.contains(u"two"_s), qPrintable(lines));
    QCOMPARE(lines.count(u"\n+"_s), 1);
    QCOMPARE(lines.count(u"\n-"_s), 1);
}

QTEST_MAIN(tst_ScenarioDraft)
#include "tst_scenariodraft.moc"
