// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/collaboraline.h"
#include "decoders/conversation.h"
#include "decoders/yjsframe.h"
#include "decoders/yjsupdate.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

struct TalkLine {
    Role sender;
    Opcode type;
    QByteArray message;
};

/// A talk of tests/data/golden/talks.
struct RecordedTalk {
    DecoderClues clues;
    std::vector<TalkLine> lines;

    explicit RecordedTalk(const QString &name)
    {
        QFile file(QStringLiteral(PLECTRUM_TEST_DATA "/golden/talks/%1.jsonl").arg(name));
        (void)file.open(QIODevice::ReadOnly);
        clues.url = QUrl(QJsonDocument::fromJson(file.readLine()).object()[u"url"_s].toString());
        while (!file.atEnd()) {
            const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
            const bool isText = object.contains(u"text"_s);
            lines.push_back({object[u"side"_s] == u"c"_s ? Role::Client : Role::Server,
                             isText ? Opcode::Text : Opcode::Binary,
                             isText ? object[u"text"_s].toString().toUtf8()
                                    : QByteArray::fromHex(object[u"hex"_s].toString().toLatin1())});
        }
    }
};

std::vector<DecodedMessage> fed(Conversation &conversation, const TalkLine &line)
{
    return conversation.feed(
        {.sender = line.sender, .type = line.type, .message = line.message, .wantsTree = true, .wantsSecrets = true});
}

QByteArray roomText(const RoomChange &change)
{
    static constexpr const char *Signs[] = {"+", "-", "x"};
    return Signs[int(change.kind)] + (change.member.isEmpty() ? QByteArray("(self)") : change.member) + '@'
        + change.room;
}

} // namespace

/// What decoders of Nextcloud's services tell beside their summaries, which the golden talks hold.
class tst_NextcloudDecoders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void secrets_data();
    void secrets();
    void rooms_data();
    void rooms();
    void beats_data();
    void beats();
    void steps();
    void updates_data();
    void updates();
    void cutUpdates();
    void pushChosenLate();
    void collaboraSecrets_data();
    void collaboraSecrets();
};

void tst_NextcloudDecoders::secrets_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("notifypush") << 1;
    QTest::newRow("talk") << 7;
    QTest::newRow("collabora") << 4;
    QTest::newRow("appwrite") << 1;
    QTest::newRow("whiteboard") << 2;
    QTest::newRow("enonic") << 0;
}

void tst_NextcloudDecoders::secrets()
{
    QFETCH(int, count);
    const RecordedTalk talk(QString::fromLatin1(QTest::currentDataTag()));
    Conversation conversation(talk.clues, nullptr);
    int found = 0;
    for (const TalkLine &line : talk.lines) {
        QByteArray hidden = line.message;
        for (const DecodedMessage &decoded : fed(conversation, line)) {
            for (const SecretRange &secret : decoded.secrets) {
                ++found;
                QVERIFY(secret.offset >= 0 && secret.length > 0 && !secret.name.isEmpty());
                QVERIFY(secret.offset + secret.length <= line.message.size());
                QVERIFY2(line.message.sliced(secret.offset, secret.length).endsWith("CANARY"),
                         line.message.constData());
                hidden.replace(secret.offset, secret.length, QByteArray(secret.length, '*'));
            }
        }
        QVERIFY2(!hidden.contains("CANARY"), hidden.constData());
    }
    QCOMPARE(found, count);
    // Nobody is told what nobody asked for.
    Conversation again(talk.clues, nullptr);
    for (const TalkLine &line : talk.lines) {
        for (const DecodedMessage &decoded :
             again.feed({.sender = line.sender, .type = line.type, .message = line.message}))
            QVERIFY(decoded.secrets.empty() && decoded.tree.name.isEmpty());
    }
}

