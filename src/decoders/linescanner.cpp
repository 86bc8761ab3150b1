// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/linescanner.h"

#include <algorithm>

namespace plectrum {
namespace {

enum JsonMode : quint8 { Between, InString, InEscape, InScalar };
enum XmlMode : quint8 { Behind, InText, InTag, InComment, InCData, InInstruction, InDoctype, InSubset };

constexpr qsizetype MaxBlank = 4096; ///< more white space counts as text
constexpr qsizetype MarkupStart = 9; ///< "<![CDATA["

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool endsScalar(char c)
{
    return isSpace(c) || c == ',' || c == ':' || c == ']' || c == '}' || c == '[' || c == '{' || c == '"';
}

} // namespace

XmlInside LineState::xmlInside() const
{
    switch (XmlMode(mode)) {
    case Behind:
    case InText:
        return XmlInside::Text;
    case InTag:
        return XmlInside::Tag;
    case InComment:
        return XmlInside::Comment;
    case InCData:
        return XmlInside::CData;
    case InInstruction:
        return XmlInside::Instruction;
    case InDoctype:
    case InSubset:
        break;
    }
    return XmlInside::Doctype;
}

qsizetype LineScanner::scan(qint64 source, QByteArrayView bytes, bool isLast, LineSink &sink)
{
    m_source = source;
    m_sink = &sink;
    switch (m_state.layout) {
    case LineLayout::Json:
        return scanJson(bytes);
    case LineLayout::Xml:
        return scanXml(bytes, isLast);
    default:
        return scanPlain(bytes, isLast);
    }
}

void LineScanner::giveUp()
{
    m_state = {};
}

/// Begins a line at this byte if one is due; false: the sink has enough.
bool LineScanner::begin(qsizetype at, const LineState &before, qint32 depth, bool isIndented)
{
    if (!m_state.begins)
        return true;
    const int indent = isIndented ? Indent * std::clamp(depth, 0, MaxLevels) : 0;
    if (!m_sink->line(m_source + at, before, depth, indent)) {
        m_isStopped = true;
        return false;
    }
    m_state.begins = false;
    return true;
}

void LineScanner::copy(QByteArrayView bytes, qsizetype from, qsizetype to)
{
    if (to > from)
        m_sink->bytes(m_source + from, bytes.sliced(from, to - from));
}

qsizetype LineScanner::scanPlain(QByteArrayView bytes, bool isLast)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (m_state.begins) {
            const qsizetype most = std::min(bytes.size(), at + MaxBlank);
            qsizetype text = at;
            while (text < most && (bytes[text] == ' ' || bytes[text] == '\t'))
                ++text;
            if (text == bytes.size() && text < at + MaxBlank && !isLast)
                return at;
            const bool isBlank = text == bytes.size() || bytes[text] == '\n' || bytes[text] == '\r';
            if (!begin(at, m_state, isBlank ? LineSink::Blank : qint32(text - at), false))
                return at;
        }
        const qsizetype found = bytes.indexOf('\n', at);
        qsizetype end = found < 0 ? bytes.size() : found;
        if (found > at && bytes[found - 1] == '\r')
            --end;
        copy(bytes, at, end);
        at = found < 0 ? bytes.size() : found + 1;
        m_state.begins = found >= 0;
    }
    if (isLast)
        (void)begin(at, m_state, LineSink::Blank, false);
    return at;
}

qsizetype LineScanner::scanJson(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype from = at;
        switch (JsonMode(m_state.mode)) {
        case InString:
            while (at < bytes.size() && bytes[at] != '"' && bytes[at] != '\\')
                ++at;
            if (at < bytes.size())
                m_state.mode = bytes[at++] == '"' ? Between : InEscape;
            copy(bytes, from, at);
            continue;
        case InEscape:
            m_state.mode = InString;
            copy(bytes, from, ++at);
            continue;
        case InScalar:
            while (at < bytes.size() && !endsScalar(bytes[at]))
                ++at;
            if (at < bytes.size())
                m_state.mode = Between;
            copy(bytes, from, at);
            continue;
        case Between:
            break;
        }
        const char c = bytes[at];
        if (isSpace(c)) {
            ++at;
            continue;
        }
        const bool closes = c == '}' || c == ']';
        const LineState before = m_state;
        m_state.begins = m_state.begins || closes != m_state.afterOpen;
        if (!begin(at, before, m_state.depth - (closes ? 1 : 0), true))
            return at;
        m_state.afterOpen = false;
        ++at;
        if (closes) {
            --m_state.depth;
        } else if (c == '{' || c == '[') {
            ++m_state.depth;
            m_state.afterOpen = true;
        } else if (c == '"') {
            m_state.mode = InString;
        } else if (c == ',') {
            m_state.begins = true;
        } else if (c != ':') {
            m_state.mode = InScalar;
        }
        copy(bytes, from, at);
        if (c == ':')
            m_sink->space();
    }
    return at;
}

/// Text that stands as it is, also over lines. `before`: of where the first line begins, if that is not how it stands.
bool LineScanner::copyRaw(QByteArrayView bytes, qsizetype from, qsizetype to, const LineState *before)
{
    while (from < to) {
        const bool isInside = m_state.mode != InText;
        if (!begin(from, before ? *before : m_state, m_state.depth + (isInside ? 1 : 0), false))
            return false;
        const qsizetype found = bytes.first(to).indexOf('\n', from);
        copy(bytes, from, found < 0 ? to : found > from && bytes[found - 1] == '\r' ? found - 1 : found);
        from = found < 0 ? to : found + 1;
        m_state.begins = found >= 0;
    }
    return true;
}

