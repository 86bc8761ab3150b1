// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/tokenlog.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QByteArray Alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789CANARYSECRET";
const QByteArray AppPassword = Alphabet.last(72);

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}
const QDateTime Now = at(u"2026-05-01T12:00:00Z"_s);

QByteArray base64url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QByteArray &claims, const QByteArray &header = R"({"alg":"HS256","typ":"JWT"})")
{
    return base64url(header) + '.' + base64url(claims) + ".CANARYsignature";
}

Target targetAt(const QString &url)
{
    Target target;
    target.url = QUrl(url);
    return target;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

using K = TokenKind;

} // namespace

class tst_TokenLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void notesUse();
    void notesWhatWasObtained();
    void sameTokenSeenTwoWays();
    void loginForServerAndUser();
    void expiry_data();
    void expiry();
    void urls_data();
    void urls();
    void fileIsForItsOwner();
    void damagedFiles_data();
    void damagedFiles();
    void newerVersion();
    void bounded();
    void twoWriters();
    void lockedOut();
    void forgets();
    void noSecretsInFiles();
};

void tst_TokenLog::notesUse()
{
    QTemporaryDir folder;
    TokenLog log(folder.path());
    Target target = targetAt(u"wss://cloud.example/nc/exapps/app/ws?room=1"_s);
    QVERIFY(log.noteUse(target, {UseOutcome::Opened}, Now));
    QVERIFY(!QFile::exists(log.path())); // nothing to note
    target.user = u"alice"_s;
    target.password = QString::fromLatin1(AppPassword);
    QVERIFY(log.noteUse(target, {UseOutcome::Refused, 403}, Now));
    QVERIFY(log.noteUse(target, {UseOutcome::Opened}, Now.addSecs(60)));
    const auto records = log.records();
    QVERIFY(records && records->size() == 1);
    const TokenRecord &record = records->constFirst();
    QCOMPARE(record.kind, TokenKind::AppPassword);
    QCOMPARE(record.user, u"alice"_s);
    QCOMPARE(record.server, u"https://cloud.example/nc"_s);
    QCOMPARE(record.obtained, Now);
    QCOMPARE(record.lastUsed, Now.addSecs(60));
    QCOMPARE(record.lastConnection, u"wss://cloud.example/nc/exapps/app/ws"_s);
    QCOMPARE(record.lastOutcome, UseOutcome::Opened);
    QCOMPARE(record.uses, 2);
    QCOMPARE(record.state, TokenState::Unknown);
    QCOMPARE(TokenRecord::fromJson(record.toJson()), std::optional(record));
}

void tst_TokenLog::notesWhatWasObtained()
{
    QTemporaryDir folder;
    TokenLog log(folder.path() + u"/new/folder"_s);
    const FoundToken token{TokenKind::AppPassword, TokenPlace::Basic, {}, u"alice"_s, AppPassword};
    const auto noted = log.noteObtained(token, QUrl(u"https://cloud.example/nc"_s), TokenOrigin::LoginFlow, Now);
    QVERIFY(noted);
    QVERIFY(log.noteState(noted->id, TokenState::Valid, Now.addSecs(5)));
    const auto found = log.find(noted->id.left(4));
    QVERIFY(found);
    QCOMPARE(found->origin, TokenOrigin::LoginFlow);
    QCOMPARE(found->server, u"https://cloud.example/nc"_s);
    QCOMPARE(found->state, TokenState::Valid);
    QCOMPARE(found->checked, Now.addSecs(5));
    QCOMPARE(found->fingerprint.text().size(), 4 + 1 + 4 + 1 + 16);
    for (const QString &id : {u"ffffff"_s, QString()}) {
        const auto none = log.find(id);
        QVERIFY(!none && none.error().code == ErrorCode::BadOption);
    }
    QVERIFY(!log.noteState(u"nothing"_s, TokenState::Valid, Now));
}

/// What was logged in for, then sent to an ExApp by Basic or by Bearer, is one row.
void tst_TokenLog::sameTokenSeenTwoWays()
{
    QTemporaryDir folder;
    TokenLog log(folder.path());
    const FoundToken token{TokenKind::AppPassword, TokenPlace::Basic, {}, u"alice"_s, AppPassword};
    QVERIFY(log.noteObtained(token, QUrl(u"https://cloud.example/nc"_s), TokenOrigin::LoginFlow, Now));
    Target target = targetAt(u"wss://cloud.example/exapps/app/ws"_s);
    target.bearerToken = QString::fromLatin1(AppPassword);
    QVERIFY(log.noteUse(target, {UseOutcome::Opened}, Now.addSecs(9)));
    const auto records = log.records();
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->constFirst().place, TokenPlace::Bearer);
    QCOMPARE(records->constFirst().user, u"alice"_s);
    QCOMPARE(records->constFirst().server, u"https://cloud.example/nc"_s);
    // Another server, another row.
    target.url.setHost(u"other.example"_s);
    QVERIFY(log.noteUse(target, {UseOutcome::Opened}, Now.addSecs(10)));
    QCOMPARE(log.records()->size(), 2);
    QCOMPARE(log.records()->constFirst().server, u"https://other.example"_s);
}

