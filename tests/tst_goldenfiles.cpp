// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/conversion.h"
#include "support/samplecapture.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

/// What a writer's format leaves of a conversation.
enum class Kept : quint8 {
    Frames,         ///< all of it
    MessagesAndEnd, ///< whole messages, how connections ended
    Messages,       ///< whole messages
    FilledMessages, ///< those that are not empty
};

QString folder()
{
    return QStringLiteral(PLECTRUM_TEST_DATA) + u"/golden/"_s;
}

QString line(qint64 connection, bool out, int opcode, const QByteArray &bytes)
{
    return u"%1 %2 %3 %4"_s.arg(connection)
        .arg(out ? u"out"_s : u"in"_s)
        .arg(opcode)
        .arg(QString::fromLatin1(bytes.toPercentEncoding(" {}\":,")));
}

/// What went by, as the server noted it, without what `kept` cannot tell.
QStringList truth(const QString &name, Kept kept)
{
    QFile file(folder() + name);
    if (!file.open(QIODevice::ReadOnly))
        return {file.errorString()};
    QStringList lines;
    while (!file.atEnd()) {
        const QJsonObject noted = QJsonDocument::fromJson(file.readLine()).object();
        const qint64 connection = noted.value("conn"_L1).toInteger();
        const QJsonObject end = noted.value("end"_L1).toObject();
        const int code = end.value("code"_L1).toInt();
        if (noted.contains("refused"_L1)) {
            lines << u"%1 refused"_s.arg(connection);
        } else if (end.isEmpty()) {
            const QByteArray bytes = noted.contains("text"_L1)
                ? noted.value("text"_L1).toString().toUtf8()
                : QByteArray::fromBase64(noted.value("base64"_L1).toString().toLatin1());
            const int opcode = noted.value("opcode"_L1).toInt();
            if ((opcode >= 8 && kept != Kept::Frames) || (bytes.isEmpty() && kept == Kept::FilledMessages))
                continue;
            lines << line(connection, noted.value("dir"_L1) == "out"_L1, opcode, bytes);
            if (kept == Kept::Frames && noted.contains("fragments"_L1))
                lines.last() += u" in %1 frames"_s.arg(noted.value("fragments"_L1).toInt());
        } else if (kept <= Kept::MessagesAndEnd) {
            lines << u"%1 closed %2 %3 by %4"_s.arg(connection)
                         .arg(code)
                         .arg(end.value("reason"_L1).toString(),
                              end.value("by"_L1) == "client"_L1 ? u"local"_s : u"remote"_s);
        } else if (code == 1002) { // a browser tells of what it ended itself
            lines << u"%1 failed"_s.arg(connection);
        }
    }
    return lines;
}

/// The same of a recording; close frames stand in their connection's end.
QStringList found(const QString &path)
{
    QStringList lines;
    const auto reader = CaptureReader::open(path);
    if (!reader)
        return {reader.error().detail};
    QHash<QString, int> fragments;
    for (RecordId id = 1; id <= (*reader)->count(); ++id) {
        const QByteArray message = (*reader)->message(id).value_or("damaged");
        const auto record = (*reader)->record(id);
        if (record->kind == RecordKind::End) {
            const ConnectionEnd end = ConnectionEnd::fromJson(record->payload);
            if (end.cause != "closed"_L1)
                lines << u"%1 %2"_s.arg(record->connection).arg(end.cause);
            else
                lines << u"%1 closed %2 %3 by %4"_s.arg(record->connection)
                             .arg(end.code)
                             .arg(QString::fromUtf8(end.reason), end.closedBy);
            continue;
        }
        if (record->kind != RecordKind::Frame || record->header.opcode == Opcode::Close)
            continue;
        const bool out = record->direction == Direction::Outgoing;
        const bool control = isControl(record->header.opcode);
        int &pieces = fragments[u"%1 %2"_s.arg(record->connection).arg(out)];
        pieces += control ? 0 : 1;
        if (!record->header.fin)
            continue;
        lines << line(record->connection, out, control ? int(record->header.opcode) : int(record->messageType),
                      message);
        if (pieces > 1 && !control)
            lines.last() += u" in %1 frames"_s.arg(pieces);
        if (!control)
            pieces = 0;
    }
    return lines;
}

} // namespace

/// Files that other programs wrote themselves of a conversation whose server noted what really went by; the scripts
/// beside them make them anew.
class tst_GoldenFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void import_data();
    void import();
    void nothingIsSilent_data() { import_data(); }
    void nothingIsSilent();
    void agreements_data() { import_data(); }
    void agreements();
};