qsizetype LineScanner::scanXml(QByteArrayView bytes, bool isLast)
{
    qsizetype at = 0;
    while (at < bytes.size() && !m_isStopped) {
        qsizetype next = -1;
        switch (XmlMode(m_state.mode)) {
        case Behind:
        case InText:
            next = textXml(bytes, at, isLast);
            break;
        case InComment:
            next = until(bytes, at, "-->", isLast);
            break;
        case InCData:
            next = until(bytes, at, "]]>", isLast);
            break;
        case InInstruction:
            next = until(bytes, at, "?>", isLast);
            break;
        case InTag:
        case InDoctype:
        case InSubset:
            next = tagXml(bytes, at);
            break;
        }
        if (next < 0)
            return at;
        at = next;
    }
    return at;
}

qsizetype LineScanner::textXml(QByteArrayView bytes, qsizetype at, bool isLast)
{
    if (m_state.mode == Behind && m_state.mixedAt < 0) {
        const qsizetype most = std::min(bytes.size(), at + MaxBlank);
        qsizetype text = at;
        while (text < most && isSpace(bytes[text]))
            ++text;
        if (text == bytes.size() && text < at + MaxBlank)
            return isLast ? text : -1;
        if (bytes[text < bytes.size() ? text : at] == '<') {
            if (bytes.size() - text < MarkupStart && !isLast)
                return -1;
            // A CDATA section is text.
            if (!bytes.sliced(text).startsWith("<![CDATA["))
                return markup(bytes, text);
        }
        m_state.mixedAt = m_state.depth;
    }
    m_state.mode = InText;
    const qsizetype found = bytes.indexOf('<', at);
    const qsizetype end = found < 0 ? bytes.size() : found;
    if (!copyRaw(bytes, at, end))
        return at;
    if (found < 0)
        return end;
    if (bytes.size() - found < MarkupStart && !isLast)
        return end > at ? end : -1;
    return markup(bytes, found);
}

/// What begins with `<`.
qsizetype LineScanner::markup(QByteArrayView bytes, qsizetype at)
{
    const QByteArrayView rest = bytes.sliced(at);
    const bool closes = rest.startsWith("</");
    const LineState before = m_state;
    if (m_state.mode == Behind && !(closes && m_state.afterOpen))
        m_state.begins = true;
    const bool isRaw = m_state.mode == InText;
    if (!begin(at, before, m_state.depth - (closes ? 1 : 0), !isRaw))
        return at;
    m_state.afterOpen = false;
    m_state.isClosing = closes;
    m_state.isSlashed = false;
    m_state.quote = 0;
    qsizetype start = 1;
    if (rest.startsWith("<!--")) {
        m_state.mode = InComment;
        start = 4;
    } else if (rest.startsWith("<![CDATA[")) {
        m_state.mode = InCData;
        start = MarkupStart;
    } else if (rest.startsWith("<?")) {
        m_state.mode = InInstruction;
        start = 2;
    } else if (rest.startsWith("<!")) {
        m_state.mode = InDoctype;
        start = 2;
    } else {
        m_state.mode = InTag;
        start = closes ? 2 : 1;
    }
    copy(bytes, at, at + start);
    return at + start;
}

/// To the end of a tag or a document type, over quoted values.
qsizetype LineScanner::tagXml(QByteArrayView bytes, qsizetype at)
{
    qsizetype end = at;
    LineState before = m_state;
    while (end < bytes.size()) {
        const char c = bytes[end++];
        if (c == '\n') {
            m_state.isSlashed = false;
            if (!copyRaw(bytes, at, end, &before))
                return at;
            at = end;
            before = m_state;
            continue;
        }
        if (m_state.quote != 0) {
            if (c == m_state.quote)
                m_state.quote = 0;
            continue;
        }
        if (c == '"' || c == '\'') {
            m_state.quote = c;
        } else if (m_state.mode == InDoctype && c == '[') {
            m_state.mode = InSubset;
        } else if (m_state.mode == InSubset && c == ']') {
            m_state.mode = InDoctype;
        } else if (c == '>' && m_state.mode != InSubset) {
            const LineState inside = m_state;
            if (!copyRaw(bytes, at, end, &before))
                return at;
            if (inside.mode == InTag && inside.isClosing) {
                --m_state.depth;
            } else if (inside.mode == InTag && !inside.isSlashed) {
                ++m_state.depth;
                m_state.afterOpen = true;
            }
            if (m_state.depth < m_state.mixedAt)
                m_state.mixedAt = -1;
            m_state.mode = Behind;
            return end;
        }
        m_state.isSlashed = c == '/';
    }
    return copyRaw(bytes, at, end, &before) ? end : at;
}

qsizetype LineScanner::until(QByteArrayView bytes, qsizetype at, QByteArrayView terminator, bool isLast)
{
    const qsizetype found = bytes.indexOf(terminator, at);
    if (found >= 0) {
        if (!copyRaw(bytes, at, found + terminator.size()))
            return at;
        m_state.mode = Behind;
        return found + terminator.size();
    }
    qsizetype end = isLast ? bytes.size() : bytes.size() - terminator.size() + 1;
    if (!isLast && end > at && bytes[end - 1] == '\r')
        --end; // the line may end behind it
    if (end <= at)
        return isLast ? bytes.size() : -1;
    return copyRaw(bytes, at, end) ? end : at;
}

} // namespace plectrum