void tst_TokenLog::loginForServerAndUser()
{
    QTemporaryDir folder;
    TokenLog log(folder.path());
    const QUrl server(u"https://cloud.example/nc"_s);
    const QUrl socket(u"wss://cloud.example:443/exapps/app/ws?x=1"_s);
    const auto note = [&](const QByteArray &secret, const QString &user, const QDateTime &when) {
        const FoundToken token{TokenKind::AppPassword, TokenPlace::Basic, {}, user, secret};
        return log.noteObtained(token, server, TokenOrigin::LoginFlow, when)->id;
    };
    QVERIFY(!log.loginFor(socket, u"alice"_s));
    const QString older = note(QByteArray(72, 'o'), u"alice"_s, Now);
    const QString newer = note(QByteArray(72, 'n'), u"Alice"_s, Now.addSecs(5));
    note(QByteArray(72, 'b'), u"bob"_s, Now.addSecs(9));
    QCOMPARE(log.loginFor(socket, u"ALICE"_s)->id, newer);
    QCOMPARE(log.loginFor(socket, u"alice"_s)->server, server.toString());
    QVERIFY(log.noteState(newer, TokenState::Revoked));
    QCOMPARE(log.loginFor(socket, u"alice"_s)->id, older);
    QVERIFY(!log.loginFor(QUrl(u"ws://cloud.example/"_s), u"alice"_s)); // never in the clear
    QVERIFY(!log.loginFor(QUrl(u"wss://cloud.example:8443/"_s), u"alice"_s));
    QVERIFY(!log.loginFor(socket, u"carol"_s));
}

void tst_TokenLog::expiry_data()
{
    QTest::addColumn<FoundToken>("token");
    QTest::addColumn<QDateTime>("ends");
    QTest::addColumn<bool>("exact");
    QTest::addColumn<TokenState>("state"); ///< two days later
    const auto token = [](TokenKind kind, const QByteArray &secret = "x") {
        return FoundToken{kind, TokenPlace::Bearer, {}, {}, secret};
    };
    QTest::newRow("session") << token(K::SessionCookie) << Now.addDays(1) << false << TokenState::Unknown;
    QTest::newRow("passphrase") << token(K::Passphrase) << Now.addDays(1) << false << TokenState::Unknown;
    QTest::newRow("remember me") << token(K::RememberMe) << Now.addDays(15) << false << TokenState::Unknown;
    QTest::newRow("app password") << token(K::AppPassword) << Now.addDays(365) << false << TokenState::Unknown;
    QTest::newRow("password") << token(K::Password) << QDateTime() << false << TokenState::Unknown;
    QTest::newRow("web token") << token(K::Jwt, jwt(R"({"exp":1777723200})")) << Now.addDays(1) << true
                               << TokenState::Expired;
    QTest::newRow("web token for longer")
        << token(K::Jwt, jwt(R"({"exp":1800000000})")) << QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC) << true
        << TokenState::Unknown;
}

void tst_TokenLog::expiry()
{
    QFETCH(const FoundToken, token);
    QFETCH(const QDateTime, ends);
    QFETCH(const bool, exact);
    QFETCH(const TokenState, state);
    const TokenRecord record = TokenRecord::of(token, QUrl(u"https://c.example"_s), Now);
    QCOMPARE(record.expiry().at, ends);
    QCOMPARE(record.expiry().exact, exact);
    QCOMPARE(record.stateAt(Now.addDays(2)), state);
}

void tst_TokenLog::urls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("logged");
    QTest::newRow("query") << u"wss://c/ws?token=CANARY#CANARY"_s << u"wss://c/ws"_s;
    QTest::newRow("user info") << u"wss://alice:CANARY@c/ws"_s << u"wss://c/ws"_s;
    QTest::newRow("token in the path") << u"wss://c/v2/CANARYabcdef0123456789/ws"_s << u"wss://c/v2/[redacted]/ws"_s;
    QTest::newRow("words in the path") << u"wss://c/a-very-long-name-of-a-folder/ws"_s
                                       << u"wss://c/a-very-long-name-of-a-folder/ws"_s;
    QTest::newRow("uuid") << u"wss://c/123e4567-e89b-12d3-a456-426614174000"_s
                          << u"wss://c/123e4567-e89b-12d3-a456-426614174000"_s;
    QTest::newRow("loopback") << u"loopback:/echo?x=CANARY"_s << u"loopback:/echo"_s;
}

