// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/bytesearch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_ByteSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void finds_data();
    void finds();
    void findsAtEveryPlace();
    void agreesWithLowerCase();
    void findsInWhatIsFullOfIt();
    void saysWhatFolds();
};

void tst_ByteSearch::finds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("needle");
    QTest::addColumn<bool>("folded");
    QTest::addColumn<qsizetype>("place");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &needle, bool folded,
                        qsizetype place) { QTest::newRow(name) << bytes << needle << folded << place; };
    row("as it is", "say Hello", "Hello", false, 4);
    row("other case", "say Hello", "hello", false, -1);
    row("other case, folded", "say Hello", "hELLO", true, 4);
    row("shorter than it", "hell", "hello", true, -1);
    row("empty bytes", "", "a", true, -1);
    row("empty needle", "abc", "", true, 0);
    row("empty both", "", "", false, 0);
    row("one byte", "xyA", "a", true, 2);
    // Not letters, though one bit apart.
    row("at sign", "`", "@", true, -1);
    row("bracket", "{", "[", true, -1);
    row("backslash", "|", "\\", true, -1);
    row("zero byte", "a\0B"_ba, "\0b"_ba, true, 1);
    row("not ASCII", "\xc3\xa9", "\xc3\x89", true, -1);
    row("high bytes", "x\xff\xfeQ", "\xff\xfeq", true, 1);
}

void tst_ByteSearch::finds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, needle);
    QFETCH(bool, folded);
    const ByteSearch search(needle, folded ? ByteSearch::Letters::Folded : ByteSearch::Letters::AsTheyAre);
    QTEST(search.find(bytes), "place");
}

/// Across all borders of what is compared at a time.
void tst_ByteSearch::findsAtEveryPlace()
{
    for (const QByteArray &needle : {"q"_ba, "ab"_ba, "Alice"_ba, "a longer needle, of 32 bytes: xy"_ba}) {
        const ByteSearch search(needle.toUpper(), ByteSearch::Letters::Folded);
        for (qsizetype size = needle.size(); size < 80; ++size) {
            for (qsizetype place = 0; place + needle.size() <= size; ++place) {
                QByteArray bytes(size, '.');
                bytes.replace(place, needle.size(), needle);
                QCOMPARE(search.find(bytes), place);
                QCOMPARE(search.find(bytes, place), place);
                QCOMPARE(search.find(bytes, place + 1), -1);
            }
        }
    }
}

void tst_ByteSearch::agreesWithLowerCase()
{
    QRandomGenerator random(20);
    const auto text = [&random](int size) {
        QByteArray made;
        for (int i = 0; i < size; ++i)
            made += "aAbB@`[{\0"[random.bounded(9)];
        return made;
    };
    for (int round = 0; round < 20000; ++round) {
        const QByteArray bytes = text(random.bounded(70));
        const QByteArray needle = text(1 + random.bounded(4));
        const qsizetype from = random.bounded(int(bytes.size()) + 1);
        QCOMPARE(ByteSearch(needle, ByteSearch::Letters::Folded).find(bytes, from),
                 bytes.toLower().indexOf(needle.toLower(), from));
        QCOMPARE(ByteSearch(needle).find(bytes, from), bytes.indexOf(needle, from));
    }
}

/// Nearly a match at every place.
void tst_ByteSearch::findsInWhatIsFullOfIt()
{
    QByteArray bytes(2'000'000, 'a');
    const QByteArray needle = QByteArray(200, 'a') + 'b' + QByteArray(200, 'a');
    for (const auto letters : {ByteSearch::Letters::AsTheyAre, ByteSearch::Letters::Folded}) {
        const ByteSearch search(needle, letters);
        QCOMPARE(search.find(bytes), -1);
        QByteArray with = bytes;
        with[1'500'000] = 'b';
        QCOMPARE(search.find(with), 1'500'000 - 200);
        // Of both its rarest bytes there are many.
        for (qsizetype at = 0; at < with.size(); at += 201)
            with[at] = 'b';
        with[1'500'100] = 'c';
        QCOMPARE(search.find(with), 201 - 200);
        QCOMPARE(ByteSearch(needle + 'c', letters).find(with), -1);
    }
}

void tst_ByteSearch::saysWhatFolds()
{
    QVERIFY(ByteSearch::canFold("Abc 1"));
    QVERIFY(!ByteSearch::canFold("caf\xc3\xa9"));
    QVERIFY(ByteSearch("A", ByteSearch::Letters::Folded) == ByteSearch("a", ByteSearch::Letters::Folded));
    QVERIFY(ByteSearch("A", ByteSearch::Letters::Folded) != ByteSearch("a"));
}

QTEST_GUILESS_MAIN(tst_ByteSearch)
#include "tst_bytesearch.moc"
