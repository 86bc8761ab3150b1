// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QElapsedTimer>

#include <span>

namespace plectrum {

class CaptureWriter;
struct ConnectionEnd;

/// What a frame's message means where the frame alone does not say it; see RecordView.
struct FrameMeaning {
    bool hasMessage = false;
    bool compressed = false;
    Opcode type = Opcode::Text;
    QByteArrayView message;
};

/// Writes one connection's records into the capture, or nowhere when there is no recorder. Also its clock.
class FrameRecorder {
public:
    FrameRecorder(CaptureWriter *writer, quint32 connection);

    /// Monotonic nanoseconds: the capture's clock, or one of our own without a recorder.
    qint64 now() const;
    /// Reading should stop until the recorder has caught up.
    bool isFull() const;

    /// Returns the record's id; 0 without a recorder.
    RecordId frame(Direction direction, qint64 timeNs, const FrameHeader &header, Violations violations,
                   QByteArrayView payload, const FrameMeaning &meaning = {});
    /// The record that frame() writes, as a view.
    RecordView recordOf(Direction direction, qint64 timeNs, const FrameHeader &header, Violations violations,
                        QByteArrayView payload, const FrameMeaning &meaning = {}) const;
    /// Of recordOf().
    void frames(std::span<const RecordView> records);
    void end(const ConnectionEnd &end) { this->end(end, now()); }
    void end(const ConnectionEnd &end, qint64 timeNs);

private:
    CaptureWriter *const m_writer;
    const quint32 m_connection;
    QElapsedTimer m_clock;
};

} // namespace plectrum
