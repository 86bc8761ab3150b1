// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "capture/packedblock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

QByteArray filler(qsizetype length, int seed = 0)
{
    QByteArray bytes(length, Qt::Uninitialized);
    QRandomGenerator random(quint32(seed) + 1);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

RecordView frame(QByteArrayView payload, qint64 timeNs = 0, Direction direction = Direction::Incoming)
{
    RecordView record{.direction = direction, .connection = 1, .timeNs = timeNs, .payload = payload};
    record.header.payloadLength = quint64(payload.size());
    record.header.lengthBytes = payload.size() < 126 ? 1 : payload.size() < 65536 ? 3 : 9;
    record.payloadBytes = payload.size();
    return record;
}

} // namespace

/// Writer, reader and what happens to a file in a hard life.
class tst_Capture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsLongPayloads_data();
    void keepsLongPayloads();
    void readsWhileWriting();
    void commitsWithoutBeingAsked();
    void manyThreadsAppend();
    void appendsManyAtOnce();
    void leavesOneFile();
    void redactsHeads();
    void keepsConnections();
    void refusesSecondWriter();
    void refusesSecondWriterOfAnotherProcess();
    void readersLeaveTheLiveLog();
    void flushCoversConnections();
    void survivesKill();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void readsFromReadOnlyFolder();
    void survivesDamage();
    void survivesTruncation();
    void fullDisk();
    void backPressure();
    void child(); // helper process, does nothing by itself
};

void tst_Capture::keepsEveryField_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<bool>("masked");
    QTest::addColumn<int>("payload");
    QTest::addColumn<int>("message");
    const std::pair<const char *, RecordKind> kinds[] = {{"request", RecordKind::Request},
                                                         {"response", RecordKind::Response},
                                                         {"frame", RecordKind::Frame},
                                                         {"end", RecordKind::End}};
    for (const auto &[name, kind] : kinds) {
        for (const int payload : {0, 1, 125, 126, 16383, 16384, 16385, 70000}) {
            QTest::addRow("%s %d", name, payload) << kind << false << payload << -1;
            if (kind == RecordKind::Frame) {
                QTest::addRow("%s %d masked", name, payload) << kind << true << payload << -1;
                QTest::addRow("%s %d with message", name, payload) << kind << true << payload << payload * 3;
            }
        }
    }
}

void tst_Capture::keepsEveryField()
{
    QFETCH(RecordKind, kind);
    QFETCH(bool, masked);
    QFETCH(int, payload);
    QFETCH(int, message);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    const QByteArray bytes = filler(payload);
    const QByteArray meaning = filler(qMax(message, 0), 9);
    RecordView record = frame(bytes, 123456789012345);
    record.kind = kind;
    record.direction = Direction::Outgoing;
    record.connection = 77777;
    if (kind == RecordKind::Frame) {
        record.header.fin = !masked;
        record.header.rsv = 5;
        record.header.opcode = Opcode::Binary;
        record.header.masked = masked;
        if (masked)
            record.header.maskKey = {1, 2, 3, 255};
        record.header.lengthBytes = 9;
        record.header.payloadLength = quint64(payload) + 3;
        record.violations = Violation::LongLength | Violation::DataAfterClose;
    } else {
        record.header = {};
    }
    record.hasMessage = message >= 0;
    record.compressed = message >= 0;
    record.messageType = message >= 0 ? Opcode::Binary : Opcode::Text;
    record.message = meaning;
    record.messageBytes = meaning.size();

    auto writer = CaptureWriter::create(path, {.withSecrets = true});
    QVERIFY(writer);
    QCOMPARE((*writer)->append(record), RecordId(1));
    QVERIFY((*writer)->close());
    auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), 1);
    auto read = (*reader)->record(1);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    const bool apart = payload > PackedBlock::MaxInline;
    QCOMPARE(read->payload.size(), apart ? PackedBlock::PreviewBytes : payload);
    QVERIFY(bytes.startsWith(read->payload));
    QVERIFY(meaning.startsWith(read->message));
    read->payload = bytes;
    read->message = meaning;
    QVERIFY(*read == record);
    QCOMPARE((*reader)->payload(1).value_or(QByteArray()), bytes);
    if (message >= 0)
        QCOMPARE((*reader)->message(1).value_or(QByteArray()), meaning);
}

