// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/lineindexer.h"

#include "decoders/xmlchecker.h"

#include <algorithm>
#include <utility>

namespace plectrum {
namespace {

constexpr qsizetype MaxDepth = 1'000'000;
constexpr qsizetype LongestWord = 8; ///< an escape or a literal; what is shorter at the end of a part may go on

/// Without what may go on as a number or a word.
QByteArrayView wholeTokens(QByteArrayView bytes)
{
    const auto goesOn = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == 'E' || c == '+' || c == '-' || c == '.';
    };
    while (!bytes.isEmpty() && goesOn(bytes.back()))
        bytes.chop(1);
    return bytes;
}

LineState startOf(LineLayout layout)
{
    return {.layout = layout};
}

} // namespace

LineIndexer::LineIndexer(LineLayout layout, qint64 size)
    : m_size(size)
    , m_scanner(startOf(layout))
{
    if (layout == LineLayout::Json)
        m_json = std::make_unique<JsonReader>(QByteArrayView(), MaxDepth);
    if (layout == LineLayout::Xml)
        m_xml = std::make_unique<XmlChecker>();
}

LineIndexer::~LineIndexer() = default;

LinePart LineIndexer::take(const TextRead &read, qint64 most)
{
    m_part = {};
    qint64 at = m_offset + m_pending.size();
    // A token that is longer than a part makes the parts longer: no byte is looked at more than a few times.
    const QByteArray next = at < m_size ? read(at, std::max(most, qint64(m_pending.size()))) : QByteArray();
    m_part.isDamaged = next.isEmpty() && at < m_size;
    m_pending += next;
    at += next.size();
    const bool isLast = at >= m_size || m_part.isDamaged;
    if (m_xml && !m_part.isDamaged)
        m_xml->feed(next, isLast);
    if (m_json) {
        const QByteArrayView unchecked = QByteArrayView(m_pending).sliced(qsizetype(m_checked - m_offset));
        bool isBroken = false;
        m_checked += checkJson(unchecked, isLast, isBroken);
        const auto known = qsizetype(m_checked - m_offset);
        qsizetype used = m_scanner.scan(m_offset, QByteArrayView(m_pending).first(known), false, *this);
        if (isBroken) {
            while (used < m_pending.size() && QByteArrayView(" \t\r\n").contains(m_pending.at(used)))
                ++used;
            m_json.reset();
            m_scanner.giveUp();
        }
        m_pending.remove(0, used);
        m_offset += used;
    }
    if (!m_json) {
        // What ends a line comes as a whole.
        const bool isHeld = !isLast && m_pending.endsWith('\r');
        const qsizetype used =
            m_scanner.scan(m_offset, QByteArrayView(m_pending).chopped(isHeld ? 1 : 0), isLast, *this);
        m_pending.remove(0, used);
        m_offset += used;
    }
    if (m_xml && m_xml->problem())
        m_problem = m_xml->problem();
    m_part.source = at;
    m_part.isDone = isLast && (!m_json || m_pending.isEmpty());
    m_part.problem = m_problem;
    m_part.lines = m_lines - 1;
    if (m_lines > 0)
        m_part.marks.push_back(m_mark);
    if (m_part.isDone) {
        endLine();
        m_part.lines = m_lines;
        if (m_foldDepth >= 0 && m_lines > m_fold.line + 1)
            m_part.folds.push_back({m_fold.line, m_lines});
    } else if (m_isLong) {
        m_part.longs.push_back(m_long);
        m_part.lines = m_lines;
    }
    m_part.lines = std::max<qint64>(0, m_part.lines);
    return std::exchange(m_part, {});
}

qsizetype LineIndexer::checkJson(QByteArrayView bytes, bool isLast, bool &isBroken)
{
    const QByteArrayView whole = isLast ? bytes : wholeTokens(bytes);
    m_json->goOn(whole);
    qsizetype end = 0;
    JsonToken token{};
    while (true) {
        switch (m_json->next(token)) {
        case JsonReader::Result::Token:
            end = token.offset + token.length;
            break;
        case JsonReader::Result::End:
            return bytes.size() == whole.size() ? bytes.size() : end;
        case JsonReader::Result::Broken:
            if (isLast || whole.size() - m_json->offset() >= LongestWord) {
                isBroken = true;
                const bool isCut = m_json->offset() == bytes.size();
                m_problem = PayloadProblem{qsizetype(m_checked) + m_json->offset(),
                                           isCut ? "the text ends early" : "no JSON from here on"};
            }
            return end;
        }
    }
}

bool LineIndexer::line(qint64 source, const LineState &state, qint32 depth, int indent)
{
    endLine();
    const bool isOther = state.layout != m_mark.state.layout;
    if (m_lines == 0 || isOther || m_afterLong || m_lines - m_mark.line >= LinesAMark
        || source - m_mark.source >= BytesAMark) {
        if (m_lines > 0)
            m_part.marks.push_back(m_mark);
        m_mark = {.source = source, .line = m_lines, .state = state};
    }
    m_afterLong = false;
    m_mark.lowest = std::min(m_mark.lowest, depth);
    if (depth != Blank) {
        if (m_foldDepth >= 0 && depth <= m_foldDepth) {
            if (m_lines > m_fold.line + 1 && m_folds < MaxFolds) {
                m_part.folds.push_back({m_fold.line, m_lines});
                ++m_folds;
            }
            m_foldDepth = -1;
        }
        if (m_foldDepth < 0 && depth > 0) {
            m_fold.line = m_lines;
            m_foldDepth = depth;
        }
    }
    ++m_lines;
    m_made = indent;
    m_long = {.line = m_lines - 1, .tail = -1};
    return true;
}

void LineIndexer::bytes(qint64 source, QByteArrayView bytes)
{
    if (m_long.tail < 0 && m_made + bytes.size() >= LongLine::Prefix)
        m_long.tail = source + LongLine::Prefix - m_made;
    m_made += bytes.size();
    m_long.end = source + bytes.size();
    m_isLong = m_made > LongLine::Least;
}

void LineIndexer::space()
{
    // The space may be the last byte of what is made.
    if (++m_made == LongLine::Prefix)
        m_long.tail = m_long.end;
}

void LineIndexer::endLine()
{
    if (m_isLong)
        m_part.longs.push_back(m_long);
    m_afterLong = m_afterLong || m_isLong;
    m_isLong = false;
}

} // namespace plectrum
