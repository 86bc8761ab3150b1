// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "cli/command.h"
#include "support/program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    return runPlectrum(arguments, input);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

} // namespace

/// The command line as scripts see it: the real program, its output and its exit codes.
class tst_Cli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s).toUtf8());
    }
    void help_data();
    void help();
    void wrongUsage_data();
    void wrongUsage();
    void fileTrouble_data();
    void fileTrouble();

    void sendsInOrder();
    void sendsFiles();
    void sendsStdin();
    void endOfStdinCloses();
    void waits();
    void closesAsTold();
    void missesExpected();
    void echoes();
    void refused();
    void notConnected_data();
    void notConnected();
    void tellsEvents();
    void limitsPayload();
    void insecureIsSaid();
    void interrupted_data();
    void interrupted();
    void remoteClose();
    void keepsSecretsOut();
    void recordsQuietly();
    void stdoutClosed();

    void serves_data();
    void serves();
    void serveStopsMembers();
    void serveRecords();
    void serveWarns();
    void servePortInUse();

    void showsColumns();
    void showsMeanings();
    void countsCalls();
    void showsRooms();
    void showsJson();
    void showsLongPayloads();
    void showsAroundDamage();
    void demo();
    void demoKeepsItsFile();

    void startersAreThere();
    void profilesRoundTrip();
    void connectsByProfile();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// Records some messages of a flood of 125 bytes each.
    QString recordFlood(int count)
    {
        const QString file = path(u"flood.plectrum"_s);
        const Outcome recorded = run({u"--quiet"_s, u"connect"_s, u"--no-deflate"_s, u"--wait"_s, u"30"_s,
                                      u"--record"_s, file, u"loopback:/flood?size=125&count=%1"_s.arg(count)});
        return recorded.code == Done ? file : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Cli::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QList<QByteArray>>("words");
    QList<QByteArray> names;
    for (const Command &command : commandTable()) {
        names << command.name;
        QTest::newRow(command.name) << QStringList{QString::fromLatin1(command.name), u"--help"_s}
                                    << QList<QByteArray>{command.summary};
    }
    QTest::newRow("all") << QStringList{u"--help"_s} << names;
    QTest::newRow("endpoints") << QStringList{u"serve"_s, u"--help"_s} << QList<QByteArray>{"/echo", "/group/<name>"};
    QTest::newRow("fields") << QStringList{u"show"_s, u"--help"_s} << QList<QByteArray>{"violation", "json."};
    QTest::newRow("version") << QStringList{u"--version"_s} << QList<QByteArray>{"plectrum-cli " PLECTRUM_VERSION};
}

void tst_Cli::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QList<QByteArray>, words);
    const Outcome told = run(arguments);
    QCOMPARE(told.code, 0);
    QCOMPARE(told.err, QByteArray());
    for (const QByteArray &word : std::as_const(words))
        QVERIFY2(told.out.contains(word), told.out.constData());
}

void tst_Cli::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nothing") << u""_s << "subcommand is required"_ba;
    QTest::newRow("unknown command") << u"conect"_s << "conect"_ba;
    QTest::newRow("unknown option") << u"connect --fast ws://a"_s << "--fast"_ba;
    QTest::newRow("no URL") << u"connect"_s << "URL"_ba;
    QTest::newRow("two targets") << u"connect ws://a --profile b"_s << "--profile"_ba;
    QTest::newRow("other scheme") << u"connect ftp://a"_s << "ftp"_ba;
    QTest::newRow("no host") << u"connect ws:///path"_s << "URL"_ba;
    QTest::newRow("header") << u"connect ws://a -H novalue"_s << "novalue"_ba;
    QTest::newRow("cookie") << u"connect ws://a --cookie novalue"_s << "novalue"_ba;
    QTest::newRow("user") << u"connect ws://a --user nopassword"_s << "--user"_ba;
    QTest::newRow("proxy") << u"connect ws://a --proxy nothing"_s << "--proxy"_ba;
    QTest::newRow("proxy scheme") << u"connect ws://a --proxy ftp://b:1"_s << "\"ftp\", expected http, socks5"_ba;
    QTest::newRow("hex") << u"connect ws://a --send-binary 0g"_s << "0g"_ba;
    QTest::newRow("close") << u"connect ws://a --close soon"_s << "--close"_ba;
    QTest::newRow("auto-pong") << u"connect ws://a --auto-pong maybe"_s << "--auto-pong"_ba;
    QTest::newRow("expect") << u"connect ws://a --expect 0"_s << "--expect"_ba;
    QTest::newRow("wait") << u"connect ws://a --wait -1"_s << "--wait"_ba;
    QTest::newRow("max-payload") << u"connect ws://a --max-payload 1"_s << "--max-payload"_ba;
    QTest::newRow("listen") << u"serve --listen everywhere"_s << "everywhere"_ba;
    QTest::newRow("engine") << u"serve --engine steam"_s << "--engine"_ba;
    QTest::newRow("tls") << u"serve --tls self"_s << "--tls"_ba;
    QTest::newRow("show nothing") << u"show"_s << "FILE"_ba;
    QTest::newRow("column") << u"show x --columns colour"_s << "colour"_ba;
    QTest::newRow("filter") << u"show x --filter kind=="_s << "position"_ba;
    QTest::newRow("profiles") << u"profiles"_s << "subcommand is required"_ba;
}

