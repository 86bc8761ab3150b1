// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/tokenlog.h"
#include "profiles/profilestore.h"
#include "support/httppeer.h"
#include "support/program.h"
#include "support/secretservice.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 30000; // ms; a net for hangs
const QByteArray Password = QByteArray("CANARY").leftJustified(72, 'x');

/// What a Nextcloud says to one who logs in, checks and revokes.
class Nextcloud {
public:
    Nextcloud()
        : peer([this](const HttpRequest &request) { return answer(request); })
    {
    }

    QString address() const { return peer.url().toString(); }
    QByteArray basic() const { return "Basic " + ("alice:" + Password).toBase64(); }

    HttpPeer peer;
    int pending = 2;   ///< questions until the grant; negative: never
    bool valid = true; ///< the app password is accepted

private:
    static QByteArray json(const QJsonObject &object, int status = 200)
    {
        return HttpPeer::response(status, QJsonDocument(object).toJson());
    }
    static QByteArray ocs(int status, const QJsonValue &data)
    {
        const QJsonObject meta{{u"statuscode"_s, status}};
        return json({{u"ocs"_s, QJsonObject{{u"meta"_s, meta}, {u"data"_s, data}}}}, status == 997 ? 401 : 200);
    }

    QByteArray answer(const HttpRequest &request)
    {
        if (request.target == "/index.php/login/v2") {
            const QJsonObject poll{{u"token"_s, u"CANARYtoken"_s},
                                   {u"endpoint"_s, QString(address() + u"/login/v2/poll"_s)}};
            return json({{u"poll"_s, poll}, {u"login"_s, QString(address() + u"/login/v2/flow/once"_s)}});
        }
        if (request.target == "/login/v2/poll") {
            if (pending-- != 0)
                return HttpPeer::response(404, "[]");
            return json({{u"server"_s, address()},
                         {u"loginName"_s, u"alice"_s},
                         {u"appPassword"_s, QString::fromLatin1(Password)}});
        }
        if (!valid || request.header("Authorization") != basic())
            return ocs(997, QJsonArray());
        if (request.verb == "DELETE")
            valid = false;
        return ocs(200, request.verb == "GET" ? QJsonValue(QJsonObject{{u"id"_s, u"alice-id"_s}}) : QJsonArray());
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_LoginCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void printsOnRequest();
    void json();
    void withoutStoreNothingBegins();
    void keyStoreKeepsIt();
    void connectUsesIt();
    void storeThatFails();
    void checksWithStdin();
    void existingProfile();
    void refusals_data();
    void refusals();
    void usage_data();
    void usage();
    void interrupted();
    void listsTokens();

private:
    /// Runs plectrum-cli to its end while this process serves.
    Outcome runCli(const QStringList &arguments, const QByteArray &input = {});
    QStringList loginArguments(const Nextcloud &cloud, const QStringList &more) const;
    QString idOfToken() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_home;
    bool m_mayPrint = false; ///< the password was asked for
};

void tst_LoginCommand::initTestCase()
{
    qputenv("HOME", m_home.path().toUtf8());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qunsetenv(name);
}

void tst_LoginCommand::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    SecretService::useNone();
    m_folder = std::make_unique<QTemporaryDir>();
    m_mayPrint = false;
}

/// No test leaves a secret in a file.
void tst_LoginCommand::cleanup()
{
    for (const QString &folder : {m_folder->path(), m_home.path()}) {
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            QVERIFY2(!contentOf(path).contains("CANARYx") && !contentOf(path).contains("CANARYt"), qPrintable(path));
        }
    }
}

Outcome tst_LoginCommand::runCli(const QStringList &arguments, const QByteArray &input)
{
    Program program(QStringLiteral(PLECTRUM_CLI), QStringList{u"--profile-dir"_s, m_folder->path()} + arguments);
    program.write(input);
    program.closeWriteChannel();
    [[maybe_unused]] const bool ended =
        QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, Patience);
    Outcome outcome = program.end();
    if (outcome.err.contains("CANARY") || (!m_mayPrint && outcome.out.contains("CANARY")))
        QTest::qFail("a secret was printed", __FILE__, __LINE__);
    return outcome;
}

