// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "ui/faces/secretmarks.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <optional>

namespace plectrum {

class CaptureReader;

/// The bytes of one record for showing, read piece by piece: the message where it differs from the payload, else the
/// payload; or the payload as it was sent, also with its header and its mask.
struct RecordBytes {
    std::shared_ptr<CaptureReader> reader;
    RecordId id = 0;
    bool asMeant = true; ///< the message instead of the payload
    qint64 size = 0;
    QByteArray head = {};                              ///< stands before them and counts in `size`
    std::optional<std::array<quint8, 4>> maskKey = {}; ///< they are shown masked by it (RFC 6455 §5.3)

    SecretMarks secrets = {}; ///< counted behind the head
    bool hidesSecrets = true; ///< they are masked wherever the bytes go

    /// The same without a reader, for a thread that has its own.
    RecordBytes withoutReader() const;
    /// At most `length` bytes from `offset`; empty when they cannot be read.
    QByteArray read(qint64 offset, qint64 length) const;
};

} // namespace plectrum