void tst_Cli::wrongUsage()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, says);
    const Outcome told = run(line.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(told.code, 2);
    QCOMPARE(told.out, QByteArray());
    QVERIFY2(told.err.contains(says), told.err.constData());
}

void tst_Cli::fileTrouble_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("show nothing there") << u"show @/none.plectrum"_s << "none.plectrum"_ba;
    QTest::newRow("show no capture") << u"show @/text"_s << "not a Plectrum capture"_ba;
    QTest::newRow("show an empty file") << u"show @/empty"_s << "not a Plectrum capture"_ba;
    QTest::newRow("show a folder") << u"show @"_s << "@"_ba;
    QTest::newRow("record over a file") << u"connect loopback:/echo --record @/text"_s << "text"_ba;
    QTest::newRow("record nowhere") << u"connect loopback:/echo --record @/no/such/folder"_s << "/no/such/folder"_ba;
    QTest::newRow("send a missing file") << u"connect loopback:/echo --send-binary @@/none"_s << "none"_ba;
    QTest::newRow("serve: missing certificate") << u"serve --tls @/none.pem @/none.key"_s << "none.pem"_ba;
    QTest::newRow("serve: no certificate") << u"serve --tls @/text @/text"_s << "text"_ba;
    QTest::newRow("serve: record over a file") << u"serve --record @/text"_s << "text"_ba;
    QTest::newRow("client certificate") << u"connect wss://127.0.0.1 --cert @/text --key @/text"_s << "text"_ba;
    QTest::newRow("unknown profile") << u"connect --profile nobody"_s << "nobody"_ba;
    QTest::newRow("show profile") << u"profiles show nobody"_s << "nobody"_ba;
    QTest::newRow("import nothing") << u"profiles import @/none"_s << "none"_ba;
    QTest::newRow("import text") << u"profiles import @/text"_s << "byte 1"_ba;
    QTest::newRow("import half a profile") << u"profiles import @/half"_s << "url: expected"_ba;
}

void tst_Cli::fileTrouble()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, says);
    write(path(u"text"_s), "hello");
    write(path(u"empty"_s), "");
    write(path(u"half"_s), R"({"name": "half"})");
    QStringList arguments = line.split(u' ');
    for (QString &argument : arguments) {
        if (argument.startsWith("@@"_L1))
            argument.replace(1, 1, m_folder->path());
        else if (argument.startsWith(u'@'))
            argument.replace(0, 1, m_folder->path());
    }
    const Outcome told = run(arguments);
    QCOMPARE(told.code, 4);
    QCOMPARE(told.out, QByteArray());
    says.replace("@", m_folder->path().toUtf8());
    QVERIFY2(told.err.contains(says), told.err.constData());
    QCOMPARE(contentOf(path(u"text"_s)), "hello");
}

void tst_Cli::sendsInOrder()
{
    const Outcome done =
        run({u"connect"_s, u"loopback:/echo"_s, u"--send"_s, u"first"_s, u"--send-binary"_s, u"00 FF"_s, u"--send"_s,
             u""_s, u"--send"_s, u"grüß dich"_s, u"--send"_s, u"[1,2]"_s, u"--expect"_s, u"5"_s});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out, "first\n0x00ff\n\ngr\xc3\xbc\xc3\x9f dich\n[1,2]\n");
    QVERIFY2(done.err.startsWith("open ws://127.0.0.1:"), done.err.constData());
    QVERIFY2(done.err.endsWith("closed 1000 closed by local\n"), done.err.constData());
}

void tst_Cli::sendsFiles()
{
    write(path(u"bytes"_s), QByteArray::fromHex("0001feff"));
    const Outcome done = run({u"--quiet"_s, u"connect"_s, u"loopback:/echo"_s, u"--send-binary"_s,
                              QString(u'@' + path(u"bytes"_s)), u"--expect"_s, u"1"_s});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out, "0x0001feff\n");
    QCOMPARE(done.err, QByteArray());
}

void tst_Cli::sendsStdin()
{
    const Outcome done = run({u"connect"_s, u"loopback:/echo"_s, u"--send"_s, u"before"_s, u"--expect"_s, u"5"_s},
                             "one\ntwo\r\n\nlast without a break");
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out, "before\none\ntwo\n\nlast without a break\n");
}

void tst_Cli::endOfStdinCloses()
{
    QByteArray lines;
    for (int i = 0; i < 20000; ++i)
        lines += "line " + QByteArray::number(i) + '\n';
    const Outcome done = run({u"--quiet"_s, u"connect"_s, u"loopback:/echo"_s}, lines);
    QCOMPARE(done.code, 0);
    QVERIFY(done.out == lines); // all came back, as the server answers before it closes
}

void tst_Cli::waits()
{
    QElapsedTimer clock;
    clock.start();
    const Outcome done = run({u"connect"_s, u"loopback:/echo"_s, u"--wait"_s, u"0.3"_s, u"--send"_s, u"x"_s});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out, "x\n");
    QVERIFY(clock.elapsed() >= 300);
}

