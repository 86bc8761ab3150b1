// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/lineindexer.h"

#include <vector>

namespace plectrum {

/// What of a text's lines is scrolled over: a step a line, none for a line that is folded away, many for a long one,
/// which breaks at a fixed number of bytes.
class TextRows {
public:
    /// A line, and the row of a long one.
    struct Row {
        qint64 line = 0;
        qint64 row = 0;

        auto operator<=>(const Row &) const = default;
    };

    void setLines(qint64 lines, const std::vector<LongLine> &longs, qint64 bytesARow);
    void clearFolds();
    /// Of a line that is folded already: the new end.
    void fold(const LineFold &fold);
    void unfold(qint64 line);
    void setFolds(std::vector<LineFold> folds);
    bool isFolded(qint64 line) const;
    const std::vector<LineFold> &folds() const { return m_folds; }
    /// The outermost folded line that hides this one; -1: it is in sight.
    qint64 hiddenBy(qint64 line) const;

    qint64 lineCount() const { return m_lines; }
    qint64 bytesARow() const { return m_bytesARow; }
    /// The next line in sight, or lineCount().
    qint64 after(qint64 line) const;
    /// The one before, or -1.
    qint64 before(qint64 line) const;

    qint64 stepCount() const { return m_steps; }
    qint64 stepOf(const Row &row) const;
    Row rowAt(qint64 step) const;

private:
    /// From a line on each takes `rows` steps.
    struct Stretch {
        qint64 line = 0;
        qint64 step = 0;
        qint64 rows = 1;
    };

    void build();
    const LineFold *hiding(qint64 line) const;

    qint64 m_lines = 0;
    qint64 m_bytesARow = 80;
    std::vector<LineFold> m_folds;  ///< in order; may stand in one another
    std::vector<LineFold> m_hidden; ///< the outermost of them
    std::vector<LongLine> m_longs;
    std::vector<Stretch> m_stretches;
    qint64 m_steps = 0;
};

} // namespace plectrum