QStringList tst_LoginCommand::loginArguments(const Nextcloud &cloud, const QStringList &more) const
{
    return QStringList{u"login"_s, cloud.address(), u"--poll"_s, u"0.01"_s} + more;
}

QString tst_LoginCommand::idOfToken() const
{
    const auto records = TokenLog(m_folder->path()).records();
    return records && records->size() == 1 ? records->constFirst().id : QString();
}

void tst_LoginCommand::printsOnRequest()
{
    Nextcloud cloud;
    m_mayPrint = true;
    const Outcome done =
        runCli(loginArguments(cloud, {u"--print"_s, u"--profile"_s, u"My Cloud"_s, u"--device"_s, u"Desk"_s}));
    QVERIFY2(done.code == 0, done.err.constData());
    QCOMPARE(done.out, cloud.address().toUtf8() + "/login/v2/flow/once\n" + Password + '\n');
    QVERIFY(done.err.contains("alice"));
    QCOMPARE(cloud.peer.requests().constFirst().header("User-Agent"), "Desk"_ba);
    QCOMPARE(cloud.peer.count("/login/v2/poll"), 3);
    const auto profile = ProfileStore(m_folder->path()).find(u"My Cloud"_s);
    QVERIFY(profile);
    QCOMPARE(profile->target.user, u"alice"_s);
    QCOMPARE(profile->target.url, QUrl(u"ws://127.0.0.1:%1/"_s.arg(cloud.peer.serverPort())));
    const auto records = TokenLog(m_folder->path()).records();
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->constFirst().origin, TokenOrigin::LoginFlow);
    QCOMPARE(records->constFirst().server, cloud.address());
    QCOMPARE(records->constFirst().fingerprint, Fingerprint::of(Password));
}

void tst_LoginCommand::json()
{
    Nextcloud cloud;
    m_mayPrint = true;
    const Outcome done =
        runCli(QStringList{u"--json"_s} + loginArguments(cloud, {u"--print"_s, u"--profile"_s, u"c"_s}));
    QCOMPARE(done.code, 0);
    QCOMPARE(done.event(u"login"_s).value("url"_L1).toString(), QString(cloud.address() + u"/login/v2/flow/once"_s));
    const QJsonObject granted = done.event(u"granted"_s);
    QCOMPARE(granted.value("user"_L1).toString(), u"alice"_s);
    QCOMPARE(granted.value("server"_L1).toString(), cloud.address());
    QCOMPARE(granted.value("profile"_L1).toString(), u"c"_s);
    QCOMPARE(granted.value("stored"_L1), QJsonValue(false));
    QCOMPARE(granted.value("token"_L1).toString(), idOfToken());
    QCOMPARE(granted.value("appPassword"_L1).toString().toLatin1(), Password);
}

/// Nobody shall grant a login whose app password could be kept nowhere.
void tst_LoginCommand::withoutStoreNothingBegins()
{
    Nextcloud cloud;
    const Outcome done = runCli(loginArguments(cloud, {}));
    QCOMPARE(done.code, 2);
    QVERIFY(done.err.contains("--print") && done.out.isEmpty());
    QVERIFY(cloud.peer.requests().isEmpty());
}

