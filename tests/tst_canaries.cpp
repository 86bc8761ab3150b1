// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "client/client.h"
#include "decoders/secretfinder.h"
#include "nextcloud/banguard.h"
#include "nextcloud/tokenlog.h"
#include "profiles/profilestore.h"
#include "server/harp/harpserver.h"
#include "server/loopbackserver.h"
#include "support/canaries.h"
#include "support/firstmessages.h"
#include "support/patience.h"
#include "support/program.h"
#include "support/scriptedpeer.h"
#include "websocket/handshake.h"

#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;
const QString Recording = u"recording.plectrum"_s;

std::unique_ptr<CaptureWriter> recorderIn(const QTemporaryDir &folder, bool withSecrets)
{
    auto writer = CaptureWriter::create(folder.filePath(Recording), {.withSecrets = withSecrets});
    if (!writer)
        qFatal("%s", qPrintable(writer.error().detail));
    return std::move(*writer);
}

/// What the command line has for a target.
QStringList argumentsFor(const Target &target)
{
    QStringList arguments{target.url.toString(QUrl::FullyEncoded)};
    for (const HeaderField &header : target.headers)
        arguments << u"-H"_s << QString::fromUtf8(header.name + ": " + header.value);
    for (const HeaderField &cookie : target.cookies)
        arguments << u"--cookie"_s << QString::fromUtf8(cookie.name + '=' + cookie.value);
    for (const QByteArray &subprotocol : target.subprotocols)
        arguments << u"--subprotocol"_s << QString::fromUtf8(subprotocol);
    if (!target.bearerToken.isEmpty())
        arguments << u"--bearer"_s << target.bearerToken;
    if (!target.user.isEmpty())
        arguments << u"--user"_s << target.user + u':' + target.password;
    return arguments;
}

} // namespace

/// Secrets in every place that can hold one, then a search for them in all that was written.
class tst_Canaries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void heads_data();
    void heads();
    void failures();
    void refusals_data();
    void refusals();
    void messages_data();
    void messages();
    void lateMessages_data() { messages_data(); }
    void lateMessages();
    void variables_data();
    void variables();
    void rehearsedHarp_data();
    void rehearsedHarp();
    void rehearsedLogin();
    void keptFiles();
};

void tst_Canaries::heads_data()
{
    QTest::addColumn<bool>("bearer");
    QTest::addColumn<bool>("withSecrets");
    QTest::newRow("basic") << false << false;
    QTest::newRow("bearer") << true << false;
    QTest::newRow("basic, kept") << false << true;
}

/// The command line: recording, token log, ledger of failures, what it says.
void tst_Canaries::heads()
{
    QFETCH(const bool, bearer);
    QFETCH(const bool, withSecrets);
    Canaries canaries;
    ScriptedPeer peer([&](const QByteArray &head) {
        return ScriptedPeer::accept(head,
                                    "Set-Cookie: sid=" + canaries.plant(u"Set-Cookie"_s)
                                        + "; Path=/; HttpOnly\r\nSec-WebSocket-Protocol: access_token\r\n")
            + QByteArray::fromHex("88020fa1");
    });
    const QTemporaryDir folder;
    const Target target = canaries.target(peer.url(u"/live"_s), bearer);
    QStringList arguments{u"connect"_s};
    arguments << argumentsFor(target) << u"--record"_s << folder.filePath(Recording);
    if (withSecrets)
        arguments << u"--with-secrets"_s;
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"})
        qputenv(variable, folder.path().toUtf8());
    Program program(QStringLiteral(PLECTRUM_CLI), arguments);
    program.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(peer.received().size() >= 8, Patience); // its close frame
    peer.end();
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, Patience);
    const Outcome done = program.end();
    QVERIFY2(done.out.isEmpty() || !done.err.isEmpty(), done.err.constData());
    QCOMPARE(peer.heads().size(), 1);

    QCOMPARE(canaries.seenIn(done.out + done.err).join(u", "_s), QString());
    QVERIFY(QFileInfo::exists(folder.filePath(Recording)));
    QVERIFY(!QFileInfo::exists(folder.filePath(Recording + u"-wal"_s)));
    const QStringList seen = canaries.seenInFolder(folder.path());
    QCOMPARE(seen.isEmpty(), !withSecrets);
    if (!withSecrets) {
        const auto reader = CaptureReader::open(folder.filePath(Recording));
        QVERIFY((*reader)->redactedCount() >= canaries.count());
        for (const SecretKind kind : {SecretKind::Credentials, SecretKind::Cookie, SecretKind::Header,
                                      SecretKind::Address, SecretKind::Subprotocol, SecretKind::WebToken}) {
            const QString name = QString::fromLatin1(secretKindName(kind));
            QVERIFY2((*reader)->redactedKinds().contains(name), qPrintable((*reader)->redactedKinds()));
        }
        return;
    }
    // Each of them: the search finds what is there.
    for (const QString &place : canaries.seenIn(peer.heads().constFirst()))
        QVERIFY2(seen.contains(place + u" in "_s + folder.filePath(Recording)), qPrintable(place));
    QCOMPARE(seen.size(), canaries.count());
}

