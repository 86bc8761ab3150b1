// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/conversion.h"
#include "support/samplecapture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString why(const Result<ConversionReport> &report)
{
    return report ? QString() : QString(errorInfo(report.error().code).name) + u": "_s + report.error().detail;
}

} // namespace

/// Recordings go out into every format and come back; what is lost is what is said to be.
class tst_Conversion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void roundTrip_data();
    void roundTrip();
    void connectionsComeBack();
    void secretsAreReplaced_data();
    void secretsAreReplaced();
    void recordingsAreCopied();
    void cancelLeavesNothing_data();
    void cancelLeavesNothing();
    void keepsExistingFiles();
    void refusals_data();
    void refusals();
    void tableIsSound();
    void survivesGarbage_data();
    void survivesGarbage();
};

void tst_Conversion::roundTrip_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<Compared>("compared");
    QTest::newRow("har") << u"har"_s << Compared::Everything;
    QTest::newRow("pcapng") << u"pcapng"_s << Compared::Wire;
    QTest::newRow("jsonl") << u"jsonl"_s << Compared::Everything;
    QTest::newRow("mitm") << u"mitm"_s << Compared::Messages;
    QTest::newRow("scenario") << u"yaml"_s << Compared::Messages;
}

void tst_Conversion::roundTrip()
{
    QFETCH(QString, ending);
    QFETCH(Compared, compared);
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.plectrum"_s);
    const QString middle = folder.filePath(u"middle."_s + ending);
    const QString out = folder.filePath(u"out.plectrum"_s);
    // What stands for a secret in a deflated frame does not inflate; so everything is kept here.
    writeSample(in, true);
    const auto there = convertFile(in, middle, {.withSecrets = true});
    QVERIFY2(there, qPrintable(why(there)));
    QCOMPARE(there->connections, 3);
    const auto back = convertFile(middle, out, {.withSecrets = true});
    QVERIFY2(back, qPrintable(why(back)));
    QCOMPARE(back->from, formatOfPath(middle));
    const QStringList expected = described(in, compared);
    const QStringList found = described(out, compared);
    for (qsizetype i = 0; i < qMin(expected.size(), found.size()); ++i)
        QCOMPARE(found.at(i), expected.at(i));
    QCOMPARE(found.size(), expected.size());
    // The same once more, byte for byte: nothing hangs on time or chance.
    const QString again = folder.filePath(u"again."_s + ending);
    QVERIFY(convertFile(out, again, {}));
    const QString third = folder.filePath(u"third."_s + ending);
    QVERIFY(convertFile(out, third, {}));
    QCOMPARE(contentOf(again), contentOf(third));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 5);
}

void tst_Conversion::connectionsComeBack()
{
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.plectrum"_s);
    writeSample(in);
    const QString har = folder.filePath(u"a.har"_s);
    const QString out = folder.filePath(u"out.plectrum"_s);
    QVERIFY(convertFile(in, har, {}));
    QVERIFY(convertFile(har, out, {}));
    QCOMPARE(connectionsOf(out), connectionsOf(in));
    const QString packets = folder.filePath(u"a.pcapng"_s);
    const QString fromPackets = folder.filePath(u"packets.plectrum"_s);
    QVERIFY(convertFile(in, packets, {}));
    QVERIFY(convertFile(packets, fromPackets, {}));
    QCOMPARE(connectionsOf(fromPackets), connectionsOf(in));
    const QString lines = folder.filePath(u"a.jsonl"_s);
    const QString fromLines = folder.filePath(u"lines.plectrum"_s);
    QVERIFY(convertFile(in, lines, {}));
    QVERIFY(convertFile(lines, fromLines, {}));
    QCOMPARE(connectionsOf(fromLines), connectionsOf(in));
}

void tst_Conversion::secretsAreReplaced_data()
{
    QTest::addColumn<QString>("ending");
    for (const FormatInfo &format : formatTable()) {
        if (format.isWritten())
            QTest::newRow(format.name.data()) << QString(format.extensions).section(u' ', 0, 0);
    }
}