void tst_LoginCommand::keyStoreKeepsIt()
{
    SecretService service;
    if (!service.start())
        QSKIP(qPrintable(service.error()));
    service.use();
    Nextcloud cloud;
    const Outcome login = runCli(QStringList{u"--json"_s} + loginArguments(cloud, {}));
    QVERIFY2(login.code == 0, login.err.constData());
    QCOMPARE(login.event(u"granted"_s).value("stored"_L1), QJsonValue(true));
    const QString id = idOfToken();

    const Outcome checked = runCli({u"tokens"_s, u"check"_s});
    QVERIFY2(checked.code == 0, checked.err.constData());
    QVERIFY(checked.out.contains("valid  alice-id"));
    QCOMPARE(TokenLog(m_folder->path()).find(id)->state, TokenState::Valid);

    const Outcome revoked = runCli({u"--json"_s, u"tokens"_s, u"revoke"_s, id.left(5)});
    QVERIFY2(revoked.code == 0, revoked.err.constData());
    QCOMPARE(revoked.event(u"revoked"_s).value("id"_L1).toString(), id);
    QCOMPARE(cloud.peer.requests().constLast().verb, "DELETE"_ba);
    QCOMPARE(cloud.peer.requests().constLast().header("Authorization"), cloud.basic());
    QVERIFY(!cloud.valid);
    QCOMPARE(TokenLog(m_folder->path()).find(id)->state, TokenState::Revoked);

    const qsizetype asked = cloud.peer.requests().size();
    QCOMPARE(runCli({u"tokens"_s, u"check"_s}).code, 0); // what is revoked is not asked about
    const Outcome named = runCli({u"tokens"_s, u"check"_s, id});
    QCOMPARE(named.code, 2);
    QVERIFY(named.err.contains("not in the key store"));
    QCOMPARE(cloud.peer.requests().size(), asked);
}

/// `login --profile`, then `connect --profile`: the app password comes from the key store, and its use is noted.
void tst_LoginCommand::connectUsesIt()
{
    SecretService service;
    if (!service.start())
        QSKIP(qPrintable(service.error()));
    service.use();
    Nextcloud cloud;
    QCOMPARE(runCli(loginArguments(cloud, {u"--profile"_s, u"c"_s})).code, 0);
    const Outcome refused = runCli({u"connect"_s, u"--profile"_s, u"c"_s});
    QCOMPARE(refused.code, 3); // this peer speaks no WebSocket
    QCOMPARE(cloud.peer.requests().constLast().header("Upgrade"), "websocket"_ba);
    QCOMPARE(cloud.peer.requests().constLast().header("Authorization"), cloud.basic());
    const auto record = TokenLog(m_folder->path()).find(idOfToken());
    QVERIFY(record);
    QCOMPARE(record->uses, 1);
    QCOMPARE(record->lastOutcome, UseOutcome::Refused);
    QCOMPARE(record->lastStatus, 200);

    const Outcome warned = runCli({u"connect"_s, QString(cloud.address() + u"/exapps/app/ws"_s), u"--cookie"_s,
                                   u"nc_token=CANARYx"_s, u"--user"_s, u"alice:CANARYxreal"_s});
    QCOMPARE(warned.code, 3);
    QVERIFY2(warned.err.contains("remember me") && warned.err.contains("real password"), warned.err.constData());
    QCOMPARE(TokenLog(m_folder->path()).records()->size(), 3);
}

/// The key store dies while the user grants: the app password must not stay behind on the server unknown.
void tst_LoginCommand::storeThatFails()
{
    SecretService service;
    if (!service.start())
        QSKIP(qPrintable(service.error()));
    service.use();
    Nextcloud cloud;
    cloud.pending = -1;
    Program program(QStringLiteral(PLECTRUM_CLI),
                    QStringList{u"--profile-dir"_s, m_folder->path()} + loginArguments(cloud, {}));
    QTRY_VERIFY_WITH_TIMEOUT(cloud.peer.count("/login/v2/poll") > 0, Patience);
    service.stopStore();
    cloud.pending = 0;
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, Patience);
    const Outcome done = program.end();
    QVERIFY2(done.code == 4, done.err.constData());
    QCOMPARE(cloud.peer.requests().constLast().verb, "DELETE"_ba);
    QVERIFY(!cloud.valid && !done.out.contains("CANARY") && !done.err.contains("CANARY"));
    QVERIFY(idOfToken().isEmpty());
}