void tst_Capture::keepsLongPayloads_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("length");
    QTest::newRow("start") << qint64(0) << qint64(100);
    QTest::newRow("inside the preview") << qint64(100) << qint64(100);
    QTest::newRow("across the preview's end") << qint64(500) << qint64(100);
    QTest::newRow("across pieces") << qint64(256 * 1024 - 5) << qint64(10);
    QTest::newRow("three pieces") << qint64(256 * 1024 - 5) << qint64(2 * 256 * 1024);
    QTest::newRow("to the end") << qint64(1000000) << qint64(-1);
    QTest::newRow("beyond the end") << qint64(1500000) << qint64(1000000);
    QTest::newRow("behind the end") << qint64(3000000) << qint64(10);
}

void tst_Capture::keepsLongPayloads()
{
    QFETCH(qint64, offset);
    QFETCH(qint64, length);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    const QByteArray bytes = filler(1700000);
    auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    (*writer)->append(frame("before"));
    (*writer)->append(frame(bytes));
    (*writer)->append(frame("after"));
    QVERIFY((*writer)->close());
    auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    QCOMPARE((*reader)->payload(2, offset, length).value_or("failed"), bytes.mid(offset, length));
    QCOMPARE((*reader)->payload(3).value_or("failed"), "after"_ba);
}

void tst_Capture::readsWhileWriting()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), 0);
    constexpr int Rounds = 200;
    for (int i = 0; i < Rounds; ++i) {
        for (int k = 0; k < 37; ++k)
            (*writer)->append(frame(QByteArray::number(i * 37 + k) + filler(k * 20), i));
        QVERIFY((*writer)->flush());
        QCOMPARE((*reader)->refresh().value_or(-1), qint64(i + 1) * 37);
        for (const RecordId id : {RecordId(1), RecordId(i * 37 + 1), RecordId((i + 1) * 37)}) {
            const auto record = (*reader)->record(id);
            QVERIFY(record);
            QVERIFY(record->payload.startsWith(QByteArray::number(id - 1)));
        }
    }
}

void tst_Capture::commitsWithoutBeingAsked()
{
    QTemporaryDir folder;
    auto writer = CaptureWriter::create(folder.filePath(u"a.plectrum"_s), {});
    QVERIFY(writer);
    QSignalSpy committed(writer->get(), &CaptureWriter::committed);
    for (int i = 1; i <= 5; ++i) {
        (*writer)->append(frame("x"));
        QTRY_COMPARE((*writer)->committedCount(), i);
    }
    QTRY_COMPARE(committed.size(), 5);
    QCOMPARE(committed.last().first().toLongLong(), 5);
}

void tst_Capture::manyThreadsAppend()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    constexpr int Threads = 4;
    constexpr int Each = 20000;
    std::vector<std::thread> threads;
    for (int t = 0; t < Threads; ++t) {
        threads.emplace_back([&writer, t] {
            for (int i = 0; i < Each; ++i) {
                const QByteArray payload = "thread " + QByteArray::number(i);
                RecordView record = frame(payload);
                record.connection = quint32(t);
                (*writer)->append(record);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY((*writer)->close());
    auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), Threads * Each);
    int next[Threads] = {};
    for (RecordId id = 1; id <= Threads * Each; ++id) {
        const auto record = (*reader)->record(id);
        QVERIFY(record);
        QCOMPARE(record->payload.toByteArray(), "thread " + QByteArray::number(next[record->connection]++));
    }
}

/// In batches that grow: plain frames, some too long for a block, and in the first ones a secret.
void tst_Capture::appendsManyAtOnce()
{
    constexpr int Batches = 60;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    QList<QByteArray> payloads;
    {
        auto writer = std::move(*CaptureWriter::create(path, {}));
        (void)writer->addConnection({.url = u"ws://host/live"_s});
        for (int batch = 0; batch < Batches; ++batch) {
            const qsizetype first = payloads.size();
            for (int i = 0; i < batch; ++i)
                payloads << (i == 20 ? filler(20000 + batch, i)
                                     : R"({"token": "Hf83nKdl29dk","n": )" + QByteArray::number(i) + '}');
            std::vector<RecordView> records;
            for (qsizetype i = first; i < payloads.size(); ++i)
                records.push_back(frame(payloads[i], i));
            writer->append(records);
        }
        QCOMPARE(writer->appendedCount(), payloads.size());
        QVERIFY(writer->redactedCount() > 0);
        QVERIFY(writer->close());
    }
    const auto reader = std::move(*CaptureReader::open(path));
    QCOMPARE(reader->count(), payloads.size());
    int replaced = 0;
    for (qsizetype i = 0; i < payloads.size(); ++i) {
        const auto payload = reader->payload(i + 1, 0, 100000);
        QVERIFY(payload);
        QCOMPARE(payload->size(), payloads[i].size());
        if (*payload != payloads[i]) {
            QVERIFY(!payload->contains("Hf83nKdl29dk"));
            ++replaced;
        }
    }
    QVERIFY(replaced > 0);
    QVERIFY(replaced < 20); // the first messages only
    QVERIFY(reader->damaged().isEmpty());
}

void tst_Capture::leavesOneFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    (*writer)->append(frame("x"));
    QVERIFY((*writer)->close());
    QVERIFY((*writer)->close());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.plectrum"_s});
    // Also when somebody reads to the end.
    writer = CaptureWriter::create(path, {.overwrite = true});
    QVERIFY(writer);
    (*writer)->append(frame("x"));
    auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    QVERIFY((*writer)->close());
    QCOMPARE((*reader)->refresh().value_or(-1), 1);
    reader->reset();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.plectrum"_s});
    QVERIFY(!CaptureWriter::create(path, {}));
}

