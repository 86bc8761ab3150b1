// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/httpcall.h"
#include "support/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Patience = 20000;

const QByteArray Config = R"({
    "users": [{"id": "alice", "password": "the real one", "groups": ["staff"]}],
    "exapps": [{"id": "board", "routes": [{"url": "^/echo$", "access_level": "USER"}]}]
})";

/// What the person at the browser does: presses Grant as this user.
int grant(const QUrl &login, const QByteArray &user)
{
    HttpCall call({});
    QNetworkRequest request(QUrl(login.toString() + u"/grant"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    QSignalSpy answered(&call, &HttpCall::answered);
    call.send("POST", request, "user=" + user);
    if (!answered.wait(Patience))
        return 0;
    return answered.first().first().value<HttpAnswer>().status;
}

} // namespace

/// The command line against the rehearsed Nextcloud and HaRP, from the login to a socket behind them.
class tst_RehearsedCli : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void logsInAndConnects();

private:
    QTemporaryDir m_folder;
};

void tst_RehearsedCli::initTestCase()
{
    QFile file(m_folder.filePath(u"harp.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(Config), Config.size());
    qputenv("HOME", m_folder.path().toUtf8());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "DBUS_SESSION_BUS_ADDRESS"})
        qunsetenv(name);
}

void tst_RehearsedCli::logsInAndConnects()
{
    const QStringList profiles{u"--profile-dir"_s, m_folder.filePath(u"profiles"_s)};
    const ServingProgram server({u"--config"_s, m_folder.filePath(u"harp.json"_s)});
    QVERIFY2(server.firstLine.contains("ws://"_L1), qPrintable(server.firstLine));
    const QUrl socket(server.url(u"/exapps/board/echo"_s));
    const QString cloud = u"http://127.0.0.1:%1"_s.arg(socket.port());

    // Nobody is let in.
    const Outcome refused = runPlectrum(profiles + QStringList{u"connect"_s, socket.toString(), u"--expect"_s, u"1"_s});
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("403"), refused.err.constData());

    Program login(QStringLiteral(PLECTRUM_CLI),
                  profiles + QStringList{u"--json"_s, u"login"_s, cloud, u"--print"_s, u"--profile"_s, u"cloud"_s});
    const QByteArray line = login.nextLine();
    const QUrl address(QJsonDocument::fromJson(line)[u"url"_s].toString());
    QVERIFY2(address.isValid() && !address.isEmpty(), line.constData());
    QCOMPARE(grant(address, "alice"), 200);
    const QJsonObject granted = QJsonDocument::fromJson(login.nextLine()).object();
    QCOMPARE(login.end().code, 0);
    QCOMPARE(granted[u"user"_s].toString(), u"alice"_s);
    const QString password = granted[u"appPassword"_s].toString();
    QVERIFY(!password.isEmpty());

    const Outcome done =
        runPlectrum(profiles
                    + QStringList{u"connect"_s, socket.toString(), u"--user"_s, QString(u"alice:"_s + password),
                                  u"--send"_s, u"hello"_s, u"--expect"_s, u"1"_s});
    QVERIFY2(done.code == 0, done.err.constData());
    QCOMPARE(done.out, "hello\n"_ba);
    const Outcome listed = runPlectrum(profiles + QStringList{u"--json"_s, u"tokens"_s, u"list"_s});
    QCOMPARE(listed.json().size(), 1);
    QVERIFY(!listed.out.contains(password.toUtf8()));
    const Outcome wrong = runPlectrum(
        profiles + QStringList{u"connect"_s, socket.toString(), u"--user"_s, u"alice:wrong"_s, u"--expect"_s, u"1"_s});
    QCOMPARE(wrong.code, 3);
}

QTEST_GUILESS_MAIN(tst_RehearsedCli)
#include "tst_rehearsedcli.moc"
