// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/capturecopier.h"

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "exchange/exportsource.h"
#include "exchange/recordorder.h"

namespace plectrum {

Result<void> copyRecords(const QString &in, const QString &path, const ConversionOptions &options,
                         ConversionReport &report, RecordOrder *order)
{
    const auto reader = CaptureReader::open(in);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto writer =
        CaptureWriter::create(path, {.withSecrets = options.withSecrets, .maxQueuedBytes = ConversionQueueBytes});
    if (!writer)
        return tl::unexpected(writer.error());
    // The writer replaces secrets; what is read must be as it was.
    ConversionWatcher watcher;
    if (options.watcher) {
        watcher = [&options](ConversionStep step) {
            step.stage = ConversionStep::Stage::Sorting;
            return options.watcher(step);
        };
    }
    DecodedSecrets secrets;
    if (!options.withSecrets && !order) {
        auto found = DecodedSecrets::find(**reader, options.decoders, watcher);
        if (!found)
            return tl::unexpected(found.error());
        secrets = std::move(*found);
    }
    const int decodedCount = secrets.count();
    ExportSource source(**reader, report.losses,
                        {.withSecrets = true, .watcher = watcher, .secrets = std::move(secrets)});
    for (const ConnectionInfo &info : source.connections())
        (*writer)->addConnection(info);
    const qint64 firstNs = order ? order->earliestNs() : 0;
    const ExportSource::Visitor append = [&](RecordId, const RecordView &record) -> Result<void> {
        RecordView moved = record;
        moved.timeNs -= firstNs;
        (*writer)->append(moved);
        return (*writer)->isFull() ? (*writer)->flush() : Result<void>();
    };
    const auto done = order
        ? order->forEachRun([&](RecordId first, RecordId end) { return source.forEach(first, end, append); })
        : source.forEach(append);
    if (!done)
        return done;
    report.records = (*writer)->appendedCount();
    report.connections = source.connections().size();
    report.redacted = qMax(report.redacted, (*writer)->redactedCount() + decodedCount);
    return (*writer)->close();
}

} // namespace plectrum
