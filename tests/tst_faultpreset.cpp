// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/connection.h"
#include "websocket/faultpreset.h"
#include "websocket/frameaudit.h"
#include "websocket/frameencoder.h"

#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Timeout = 20'000; ///< ms

std::pair<std::unique_ptr<QTcpSocket>, std::unique_ptr<QTcpSocket>> socketPair()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    auto near = std::make_unique<QTcpSocket>();
    near->connectToHost(QHostAddress::LocalHost, server.serverPort());
    if (!server.waitForNewConnection(Timeout) || !near->waitForConnected(Timeout))
        qFatal("no loopback connection");
    std::unique_ptr<QTcpSocket> far(server.nextPendingConnection());
    far->setParent(nullptr);
    return {std::move(near), std::move(far)};
}

} // namespace

class tst_FaultPreset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void tableIsWhole();
    void bytes_data();
    void bytes();
    void peersFindIt_data();
    void peersFindIt();
    void damages();
    void auditRemembers();
};

void tst_FaultPreset::tableIsWhole()
{
    QSet<QString> names;
    QSet<QByteArray> texts;
    Violations all;
    for (const FaultPreset &preset : faultPresets()) {
        names << preset.name;
        texts << preset.text;
        all |= preset.violations;
        QVERIFY(
            QRegularExpression(u"^RFC (6455|7692) §[0-9.]+$"_s).match(QString::fromUtf8(preset.section)).hasMatch());
    }
    QCOMPARE(names.size(), qsizetype(faultPresets().size()));
    QCOMPARE(texts.size(), qsizetype(faultPresets().size()));
    // Every rule that a client can break by a few frames. Limits of the peer are its own.
    const Violations others = Violation::MaskUnexpected | Violation::InflateTooLarge | Violation::MessageTooLarge;
    for (const ViolationInfo &info : violationTable())
        QVERIFY2(bool(others & info.violation) != bool(all & info.violation), info.name.data());
}

void tst_FaultPreset::bytes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("hex"); // with a mask key of zeros
    QTest::newRow("unmasked") << "unmasked"_ba
                              << "8108756e6d61736b6564"_ba;
    QTest::newRow("rsv2") << "rsv2"_ba
                          << "a1840000000072737632"_ba;
    QTest::newRow("rsv3") << "rsv3"_ba
                          << "91840000000072737633"_ba;
    QTest::newRow("all bits") << "reserved-bits"_ba
                              << "f1840000000062697473"_ba;
    QTest::newRow("opcode 3") << "reserved-data-opcode"_ba
                              << "8385000000007468726565"_ba;
    QTest::newRow("opcode 11") << "reserved-control-opcode"_ba
                               << "8b8600000000656c6576656e"_ba;
    QTest::newRow("16 bits") << "length-in-16-bits"_ba
                             << "81fe00050000000048656c6c6f"_ba;
    QTest::newRow("64 bits") << "length-in-64-bits"_ba
                             << "81ff00000000000000050000000048656c6c6f"_ba;
    QTest::newRow("top bit") << "length-top-bit"_ba
                             << "81ff80000000000000050000000048656c6c6f"_ba;
    QTest::newRow("too large") << "length-too-large"_ba
                               << "81e40000000048656c6c6f"_ba;
    QTest::newRow("too small") << "length-too-small"_ba
                               << "81820000000048656c6c6f"_ba;
    QTest::newRow("huge") << "huge-length"_ba
                          << "81ff40000000000000000000000048656c6c6f"_ba;
    QTest::newRow("continuation") << "continuation-of-nothing"_ba
                                  << "8084000000006c6f7374"_ba;
    QTest::newRow("two messages") << "message-in-a-message"_ba
                                  << "01850000000062656775"
                                     "6e818700000000616e6f74686572"_ba;
    QTest::newRow("half a ping") << "fragmented-ping"_ba
                                 << "09840000000068616c66"_ba;
    QTest::newRow("close, one byte") << "close-of-one-byte"_ba
                                     << "88810000000003"_ba;
    QTest::newRow("close, reason") << "close-reason-not-utf8"_ba
                                   << "88830000000003e8ff"_ba;
    QTest::newRow("after close") << "data-after-close"_ba
                                 << "88820000000003e8818800000000746f6f206c617465"_ba;
    QTest::newRow("1005") << "close-code-1005"_ba
                          << "88820000000003ed"_ba;
    QTest::newRow("999") << "close-code-999"_ba
                         << "88820000000003e7"_ba;
    QTest::newRow("text") << "text-not-utf8"_ba
                          << "818a000000006f766572c0af6c6f6e67"_ba;
    QTest::newRow("cut text") << "text-cut-in-a-character"_ba
                              << "81860000000063757420e282"_ba;
    QTest::newRow("rsv1 on continuation") << "rsv1-on-continuation"_ba
                                          << "01860000000066697273"
                                             "7420c084000000006c617374"_ba;
    QTest::newRow("rsv1 on ping") << "rsv1-on-ping"_ba
                                  << "c9840000000070696e67"_ba;
}