void tst_GoldenFiles::import_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("noted");
    QTest::addColumn<Kept>("kept");
    QTest::addColumn<QStringList>("losses");
    const QString noEnd = u"connections whose end is not in the file: 2"_s;
    const QString page = u"HTTP requests without a WebSocket left out: 1"_s;
    QTest::newRow("Chromium's developer tools")
        << u"chrome.har"_s << u"chrome.truth.jsonl"_s << Kept::Messages << QStringList{page, noEnd};
    QTest::newRow("Playwright, attached") << u"playwright.har.zip"_s << u"playwright.attach.truth.jsonl"_s
                                          << Kept::FilledMessages << QStringList{page, noEnd};
    QTest::newRow("Playwright, embedded")
        << u"playwright.har"_s << u"playwright.embed.truth.jsonl"_s << Kept::FilledMessages << QStringList{page, noEnd};
    QTest::newRow("mitmproxy's HAR") << u"mitmproxy.har"_s << u"mitmproxy.truth.jsonl"_s << Kept::Messages
                                     << QStringList{noEnd};
    QTest::newRow("mitmproxy's flows")
        << u"session.mitm"_s << u"mitmproxy.truth.jsonl"_s << Kept::MessagesAndEnd
        << QStringList{u"connections whose pings, fragments, masks and compression are not in the file: 3"_s};
    QTest::newRow("dumpcap, Ethernet") << u"dumpcap.pcapng"_s << u"dumpcap.truth.jsonl"_s << Kept::Frames
                                       << QStringList{};
    QTest::newRow("tcpdump, Linux cooked 1")
        << u"tcpdump-v1.pcap"_s << u"tcpdump-v1.truth.jsonl"_s << Kept::Frames << QStringList{};
    QTest::newRow("tcpdump, Linux cooked 2")
        << u"tcpdump.pcap"_s << u"tcpdump.truth.jsonl"_s << Kept::Frames << QStringList{};
}

void tst_GoldenFiles::import()
{
    QFETCH(QString, file);
    QFETCH(QString, noted);
    QFETCH(Kept, kept);
    const QTemporaryDir made;
    const QString out = made.filePath(u"out.plectrum"_s);
    const auto report = convertFile(folder() + file, out, {.withSecrets = true});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    const QStringList expected = truth(noted, kept);
    const QStringList read = found(out);
    QVERIFY(expected.size() > 10);
    for (qsizetype i = 0; i < qMin(read.size(), expected.size()); ++i)
        QCOMPARE(read.at(i), expected.at(i));
    QCOMPARE(read.size(), expected.size());
}

void tst_GoldenFiles::nothingIsSilent()
{
    QFETCH(QString, file);
    QFETCH(QStringList, losses);
    const QTemporaryDir made;
    const auto report = convertFile(folder() + file, made.filePath(u"out.plectrum"_s), {});
    QVERIFY(report);
    QCOMPARE(report->losses.lines(), losses);
}

/// Addresses, subprotocol and extension; times in their order, and near each other.
void tst_GoldenFiles::agreements()
{
    QFETCH(QString, file);
    const QTemporaryDir made;
    const QString out = made.filePath(u"out.plectrum"_s);
    QVERIFY(convertFile(folder() + file, out, {}));
    const QList<ConnectionInfo> connections = connectionsOf(out);
    QVERIFY(connections.size() >= 3);
    QVERIFY2(connections.at(0).url.contains(QRegularExpression(u"^ws://127\\.0\\.0\\.1:\\d+/golden\\?room=1$"_s)),
             qPrintable(connections.at(0).url));
    QVERIFY(connections.at(1).url.endsWith(u"/leaving"_s));
    QVERIFY(connections.at(2).url.endsWith(u"/refused"_s));
    QCOMPARE(connections.at(0).subprotocol, u"golden.v1"_s);
    QVERIFY(!connections.at(0).deflate.isEmpty());
    QVERIFY(connections.at(1).subprotocol.isEmpty());
    QVERIFY(!connections.at(2).error.isEmpty());
    const auto reader = CaptureReader::open(out);
    QVERIFY(reader);
    qint64 last = 0;
    for (RecordId id = 1; id <= (*reader)->count(); ++id) {
        const qint64 time = (*reader)->record(id)->timeNs;
        QVERIFY(time >= last);
        last = time;
    }
    QVERIFY2(last > 1'000'000 && last < 5'000'000'000, qPrintable(QString::number(last)));
}

QTEST_GUILESS_MAIN(tst_GoldenFiles)
#include "tst_goldenfiles.moc"
