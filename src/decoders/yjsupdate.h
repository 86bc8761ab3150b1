// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

#include <vector>

namespace plectrum {

/// What an update of a Yjs document changes, in version 1 of the encoding (yjs, UpdateEncoderV1); version 2 bears no
/// mark and reads as broken.
struct YjsUpdate {
    /// Changes of one client that follow each other.
    struct Change {
        quint64 client = 0;
        quint64 clock = 0; ///< of the first
        quint64 items = 0;
        QByteArray text;                  ///< that is inserted, its beginning, UTF-8
        qsizetype offset = 0, length = 0; ///< in the update
    };
    /// A range of items that is gone.
    struct Deletion {
        quint64 client = 0;
        quint64 clock = 0;
        quint64 length = 0;
    };

    std::vector<Change> changes; ///< the first MaxShown
    std::vector<Deletion> deletions;
    quint64 changeCount = 0;
    quint64 deletionCount = 0;
    bool isBroken = false;

    static constexpr size_t MaxShown = 1000;

    /// Takes time in proportion to the bytes.
    static YjsUpdate read(QByteArrayView update);
    /// "client 12 clock 96 inserts "a" · deletes 4"; "nothing".
    QByteArray toText() const;
    /// `base` is added to all offsets.
    DecodedField toTree(QByteArrayView update, const QByteArray &name, qsizetype base) const;
};

} // namespace plectrum
