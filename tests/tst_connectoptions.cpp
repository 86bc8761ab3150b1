// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/proxypeer.h"
#include "support/scriptedpeer.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;

} // namespace

/// Options of `connect` that a peer of its own must see or survive.
class tst_ConnectOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    }
    void proxy_data();
    void proxy();
    void proxyWithWrongPassword();
    void tolerant_data();
    void tolerant();
    void redirects_data();
    void redirects();
    void autoPong_data();
    void autoPong();
    void pings();
    void askedAsTold();

private:
    /// Waits for the program while the peers in this thread answer; `peer` takes part in the closing handshake.
    static Outcome endOf(Program &program, ScriptedPeer *peer);
    static Outcome connectWith(const QStringList &arguments, ScriptedPeer *peer = nullptr);

    QTemporaryDir m_folder;
};

Outcome tst_ConnectOptions::endOf(Program &program, ScriptedPeer *peer)
{
    bool closed = false;
    const bool ended = QTest::qWaitFor(
        [&] {
            if (peer && !closed && peer->received().contains(QByteArray::fromHex("8882"))) {
                closed = true;
                peer->send(QByteArray::fromHex("880203e8"));
                peer->end();
            }
            return program.state() == QProcess::NotRunning;
        },
        Patience);
    return ended ? program.end() : Outcome();
}

Outcome tst_ConnectOptions::connectWith(const QStringList &arguments, ScriptedPeer *peer)
{
    Program program(QStringLiteral(PLECTRUM_CLI), QStringList{u"--json"_s, u"connect"_s} + arguments);
    return endOf(program, peer);
}

void tst_ConnectOptions::proxy_data()
{
    QTest::addColumn<ProxyPeer::Kind>("kind");
    QTest::newRow("CONNECT") << ProxyPeer::Kind::Connect;
    QTest::newRow("SOCKS5") << ProxyPeer::Kind::Socks5;
}

void tst_ConnectOptions::proxy()
{
    QFETCH(const ProxyPeer::Kind, kind);
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head) + "\x81\x02hi"; });
    const ProxyPeer proxy(kind, peer.serverPort(), u"user"_s, u"word"_s);
    const Outcome done = connectWith({u"ws://somewhere.invalid/a"_s, u"--proxy"_s,
                                      proxy.url(u"user"_s, u"word"_s).toString(), u"--expect"_s, u"1"_s},
                                     &peer);
    QCOMPARE(done.code, 0);
    QCOMPARE(done.event(u"message"_s).value("text"_L1).toString(), u"hi"_s);
    QCOMPARE(proxy.asked(), QStringList{u"somewhere.invalid:80"_s});
    QVERIFY(!done.out.contains("word") && !done.err.contains("word"));
}

void tst_ConnectOptions::proxyWithWrongPassword()
{
    const ProxyPeer proxy(ProxyPeer::Kind::Socks5, 9, u"user"_s, u"right"_s);
    const Outcome done =
        connectWith({u"ws://somewhere.invalid/"_s, u"--proxy"_s, proxy.url(u"user"_s, u"wrong"_s).toString()});
    QCOMPARE(done.code, 3);
    QCOMPARE(done.event(u"failed"_s).value("error"_L1).toString(), u"proxy-refused"_s);
    QVERIFY(!done.out.contains("wrong") && !done.err.contains("wrong"));
}

void tst_ConnectOptions::tolerant_data()
{
    QTest::addColumn<bool>("isTolerant");
    QTest::addColumn<int>("code");
    QTest::newRow("strict") << false << 1;
    QTest::newRow("tolerant") << true << 0;
}

/// A message with a reserved bit.
void tst_ConnectOptions::tolerant()
{
    QFETCH(const bool, isTolerant);
    QFETCH(const int, code);
    ScriptedPeer peer(
        [](const QByteArray &head) { return ScriptedPeer::accept(head) + QByteArray::fromHex("9103") + "odd"; });
    QStringList arguments{peer.url().toString(), u"--expect"_s, u"1"_s};
    if (isTolerant)
        arguments << u"--tolerant"_s;
    const Outcome done = connectWith(arguments, &peer);
    QCOMPARE(done.code, code);
    QCOMPARE(done.event(u"message"_s).value("text"_L1).toString(), isTolerant ? u"odd"_s : QString());
    QVERIFY2(done.out.contains("violat"), done.out.constData());
}

void tst_ConnectOptions::redirects_data()
{
    QTest::addColumn<bool>("follows");
    QTest::addColumn<int>("code");
    QTest::newRow("shown") << false << 3;
    QTest::newRow("followed") << true << 0;
}

