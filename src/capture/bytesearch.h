// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace plectrum {

/// Looks for bytes, as they are or with capitals and small letters of ASCII alike; several GiB a second. Immutable, so
/// any thread may use it.
class ByteSearch {
public:
    enum class Letters { AsTheyAre, Folded };

    ByteSearch() = default;
    /// `needle` is found in itself; an empty one everywhere.
    explicit ByteSearch(const QByteArray &needle, Letters letters = Letters::AsTheyAre);

    /// Whether capitals and small letters of `text` can be folded byte by byte: it is ASCII.
    static bool canFold(QByteArrayView text);

    const QByteArray &needle() const { return m_needle; }
    bool isFolded() const { return m_folded; }

    /// Where it stands in `bytes` from `from` on, or -1.
    qsizetype find(QByteArrayView bytes, qsizetype from = 0) const;

    bool operator==(const ByteSearch &) const = default;

private:
    bool standsAt(const char *bytes) const;
    qsizetype findRest(QByteArrayView bytes, qsizetype from) const;

    QByteArray m_needle; ///< folded: in small letters
    bool m_folded = false;
    qsizetype m_first = 0; ///< places in the needle of its two rarest bytes
    qsizetype m_second = 0;
};

} // namespace plectrum
