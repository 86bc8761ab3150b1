// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"
#include "capture/record.h"
#include "exchange/losses.h"
#include "exchange/recordorder.h"
#include "result.h"

#include <optional>

namespace plectrum {

class CaptureWriter;

/// Where importers put what they find: the capture that is being made, and the list of what it cannot tell. Keeps to
/// the writer's pace. Not thread-safe.
class Intake {
public:
    /// Both outlive this.
    Intake(CaptureWriter &writer, Losses &losses);

    CaptureWriter &writer() { return m_writer; }
    Losses &losses() { return m_losses; }

    /// A wall clock time, nanoseconds since 1970, as time of the capture; the first one given is the capture's 0.
    qint64 timeOf(qint64 wallNs);

    quint32 addConnection(const ConnectionInfo &info);
    void updateConnection(quint32 id, const ConnectionInfo &info);
    quint32 connectionCount() const { return m_connections; }

    /// `place` settles the order of records of one time; none: the order of coming. Errors are the writer's.
    Result<void> append(const RecordView &record, std::optional<qint64> place = {});
    Result<void> head(quint32 connection, RecordKind kind, QByteArrayView bytes, Direction direction, qint64 timeNs);
    /// A message of which nobody knows how it was framed: one frame in shortest form, no mask.
    Result<void> message(quint32 connection, Direction direction, Opcode opcode, QByteArrayView payload, qint64 timeNs);
    Result<void> end(quint32 connection, const ConnectionEnd &end, qint64 timeNs);
    /// Waits for the writer if it has enough.
    Result<void> breathe();

    /// Tells of what was appended past this, at `timeNs`; breathe() tells of failures.
    void follow(qint64 timeNs);

    /// Records of one time stay in the order of coming, whatever they are; for importers that meet them in order.
    void comesInOrder() { m_inOrder = true; }
    /// In which order the records belong, when all have come.
    RecordOrder takeOrder() { return std::move(m_order); }

private:
    CaptureWriter &m_writer;
    Losses &m_losses;
    const qint64 m_firstRecord; ///< count of those the writer had before
    std::optional<qint64> m_epochNs;
    quint32 m_connections = 0;
    RecordOrder m_order;
    bool m_inOrder = false;
    std::optional<Error> m_failure;
};

/// The head of a request or response put together from what a file tells of it. Line breaks in names and values become
/// spaces; names that start with ":" (HTTP/2) are left out.
QByteArray headBytes(const QByteArray &startLine, const QList<std::pair<QByteArray, QByteArray>> &fields);

} // namespace plectrum