void tst_Cli::closesAsTold()
{
    const QString file = path(u"c.plectrum"_s);
    const Outcome done =
        run({u"--json"_s, u"connect"_s, u"loopback:/echo"_s, u"--close"_s, u"4001:see you"_s, u"--record"_s, file});
    QCOMPARE(done.code, 0);
    const QJsonObject end = done.event(u"closed"_s);
    QCOMPARE(end.value("code"_L1).toInt(), 4001);
    QCOMPARE(end.value("closedBy"_L1).toString(), u"local"_s);
    const Outcome shown =
        run({u"show"_s, file, u"--filter"_s, u"kind == close and dir == out"_s, u"--columns"_s, u"preview"_s});
    QCOMPARE(shown.out.split('\n').value(1), "4001 \xc2\xb7 see you");
}

void tst_Cli::missesExpected()
{
    const Outcome done = run({u"connect"_s, u"loopback:/flood?count=2&size=1"_s, u"--expect"_s, u"3"_s});
    QCOMPARE(done.code, 1);
    QCOMPARE(done.out, "1\n2\n");
    QVERIFY2(done.err.contains("2 of 3 messages came"), done.err.constData());
}

void tst_Cli::echoes()
{
    const ServingProgram server;
    // The one that echoes answers what the other one says to the group.
    Program echo(QStringLiteral(PLECTRUM_CLI),
                 {u"--json"_s, u"connect"_s, server.url(u"/group/a"_s), u"--echo"_s, u"--expect"_s, u"1"_s});
    QVERIFY(echo.nextLine().contains("\"open\""));
    const Outcome said =
        run({u"--quiet"_s, u"connect"_s, server.url(u"/group/a"_s), u"--send"_s, u"hello"_s, u"--expect"_s, u"2"_s});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.out, "hello\nhello\n");
    QCOMPARE(echo.end().code, 0);
}

void tst_Cli::refused()
{
    const QString url = u"loopback:/refuse?status=401&body=Who%20are%20you%3F"_s;
    const Outcome told = run({u"connect"_s, url});
    QCOMPARE(told.code, 3);
    QCOMPARE(told.out, QByteArray());
    for (const QByteArray &part :
         {"refused"_ba, "HTTP/1.1 401 Unauthorized"_ba, "Content-Length: 12"_ba, "\n\nWho are you?\n"_ba})
        QVERIFY2(told.err.contains(part), told.err.constData());

    const Outcome json = run({u"--json"_s, u"connect"_s, url});
    QCOMPARE(json.code, 3);
    QCOMPARE(json.json().size(), 2);
    QCOMPARE(json.json().constLast().value("event"_L1).toString(), u"verdict"_s);
    const QJsonObject event = json.event(u"refused"_s);
    QCOMPARE(keysOf(event),
             (QStringList{u"body"_s, u"bodyTruncated"_s, u"detail"_s, u"error"_s, u"event"_s, u"headers"_s, u"reason"_s,
                          u"status"_s, u"timings"_s}));
    QCOMPARE(event.value("status"_L1).toInt(), 401);
    QCOMPARE(event.value("error"_L1).toString(), u"handshake-refused"_s);
    QCOMPARE(event.value("body"_L1).toString(), u"Who are you?"_s);
    QCOMPARE(event.value("headers"_L1).toArray().first().toObject().value("name"_L1).toString(), u"Content-Type"_s);
}

void tst_Cli::notConnected_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<bool>("accepts");
    QTest::newRow("nobody listens") << u"connection-refused"_s << false;
    QTest::newRow("nobody answers") << u"handshake-timeout"_s << true;
}

void tst_Cli::notConnected()
{
    QFETCH(QString, error);
    QFETCH(bool, accepts);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QString url = u"ws://127.0.0.1:%1/"_s.arg(silent.serverPort());
    if (!accepts)
        silent.close();
    const Outcome told = run({u"--json"_s, u"connect"_s, url, u"--timeout"_s, u"0.2"_s});
    QCOMPARE(told.code, 3);
    QCOMPARE(told.json().size(), 2);
    QVERIFY(!told.event(u"verdict"_s).value("advice"_L1).toArray().isEmpty());
    const QJsonObject event = told.event(u"failed"_s);
    QCOMPARE(keysOf(event), (QStringList{u"detail"_s, u"error"_s, u"event"_s}));
    QCOMPARE(event.value("error"_L1).toString(), error);
}

