// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/laidouttext.h"

#include <algorithm>
#include <limits>

namespace plectrum {
namespace {

constexpr int MostBlocks = 32;
constexpr int MostWindows = 4;
constexpr qint64 WindowBytes = 1024 * 1024; ///< what a capture reads at least, whatever it is asked for
constexpr qint64 MostBlanks = 1000;         ///< lines looked over for the next one with text

/// Makes the lines of a block, which ends before the byte at `end`.
class LineMaker : public LineSink {
public:
    LineMaker(std::vector<LaidOutText::Line> &lines, std::vector<qint64> &sources, size_t most, qint64 end)
        : m_lines(lines)
        , m_sources(sources)
        , m_most(most)
        , m_end(end)
    {
    }

    bool line(qint64 source, const LineState &state, qint32 depth, int indent) override
    {
        if (m_lines.size() == m_most)
            return false;
        m_lines.push_back({.text = QByteArray(indent, ' '), .size = indent, .depth = depth, .state = state});
        m_sources.push_back(source);
        return true;
    }
    void bytes(qint64 source, QByteArrayView bytes) override
    {
        // What follows may be laid out in another way.
        const qint64 length = std::clamp<qint64>(m_end - source, 0, bytes.size());
        m_lines.back().text += bytes.first(qsizetype(length));
        m_lines.back().size += length;
    }
    void space() override
    {
        m_lines.back().text += ' ';
        ++m_lines.back().size;
    }

private:
    std::vector<LaidOutText::Line> &m_lines;
    std::vector<qint64> &m_sources;
    const size_t m_most;
    const qint64 m_end;
};

/// Finds where a byte stands in the line that holds it.
class PlaceFinder : public LineSink {
public:
    explicit PlaceFinder(qint64 source)
        : m_source(source)
    {
    }

    bool line(qint64 source, const LineState & /*state*/, qint32 /*depth*/, int indent) override
    {
        if (m_isPast || source > m_source)
            return false;
        m_place = {m_place.line + 1, indent};
        m_made = indent;
        return true;
    }
    void bytes(qint64 source, QByteArrayView bytes) override
    {
        if (!m_isPast)
            m_place.at = m_made + std::clamp<qint64>(m_source - source, 0, bytes.size());
        m_isPast = m_isPast || source + bytes.size() > m_source;
        m_made += bytes.size();
    }
    void space() override { ++m_made; }

