// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/utf8checker.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_Utf8Checker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void agreesWithQt_data();
    void agreesWithQt();
    void anyAlignment();
};

void tst_Utf8Checker::agreesWithQt_data()
{
    QTest::addColumn<QByteArray>("leads");
    QTest::addColumn<QByteArray>("others");
    QTest::addColumn<int>("length");
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    const QByteArray edges = QByteArray::fromHex("00417f80818f909fa0bfc0c2e0edf0f4ff");
    QTest::newRow("one byte") << all << all << 1;
    QTest::newRow("two bytes, all") << all << all << 2;
    QTest::newRow("three bytes, all leads") << all.sliced(0xc0) << edges << 3;
    QTest::newRow("three bytes, edges of the leads") << QByteArray::fromHex("e0e1ecedeeef") << all << 3;
    QTest::newRow("four bytes") << all.sliced(0xe0) << edges << 4;
    QTest::newRow("five bytes") << all.sliced(0xf0) << edges << 5;
}

/// Every combination is judged as Qt judges it, and only bytes after which nothing could make it valid fail early.
void tst_Utf8Checker::agreesWithQt()
{
    QFETCH(QByteArray, leads);
    QFETCH(QByteArray, others);
    QFETCH(int, length);
    QByteArray bytes(length, '\0');
    qint64 rest = 1;
    for (int i = 1; i < length; ++i)
        rest *= others.size();
    for (const char lead : leads) {
        bytes[0] = lead;
        for (qint64 number = 0; number < rest; ++number) {
            qint64 digits = number;
            for (int i = 1; i < length; ++i, digits /= others.size())
                bytes[i] = others.at(digits % others.size());
            Utf8Checker whole;
            const bool valid = whole.add(bytes) && whole.isComplete();
            if (valid != QByteArrayView(bytes).isValidUtf8())
                QFAIL(bytes.toHex().constData());
            Utf8Checker pieces;
            bool open = true;
            for (const char &byte : bytes)
                open = pieces.add(QByteArrayView(&byte, 1));
            if ((open && pieces.isComplete()) != valid)
                QFAIL(("in pieces: " + bytes.toHex()).constData());
        }
    }
}

void tst_Utf8Checker::anyAlignment()
{
    const QByteArray sign = "€";
    for (qsizetype before = 0; before < 80; ++before) {
        for (qsizetype after = 0; after < 40; ++after) {
            const QByteArray good = QByteArray(before, 'a') + sign + QByteArray(after, 'b');
            Utf8Checker checker;
            QVERIFY(checker.add(good) && checker.isComplete());
            QByteArray bad = good;
            bad[before + 1] = 'x';
            QVERIFY(!checker.add(bad));
            QVERIFY(!checker.isComplete());
            QVERIFY(!checker.add("fine")); // for good
            checker.reset();
            QVERIFY(checker.add(good.first(before + 2)));
            QVERIFY(!checker.isComplete());
            QVERIFY(checker.add(good.sliced(before + 2)) && checker.isComplete());
        }
    }
}

QTEST_APPLESS_MAIN(tst_Utf8Checker)
#include "tst_utf8checker.moc"