void tst_NextcloudDecoders::rooms_data()
{
    QTest::addColumn<QByteArray>("changes");
    QTest::newRow("notifypush") << QByteArray("+(self)@notify_file_id");
    QTest::newRow("talk") << QByteArray("+(self)@abc123 +Alice (ownownownown…)@abc123 +Bob (peerpeerpeer…)@abc123 "
                                        "-Bob (peerpeerpeer…)@abc123 -(self)@abc123 -(self)@");
    QTest::newRow("collabora") << QByteArray("+(self)@42_oc1 +Alice (view 0)@42_oc1 +Bob (view 1)@42_oc1 "
                                             "-Bob (view 1)@42_oc1");
    QTest::newRow("appwrite") << QByteArray("+(self)@databases.main.collections.notes.documents +(self)@files "
                                            "-(self)@databases.main.collections.notes.documents");
    QTest::newRow("whiteboard") << QByteArray("+(self)@/ +(self)@42 +Alice (alice)@42 +Bob (bob)@42 -Bob (bob)@42");
    QTest::newRow("faye") << QByteArray("+(self)@/chat/* -(self)@");
    QTest::newRow("socketcluster") << QByteArray("+(self)@news");
    QTest::newRow("actioncable") << QByteArray(R"(+(self)@{"channel":"ChatChannel","room":"Ä \"1\""} )"
                                               R"(-(self)@{"channel":"ChatChannel","room":"Ä \"1\""})");
    const QByteArray ticks = "(self)@subscription Ticks #2e52d01f-c875-4ba4-a720-1ee3dea084c1";
    QTest::newRow("graphql") << "+" + ticks + " -" + ticks;
    QTest::newRow("enonic") << QByteArray("+Alice (f1)@/app/chat -Alice (f1)@/app/chat");
    QTest::newRow("yjs") << QByteArray("+Bob (2002)@minutes +Alice (1001)@minutes -Bob (2002)@minutes "
                                       "-Alice (1001)@minutes");
}

void tst_NextcloudDecoders::rooms()
{
    QFETCH(QByteArray, changes);
    const RecordedTalk talk(QString::fromLatin1(QTest::currentDataTag()));
    Conversation conversation(talk.clues, nullptr);
    QByteArrayList found;
    for (const TalkLine &line : talk.lines) {
        for (const DecodedMessage &decoded : fed(conversation, line)) {
            for (const RoomChange &change : decoded.rooms)
                found << roomText(change);
        }
    }
    QCOMPARE(found.join(" "), changes);
}

void tst_NextcloudDecoders::beats_data()
{
    QTest::addColumn<int>("everyMs");
    QTest::newRow("notifypush") << 30'000;
    QTest::newRow("talk") << 54'000;
    QTest::newRow("collabora") << 18'000;
    QTest::newRow("yjs") << 15'000;
    QTest::newRow("appwrite") << 20'000;
    QTest::newRow("actioncable") << 3'000;
    QTest::newRow("socketcluster") << 3'000;
    QTest::newRow("sockjs") << 25'000;
}

void tst_NextcloudDecoders::beats()
{
    QFETCH(int, everyMs);
    const RecordedTalk talk(QString::fromLatin1(QTest::currentDataTag()));
    Conversation conversation(talk.clues, nullptr);
    std::vector<BeatPromise> found;
    for (const TalkLine &line : talk.lines) {
        for (const DecodedMessage &decoded : fed(conversation, line))
            found.insert(found.end(), decoded.beats.begin(), decoded.beats.end());
    }
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().everyMs, everyMs);
    QVERIFY(found.front().lateMs >= everyMs);
}

/// Frames of Yjs inside an event of Client Push have a tree, but no place in the message.
void tst_NextcloudDecoders::steps()
{
    const RecordedTalk talk(u"notifypush"_s);
    Conversation conversation(talk.clues, nullptr);
    for (const TalkLine &line : talk.lines) {
        const DecodedMessage decoded = fed(conversation, line).front();
        if (!decoded.summary.startsWith("text_steps"))
            continue;
        const DecodedField &steps = decoded.tree.children.back();
        QCOMPARE(steps.name, "steps");
        QCOMPARE(steps.children.size(), size_t(3));
        QCOMPARE(steps.children[0].name, "update");
        QCOMPARE(steps.children[0].children[0].value, "client 2050456899 clock 96 inserts \"a\"");
        QCOMPARE(steps.children[0].offset, qsizetype(-1));
        return;
    }
    QFAIL("there are no steps");
}

void tst_NextcloudDecoders::updates_data()
{
    QTest::addColumn<QByteArray>("frame"); // hex
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("0001020000") << QByteArray("sync step 2 · nothing");
    QTest::newRow("any") << QByteArray("00021c0101d20f060801046c697374017601016175037d017c402000007e00")
                         << QByteArray("update · client 2002 clock 6, 1 item");
    QTest::newRow("not of version 1") << QByteArray("000203ffffff") << QByteArray("update · not of version 1");
    QTest::newRow("denied") << QByteArray("0200026e6f") << QByteArray("permission denied: no");
    QTest::newRow("asks for awareness") << QByteArray("03") << QByteArray("ask awareness");
    QTest::newRow("several in one frame") << QByteArray("0000010003")
                                          << QByteArray("sync step 1 · has nothing|"
                                                        "ask awareness");
}

