// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/growingcapture.h"
#include "ui/filterbook.h"
#include "ui/filteredit.h"
#include "ui/filterline.h"
#include "ui/filtermenu.h"
#include "ui/filterwords.h"
#include "ui/models/timelinemodel.h"
#include "ui/recordfaces.h"
#include "ui/settings.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Timeout = 20'000; ///< ms

/// A line with a book in a folder of its own, as a tab has it.
struct Stage {
    Stage()
    {
        line.setBook(book);
        line.setVocabulary([this] { return words; });
        QObject::connect(&line, &FilterLine::filterChanged, &line, [this](const Filter &next) { filter = next; });
        line.resize(900, 80);
        line.show();
    }

    QLineEdit &edit() { return *line.findChild<QLineEdit *>(u"filterLineEdit"_s); }
    QLabel &error() { return *line.findChild<QLabel *>(u"filterErrorLabel"_s); }
    QString counts() { return line.findChild<QLabel *>(u"countsLabel"_s)->text(); }
    QMenu &menu()
    {
        auto *const menu = line.findChild<QMenu *>(u"filtersMenu"_s);
        Q_EMIT menu->aboutToShow();
        return *menu;
    }
    QAbstractItemView &offers() { return *edit().findChild<QCompleter *>()->popup(); }
    QStringList offered()
    {
        QStringList texts;
        for (int row = 0; row < offers().model()->rowCount(); ++row)
            texts << offers().model()->index(row, 0).data().toString();
        return texts;
    }
    void enter(const QString &text)
    {
        edit().setText(text);
        QTest::keyClick(&edit(), Qt::Key_Return);
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"plectrum.ini"_s)};
    FilterBook book{settings, folder.filePath(u"filters.json"_s)};
    FilterVocabulary words;
    FilterLine line;
    Filter filter;
};

} // namespace

class tst_FilterLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void suggestionIsTaken();
    void missingPartsAreHints();
    void keepsHistory();
    void savesFilters();
    void offersWhileTyping();
    void joinsTerms_data();
    void joinsTerms();
    void tellsCounts();
    void rowsGiveTerms();
    void knowsTheRecordingsWords();
    void facesGiveTerms();
};

void tst_FilterLine::suggestionIsTaken()
{
    Stage stage;
    stage.enter(u"fin and dri == in"_s);
    QVERIFY(!stage.error().isHidden());
    QVERIFY2(stage.error().text().contains("position 9"_L1), qPrintable(stage.error().text()));
    QVERIFY(stage.edit().property("invalid").toBool());
    Q_EMIT stage.error().linkActivated(u"#"_s);
    QCOMPARE(stage.edit().text(), u"fin and dir == in"_s);
    QVERIFY(stage.error().isHidden());
    QVERIFY(!stage.edit().property("invalid").toBool());
    QVERIFY(!stage.filter.matchesAll());
}