/// Who reads an error or its verdict reads no secret.
void tst_Canaries::failures()
{
    Canaries canaries;
    const QTemporaryDir folder;
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const Target target = canaries.target(QUrl(u"ws://127.0.0.1:%1/live"_s.arg(nobody.serverPort())));
    nobody.close();
    for (const QStringList &options : {QStringList(), QStringList{u"--json"_s}}) {
        const Outcome done = runPlectrum(options + QStringList{u"connect"_s} + argumentsFor(target)
                                         + QStringList{u"--record"_s, folder.filePath(Recording), u"--overwrite"_s});
        QCOMPARE(done.code, 3);
        QCOMPARE(canaries.seenIn(done.out + done.err).join(u", "_s), QString());
        QCOMPARE(canaries.seenInFolder(folder.path()).join(u", "_s), QString());
    }
}

void tst_Canaries::refusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("redirect") << "HTTP/1.1 302 Found\r\nLocation: /login?token=%1\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("redirect into a login")
        << "HTTP/1.1 303 See Other\r\nLocation: https://c/index.php/login/v2/flow/%1\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("cookie") << "HTTP/1.1 401 Unauthorized\r\nset-cookie: a=%1; Secure\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("page") << "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
                             "<html><head data-user=\"alice\" data-requesttoken=\"%1\"><body>Login</body></html>"_ba;
    QTest::newRow("JSON") << "HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
                             "{\"message\": \"no\", \"appPassword\": \"%1\"}"_ba;
}

void tst_Canaries::refusals()
{
    QFETCH(QByteArray, answer);
    Canaries canaries;
    answer.replace("%1", canaries.plant(u"answer"_s));
    for (const bool withSecrets : {false, true}) {
        const QTemporaryDir folder;
        ScriptedPeer peer([answer](const QByteArray &) { return answer; });
        {
            const auto recorder = recorderIn(folder, withSecrets);
            Client client(recorder.get());
            bool refused = false;
            connect(&client, &Client::refused, &client, [&refused] { refused = true; });
            Target target;
            target.url = peer.url();
            client.open(target);
            QTRY_VERIFY(peer.connections() > 0);
            if (answer.contains("Connection: close"))
                QTRY_VERIFY(!peer.heads().isEmpty());
            if (answer.contains("Connection: close"))
                peer.end();
            QTRY_VERIFY_WITH_TIMEOUT(refused, Patience);
        }
        QCOMPARE(canaries.seenInFolder(folder.path()).isEmpty(), !withSecrets);
    }
}

void tst_Canaries::messages_data()
{
    QTest::addColumn<bool>("withSecrets");
    QTest::addColumn<bool>("deflates");
    QTest::newRow("plain") << false << false;
    QTest::newRow("deflated") << false << true;
    QTest::newRow("plain, kept") << true << false;
    QTest::newRow("deflated, kept") << true << true;
}