    /// Counted from the line before the first one.
    LinePlace place() const { return m_place; }

private:
    const qint64 m_source;
    LinePlace m_place{-1, 0};
    qint64 m_made = 0;
    bool m_isPast = false;
};

} // namespace

LaidOutText::LaidOutText(const TextRead &read)
    : m_read(read)
    , m_blocks(MostBlocks)
    , m_windows(MostWindows)
{
}

LaidOutText::Whole LaidOutText::whole(const QByteArray &text, LineLayout layout)
{
    const TextRead read = [&text](qint64 offset, qint64 length) { return text.mid(offset, length); };
    LineIndexer indexer(layout, text.size());
    LaidOutText lines(read);
    LinePart part;
    do {
        part = indexer.take(read, qMax<qint64>(1, text.size()));
        lines.append(part);
    } while (!part.isDone);
    Whole whole{.lines = {}, .problem = part.problem};
    for (qint64 at = 0; at < lines.lineCount(); ++at)
        whole.lines += lines.bytes(at, 0, std::numeric_limits<qint64>::max()) + '\n';
    whole.lines.chop(1);
    return whole;
}

void LaidOutText::append(const LinePart &part)
{
    if (!part.marks.empty() && !m_marks.empty() && m_marks.back().line == part.marks.front().line) {
        m_blocks.remove(m_marks.size() - 1);
        m_marks.pop_back();
    }
    if (!part.longs.empty() && !m_longs.empty() && m_longs.back().line == part.longs.front().line)
        m_longs.pop_back();
    m_marks.insert(m_marks.end(), part.marks.begin(), part.marks.end());
    m_longs.insert(m_longs.end(), part.longs.begin(), part.longs.end());
    m_folds.insert(m_folds.end(), part.folds.begin(), part.folds.end());
    m_lines = part.lines;
    m_source = part.source;
}

QByteArray LaidOutText::read(qint64 offset, qint64 length)
{
    QByteArray bytes;
    while (length > 0) {
        const qint64 number = offset / WindowBytes;
        if (!m_windows.contains(number))
            m_windows.insert(number, new QByteArray(m_read(number * WindowBytes, WindowBytes)));
        const QByteArray part = m_windows.object(number)->mid(offset % WindowBytes, length);
        if (part.isEmpty())
            break;
        bytes += part;
        offset += part.size();
        length -= part.size();
    }
    return bytes;
}

size_t LaidOutText::markOf(qint64 line) const
{
    const auto behind = std::ranges::upper_bound(m_marks, line, {}, &LineMark::line);
    return size_t(std::max<ptrdiff_t>(0, behind - m_marks.begin() - 1));
}

qint64 LaidOutText::sourceEnd(size_t mark) const
{
    return mark + 1 < m_marks.size() ? m_marks[mark + 1].source : m_source;
}

const LongLine *LaidOutText::longLine(qint64 line) const
{
    const auto found = std::ranges::lower_bound(m_longs, line, {}, &LongLine::line);
    return found != m_longs.end() && found->line == line ? &*found : nullptr;
}

const LaidOutText::Block *LaidOutText::block(size_t mark)
{
    if (mark >= m_marks.size())
        return nullptr;
    if (const Block *const known = m_blocks.object(mark))
        return known;
    const LineMark &start = m_marks[mark];
    const qint64 behind = mark + 1 < m_marks.size() ? m_marks[mark + 1].line : m_lines;
    // A long line is the last one of its block.
    const LongLine *const last = longLine(behind - 1);
    const qint64 end = last ? last->tail : sourceEnd(mark) + LineScanner::LookAhead;
    auto made = std::make_unique<Block>();
    LineMaker maker(made->lines, made->sources, size_t(behind - start.line), sourceEnd(mark));
    const QByteArray bytes = read(start.source, end - start.source);
    LineScanner scanner(start.state);
    (void)scanner.scan(start.source, bytes, true, maker);
    if (last && !made->lines.empty())
        made->lines.back().size = last->size();
    m_blocks.insert(mark, made.release());
    return m_blocks.object(mark);
}

LaidOutText::Line LaidOutText::line(qint64 number)
{
    if (number < 0 || number >= m_lines)
        return {};
    const size_t mark = markOf(number);
    const Block *const in = block(mark);
    const auto at = size_t(number - m_marks[mark].line);
    return in && at < in->lines.size() ? in->lines[at] : Line();
}

qint64 LaidOutText::sourceOf(qint64 line)
{
    const size_t mark = markOf(line);
    const Block *const in = block(mark);
    const auto at = in ? size_t(line - m_marks[mark].line) : 0;
    return in && at < in->sources.size() ? in->sources[at] : m_source;
}

QByteArray LaidOutText::bytes(qint64 line, qint64 from, qint64 to)
{
    const Line at = this->line(line);
    to = std::min(to, at.size);
    if (to <= from)
        return {};
    const qint64 made = at.text.size();
    QByteArray bytes = at.text.mid(qsizetype(from), qsizetype(std::min(to, made) - std::min(from, made)));
    if (to <= made)
        return bytes;
    const LongLine *const whole = longLine(line);
    const qint64 start = whole->tail + std::max(from, made) - made;
    return bytes + read(start, whole->tail + to - made - start);
}

qint64 LaidOutText::foldEnd(qint64 line)
{
    const qint32 own = this->line(line).depth;
    if (own == LineSink::Blank)
        return line + 1;
    qint64 end = line + 1;
    for (size_t mark = markOf(line); mark < m_marks.size(); ++mark) {
        const qint64 behind = mark + 1 < m_marks.size() ? m_marks[mark + 1].line : m_lines;
        if (m_marks[mark].lowest > own) {
            end = behind;
            continue;
        }
        for (qint64 next = std::max(line + 1, m_marks[mark].line); next < behind; ++next) {
            if (this->line(next).depth <= own) {
                mark = m_marks.size() - 1;
                break;
            }
            end = next + 1;
        }
    }
    // Blank lines at the end belong to nobody.
    while (end > line + 1 && this->line(end - 1).depth == LineSink::Blank)
        --end;
    return end;
}

bool LaidOutText::folds(qint64 line)
{
    const qint32 own = this->line(line).depth;
    if (own == LineSink::Blank)
        return false;
    for (qint64 next = line + 1; next < std::min(m_lines, line + MostBlanks); ++next) {
        if (const qint32 depth = this->line(next).depth; depth != LineSink::Blank)
            return depth > own;
    }
    return false;
}

qint64 LaidOutText::lineAbove(qint64 line)
{
    const qint32 own = this->line(line).depth;
    for (qint64 at = line - 1; at >= 0; --at) {
        const LineMark &mark = m_marks[markOf(at)];
        if (mark.lowest >= own)
            at = mark.line;
        else if (this->line(at).depth < own)
            return at;
    }
    return -1;
}

std::optional<LinePlace> LaidOutText::placeOf(qint64 source)
{
    if (m_marks.empty() || source >= m_source)
        return std::nullopt;
    const auto behind = std::ranges::upper_bound(m_marks, source, {}, &LineMark::source);
    const auto mark = size_t(std::max<ptrdiff_t>(0, behind - m_marks.begin() - 1));
    const qint64 last = (mark + 1 < m_marks.size() ? m_marks[mark + 1].line : m_lines) - 1;
    if (const LongLine *const whole = longLine(last); whole && source >= whole->tail)
        return LinePlace{last, std::min(whole->size(), LongLine::Prefix + source - whole->tail)};
    const LineMark &start = m_marks[mark];
    const qint64 end = std::min(sourceEnd(mark), source) + LineScanner::LookAhead;
    PlaceFinder finder(source);
    LineScanner scanner(start.state);
    (void)scanner.scan(start.source, read(start.source, end - start.source), true, finder);
    const LinePlace place{start.line + std::max<qint64>(0, finder.place().line), finder.place().at};
    return place.line < m_lines ? std::optional(place) : std::nullopt;
}

} // namespace plectrum