void tst_FilterLine::missingPartsAreHints()
{
    Stage stage;
    QTest::keyClicks(&stage.edit(), u"dir =="_s);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.error().isHidden(), Timeout);
    QVERIFY2(stage.error().text().contains("Goes on with in, out"_L1), qPrintable(stage.error().text()));
    QVERIFY(!stage.edit().property("invalid").toBool());
    QTest::keyClick(&stage.edit(), Qt::Key_Return);
    QVERIFY2(stage.error().text().contains("position 7"_L1), qPrintable(stage.error().text()));
    QVERIFY(stage.edit().property("invalid").toBool());
    // So is a word that is not whole yet, but not one that nothing begins with.
    stage.edit().clear();
    QTest::keyClicks(&stage.edit(), u"fin and pay"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(stage.error().text().contains("Goes on with payload"_L1),
                              qPrintable(stage.error().text()), Timeout);
    QVERIFY(!stage.edit().property("invalid").toBool());
    QTest::keyClicks(&stage.edit(), u"x"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(stage.error().text().contains("position 9: found payx"_L1),
                              qPrintable(stage.error().text()), Timeout);
    QVERIFY(stage.edit().property("invalid").toBool());
}

void tst_FilterLine::keepsHistory()
{
    Stage stage;
    stage.enter(u"dir == in"_s);
    stage.enter(u"dir == wrong"_s);
    stage.enter(u"fin"_s);
    stage.enter(u"dir == in"_s);
    QCOMPARE(stage.book.history(), (QStringList{u"dir == in"_s, u"fin"_s}));
    // Another run finds them.
    const Settings again(stage.folder.filePath(u"plectrum.ini"_s));
    QCOMPARE(again.filterHistory(), stage.book.history());
    stage.enter({});
    const QList<QAction *> actions = stage.menu().actions();
    const auto recent = std::ranges::find(actions, u"fin"_s, &QAction::text);
    QVERIFY(recent != actions.end());
    (*recent)->trigger();
    QCOMPARE(stage.edit().text(), u"fin"_s);
    QVERIFY(!stage.filter.matchesAll());
}

void tst_FilterLine::savesFilters()
{
    Stage stage;
    QVERIFY(!stage.menu().actions().constFirst()->isEnabled()); // nothing to save
    stage.enter(u"delta > 1s"_s);
    stage.menu().findChild<QAction *>(u"saveFilterAction"_s)->trigger();
    auto *const dialog = stage.line.findChild<QInputDialog *>(u"saveFilterDialog"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"slow"_s);
    dialog->accept();
    QCOMPARE(stage.book.saved(), (QList<SavedFilter>{{u"slow"_s, u"delta > 1s"_s}}));
    stage.enter(u"$slow and fin"_s);
    QVERIFY(stage.error().isHidden());
    // It becomes another one: the filter that uses it as well.
    QSignalSpy applied(&stage.line, &FilterLine::filterChanged);
    stage.book.save({u"slow"_s, u"delta > 2s"_s});
    QCOMPARE(applied.size(), 1);
    const QList<QAction *> actions = stage.menu().actions();
    QVERIFY(std::ranges::any_of(actions, [](const QAction *action) { return action->text() == "slow"_L1; }));
    stage.book.remove(u"slow"_s);
    QVERIFY(!stage.error().isHidden());
    QVERIFY(stage.error().text().contains("saved filter"_L1));
}

void tst_FilterLine::offersWhileTyping()
{
    Stage stage;
    stage.words.connections = {u"ws://a/"_s};
    QTest::keyClicks(&stage.edit(), u"ki"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.offers().isVisible(), Timeout);
    QCOMPARE(stage.offered().constFirst(), u"kind"_s);
    QTest::keyClick(&stage.edit(), Qt::Key_Tab);
    QCOMPARE(stage.edit().text(), u"kind "_s);
    QVERIFY(stage.offered().contains(u"=="_s));
    QTest::keyClicks(&stage.edit(), u"== bi"_s);
    QVERIFY(stage.offered().contains(u"binary"_s));
    QTest::keyClick(&stage.edit(), Qt::Key_Tab);
    QCOMPARE(stage.edit().text(), u"kind == binary "_s);
    // What could follow holds nobody who goes on by Tab.
    QVERIFY(stage.offers().isVisible());
    QTest::keyClick(&stage.edit(), Qt::Key_Tab);
    QCOMPARE(stage.edit().text(), u"kind == binary "_s);
    QVERIFY(!stage.offers().isVisible());
    QTest::keyClick(&stage.edit(), Qt::Key_Space, Qt::ControlModifier);
    // Enter takes the filter, not an offer that nobody chose.
    QVERIFY(stage.offered().contains(u"and"_s));
    QTest::keyClick(&stage.offers(), Qt::Key_Escape);
    QTest::keyClick(&stage.edit(), Qt::Key_Return);
    QCOMPARE(stage.edit().text(), u"kind == binary "_s);
    QVERIFY(!stage.filter.matchesAll());
    stage.edit().setText(u"conn == "_s);
    QTest::keyClick(&stage.edit(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(stage.offered(), QStringList{u"1"_s});
}

void tst_FilterLine::joinsTerms_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<FilterJoin>("how");
    QTest::addColumn<QString>("after");
    QTest::newRow("alone") << u""_s << FilterJoin::And << u"dir == in"_s;
    QTest::newRow("not alone") << u""_s << FilterJoin::AndNot << u"not dir == in"_s;
    QTest::newRow("replace") << u"fin"_s << FilterJoin::Replace << u"dir == in"_s;
    QTest::newRow("replace by not") << u"fin"_s << FilterJoin::ReplaceNot << u"not dir == in"_s;
    QTest::newRow("and") << u"fin and rsv"_s << FilterJoin::And << u"fin and rsv and dir == in"_s;
    QTest::newRow("and behind or") << u"fin || rsv"_s << FilterJoin::AndNot << u"(fin || rsv) and not dir == in"_s;
    QTest::newRow("or") << u"fin or rsv"_s << FilterJoin::Or << u"fin or rsv or dir == in"_s;
    QTest::newRow("or in a text") << u"text == \"or\""_s << FilterJoin::And << u"text == \"or\" and dir == in"_s;
    QTest::newRow("half written") << u"fin and"_s << FilterJoin::And << u"dir == in"_s;
}

void tst_FilterLine::joinsTerms()
{
    QFETCH(QString, before);
    QFETCH(FilterJoin, how);
    QFETCH(QString, after);
    Stage stage;
    stage.enter(before);
    stage.line.join(u"dir == in"_s, how);
    QCOMPARE(stage.edit().text(), after);
    QVERIFY(stage.error().isHidden());
}

void tst_FilterLine::tellsCounts()
{
    Stage stage;
    auto *const stop = stage.line.findChild<QToolButton *>(u"stopScanToolButton"_s);
    stage.line.setCounts({.rows = 12345, .bytes = 2048, .scanned = 12345});
    QCOMPARE(stage.counts(), u"12,345 rows · 2.00 KiB"_s);
    stage.line.setCounts({.rows = 12345, .hidden = 45, .bytes = 2048, .scanned = 12345});
    QCOMPARE(stage.counts(), u"12,345 rows · 45 hidden by filter · 2.00 KiB"_s);
    QVERIFY(stop->isHidden());
    stage.line.setCounts({.rows = 100, .hidden = 5, .bytes = 1, .scanned = 50, .scanning = true});
    QVERIFY2(stage.counts().endsWith("searching 50 %"_L1), qPrintable(stage.counts()));
    QVERIFY(!stop->isHidden());
    QSignalSpy stopped(&stage.line, &FilterLine::stopAsked);
    stop->click();
    QCOMPARE(stopped.size(), 1);
    stage.line.setCounts({.rows = 100, .hidden = 5, .bytes = 1, .scanned = 50});
    QVERIFY2(stage.counts().endsWith("stopped at row 50"_L1), qPrintable(stage.counts()));
}

void tst_FilterLine::rowsGiveTerms()
{
    const QByteArray json = R"({"event":"join \"x\"","id":1763590212345678901,"deep":{"list":[true,null]},"a b":2})";
    RecordView record{.direction = Direction::Incoming,
                      .connection = 3,
                      .timeNs = 1'500'000'000,
                      .payload = json,
                      .payloadBytes = json.size()};
    QMenu menu;
    QStringList joined;
    addFilterActions(menu, record, TimelineModel::Kind, [&joined](const QString &term, FilterJoin) { joined << term; });
    QStringList titles;
    for (const QAction *action : menu.actions())
        titles << action->text();
    QVERIFY2(titles.contains(u"kind == text"_s), qPrintable(titles.join(u'\n')));
    // Each is a filter that this row passes.
    for (QMenu *const part : menu.findChildren<QMenu *>()) {
        if (!part->actions().isEmpty() && !part->actions().constFirst()->menu())
            part->actions().constFirst()->trigger();
    }
    for (const QString &expected :
         {u"dir == in"_s, u"conn == 3"_s, u"json.event == \"join \\\"x\\\"\""_s, u"json.id == 1763590212345678901"_s,
          u"json.deep.list[0] == true"_s, u"json.deep.list[1] == null"_s, u"json.\"a b\" == 2"_s})
        QVERIFY2(joined.contains(expected), qPrintable(expected + u"\nof\n"_s + joined.join(u'\n')));
    for (const QString &term : joined) {
        const auto filter = Filter::compile(term);
        QVERIFY2(filter && filter->matches(record), qPrintable(term));
    }
}

