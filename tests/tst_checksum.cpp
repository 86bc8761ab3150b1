// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/checksum.h"

#include <QRegularExpression>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_Checksum : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void knownValue();
    void equalsZlib();
    void goesOn();

private:
    static QByteArray bytes()
    {
        QByteArray bytes(65'536, Qt::Uninitialized);
        quint32 state = 1;
        for (char &byte : bytes) {
            state = state * 1'664'525 + 1'013'904'223;
            byte = char(state >> 24);
        }
        return bytes;
    }
    static quint32 zlibs(QByteArrayView view)
    {
        return quint32(crc32(0, reinterpret_cast<const Bytef *>(view.data()), uInt(view.size())));
    }
};

void tst_Checksum::knownValue()
{
    QCOMPARE(crc32Of("123456789"), 0xcbf43926u);
    QCOMPARE(crc32Of({}), 0u);
}

void tst_Checksum::equalsZlib()
{
    const QByteArray all = bytes();
    for (qsizetype start = 0; start < 17; ++start) {
        for (qsizetype size = 0; size < 400; ++size) {
            const QByteArrayView part = QByteArrayView(all).sliced(start, size);
            QVERIFY2(crc32Of(part) == zlibs(part), qPrintable(u"%1 bytes from %2"_s.arg(size).arg(start)));
        }
    }
    QCOMPARE(crc32Of(all), zlibs(all));
}

void tst_Checksum::goesOn()
{
    const QByteArray all = bytes();
    for (qsizetype cut = 0; cut < all.size(); cut += 509)
        QCOMPARE(crc32Of(QByteArrayView(all).sliced(cut), crc32Of(all.first(cut))), zlibs(all));
}

QTEST_GUILESS_MAIN(tst_Checksum)
#include "tst_checksum.moc"
