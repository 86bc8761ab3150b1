// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/closecode.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

class tst_CloseCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void table();
    void names_data();
    void names();
    void valid();
    void payloads_data();
    void payloads();
};

void tst_CloseCode::table()
{
    int before = 0;
    for (const CloseCodeInfo &info : closeCodeTable()) {
        QVERIFY(info.code > before); // sorted, each once
        before = info.code;
        QVERIFY(!info.name.isEmpty());
        QVERIFY(QByteArray(info.text).endsWith('.'));
        QCOMPARE(info.mayBeSent, isValidCloseCode(info.code));
        QCOMPARE(closeCodeInfo(info.code)->name, info.name);
    }
    for (quint16 code = 1000; code <= 1015; ++code)
        QVERIFY(closeCodeInfo(code));
    for (const quint16 code : {quint16(0), quint16(999), quint16(1016), quint16(3001), quint16(4000), quint16(65535)})
        QVERIFY(!closeCodeInfo(code));
}

void tst_CloseCode::names_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("1000") << 1000 << "Normal Closure"_ba;
    QTest::newRow("1006") << 1006 << "Abnormal Closure"_ba;
    QTest::newRow("1007") << 1007 << "Invalid Frame Payload Data"_ba;
    QTest::newRow("1009") << 1009 << "Message Too Big"_ba;
    QTest::newRow("1012") << 1012 << "Service Restart"_ba;
    QTest::newRow("1013") << 1013 << "Try Again Later"_ba;
    QTest::newRow("1014") << 1014 << "Bad Gateway"_ba;
    QTest::newRow("1015") << 1015 << "TLS Handshake"_ba;
    QTest::newRow("3000") << 3000 << "Unauthorized"_ba;
    QTest::newRow("3003") << 3003 << "Forbidden"_ba;
    QTest::newRow("3008") << 3008 << "Timeout"_ba;
}

void tst_CloseCode::names()
{
    QFETCH(int, code);
    QFETCH(QByteArray, name);
    const auto info = closeCodeInfo(quint16(code));
    QVERIFY(info);
    QCOMPARE(info->name, QLatin1StringView(name));
}

/// Every code there can be, against the text of RFC 6455 §7.4.2 and the IANA registry.
void tst_CloseCode::valid()
{
    for (int code = 0; code <= 65535; ++code) {
        const bool forbidden = code == 1004 || code == 1005 || code == 1006;
        const bool expected = (code >= 1000 && code <= 1014 && !forbidden) || (code / 1000 == 3) || (code / 1000 == 4);
        QVERIFY2(isValidCloseCode(quint16(code)) == expected, qPrintable(QString::number(code)));
    }
}

void tst_CloseCode::payloads_data()
{
    QTest::addColumn<ClosePayload>("payload");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("empty") << ClosePayload{} << ""_ba;
    QTest::newRow("a reason needs a code") << ClosePayload{.code = {}, .reason = "x"} << ""_ba;
    QTest::newRow("code") << ClosePayload{.code = 1000, .reason = {}} << "03e8"_ba;
    QTest::newRow("reason") << ClosePayload{.code = 4999, .reason = "bye"} << "1387627965"_ba;
    QTest::newRow("as told") << ClosePayload{.code = 0, .reason = "\xff"} << "0000ff"_ba;
}

void tst_CloseCode::payloads()
{
    QFETCH(ClosePayload, payload);
    QFETCH(QByteArray, hex);
    QCOMPARE(payload.toBytes().toHex(), hex);
}

QTEST_APPLESS_MAIN(tst_CloseCode)
#include "tst_closecode.moc"
