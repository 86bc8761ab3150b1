// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/conversation.h"
#include "support/allocations.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HostileBytes = 96 * 1024;
/// Of a summary: a few copies of the message or a small index of it, and what a line takes.
constexpr qint64 SummaryMultiple = 8;
constexpr qint64 SummaryAllowance = 512 * 1024;
/// Of a tree: only so many fields are shown, however small they are in the message.
constexpr qint64 TreeAllowance = 64 * 1024 * 1024;

QByteArray repeated(const QByteArray &part, const QByteArray &head = {}, const QByteArray &tail = {})
{
    return head + part.repeated((HostileBytes - head.size() - tail.size()) / part.size()) + tail;
}

struct HostileMessage {
    QByteArray name;
    QByteArray bytes;
    bool isBinary = false;
};

/// What makes a reader take more than it was given: depth, many small values, and lengths that promise more to come.
QList<HostileMessage> hostileMessages()
{
    return {
        {"arrays in arrays", repeated("[")},
        {"objects in objects", repeated("{\"a\":")},
        {"an array of numbers", repeated("1,", "[", "1]")},
        {"an object of members", repeated("\"a\":1,", "{", "\"a\":1}")},
        {"a batch of objects", repeated("{},", "[", "{}]")},
        {"escapes", repeated("\\u0000", "{\"type\":\"", "\"}")},
        {"an event of many arguments", repeated("1,", "42[\"e\",", "1]")},
        {"an event that promises attachments", "4599999999-[\"e\",{\"_placeholder\":true,\"num\":0}]"},
        {"frames of SockJS", repeated("\"a\",", "a[", "\"a\"]")},
        {"records", repeated("{\"type\":6}\x1e")},
        {"headers", repeated("a:b\n", "MESSAGE\n", QByteArray("\n\0", 2))},
        {"steps", repeated("\"AAE=\",", "text_steps {\"documentId\":1,\"steps\":[", "\"AAE=\"]}")},
        {"views", repeated("{\"id\":1},", "viewinfo: [", "{\"id\":1}]")},
        {"zeros", QByteArray(HostileBytes, '\0'), true},
        {"ones", QByteArray(HostileBytes, '\xff'), true},
        {"MessagePack: arrays in arrays", QByteArray(HostileBytes, '\x91'), true},
        {"MessagePack: an array of four milliards", repeated(QByteArray(1, '\0'), "\xdd\xff\xff\xff\xff"), true},
        {"MessagePack: bytes that are not there", "\xc6\xff\xff\xff\xff", true},
        {"MessagePack: small values", repeated("\xc0", QByteArray("\xdd\0\x03\0\0", 5)), true},
        {"CBOR: arrays in arrays", QByteArray(HostileBytes, '\x81'), true},
        {"CBOR: an array of as many as there are numbers",
         "\x9b\xff\xff\xff\xff\xff\xff\xff\xff" + QByteArray(HostileBytes - 9, '\0'), true},
        {"CBOR: arrays without an end", QByteArray(HostileBytes, '\x9f'), true},
        {"SignalR: a length that is not there", "\xff\xff\xff\xff\x07\x96", true},
        {"SignalR: short messages", repeated("\x02\x91\x06"), true},
        {"MQTT: a packet that is not there", "\x30\xff\xff\xff\x7f", true},
        {"MQTT: short packets", repeated(QByteArray("\xc0\0", 2)), true},
        {"MQTT: topics", repeated(QByteArray("\0\1a\0", 4), QByteArray("\x82\xfe\xff\x0f\0\1", 6)), true},
        {"Yjs: clients that are not there",
         QByteArray("\0\2\xff\xff\xff\xff\x0f\xff\xff\xff\xff\x0f", 12) + QByteArray(64, '\xff'), true},
        {"Yjs: states of awareness", QByteArray("\1\xff\xff\x03\xff\xff\x03", 7) + QByteArray(HostileBytes, '\1'),
         true},
        {"ZeroMQ: more to come", repeated("a", "\1"), true},
    };
}

} // namespace

