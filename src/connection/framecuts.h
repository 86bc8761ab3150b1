// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace plectrum {

/// Where a message is cut into frames; nowhere at first.
struct FrameCuts {
    qint64 every = 0;          ///< at most so many bytes a frame; 0: not by length
    std::vector<qsizetype> at; ///< byte offsets, ascending; one that stands twice makes an empty frame

    bool operator==(const FrameCuts &) const = default;
    /// The offsets for a message of `length` bytes; those behind its end are left out.
    std::vector<qsizetype> offsets(qsizetype length) const;
    /// Bytes of each frame of such a message; at most `most` of them are counted out.
    std::vector<qsizetype> lengths(qsizetype length, std::size_t most) const;
};

} // namespace plectrum
