// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/conversion.h"
#include "support/packetfile.h"
#include "support/samplecapture.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const QList<QByteArray> Said{"one", "two", "three", "four"};

qint64 wallNs(const HandMade &segment)
{
    return HandMadeEpoch * 1'000'000'000 + segment.timeNs;
}

/// What was read: "1 out one" a message, "1 end closed", the request's time, what was lost.
struct Read {
    QStringList lines;
    QStringList losses;
    qint64 startMs = 0;
    QString peer;
    QString error;
    bool ordered = true;
};

Read read(const QByteArray &file)
{
    Read read;
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.cap"_s);
    QFile written(in);
    if (!written.open(QIODevice::WriteOnly) || written.write(file) != file.size())
        qFatal("%s", qPrintable(written.errorString()));
    written.close();
    const QString out = folder.filePath(u"out.plectrum"_s);
    const auto report = convertFile(in, out, {});
    if (!report) {
        read.error = QString(errorInfo(report.error().code).name) + u": "_s + report.error().detail;
        return read;
    }
    read.losses = report->losses.lines();
    const auto reader = CaptureReader::open(out);
    read.startMs = (*reader)->connections().first().startedAt.toMSecsSinceEpoch();
    read.peer = (*reader)->connections().first().peerAddress;
    qint64 last = std::numeric_limits<qint64>::min();
    for (RecordId id = 1; id <= (*reader)->count(); ++id) {
        const QByteArray message = (*reader)->message(id).value_or("damaged");
        const auto record = (*reader)->record(id);
        read.ordered = read.ordered && record->timeNs >= last;
        last = record->timeNs;
        const QString connection = QString::number(record->connection);
        if (record->kind == RecordKind::End)
            read.lines << connection + u" end "_s + ConnectionEnd::fromJson(record->payload).cause;
        else if (record->kind == RecordKind::Request)
            read.lines << connection + u" asked"_s;
        else if (record->kind == RecordKind::Frame && record->header.opcode == Opcode::Text)
            read.lines << connection + (record->direction == Direction::Outgoing ? u" out "_s : u" in "_s)
                    + QString::fromUtf8(message);
    }
    return read;
}

QStringList whole(int connection = 1)
{
    const QString number = QString::number(connection);
    return {number + u" asked"_s,     number + u" out one"_s, number + u" in two"_s,
            number + u" out three"_s, number + u" in four"_s, number + u" end closed"_s};
}

/// As raw IPv4 in a pcap file.
QByteArray filed(const QList<HandMade> &segments)
{
    PacketFile file = PacketFile::pcap(101);
    for (const HandMade &segment : segments)
        file.packet(ipv4Packet(segment), wallNs(segment));
    return file.bytes();
}

/// Where the messages begin in handMadeTalk().
constexpr qsizetype FirstMessage = 5;

} // namespace

/// Packet files in every form that recorders, networks and accidents give them.
class tst_PacketVariants : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void pcapForms_data();
    void pcapForms();
    void links_data();
    void links();
    void resolutions_data();
    void resolutions();
    void sectionsAndInterfaces();
    void addresses();
    void ipFragments();
    void accidents_data();
    void accidents();
    void lostSegment();
    void lostAnswer();
    void cutPackets();
    void severalStreams();
    void samePortsAgain();
    void begunBefore();
    void tls_data();
    void tls();
};

void tst_PacketVariants::pcapForms_data()
{
    QTest::addColumn<bool>("bigEndian");
    QTest::addColumn<bool>("nanoseconds");
    QTest::newRow("little, µs") << false << false;
    QTest::newRow("little, ns") << false << true;
    QTest::newRow("big, µs") << true << false;
    QTest::newRow("big, ns") << true << true;
}

void tst_PacketVariants::pcapForms()
{
    QFETCH(bool, bigEndian);
    QFETCH(bool, nanoseconds);
    PacketFile file = PacketFile::pcap(101, bigEndian, nanoseconds);
    for (const HandMade &segment : handMadeTalk(Said))
        file.packet(ipv4Packet(segment), wallNs(segment));
    const Read got = read(file.bytes());
    QCOMPARE(got.error, QString());
    QCOMPARE(got.lines, whole());
    QCOMPARE(got.startMs, HandMadeEpoch * 1000 + 3);
    QVERIFY(got.losses.isEmpty());
}

