// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"

#include <QRegularExpression>

namespace plectrum {

/// What is looked for in payloads: a text, a regular expression or bytes. A value.
class PayloadSearch {
public:
    enum class Mode { Text, Regex, Hex };

    /// The error says what is wrong with `text`; its position counts there. An empty text is one.
    static tl::expected<PayloadSearch, FilterError> compile(Mode mode, const QString &text, bool caseSensitive);

    /// As a filter is written: finds the rows.
    const QString &filterText() const { return m_filterText; }

    struct Range {
        qsizetype start = 0; ///< bytes, half-open
        qsizetype end = 0;

        bool operator==(const Range &) const = default;
    };
    /// Where it stands in `bytes`, at most `most` times.
    QList<Range> find(QByteArrayView bytes, qsizetype most) const;
    /// Finds it in a text; `asHex`: in one that shows bytes as "0a 0b". Invalid where that cannot be.
    QRegularExpression expression(bool asHex) const;
    /// So many bytes are looked through in a few milliseconds.
    qint64 bytesAtOnce() const;
    /// So many bytes may lie across two pieces that are searched one by one.
    qsizetype overlap() const;

    bool operator==(const PayloadSearch &) const = default;

private:
    PayloadSearch() = default;
    /// Bytes are compared, without an expression.
    bool isPlain() const;

    Mode m_mode = Mode::Text;
    bool m_caseSensitive = true;
    ByteSearch m_bytes; ///< of Text (UTF-8) and Hex
    QString m_pattern;  ///< of Text and Regex
    QString m_filterText;
};

} // namespace plectrum
