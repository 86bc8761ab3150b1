// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "decoders/decodedrows.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace plectrum;
using namespace Qt::StringLiterals;

/// Which messages of each recorded talk answer which, and after how long by the recording's clock: NAME.calls beside
/// NAME.jsonl. With PLECTRUM_WRITE_GOLDEN in the environment these are written anew, to be read before they are
/// committed.
class tst_PairedTalks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void talks_data();
    void talks();

private:
    /// No two rows are as far apart as two others.
    static qint64 clock(RecordId row) { return qint64(row * row) * 1'000'000; }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static RecordView record(const QJsonObject &line)
    {
        RecordView record{.direction = line[u"side"_s] == "c"_L1 ? Direction::Outgoing : Direction::Incoming,
                          .connection = 1,
                          .messageType = line.contains(u"text"_s) ? Opcode::Text : Opcode::Binary};
        record.header.fin = true;
        record.header.opcode = record.messageType;
        return record;
    }
};

void tst_PairedTalks::talks_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(PLECTRUM_TEST_DATA "/golden/talks"), {u"*.jsonl"_s}, QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileInfo().baseName())) << path;
    }
}

void tst_PairedTalks::talks()
{
    QFETCH(QString, path);
    QByteArrayList lines = read(path).split('\n');
    const QJsonObject head = QJsonDocument::fromJson(lines.takeFirst()).object();
    QTemporaryDir folder;
    const QString capture = folder.filePath(u"talk.plectrum"_s);
    const auto writer = CaptureWriter::create(capture, {});
    QVERIFY(writer);
    (*writer)->addConnection({.url = head[u"url"_s].toString(), .subprotocol = head[u"subprotocol"_s].toString()});
    RecordId count = 0;
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        RecordView view = record(object);
        const QByteArray message = view.messageType == Opcode::Text
            ? object[u"text"_s].toString().toUtf8()
            : QByteArray::fromHex(object[u"hex"_s].toString().toLatin1());
        view.payload = message;
        view.payloadBytes = message.size();
        view.timeNs = clock(++count);
        (*writer)->append(view);
    }
    QVERIFY((*writer)->close());

    const auto reader = CaptureReader::open(capture);
    QVERIFY(reader);
    DecodedRows decoded(**reader, {}, 4);
    QVERIFY(decoded.advance(count, [] { return true; }));
    std::vector<RecordId> ids(count);
    for (RecordId id = 1; id <= count; ++id)
        ids[id - 1] = id;
    QByteArray found;
    for (const DecodedRow &row : decoded.rows(ids, [] { return true; })) {
        QCOMPARE(row.latencyNs >= 0, row.other > 0 && row.other < row.id);
        if (row.latencyNs < 0)
            continue;
        QCOMPARE(row.latencyNs, clock(row.id) - clock(row.other));
        found += QByteArray::number(row.id) + " answers " + QByteArray::number(row.other) + " after "
            + QByteArray::number(row.latencyNs / 1'000'000) + " ms: " + row.summary + '\n';
    }
    const QString expected = path.chopped(5) + u"calls"_s;
    if (qEnvironmentVariableIsSet("PLECTRUM_WRITE_GOLDEN")) {
        QFile file(expected);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(found) == found.size());
    }
    QVERIFY(QFile::exists(expected));
    QCOMPARE(found, read(expected));
}

QTEST_GUILESS_MAIN(tst_PairedTalks)
#include "tst_pairedtalks.moc"