void tst_Cli::tellsEvents()
{
    const Outcome done =
        run({u"--json"_s, u"connect"_s, u"loopback:/echo"_s, u"--subprotocol"_s, u"a"_s, u"--subprotocol"_s, u"b"_s,
             u"--send"_s, u"text"_s, u"--send-binary"_s, u"fffe"_s, u"--ping"_s, u"0.05"_s, u"--wait"_s, u"0.3"_s});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.err, QByteArray());
    const auto objects = done.json();
    QCOMPARE(keysOf(objects.first()),
             (QStringList{u"deflate"_s, u"event"_s, u"peer"_s, u"subprotocol"_s, u"timings"_s, u"url"_s}));
    QCOMPARE(objects.first().value("event"_L1).toString(), u"open"_s);
    QCOMPARE(objects.first().value("subprotocol"_L1).toString(), u"a"_s);
    QCOMPARE(objects.value(1),
             (QJsonObject{{u"event"_s, u"message"_s}, {u"kind"_s, u"text"_s}, {u"text"_s, u"text"_s}}));
    QCOMPARE(objects.value(2),
             (QJsonObject{{u"event"_s, u"message"_s}, {u"kind"_s, u"binary"_s}, {u"base64"_s, u"//4="_s}}));
    const QJsonObject pong = done.event(u"pong"_s);
    QCOMPARE(keysOf(pong), (QStringList{u"event"_s, u"roundTripNs"_s, u"text"_s}));
    QVERIFY(pong.value("roundTripNs"_L1).toDouble() > 0);
    QCOMPARE(
        objects.last(),
        (QJsonObject{
            {u"event"_s, u"closed"_s}, {u"code"_s, 1000}, {u"cause"_s, u"closed"_s}, {u"closedBy"_s, u"local"_s}}));
}

void tst_Cli::limitsPayload()
{
    const Outcome done = run({u"--json"_s, u"connect"_s, u"--no-deflate"_s, u"loopback:/flood?count=1&size=1025"_s,
                              u"--wait"_s, u"30"_s, u"--max-payload"_s, u"1K"_s});
    QCOMPARE(done.code, 3);
    QCOMPARE(done.event(u"closed"_s).value("cause"_L1).toString(), u"violation"_s);
    const Outcome fits = run({u"--quiet"_s, u"connect"_s, u"--no-deflate"_s, u"loopback:/flood?count=1&size=1024"_s,
                              u"--wait"_s, u"30"_s, u"--max-payload"_s, u"1K"_s});
    QCOMPARE(fits.code, 0);
    QCOMPARE(fits.out.size(), 1025);
}

void tst_Cli::insecureIsSaid()
{
    const ServingProgram server({u"--tls"_s, u"self-signed"_s});
    QVERIFY2(server.firstLine.startsWith("listening wss://127.0.0.1:"_L1), qPrintable(server.firstLine));
    const QStringList arguments{u"connect"_s, server.url(u"/echo"_s), u"--send"_s, u"x"_s, u"--expect"_s, u"1"_s};
    const Outcome distrusting = run(arguments);
    QCOMPARE(distrusting.code, 3);
    const Outcome insecure = run(QStringList{u"--quiet"_s} + arguments + QStringList{u"--insecure"_s});
    QCOMPARE(insecure.code, 0);
    QCOMPARE(insecure.out, "x\n");
    QCOMPARE(insecure.err, "insecure: any certificate is accepted\n");
}

void tst_Cli::interrupted_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void tst_Cli::interrupted()
{
    QFETCH(int, number);
    const QString file = path(u"i.plectrum"_s);
    Program client(QStringLiteral(PLECTRUM_CLI), {u"--json"_s, u"connect"_s, u"loopback:/echo"_s, u"--record"_s, file});
    QVERIFY(client.nextLine().contains("\"open\""));
    client.signal(number);
    const Outcome ended = client.end();
    QCOMPARE(ended.code, 130);
    const QJsonObject end = ended.event(u"closed"_s);
    QCOMPARE(end.value("code"_L1).toInt(), 1001);
    QCOMPARE(end.value("cause"_L1).toString(), u"closed"_s);
    QCOMPARE(run({u"show"_s, file, u"--count"_s}).out, "5\n"); // two heads, two closes, the end
}

void tst_Cli::remoteClose()
{
    const Outcome closed =
        run({u"--json"_s, u"connect"_s, u"loopback:/close?code=4002&reason=bye"_s, u"--wait"_s, u"30"_s});
    QCOMPARE(closed.code, 0);
    QCOMPARE(closed.event(u"closed"_s),
             (QJsonObject{{u"event"_s, u"closed"_s},
                          {u"code"_s, 4002},
                          {u"reason"_s, u"bye"_s},
                          {u"cause"_s, u"closed"_s},
                          {u"closedBy"_s, u"remote"_s}}));
    // A code of its own is worth a verdict, good-bye is not; --quiet wants neither.
    const auto said = [](const QString &code, const QStringList &options) {
        return run(options + QStringList{u"connect"_s, u"loopback:/close?code="_s + code, u"--wait"_s, u"30"_s}).err;
    };
    QVERIFY(said(u"4002"_s, {}).contains("\nWho: "));
    QVERIFY(!said(u"1000"_s, {}).contains("\nWho: "));
    QCOMPARE(said(u"4002"_s, {u"--quiet"_s}), QByteArray());
}

