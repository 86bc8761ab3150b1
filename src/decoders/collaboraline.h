// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

#include <vector>

namespace plectrum {

/// A message of Collabora Online: its first word, what else is on its first line, and what stands behind that line.
/// Views end with the message.
struct CollaboraLine {
    QByteArrayView message;
    QByteArrayView word;  ///< with its colon, where it has one
    QByteArrayView rest;  ///< of the line
    QByteArrayView body;  ///< behind the first line feed
    bool isImage = false; ///< the body is not text

    static CollaboraLine read(QByteArrayView message);

    /// The word without its colon.
    QByteArrayView name() const { return word.endsWith(':') ? word.chopped(1) : word; }
    /// "16" of "part=16"; empty: there is no such argument.
    QByteArrayView argument(QByteArrayView name) const;
    /// The JSON that stands behind the word, or behind the arguments; empty: none.
    QByteArrayView json() const;
    /// "PNG", "zstd keyframe" … of a tile's body.
    QByteArray imageText() const;
    /// What grants access: passwords, tokens in addresses (also percent-encoded), keys in settings.
    std::vector<SecretRange> secrets() const;
    DecodedField toTree() const;
};

} // namespace plectrum
