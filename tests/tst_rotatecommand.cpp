// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/serveraddress.h"
#include "nextcloud/tokenlog.h"
#include "server/harp/harpserver.h"
#include "server/nextcloud/nextcloudrehearsal.h"
#include "support/program.h"
#include "support/secretservice.h"

#include <QDirIterator>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 30000; // ms; a net for hangs
const QByteArray Password = "CANARYfirst-password-of-alice";

} // namespace

/// `tokens rotate` against the rehearsed Nextcloud.
class tst_RotateCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void printsOnRequest();
    void keyStoreKeepsIt();
    void withoutStoreNothingHappens();
    void storeThatFails();
    void refused_data();
    void refused();

private:
    Outcome runCli(const QStringList &arguments, const QByteArray &input = {});
    TokenLog log() const { return TokenLog(m_folder->path()); }
    QList<QByteArray> passwords() const { return m_server->nextcloud().config().users.first().appPasswords; }
    /// The id of the record that a rotation left and no other has made void.
    QString newest() const
    {
        const QList<TokenRecord> records = *log().records();
        const auto found = std::ranges::find_if(records, [](const TokenRecord &each) {
            return each.origin == TokenOrigin::Rotated && each.state != TokenState::Revoked;
        });
        return found == records.end() ? QString() : found->id;
    }

    std::unique_ptr<HarpServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_home;
    QString m_id; ///< of the first password
    bool m_mayPrint = false;
    QList<QByteArray> m_secrets;
};

void tst_RotateCommand::initTestCase()
{
    qputenv("HOME", m_home.path().toUtf8());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qunsetenv(name);
}

void tst_RotateCommand::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    SecretService::useNone();
    m_folder = std::make_unique<QTemporaryDir>();
    m_mayPrint = false;
    HarpConfig config;
    config.users = {{.id = u"alice"_s, .appPasswords = {Password}}};
    m_server = std::make_unique<HarpServer>(HarpServer::Options(), config);
    QVERIFY(m_server->listen());
    m_secrets = {Password};
    connect(m_server.get(), &HarpServer::configChanged, this,
            [this](const HarpConfig &changed) { m_secrets << changed.users.first().appPasswords; });
    QUrl address = m_server->url();
    address.setScheme(u"http"_s);
    const FoundToken token{TokenKind::AppPassword, TokenPlace::Basic, {}, u"alice"_s, Password};
    const auto noted = log().noteObtained(token, address, TokenOrigin::Typed);
    QVERIFY(noted);
    m_id = noted->id;
}

/// No secret in a file, old or new.
void tst_RotateCommand::cleanup()
{
    QDirIterator it(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : std::as_const(m_secrets))
            QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
    }
}

Outcome tst_RotateCommand::runCli(const QStringList &arguments, const QByteArray &input)
{
    Program program(QStringLiteral(PLECTRUM_CLI), QStringList{u"--profile-dir"_s, m_folder->path()} + arguments);
    program.write(input);
    program.closeWriteChannel();
    [[maybe_unused]] const bool ended =
        QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, Patience);
    const Outcome outcome = program.end();
    for (const QByteArray &secret : std::as_const(m_secrets)) {
        if (outcome.err.contains(secret) || (!m_mayPrint && outcome.out.contains(secret)))
            QTest::qFail("a secret was printed", __FILE__, __LINE__);
    }
    return outcome;
}

void tst_RotateCommand::printsOnRequest()
{
    m_mayPrint = true;
    const QStringList rotate{u"tokens"_s, u"rotate"_s, m_id, u"--stdin"_s, u"--print"_s};
    const Outcome done = runCli(rotate, Password + "\n");
    QVERIFY2(done.code == 0, done.err.constData());
    QCOMPARE(passwords().size(), 1);
    const QByteArray fresh = passwords().first();
    QVERIFY(fresh != Password && fresh.size() == 72);
    QCOMPARE(done.out.split('\n').first(), fresh);
    QCOMPARE(log().records()->size(), 2);
    QCOMPARE(log().find(m_id)->state, TokenState::Revoked);
    const auto record = log().find(newest());
    QCOMPARE(record->origin, TokenOrigin::Rotated);
    QCOMPARE(record->user, u"alice"_s);
    QCOMPARE(record->server, log().find(m_id)->server);
    QCOMPARE(record->fingerprint, Fingerprint::of(fresh));
    QVERIFY(done.out.contains(newest().toUtf8()));

    const Outcome json = runCli({u"--json"_s, u"tokens"_s, u"rotate"_s, newest(), u"--stdin"_s, u"--print"_s}, fresh);
    QVERIFY2(json.code == 0, json.err.constData());
    const QJsonObject rotated = json.event(u"rotated"_s);
    QCOMPARE(rotated.value("id"_L1).toString(), record->id);
    QCOMPARE(rotated.value("token"_L1).toString(), newest());
    QCOMPARE(rotated.value("stored"_L1), QJsonValue(false));
    QCOMPARE(rotated.value("appPassword"_L1).toString().toLatin1(), passwords().first());
}

