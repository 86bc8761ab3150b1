// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "capture/filter.h"
#include "capture/packedblock.h"
#include "capture/sqlite.h"
#include "decoders/secretfinder.h"
#include "support/figures.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

constexpr qint64 Records = 2'000'000;
constexpr qint64 CommitMs = 50;

RecordView frame(QByteArrayView payload, qint64 timeNs)
{
    RecordView record{.direction = Direction::Incoming,
                      .connection = 1,
                      .timeNs = timeNs,
                      .payload = payload,
                      .payloadBytes = payload.size()};
    record.header.payloadLength = quint64(payload.size());
    return record;
}

/// Our writer, until all is committed.
double blockSeconds(const QString &path, QByteArrayView payload)
{
    QElapsedTimer timer;
    timer.start();
    auto writer = std::move(*CaptureWriter::create(path, {}));
    (void)writer->addConnection({}); // whose first messages are looked at
    for (qint64 i = 0; i < Records; ++i) {
        writer->append(frame(payload, writer->now()));
        if (i % 1024 == 0 && writer->isFull())
            (void)writer->flush();
    }
    if (!writer->flush())
        qFatal("the writer failed");
    return double(timer.nsecsElapsed()) / 1e9;
}

/// The same of a connection whose protocol is known, with the decoder asked for the secrets of every message or not.
double protocolSeconds(const QString &path, QByteArrayView payload, bool asksDecoder)
{
    auto writer = std::move(*CaptureWriter::create(path, {}));
    if (asksDecoder)
        writer->askForSecrets(secretSources({}));
    (void)writer->addConnection({.url = u"ws://127.0.0.1/socket.io/?EIO=4&transport=websocket"_s});
    QElapsedTimer timer;
    timer.start();
    for (qint64 i = 0; i < Records; ++i) {
        writer->append(frame(payload, writer->now()));
        if (i % 1024 == 0 && writer->isFull())
            (void)writer->flush();
    }
    if (!writer->flush())
        qFatal("the writer failed");
    return double(timer.nsecsElapsed()) / 1e9;
}

/// The longest time from one commit to the next, in ms, while a million records a second come.
double longestPauseMs(const QString &path, QByteArrayView payload)
{
    constexpr qint64 PacedRecords = 4'000'000;
    QElapsedTimer timer;
    timer.start();
    auto writer = std::move(*CaptureWriter::create(path, {}));
    (void)writer->addConnection({});
    qint64 lastCommit = timer.nsecsElapsed();
    qint64 longest = 0;
    // In the writer's thread.
    QObject::connect(
        writer.get(), &CaptureWriter::committed, writer.get(),
        [&timer, &lastCommit, &longest] {
            const qint64 now = timer.nsecsElapsed();
            longest = qMax(longest, now - lastCommit);
            lastCommit = now;
        },
        Qt::DirectConnection);
    for (qint64 i = 0; i < PacedRecords; ++i) {
        if (i % 1024 == 0) {
            const qint64 ahead = i * 1000 - timer.nsecsElapsed();
            if (ahead > 0)
                std::this_thread::sleep_for(std::chrono::nanoseconds(ahead));
        }
        writer->append(frame(payload, writer->now()));
    }
    (void)writer->close();
    return double(longest) / 1e6;
}

/// A row a frame, as a plain tool would: a prepared statement, a commit every 50 ms, the same journal.
double rowSeconds(const QString &path, QByteArrayView payload)
{
    Database database;
    Statement insert;
    if (!database.open(path, Database::Mode::Create)
        || !database.run(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE frame (id INTEGER PRIMARY KEY, "
            "connection INTEGER, direction INTEGER, time INTEGER, opcode INTEGER, flags INTEGER, payload BLOB); BEGIN")
        || !insert.prepare(
            database,
            "INSERT INTO frame (connection, direction, time, opcode, flags, payload) VALUES (?, ?, ?, ?, ?, ?)"))
        qFatal("no database");
    QElapsedTimer timer;
    timer.start();
    qint64 committed = 0;
    for (qint64 i = 0; i < Records; ++i) {
        (void)insert.bind(1, qint64(1))
            .bind(2, qint64(1))
            .bind(3, i)
            .bind(4, qint64(1))
            .bind(5, qint64(1))
            .bind(6, payload)
            .run();
        if (i % 1024 == 0 && timer.elapsed() - committed > CommitMs) {
            committed = timer.elapsed();
            (void)database.run("COMMIT; BEGIN");
        }
    }
    (void)database.run("COMMIT");
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const QByteArray payload(125, 'x');
    const QString path = folder.filePath(u"blocks.plectrum"_s);
    const double blocks = blockSeconds(path, payload);
    const double rows = rowSeconds(folder.filePath(u"rows.sqlite"_s), payload);
    figure("records of 125 bytes written, millions a second", double(Records) / blocks / 1e6, 0.8);
    figure("longest time from commit to commit at a million a second, ms",
           longestPauseMs(folder.filePath(u"paced.plectrum"_s), payload), CommitMs, true);
    figure("against a row a frame, ×", rows / blocks, 2.5);

    const QByteArray event =
        R"(42["draw",{"board":17,"strokes":[[12,99],[13,98],[14,97]],"color":"#0082c9","by":"alice","at":1763797213}])";
    const double unasked = protocolSeconds(folder.filePath(u"unasked.plectrum"_s), event, false);
    const double asked = protocolSeconds(folder.filePath(u"asked.plectrum"_s), event, true);
    figure("Socket.IO events recorded with the decoder asked for secrets, thousands a second",
           double(Records) / asked / 1e3, 300);
    figure("time a record with the decoder asked, × of without", asked / unasked, 5, true);

    const auto reader = std::move(*CaptureReader::open(path));
    const auto filter = Filter::compile(u"text contains \"needle\""_s);
    std::vector<RecordId> ids;
    const double scan = bestSeconds(
        [&] {
            for (RecordId id = 1; id <= reader->count();) {
                const auto block = reader->block(id);
                const RecordId end = (*block)->firstId() + (*block)->count();
                filter->scan(**block, id, end, ids);
                id = end;
            }
        },
        3);
    figure("substring looked for in a file, million records a second", double(Records) / scan / 1e6, 10);
    return 0;
}
