// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/lineindexer.h"

#include <QCache>

namespace plectrum {

/// A place in a laid-out text. Bytes of the line as it is laid out.
struct LinePlace {
    qint64 line = 0;
    qint64 at = 0;

    auto operator<=>(const LinePlace &) const = default;
};

/// The lines of a text of any length, made anew from it when they are asked for: in memory is an index and the last
/// lines asked for.
class LaidOutText {
public:
    struct Line {
        QByteArray text; ///< of a long line the first LongLine::Prefix bytes
        qint64 size = 0; ///< in bytes
        qint32 depth = 0;
        LineState state = {}; ///< in front of it
        bool isLong() const { return size > text.size(); }
    };

    explicit LaidOutText(const TextRead &read);

    /// A short text.
    struct Whole {
        QByteArray lines;
        std::optional<PayloadProblem> problem;
    };
    static Whole whole(const QByteArray &text, LineLayout layout);

    void append(const LinePart &part);
    qint64 lineCount() const { return m_lines; }
    /// Empty where it cannot be read.
    Line line(qint64 number);
    /// Bytes [from, to) of a line.
    QByteArray bytes(qint64 line, qint64 from, qint64 to);
    const std::vector<LongLine> &longLines() const { return m_longs; }
    /// All folds together that "fold all" makes, in order.
    const std::vector<LineFold> &outerFolds() const { return m_folds; }

    /// The first line behind those that stand deeper than this one; line + 1: there are none.
    qint64 foldEnd(qint64 line);
    bool folds(qint64 line);
    /// The line above that this one stands in; -1: none.
    qint64 lineAbove(qint64 line);
    /// Where a byte of the text is shown; nullopt: not known yet.
    std::optional<LinePlace> placeOf(qint64 source);
    /// The byte of the text where a line begins.
    qint64 sourceOf(qint64 line);
    /// The text as it stands there, at most `most` bytes.
    QByteArray sourceBytes(qint64 line, qint64 most) { return read(sourceOf(line), most); }

private:
    struct Block {
        std::vector<Line> lines;
        std::vector<qint64> sources;
    };

    QByteArray read(qint64 offset, qint64 length);
    size_t markOf(qint64 line) const;
    qint64 sourceEnd(size_t mark) const;
    const LongLine *longLine(qint64 line) const;
    const Block *block(size_t mark);

    const TextRead m_read;
    std::vector<LineMark> m_marks;
    std::vector<LongLine> m_longs;
    std::vector<LineFold> m_folds;
    qint64 m_lines = 0;
    qint64 m_source = 0;
    QCache<size_t, Block> m_blocks;
    QCache<qint64, QByteArray> m_windows; ///< of the text, as they were read
};

} // namespace plectrum