void tst_FilterLine::knowsTheRecordingsWords()
{
    GrowingCapture capture;
    (void)capture.writer().addConnection({.url = u"ws://a/"_s, .subprotocol = u"chat"_s});
    capture.append(RecordKind::Request, Direction::Outgoing, "GET / HTTP/1.1\r\nX-Room: 5\r\n\r\n");
    const RecordId row = capture.append(Opcode::Text, Direction::Incoming, R"({"users":[{"name":"al"}]})");
    TimelineModel model;
    model.setReader(capture.reader());
    const FilterVocabulary words = vocabularyOf(model, row);
    QCOMPARE(words.connections, QStringList{u"ws://a/"_s});
    QCOMPARE(words.subprotocols, QStringList{u"chat"_s});
    QCOMPARE(words.headers, QStringList{u"x-room"_s});
    QCOMPARE(words.json, QStringList{u"json.users[0].name"_s});
}

/// Right click on what a face shows; the filter finds the row.
void tst_FilterLine::facesGiveTerms()
{
    GrowingCapture capture;
    const RecordId request = capture.append(RecordKind::Request, Direction::Outgoing,
                                            "GET /a HTTP/1.1\r\nHost: h\r\nOrigin: https://a \"b\"\r\n\r\n");
    const RecordId text = capture.append(Opcode::Text, Direction::Incoming, R"({"name":"Alice"})");
    (void)capture.reader()->refresh();
    RecordFaces faces;
    faces.setReader(capture.reader());
    faces.resize(1000, 500);
    faces.show();
    QStringList asked;
    QObject::connect(&faces, &RecordFaces::filterAsked, &faces,
                     [&asked](const QString &term, FilterJoin) { asked << term; });
    const auto choose = [&faces](QWidget *shown, const QString &menuName, const QPoint &point) {
        Q_EMIT shown->customContextMenuRequested(point);
        auto *const menu = faces.findChild<QMenu *>(menuName);
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        const auto first =
            std::ranges::find_if(actions, [](const QAction *action) { return action->text() == "Filter on &this"_L1; });
        QVERIFY(first != actions.end());
        (*first)->trigger();
        delete menu;
    };
    faces.showRecord(text);
    auto *const message = faces.findChild<QPlainTextEdit *>(u"messageTextEdit"_s);
    QVERIFY(message->find(u"Alice"_s));
    choose(message, u"textMenu"_s, message->cursorRect().center());
    const QList<QLabel *> labels = faces.findChildren<QLabel *>();
    const auto direction =
        std::ranges::find_if(labels, [](const QLabel *label) { return label->text() == "Direction"_L1; });
    QVERIFY(direction != labels.end());
    choose(*direction, u"factMenu"_s, {});
    QCOMPARE(asked, (QStringList{u"payload contains \"Alice\""_s, u"dir == in"_s}));
    for (const QString &term : std::as_const(asked))
        QVERIFY(Filter::compile(term)->matches(*capture.reader()->record(text)));

    asked.clear();
    faces.showRecord(request);
    faces.showHandshake(request);
    auto *const head = faces.findChild<QPlainTextEdit *>(u"requestTextEdit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(head->toPlainText().contains("Origin"_L1), Timeout);
    QVERIFY(head->find(u"Origin"_s));
    choose(head, u"textMenu"_s, head->cursorRect().center());
    QCOMPARE(asked, QStringList{u"header.origin == \"https://a \\\"b\\\"\""_s});
    QVERIFY(Filter::compile(asked.constFirst())->matches(*capture.reader()->record(request)));
}

QTEST_MAIN(tst_FilterLine)
#include "tst_filterline.moc"