void tst_Conversion::secretsAreReplaced()
{
    QFETCH(QString, ending);
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.plectrum"_s);
    writeSample(in, true);
    const QString clean = folder.filePath(u"clean."_s + ending);
    const QString open = folder.filePath(u"open."_s + ending);
    QVERIFY(convertFile(in, clean, {}));
    QVERIFY(convertFile(in, open, {.withSecrets = true}));
    const QByteArray hidden = contentOf(clean);
    QVERIFY(!hidden.contains("hunter2"));
    QVERIFY(!hidden.contains("sesame"));
    QVERIFY(!hidden.contains(QByteArray("id=sesame").toBase64().first(9)));
    QVERIFY(contentOf(open).contains("hunter2"));
    if (ending == "plectrum"_L1 || !formatOfPath(open)->isRead())
        return;
    // And on the way in.
    const QString imported = folder.filePath(u"imported.plectrum"_s);
    const auto report = convertFile(open, imported, {});
    QVERIFY2(report, qPrintable(why(report)));
    QVERIFY(report->redacted > 0);
    QVERIFY(!contentOf(imported).contains("hunter2"));
}

void tst_Conversion::recordingsAreCopied()
{
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.plectrum"_s);
    const QString out = folder.filePath(u"out.plectrum"_s);
    writeSample(in);
    const auto report = convertFile(in, out, {});
    QVERIFY2(report, qPrintable(why(report)));
    QCOMPARE(described(out, Compared::Everything), described(in, Compared::Everything));
    QCOMPARE(connectionsOf(out), connectionsOf(in));
    QVERIFY(report->losses.isEmpty());
}

void tst_Conversion::cancelLeavesNothing_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("steps");
    QTest::newRow("import, at once") << u"har"_s << u"plectrum"_s << 0;
    QTest::newRow("import, later") << u"har"_s << u"plectrum"_s << 2;
    QTest::newRow("export") << u"plectrum"_s << u"pcapng"_s << 0;
    QTest::newRow("both") << u"pcapng"_s << u"har"_s << 2;
}

void tst_Conversion::cancelLeavesNothing()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, steps);
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.plectrum"_s);
    writeSample(in);
    const QString source = folder.filePath(u"in."_s + from);
    if (from != "plectrum"_L1)
        QVERIFY(convertFile(in, source, {}));
    const auto before = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    int left = steps;
    const auto report =
        convertFile(source, folder.filePath(u"out."_s + to),
                    {.watcher = [&left](const ConversionStep &step) { return step.done <= step.total && left-- > 0; }});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), before);
}