void tst_FaultPreset::bytes()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, hex);
    QByteArray bytes;
    for (const FaultPreset &preset : faultPresets()) {
        if (preset.name == QLatin1StringView(name)) {
            for (const RawFrame &frame : preset.frames())
                appendFrame(bytes, frame.header, frame.payload);
        }
    }
    QCOMPARE(bytes.toHex(), hex);
}

void tst_FaultPreset::peersFindIt_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const FaultPreset &preset : faultPresets())
        QTest::newRow(preset.name.data()) << QByteArray(preset.name.data(), preset.name.size());
}

/// Over a socket, by our own codec in the server's role, as tolerant as it can be; and by the audit before.
void tst_FaultPreset::peersFindIt()
{
    QFETCH(QByteArray, name);
    const auto preset = std::ranges::find_if(
        faultPresets(), [&name](const FaultPreset &each) { return each.name == QLatin1StringView(name); });
    const std::vector<RawFrame> frames = preset->frames();
    QCOMPARE(violationsOf(Role::Client, preset->needsDeflate, frames) & preset->violations, preset->violations);
    if (preset->violations)
        QVERIFY(closeCodeFor(preset->violations) != 0);

    auto [near, far] = socketPair();
    const std::optional<DeflateParameters> deflate =
        preset->needsDeflate ? std::optional(DeflateParameters{}) : std::nullopt;
    Connection client(std::move(near), Role::Client, {}, deflate, nullptr, 0, {});
    ConnectionOptions tolerant;
    tolerant.strict = false;
    Connection peer(std::move(far), Role::Server, tolerant, deflate, nullptr, 0, {});
    Violations found;
    int pings = 0;
    QObject::connect(&peer, &Connection::violated, &peer, [&found](Violations rules) { found |= rules; });
    QObject::connect(&peer, &Connection::pingReceived, &peer,
                     [&pings](const QByteArray &payload) { pings += payload == "swallowed" ? 1 : 0; });
    client.start();
    peer.start();
    QVERIFY(client.sendRaw(frames));
    if (preset->violations == Violation::DataAfterClose) {
        // What follows the close frame is recorded, and counts no more.
        QTRY_VERIFY_WITH_TIMEOUT(peer.state() != Connection::State::Open, Timeout);
    } else if (preset->violations) {
        QTRY_VERIFY2_WITH_TIMEOUT((found & preset->violations) == preset->violations,
                                  qPrintable(QString::number(found.toInt(), 16)), Timeout);
    } else {
        // Of what follows the first frame swallows some, or gets too little. What it leaves is read as frames of any
        // kind, since masks are random, but not as what was sent.
        QVERIFY(client.sendPing("swallowed"));
        QVERIFY(client.sendBinary(QByteArray(200, 'b')));
        QTRY_VERIFY_WITH_TIMEOUT(peer.counters().framesIn > 0, Timeout);
        QCOMPARE(pings, 0);
    }
}

void tst_FaultPreset::damages()
{
    QVERIFY(utf8Damages().size() > 4);
    for (const Utf8Damage &damage : utf8Damages()) {
        const RawFrame frame{headerFor(Opcode::Text, quint64(damage.bytes.size() + 1)),
                             'x' + damage.bytes.toByteArray()};
        QVERIFY2(violationsOf(Role::Client, false, {&frame, 1}) & Violation::InvalidUtf8, damage.name.data());
    }
}

/// What is right by itself can be wrong behind what was sent before.
void tst_FaultPreset::auditRemembers()
{
    const auto text = [](Opcode opcode, bool fin) {
        RawFrame frame{headerFor(opcode, 1, fin), "a"_ba};
        frame.header.masked = true;
        return frame;
    };
    FrameAudit audit(Role::Client, false);
    QCOMPARE(audit.add(text(Opcode::Text, false)), Violations());
    QCOMPARE(audit.add(text(Opcode::Continuation, true)), Violations());
    QCOMPARE(audit.add(text(Opcode::Continuation, true)), Violations(Violation::UnexpectedContinuation));
    QCOMPARE(audit.add(text(Opcode::Text, false)), Violations());
    QCOMPARE(audit.add(text(Opcode::Text, true)), Violations(Violation::ExpectedContinuation));
}

QTEST_GUILESS_MAIN(tst_FaultPreset)
#include "tst_faultpreset.moc"
