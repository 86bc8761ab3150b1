// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "capture/filterscan.h"
#include "exchange/conversion.h"
#include "support/figures.h"
#include "support/program.h"
#include "ui/models/backgroundscan.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr qint64 Rows = 4'000'000;
constexpr qint64 TsharkRows = 100'000;

/// Text messages of 125 bytes, one in a thousand of them about Alice.
QByteArray payloadOf(qint64 number)
{
    QByteArray payload = "{\"event\":\"client-broadcast\",\"n\":" + QByteArray::number(number)
        + ",\"user\":{\"name\":\"" + (number % 1000 == 0 ? "alice" : "bob") + "\"},\"text\":\"";
    return payload + QByteArray(123 - payload.size(), 'x') + "\"}";
}

void append(CaptureWriter &writer, qint64 number, qint64 timeNs)
{
    const QByteArray payload = payloadOf(number);
    RecordView record{.direction = number % 2 ? Direction::Incoming : Direction::Outgoing,
                      .connection = 1,
                      .timeNs = timeNs,
                      .payload = payload,
                      .payloadBytes = payload.size()};
    record.header.payloadLength = quint64(payload.size());
    record.header.masked = record.direction == Direction::Outgoing;
    writer.append(record);
}

void appendHead(CaptureWriter &writer, RecordKind kind, QByteArrayView head)
{
    writer.append(RecordView{.kind = kind,
                             .direction = kind == RecordKind::Request ? Direction::Outgoing : Direction::Incoming,
                             .connection = 1,
                             .payload = head,
                             .payloadBytes = head.size()});
}

/// A connection with `rows` messages.
void write(const QString &path, qint64 rows)
{
    const auto writer = std::move(*CaptureWriter::create(path, {.withSecrets = true}));
    (void)writer->addConnection({.url = u"ws://127.0.0.1:9000/"_s});
    appendHead(*writer, RecordKind::Request,
               "GET / HTTP/1.1\r\nHost: 127.0.0.1:9000\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    appendHead(*writer, RecordKind::Response,
               "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n");
    for (qint64 i = 1; i <= rows; ++i) {
        append(*writer, i, i * 1000);
        if (i % 1024 == 0 && writer->isFull())
            (void)writer->flush();
    }
    if (!writer->close())
        qFatal("the recording could not be written");
}

double scanSeconds(CaptureReader &reader, const QString &text, size_t expected)
{
    const auto filter = Filter::compile(text);
    if (!filter)
        qFatal("%s", qPrintable(filter.error().toString()));
    return bestSeconds(
        [&] {
            FilterScan scan;
            scan.start(*filter, reader);
            std::vector<RecordId> hits;
            while (true) {
                const auto step = scan.step(reader.count(), hits);
                if (!step)
                    qFatal("%s", qPrintable(step.error().detail));
                if (!*step)
                    break;
            }
            if (hits.size() != expected)
                qFatal("%s: %zu rows found", qPrintable(text), hits.size());
        },
        3);
}

/// Milliseconds until a filter shows its first hits, as the window asks for them.
double firstHitsMs(const QString &path, const QString &text)
{
    BackgroundScan scan;
    QElapsedTimer timer;
    timer.start();
    double first = -1;
    QObject::connect(&scan, &BackgroundScan::advanced, &scan, [&] {
        if (first < 0 && !scan.hits().isEmpty()) {
            first = double(timer.nsecsElapsed()) / 1e6;
            QCoreApplication::quit();
        }
    });
    scan.start(path, *Filter::compile(text), Rows);
    QCoreApplication::exec();
    return first;
}

/// Rows that a filter is behind the recording at most, while 100 000 messages a second come.
double rowsBehind(const QString &path)
{
    constexpr qint64 PerSecond = 100'000;
    constexpr qint64 Live = 3 * PerSecond;
    const auto writer = std::move(*CaptureWriter::create(path, {.withSecrets = true}));
    (void)writer->flush();
    std::thread writing([&writer] {
        QElapsedTimer timer;
        timer.start();
        for (qint64 i = 1; i <= Live; ++i) {
            if (i % 128 == 0) {
                const qint64 ahead = i * (1'000'000'000 / PerSecond) - timer.nsecsElapsed();
                if (ahead > 0)
                    std::this_thread::sleep_for(std::chrono::nanoseconds(ahead));
            }
            append(*writer, i, i * 1000);
        }
    });
    BackgroundScan scan;
    qint64 most = 0;
    QTimer refresh;
    QObject::connect(&refresh, &QTimer::timeout, &scan, [&] {
        const qint64 committed = writer->committedCount();
        most = qMax(most, committed - scan.scanned());
        scan.grow(committed);
        if (committed == Live && scan.scanned() == Live)
            QCoreApplication::quit();
    });
    scan.start(path, *Filter::compile(u"dir == in and payload contains \"ali\" or len > 4 KiB"_s), 0);
    refresh.start(33);
    QCoreApplication::exec();
    writing.join();
    return double(most);
}

/// How many times as fast as tshark's display filter on the same traffic; −1 without tshark.
double timesTshark(const QTemporaryDir &folder, double rowsASecond)
{
    const QString tshark = QStandardPaths::findExecutable(u"tshark"_s);
    if (tshark.isEmpty())
        return -1;
    const QString recording = folder.filePath(u"few.plectrum"_s);
    const QString packets = folder.filePath(u"few.pcapng"_s);
    write(recording, TsharkRows);
    if (!convertFile(recording, packets, {.withSecrets = true}))
        qFatal("no packets");
    const auto seconds = [&](const QStringList &more, qsizetype expected) {
        const QStringList arguments =
            QStringList{u"-r"_s, packets, u"-T"_s, u"fields"_s, u"-e"_s, u"frame.number"_s} + more;
        return bestSeconds(
            [&] {
                if (run(tshark, arguments).out.count('\n') < expected)
                    qFatal("tshark found too little");
            },
            1);
    };
    // What it takes to start is not counted.
    const double start = seconds({u"-c"_s, u"1"_s}, 1);
    const double all = seconds({u"-Y"_s, u"websocket.payload.text contains \"alice\""_s}, 1);
    return rowsASecond / (double(TsharkRows) / (all - start));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"many.plectrum"_s);
    write(path, Rows);
    const auto reader = std::move(*CaptureReader::open(path));
    const double millions = double(Rows) / 1e6;
    const double contains = millions / scanSeconds(*reader, u"payload contains \"alice\""_s, Rows / 1000);
    figure("file: substring, million rows a second", contains, 10);
    figure("file: direction, million rows a second", millions / scanSeconds(*reader, u"dir == in"_s, Rows / 2 + 1), 5);
    figure("file: kind and length, million rows a second",
           millions / scanSeconds(*reader, u"kind in {ping pong} or len > 4 KiB"_s, 0), 5);
    figure("file: time since the row before, million rows a second",
           millions / scanSeconds(*reader, u"delta > 1s"_s, 0), 5);
    figure("first hits of a substring, ms", firstHitsMs(path, u"payload contains \"alice\""_s), 100, true);
    figure("first hits of a field, ms", firstHitsMs(path, u"dir == out"_s), 100, true);
    figure("rows behind at 100 000 messages a second", rowsBehind(folder.filePath(u"live.plectrum"_s)), 20'000, true);
    if (const double times = timesTshark(folder, contains * 1e6); times > 0)
        figure("substring in a file, × tshark's display filter", times, 30);
    else
        std::puts("tshark is not installed");
    return 0;
}
