// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/growingcapture.h"
#include "ui/faces/frameface.h"
#include "ui/faces/hexview.h"
#include "ui/models/timelinemodel.h"
#include "ui/recordfaces.h"
#include "ui/searchbar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Timeout = 20'000; ///< ms

/// A recording with the rows "row 1" … "row 30", and a bar that goes through it.
struct Stage {
    Stage()
    {
        capture.grow(30);
        model.setReader(capture.reader());
        QObject::connect(&bar, &SearchBar::rowWanted, &bar, [this](RecordId id) {
            row = id;
            bar.setCurrent(id);
        });
        QObject::connect(&bar, &SearchBar::searchChanged, &bar,
                         [this](const std::optional<PayloadSearch> &search) { faces.setSearch(search); });
        bar.open();
    }

    void type(const QString &text)
    {
        auto *const edit = bar.findChild<QLineEdit *>(u"searchLineEdit"_s);
        edit->clear();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QString state() { return bar.findChild<QLabel *>(u"searchStateLabel"_s)->text(); }
    void choose(PayloadSearch::Mode mode)
    {
        bar.findChild<QComboBox *>(u"searchModeComboBox"_s)->setCurrentIndex(int(mode));
    }

    GrowingCapture capture;
    TimelineModel model;
    SearchBar bar{model};
    RecordFaces faces;
    RecordId row = 0;
};

} // namespace

class tst_SearchBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void goesFromRowToRow();
    void goesThroughARow();
    void findsModes_data();
    void findsModes();
    void tellsWhatIsWrong();
    void searchesTheRowsShown();
    void growsWithTheRecording();
    void findsInLongContent();
    void marksEveryFace();
    void marksHex();
};

void tst_SearchBar::goesFromRowToRow()
{
    Stage stage;
    stage.type(u"row 2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.row, 2, Timeout);
    QTRY_COMPARE_WITH_TIMEOUT(stage.state(), u"1 of 11 rows"_s, Timeout); // 2, 20 … 29
    stage.bar.next();
    QCOMPARE(stage.row, 20);
    stage.bar.previous();
    QCOMPARE(stage.row, 2);
    stage.bar.previous(); // before the first comes the last
    QCOMPARE(stage.row, 29);
    QCOMPARE(stage.state(), u"11 of 11 rows"_s);
    stage.bar.next();
    QCOMPARE(stage.row, 2);
    stage.bar.setCurrent(10);
    QCOMPARE(stage.state(), u"11 rows"_s);
    stage.bar.next();
    QCOMPARE(stage.row, 20);
    stage.type(u"nothing"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.state(), u"Not found"_s, Timeout);
    QTest::keyClick(&stage.bar, Qt::Key_Escape);
    QVERIFY(stage.bar.isHidden());
}

/// Through all places of a row before it goes on, and back the same way.
void tst_SearchBar::goesThroughARow()
{
    Stage stage;
    for (const QByteArray &payload : {"aXbXc"_ba, "none"_ba, R"({"k":"X","l":["XX"]})"_ba})
        stage.capture.append(Opcode::Text, Direction::Incoming, payload);
    stage.model.refresh();
    stage.faces.setReader(stage.capture.reader());
    connect(&stage.bar, &SearchBar::rowWanted, &stage.faces, &RecordFaces::showRecord);
    stage.bar.setInside({.step = [&](bool forwards) { return stage.faces.stepHit(forwards); },
                         .goTo = [&](bool last) { stage.faces.showHit(last); },
                         .place = [&] { return stage.faces.hitText(); }});
    auto *const caseButton = stage.bar.findChild<QToolButton *>(u"searchCaseToolButton"_s);
    caseButton->setChecked(true);
    stage.type(u"X"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.row, 31, Timeout);
    const auto *const hex = stage.faces.findChild<HexView *>(u"hexView"_s);
    const QList<std::pair<RecordId, qint64>> places{{31, 1}, {31, 3}, {33, 6}, {33, 15}, {33, 16}};
    QTRY_COMPARE_WITH_TIMEOUT(stage.state(), u"1 of 2 rows · match 1 of 2 in it"_s, Timeout);
    for (qsizetype i = 1; i < places.size(); ++i) {
        stage.bar.next();
        QCOMPARE(stage.row, places.at(i).first);
        QCOMPARE(hex->selectionStart(), places.at(i).second);
        QCOMPARE(hex->selectionEnd(), places.at(i).second + 1);
    }
    QCOMPARE(stage.state(), u"2 of 2 rows · match 3 of 3 in it"_s);
    // Behind the last comes the first, before the first the last.
    stage.bar.next();
    QCOMPARE(stage.row, 31);
    QCOMPARE(hex->selectionStart(), 1);
    for (qsizetype i = places.size() - 1; i >= 0; --i) {
        stage.bar.previous();
        QCOMPARE(stage.row, places.at(i).first);
        QCOMPARE(hex->selectionStart(), places.at(i).second);
    }
}

void tst_SearchBar::findsModes_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("caseSensitive");
    QTest::addColumn<QString>("state");
    const int text = int(PayloadSearch::Mode::Text);
    const int regex = int(PayloadSearch::Mode::Regex);
    const int hex = int(PayloadSearch::Mode::Hex);
    QTest::newRow("text knows no case") << text << u"ROW 3"_s << false << u"1 of 2 rows"_s;
    QTest::newRow("text with case") << text << u"ROW 3"_s << true << u"Not found"_s;
    QTest::newRow("text is no expression") << text << u"row ."_s << false << u"Not found"_s;
    QTest::newRow("expression") << regex << u"w [12]\\d$"_s << false << u"1 of 20 rows"_s;
    QTest::newRow("expression with case") << regex << u"W \\d"_s << true << u"Not found"_s;
    QTest::newRow("bytes") << hex << u"77 20 33"_s << false << u"1 of 2 rows"_s;
    QTest::newRow("bytes together") << hex << u"0x772033"_s << false << u"1 of 2 rows"_s;
}