void tst_Conversion::keepsExistingFiles()
{
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.plectrum"_s);
    writeSample(in);
    for (const QString &name : {u"out.har"_s, u"out.plectrum"_s}) {
        const QString out = folder.filePath(name);
        QFile file(out);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        const auto refused = convertFile(in, out, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(contentOf(out), "mine"_ba);
        const auto done = convertFile(in, out, {.overwrite = true});
        QVERIFY2(done, qPrintable(why(done)));
        QVERIFY(contentOf(out) != "mine");
    }
    const auto onItself = convertFile(in, in, {.overwrite = true});
    QVERIFY(!onItself);
    QCOMPARE(onItself.error().code, ErrorCode::FileNotWritable);
    QVERIFY(!described(in, Compared::Everything).isEmpty());
}

void tst_Conversion::refusals_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing known") << "\x01\x02\x03"_ba << u"a.bin"_s << ErrorCode::FormatUnsupported << u"a.bin"_s;
    QTest::newRow("empty har") << ""_ba << u"a.har"_s << ErrorCode::BadFormat << u"byte 0"_s;
    QTest::newRow("har cut off") << R"({"log":{"entries":[{"request":{"url":"ws://a/"},"_webSock)"_ba << u"a.har"_s
                                 << ErrorCode::BadFormat << u"entry 0: line 1, byte 57"_s;
    QTest::newRow("har without entries") << R"({"log":{}})"_ba << u"a.har"_s << ErrorCode::BadFormat
                                         << u"log.entries"_s;
    QTest::newRow("har of plain HTTP")
        << R"({"log":{"entries":[{"request":{"url":"http://a/"},"response":{"status":200}}]}})"_ba << u"a.har"_s
        << ErrorCode::NoWebSocket << u"1 entries"_s;
    QTest::newRow("pcap cut off in its head")
        << QByteArray::fromHex("d4c3b2a10200") << u"a.pcap"_s << ErrorCode::BadFormat << u"inside its header"_s;
    QTest::newRow("pcap with a monster") << QByteArray::fromHex("d4c3b2a1020004000000000000000000ffff000001000000"
                                                                "0000000000000000ffffff7fffffff7f")
                                         << u"a.pcap"_s << ErrorCode::BadFormat << u"byte 24, after packet 0"_s;
    QTest::newRow("not a zip") << "PK\x03\x04 and then nothing"_ba << u"a.har.zip"_s << ErrorCode::BadFormat
                               << u"a.har.zip"_s;
}

void tst_Conversion::refusals()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    QFETCH(QString, place);
    const QTemporaryDir folder;
    const QString in = folder.filePath(name);
    QFile file(in);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto report = convertFile(in, folder.filePath(u"out.plectrum"_s), {});
    QVERIFY(!report);
    QCOMPARE(why(report).section(u':', 0, 0), QString(errorInfo(code).name));
    QVERIFY2(report.error().detail.contains(place), qPrintable(report.error().detail));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
}

void tst_Conversion::tableIsSound()
{
    QSet<QString> names;
    QSet<QString> endings;
    for (const FormatInfo &format : formatTable()) {
        QVERIFY(!names.contains(format.name));
        names << format.name;
        QVERIFY(*format.title);
        QCOMPARE(format.isRead(), *format.reads != '\0');
        QCOMPARE(formatNamed(QString(format.name)), &format);
        for (const QString &ending : QString(format.extensions).split(u' ')) {
            QVERIFY(!endings.contains(ending));
            endings << ending;
            QCOMPARE(formatOfPath(u"/some/file."_s + ending), &format);
        }
    }
    QVERIFY(!formatOfPath(u"noending"_s));
    QVERIFY(!formatNamed(u""));
}

void tst_Conversion::survivesGarbage_data()
{
    QTest::addColumn<QString>("ending");
    for (const FormatInfo &format : formatTable()) {
        if (format.importer && format.exporter)
            QTest::newRow(format.name.data()) << QString(format.extensions).section(u' ', 0, 0);
    }
}

/// A file with one byte wrong, and one cut off, somewhere: an error or another recording, never more.
void tst_Conversion::survivesGarbage()
{
    QFETCH(QString, ending);
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.plectrum"_s);
    writeSample(in);
    const QString good = folder.filePath(u"good."_s + ending);
    QVERIFY(convertFile(in, good, {}));
    const QByteArray content = contentOf(good);
    const QString bad = folder.filePath(u"bad."_s + ending);
    const QString out = folder.filePath(u"out.plectrum"_s);
    for (int round = 0; round < 12; ++round) {
        const qsizetype at = round < 6 ? round * 37 % content.size() : content.size() / 13 * (round - 5);
        QByteArray broken = content;
        if (round % 2)
            broken.truncate(at);
        else
            broken[at] = char(broken.at(at) ^ 0x55);
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(broken);
        file.close();
        const auto report = convertFile(bad, out, {.from = formatOfPath(bad), .overwrite = true});
        if (!report)
            QVERIFY(!report.error().detail.isEmpty());
        else
            QVERIFY(!described(out, Compared::Everything).isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_Conversion)
#include "tst_conversion.moc"