void tst_PacketVariants::links_data()
{
    QTest::addColumn<int>("linkType");
    QTest::addColumn<int>("vlanTags");
    QTest::addColumn<bool>("v6");
    for (const int linkType : {0, 1, 101, 108, 113, 276}) {
        for (const bool v6 : {false, true})
            QTest::addRow("%d, IPv%d", linkType, v6 ? 6 : 4) << linkType << 0 << v6;
    }
    QTest::newRow("IPv4 only") << 228 << 0 << false;
    QTest::newRow("IPv6 only") << 229 << 0 << true;
    QTest::newRow("VLAN") << 1 << 1 << false;
    QTest::newRow("VLAN in VLAN, IPv6") << 1 << 2 << true;
}

void tst_PacketVariants::links()
{
    QFETCH(int, linkType);
    QFETCH(int, vlanTags);
    QFETCH(bool, v6);
    for (const bool bigEndian : {false, true}) {
        PacketFile file = PacketFile::pcapng(bigEndian);
        file.interface(linkType);
        for (const HandMade &segment : handMadeTalk(Said)) {
            const QByteArray ip = v6 ? ipv6Packet(segment) : ipv4Packet(segment);
            file.packet(linked(linkType, ip, vlanTags, bigEndian), wallNs(segment));
        }
        const Read got = read(file.bytes());
        QCOMPARE(got.error, QString());
        QCOMPARE(got.lines, whole());
        QCOMPARE(got.peer, v6 ? u"[2001:db8::2]:80"_s : u"192.0.2.2:80"_s);
        QVERIFY(got.losses.isEmpty());
    }
}

void tst_PacketVariants::resolutions_data()
{
    QTest::addColumn<int>("resolution");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("tolerance");
    QTest::newRow("not told") << -1 << qint64(0) << qint64(0);
    QTest::newRow("ms") << 3 << qint64(0) << qint64(0);
    QTest::newRow("ns") << 9 << qint64(0) << qint64(0);
    QTest::newRow("2⁻²⁰") << (0x80 | 20) << qint64(0) << qint64(1);
    QTest::newRow("offset") << 6 << HandMadeEpoch - 100 << qint64(0);
    QTest::newRow("offset back") << 9 << qint64(-1000) << qint64(0);
}

void tst_PacketVariants::resolutions()
{
    QFETCH(int, resolution);
    QFETCH(qint64, offset);
    QFETCH(qint64, tolerance);
    for (const bool bigEndian : {false, true}) {
        PacketFile file = PacketFile::pcapng(bigEndian);
        file.interface(101, resolution, offset);
        for (const HandMade &segment : handMadeTalk(Said))
            file.packet(ipv4Packet(segment), wallNs(segment));
        const Read got = read(file.bytes());
        QCOMPARE(got.error, QString());
        QCOMPARE(got.lines, whole());
        QVERIFY2(qAbs(got.startMs - (HandMadeEpoch * 1000 + 3)) <= tolerance, qPrintable(QString::number(got.startMs)));
    }
}

/// A packet of each interface in turn; the second half in a section of the other byte order. Blocks that nobody knows
/// stand between, simple packets, and obsolete ones.
void tst_PacketVariants::sectionsAndInterfaces()
{
    PacketFile file = PacketFile::pcapng(false);
    file.interface(1, 9);
    file.interface(276, 3);
    const QList<HandMade> talk = handMadeTalk(Said);
    for (qsizetype i = 0; i < talk.size(); ++i) {
        if (i == talk.size() / 2) {
            file.section(true);
            file.interface(101);
            file.interface(113, 9);
        }
        const bool first = i < talk.size() / 2;
        const int linkType = i % 2 == 0 ? (first ? 1 : 101) : (first ? 276 : 113);
        file.packet(linked(linkType, ipv4Packet(talk.at(i))), wallNs(talk.at(i)), quint32(i % 2));
        file.block(0x0bad, "0123 of a vendor");
        file.block(5, QByteArray(12, '\0'));
    }
    const Read got = read(file.bytes());
    QCOMPARE(got.error, QString());
    QCOMPARE(got.lines, whole());
    QVERIFY(got.ordered);
    QCOMPARE(got.startMs, HandMadeEpoch * 1000 + 3);
}