void tst_Cli::keepsSecretsOut()
{
    const QStringList arguments{u"connect"_s,  u"loopback:/echo?token=s3cr3tquery"_s,
                                u"--bearer"_s, u"s3cr3ttoken"_s,
                                u"--cookie"_s, u"a=s3cr3tcookie"_s};
    const Outcome kept = run(arguments + QStringList{u"--record"_s, path(u"out.plectrum"_s)});
    QCOMPARE(kept.code, 0);
    QVERIFY2(kept.err.contains("secrets replaced"), kept.err.constData());
    QVERIFY(!contentOf(path(u"out.plectrum"_s)).contains("s3cr3t"));
    const Outcome open = run(arguments + QStringList{u"--record"_s, path(u"in.plectrum"_s), u"--with-secrets"_s});
    QCOMPARE(open.code, 0);
    QVERIFY2(open.err.contains("secrets are recorded"), open.err.constData());
    for (const QByteArray &secret : {"s3cr3tquery"_ba, "s3cr3ttoken"_ba, "s3cr3tcookie"_ba})
        QVERIFY(contentOf(path(u"in.plectrum"_s)).contains(secret));
}

void tst_Cli::recordsQuietly()
{
    const QString file = recordFlood(50000);
    QVERIFY(!file.isEmpty());
    QCOMPARE(run({u"show"_s, file, u"--count"_s}).out, "50005\n");
    QCOMPARE(run({u"--json"_s, u"show"_s, file, u"--count"_s, u"--filter"_s, u"kind == text"_s}).out,
             "{\"count\":50000}\n");
}

void tst_Cli::stdoutClosed()
{
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
        QSKIP("no bash here");
    const QString file = recordFlood(50000);
    const QString script = u"\"$0\" \"$@\" | head -n 1; echo ${PIPESTATUS[0]}"_s;
    const Outcome shown = plectrum::run(u"bash"_s, {u"-c"_s, script, QStringLiteral(PLECTRUM_CLI), u"show"_s, file});
    QCOMPARE(shown.out.trimmed().split('\n').size(), 2);
    QVERIFY(shown.out.endsWith("\n0\n"));
    const Outcome flooded = plectrum::run(u"bash"_s,
                                          {u"-c"_s, script, QStringLiteral(PLECTRUM_CLI), u"connect"_s,
                                           u"loopback:/flood?count=1000000000&size=125"_s, u"--wait"_s, u"60"_s});
    QVERIFY2(flooded.out.endsWith("\n0\n"), flooded.out.constData());
}

void tst_Cli::serves_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<int>("number");
    for (const char *engine : {"native", "qt"}) {
        QTest::addRow("%s, SIGINT", engine) << QString::fromLatin1(engine) << SIGINT;
        QTest::addRow("%s, SIGTERM", engine) << QString::fromLatin1(engine) << SIGTERM;
    }
}

void tst_Cli::serves()
{
    QFETCH(QString, engine);
    QFETCH(int, number);
    ServingProgram server({u"--engine"_s, engine});
    QVERIFY2(QRegularExpression(u"^listening ws://127\\.0\\.0\\.1:\\d+$"_s).match(server.firstLine).hasMatch(),
             qPrintable(server.firstLine));
    const Outcome sent =
        run({u"--quiet"_s, u"connect"_s, server.url(u"/echo"_s), u"--send"_s, u"x"_s, u"--expect"_s, u"1"_s});
    QCOMPARE(sent.out, "x\n");
    server.signal(number);
    const Outcome ended = server.end();
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.err.contains("open /echo 127.0.0.1:"), ended.err.constData());
}

void tst_Cli::serveStopsMembers()
{
    ServingProgram server;
    Program client(QStringLiteral(PLECTRUM_CLI), {u"--json"_s, u"connect"_s, server.url(u"/group/a"_s)});
    QVERIFY(client.nextLine().contains("\"open\""));
    server.signal(SIGINT);
    QCOMPARE(server.end().code, 0);
    const Outcome ended = client.end();
    QCOMPARE(ended.code, 0);
    const QJsonObject end = ended.event(u"closed"_s);
    QCOMPARE(end.value("code"_L1).toInt(), 1001);
    QCOMPARE(end.value("closedBy"_L1).toString(), u"remote"_s);
}

void tst_Cli::serveRecords()
{
    const QString file = path(u"server.plectrum"_s);
    ServingProgram server({u"--record"_s, file});
    const Outcome sent = run({u"connect"_s, server.url(u"/echo"_s), u"--send"_s, u"x"_s, u"--expect"_s, u"1"_s});
    QCOMPARE(sent.code, 0);
    server.signal(SIGTERM);
    const Outcome ended = server.end();
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.err.contains("recorded 7 rows in "), ended.err.constData());
    QCOMPARE(run({u"show"_s, file, u"--count"_s, u"--filter"_s, u"kind == text and dir == in"_s}).out, "1\n");
    const QStringList counted{u"show"_s, file, u"--count"_s, u"--filter"_s};
    QCOMPARE(run(counted
                 + QStringList{u"$is(text) and ${came in}"_s, u"--macro"_s, u"is=kind == $1"_s, u"--macro"_s,
                               u"came in=dir == in"_s})
                 .out,
             "1\n");
    const Outcome unknown = run(counted + QStringList{u"fin and $isnt"_s, u"--macro"_s, u"isnot=not fin"_s});
    QCOMPARE(unknown.code, 2);
    QVERIFY2(unknown.err.contains("position 9") && unknown.err.contains("did you mean $isnot?"),
             unknown.err.constData());
    QCOMPARE(run(counted + QStringList{u"fin"_s, u"--macro"_s, u"nothing"_s}).code, 2);
}

