// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "state/statefolder.h"
#include "support/figures.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Rows = 200'000;
constexpr int Cards = 1000; ///< in the document that patches change
constexpr int Looks = 200;

/// A document of some 60 kB, and patches of it in Phoenix's envelope; or the same messages without a patch in them.
void record(const QString &path, bool isPatched)
{
    const auto writer = CaptureWriter::create(path, {});
    (*writer)->addConnection({.url = u"ws://h/socket/websocket?vsn=2.0.0"_s});
    QByteArray board = "{";
    for (int i = 0; i < Cards; ++i)
        board +=
            (i == 0 ? "\"" : ",\"") + QByteArray::number(i) + R"(":{"text":"something to do","column":0,"by":"ann"})";
    board += '}';
    for (int i = 0; i < Rows; ++i) {
        const QByteArray pointer = R"("/)" + QByteArray::number(i * 7 % Cards) + R"(/column")";
        const QByteArray operation = i == 0
            ? R"({"op":"add","path":"","value":)" + board + '}'
            : R"({"op":"replace","path":)" + pointer + R"(,"value":)" + QByteArray::number(i) + '}';
        QByteArray text = R"(["1",null,"board:7","patch",{"ops":[)" + operation + "]}]";
        if (!isPatched)
            text.replace("\"op\"", "\"do\"");
        RecordView record{.direction = Direction::Incoming,
                          .connection = 1,
                          .timeNs = i * 1000LL,
                          .payload = text,
                          .payloadBytes = text.size()};
        record.header.fin = true;
        record.header.opcode = Opcode::Text;
        (*writer)->append(record);
        if (i % 100'000 == 0)
            (void)(*writer)->flush();
    }
    (void)(*writer)->close();
}

std::unique_ptr<CaptureReader> open(const QString &path)
{
    return std::move(*CaptureReader::open(path, CaptureReader::Access::Sequential));
}

double decodedSeconds(CaptureReader &reader)
{
    return bestSeconds(
        [&] {
            RecordDecoder decoder(reader, {});
            for (RecordId id = 1; id <= reader.count(); ++id)
                (void)decoder.feed(id, *reader.record(id), false, true);
        },
        2);
}

double foldedSeconds(CaptureReader &reader)
{
    return bestSeconds([&] { (void)StateFolder(reader, {}).step(reader.count()); }, 2);
}

} // namespace

/// Folding, against decoding the same rows; and any row of a document that all of them change.
int main()
{
    const QTemporaryDir folder;
    const QString other = folder.filePath(u"other.plectrum"_s);
    record(other, false);
    const auto others = open(other);
    figure("messages that change nothing, of the speed of decoding", decodedSeconds(*others) / foldedSeconds(*others),
           0.6);

    const QString path = folder.filePath(u"patches.plectrum"_s);
    record(path, true);
    const auto reader = open(path);
    figure("JSON Patches, of the speed of decoding", decodedSeconds(*reader) / foldedSeconds(*reader), 0.2);

    StateFolder state(*reader, {});
    (void)state.step(reader->count());
    QRandomGenerator random(1);
    std::array<double, Looks> looks{};
    for (double &look : looks) {
        QElapsedTimer timer;
        timer.start();
        if (!state.at(0, 1 + random.bounded(Rows))->exists)
            qFatal("There is no document");
        look = double(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(looks);
    figure("any row of a document of 60 kB, median ms", looks[Looks / 2], 16, true);
    figure("any row, slowest ms", looks.back(), 100, true);
    return 0;
}