void tst_Capture::redactsHeads()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    const QByteArray head = "GET /ws?token=supersecret HTTP/1.1\r\nHost: a\r\nCookie: sid=topsecret\r\n\r\n";
    RecordView record{.kind = RecordKind::Request, .connection = 1, .payload = head, .payloadBytes = head.size()};
    auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    QCOMPARE((*writer)->addConnection({.url = u"ws://a/ws?token=supersecret"_s}), 1u);
    (*writer)->append(record);
    QCOMPARE((*writer)->redactedCount(), 2);
    QVERIFY((*writer)->close());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains("supersecret"));
    QVERIFY(!content.contains("topsecret"));
    auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    QCOMPARE((*reader)->redactedCount(), 2);
    QCOMPARE((*reader)->payload(1).value_or(QByteArray()).size(), head.size());
}

void tst_Capture::keepsConnections()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    const ConnectionInfo info{.url = u"wss://example.org/live"_s,
                              .profile = u"live"_s,
                              .role = Role::Server,
                              .startedAt = QDateTime::fromString(u"2026-11-20T10:11:12.345Z"_s, Qt::ISODateWithMs),
                              .peerAddress = u"127.0.0.1:4711"_s,
                              .subprotocol = u"board.v2"_s,
                              .tls = {{u"version"_s, u"TLSv1.3"_s}},
                              .timings = {{u"dns"_s, 12345}},
                              .deflate = {{u"serverMaxWindowBits"_s, 15}},
                              .error = u"connection-reset"_s};
    auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    QCOMPARE((*writer)->addConnection({}), 1u);
    QCOMPARE((*writer)->addConnection({}), 2u);
    (*writer)->updateConnection(2, info);
    QVERIFY((*writer)->close());
    auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    const auto connections = (*reader)->connections();
    QCOMPARE(connections.size(), 2);
    QVERIFY(connections.at(1) == info);
    QVERIFY((*reader)->generator().startsWith("Plectrum"_L1));
    QVERIFY((*reader)->startedAt().isValid());
}

void tst_Capture::refusesSecondWriter()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    const auto second = CaptureWriter::create(path, {.overwrite = true});
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::FileInUse);
    const auto nowhere = CaptureWriter::create(folder.filePath(u"no/such/folder/a.plectrum"_s), {});
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::FileNotWritable);
}

// The test runs itself: PLECTRUM_CHILD says what the child does.
void tst_Capture::child()
{
    const QString path = qEnvironmentVariable("PLECTRUM_CHILD_FILE");
    if (path.isEmpty())
        QSKIP("only for the other tests");
    if (qEnvironmentVariable("PLECTRUM_CHILD") == "second"_L1) {
        const auto writer = CaptureWriter::create(path, {.overwrite = true});
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::FileInUse);
        return;
    }
    if (qEnvironmentVariable("PLECTRUM_CHILD") == "read"_L1) {
        const auto reader = CaptureReader::open(path);
        QVERIFY(reader);
        QCOMPARE((*reader)->count(), qEnvironmentVariableIntValue("PLECTRUM_CHILD_COUNT"));
        return;
    }
    auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    QFile out;
    QVERIFY(out.open(stdout, QIODevice::WriteOnly));
    connect(
        writer->get(), &CaptureWriter::committed, writer->get(),
        [&out](qint64 count) {
            out.write("committed " + QByteArray::number(count) + '\n');
            out.flush();
        },
        Qt::DirectConnection);
    for (qint64 i = 1;; ++i)
        (*writer)->append(frame("record " + QByteArray::number(i)));
}

