// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(PLECTRUM_SOURCE_DIR "/tests/interop/") + name;
}

/// What both kinds of servers answer alike.
const QByteArray Talk = R"(  - send: a
    json: '42["say",{"room":"${room}","text":"one"}]'
  - send: a
    json: '42["say",{"room":"${room}","text":"two"}]'
  - expect: a
    json: '42["said", {"ok": true, "text": "one", "at": 1700000000000}]'
  - expect: a
    json: '42["said", {"ok": true, "text": "two", "at": 1700000000000}]'
  - send: a
    json: '42["bye"]'
  - expect: a
    end: {code: 4001}
)";

/// What a person would write to talk with issuer.mjs and issuer.py.
const QByteArray Chat = R"(
steps:
  - connect: a
  - expect: a
    json: '0{"sid": "${sid}", "pingInterval": 25000}'
    let: {sid: $.sid}
  - send: a
    json: '42["join",{"sid":"${sid}"}]'
  - expect: a
    json: '42["joined", {"room": "${room}", "at": "${at}"}]'
    let: {room: '$[1].room', at: '$[1].at'}
)";

/// The same with socket.io: its handshake, an ack of either side, attachments, and heartbeats while it waits.
const QByteArray SocketIo = R"(
steps:
  - connect: a
  - expect: a
    json: '0{"sid": "${eio}", "upgrades": [], "pingInterval": 150, "pingTimeout": 5000, "maxPayload": 1000000}'
    let: {eio: $.sid}
  - send: a
    text: "40"
  - expect: a
    json: '40{"sid": "${sid}"}'
    let: {sid: $.sid}
  - expect: a
    json: '42["welcome", {"room": "${room}", "at": "${at}"}]'
    let: {room: '$[1].room', at: '$[1].at'}
  - send: a
    json: '420["join",{"room":"${room}"}]'
  - expect: a
    json: '430[{"ok": true, "id": "${id}"}]'
    let: {id: '$[0].id'}
  - expect: a
    json: '42${ack}["question", {"n": 1}]'
    let: {ack: {pattern: '^42(\d+)'}}
  - send: a
    json: '43${ack}["yes"]'
  - expect: a
    json: '42["answered", {"ok": true}]'
  - send: a
    json: '451-["upload",{"_placeholder":true,"num":0}]'
  - send: a
    hex: "010203"
  - expect: a
    json: '451-["uploaded", {"_placeholder": true, "num": 0}]'
  - expect: a
    hex: "030201"
  - wait: 400ms
)";

/// Two sessions of one person: recorded with the first, played with the second.
const QByteArray Rehearsal = R"({
    "users": [{"id": "alice", "sessions": [{"id": "first-session", "passphrase": "first-phrase"},
                                           {"id": "second-session", "passphrase": "second-phrase"}]}],
    "exapps": [{"id": "board", "target": "%1", "routes": [{"url": "^/", "access_level": "USER"}]}]
})";

/// Another program as a server, a recording with it and the scenario made of that.
struct Peer {
    QString why; ///< it is not there
    QTemporaryDir folder;
    std::unique_ptr<Program> program;
    std::unique_ptr<ServingProgram> harp; ///< in front of it
    QString url;                          ///< %1: what it plants
    QString yaml;
    QStringList credentials; ///< for `replay`
    QByteArray found;        ///< what was found in the recording
};

} // namespace

/// Sessions with other people's servers, which issue new values each time, recorded and replayed by the program: equal
/// where the server says the same, and else exactly what it did otherwise is told.
class tst_ReplayPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void finds_data();
    void finds();
    void tells_data();
    void tells();

private:
    static QStringList differencesOf(const Outcome &outcome);
    static void start(const QString &name, Peer &peer);
    static void record(const QString &name, Peer &peer);
    const Peer &peer(const QString &name);

    std::map<QString, std::unique_ptr<Peer>> m_peers;
};