/// No decoder takes more memory than a small multiple of what it is given.
class tst_DecoderAllocations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void counts();
    void hostile_data();
    void hostile();
    void talks_data();
    void talks();

private:
    static void decoderRows()
    {
        QTest::addColumn<QString>("name");
        for (const DecoderInfo &info : decoderTable())
            QTest::newRow(info.name.data()) << QString(info.name);
    }
    static const DecoderInfo &info(const QString &name) { return *decoderNamed(QLatin1StringView(name.toLatin1())); }
};

void tst_DecoderAllocations::initTestCase()
{
    if (!Allocations::areCounted())
        QSKIP("The allocator of this build cannot be counted");
}

/// The measure itself.
void tst_DecoderAllocations::counts()
{
    const Allocations allocations;
    {
        const QByteArray large(1'000'000, 'a');
        QVERIFY(allocations.peak() >= 1'000'000);
    }
    const QByteArray small(1000, 'a');
    QVERIFY(allocations.peak() < 1'100'000);
}

void tst_DecoderAllocations::hostile_data()
{
    decoderRows();
}

/// The same twice, in both directions: what is remembered of the first must not add up either.
void tst_DecoderAllocations::hostile()
{
    QFETCH(const QString, name);
    for (const bool wantsTree : {false, true}) {
        for (const HostileMessage &message : hostileMessages()) {
            const auto decoder = info(name).make({.url = QUrl(u"ws://h/"_s)});
            qsizetype fed = 0;
            qsizetype told = 0;
            const Allocations allocations;
            for (const Role sender : {Role::Client, Role::Server, Role::Client, Role::Server}) {
                fed += message.bytes.size();
                const auto messages = decoder->feed({.sender = sender,
                                                     .type = message.isBinary ? Opcode::Binary : Opcode::Text,
                                                     .message = message.bytes,
                                                     .wantsTree = wantsTree,
                                                     .wantsSecrets = true});
                told = qMax(told, qsizetype(messages.size())); // those of a batch one by one
                const qint64 most =
                    SummaryMultiple * fed + SummaryAllowance + told * 1024 + (wantsTree ? TreeAllowance : 0);
                QVERIFY2(allocations.peak() <= most,
                         (message.name + ": " + QByteArray::number(allocations.peak()) + " bytes for "
                          + QByteArray::number(fed) + ", " + QByteArray::number(told) + " messages")
                             .constData());
            }
        }
    }
}

void tst_DecoderAllocations::talks_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(PLECTRUM_TEST_DATA "/golden/talks"), {u"*.jsonl"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileInfo().baseName())) << path;
    }
}

/// A connection that goes on and on does not grow.
void tst_DecoderAllocations::talks()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject head = QJsonDocument::fromJson(file.readLine()).object();
    struct Line {
        Role sender;
        Opcode type;
        QByteArray bytes;
    };
    QList<Line> lines;
    qsizetype bytes = 0;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        const bool isText = object.contains(u"text"_s);
        lines << Line{object[u"side"_s] == "c"_L1 ? Role::Client : Role::Server, isText ? Opcode::Text : Opcode::Binary,
                      isText ? object[u"text"_s].toString().toUtf8()
                             : QByteArray::fromHex(object[u"hex"_s].toString().toLatin1())};
        bytes += lines.back().bytes.size();
    }
    const DecoderClues clues{.url = QUrl(head[u"url"_s].toString()),
                             .subprotocol = head[u"subprotocol"_s].toString().toUtf8()};
    const Allocations allocations;
    Conversation conversation(clues, decoderNamed(QLatin1StringView(head[u"decoder"_s].toString().toLatin1())));
    for (int round = 0; round < 200; ++round) {
        for (const Line &line : std::as_const(lines))
            conversation.feed({.sender = line.sender, .type = line.type, .message = line.bytes});
    }
    QVERIFY2(allocations.peak() <= SummaryMultiple * bytes + SummaryAllowance,
             (QByteArray::number(allocations.peak()) + " bytes for " + QByteArray::number(bytes)).constData());
}

QTEST_APPLESS_MAIN(tst_DecoderAllocations)
#include "tst_decoderallocations.moc"