/// Options of IPv4, padding of Ethernet, extension headers of IPv6.
void tst_PacketVariants::addresses()
{
    PacketFile options = PacketFile::pcap(1);
    for (const HandMade &segment : handMadeTalk(Said))
        options.packet(linked(1, ipv4Packet(segment, QByteArray::fromHex("9404000001010100"), 6)), wallNs(segment));
    QCOMPARE(read(options.bytes()).lines, whole());
    PacketFile extensions = PacketFile::pcap(101);
    const QByteArray hopByHop = QByteArray::fromHex("0000050200000100");
    const QByteArray routing = QByteArray::fromHex("000104000000000020010db8000000000000");
    const QByteArray destination = QByteArray::fromHex("00000104000000000000").first(8);
    const QByteArray atomicFragment = QByteArray::fromHex("0000000012345678");
    for (const HandMade &segment : handMadeTalk(Said))
        extensions.packet(
            ipv6Packet(segment, QByteArray("\x00\x2b\x2c\x3c", 4),
                       {hopByHop, (routing + QByteArray(16, '\0')).first(16), atomicFragment, destination}),
            wallNs(segment));
    const Read got = read(extensions.bytes());
    QCOMPARE(got.error, QString());
    QCOMPARE(got.lines, whole());
}

/// Told, and that something is missing therefore.
void tst_PacketVariants::ipFragments()
{
    PacketFile file = PacketFile::pcap(101);
    const QList<HandMade> talk = handMadeTalk(Said);
    for (qsizetype i = 0; i < talk.size(); ++i) {
        if (i == FirstMessage + 2) {
            for (const QByteArray &fragment : ipv4Fragments(ipv4Packet(talk.at(i)), 24))
                file.packet(fragment, wallNs(talk.at(i)));
        } else {
            file.packet(ipv4Packet(talk.at(i)), wallNs(talk.at(i)));
        }
    }
    const Read got = read(file.bytes());
    QCOMPARE(got.error, QString());
    QCOMPARE(got.lines, (QStringList{u"1 asked"_s, u"1 out one"_s, u"1 in two"_s, u"1 in four"_s, u"1 end failed"_s}));
    QCOMPARE(
        got.losses,
        (QStringList{u"IP fragments not put together: 2"_s, u"WebSockets cut short, for packets are missing: 1"_s}));
}

void tst_PacketVariants::accidents_data()
{
    QTest::addColumn<QByteArray>("file");
    const QList<HandMade> talk = handMadeTalk(Said);
    QList<HandMade> swapped = talk;
    for (qsizetype i = FirstMessage; i + 2 < talk.size() - 2; i += 2)
        swapped.swapItemsAt(i, i + 2); // of one side each
    QTest::newRow("reordered") << filed(swapped);
    QList<HandMade> upgradeLate = talk;
    upgradeLate.move(3, FirstMessage); // the request behind a frame that follows it
    QTest::newRow("request late") << filed(upgradeLate);
    QList<HandMade> doubled;
    for (const HandMade &segment : talk)
        doubled << segment << segment;
    QTest::newRow("everything twice") << filed(doubled);
    QList<HandMade> again = talk;
    again.insert(FirstMessage + 3, talk.at(FirstMessage));
    again.append(talk.at(FirstMessage + 1));
    QTest::newRow("retransmitted late") << filed(again);

    // What went out in two segments comes again as one that holds both.
    QList<HandMade> overlap = talk;
    HandMade both = talk.at(FirstMessage);
    both.payload += talk.at(FirstMessage + 2).payload;
    overlap.insert(FirstMessage + 2, both);
    QTest::newRow("overlap") << filed(overlap);
    QList<HandMade> overlapAhead = talk;
    overlapAhead.removeAt(FirstMessage);
    overlapAhead.insert(FirstMessage + 1, both); // "three" is known already when "one" comes
    QTest::newRow("overlap, first missing") << filed(overlapAhead);
    QList<HandMade> cut;
    for (const HandMade &segment : talk) {
        for (qsizetype at = 0; at < qMax<qsizetype>(1, segment.payload.size()); ++at) {
            HandMade piece = segment;
            piece.sequence += quint32(at);
            piece.payload = segment.payload.mid(at, 1);
            cut << piece;
        }
    }
    QTest::newRow("byte by byte") << filed(cut);
    QTest::newRow("numbers wrap") << filed(handMadeTalk(Said, 0xffffffc0u, 0xfffffff0u));
    QTest::newRow("numbers wrap at the first") << filed(handMadeTalk(Said, 0xffffffffu, 0xffffffffu));
}