void tst_Cli::serveWarns()
{
    ServingProgram server({u"--listen"_s, u"0.0.0.0:0"_s});
    QVERIFY(server.firstLine.startsWith("listening ws://"_L1));
    server.signal(SIGINT);
    const Outcome ended = server.end();
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.err.contains("listening on 0.0.0.0: everybody"), ended.err.constData());
}

void tst_Cli::servePortInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const Outcome told = run({u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(other.serverPort())});
    QCOMPARE(told.code, 3);
    QVERIFY2(told.err.contains(QByteArray::number(other.serverPort())), told.err.constData());
}

void tst_Cli::showsColumns()
{
    const QString file = recordFlood(20);
    const Outcome all = run({u"show"_s, file});
    QCOMPARE(all.code, 0);
    const QList<QByteArray> lines = all.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 26);
    QCOMPARE(lines.first().simplified(), "id time dir kind len preview");
    QVERIFY(lines.at(1).endsWith("GET /flood?size=125&count=20 HTTP/1.1"));

    const Outcome chosen =
        run({u"show"_s, file, u"--columns"_s, u"kind,id,dir"_s, u"--filter"_s, u"kind in (close)"_s});
    QCOMPARE(chosen.code, 0);
    const QList<QByteArray> rows = chosen.out.trimmed().split('\n');
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).simplified(), "kind id dir");
    QCOMPARE(rows.at(1).simplified(), "close 23 in");
    QCOMPARE(rows.at(2).simplified(), "close 24 out");
    QCOMPARE(run({u"--quiet"_s, u"show"_s, file, u"--filter"_s, u"id == 3"_s}).code, 2); // no such field
}

/// A talk in Socket.IO, with heartbeats, an answer, one that is missing and one too many.
static QString recordMeanings(const QString &path)
{
    const auto writer = CaptureWriter::create(path, {});
    if (!writer)
        return {};
    (*writer)->addConnection({.url = u"ws://h/socket.io/?EIO=4&transport=websocket"_s});
    qint64 ms = 0;
    for (const QByteArray &text : {"<0{\"sid\":\"s\",\"pingInterval\":25000,\"pingTimeout\":20000}"_ba, ">40"_ba,
                                   "<40{\"sid\":\"t\"}"_ba, ">421[\"join\",\"lobby\"]"_ba, "<2"_ba, ">3"_ba,
                                   "<431[true]"_ba, ">422[\"join\",\"den\"]"_ba, "<437[true]"_ba}) {
        RecordView record{.direction = text.startsWith('>') ? Direction::Outgoing : Direction::Incoming,
                          .connection = 1,
                          .timeNs = ++ms * 10'000'000,
                          .messageType = Opcode::Text};
        record.header.fin = true;
        record.header.opcode = Opcode::Text;
        record.payload = QByteArrayView(text).sliced(1);
        record.payloadBytes = record.payload.size();
        (*writer)->append(record);
    }
    return (*writer)->close() ? path : QString();
}

void tst_Cli::showsMeanings()
{
    const QTemporaryDir folder;
    const QString file = recordMeanings(folder.filePath(u"talk.plectrum"_s));
    const auto ids = [&](const QStringList &options) {
        const Outcome shown = run(QStringList{u"--quiet"_s, u"show"_s, file, u"--columns"_s, u"id"_s} + options);
        return shown.code == 0 ? shown.out.simplified() : shown.err;
    };
    QCOMPARE(ids({u"--filter"_s, u"socketio.event == \"join\""_s}), "4 8");
    QCOMPARE(ids({u"--filter"_s, u"latency >= 30ms"_s}), "7");
    QCOMPARE(ids({u"--filter"_s, u"unanswered"_s}), "8");
    QCOMPARE(ids({u"--filter"_s, u"orphan"_s}), "9");
    QCOMPARE(ids({u"--no-heartbeats"_s}), "1 2 3 4 7 8 9");
    QCOMPARE(ids({u"--no-heartbeats"_s, u"--filter"_s, u"dir == in"_s}), "1 3 7 9");
    const Outcome told = run({u"show"_s, file, u"--no-heartbeats"_s});
    QVERIFY2(told.err.contains("2 of 9 rows are hidden"), told.err.constData());
    const QStringList decoded{u"--quiet"_s, u"show"_s, file, u"--decode"_s, u"auto"_s};
    const QByteArrayList lines = run(decoded + QStringList{u"--filter"_s, u"socketio.event"_s}).out.split('\n');
    for (const QByteArray &line : lines)
        QCOMPARE(line.endsWith(" · unanswered"), line.contains("den"));
    const Outcome asked = run(QStringList{u"--json"_s} + decoded + QStringList{u"--filter"_s, u"unanswered"_s});
    QVERIFY(QJsonDocument::fromJson(asked.out).object()[u"unanswered"_s].toBool());
    const Outcome wrong = run({u"show"_s, file, u"--filter"_s, u"socketoi.event"_s});
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.err.contains("did you mean socketio.event?"), wrong.err.constData());
}