/// What differed, as "changed: $[1].text".
QStringList tst_ReplayPeers::differencesOf(const Outcome &outcome)
{
    QStringList all;
    for (const QJsonObject &line : outcome.json()) {
        const QJsonArray differences = line.value("differences"_L1).toArray();
        const QJsonArray values = line.value("diff"_L1).toObject().value("values"_L1).toArray();
        QStringList names;
        for (const auto difference : differences)
            names << difference.toString();
        QStringList places;
        for (const auto value : values)
            places << value.toObject().value("place"_L1).toString().toLower(); // proxies write headers small
        if (!names.isEmpty())
            all << names.join(u", "_s) + (places.isEmpty() ? QString() : QString(u": "_s + places.join(u", "_s)));
    }
    return all;
}

void tst_ReplayPeers::start(const QString &name, Peer &peer)
{
    const bool isPython = name == "python3-websockets"_L1;
    const QString program = isPython ? u"/usr/bin/python3"_s : u"node"_s;
    const QString script = isPython ? u"issuer.py"_s : name == "npm socket.io"_L1 ? u"socketio.mjs"_s : u"issuer.mjs"_s;
    const QString module = name == "npm socket.io"_L1 ? u"socket.io"_s : u"ws"_s;
    if (run(program, isPython ? QStringList{u"-c"_s, u"import websockets"_s} : QStringList{u"--version"_s}).code != 0)
        peer.why = u"%1 is not installed here"_s.arg(program);
    else if (!isPython && !QFile::exists(pathOf(u"node_modules/%1/package.json"_s.arg(module))))
        peer.why = u"npm %1 is not installed here: run \"npm ci\" in tests/interop"_s.arg(module);
    if (!peer.why.isEmpty())
        return;
    peer.program = std::make_unique<Program>(program, QStringList{pathOf(script)});
    const QString base = QString::fromUtf8(peer.program->nextLine());
    peer.url = module == "socket.io"_L1 ? QString(base + u"/socket.io/?EIO=4&transport=websocket&plant=%1"_s)
                                        : QString(base + u"/%1"_s);
    if (name != "HaRP"_L1)
        return;
    QFile config(peer.folder.filePath(u"harp.json"_s));
    if (!config.open(QIODevice::WriteOnly))
        qFatal("no folder to write to");
    config.write(QByteArray(Rehearsal).replace("%1", QString(base).replace("ws:"_L1, "http:"_L1).toUtf8()));
    config.close();
    peer.harp = std::make_unique<ServingProgram>(QStringList{u"--config"_s, config.fileName()});
    peer.url = peer.harp->url(u"/exapps/board/%1"_s);
    peer.credentials = {u"--var"_s, u"secret.cookie.ocrehearsal=second-session"_s,
                        u"--var"_s, u"secret.cookie.oc_sessionPassphrase=second-phrase"_s,
                        u"--var"_s, u"secret.cookie.nc_sameSiteCookielax=true"_s};
}

/// Played by hand once, to have a recording with values of its own.
void tst_ReplayPeers::record(const QString &name, Peer &peer)
{
    const bool isHarp = name == "HaRP"_L1;
    const bool isSocketIo = name == "npm socket.io"_L1;
    const QString recording = peer.folder.filePath(u"case.plectrum"_s);
    peer.yaml = peer.folder.filePath(u"case.yaml"_s);
    QFile first(peer.folder.filePath(u"first.yaml"_s));
    if (!first.open(QIODevice::WriteOnly))
        qFatal("no folder to write to");
    first.write("scenario: 1\nactors:\n  a:\n    url: '" + peer.url.arg(u"nothing"_s).toUtf8()
                + "'\n    subprotocols: [chat.v1, chat.v2]\n");
    if (isHarp)
        first.write("    cookies: {ocrehearsal: first-session, oc_sessionPassphrase: first-phrase, "
                    "nc_sameSiteCookielax: 'true'}\n");
    if (isSocketIo)
        first.write("    heartbeats: [{text: \"2\", answer: {text: \"3\"}}]\n");
    first.write("compare: {masks: [{path: $..at, kind: timestamp}]}");
    first.write((isSocketIo ? SocketIo : Chat) + Talk);
    first.close();
    // With HaRP secrets are replaced, as everybody does who gives a recording away.
    const Outcome played = runPlectrum(QStringList{u"replay"_s, first.fileName(), u"--record"_s, recording}
                                       + (isHarp ? QStringList() : QStringList{u"--with-secrets"_s}));
    QVERIFY2(played.code == 0, (played.out + played.err).constData());
    const Outcome made = runPlectrum({u"convert"_s, recording, peer.yaml, u"--with-secrets"_s});
    QVERIFY2(made.code == 0, made.err.constData());
    peer.found = made.err;
}

