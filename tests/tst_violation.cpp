// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/closecode.h"
#include "websocket/opcode.h"
#include "websocket/violation.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_Violation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyBitHasOneRow();
    void rows_data();
    void rows();
    void closesWithTheGravest();
    void opcodeNames();
};

void tst_Violation::everyBitHasOneRow()
{
    QSet<QByteArray> names;
    QSet<QByteArray> texts;
    Violations all;
    for (const ViolationInfo &info : violationTable()) {
        QVERIFY(!(all & info.violation));
        all |= info.violation;
        names.insert(QByteArray(info.name.data(), info.name.size()));
        texts.insert(info.text);
        QVERIFY(QRegularExpression(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s).match(info.name).hasMatch());
        QVERIFY(QRegularExpression(u"^RFC (6455|7692) §[0-9.]+$"_s)
                    .match(QString::fromUtf8(info.section.data(), info.section.size()))
                    .hasMatch());
        QVERIFY(QByteArray(info.text).endsWith('.'));
        QCOMPARE(&violationInfo(info.violation), &info);
    }
    const auto rows = qsizetype(violationTable().size());
    QCOMPARE(names.size(), rows);
    QCOMPARE(texts.size(), rows);
    QCOMPARE(all.toInt(), (static_cast<quint32>(Violation::DataAfterClose) << 1) - 1);
}

void tst_Violation::rows_data()
{
    QTest::addColumn<Violation>("violation");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("closeCode");
    QTest::newRow("rsv") << Violation::ReservedBits << "reserved-bits"_ba << 1002;
    QTest::newRow("opcode") << Violation::ReservedOpcode << "reserved-opcode"_ba << 1002;
    QTest::newRow("long length") << Violation::LongLength << "long-length"_ba << 1002;
    QTest::newRow("top bit") << Violation::LengthTopBit << "length-top-bit"_ba << 1002;
    QTest::newRow("no mask") << Violation::MaskMissing << "mask-missing"_ba << 1002;
    QTest::newRow("mask") << Violation::MaskUnexpected << "mask-unexpected"_ba << 1002;
    QTest::newRow("long control") << Violation::ControlTooLong << "control-too-long"_ba << 1002;
    QTest::newRow("fragmented control") << Violation::ControlFragmented << "control-fragmented"_ba << 1002;
    QTest::newRow("continuation") << Violation::UnexpectedContinuation << "unexpected-continuation"_ba << 1002;
    QTest::newRow("no continuation") << Violation::ExpectedContinuation << "expected-continuation"_ba << 1002;
    QTest::newRow("utf8") << Violation::InvalidUtf8 << "invalid-utf8"_ba << 1007;
    QTest::newRow("close of one byte") << Violation::CloseTruncated << "close-truncated"_ba << 1002;
    QTest::newRow("close code") << Violation::CloseCodeInvalid << "close-code-invalid"_ba << 1002;
    QTest::newRow("close reason") << Violation::CloseReasonUtf8 << "close-reason-utf8"_ba << 1007;
    QTest::newRow("rsv1 later") << Violation::CompressedContinuation << "compressed-continuation"_ba << 1002;
    QTest::newRow("rsv1 control") << Violation::CompressedControl << "compressed-control"_ba << 1002;
    QTest::newRow("inflate") << Violation::InflateFailed << "inflate-failed"_ba << 1007;
    QTest::newRow("bomb") << Violation::InflateTooLarge << "inflate-too-large"_ba << 1009;
    QTest::newRow("large frame") << Violation::FrameTooLarge << "frame-too-large"_ba << 1009;
    QTest::newRow("large message") << Violation::MessageTooLarge << "message-too-large"_ba << 1009;
    QTest::newRow("after close") << Violation::DataAfterClose << "data-after-close"_ba << 1002;
}

void tst_Violation::rows()
{
    QFETCH(Violation, violation);
    QFETCH(QByteArray, name);
    QFETCH(int, closeCode);
    const ViolationInfo &info = violationInfo(violation);
    QVERIFY(info.violation == violation);
    QCOMPARE(info.name, QLatin1StringView(name));
    QCOMPARE(int(info.closeCode), closeCode);
    QCOMPARE(int(closeCodeFor(violation)), closeCode);
    QVERIFY(closeCodeInfo(info.closeCode)->mayBeSent);
}

void tst_Violation::closesWithTheGravest()
{
    QCOMPARE(closeCodeFor({}), 0);
    QCOMPARE(closeCodeFor(Violation::InvalidUtf8 | Violation::MaskMissing), 1002);
    QCOMPARE(closeCodeFor(Violation::MessageTooLarge | Violation::InvalidUtf8), 1007);
}

void tst_Violation::opcodeNames()
{
    QSet<QByteArray> names;
    for (int i = 0; i < 16; ++i) {
        const auto opcode = Opcode(i);
        const QLatin1StringView name = opcodeName(opcode);
        names.insert(QByteArray(name.data(), name.size()));
        QCOMPARE(isControl(opcode), i >= 8);
        QCOMPARE(isReserved(opcode), name.startsWith("reserved"_L1));
        if (isReserved(opcode))
            QCOMPARE(name.sliced(8).toInt(), i);
    }
    QCOMPARE(names.size(), 16);
    QCOMPARE(opcodeName(Opcode::Continuation), "continuation"_L1);
    QCOMPARE(opcodeName(Opcode::Pong), "pong"_L1);
    QVERIFY(otherRole(Role::Client) == Role::Server && otherRole(Role::Server) == Role::Client);
}

QTEST_APPLESS_MAIN(tst_Violation)
#include "tst_violation.moc"
