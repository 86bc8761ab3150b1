// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/laidouttext.h"

#include <QTextLayout>

#include <memory>
#include <vector>

namespace plectrum {

/// A short line, or one row of a long one, laid out for a width. What is no UTF-8 stands as U+FFFD, control characters
/// as their signs.
class TextPiece {
public:
    /// Of a long line the row that begins about at byte `from` and has about `length`.
    TextPiece(LaidOutText &text, qint64 line, qint64 from, qint64 length, const QFont &font, qreal width,
              qreal rowHeight);

    qint64 line() const { return m_line; }
    /// Bytes of the line, half-open.
    qint64 from() const { return m_from; }
    qint64 end() const { return m_from + m_byteAt.back(); }
    const LaidOutText::Line &whole() const { return m_whole; }
    const QString &text() const { return m_text; }
    QTextLayout &layout() const { return *m_layout; }
    /// Lays it out anew.
    void setFormats(const QList<QTextLayout::FormatRange> &formats);
    int rows() const { return m_rows; }

    /// The character that holds a byte of the line, and back.
    int character(qint64 at) const;
    qint64 byteOf(int character) const { return m_from + m_byteAt[size_t(character)]; }

private:
    void decode(QByteArrayView bytes);
    void layOut();

    LaidOutText::Line m_whole;
    qint64 m_line = 0;
    qint64 m_from = 0;
    QString m_text;
    std::vector<qint32> m_byteAt; ///< of each character, and of the end
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_width;
    qreal m_rowHeight;
    int m_rows = 1;
};

} // namespace plectrum