void tst_LoginCommand::checksWithStdin()
{
    Nextcloud cloud;
    m_mayPrint = true;
    QCOMPARE(runCli(loginArguments(cloud, {u"--print"_s})).code, 0);
    m_mayPrint = false;
    const QString id = idOfToken();
    const QStringList check{u"--json"_s, u"tokens"_s, u"check"_s, id, u"--stdin"_s};
    const Outcome valid = runCli(check, Password + "\n");
    QCOMPARE(valid.code, 0);
    QCOMPARE(valid.event(u"checked"_s).value("state"_L1).toString(), u"valid"_s);
    QCOMPARE(valid.event(u"checked"_s).value("uid"_L1).toString(), u"alice-id"_s);

    const qsizetype asked = cloud.peer.requests().size();
    const Outcome other = runCli(check, "CANARYxOTHER\n");
    QCOMPARE(other.code, 2);
    QVERIFY(other.event(u"skipped"_s).value("reason"_L1).toString().contains("another secret"_L1));
    QCOMPARE(runCli(check, "\n").code, 2);
    QCOMPARE(cloud.peer.requests().size(), asked); // a wrong secret goes nowhere

    cloud.valid = false;
    const Outcome refused = runCli(check, Password);
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.event(u"checked"_s).value("state"_L1).toString(), u"refused"_s);
    QCOMPARE(TokenLog(m_folder->path()).find(id)->state, TokenState::Refused);

    const QStringList revoke{u"tokens"_s, u"revoke"_s, id, u"--stdin"_s};
    QCOMPARE(runCli(revoke, Password).code, 1);
    cloud.valid = true;
    const Outcome revoked = runCli(revoke, Password);
    QVERIFY2(revoked.code == 0, revoked.err.constData());
    QVERIFY(!cloud.valid);

    cloud.peer.close();
    QCOMPARE(runCli(check, Password).code, 3);
}

void tst_LoginCommand::existingProfile()
{
    Nextcloud cloud;
    const ProfileStore store(m_folder->path());
    Profile fitting{.name = u"App"_s};
    fitting.target.url = QUrl(u"ws://127.0.0.1:%1/exapps/app/ws"_s.arg(cloud.peer.serverPort()));
    QVERIFY(store.save(fitting));
    Profile foreign{.name = u"Foreign"_s};
    foreign.target.url = QUrl(u"wss://other.example/"_s);
    QVERIFY(store.save(foreign));
    m_mayPrint = true;
    QCOMPARE(runCli(loginArguments(cloud, {u"--print"_s, u"--profile"_s, u"app"_s})).code, 0);
    const auto saved = store.find(u"app"_s);
    QCOMPARE(saved->target.url, fitting.target.url);
    QCOMPARE(saved->target.user, u"alice"_s);
    const qsizetype asked = cloud.peer.requests().size();
    const Outcome refused = runCli(loginArguments(cloud, {u"--print"_s, u"--profile"_s, u"foreign"_s}));
    QCOMPARE(refused.code, 4);
    QVERIFY(refused.err.contains("other.example"));
    QCOMPARE(cloud.peer.requests().size(), asked);
}

void tst_LoginCommand::refusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no Nextcloud") << HttpPeer::html(404) << "sub-directory"_ba;
    QTest::newRow("redirect") << HttpPeer::redirect("https://cloud.invalid/") << "https://cloud.invalid/"_ba;
    QTest::newRow("maintenance") << HttpPeer::response(503, "{}", "X-Nextcloud-Maintenance-Mode: 1\r\n")
                                 << "maintenance"_ba;
}

void tst_LoginCommand::refusals()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, text);
    HttpPeer peer([&](const HttpRequest &) { return answer; });
    const QStringList arguments{u"login"_s, peer.url().toString(), u"--print"_s};
    const Outcome plain = runCli(arguments);
    QCOMPARE(plain.code, 3);
    QVERIFY2(plain.err.contains(text) && plain.out.isEmpty(), plain.err.constData());
    const Outcome failed = runCli(QStringList{u"--json"_s} + arguments);
    QCOMPARE(failed.code, 3);
    QCOMPARE(failed.event(u"failed"_s).value("error"_L1).toString(), u"server-answer"_s);
    QVERIFY(failed.event(u"failed"_s).value("detail"_L1).toString().contains(QString::fromLatin1(text)));
}