void tst_ConnectOptions::redirects()
{
    QFETCH(const bool, follows);
    QFETCH(const int, code);
    ScriptedPeer peer([](const QByteArray &head) {
        return head.startsWith("GET /new ") ? ScriptedPeer::accept(head) + "\x81\x02hi"
                                            : "HTTP/1.1 302 Found\r\nLocation: /new\r\nContent-Length: 0\r\n\r\n"_ba;
    });
    QStringList arguments{peer.url(u"/old"_s).toString(), u"--expect"_s, u"1"_s};
    if (follows)
        arguments << u"--follow-redirects"_s;
    const Outcome done = connectWith(arguments, &peer);
    QCOMPARE(done.code, code);
    QCOMPARE(peer.heads().size(), follows ? 2 : 1);
    QVERIFY2(done.out.contains("/new"), done.out.constData());
}

void tst_ConnectOptions::autoPong_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("leastMs");
    QTest::addColumn<bool>("answers");
    QTest::newRow("default") << QString() << 0 << true;
    QTest::newRow("on") << u"on"_s << 0 << true;
    QTest::newRow("off") << u"off"_s << 0 << false;
    QTest::newRow("late") << u"150"_s << 150 << true;
}

/// The peer pings, and sends the message that is waited for once the pong has come, or at once where none comes.
void tst_ConnectOptions::autoPong()
{
    QFETCH(const QString, value);
    QFETCH(const int, leastMs);
    QFETCH(const bool, answers);
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head) + "\x89\x01p"; });
    QStringList arguments{peer.url().toString(), u"--expect"_s, u"1"_s};
    if (!value.isEmpty())
        arguments << u"--auto-pong"_s << value;
    Program program(QStringLiteral(PLECTRUM_CLI), QStringList{u"--json"_s, u"connect"_s} + arguments);
    QTRY_COMPARE_WITH_TIMEOUT(peer.heads().size(), 1, Patience);
    QElapsedTimer clock;
    clock.start();
    if (answers) {
        QTRY_VERIFY_WITH_TIMEOUT(peer.received().startsWith(QByteArray::fromHex("8a81")), Patience);
        QVERIFY2(clock.elapsed() >= leastMs - 1, qPrintable(QString::number(clock.elapsed())));
    }
    peer.send("\x81\x02hi");
    QCOMPARE(endOf(program, &peer).code, 0);
    // What follows without a pong is the close frame.
    QVERIFY(peer.received().startsWith(QByteArray::fromHex(answers ? "8a81" : "8882")));
}

void tst_ConnectOptions::pings()
{
    ScriptedPeer peer([](const QByteArray &head) { return ScriptedPeer::accept(head); });
    Program program(QStringLiteral(PLECTRUM_CLI),
                    {u"connect"_s, peer.url().toString(), u"--ping"_s, u"0.05"_s, u"--expect"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!peer.received().isEmpty() && uchar(peer.received().front()) == 0x89, Patience);
    peer.send("\x81\x02hi");
    QCOMPARE(endOf(program, &peer).code, 0);
}

void tst_ConnectOptions::askedAsTold()
{
    ScriptedPeer peer([](const QByteArray &head) {
        return ScriptedPeer::accept(head, "Sec-WebSocket-Protocol: two\r\n") + "\x81\x02hi";
    });
    const Outcome done = connectWith({peer.url(u"/x?y=z"_s).toString(),
                                      u"-H"_s,
                                      u"X-One: 1"_s,
                                      u"-H"_s,
                                      u"X-Two:2"_s,
                                      u"--cookie"_s,
                                      u"a=b"_s,
                                      u"--cookie"_s,
                                      u"c=d"_s,
                                      u"--origin"_s,
                                      u"https://o.invalid"_s,
                                      u"--subprotocol"_s,
                                      u"one"_s,
                                      u"--subprotocol"_s,
                                      u"two"_s,
                                      u"--bearer"_s,
                                      u"t0ken"_s,
                                      u"--no-deflate"_s,
                                      u"--expect"_s,
                                      u"1"_s},
                                     &peer);
    QCOMPARE(done.code, 0);
    const QByteArray head = peer.heads().constFirst();
    QVERIFY2(head.startsWith("GET /x?y=z HTTP/1.1\r\n"), head.constData());
    for (const QByteArray &line : {"X-One: 1"_ba, "X-Two: 2"_ba, "Cookie: a=b; c=d"_ba, "Origin: https://o.invalid"_ba,
                                   "Sec-WebSocket-Protocol: one, two"_ba, "Authorization: Bearer t0ken"_ba})
        QVERIFY2(head.contains("\r\n" + line + "\r\n"), line.constData());
    QVERIFY(!head.contains("Sec-WebSocket-Extensions"));
    QCOMPARE(done.event(u"open"_s).value("subprotocol"_L1).toString(), u"two"_s);
}

QTEST_GUILESS_MAIN(tst_ConnectOptions)
#include "tst_connectoptions.moc"
