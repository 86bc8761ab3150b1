// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturewriter.h"
#include "connection/wirerecorder.h"
#include "exchange/conversion.h"
#include "support/figures.h"
#include "websocket/frameencoder.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Messages = 100'000;
constexpr qint64 MicrosecondNs = 1000;

/// One connection that sends and gets messages of half a KiB.
void record(const QString &path)
{
    auto writer = CaptureWriter::create(path, {.withSecrets = true});
    if (!writer)
        qFatal("%s", qPrintable(writer.error().detail));
    const QByteArray request = "GET /bench HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nUpgrade: websocket\r\n"
                               "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                               "Sec-WebSocket-Version: 13\r\n\r\n";
    const QByteArray response = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";
    const quint32 id = (*writer)->addConnection({.url = u"ws://127.0.0.1:8080/bench"_s,
                                                 .startedAt = QDateTime::currentDateTimeUtc(),
                                                 .peerAddress = u"127.0.0.1:8080"_s});
    (*writer)->append({.kind = RecordKind::Request,
                       .direction = Direction::Outgoing,
                       .connection = id,
                       .payload = request,
                       .payloadBytes = request.size()});
    (*writer)->append({.kind = RecordKind::Response,
                       .direction = Direction::Incoming,
                       .connection = id,
                       .payload = response,
                       .payloadBytes = response.size()});
    WireRecorder wire(writer->get(), id, Role::Client, std::nullopt);
    for (int i = 0; i < Messages; ++i) {
        const QByteArray payload =
            "{\"sequence\":" + QByteArray::number(i) + ",\"text\":\"" + QByteArray(480, 'x') + "\"}";
        FrameHeader header = headerFor(Opcode::Text, quint64(payload.size()));
        header.masked = i % 2 == 0;
        header.maskKey = {1, 2, 3, 4};
        QByteArray bytes;
        appendFrame(bytes, header, payload);
        wire.pass(header.masked ? Role::Client : Role::Server, bytes, i * MicrosecondNs);
        if (wire.isFull())
            (void)(*writer)->flush();
    }
    wire.end(u"fin"_s, {}, Messages * MicrosecondNs);
}

/// MB/s of one conversion, by the size of the foreign file.
double rate(const QString &in, const QString &out, const QString &measured)
{
    const double seconds = bestSeconds(
        [&] {
            const auto report = convertFile(in, out, {.withSecrets = true, .overwrite = true});
            if (!report)
                qFatal("%s", qPrintable(report.error().detail));
        },
        3);
    return double(QFileInfo(measured).size()) / 1e6 / seconds;
}

} // namespace

/// Import and export, and how long tshark takes to read the same packets.
int main()
{
    const QTemporaryDir folder;
    const QString capture = folder.filePath(u"in.plectrum"_s);
    const QString back = folder.filePath(u"back.plectrum"_s);
    record(capture);
    double importSeconds = 0;
    for (const QString &ending : {u"pcapng"_s, u"har"_s, u"mitm"_s, u"jsonl"_s, u"csv"_s}) {
        const QString file = folder.filePath(u"file."_s + ending);
        const double written = rate(capture, file, file);
        const double size = double(QFileInfo(file).size()) / 1e6;
        if (ending == "csv"_L1) {
            std::printf("%-7s %7.1f MB  written at %7.1f MB/s\n", qPrintable(ending), size, written);
            continue;
        }
        const double read = rate(file, back, file);
        std::printf("%-7s %7.1f MB  written at %7.1f MB/s  read at %7.1f MB/s\n", qPrintable(ending), size, written,
                    read);
        if (ending == "pcapng"_L1)
            importSeconds = size / read;
    }
    const QString tshark = QStandardPaths::findExecutable(u"tshark"_s);
    if (tshark.isEmpty()) {
        std::printf("tshark is not installed: no comparison\n");
        return 0;
    }
    const double theirs = bestSeconds(
        [&] {
            QProcess process;
            process.setStandardOutputFile(QProcess::nullDevice());
            process.setStandardErrorFile(QProcess::nullDevice());
            process.start(tshark,
                          {u"-r"_s, folder.filePath(u"file.pcapng"_s), u"-Y"_s, u"websocket"_s, u"-T"_s, u"fields"_s,
                           u"-e"_s, u"websocket.opcode"_s});
            process.waitForFinished(-1);
        },
        2);
    figure("reading pcapng, times as fast as tshark", theirs / importSeconds, 1);
    return 0;
}
