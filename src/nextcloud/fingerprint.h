// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace plectrum {

/// By what a secret is recognised without being known.
struct Fingerprint {
    QString first; ///< four characters; empty where the secret is short or a person's own
    QString last;
    QString hash; ///< beginning of its SHA-256 in hex

    /// Only of secrets nobody can guess are characters shown. What may be a person's password gets few digits of its
    /// hash, so that a dictionary would fit it many times over.
    static Fingerprint of(QByteArrayView secret, bool mayBeGuessed = false);

    /// "abcd…wxyz 0123456789abcdef", or the hash alone.
    QString text() const;
    bool operator==(const Fingerprint &) const = default;
};

} // namespace plectrum