void tst_TokenLog::urls()
{
    QFETCH(const QString, url);
    QFETCH(const QString, logged);
    // The window's placeholder may stand in a URL with its brackets encoded.
    QCOMPARE(QUrl::fromPercentEncoding(loggedUrl(QUrl(url)).toUtf8()), logged);
}

void tst_TokenLog::fileIsForItsOwner()
{
    QTemporaryDir folder;
    TokenLog log(folder.path());
    Target target = targetAt(u"wss://c.example/"_s);
    target.bearerToken = u"tok"_s;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(log.noteUse(target, {UseOutcome::Opened}, Now));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(log.path()) & others, QFile::Permissions());
        QVERIFY(QFile::setPermissions(log.path(), QFile::permissions(log.path()) | others)); // does not last
    }
    QVERIFY(ProfileStore(folder.path()).load().isEmpty());
    QList<Error> errors;
    QVERIFY(ProfileStore(folder.path()).load(&errors).isEmpty() && errors.isEmpty());
}

void tst_TokenLog::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kept"); ///< rows that can be read
    const QByteArray row =
        R"({"id":"0123456789","kind":"bearer","sha256":"aabbcc","obtained":"2026-01-01T00:00:00Z","place":"new"})";
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("cut") << R"({"version":1,"tokens":[{"id":)"_ba << 0;
    QTest::newRow("no object") << "[1,2]"_ba << 0;
    QTest::newRow("tokens is no list") << R"({"version":1,"tokens":{}})"_ba << 0;
    QTest::newRow("rows of another kind") << R"({"tokens":[1,"x",null,)" + row + "]}" << 1;
    QTest::newRow("row without a time") << R"({"tokens":[{"id":"x","kind":"bearer","sha256":"a"}]})"_ba << 0;
    QTest::newRow("the same twice") << R"({"tokens":[)" + row + ',' + row + "]}" << 1;
    QTest::newRow("binary") << QByteArray::fromHex("00ff00ff00") << 0;
    QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ') << 0;
}

void tst_TokenLog::damagedFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, kept);
    QTemporaryDir folder;
    TokenLog log(folder.path());
    writeFile(log.path(), content);
    bool damage = false;
    const auto records = log.records(&damage);
    QVERIFY(records && damage);
    QCOMPARE(records->size(), kept);
    QCOMPARE(contentOf(log.path()), content); // reading changes nothing
    Target target = targetAt(u"wss://c.example/"_s);
    target.bearerToken = u"tok"_s;
    QVERIFY(log.noteUse(target, {UseOutcome::Opened}, Now));
    QCOMPARE(contentOf(log.path() + u".damaged"_s), content);
    damage = true;
    QCOMPARE(log.records(&damage)->size(), kept + 1);
    QVERIFY(!damage);
    // However often it happens, few are kept.
    for (int i = 0; i < 5; ++i) {
        writeFile(log.path(), "damage " + QByteArray::number(i));
        QVERIFY(log.noteUse(target, {UseOutcome::Opened}, Now));
    }
    QCOMPARE(QDir(folder.path()).entryList({u"*.damaged*"_s}).size(), 3);
    QCOMPARE(contentOf(log.path() + u".damaged"_s), content);
}

void tst_TokenLog::newerVersion()
{
    QTemporaryDir folder;
    TokenLog log(folder.path());
    const QByteArray content = R"({"version":2,"tokens":{}})";
    writeFile(log.path(), content);
    Target target = targetAt(u"wss://c.example/"_s);
    target.bearerToken = u"tok"_s;
    const auto noted = log.noteUse(target, {UseOutcome::Opened}, Now);
    QVERIFY(!noted && noted.error().code == ErrorCode::BadConfig);
    QCOMPARE(contentOf(log.path()), content);
}

void tst_TokenLog::bounded()
{
    QTemporaryDir folder;
    TokenLog log(folder.path());
    Target target = targetAt(u"wss://c.example/"_s);
    for (int i = 0; i < TokenLog::MaxRecords + 50; ++i)
        target.headers.append(HeaderField{"X-Token-" + QByteArray::number(i), "secret" + QByteArray::number(i)});
    QVERIFY(log.noteUse(target, {UseOutcome::Opened}, Now));
    QCOMPARE(log.records()->size(), TokenLog::MaxRecords);
    Target newest = targetAt(u"wss://c.example/"_s);
    newest.bearerToken = u"tok"_s;
    QVERIFY(log.noteUse(newest, {UseOutcome::Opened}, Now.addSecs(1)));
    QCOMPARE(log.records()->size(), TokenLog::MaxRecords);
    QCOMPARE(log.records()->constFirst().kind, TokenKind::Bearer);
}