/// Logins of all protocols as the client records them, a connection each.
void tst_Canaries::messages()
{
    QFETCH(const bool, withSecrets);
    QFETCH(const bool, deflates);
    Canaries canaries;
    const QTemporaryDir folder;
    {
        ScriptedPeer peer([deflates](const QByteArray &head) {
            return ScriptedPeer::accept(
                head, deflates ? "Sec-WebSocket-Extensions: permessage-deflate\r\n"_ba : QByteArray());
        });
        const auto recorder = recorderIn(folder, withSecrets);
        const qsizetype protocols = firstMessages({}).size();
        for (qsizetype i = 0; i < protocols; ++i) {
            const QString place = QString::fromLatin1(firstMessages({}).at(i).name);
            const FirstMessages first = firstMessages(canaries.plant(place)).at(i);
            const int before = recorder->redactedCount();
            Client client(recorder.get());
            connect(&client, &Client::opened, &client, [&first](Connection *connection) {
                for (const QByteArray &message : first.messages) {
                    if (first.type == Opcode::Text)
                        connection->sendText(message);
                    else
                        connection->sendBinary(message);
                }
            });
            Target target;
            target.url = peer.url(QString::fromLatin1(first.path));
            target.connection.deflateThreshold = 0;
            client.open(target);
            QTRY_VERIFY_WITH_TIMEOUT(peer.connections() == i + 1 && !peer.received().isEmpty(), Patience);
            client.abort();
            QCOMPARE(recorder->redactedCount() > before, !withSecrets);
        }
    }
    const QStringList seen = canaries.seenInFolder(folder.path());
    QCOMPARE(seen.join(u", "_s).isEmpty(), !withSecrets);
    QCOMPARE(seen.size(), withSecrets ? canaries.count() : 0);
}

/// Long after the first messages, what only a decoder knows to be secret.
void tst_Canaries::lateMessages()
{
    QFETCH(const bool, withSecrets);
    QFETCH(const bool, deflates);
    constexpr int Chatter = 20;
    Canaries canaries;
    const QTemporaryDir folder;
    const QByteArrayList chatter{R"(42["say","hello"])", R"({"type":"ping"})", R"({"type":"ping"})"};
    const QByteArrayList logins{R"(40/admin,{"token":")", R"({"type":"connection_init","payload":{"own":")",
                                R"({"type":"authentication","data":{"session":")"};
    const QByteArrayList ends{"\"}", "\"}}", "\"}}"};
    const QStringList paths{u"/socket.io/?EIO=4&transport=websocket"_s, u"/graphql"_s, u"/v1/realtime?project=x"_s};
    {
        ScriptedPeer peer([deflates](const QByteArray &head) {
            QByteArray fields = deflates ? "Sec-WebSocket-Extensions: permessage-deflate\r\n"_ba : QByteArray();
            if (head.contains("graphql-transport-ws"))
                fields += "Sec-WebSocket-Protocol: graphql-transport-ws\r\n";
            return ScriptedPeer::accept(head, fields);
        });
        const auto recorder = recorderIn(folder, withSecrets);
        recorder->askForSecrets(secretSources({}));
        for (qsizetype i = 0; i < paths.size(); ++i) {
            const int before = recorder->redactedCount();
            const qint64 rows = recorder->appendedCount();
            Client client(recorder.get());
            connect(&client, &Client::opened, &client, [&](Connection *connection) {
                for (int said = 0; said < Chatter; ++said)
                    connection->sendText(chatter.at(i));
                connection->sendText(logins.at(i) + canaries.plant(paths.at(i)) + ends.at(i));
            });
            Target target;
            target.url = peer.url(paths.at(i));
            if (i == 1)
                target.subprotocols = {"graphql-transport-ws"};
            target.connection.deflateThreshold = 0;
            client.open(target);
            QTRY_VERIFY_WITH_TIMEOUT(recorder->appendedCount() > rows + 2 + Chatter, Patience); // with both heads
            client.abort();
            QCOMPARE(recorder->redactedCount() > before, !withSecrets);
        }
    }
    const QStringList seen = canaries.seenInFolder(folder.path());
    QCOMPARE(seen.join(u", "_s).isEmpty(), !withSecrets);
    QCOMPARE(seen.size(), withSecrets ? canaries.count() : 0);
}

void tst_Canaries::variables_data()
{
    QTest::addColumn<bool>("withSecrets");
    QTest::newRow("replaced") << false;
    QTest::newRow("kept") << true;
}

/// Secrets of an environment, in places that nothing else tells to be secret, and in what the server says.
void tst_Canaries::variables()
{
    QFETCH(const bool, withSecrets);
    Canaries canaries;
    const auto frame = [](int first, const QByteArray &payload) {
        return char(first) + QByteArray(1, char(payload.size())) + payload;
    };
    ScriptedPeer peer([&](const QByteArray &head) {
        const QByteArray said = canaries.plant(u"said"_s);
        return ScriptedPeer::accept(head, "X-Told: " + said + "\r\n") + frame(0x01, "so " + said.first(5))
            + frame(0x80, said.sliced(5) + '.') + frame(0x89, canaries.plant(u"header"_s))
            + frame(0x82, canaries.plant(u"path"_s).toBase64()) + frame(0x88, "\x0f\xa1" + said);
    });
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    QVERIFY(QDir(folder.path()).mkpath(u"environments"_s));
    const QByteArray url = peer.url(u"/{{path}}/live?q={{query}}"_s).toString().toUtf8();
    write(u"p.json"_s,
          R"({"name": "P", "url": ")" + QByteArray::fromPercentEncoding(url)
              + R"(", "headers": [{"name": "X-Plain", "value": "{{header}}"}]})");
    const QStringList names{u"path"_s, u"query"_s, u"header"_s, u"said"_s};
    QByteArrayList members;
    for (const QString &name : names) {
        members << '"' + name.toUtf8() + R"(": {"secret": true})";
        qputenv(("PLECTRUM_VAR_" + name.toUtf8()).constData(), canaries.plant(name));
    }
    write(u"environments/e.json"_s, R"({"name": "E", "variables": {)" + members.join(',') + "}}");
    QStringList arguments{u"--profile-dir"_s,
                          folder.path(),
                          u"connect"_s,
                          u"--profile"_s,
                          u"p"_s,
                          u"--env"_s,
                          u"e"_s,
                          u"--send"_s,
                          u"he said {{said}}"_s,
                          u"--record"_s,
                          folder.filePath(Recording)};
    if (withSecrets)
        arguments << u"--with-secrets"_s;
    Program program(QStringLiteral(PLECTRUM_CLI), arguments);
    program.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(peer.received().size() >= 8, Patience);
    peer.end();
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, Patience);
    (void)program.end();
    for (const QString &name : names)
        qunsetenv(("PLECTRUM_VAR_" + name.toUtf8()).constData());

    QCOMPARE(canaries.seenIn(peer.heads().constFirst()).size(), 3);
    const QStringList seen = canaries.seenInFolder(folder.path());
    QCOMPARE(seen.size(), withSecrets ? canaries.count() : 0);
    const auto reader = CaptureReader::open(folder.filePath(Recording));
    QVERIFY(reader);
    QCOMPARE((*reader)->redactedKinds().contains(u"known"_s), !withSecrets);
}

