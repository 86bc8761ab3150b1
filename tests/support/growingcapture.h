// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/capturereader.h"
#include "capture/capturewriter.h"

#include <QTemporaryDir>

#include <memory>

namespace plectrum {

/// A capture that grows as the test says, and a reader of it. Ends the test program where the disk fails.
class GrowingCapture {
public:
    /// An empty `path`: a file of its own, deleted at the end.
    explicit GrowingCapture(const QString &path = {});

    /// Text frames "row N", every third one outgoing, a microsecond apart; then all is in the file.
    void grow(int rows, quint32 connection = 1);
    /// The record as it is; then it is in the file.
    RecordId append(const RecordView &record);
    /// A record of this kind and payload.
    RecordId append(RecordKind kind, Direction direction, QByteArrayView payload, quint32 connection = 1);
    /// A frame that is no part of anything longer.
    RecordId append(Opcode opcode, Direction direction, QByteArrayView payload);

    CaptureWriter &writer() { return *m_writer; }
    std::shared_ptr<CaptureReader> reader() const { return m_reader; }

private:
    void commit();

    QTemporaryDir m_folder;
    std::unique_ptr<CaptureWriter> m_writer;
    std::shared_ptr<CaptureReader> m_reader;
};

} // namespace plectrum