void tst_Cli::countsCalls()
{
    const QTemporaryDir folder;
    const QString file = recordMeanings(folder.filePath(u"talk.plectrum"_s));
    const Outcome table = run({u"calls"_s, file});
    QCOMPARE(table.code, 0);
    QCOMPARE(table.out.split('\n').at(1).simplified(), "socketio join out 2 25.0 2 0 1 30.000 30.000 30.000 30.000");
    const Outcome json = run({u"--json"_s, u"calls"_s, file});
    const QJsonObject row = QJsonDocument::fromJson(json.out.split('\n').first()).object();
    QCOMPARE(row[u"operation"_s].toString(), u"join"_s);
    QCOMPARE(row[u"unanswered"_s].toInt(), 1);
    QCOMPARE(row[u"max"_s].toDouble(), 30.0);
    QCOMPARE(run({u"calls"_s, folder.filePath(u"none.plectrum"_s)}).code, 4);
    QCOMPARE(run({u"calls"_s, file, u"--sort"_s, u"nothing"_s}).code, 2);
}

void tst_Cli::showsRooms()
{
    const QTemporaryDir folder;
    const QString file = recordMeanings(folder.filePath(u"talk.plectrum"_s));
    const Outcome told = run({u"rooms"_s, file, u"--at"_s, u"3"_s});
    QCOMPARE(told.code, 0);
    QCOMPARE(run({u"rooms"_s, file, u"--at"_s, u"0"_s}).code, 2);
    QCOMPARE(run({u"rooms"_s, folder.filePath(u"none.plectrum"_s)}).code, 4);
}

void tst_Cli::showsJson()
{
    const Outcome shown = run({u"--json"_s, u"show"_s, recordFlood(2)});
    QCOMPARE(shown.code, 0);
    const auto rows = shown.json();
    QCOMPARE(rows.size(), 7);
    QCOMPARE(keysOf(rows.at(0)),
             (QStringList{u"conn"_s, u"dir"_s, u"id"_s, u"kind"_s, u"length"_s, u"text"_s, u"timeNs"_s}));
    QCOMPARE(rows.at(0).value("kind"_L1).toString(), u"request"_s);
    QVERIFY(rows.at(0).value("text"_L1).toString().contains("\r\nUpgrade: websocket\r\n"_L1));
    const QJsonObject frame = rows.at(2);
    QCOMPARE(keysOf(frame),
             (QStringList{u"conn"_s, u"dir"_s, u"fin"_s, u"id"_s, u"kind"_s, u"length"_s, u"lengthBytes"_s, u"opcode"_s,
                          u"rsv"_s, u"text"_s, u"timeNs"_s, u"wire"_s}));
    QCOMPARE(frame.value("kind"_L1).toString(), u"text"_s);
    QCOMPARE(frame.value("dir"_L1).toString(), u"in"_s);
    QCOMPARE(frame.value("length"_L1).toInt(), 125);
    QCOMPARE(frame.value("wire"_L1).toInt(), 127);
    QCOMPARE(frame.value("text"_L1).toString(), QString(u'1' + QString(124, u'.')));
    QVERIFY(rows.at(5).value("mask"_L1).toString().size() == 8); // our close frame
    QCOMPARE(rows.at(6).value("kind"_L1).toString(), u"end"_s);
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(rows.at(i).value("id"_L1).toInt(), i + 1);
}

void tst_Cli::showsLongPayloads()
{
    const QString file = path(u"long.plectrum"_s);
    QByteArray text("begin ");
    text += QByteArray("0123456789").repeated(50000) + " end";
    for (const bool deflate : {false, true}) {
        write(path(u"payload"_s), text);
        QStringList arguments{u"--quiet"_s,
                              u"connect"_s,
                              u"loopback:/echo"_s,
                              u"--send-binary"_s,
                              QString(u'@' + path(u"payload"_s)),
                              u"--expect"_s,
                              u"1"_s,
                              u"--record"_s,
                              file,
                              u"--overwrite"_s};
        if (!deflate)
            arguments << u"--no-deflate"_s;
        QCOMPARE(run(arguments).code, 0);
        const Outcome shown = run({u"--json"_s, u"show"_s, file, u"--filter"_s, u"kind == binary"_s});
        QCOMPARE(shown.code, 0);
        const auto rows = shown.json();
        QCOMPARE(rows.size(), 2);
        for (const QJsonObject &row : rows) {
            QVERIFY(!row.contains("truncated"_L1));
            QCOMPARE(row.contains("compressed"_L1), deflate);
            QCOMPARE(row.value("length"_L1).toInt(), text.size());
            QVERIFY(QByteArray::fromBase64(row.value("base64"_L1).toString().toLatin1()) == text);
        }
    }
}

void tst_Cli::showsAroundDamage()
{
    const QString file = recordFlood(2000);
    QByteArray content = contentOf(file);
    const qsizetype place = content.indexOf("1000....");
    QVERIFY(place > 0);
    content[place + 20] = '!';
    write(file, content);
    const Outcome shown = run({u"--json"_s, u"show"_s, file});
    QCOMPARE(shown.code, 4);
    QVERIFY2(shown.err.contains("damaged"), shown.err.constData());
    const auto rows = shown.json();
    QVERIFY(rows.size() > 1000 && rows.size() < 2005);
    QCOMPARE(rows.first().value("id"_L1).toInt(), 1);
    QCOMPARE(rows.last().value("id"_L1).toInt(), 2005);
}