void tst_NextcloudDecoders::updates()
{
    QFETCH(QByteArray, frame);
    QFETCH(QByteArray, text);
    frame = QByteArray::fromHex(frame);
    QByteArrayList found;
    for (const YjsMessage &message : YjsMessage::read(frame)) {
        QVERIFY(message.problem.isEmpty());
        found << message.toText();
    }
    QCOMPARE(found.join("|"), text);
}

/// Cut anywhere, and with any byte changed, it stays within its bytes and comes to an end.
void tst_NextcloudDecoders::cutUpdates()
{
    const RecordedTalk talk(u"yjs"_s);
    for (const TalkLine &line : talk.lines) {
        for (qsizetype size = 0; size < line.message.size(); ++size) {
            const auto messages = YjsMessage::read(line.message.first(size));
            QVERIFY(!messages.back().problem.isEmpty());
        }
        for (qsizetype at = 0; at < line.message.size(); ++at) {
            for (const char change : {'\x00', '\x7f', '\xff'}) {
                QByteArray frame = line.message;
                frame[at] = change;
                for (const YjsMessage &message : YjsMessage::read(frame)) {
                    const DecodedField tree = message.toTree(frame, 0);
                    QVERIFY(tree.offset >= 0 && tree.offset + tree.length <= frame.size());
                }
            }
        }
    }
    // Lengths and counts that promise more than there is.
    QVERIFY(YjsUpdate::read(QByteArray::fromHex("ffffffffffffff0f")).isBroken);
    QVERIFY(
        YjsUpdate::read(QByteArray("\x01\x01\x01\x00\x28\x01\x01t\x01k\x01", 11) + QByteArray(500, '\x75')).isBroken);
}

/// Where only the server's word tells the protocol, events behind it are read all the same.
void tst_NextcloudDecoders::pushChosenLate()
{
    Conversation conversation({.url = QUrl(u"wss://h/ws"_s)}, nullptr);
    (void)fed(conversation, {Role::Client, Opcode::Text, ""});
    (void)fed(conversation, {Role::Client, Opcode::Text, "token"});
    const DecodedMessage answer = fed(conversation, {Role::Server, Opcode::Text, "authenticated"}).front();
    QCOMPARE(conversation.decoder().name, "notifypush"_L1);
    QCOMPARE(answer.part, DecodedMessage::Part::Message); // what it answers was not seen
    const DecodedMessage listening = fed(conversation, {Role::Client, Opcode::Text, "listen x"}).front();
    QCOMPARE(listening.summary, "listen x");
    QVERIFY(listening.secrets.empty());
}

void tst_NextcloudDecoders::collaboraSecrets_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("hidden");
    QTest::newRow("address") << QByteArray("load url=https://h/f?access_token=abc&x=1 lang=de")
                             << QByteArray("load url=https://h/f?access_token=***&x=1 lang=de");
    QTest::newRow("encoded twice") << QByteArray("load url=h%253Faccess_token%253Dabc%2526x")
                                   << QByteArray("load url=h%253Faccess_token%253D***%2526x");
    QTest::newRow("password") << QByteArray("loadwithpassword password=a%20b")
                              << QByteArray("loadwithpassword password=*****");
    QTest::newRow("settings") << QByteArray(R"(viewsetting: {"zoom":1,"zoteroAPIKey":"abc","aiProviderAPIKey":""})")
                              << QByteArray(R"(viewsetting: {"zoom":1,"zoteroAPIKey":"***","aiProviderAPIKey":""})");
    QTest::newRow("admin") << QByteArray("auth jwt=a.b.c") << QByteArray("auth jwt=*****");
    QTest::newRow("saved as") << QByteArray("saveas: url=https://h/f?access_token=abc filename=x")
                              << QByteArray("saveas: url=https://h/f?access_token=*** filename=x");
    QTest::newRow("none") << QByteArray("key type=input char=104") << QByteArray("key type=input char=104");
}

void tst_NextcloudDecoders::collaboraSecrets()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, hidden);
    for (const SecretRange &secret : CollaboraLine::read(QByteArrayView(message)).secrets())
        message.replace(secret.offset, secret.length, QByteArray(secret.length, '*'));
    QCOMPARE(message, hidden);
}

QTEST_APPLESS_MAIN(tst_NextcloudDecoders)
#include "tst_nextclouddecoders.moc"