void tst_LoginCommand::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString server = u"http://127.0.0.1:1"_s;
    QTest::newRow("no server") << QStringList{u"login"_s} << 2;
    QTest::newRow("ftp") << QStringList{u"login"_s, u"ftp://c"_s, u"--print"_s} << 2;
    QTest::newRow("password in the address") << QStringList{u"login"_s, u"https://a:CANARY@c"_s, u"--print"_s} << 2;
    QTest::newRow("bad proxy") << QStringList{u"login"_s, server, u"--print"_s, u"--proxy"_s, u"ftp://x"_s} << 2;
    QTest::newRow("no such CA") << QStringList{u"login"_s, server, u"--print"_s, u"--ca"_s, u"/nowhere"_s} << 4;
    QTest::newRow("nobody there") << QStringList{u"login"_s, server, u"--print"_s} << 3;
    QTest::newRow("no action") << QStringList{u"tokens"_s} << 2;
    QTest::newRow("no such token") << QStringList{u"tokens"_s, u"check"_s, u"abc"_s} << 2;
    QTest::newRow("revoke without an id") << QStringList{u"tokens"_s, u"revoke"_s} << 2;
    QTest::newRow("stdin without an id") << QStringList{u"tokens"_s, u"check"_s, u"--stdin"_s} << 2;
    QTest::newRow("forget nothing") << QStringList{u"tokens"_s, u"forget"_s, u"abc"_s} << 2;
    QTest::newRow("empty log") << QStringList{u"tokens"_s, u"list"_s} << 0;
    QTest::newRow("nothing to check") << QStringList{u"tokens"_s, u"check"_s} << 0;
}

void tst_LoginCommand::usage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    const Outcome done = runCli(arguments);
    QVERIFY2(done.code == code, done.err.constData());
    QCOMPARE(done.err.isEmpty(), code == 0);
}

void tst_LoginCommand::interrupted()
{
    Nextcloud cloud;
    cloud.pending = -1;
    Program program(QStringLiteral(PLECTRUM_CLI),
                    QStringList{u"--profile-dir"_s, m_folder->path()} + loginArguments(cloud, {u"--print"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(cloud.peer.count("/login/v2/poll") > 1, Patience);
    program.signal(SIGINT);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, Patience);
    const Outcome done = program.end();
    QCOMPARE(done.code, 130);
    QVERIFY(!done.err.contains("CANARY"));
}

void tst_LoginCommand::listsTokens()
{
    TokenLog log(m_folder->path());
    Target target;
    target.url = QUrl(u"wss://c.example/exapps/app/ws?token=CANARYx"_s);
    target.cookies = {{"oc_sessionPassphrase", "CANARYx"}};
    QVERIFY(log.noteUse(target, {UseOutcome::Refused, 403}));
    const Outcome text = runCli({u"tokens"_s, u"list"_s});
    QCOMPARE(text.code, 0);
    QCOMPARE(text.out.count('\n'), 2);
    QVERIFY(text.out.contains("passphrase") && text.out.contains("refused 403"));
    const Outcome json = runCli({u"--json"_s, u"tokens"_s, u"list"_s});
    QCOMPARE(json.json().size(), 2);
    for (const QJsonObject &row : json.json()) {
        QCOMPARE(row.value("server"_L1).toString(), u"https://c.example"_s);
        QCOMPARE(row.value("lastStatus"_L1).toInt(), 403);
        QCOMPARE(row.contains("ends"_L1), row.value("kind"_L1).toString() == u"passphrase"_s);
    }
    QCOMPARE(runCli({u"tokens"_s, u"forget"_s, log.records()->constFirst().id}).code, 0);
    QCOMPARE(log.records()->size(), 1);
    const Outcome skipped = runCli({u"tokens"_s, u"check"_s, log.records()->constFirst().id});
    QCOMPARE(skipped.code, 2);

    QFile file(log.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const Outcome damaged = runCli({u"tokens"_s, u"list"_s});
    QCOMPARE(damaged.code, 0);
    QVERIFY(damaged.err.contains("cannot be read"));
}

QTEST_GUILESS_MAIN(tst_LoginCommand)
#include "tst_logincommand.moc"
