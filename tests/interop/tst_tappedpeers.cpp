// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// A server of other people, whose first line is its URL.
class Peer : public Program {
public:
    Peer(const QString &program, const QStringList &arguments)
        : Program(program, arguments)
        , url(QString::fromUtf8(nextLine()))
    {
    }
    const QString url;
};

/// `plectrum-cli tap` before it.
class Tap : public Program {
public:
    explicit Tap(const QStringList &options)
        : Program(QStringLiteral(PLECTRUM_CLI), QStringList{u"--quiet"_s, u"tap"_s} + options)
        , url(QString::fromUtf8(nextLine()).remove(u"listening "_s))
    {
    }
    const QString url;
};

/// The distribution's Python, which knows websockets; empty: none does.
QString findPython()
{
    for (const QString &path : {u"/usr/bin/python3"_s, u"python3"_s}) {
        if (run(path, {u"-c"_s, u"import websockets"_s}).code == 0)
            return path;
    }
    return {};
}

/// Both ends compress with the contexts they remember; the tap changes each message on its way out and changes it back
/// on its way in, so that a peer finds all as it sent it only if it could read everything.
const QStringList ThereAndBack{u"--replace"_s, u"out:again=AGAIN AND NEVER BEFORE"_s, u"--replace"_s,
                               u"in:AGAIN AND NEVER BEFORE=again"_s};

} // namespace

/// A tap between foreign clients and foreign servers.
class tst_TappedPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void npmWs_data();
    void npmWs();
    void python_data();
    void python();
    void heldByScript();
};

void tst_TappedPeers::npmWs_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("altered");
    for (const char *mode : {"off", "on", "fresh", "small"}) {
        for (const char *scene : {"lengths", "many"}) {
            for (const bool altered : {false, true})
                QTest::addRow("%s, deflate %s%s", scene, mode, altered ? ", altered" : "")
                    << QString::fromLatin1(scene) << QString::fromLatin1(mode) << altered;
        }
    }
}

void tst_TappedPeers::npmWs()
{
    QFETCH(const QString, scene);
    QFETCH(const QString, mode);
    QFETCH(const bool, altered);
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("no node here");
    if (!QFile::exists(QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/wsclient.mjs").section(u'/', 0, -2)
                       + u"/node_modules/ws/package.json"_s))
        QSKIP("npm ws is not installed: run \"npm ci\" in tests/interop");
    const Peer peer(u"node"_s, {QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/wsserver.mjs"), mode});
    const Tap tap(QStringList{u"--target"_s, peer.url} + (altered ? ThereAndBack : QStringList()));
    const Outcome seen =
        run(u"node"_s, {QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/wsclient.mjs"), scene, mode, tap.url});
    QVERIFY2(seen.code == 0, seen.err.constData());
    QCOMPARE(QJsonDocument::fromJson(seen.out).object(),
             (QJsonObject{
                 {u"same"_s, true}, {u"deflate"_s, mode != "off"_L1}, {u"code"_s, 1000}, {u"reason"_s, u"done"_s}}));
}

void tst_TappedPeers::python_data()
{
    QTest::addColumn<bool>("altered");
    QTest::newRow("as it is") << false;
    QTest::newRow("altered") << true;
}

void tst_TappedPeers::python()
{
    QFETCH(const bool, altered);
    const QString python3 = findPython();
    if (python3.isEmpty())
        QSKIP("no Python websockets here (Debian package python3-websockets)");
    const Peer peer(python3, {QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/pyserver.py"), u"on"_s});
    const Tap tap(QStringList{u"--target"_s, peer.url} + (altered ? ThereAndBack : QStringList()));
    const Outcome seen =
        run(python3, {QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/pyclient.py"), u"echo"_s, u"on"_s, tap.url});
    QVERIFY2(seen.code == 0, seen.err.constData());
    QCOMPARE(QJsonDocument::fromJson(seen.out).object(),
             (QJsonObject{{u"same"_s, true}, {u"deflate"_s, true}, {u"code"_s, 4001}, {u"reason"_s, u"bye"_s}}));
}

/// Commands on stdin, answers as JSON; the server is Python's.
void tst_TappedPeers::heldByScript()
{
    const QString python3 = findPython();
    if (python3.isEmpty())
        QSKIP("no Python websockets here (Debian package python3-websockets)");
    const Peer peer(python3, {QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/pyserver.py"), u"on"_s});
    QTemporaryDir folder;
    Program tap(QStringLiteral(PLECTRUM_CLI),
                {u"--json"_s, u"--quiet"_s, u"tap"_s, u"--target"_s, peer.url + u"/echo"_s, u"--hold"_s, u"out:"_s,
                 u"--record"_s, folder.filePath(u"held.plectrum"_s)});
    const auto next = [&tap](const QString &event) {
        while (true) {
            const QByteArray line = tap.nextLine();
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.isEmpty() || object.value("event"_L1) == event)
                return object;
        }
    };
    const QString url = next(u"listening"_s).value("url"_L1).toString();
    QVERIFY(url.endsWith("/echo"_L1));
    Program client(QStringLiteral(PLECTRUM_CLI),
                   {u"--quiet"_s, u"connect"_s, url, u"--send"_s, u"first"_s, u"--send"_s,
                    u"second, which is long enough to be compressed as well, surely so"_s, u"--send"_s, u"third"_s,
                    u"--expect"_s, u"4"_s});
    const QJsonObject first = next(u"held"_s);
    QCOMPARE(first.value("text"_L1).toString(), u"first"_s);
    QCOMPARE(first.value("dir"_L1).toString(), u"out"_s);
    const qint64 id = first.value("id"_L1).toInteger();
    const QJsonObject second = next(u"held"_s);
    QVERIFY(next(u"held"_s).value("text"_L1) == "third"_L1);
    const auto command = [&tap](const QByteArray &text) { tap.write(text + '\n'); };
    command(R"({"do": "forward", "id": )" + QByteArray::number(id) + R"(, "text": "changed"})");
    QCOMPARE(next(u"done"_s).value("do"_L1).toString(), u"forward"_s);
    command(R"({"do": "drop", "id": )" + QByteArray::number(second.value("id"_L1).toInteger()) + "}");
    command(R"({"do": "inject", "conn": 1, "dir": "in", "text": "from the script"})");
    command(R"({"do": "duplicate", "id": )" + QByteArray::number(second.value("id"_L1).toInteger() + 1) + "}");
    command(R"({"do": "forward", "id": 4711})");
    QCOMPARE(next(u"failed"_s).value("error"_L1).toString(), u"bad-option"_s);
    const Outcome seen = client.end();
    QCOMPARE(seen.code, 0);
    QList<QByteArray> lines = seen.out.trimmed().split('\n');
    std::ranges::sort(lines);
    QCOMPARE(lines, (QList<QByteArray>{"changed", "from the script", "third", "third"}));
    command(R"({"do": "stop"})");
    QCOMPARE(tap.end().code, 0);
}

QTEST_GUILESS_MAIN(tst_TappedPeers)
#include "tst_tappedpeers.moc"
