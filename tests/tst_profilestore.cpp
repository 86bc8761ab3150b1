// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profilestore.h"
#include "profiles/savedmessage.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;
using namespace std::chrono_literals;

class tst_ProfileStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void savedMessages_data();
    void savedMessages();
    void wrongMessages_data();
    void wrongMessages();
    void keepsEveryField();
    void writesNoSecrets();
    void keepsUnknownKeys();
    void namesTheWrongField_data();
    void namesTheWrongField();
    void tellsOtherFiles();
    void findsByIdAndName();
    void makesIds_data();
    void makesIds();
    void installsStartersOnce();
    void readOnlyFolder();
};

namespace {

Profile full()
{
    Profile profile{
        .name = u"Live · as USER"_s, .folder = u"Board ExApp"_s, .description = u"staging"_s, .keepSecrets = true};
    profile.decoder = u"jsonrpc"_s;
    Target &target = profile.target;
    target.url = QUrl(u"wss://cloud.example.org/exapps/board/live?x=1"_s);
    target.headers = {{"X-One", "1"}, {"X-One", "2"}};
    target.origin = "https://cloud.example.org";
    target.subprotocols = {"board.v2", "board.v1"};
    target.user = u"alice"_s;
    target.offerDeflate = false;
    target.deflateOffer = {.serverNoContextTakeover = true,
                           .serverMaxWindowBits = 10,
                           .clientMaxWindowBitsOffered = true,
                           .clientMaxWindowBits = 9};
    target.tls = {.caFile = u"/ca.pem"_s,
                  .certificateFile = u"/c.pem"_s,
                  .keyFile = u"/k.pem"_s,
                  .keyPassphrase = {},
                  .insecure = true};
    target.proxy = QUrl(u"socks5://proxy:1080"_s);
    target.timeout = 1234ms;
    target.followRedirects = true;
    target.maxRedirects = 2;
    target.connection = {.strict = false,
                         .autoPong = AutoPong::Delayed,
                         .pongDelay = 5ms,
                         .pingInterval = 6ms,
                         .pongTimeout = 7ms,
                         .closeTimeout = 8ms,
                         .idleTimeout = 9ms,
                         .maxFrame = 1000,
                         .maxMessage = 2000,
                         .deflateLevel = 1,
                         .deflateThreshold = 10};
    target.reconnect = {.enabled = true, .base = 11ms, .max = 12ms, .jitter = 0.5, .maxTries = 13};
    return profile;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

void tst_ProfileStore::savedMessages_data()
{
    using Kind = MessageDraft::Kind;
    QTest::addColumn<SavedMessage>("message");
    QTest::addColumn<QByteArray>("json"); // compact
    const auto row = [](const char *name, const SavedMessage &message, const QByteArray &json) {
        QTest::newRow(name) << message << json;
    };
    row("text", {.id = u"hello"_s, .name = u"Hello"_s, .draft = {.text = u"hi {{who}}"_s}},
        R"({"kind":"text","name":"Hello","text":"hi {{who}}"})");
    row("everything",
        {.id = u"join"_s,
         .name = u"Join"_s,
         .folder = u"Board/Rooms"_s,
         .description = u"first"_s,
         .draft = {.kind = Kind::Json, .text = u"[1]"_s, .cuts = {.every = 2}, .compression = Compression::Never}},
        R"({"compression":"never","description":"first","folder":"Board/Rooms","fragments":2,"kind":"json","name":"Join","text":"[1]"})");
    row("cut",
        {.id = u"cut"_s, .name = u"Cut"_s, .draft = {.kind = Kind::Hex, .text = u"00 01"_s, .cuts = {.at = {0, 1, 1}}}},
        R"({"fragments":[0,1,1],"kind":"hex","name":"Cut","text":"00 01"})");
    row("close", {.id = u"bye"_s, .name = u"Bye"_s, .draft = {.kind = Kind::Close, .text = u"so"_s, .closeCode = 4000}},
        R"({"code":4000,"kind":"close","name":"Bye","text":"so"})");
    row("empty close", {.id = u"end"_s, .name = u"End"_s, .draft = {.kind = Kind::Close, .closeCode = std::nullopt}},
        R"({"code":null,"kind":"close","name":"End","text":""})");
}

void tst_ProfileStore::savedMessages()
{
    QFETCH(SavedMessage, message);
    QFETCH(QByteArray, json);
    QTemporaryDir folder;
    const SavedMessageStore store(folder.path());
    const auto saved = store.save(message);
    QVERIFY(saved);
    QCOMPARE(QJsonDocument(saved->toJson()).toJson(QJsonDocument::Compact), json);
    QList<Error> errors;
    const QList<SavedMessage> all = store.load(&errors);
    QVERIFY(errors.isEmpty());
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first() == message);
    QVERIFY(QFile::exists(folder.filePath(u"messages/%1.json"_s.arg(message.id))));
}

void tst_ProfileStore::wrongMessages_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no name") << R"({"text": "a"})"_ba << u"name: expected a text"_s;
    QTest::newRow("kind") << R"({"name": "a", "kind": "xml"})"_ba << u"kind: expected text, json, hex"_s;
    QTest::newRow("text") << R"({"name": "a", "text": 1})"_ba << u"text: expected a text"_s;
    QTest::newRow("fragments") << R"({"name": "a", "fragments": 0})"_ba << u"fragments: expected a number"_s;
    QTest::newRow("offsets") << R"({"name": "a", "fragments": [2, 1]})"_ba << u"fragments: expected byte offsets"_s;
    QTest::newRow("code") << R"({"name": "a", "kind": "close", "code": 65536})"_ba << u"code: expected a close code"_s;
    QTest::newRow("compression") << R"({"name": "a", "compression": true})"_ba << u"compression: expected a text"_s;
    QTest::newRow("no such compression") << R"({"name": "a", "compression": "gzip"})"_ba << u"expected auto, always"_s;
}