void tst_PacketVariants::accidents()
{
    QFETCH(QByteArray, file);
    const Read got = read(file);
    QCOMPARE(got.error, QString());
    QStringList sorted = got.lines;
    QStringList expected = whole();
    sorted.sort();
    expected.sort();
    QCOMPARE(sorted, expected); // the sides are apart where packets were
    QCOMPARE(got.lines.filter(u"out"_s), whole().filter(u"out"_s));
    QCOMPARE(got.lines.filter(u" in "_s), whole().filter(u" in "_s));
    QVERIFY(got.ordered);
    QVERIFY2(got.losses.isEmpty(), qPrintable(got.losses.join(u'\n')));
}

void tst_PacketVariants::lostSegment()
{
    QList<HandMade> talk = handMadeTalk(Said);
    talk.removeAt(FirstMessage + 1);
    const Read got = read(filed(talk));
    QCOMPARE(got.error, QString());
    QCOMPARE(got.lines, (QStringList{u"1 asked"_s, u"1 out one"_s, u"1 out three"_s, u"1 end failed"_s}));
    QCOMPARE(got.losses, QStringList{u"WebSockets cut short, for packets are missing: 1"_s});
}

/// The request stays, and says why it is alone.
void tst_PacketVariants::lostAnswer()
{
    QList<HandMade> talk = handMadeTalk(Said);
    talk.removeAt(4);
    const Read lost = read(filed(talk));
    QCOMPARE(lost.error, QString());
    QCOMPARE(lost.lines, (QStringList{u"1 asked"_s, u"1 end failed"_s}));
    QCOMPARE(lost.losses, QStringList{u"WebSocket handshakes whose answer is not in the packets: 1"_s});
    const Read ended = read(filed(handMadeTalk(Said).first(4)));
    QCOMPARE(ended.lines, lost.lines);
    QCOMPARE(ended.losses, lost.losses);
}

/// A snap length that holds the heads only, of long packets.
void tst_PacketVariants::cutPackets()
{
    PacketFile file = PacketFile::pcapng();
    file.interface(101);
    for (const HandMade &segment : handMadeTalk({"one", QByteArray(1000, 'x'), "three"}))
        file.packet(ipv4Packet(segment), wallNs(segment), 0, 300);
    const Read got = read(file.bytes());
    QCOMPARE(got.error, QString());
    const QString part = u"1 in "_s + QString(300 - 52 - 4, u'x'); // without the heads of IP, TCP and the frame
    QCOMPARE(got.lines, (QStringList{u"1 asked"_s, u"1 out one"_s, u"1 out three"_s, part, u"1 end failed"_s}));
    QCOMPARE(got.losses,
             (QStringList{u"packets cut short when they were captured: 1"_s,
                          u"WebSockets cut short, for packets are missing: 1"_s}));
}

