// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/capturereader.h"
#include "exchange/decodedsecrets.h"
#include "exchange/losses.h"
#include "exchange/progress.h"

#include <functional>
#include <vector>

namespace plectrum {

/// A capture as exporters see it: whole payloads, wall clock times, secrets replaced. Not thread-safe.
class ExportSource {
public:
    struct Options {
        bool withSecrets = false;
        ConversionWatcher watcher;
        QString origin = {};         ///< path of the file that all began with
        DecodedSecrets secrets = {}; ///< are replaced in messages, whatever withSecrets says of heads
    };
    /// `reader` and `losses` outlive this.
    ExportSource(CaptureReader &reader, Losses &losses, const Options &options);

    /// Of record.connection, or an empty one.
    const ConnectionInfo &connection(quint32 id) const;
    const QList<ConnectionInfo> &connections() const { return m_connections; }
    /// Wall clock of a record, nanoseconds since 1970.
    qint64 wallNs(const RecordView &record) const { return m_epochNs + record.timeNs; }
    bool isFromClient(const RecordView &record) const;
    Losses &losses() { return m_losses; }
    const QString &origin() const { return m_options.origin; }
    /// What was found or made, for ConversionReport::notes.
    QStringList &notes() { return m_notes; }

    /// A record with all its bytes; heads without secrets. Views end with the next call of any function here.
    Result<RecordView> record(RecordId id);
    using Visitor = std::function<Result<void>(RecordId, const RecordView &)>;
    /// All records in their order; damaged ones are told and left out.
    Result<void> forEach(const Visitor &visitor);

    /// The same of some consecutive records, half-open.
    Result<void> forEach(RecordId first, RecordId end, const Visitor &visitor);

    /// Finds out where the records of each connection stand: walks through the capture once.
    Result<void> findConnections();
    /// Highest id of a connection that has records.
    quint32 lastConnection() const { return quint32(m_runs.size()); }
    /// All records of one connection in their order; after findConnections().
    Result<void> forEachOf(quint32 connection, const Visitor &visitor);

private:
    /// Records of a connection, half-open; where runs are many, with a few of others between.
    struct Run {
        RecordId first;
        RecordId end;
    };
    void mergeRuns();
    Result<void> complete(RecordId id, RecordView &record);
    Result<RecordId> walk(RecordId first, RecordId end, bool whole, const Visitor &visitor);
    bool goOn();

    CaptureReader &m_reader;
    Losses &m_losses;
    const Options m_options;
    QList<ConnectionInfo> m_connections;
    std::vector<std::vector<Run>> m_runs; ///< by connection − 1
    size_t m_runCount = 0;
    qint64 m_gap = 0; ///< records of others that may stand in a run
    qint64 m_epochNs = 0;
    qint64 m_done = 0;
    QStringList m_notes;
    QByteArray m_payload;
    QByteArray m_message;
};

} // namespace plectrum