void tst_SearchBar::findsModes()
{
    QFETCH(int, mode);
    QFETCH(QString, text);
    QFETCH(bool, caseSensitive);
    QFETCH(QString, state);
    Stage stage;
    stage.choose(PayloadSearch::Mode(mode));
    stage.bar.findChild<QToolButton *>(u"searchCaseToolButton"_s)->setChecked(caseSensitive);
    stage.type(text);
    QTRY_COMPARE_WITH_TIMEOUT(stage.state(), state, Timeout);
}

void tst_SearchBar::tellsWhatIsWrong()
{
    Stage stage;
    stage.choose(PayloadSearch::Mode::Regex);
    stage.type(u"ab(c"_s);
    QVERIFY2(stage.state().startsWith("At position 5"_L1), qPrintable(stage.state()));
    stage.choose(PayloadSearch::Mode::Hex);
    stage.type(u"0a xy"_s);
    QVERIFY2(stage.state().startsWith("At position 4"_L1), qPrintable(stage.state()));
    stage.type(u"0a b"_s);
    QVERIFY2(stage.state().contains("pairs of hex digits"_L1), qPrintable(stage.state()));
    stage.type({});
    QVERIFY(stage.state().isEmpty());
}

void tst_SearchBar::searchesTheRowsShown()
{
    Stage stage;
    stage.type(u"row"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.state(), u"1 of 30 rows"_s, Timeout);
    stage.model.setFilter(*Filter::compile(u"dir == out"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(stage.state().endsWith("10 rows"_L1), qPrintable(stage.state()), Timeout);
    stage.bar.next();
    QCOMPARE(stage.row, 3);
    // Zoomed in, the rows around are none of them.
    stage.model.setRange(10, 20);
    QTRY_VERIFY2_WITH_TIMEOUT(stage.state().endsWith("3 rows"_L1), qPrintable(stage.state()), Timeout);
    stage.bar.setCurrent(19);
    stage.bar.next();
    QCOMPARE(stage.row, 12);
    stage.bar.previous();
    QCOMPARE(stage.row, 18);
    stage.model.clearRange();
    stage.model.setFilter({});
    QTRY_VERIFY2_WITH_TIMEOUT(stage.state().endsWith("30 rows"_L1), qPrintable(stage.state()), Timeout);
}

void tst_SearchBar::growsWithTheRecording()
{
    Stage stage;
    stage.type(u"row 5"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.state(), u"1 of 1 rows"_s, Timeout);
    stage.capture.grow(30);
    stage.model.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(stage.state(), u"1 of 11 rows"_s, Timeout);
}

void tst_SearchBar::findsInLongContent()
{
    Stage stage;
    QByteArray content(300'000, '.');
    content.replace(200'000, 6, "needle");
    const RecordId row = stage.capture.append(Opcode::Text, Direction::Incoming, content);
    stage.model.refresh();
    stage.type(u"needle"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.row, row, Timeout);
    stage.faces.setReader(stage.capture.reader());
    stage.faces.showRecord(row);
    QCOMPARE(stage.faces.findChild<QLabel *>(u"foundLabel"_s)->text(),
             u"Found 1 × in the payload, first at byte 200,000"_s);
}

void tst_SearchBar::marksEveryFace()
{
    Stage stage;
    const RecordId row = stage.capture.append(Opcode::Text, Direction::Incoming, R"({"name":"Alice","like":"ALICE"})");
    stage.model.refresh();
    stage.faces.setReader(stage.capture.reader());
    stage.faces.resize(900, 400);
    stage.faces.show();
    stage.faces.showRecord(row);
    auto *const message = stage.faces.findChild<QPlainTextEdit *>(u"messageTextEdit"_s);
    auto *const frame = stage.faces.findChild<QLabel *>(u"foundLabel"_s);
    QVERIFY(message->extraSelections().isEmpty());
    stage.type(u"alice"_s);
    QTRY_COMPARE_WITH_TIMEOUT(message->extraSelections().size(), 2, Timeout);
    QCOMPARE(message->extraSelections().constFirst().cursor.selectedText(), u"Alice"_s);
    QCOMPARE(frame->text(), u"Found 2 × in the payload, first at byte 9"_s);
    // The next row is marked as well.
    stage.faces.showRecord(1);
    QVERIFY(message->extraSelections().isEmpty());
    QVERIFY(frame->isHidden());
    stage.faces.showRecord(row);
    QCOMPARE(message->extraSelections().size(), 2);
    stage.bar.close();
    QVERIFY(message->extraSelections().isEmpty());
    QVERIFY(frame->isHidden());
}

void tst_SearchBar::marksHex()
{
    Stage stage;
    QByteArray bytes(4096, '\0');
    bytes.replace(3000, 3, "\x01\x02\x03");
    const RecordId row = stage.capture.append(Opcode::Binary, Direction::Incoming, bytes);
    stage.model.refresh();
    HexView view;
    view.resize(700, 300);
    view.show(RecordBytes{.reader = stage.capture.reader(), .id = row, .asMeant = false, .size = bytes.size()});
    view.setVisible(true);
    const QImage plain = view.grab().toImage();
    view.setSearch(*PayloadSearch::compile(PayloadSearch::Mode::Hex, u"01 02 03"_s, true));
    const QImage marked = view.grab().toImage();
    QVERIFY(plain == marked); // it stands below
    view.reveal(3000);
    const QImage there = view.grab().toImage();
    view.setSearch(std::nullopt);
    QVERIFY(view.grab().toImage() != there);
}

QTEST_MAIN(tst_SearchBar)
#include "tst_searchbar.moc"