/// Three at a time, packet by packet; the request of each comes before the answer of any.
void tst_PacketVariants::severalStreams()
{
    QList<QList<HandMade>> talks;
    for (int i = 0; i < 3; ++i)
        talks << handMadeTalk(Said, quint32(i) * 77777, quint32(i) * 1234567, quint16(40000 + i));
    QList<HandMade> mixed;
    for (qsizetype at = 0; at < talks.first().size(); ++at) {
        for (QList<HandMade> &talk : talks) {
            mixed << talk.at(at);
            mixed.last().timeNs = mixed.size() * 1000;
        }
    }
    const Read got = read(filed(mixed));
    QCOMPARE(got.error, QString());
    QCOMPARE(got.lines.size(), 3 * whole().size());
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(got.lines.filter(QRegularExpression(u"^%1 "_s.arg(i))), whole(i));
    QCOMPARE(got.lines.first(3), (QStringList{u"1 asked"_s, u"2 asked"_s, u"3 asked"_s}));
    QVERIFY(got.ordered);
    QVERIFY(got.losses.isEmpty());
}

/// Another connection between the same ports, whose numbers are others; the end of the first may be missing.
void tst_PacketVariants::samePortsAgain()
{
    const QList<HandMade> first = handMadeTalk(Said);
    const QList<HandMade> second = handMadeTalk(Said, 900000, 800000);
    const Read whole2 = read(filed(first + second));
    QCOMPARE(whole2.lines, whole(1) + whole(2));
    const Read cut = read(filed(first.first(FirstMessage + 2) + second));
    QCOMPARE(cut.lines, (QStringList{u"1 asked"_s, u"1 out one"_s, u"1 in two"_s} + whole(2)));
    // A try that nobody answered.
    const Read tried = read(filed(handMadeTalk({}, 5, 6).first(1) + second));
    QCOMPARE(tried.lines, whole(1));
}

void tst_PacketVariants::begunBefore()
{
    const QList<HandMade> middle = handMadeTalk(Said).mid(FirstMessage);
    const Read alone = read(filed(middle));
    QVERIFY2(alone.error.startsWith(u"no-web-socket"_s), qPrintable(alone.error));
    QVERIFY2(alone.error.contains(u"1 TCP connections that began before the recording"_s), qPrintable(alone.error));
    const Read beside = read(filed(middle + handMadeTalk(Said, 7, 8, 40001)));
    QCOMPARE(beside.lines, whole());
    QCOMPARE(beside.losses, QStringList{u"TCP connections that began before the recording left out: 1"_s});
    // The three packets of the opening are not needed, nor who sends first.
    QCOMPARE(read(filed(handMadeTalk(Said).mid(3))).lines, whole());
}

void tst_PacketVariants::tls_data()
{
    QTest::addColumn<bool>("keys");
    QTest::addColumn<bool>("opening");
    QTest::newRow("with keys") << true << true;
    QTest::newRow("without") << false << true;
    QTest::newRow("begun before") << false << false;
}

/// Said plainly, beside a WebSocket and alone.
void tst_PacketVariants::tls()
{
    QFETCH(bool, keys);
    QFETCH(bool, opening);
    const auto file = [&](bool withOther) {
        PacketFile made = PacketFile::pcapng();
        if (keys)
            made.keyLog();
        made.interface(101);
        QList<HandMade> talk = handMadeTalk({}, 1, 2, 41000).first(3);
        if (!opening)
            talk.clear();
        const QByteArray hello =
            opening ? QByteArray::fromHex("1603010200010001fc0303") : QByteArray::fromHex("1703030013aabbccdd");
        talk.append({true, 2, 0x18, hello, 41000, 0});
        if (withOther)
            talk += handMadeTalk(Said);
        for (const HandMade &segment : talk)
            made.packet(ipv4Packet(segment), wallNs(segment));
        return made.bytes();
    };
    const QString what = keys ? u"TLS connections, not decrypted: the key log inside the file is not supported"_s
                              : u"TLS connections, not decrypted"_s;
    QVERIFY(read(file(false)).error.startsWith(u"format-unsupported"_s));
    QVERIFY2(read(file(false)).error.endsWith(u"1 "_s + what), qPrintable(read(file(false)).error));
    const Read beside = read(file(true));
    QCOMPARE(beside.lines, whole());
    QCOMPARE(beside.losses, QStringList{what + u": 1"_s});
}

QTEST_GUILESS_MAIN(tst_PacketVariants)
#include "tst_packetvariants.moc"