void tst_Canaries::rehearsedHarp_data()
{
    QTest::addColumn<bool>("withSecrets");
    QTest::newRow("replaced") << false;
    QTest::newRow("kept") << true;
}

/// Both legs of a rehearsed HaRP: what the client sent and what the ExApp saw, injected headers too.
void tst_Canaries::rehearsedHarp()
{
    QFETCH(const bool, withSecrets);
    Canaries canaries;
    const QTemporaryDir folder;
    QByteArray said;
    ScriptedPeer exapp([&](const QByteArray &head) {
        return ScriptedPeer::accept(head, "Set-Cookie: exapp=" + canaries.plant(u"cookie of the ExApp"_s) + "\r\n");
    });
    {
        const auto recorder = recorderIn(folder, withSecrets);
        HarpConfig config;
        config.sharedKey = canaries.plant(u"shared key of HaRP"_s);
        config.users = {{.id = u"alice"_s, .appPasswords = {canaries.plant(u"password"_s)}}};
        config.exapps = {{.id = u"board"_s,
                          .secret = canaries.plant(u"secret of the ExApp"_s),
                          .target = QUrl(u"http://127.0.0.1:%1"_s.arg(exapp.serverPort())),
                          .routes = {{.url = u"^/live"_s, .verb = u"GET"_s, .accessLevel = AccessLevel::Public}}}};
        HarpServer harp(HarpServer::Options(), config, recorder.get());
        connect(&harp, &HarpServer::logged, &harp, [&said](const QString &line) { said += line.toUtf8() + '\n'; });
        connect(&harp, &HarpServer::decided, &harp,
                [&said](const QByteArray &target, const HarpDecision &) { said += target + '\n'; });
        QVERIFY(harp.listen());
        Client client(nullptr);
        connect(&client, &Client::opened, &client, [&](Connection *connection) {
            connection->sendText("{\"type\":\"authentication\",\"data\":{\"session\":\"" + canaries.plant(u"message"_s)
                                 + "\"}}");
        });
        Target target = canaries.target(QUrl(harp.url().toString() + u"/exapps/board/live"_s));
        target.headers.removeIf([](const HeaderField &field) { return field.name == "harp-shared-key"; });
        client.open(target);
        QTRY_VERIFY_WITH_TIMEOUT(!exapp.received().isEmpty(), Patience);
        QVERIFY(exapp.heads().constFirst().contains("authorization-app-api: "));
        client.abort();
        QTRY_COMPARE(harp.connectionCount(), 0);
    }
    QVERIFY(!said.isEmpty());
    QCOMPARE(canaries.seenIn(said), QStringList());
    const QStringList seen = canaries.seenInFolder(folder.path());
    if (!withSecrets) {
        QCOMPARE(seen, QStringList());
        return;
    }
    for (const QString &place : {u"secret of the ExApp"_s, u"password"_s, u"cookie of the ExApp"_s, u"message"_s,
                                 u"passphrase"_s, u"query"_s, u"subprotocol"_s})
        QVERIFY2(seen.contains(place + u" in "_s + folder.filePath(Recording)), qPrintable(place));
}

