// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "exchange/conversion.h"
#include "exchange/decodedsecrets.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

namespace {

constexpr int Chatter = 10; ///< more than the recorder looks at

void append(CaptureWriter &writer, Direction direction, QByteArrayView text, bool fin = true,
            Opcode opcode = Opcode::Text, QByteArrayView whole = {})
{
    RecordView record{
        .direction = direction, .connection = 1, .timeNs = 1, .payload = text, .payloadBytes = text.size()};
    record.header.fin = fin;
    record.header.opcode = opcode;
    if (!whole.isNull()) {
        record.hasMessage = true;
        record.message = whole;
        record.messageBytes = whole.size();
        record.messageType = Opcode::Text;
    }
    writer.append(record);
}

} // namespace

/// Secrets that only a protocol tells are replaced in what is made of a recording.
class tst_DecodedSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void exported_data();
    void exported();
    void counts();

private:
    static void record(const QString &path, bool withSecrets);
};

/// Collabora Online: what it hands out late, in one frame and in two.
void tst_DecodedSecrets::record(const QString &path, bool withSecrets)
{
    const auto writer = CaptureWriter::create(path, {.withSecrets = withSecrets});
    (*writer)->addConnection({.url = u"wss://h/cool/ws?WOPISrc=x"_s});
    append(**writer, Direction::Outgoing, "coolclient 0.1 1 1");
    for (int i = 0; i < Chatter; ++i)
        append(**writer, Direction::Incoming, "perm: edit");
    append(**writer, Direction::Incoming, "clipboardkey: CLIP-CANARY-0123456789");
    append(**writer, Direction::Incoming, R"(viewsetting: {"zoom":12,)", false);
    append(**writer, Direction::Incoming, R"("zoteroAPIKey":"KEY-CANARY"})", true, Opcode::Continuation,
           R"(viewsetting: {"zoom":12,"zoteroAPIKey":"KEY-CANARY"})");
    append(**writer, Direction::Incoming, "perm: edit");
    QVERIFY((*writer)->close());
}

void tst_DecodedSecrets::exported_data()
{
    QTest::addColumn<bool>("wasKept");
    for (const char *const format : {"jsonl", "har", "csv", "plectrum"}) {
        QTest::addRow("%s of one with secrets", format) << true;
        QTest::addRow("%s of one without", format) << false;
    }
}

void tst_DecodedSecrets::exported()
{
    QFETCH(bool, wasKept);
    const QString format = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const QTemporaryDir folder;
    const QString capture = folder.filePath(u"a.plectrum"_s);
    record(capture, wasKept);
    const auto content = [&](bool withSecrets) {
        const QString out = folder.filePath(u"out-%1.%2"_s.arg(int(withSecrets)).arg(format));
        const auto report = convertFile(capture, out, {.withSecrets = withSecrets});
        QByteArray all = report ? "" : report.error().detail.toUtf8();
        if (format == u"plectrum"_s) {
            const auto reader = CaptureReader::open(out);
            for (RecordId id = 1; reader && id <= (*reader)->count(); ++id)
                all += (*reader)->payload(id).value_or("") + '|' + (*reader)->message(id).value_or("") + '\n';
        } else {
            QFile file(out);
            (void)file.open(QIODevice::ReadOnly);
            all += file.readAll();
        }
        return all;
    };
    const QByteArray clean = content(false);
    QVERIFY2(!clean.contains("CANARY"), clean.constData());
    QVERIFY2(clean.contains("clipboardkey: [redacted]"), clean.constData());
    QVERIFY2(clean.contains("perm: edit"), clean.constData());
    QVERIFY(content(true).contains("CLIP-CANARY"));
}

void tst_DecodedSecrets::counts()
{
    const QTemporaryDir folder;
    const QString capture = folder.filePath(u"a.plectrum"_s);
    record(capture, false);
    const auto first = convertFile(capture, folder.filePath(u"b.plectrum"_s), {});
    QVERIFY(first);
    QCOMPARE(first->redacted, 2);
    const auto reader = CaptureReader::open(folder.filePath(u"b.plectrum"_s));
    const auto again = DecodedSecrets::find(**reader, nullptr, {});
    QVERIFY(again);
    QCOMPARE(again->count(), 0);
    QCOMPARE(DecodedSecrets::find(**CaptureReader::open(capture), nullptr, {})->count(), 2);
}

QTEST_GUILESS_MAIN(tst_DecodedSecrets)
#include "tst_decodedsecrets.moc"