void tst_Capture::refusesSecondWriterOfAnotherProcess()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PLECTRUM_CHILD"_s, u"second"_s);
    environment.insert(u"PLECTRUM_CHILD_FILE"_s, path);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"child"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
}

/// A reader of the writer's own process must not cost the writer its locks: else another process' reader, leaving,
/// deletes the log that is still written to.
void tst_Capture::readersLeaveTheLiveLog()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    auto own = CaptureReader::open(path);
    QVERIFY(own);
    for (int count = 1; count <= 2; ++count) {
        (*writer)->append(frame("record"));
        QVERIFY((*writer)->flush());
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PLECTRUM_CHILD"_s, u"read"_s);
        environment.insert(u"PLECTRUM_CHILD_FILE"_s, path);
        environment.insert(u"PLECTRUM_CHILD_COUNT"_s, QString::number(count));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {u"child"_s});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
        QVERIFY(QFile::exists(path + u"-wal"_s));
    }
}

void tst_Capture::flushCoversConnections()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    auto reader = CaptureReader::open(path);
    QVERIFY(reader);
    for (int count = 1; count <= 100; ++count) {
        (*writer)->addConnection({.url = u"ws://localhost/"_s});
        QVERIFY((*writer)->flush());
        QCOMPARE((*reader)->connections().size(), count);
    }
}

void tst_Capture::survivesKill()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PLECTRUM_CHILD_FILE"_s, path);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"child"_s});
    QByteArray said;
    while (said.count("committed") < 5) {
        QVERIFY(process.waitForReadyRead());
        said += process.readAllStandardOutput();
    }
    process.kill();
    QVERIFY(process.waitForFinished());
    said += process.readAllStandardOutput();
    said.truncate(said.lastIndexOf('\n'));
    const qint64 promised = said.sliced(said.lastIndexOf(' ') + 1).toLongLong();
    QVERIFY(promised > 0);
    auto reader = CaptureReader::open(path);
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
    QVERIFY2((*reader)->count() >= promised, qPrintable(u"%1 < %2"_s.arg((*reader)->count()).arg(promised)));
    for (RecordId id = 1; id <= (*reader)->count(); ++id) {
        const auto record = (*reader)->record(id);
        QVERIFY(record);
        QCOMPARE(record->payload.toByteArray(), "record " + QByteArray::number(id));
    }
    // The dead writer's lock does not stand in the way.
    reader->reset();
    QVERIFY(CaptureWriter::create(path, {.overwrite = true}));
}

void tst_Capture::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QByteArray newer(100, '\0');
    newer.replace(0, 16, "SQLite format 3\0"_ba + QByteArray(1, '\0'));
    newer.replace(68, 4, "PLCT");
    newer[63] = 99;
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileNotCapture;
    QTest::newRow("text") << QByteArray("hello\n").repeated(100) << ErrorCode::FileNotCapture;
    QTest::newRow("other database") << "SQLite format 3"_ba + QByteArray(4096, '\0') << ErrorCode::FileNotCapture;
    QTest::newRow("newer version") << newer.left(100) << ErrorCode::FileNewerVersion;
}

void tst_Capture::refusesOtherFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto reader = CaptureReader::open(path);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, code);
    QCOMPARE(QFile(path).size(), content.size());
    QCOMPARE(CaptureReader::open(folder.filePath(u"none"_s)).error().code, ErrorCode::FileNotFound);
    QCOMPARE(CaptureReader::open(folder.path()).error().code, ErrorCode::FileNotReadable);
}