/// Two logs on one file, as two processes have them, lose nothing of each other.
void tst_TokenLog::twoWriters()
{
    QTemporaryDir folder;
    constexpr int Each = 40;
    const auto write = [&folder](const QString &host) {
        TokenLog log(folder.path());
        Target target = targetAt(u"wss://%1.example/"_s.arg(host));
        for (int i = 0; i < Each; ++i) {
            target.bearerToken = u"token-%1"_s.arg(i);
            if (!log.noteUse(target, {UseOutcome::Opened}, Now))
                return;
        }
    };
    const std::unique_ptr<QThread> one(QThread::create(write, u"one"_s));
    const std::unique_ptr<QThread> two(QThread::create(write, u"two"_s));
    one->start();
    two->start();
    QVERIFY(one->wait() && two->wait());
    QCOMPARE(TokenLog(folder.path()).records()->size(), 2 * Each);
}

void tst_TokenLog::lockedOut()
{
    QTemporaryDir folder;
    TokenLog log(folder.path() + u"/file/below"_s);
    writeFile(folder.path() + u"/file"_s, "x");
    Target target = targetAt(u"wss://c.example/"_s);
    target.bearerToken = u"CANARY"_s;
    const auto noted = log.noteUse(target, {UseOutcome::Opened}, Now);
    QVERIFY(!noted && noted.error().code == ErrorCode::FileNotWritable);
    QVERIFY(!noted.error().detail.contains("CANARY"_L1));
}

void tst_TokenLog::forgets()
{
    QTemporaryDir folder;
    TokenLog log(folder.path());
    Target target = targetAt(u"wss://c.example/"_s);
    target.bearerToken = u"tok"_s;
    QVERIFY(log.noteUse(target, {UseOutcome::Opened}, Now));
    QVERIFY(log.forget(log.records()->constFirst().id));
    QVERIFY(log.records()->isEmpty());
    QVERIFY(!log.forget(u"0"_s));
}

/// Plants a secret in every place and searches the folder for them.
void tst_TokenLog::noSecretsInFiles()
{
    QTemporaryDir folder;
    TokenLog log(folder.path());
    const auto secret = [](const QByteArray &where) { return "CANARY" + where + "0123456789abcdefCANARY"; };
    Target target;
    target.url = QUrl(u"wss://canaryuser:%1@c.example/p/%2/ws?token=%3#%4"_s.arg(
        QString::fromLatin1(secret("info")), QString::fromLatin1(secret("path")), QString::fromLatin1(secret("query")),
        QString::fromLatin1(secret("fragment"))));
    target.user = u"alice"_s;
    target.password = QString::fromLatin1(secret("basic"));
    target.bearerToken = QString::fromLatin1(jwt("{\"sub\":\"" + secret("claim") + "\",\"exp\":1777723200}"));
    target.headers = {{"Authorization", "Basic " + ("bob:" + secret("header")).toBase64()},
                      {"AUTHORIZATION-APP-API", ("bob:" + secret("app")).toBase64()},
                      {"harp-shared-key", secret("key")},
                      {"Cookie", "oc_sessionPassphrase=" + secret("passphrase") + "; nc_token=" + secret("remember")},
                      {"X-Api-Key", secret("api")},
                      {"Sec-WebSocket-Protocol", "access_token, " + secret("protocol")}};
    target.cookies = {{"ocabcdefghij", secret("session")}, {"nc_session_id", secret("rememberid")}};
    target.subprotocols = {"bearer", secret("sub")};
    target.proxy = QUrl(u"http://u:%1@proxy:1"_s.arg(QString::fromLatin1(secret("proxy"))));
    target.tls.keyPassphrase = QString::fromLatin1(secret("tls"));
    QVERIFY(log.noteUse(target, {UseOutcome::Refused, 401}, Now));
    for (const FoundToken &token : tokensIn(target))
        QVERIFY(log.noteObtained(token, target.url, TokenOrigin::Pasted, Now));
    writeFile(log.path(), "{");
    QVERIFY(log.noteUse(target, {UseOutcome::Refused, 401}, Now));
    QVERIFY(log.records()->size() >= 14);
    const auto files = QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo &file : files) {
        const QByteArray content = contentOf(file.filePath());
        QVERIFY2(!content.contains("CANARY"), content.constData());
        QVERIFY(!content.contains(QByteArray("CANARY").toBase64().left(6)));
        // Of a secret's inside nothing is kept either.
        QVERIFY(!content.contains("0123456789abcdef"));
        QVERIFY(!content.contains(target.bearerToken.toLatin1().mid(4, 30)));
    }
    for (const SessionNote &note : tokenWarnings(target, Now))
        QVERIFY2(!note.detail.contains("CANARY"_L1), qPrintable(note.detail));
}

QTEST_APPLESS_MAIN(tst_TokenLog)
#include "tst_tokenlog.moc"
