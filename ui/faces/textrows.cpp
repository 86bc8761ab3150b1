// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/textrows.h"

#include <algorithm>

namespace plectrum {

void TextRows::setLines(qint64 lines, const std::vector<LongLine> &longs, qint64 bytesARow)
{
    m_lines = lines;
    m_longs = longs;
    m_bytesARow = std::max<qint64>(1, bytesARow);
    build();
}

void TextRows::clearFolds()
{
    setFolds({});
}

void TextRows::setFolds(std::vector<LineFold> folds)
{
    m_folds = std::move(folds);
    build();
}

void TextRows::fold(const LineFold &fold)
{
    const auto at = std::ranges::lower_bound(m_folds, fold.line, {}, &LineFold::line);
    if (at != m_folds.end() && at->line == fold.line)
        at->end = fold.end;
    else
        m_folds.insert(at, fold);
    build();
}

void TextRows::unfold(qint64 line)
{
    std::erase_if(m_folds, [line](const LineFold &fold) { return fold.line == line; });
    build();
}

bool TextRows::isFolded(qint64 line) const
{
    return std::ranges::binary_search(m_folds, line, {}, &LineFold::line);
}

const LineFold *TextRows::hiding(qint64 line) const
{
    const auto behind = std::ranges::lower_bound(m_hidden, line, {}, &LineFold::line);
    if (behind == m_hidden.begin())
        return nullptr;
    const LineFold &before = *(behind - 1);
    return line < before.end ? &before : nullptr;
}

qint64 TextRows::hiddenBy(qint64 line) const
{
    const LineFold *const fold = hiding(line);
    return fold ? fold->line : -1;
}

qint64 TextRows::after(qint64 line) const
{
    const LineFold *const fold = hiding(line + 1);
    return std::min(m_lines, fold ? fold->end : line + 1);
}

qint64 TextRows::before(qint64 line) const
{
    const LineFold *const fold = hiding(line - 1);
    return fold ? fold->line : line - 1;
}

void TextRows::build()
{
    m_hidden.clear();
    for (const LineFold &fold : m_folds) {
        if (m_hidden.empty() || fold.line >= m_hidden.back().end)
            m_hidden.push_back(fold);
    }
    m_stretches.assign(1, {});
    qint64 line = 0;
    qint64 step = 0;
    const auto until = [&](qint64 end) {
        step += end - line;
        line = end;
    };
    auto fold = m_hidden.begin();
    auto longLine = m_longs.begin();
    while (fold != m_hidden.end() || longLine != m_longs.end()) {
        if (longLine == m_longs.end() || (fold != m_hidden.end() && fold->line < longLine->line)) {
            until(fold->line + 1);
            m_stretches.push_back({line, step, 0});
            line = fold->end;
            while (longLine != m_longs.end() && longLine->line < line)
                ++longLine;
            ++fold;
        } else {
            until(longLine->line);
            const qint64 rows = (longLine->size() + m_bytesARow - 1) / m_bytesARow;
            m_stretches.push_back({line, step, rows});
            step += rows;
            ++line;
            ++longLine;
            // A long line may be the folded one itself.
            if (fold != m_hidden.end() && fold->line < line) {
                m_stretches.push_back({line, step, 0});
                line = fold->end;
                while (longLine != m_longs.end() && longLine->line < line)
                    ++longLine;
                ++fold;
            }
        }
        m_stretches.push_back({line, step, 1});
    }
    until(std::max(line, m_lines));
    m_steps = step;
}

qint64 TextRows::stepOf(const Row &row) const
{
    const auto behind = std::ranges::upper_bound(m_stretches, row.line, {}, &Stretch::line);
    const Stretch &in = *(behind - 1);
    return in.step + (row.line - in.line) * in.rows + (in.rows > 1 ? row.row : 0);
}

TextRows::Row TextRows::rowAt(qint64 step) const
{
    auto in = std::ranges::upper_bound(m_stretches, step, {}, &Stretch::step) - 1;
    if (in->rows == 0)
        return {std::max<qint64>(0, in->line - 1), 0};
    return {std::min(in->line + (step - in->step) / in->rows, std::max<qint64>(0, m_lines - 1)),
            in->rows > 1 ? (step - in->step) % in->rows : 0};
}

} // namespace plectrum