void tst_RotateCommand::keyStoreKeepsIt()
{
    SecretService service;
    if (!service.start())
        QSKIP(qPrintable(service.error()));
    service.use();
    const Outcome first = runCli({u"tokens"_s, u"rotate"_s, m_id, u"--stdin"_s}, Password);
    QVERIFY2(first.code == 0, first.err.constData());
    QVERIFY(first.out.contains("in the key store"));
    const QByteArray second = passwords().first();
    const Outcome again = runCli({u"--json"_s, u"tokens"_s, u"rotate"_s, newest()}); // from the key store
    QVERIFY2(again.code == 0, again.err.constData());
    QCOMPARE(again.event(u"rotated"_s).value("stored"_L1), QJsonValue(true));
    QVERIFY(passwords().size() == 1 && passwords().first() != second);
    const Outcome checked = runCli({u"tokens"_s, u"check"_s, newest()});
    QVERIFY2(checked.code == 0 && checked.out.contains("valid  alice"), checked.err.constData());
    QCOMPARE(log().records()->size(), 3);
    // What is void cannot be rotated: its secret is another than the key store's.
    QCOMPARE(runCli({u"tokens"_s, u"rotate"_s, m_id}).code, 2);
    QCOMPARE(passwords().size(), 1);
}

void tst_RotateCommand::withoutStoreNothingHappens()
{
    const Outcome done = runCli({u"tokens"_s, u"rotate"_s, m_id, u"--stdin"_s}, Password);
    QCOMPARE(done.code, 2);
    QVERIFY(done.err.contains("--print"));
    QCOMPARE(passwords(), QList<QByteArray>{Password});
    QCOMPARE(log().records()->size(), 1);
}

/// The key store dies while the server makes the new one: it must not stay behind there.
void tst_RotateCommand::storeThatFails()
{
    SecretService service;
    if (!service.start())
        QSKIP(qPrintable(service.error()));
    service.use();
    connect(m_server.get(), &HarpServer::configChanged, this, [&service] { service.stopStore(); });
    const Outcome done = runCli({u"tokens"_s, u"rotate"_s, m_id, u"--stdin"_s}, Password);
    QVERIFY2(done.code == 4, done.err.constData());
    QVERIFY2(done.err.contains("log in anew"), done.err.constData());
    QVERIFY(passwords().isEmpty());
    QCOMPARE(log().find(m_id)->state, TokenState::Revoked);
}

void tst_RotateCommand::refused_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<bool>("isValid"); ///< on the server
    QTest::addColumn<int>("code");
    QTest::newRow("another secret") << "something else\n"_ba << true << 2;
    QTest::newRow("no secret") << "\n"_ba << true << 2;
    QTest::newRow("void on the server") << Password + "\n" << false << 1;
}

void tst_RotateCommand::refused()
{
    QFETCH(const QByteArray, input);
    QFETCH(const bool, isValid);
    if (!isValid) {
        HarpConfig config = m_server->nextcloud().config();
        config.users[0].appPasswords = {"another"};
        m_server->nextcloud().setConfig(config);
    }
    const QList<QByteArray> before = passwords();
    const Outcome done = runCli({u"tokens"_s, u"rotate"_s, m_id, u"--stdin"_s, u"--print"_s}, input);
    QTEST(done.code, "code");
    QCOMPARE(passwords(), before);
    QCOMPARE(log().records()->size(), 1);
    QCOMPARE(log().find(m_id)->state, isValid ? TokenState::Unknown : TokenState::Refused);
}

QTEST_GUILESS_MAIN(tst_RotateCommand)
#include "tst_rotatecommand.moc"