void tst_Capture::readsFromReadOnlyFolder()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    {
        auto writer = CaptureWriter::create(path, {});
        QVERIFY(writer);
        (*writer)->append(frame("x"));
    }
    QFile::setPermissions(path, QFile::ReadOwner);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    {
        auto reader = CaptureReader::open(path);
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
        QCOMPARE((*reader)->count(), 1);
        QCOMPARE((*reader)->payload(1).value_or(QByteArray()), "x"_ba);
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void tst_Capture::survivesDamage()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    constexpr int Records = 5000;
    {
        auto writer = CaptureWriter::create(path, {});
        QVERIFY(writer);
        for (int i = 1; i <= Records; ++i)
            (*writer)->append(frame("record " + QByteArray::number(i) + filler(100, i), i));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    QRandomGenerator random(7);
    int readable = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray bad = good;
        for (int k = 0; k < 1 + round % 4; ++k) {
            const qsizetype at = 100 + random.bounded(int(bad.size()) - 100);
            bad[at] = char(bad.at(at) ^ char(1 + random.bounded(255)));
        }
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bad);
        file.close();
        auto reader = CaptureReader::open(path);
        if (!reader)
            continue; // the tables themselves
        ++readable;
        (*reader)->checkAll();
        qint64 lost = 0;
        for (const auto &range : (*reader)->damaged())
            lost += range.end - range.first;
        qint64 right = 0;
        for (RecordId id = 1; id <= qMin<qint64>((*reader)->count(), Records); ++id) {
            if (const auto record = (*reader)->record(id))
                right += record->payload.startsWith("record " + QByteArray::number(id)) ? 1 : 0;
        }
        QVERIFY2(right + lost >= qMin<qint64>((*reader)->count(), Records),
                 qPrintable(u"%1 + %2"_s.arg(right).arg(lost)));
    }
    QVERIFY(readable > 20);
}

void tst_Capture::survivesTruncation()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    {
        auto writer = CaptureWriter::create(path, {});
        QVERIFY(writer);
        for (int i = 1; i <= 5000; ++i)
            (*writer)->append(frame("record " + QByteArray::number(i) + filler(100, i), i));
    }
    QFile file(path);
    QVERIFY(file.resize(file.size() * 2 / 3));
    auto reader = CaptureReader::open(path);
    if (!reader) {
        QCOMPARE(reader.error().code, ErrorCode::FileDamaged);
        return;
    }
    (*reader)->checkAll();
    qint64 right = 0;
    for (RecordId id = 1; id <= (*reader)->count(); ++id) {
        if (const auto record = (*reader)->record(id))
            right += record->payload.startsWith("record " + QByteArray::number(id)) ? 1 : 0;
    }
    QVERIFY2(right >= 2000, qPrintable(QString::number(right)));
    QVERIFY(!(*reader)->damaged().isEmpty());
}

void tst_Capture::fullDisk()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.plectrum"_s);
    auto writer = CaptureWriter::create(path, {});
    QVERIFY(writer);
    QSignalSpy failed(writer->get(), &CaptureWriter::failed);
    (*writer)->append(frame("first"));
    QVERIFY((*writer)->flush());
    // No file of this process may grow above this: what a full disk looks like.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit = before;
    limit.rlim_cur = 2 * 1024 * 1024;
    setrlimit(RLIMIT_FSIZE, &limit);
    const QByteArray payload = filler(1000);
    for (int i = 0; i < 10000; ++i)
        (*writer)->append(frame(payload));
    const auto flushed = (*writer)->flush();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!flushed);
    QVERIFY(flushed.error().code == ErrorCode::DiskFull || flushed.error().code == ErrorCode::FileNotWritable);
    QTRY_COMPARE(failed.size(), 1);
    (*writer)->append(frame("after"));
    QVERIFY(!(*writer)->isFull());
    const qint64 committed = (*writer)->committedCount();
    QVERIFY(!(*writer)->close());
    auto reader = CaptureReader::open(path);
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
    QVERIFY((*reader)->count() >= committed);
    QCOMPARE((*reader)->payload(1).value_or(QByteArray()), "first"_ba);
    (*reader)->checkAll();
    QVERIFY((*reader)->damaged().isEmpty());
#else
    QSKIP("needs RLIMIT_FSIZE");
#endif
}

void tst_Capture::backPressure()
{
    QTemporaryDir folder;
    auto writer = CaptureWriter::create(folder.filePath(u"a.plectrum"_s), {.maxQueuedBytes = 1024 * 1024});
    QVERIFY(writer);
    QSignalSpy drained(writer->get(), &CaptureWriter::drained);
    const QByteArray payload = filler(4 * 1024 * 1024);
    bool wasFull = false;
    for (int i = 0; i < 20; ++i) {
        (*writer)->append(frame(payload));
        wasFull |= (*writer)->isFull();
    }
    QVERIFY(wasFull);
    QTRY_VERIFY(!drained.isEmpty());
    QTRY_VERIFY(!(*writer)->isFull());
    QVERIFY((*writer)->flush());
    QCOMPARE((*writer)->committedCount(), 20);
}

QTEST_GUILESS_MAIN(tst_Capture)
#include "support/patience.h"
#include "tst_capture.moc"
