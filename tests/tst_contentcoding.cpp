// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/contentcoding.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_ContentCoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void decodes_data();
    void decodes();
};

void tst_ContentCoding::decodes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QByteArray>("decoded");
    // printf 'hello hello' | gzip -n, and the same in zlib's own wrapping
    const QByteArray gzip = QByteArray::fromHex("1f8b0800000000000003cb48cdc9c957c800910040a62d010b000000");
    const QByteArray zlib = QByteArray::fromHex("789ccb48cdc9c957c800910019910449");
    QTest::newRow("none") << QByteArray("as it is") << QByteArray() << true << QByteArray("as it is");
    QTest::newRow("identity") << QByteArray("as it is") << QByteArray("Identity") << true << QByteArray("as it is");
    QTest::newRow("longer than kept") << QByteArray(30, 'x') << QByteArray() << true << QByteArray(20, 'x');
    QTest::newRow("deflate") << qCompress("hello hello").sliced(4) << QByteArray("deflate") << true
                             << QByteArray("hello hello");
    QTest::newRow("deflate, longer than kept")
        << qCompress(QByteArray(3000, 'x')).sliced(4) << QByteArray("deflate") << true << QByteArray(20, 'x');
    QTest::newRow("deflate, written out") << zlib << QByteArray(" deflate ") << true << QByteArray("hello hello");
    QTest::newRow("gzip") << gzip << QByteArray("gzip") << true << QByteArray("hello hello");
    QTest::newRow("gzip, old name") << gzip << QByteArray("x-gzip") << true << QByteArray("hello hello");
    QTest::newRow("no gzip") << QByteArray("hello") << QByteArray("gzip") << true << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray("gzip") << true << QByteArray();
    QTest::newRow("another") << QByteArray("hello") << QByteArray("br") << false << QByteArray();
    QTest::newRow("several") << gzip << QByteArray("deflate, gzip") << false << QByteArray();
}

void tst_ContentCoding::decodes()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, coding);
    QFETCH(const QByteArray, decoded);
    const auto got = decodedContent(body, coding, 20);
    QTEST(got.has_value(), "known");
    QCOMPARE(got.value_or(QByteArray()), decoded);
}

QTEST_GUILESS_MAIN(tst_ContentCoding)
#include "tst_contentcoding.moc"