const Peer &tst_ReplayPeers::peer(const QString &name)
{
    auto &known = m_peers[name];
    if (!known) {
        known = std::make_unique<Peer>();
        start(name, *known);
        if (known->why.isEmpty())
            record(name, *known);
    }
    return *known;
}

void tst_ReplayPeers::finds_data()
{
    QTest::addColumn<QByteArrayList>("found");
    const QByteArrayList chat{"Correlated: ${sid} ", "Correlated: ${room} ", "Masked: $[*].at"};
    QTest::newRow("npm ws") << chat;
    QTest::newRow("python3-websockets") << chat;
    QTest::newRow("npm socket.io") << QByteArrayList{
        "Correlated: ${room} ", "Correlated: ${ack} ", "Masked: $.sid",
        "Masked: $[*].at",      "Masked: $[*].id",     "Heartbeat of socket_io: Socket.IO sent 2 "};
    QTest::newRow("HaRP") << chat
            + QByteArrayList{"Secret: ${secret.cookie.ocrehearsal} ", "Secret: ${secret.cookie.oc_sessionPassphrase} "};
}

void tst_ReplayPeers::finds()
{
    QFETCH(QByteArrayList, found);
    const Peer &peer = this->peer(QString::fromLatin1(QTest::currentDataTag()));
    if (!peer.why.isEmpty())
        QSKIP(qPrintable(peer.why));
    for (const QByteArray &each : std::as_const(found))
        QVERIFY2(peer.found.contains(each), (each + "\n" + peer.found).constData());
}

void tst_ReplayPeers::tells_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plant");
    QTest::addColumn<QStringList>("differences");
    for (const char *const name : {"npm ws", "python3-websockets", "npm socket.io", "HaRP"}) {
        const auto row = [name](const char *plant, const QStringList &differences) {
            QTest::addRow("%s, %s", name, plant)
                << QString::fromLatin1(name) << QString::fromLatin1(plant) << differences;
        };
        row("nothing", {});
        row("changed", {u"changed: $[1].text"_s});
        row("lost", {u"missing"_s});
        row("swapped", {u"reordered"_s});
        row("late", {u"late"_s});
        row("extra", {u"extra"_s});
        row("closed", {u"changed: code"_s});
        row("subprotocol", {u"changed: subprotocol"_s});
        row("header", {u"changed: header x-room"_s});
    }
}

void tst_ReplayPeers::tells()
{
    QFETCH(QString, name);
    QFETCH(QString, plant);
    QFETCH(QStringList, differences);
    const Peer &peer = this->peer(name);
    if (!peer.why.isEmpty())
        QSKIP(qPrintable(peer.why));
    QFile file(peer.yaml);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Nobody waits five seconds for what is lost.
    QByteArray yaml = file.readAll();
    static const QRegularExpression expect(u"(  - expect: \\w+\n)"_s);
    yaml = QString::fromUtf8(yaml).replace(expect, u"\\1    within: 1200ms\n"_s).toUtf8();
    QFile hasty(peer.folder.filePath(u"hasty.yaml"_s));
    QVERIFY(hasty.open(QIODevice::WriteOnly));
    hasty.write(yaml);
    hasty.close();
    const Outcome played = runPlectrum(
        QStringList{u"--json"_s, u"replay"_s, hasty.fileName(), u"--late"_s, u"400ms"_s, u"--to"_s, peer.url.arg(plant)}
        + peer.credentials);
    QVERIFY2(differencesOf(played) == differences, (played.out + played.err + yaml).constData());
    QCOMPARE(played.code, differences.isEmpty() ? 0 : 1);
}

QTEST_GUILESS_MAIN(tst_ReplayPeers)
#include "tst_replaypeers.moc"