/// The tokens of a login are in paths, forms and answers.
void tst_Canaries::rehearsedLogin()
{
    for (const bool withSecrets : {false, true}) {
        Canaries canaries;
        const QTemporaryDir folder;
        QByteArray said;
        {
            const auto recorder = recorderIn(folder, withSecrets);
            HarpConfig config;
            config.users = {{.id = u"alice"_s}};
            HarpServer harp(HarpServer::Options(), config, recorder.get());
            connect(&harp, &HarpServer::logged, &harp, [&said](const QString &line) { said += line.toUtf8() + '\n'; });
            QVERIFY(harp.listen());
            const auto ask = [&harp](const QByteArray &verb, const QByteArray &target, const QByteArray &form) {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, quint16(harp.url().port()));
                socket.write(verb + ' ' + target + " HTTP/1.1\r\nHost: cloud\r\nConnection: close\r\n"
                             + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                             + QByteArray::number(form.size()) + "\r\n\r\n" + form);
                if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, Patience))
                    qFatal("no answer");
                return socket.readAll();
            };
            const auto jsonOf = [](const QByteArray &answer) {
                return QJsonDocument::fromJson(answer.sliced(answer.indexOf("\r\n\r\n") + 4)).object();
            };
            const QJsonObject begun = jsonOf(ask("POST", "/index.php/login/v2", {}));
            const QByteArray login = QUrl(begun.value("login"_L1).toString()).path().toUtf8();
            const QByteArray poll = begun.value("poll"_L1).toObject().value("token"_L1).toString().toUtf8();
            QVERIFY(poll.size() == 128 && login.size() > 128);
            canaries.add(u"token of the login"_s, login.sliced(login.lastIndexOf('/') + 1));
            canaries.add(u"token of the poll"_s, poll);
            QVERIFY(ask("GET", login, {}).startsWith("HTTP/1.1 200"));
            QVERIFY(ask("POST", login + "/grant", "user=alice").startsWith("HTTP/1.1 200"));
            const QJsonObject granted = jsonOf(ask("POST", "/index.php/login/v2/poll", "token=" + poll));
            const QByteArray password = granted.value("appPassword"_L1).toString().toUtf8();
            QCOMPARE(password.size(), 72);
            canaries.add(u"app password"_s, password);
        }
        QCOMPARE(canaries.seenIn(said), QStringList());
        const QStringList seen = canaries.seenInFolder(folder.path());
        // Bodies are not recorded, so the poll's token and the password are nowhere in any case.
        QCOMPARE(seen,
                 withSecrets ? QStringList{u"token of the login in "_s + folder.filePath(Recording)} : QStringList());
    }
}

/// What is kept beside recordings.
void tst_Canaries::keptFiles()
{
    Canaries canaries;
    const QTemporaryDir folder;
    const Target target = canaries.target(QUrl(u"wss://cloud.example.org/exapps/board/live"_s));
    TokenLog log(folder.path());
    QVERIFY(log.noteUse(target, {.outcome = UseOutcome::Opened}));
    QVERIFY(log.noteUse(canaries.target(target.url, true), {.outcome = UseOutcome::Refused, .status = 403}));
    QVERIFY(QFileInfo(log.path()).size() > 100);
    BanGuard guard(folder.filePath(u"failures"_s));
    QVERIFY(guard.note(BanGuard::hostOf(target.url), QDateTime::currentDateTimeUtc()));
    const auto saved = ProfileStore(folder.path()).save({.name = u"A profile"_s, .target = target});
    QVERIFY(saved);
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).size() >= 3);
    QCOMPARE(canaries.seenInFolder(folder.path()).join(u", "_s), QString());
}

QTEST_GUILESS_MAIN(tst_Canaries)
#include "tst_canaries.moc"
