// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturenotes.h"
#include "capture/captureschema.h"
#include "capture/filterscan.h"
#include "support/growingcapture.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// A recording as version 1 made it.
void makeOld(const QString &path)
{
    {
        GrowingCapture capture(path);
        capture.grow(3);
    }
    Database database;
    QVERIFY(database.open(path, Database::Mode::ReadWrite));
    QVERIFY(database.run("DROP TABLE note; PRAGMA user_version = 1"));
}

QList<qint64> scan(CaptureReader &reader, const QString &text)
{
    FilterScan scan;
    scan.start(*Filter::compile(text), reader);
    std::vector<RecordId> hits;
    while (true) {
        const auto step = scan.step(reader.count(), hits);
        if (!step || !*step)
            return {hits.begin(), hits.end()};
    }
}

} // namespace

class tst_CaptureNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void keepsAndRemoves();
    void olderFilesGainTheTable();
    void anotherProgramsTablesAreRefused();
    void growsBesideTheWriter();
    void filtersKnowThem();
    void copiesKeepThem();
};

void tst_CaptureNotes::keepsAndRemoves()
{
    GrowingCapture capture;
    capture.grow(5);
    const auto reader = capture.reader();
    QVERIFY(reader->refresh());
    QVERIFY(reader->notes().empty());
    const qint64 before = reader->noteChanges();
    const auto notes = CaptureNotes::open(reader->path());
    QVERIFY2(notes, notes ? "" : qPrintable(notes.error().detail));
    QVERIFY((*notes)->set(2, {.bookmarked = true, .text = u"naïve ☂"_s}));
    QVERIFY((*notes)->set(4, {.bookmarked = true}));
    QVERIFY(reader->refresh());
    QCOMPARE(reader->noteChanges(), before + 2);
    QCOMPARE(reader->notes(), (RowNotes{{2, {true, u"naïve ☂"_s}}, {4, {true, {}}}}));
    QVERIFY((*notes)->set(2, {.text = u"other"_s}));
    QVERIFY((*notes)->set(4, {}));
    QVERIFY(reader->refresh());
    QCOMPARE(reader->notes(), (RowNotes{{2, {false, u"other"_s}}}));
    // Read anew.
    const auto again = CaptureReader::open(reader->path());
    QVERIFY(again);
    QCOMPARE((*again)->notes(), reader->notes());
}

void tst_CaptureNotes::olderFilesGainTheTable()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.plectrum"_s);
    makeOld(path);
    QCOMPARE(readCaptureVersion(path).value_or(0), 1);
    const auto reader = CaptureReader::open(path);
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
    QCOMPARE((*reader)->count(), 3);
    QVERIFY((*reader)->notes().empty());
    {
        // Two at once: one of them makes the table.
        const auto first = CaptureNotes::open(path);
        const auto second = CaptureNotes::open(path);
        QVERIFY(first && second);
        QVERIFY((*first)->set(1, {.text = u"a"_s}));
        QVERIFY((*second)->set(2, {.text = u"b"_s}));
    }
    QVERIFY((*reader)->refresh());
    QCOMPARE((*reader)->notes(), (RowNotes{{1, {false, u"a"_s}}, {2, {false, u"b"_s}}}));
    // Who knows version 1 only is told.
    QCOMPARE(readCaptureVersion(path).value_or(0), CaptureVersion);
}

void tst_CaptureNotes::anotherProgramsTablesAreRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"other.plectrum"_s);
    makeOld(path);
    {
        Database database;
        QVERIFY(database.open(path, Database::Mode::ReadWrite));
        QVERIFY(database.run("CREATE TABLE note (id)"));
    }
    const auto notes = CaptureNotes::open(path);
    QVERIFY(!notes);
    QCOMPARE(notes.error().code, ErrorCode::FileDamaged);
    QCOMPARE(CaptureNotes::open(folder.filePath(u"none.plectrum"_s)).error().code, ErrorCode::FileNotFound);
}

/// Neither waits so long for the other that it gives up.
void tst_CaptureNotes::growsBesideTheWriter()
{
    GrowingCapture capture;
    constexpr int Rounds = 50;
    std::thread writing([&capture] {
        for (int i = 0; i < Rounds; ++i)
            capture.grow(200);
    });
    const auto notes = CaptureNotes::open(capture.reader()->path());
    Result<void> all;
    for (int i = 1; i <= Rounds && notes && all; ++i)
        all = (*notes)->set(i, {.bookmarked = true});
    writing.join();
    QVERIFY(notes);
    QVERIFY2(all, all ? "" : qPrintable(all.error().detail));
    const auto reader = capture.reader();
    QCOMPARE(reader->refresh().value_or(0), Rounds * 200);
    QCOMPARE(qsizetype(reader->notes().size()), Rounds);
}

void tst_CaptureNotes::filtersKnowThem()
{
    GrowingCapture capture;
    capture.grow(5);
    const quint32 connection = capture.writer().addConnection({.subprotocol = u"chat"_s});
    QCOMPARE(connection, 1u);
    QVERIFY(capture.writer().flush());
    const auto reader = capture.reader();
    const auto notes = CaptureNotes::open(reader->path());
    QVERIFY(notes && (*notes)->set(3, {.bookmarked = true, .text = u"look here"_s}));
    QVERIFY(reader->refresh());
    QCOMPARE(scan(*reader, u"bookmark"_s), QList<qint64>{3});
    QCOMPARE(scan(*reader, u"note contains \"here\""_s), QList<qint64>{3});
    QCOMPARE(scan(*reader, u"subprotocol == \"chat\""_s).size(), 5);
    QCOMPARE(scan(*reader, u"delta == 1us"_s).size(), 4);

    FilterScan bookmarks;
    bookmarks.start(*Filter::compile(u"bookmark"_s), *reader);
    FilterScan texts;
    texts.start(*Filter::compile(u"kind == text"_s), *reader);
    FilterScan subprotocols;
    subprotocols.start(*Filter::compile(u"subprotocol == \"chat\""_s), *reader);
    QVERIFY(!bookmarks.isOutdated() && !subprotocols.isOutdated());
    QVERIFY((*notes)->set(4, {.bookmarked = true}));
    QVERIFY(reader->refresh());
    QVERIFY(bookmarks.isOutdated());
    QVERIFY(!texts.isOutdated() && !subprotocols.isOutdated());
    capture.writer().updateConnection(1, {.subprotocol = u"other"_s});
    QVERIFY(capture.writer().flush());
    QVERIFY(reader->refresh());
    QVERIFY(subprotocols.isOutdated() && !texts.isOutdated());
}

void tst_CaptureNotes::copiesKeepThem()
{
    GrowingCapture capture;
    capture.grow(2);
    const auto reader = capture.reader();
    const auto notes = CaptureNotes::open(reader->path());
    QVERIFY(notes && (*notes)->set(1, {.text = u"kept"_s}));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.plectrum"_s);
    QVERIFY(reader->copyTo(path));
    const auto copy = CaptureReader::open(path);
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().detail));
    QCOMPARE((*copy)->notes(), (RowNotes{{1, {false, u"kept"_s}}}));
}

QTEST_GUILESS_MAIN(tst_CaptureNotes)
#include "tst_capturenotes.moc"