/// The file, the field and its place are named, and the others load.
void tst_ProfileStore::wrongMessages()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    QTemporaryDir folder;
    const SavedMessageStore store(folder.path());
    QVERIFY(store.save({.name = u"Right"_s, .unknown = {{u"x"_s, 1}}}));
    QFile file(folder.filePath(u"messages/wrong.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    QList<Error> errors;
    const QList<SavedMessage> all = store.load(&errors);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().unknown, QJsonObject({{u"x"_s, 1}}));
    QCOMPARE(errors.size(), 1);
    QVERIFY(errors.first().code == ErrorCode::BadConfig);
    QVERIFY2(errors.first().detail.contains("wrong.json: line 1"_L1) && errors.first().detail.contains(detail),
             qPrintable(errors.first().detail));
}

void tst_ProfileStore::keepsEveryField()
{
    QTemporaryDir folder;
    const ProfileStore store(folder.path());
    const auto saved = store.save(full());
    QVERIFY(saved);
    const auto loaded = store.load();
    QCOMPARE(loaded.size(), 1);
    const Profile profile = loaded.first();
    QCOMPARE(profile.id, saved->id);
    QCOMPARE(profile.toJson(), full().toJson());
    QCOMPARE(profile.name, full().name);
    QCOMPARE(profile.folder, full().folder);
    QCOMPARE(profile.target.url, full().target.url);
    QVERIFY(profile.target.headers == full().target.headers);
    QCOMPARE(profile.target.subprotocols, full().target.subprotocols);
    QVERIFY(profile.target.deflateOffer == full().target.deflateOffer);
    QVERIFY(profile.target.tls == full().target.tls);
    QVERIFY(profile.target.connection == full().target.connection);
    QVERIFY(profile.target.reconnect == full().target.reconnect);
    QCOMPARE(profile.target.timeout, 1234ms);
    QCOMPARE(profile.target.proxy, full().target.proxy);
    // Written again it is the same file.
    QFile file(folder.filePath(saved->id + u".json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    QVERIFY(store.save(profile));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void tst_ProfileStore::writesNoSecrets()
{
    QTemporaryDir folder;
    Profile profile = full();
    profile.target.password = u"s3cret-1"_s;
    profile.target.bearerToken = u"s3cret-2"_s;
    profile.target.tls.keyPassphrase = u"s3cret-3"_s;
    profile.target.cookies = {{"session", "s3cret-4"}};
    profile.target.headers << HeaderField{"Authorization", "Basic s3cret-5"} << HeaderField{"X-Api-Key", "s3cret-6"}
                           << HeaderField{"Cookie", "a=s3cret-7"};
    profile.target.proxy = QUrl(u"http://user:s3cret-8@proxy:8080"_s);
    profile.target.url.setUserName(u"bob"_s);
    profile.target.url.setPassword(u"s3cret-9"_s);
    const auto saved = ProfileStore(folder.path()).save(profile);
    QVERIFY(saved);
    QFile file(folder.filePath(saved->id + u".json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(!content.contains("s3cret"), content.constData());
    QVERIFY(content.contains("X-Api-Key"));
}

void tst_ProfileStore::keepsUnknownKeys()
{
    QTemporaryDir folder;
    write(folder.filePath(u"a.json"_s), R"({"name": "A", "url": "ws://a", "translator": {"name": "stomp"}})");
    const ProfileStore store(folder.path());
    const auto profile = store.find(u"a"_s);
    QVERIFY(profile);
    QVERIFY(store.save(*profile));
    const auto again = store.find(u"a"_s);
    QVERIFY(again);
    QCOMPARE(again->unknown.value("translator"_L1).toObject().value("name"_L1).toString(), u"stomp"_s);
}

void tst_ProfileStore::namesTheWrongField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no name") << R"({"url": "ws://a"})"_ba << u"name:"_s;
    QTest::newRow("no url") << R"({"name": "A"})"_ba << u"url:"_s;
    QTest::newRow("other scheme") << R"({"name": "A", "url": "ftp://a"})"_ba << u"url:"_s;
    QTest::newRow("bad url") << R"({"name": "A", "url": "ws://a b"})"_ba << u"url:"_s;
    QTest::newRow("type") << R"({"name": 5, "url": "ws://a"})"_ba << u"name: expected a text"_s;
    QTest::newRow("inside") << R"({"name": "A", "url": "ws://a", "tls": {"insecure": 1}})"_ba
                            << u"tls.insecure: expected true or false"_s;
    QTest::newRow("range") << R"({"name": "A", "url": "ws://a", "deflate": {"serverMaxWindowBits": 7}})"_ba
                           << u"deflate.serverMaxWindowBits: expected a number from 8 to 15"_s;
    QTest::newRow("choice") << R"({"name": "A", "url": "ws://a", "connection": {"autoPong": "maybe"}})"_ba
                            << u"connection.autoPong: expected on, off or delayed"_s;
    QTest::newRow("header") << R"({"name": "A", "url": "ws://a", "headers": ["x"]})"_ba << u"headers: expected"_s;
    QTest::newRow("group") << R"({"name": "A", "url": "ws://a", "reconnect": true})"_ba
                           << u"reconnect: expected an object"_s;
}

void tst_ProfileStore::namesTheWrongField()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto profile = Profile::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::BadProfile);
    QVERIFY2(profile.error().detail.startsWith(place), qPrintable(profile.error().detail));
}

void tst_ProfileStore::tellsOtherFiles()
{
    QTemporaryDir folder;
    write(folder.filePath(u"bad.json"_s), "{\"name\": ");
    write(folder.filePath(u"list.json"_s), "[]");
    write(folder.filePath(u"notes.txt"_s), "hello");
    const ProfileStore store(folder.path());
    QVERIFY(store.save({.name = u"Good"_s, .target = {.url = QUrl(u"ws://a"_s)}}));
    QList<Error> errors;
    QCOMPARE(store.load(&errors).size(), 1);
    QCOMPARE(errors.size(), 2);
    QVERIFY2(errors.first().detail.contains("bad.json: byte 9"_L1), qPrintable(errors.first().detail));
    QCOMPARE(store.find(u"bad"_s).error().detail, errors.first().detail);
}

void tst_ProfileStore::findsByIdAndName()
{
    QTemporaryDir folder;
    const ProfileStore store(folder.path());
    QVERIFY(store.save({.name = u"First"_s, .target = {.url = QUrl(u"ws://a"_s)}}));
    QVERIFY(store.save({.name = u"Second One"_s, .target = {.url = QUrl(u"ws://b"_s)}}));
    QCOMPARE(store.find(u"second-one"_s)->target.url, QUrl(u"ws://b"_s));
    QCOMPARE(store.find(u"second one"_s)->target.url, QUrl(u"ws://b"_s));
    QVERIFY(!store.find(u"third"_s));
    QVERIFY(store.remove(u"first"_s));
    QVERIFY(!store.remove(u"first"_s));
    QCOMPARE(store.load().size(), 1);
}

void tst_ProfileStore::makesIds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << u"Echo"_s << u"echo"_s;
    QTest::newRow("spaces") << u"  a  b  "_s << u"a-b"_s;
    QTest::newRow("marks") << u"Prüfung é"_s << u"prufung-e"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("nothing left") << u"日本"_s << u"profile"_s;
}

void tst_ProfileStore::makesIds()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QTemporaryDir folder;
    const ProfileStore store(folder.path());
    const Profile profile{.name = name, .target = {.url = QUrl(u"ws://a"_s)}};
    QCOMPARE(store.save(profile)->id, id);
    QCOMPARE(store.save(profile)->id, QString(id + u"-2"_s));
}

void tst_ProfileStore::installsStartersOnce()
{
    QTemporaryDir folder;
    const ProfileStore store(folder.filePath(u"plectrum/profiles"_s));
    QVERIFY(store.installStarters());
    const auto profiles = store.load();
    QCOMPARE(profiles.size(), 4);
    for (const Profile &profile : profiles)
        QCOMPARE(profile.target.url.scheme(), QLatin1StringView(Profile::LoopbackScheme));
    QVERIFY(store.remove(profiles.first().id));
    QVERIFY(store.installStarters());
    QCOMPARE(store.load().size(), 3);
}

void tst_ProfileStore::readOnlyFolder()
{
    QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "x");
    const ProfileStore store(folder.filePath(u"file/profiles"_s));
    const auto saved = store.save({.name = u"A"_s, .target = {.url = QUrl(u"ws://a"_s)}});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::FileNotWritable);
}

QTEST_GUILESS_MAIN(tst_ProfileStore)
#include "tst_profilestore.moc"
