// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "capture/filterscan.h"
#include "decoders/callstatistics.h"
#include "decoders/decodedmeanings.h"
#include "decoders/decodedrows.h"
#include "decoders/roomstate.h"
#include "support/figures.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr int Rows = 1'000'000;
constexpr int Pages = 200;
constexpr int PageRows = 40;

bool goesOn()
{
    return true;
}

/// Calls and answers of JSON-RPC over so many connections, or texts of no protocol.
void record(const QString &path, int connections, bool isPlain)
{
    const auto writer = CaptureWriter::create(path, {});
    for (int i = 0; i < connections; ++i)
        (*writer)->addConnection({.url = u"ws://h/rpc"_s});
    for (int i = 0; i < Rows; ++i) {
        const QByteArray number = QByteArray::number(i / 2);
        const QByteArray text = isPlain ? "row " + number + QByteArray(80, '.')
            : i % 2 == 0 ? R"({"jsonrpc":"2.0","method":"board.move","params":{"x":1,"y":[2,3]},"id":)" + number + '}'
                         : R"({"jsonrpc":"2.0","result":{"ok":true,"at":"2026-01-01"},"id":)" + number + '}';
        RecordView record{.direction = i % 2 == 0 ? Direction::Outgoing : Direction::Incoming,
                          .connection = quint32(i / 2 % connections) + 1,
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

double passSeconds(const QString &path)
{
    const auto reader = open(path);
    return bestSeconds([&] { (void)DecodedRows(*reader, {}).advance(reader->count(), goesOn); }, 2);
}

/// As the window reads it.
double watchedSeconds(const QString &path)
{
    const auto reader = open(path);
    return bestSeconds(
        [&] {
            CallStatistics calls;
            RoomState rooms;
            DecodedRows decoded(*reader, {});
            decoded.setWatch([&](RecordId id, const RecordView &view, const std::vector<DecodedMessage> &messages,
                                 const DecoderInfo *info) {
                calls.add(view, messages, info);
                rooms.add(id, view, messages);
            });
            (void)decoded.advance(reader->count(), goesOn);
            if (calls.rows().constFirst().answered != Rows / 2)
                qFatal("Calls are missing");
        },
        2);
}

/// Half of the rows match.
double filterSeconds(CaptureReader &reader, const QString &text)
{
    const auto filter = Filter::compile(text, {}, filterProtocols());
    return bestSeconds(
        [&] {
            DecodedMeanings meanings(reader, {}, filter->usesMeantFields());
            FilterScan scan;
            scan.start(*filter, reader, &meanings);
            std::vector<RecordId> ids;
            while (*scan.step(reader.count(), ids)) { }
            if (ids.size() != Rows / 2)
                qFatal("%zu rows found", ids.size());
        },
        2);
}

} // namespace

/// Decoding in any order, against the same in order.
int main()
{
    const QTemporaryDir folder;
    const QString plain = folder.filePath(u"plain.plectrum"_s);
    record(plain, 1, true);
    figure("no protocol: passed over, thousand rows a second", Rows / passSeconds(plain) / 1000, 3000);

    for (const int connections : {1, 1000}) {
        const QString path = folder.filePath(u"calls-%1.plectrum"_s.arg(connections));
        record(path, connections, false);
        const auto reader = open(path);
        const double straight = bestSeconds(
            [&] {
                RecordDecoder decoder(*reader, {});
                for (RecordId id = 1; id <= reader->count(); ++id)
                    (void)decoder.feed(id, *reader->record(id));
            },
            2);
        const QByteArray name = "JSON-RPC, " + QByteArray::number(connections) + " connections: ";
        figure((name + "decoded, thousand rows a second").constData(), Rows / straight / 1000, 500);
        figure((name + "the same with marks, of its speed").constData(), straight / passSeconds(path), 0.7);

        figure((name + "with calls and rooms, of its speed").constData(), straight / watchedSeconds(path), 0.5);
        figure((name + "filtered by operation, of its speed").constData(),
               straight / filterSeconds(*reader, u"operation == \"board.move\""_s), 0.5);
        figure((name + "filtered by a field, of its speed").constData(),
               straight / filterSeconds(*reader, u"jsonrpc.method == \"board.move\""_s), 0.2);

        DecodedRows decoded(*reader, {});
        (void)decoded.advance(reader->count(), goesOn);
        QRandomGenerator random(1);
        std::array<double, Pages> pages{};
        for (double &page : pages) {
            std::array<RecordId, PageRows> ids{};
            ids.front() = 1 + random.bounded(Rows - PageRows);
            for (size_t i = 1; i < ids.size(); ++i)
                ids[i] = ids[i - 1] + 1;
            QElapsedTimer timer;
            timer.start();
            (void)decoded.rows(ids, goesOn);
            page = double(timer.nsecsElapsed()) / 1e6;
        }
        std::ranges::sort(pages);
        figure((name + "any page, median ms").constData(), pages[Pages / 2], 16, true);
        figure((name + "any page, slowest ms").constData(), pages.back(), 100, true);
    }
    return 0;
}
