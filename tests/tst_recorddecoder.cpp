// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "capture/packedblock.h"
#include "decoders/recorddecoder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

/// `show --decode`: every message by the decoder of its connection, also those that stand apart from their block.
class tst_RecordDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void feeds();
    void prints_data();
    void prints();
    void json();
    void ofProfile();

private:
    QByteArray show(const QStringList &options) const
    {
        QProcess process;
        process.start(QStringLiteral(PLECTRUM_CLI),
                      options.first(options.indexOf(u"show"_s) + 1)
                          << m_path << options.sliced(options.indexOf(u"show"_s) + 1));
        return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"mixed.plectrum"_s);
};

void tst_RecordDecoder::initTestCase()
{
    const auto writer = CaptureWriter::create(m_path, {});
    QVERIFY(writer);
    const quint32 sio = (*writer)->addConnection({.url = u"ws://h/socket.io/?EIO=4&transport=websocket"_s});
    const quint32 rpc = (*writer)->addConnection({.url = u"ws://h/rpc"_s, .role = Role::Server});
    const auto frame = [&writer](quint32 connection, Direction direction, const QByteArray &text) {
        RecordView record{.direction = direction, .connection = connection, .timeNs = (*writer)->now()};
        record.header.fin = true;
        record.header.opcode = Opcode::Text;
        record.payload = text;
        record.payloadBytes = text.size();
        (*writer)->append(record);
    };
    frame(sio, Direction::Incoming, "2");
    frame(rpc, Direction::Incoming, R"({"jsonrpc":"2.0","method":"sum","params":[1,2],"id":5})");
    frame(sio, Direction::Outgoing, R"(421["draw",{"points":")" + QByteArray(50'000, 'x') + R"("}])");
    frame(rpc, Direction::Outgoing, R"({"jsonrpc":"2.0","result":3,"id":5})");
    QVERIFY((*writer)->close());
}

void tst_RecordDecoder::feeds()
{
    const auto reader = CaptureReader::open(m_path);
    QVERIFY(reader);
    RecordDecoder decoder(**reader, {});
    QList<QByteArray> operations;
    for (RecordId id = 1; id <= (*reader)->count(); ++id) {
        const auto block = (*reader)->block(id);
        const RecordView record = (*block)->at(id - (*block)->firstId());
        const auto decoded = decoder.feed(id, record);
        QCOMPARE(decoded.size(), size_t(1));
        QVERIFY2(decoded[0].problem.isEmpty(), decoded[0].problem.constData());
        operations << decoded[0].operation;
    }
    QCOMPARE(operations, (QList<QByteArray>{"", "sum", "draw", ""}));
}

void tst_RecordDecoder::prints_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("expected"); // somewhere
    QTest::addColumn<QByteArray>("unexpected");
    QTest::newRow("raw by default") << QStringList{u"show"_s} << R"(421["draw",)"_ba
                                    << "ack 1"_ba;
    QTest::newRow("auto") << QStringList{u"show"_s, u"--decode"_s, u"auto"_s} << "ack 1"_ba
                          << "421["_ba;
    QTest::newRow("both connections") << QStringList{u"show"_s, u"--decode"_s, u"auto"_s} << "call sum [1,2] #5"_ba
                                      << "421["_ba;
    QTest::newRow("filtered") << QStringList{u"show"_s, u"--decode"_s, u"auto"_s, u"--filter"_s, u"dir == in"_s}
                              << "ping"_ba
                              << "ack 1"_ba;
    QTest::newRow("by name") << QStringList{u"show"_s, u"--decode"_s, u"plain"_s} << R"(421["draw",)"_ba
                             << "ack 1"_ba;
}

void tst_RecordDecoder::prints()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, unexpected);
    const QByteArray out = show(options);
    QVERIFY2(out.contains(expected), out.constData());
    QVERIFY2(!out.contains(unexpected), out.constData());
}

void tst_RecordDecoder::json()
{
    const QList<QByteArray> lines = show({u"--json"_s, u"show"_s, u"--decode"_s, u"auto"_s}).trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    const QJsonObject reply = QJsonDocument::fromJson(lines[3])[u"decoded"_s].toObject();
    QCOMPARE(reply[u"protocol"_s].toString(), u"JSON-RPC"_s);
    const QJsonObject message = reply[u"messages"_s][0].toObject();
    QCOMPARE(message[u"part"_s].toString(), u"reply"_s);
    QCOMPARE(message[u"pair"_s].toString(), u"5"_s);
}

/// The profile that a connection was recorded with says what it is read as.
void tst_RecordDecoder::ofProfile()
{
    const QString path = m_folder.filePath(u"profile.plectrum"_s);
    const auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    const quint32 connection = (*writer)->addConnection({.url = u"ws://h/rpc"_s, .profile = u"Sums"_s});
    const QByteArray text = R"({"jsonrpc":"2.0","method":"sum","params":[1,2],"id":5})";
    RecordView record{.connection = connection, .payload = text, .payloadBytes = text.size()};
    record.header.fin = true;
    record.header.opcode = Opcode::Text;
    (*writer)->append(record);
    QVERIFY((*writer)->close());

    const QString profiles = m_folder.filePath(u"profiles"_s);
    QVERIFY(QDir().mkpath(profiles));
    for (const auto &[decoder, expected] : {std::pair("signalr", "\"protocol\":\"SignalR\""),
                                            std::pair("of a newer version", "\"protocol\":\"JSON-RPC\"")}) {
        QFile file(profiles + u"/sums.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(R"({"name": "Sums", "url": "ws://h/rpc", "decoder": ")") + decoder + "\"}");
        file.close();
        QProcess process;
        process.start(QStringLiteral(PLECTRUM_CLI),
                      {u"--json"_s, u"--profile-dir"_s, profiles, u"show"_s, path, u"--decode"_s, u"auto"_s});
        QVERIFY(process.waitForFinished());
        const QByteArray out = process.readAllStandardOutput();
        QVERIFY2(out.contains(expected), (out + process.readAllStandardError()).constData());
    }
}

QTEST_GUILESS_MAIN(tst_RecordDecoder)
#include "tst_recorddecoder.moc"