void tst_Cli::demo()
{
    const Outcome shown = run({u"--json"_s, u"demo"_s});
    QCOMPARE(shown.code, 0);
    QStringList kinds;
    for (const QJsonObject &row : shown.json()) {
        const QString kind = row.value("kind"_L1).toString();
        if (!kinds.contains(kind))
            kinds << kind;
    }
    kinds.sort();
    QCOMPARE(kinds,
             (QStringList{u"binary"_s, u"close"_s, u"continuation"_s, u"end"_s, u"ping"_s, u"pong"_s, u"request"_s,
                          u"response"_s, u"text"_s}));
    QVERIFY(shown.out.contains("HTTP/1.1 403 Forbidden"));
    QVERIFY(shown.out.contains("You shall not pass."));
    const Outcome table = run({u"demo"_s});
    QCOMPARE(table.code, 0);
    QVERIFY(table.out.contains("Hello from Plectrum"));
}

void tst_Cli::demoKeepsItsFile()
{
    const QString file = path(u"demo.plectrum"_s);
    QCOMPARE(run({u"--quiet"_s, u"demo"_s, u"--record"_s, file}).code, 0);
    QCOMPARE(run({u"show"_s, file, u"--filter"_s, u"kind == request"_s, u"--count"_s}).out, "3\n");
    QCOMPARE(run({u"demo"_s, u"--record"_s, file}).code, 4);
}

void tst_Cli::startersAreThere()
{
    const Outcome listed = run({u"profiles"_s, u"list"_s});
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.out.trimmed().split('\n').size(), 4);
    const Outcome connected =
        run({u"connect"_s, u"--profile"_s, u"Echo"_s, u"--send"_s, u"x"_s, u"--expect"_s, u"1"_s});
    QCOMPARE(connected.code, 0);
    QCOMPARE(connected.out, "x\n");
    // A folder that was named is left as it is.
    QCOMPARE(run({u"--profile-dir"_s, path(u"mine"_s), u"profiles"_s, u"list"_s}).out, QByteArray());
    QVERIFY(!QFile::exists(path(u"mine"_s)));
}

void tst_Cli::profilesRoundTrip()
{
    const QStringList base{u"--profile-dir"_s, path(u"mine"_s), u"profiles"_s};
    write(path(u"p.json"_s), R"({"name": "My Service", "url": "wss://example.org/ws", "later": [1, 2]})");
    const Outcome imported =
        run(base + QStringList{u"import"_s, path(u"p.json"_s), u"--folder"_s, u" Team / Staging/"_s});
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.out, "my-service\n");
    for (const QString &folder : {u""_s, u"Team"_s, u"Team/Staging"_s})
        QCOMPARE(run(base + QStringList{u"list"_s, u"--folder"_s, folder}).out.simplified(),
                 "my-service Team/Staging/My Service wss://example.org/ws");
    QCOMPARE(run(base + QStringList{u"list"_s, u"--folder"_s, u"Te"_s}).out, "");
    const Outcome exported = run(base + QStringList{u"export"_s, u"My Service"_s, path(u"out.json"_s)});
    QCOMPARE(exported.code, 0);
    const QJsonObject object = QJsonDocument::fromJson(contentOf(path(u"out.json"_s))).object();
    QCOMPARE(object.value("later"_L1).toArray(), (QJsonArray{1, 2}));
    const Outcome shown = run(base + QStringList{u"show"_s, u"my-service"_s});
    QCOMPARE(QJsonDocument::fromJson(shown.out).object(), object);
    QCOMPARE(run(base + QStringList{u"delete"_s, u"my-service"_s}).code, 0);
    QCOMPARE(run(base + QStringList{u"list"_s}).out, QByteArray());
    QCOMPARE(run(base + QStringList{u"delete"_s, u"my-service"_s}).code, 4);
}

void tst_Cli::connectsByProfile()
{
    const QStringList base{u"--profile-dir"_s, path(u"mine"_s)};
    const ServingProgram server;
    write(path(u"p.json"_s),
          QJsonDocument(QJsonObject{{u"name"_s, u"There"_s},
                                    {u"url"_s, server.url(u"/echo"_s)},
                                    {u"subprotocols"_s, QJsonArray{u"from-profile"_s}}})
              .toJson());
    QCOMPARE(run(base + QStringList{u"profiles"_s, u"import"_s, path(u"p.json"_s)}).code, 0);
    const Outcome connected =
        run(base + QStringList{u"--json"_s, u"connect"_s, u"--profile"_s, u"there"_s, u"--no-deflate"_s});
    QCOMPARE(connected.code, 0);
    const QJsonObject open = connected.event(u"open"_s);
    QCOMPARE(open.value("subprotocol"_L1).toString(), u"from-profile"_s);
    QVERIFY(!open.contains("deflate"_L1)); // options lie over the profile
}

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
