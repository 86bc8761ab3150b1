// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/textpiece.h"

#include <algorithm>

namespace plectrum {
namespace {

constexpr char16_t ControlPictures = 0x2400;
constexpr qsizetype LongestCharacter = 4;

bool isInside(char c)
{
    return (uchar(c) & 0xc0) == 0x80;
}

qsizetype lengthOf(char c)
{
    const auto byte = uchar(c);
    return byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
}

} // namespace

TextPiece::TextPiece(LaidOutText &text, qint64 line, qint64 from, qint64 length, const QFont &font, qreal width,
                     qreal rowHeight)
    : m_whole(text.line(line))
    , m_line(line)
    , m_width(width)
    , m_rowHeight(rowHeight)
{
    QByteArray bytes = m_whole.text;
    if (m_whole.isLong()) {
        // A character belongs to the row that it begins in.
        bytes = text.bytes(line, from, from + length + LongestCharacter - 1);
        const auto isWhole = [](char c) { return !isInside(c); };
        const auto first = from == 0
            ? bytes.cbegin()
            : std::find_if(bytes.cbegin(), std::min(bytes.cend(), bytes.cbegin() + LongestCharacter - 1), isWhole);
        const auto last =
            bytes.size() <= length ? bytes.cend() : std::find_if(bytes.cbegin() + length, bytes.cend(), isWhole);
        m_from = from + (first - bytes.cbegin());
        bytes = QByteArray(first, std::max<qsizetype>(0, last - first));
    }
    decode(bytes);
    m_layout = std::make_unique<QTextLayout>(m_text, font);
    QTextOption option;
    option.setWrapMode(m_whole.isLong() ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    layOut();
}

void TextPiece::setFormats(const QList<QTextLayout::FormatRange> &formats)
{
    if (formats.isEmpty())
        return;
    m_layout->setFormats(formats);
    layOut();
}

void TextPiece::layOut()
{
    m_layout->beginLayout();
    m_rows = 0;
    for (QTextLine row = m_layout->createLine(); row.isValid(); row = m_layout->createLine()) {
        row.setLineWidth(m_width);
        row.setPosition(QPointF(0, m_rowHeight * m_rows++));
    }
    m_layout->endLayout();
    m_rows = std::max(1, m_rows);
}

void TextPiece::decode(QByteArrayView bytes)
{
    m_text.reserve(bytes.size());
    m_byteAt.reserve(size_t(bytes.size()) + 1);
    for (qsizetype at = 0; at < bytes.size();) {
        const char c = bytes[at];
        m_byteAt.push_back(qint32(at));
        if (c >= 0) {
            const bool isControl = c < 0x20 && c != '\t';
            m_text += c == '\n' || c == '\r' ? QChar(u' ') : QChar(char16_t(isControl ? ControlPictures + c : c));
            ++at;
            continue;
        }
        const qsizetype length = std::min(lengthOf(c), bytes.size() - at);
        const QByteArrayView character = bytes.sliced(at, length);
        if (length > 1 && character.isValidUtf8()) {
            m_text += QString::fromUtf8(character);
            if (length == LongestCharacter)
                m_byteAt.push_back(qint32(at)); // two code units
            at += length;
        } else {
            m_text += QChar::ReplacementCharacter;
            ++at;
        }
    }
    m_byteAt.push_back(qint32(bytes.size()));
}

int TextPiece::character(qint64 at) const
{
    const auto found = std::ranges::lower_bound(m_byteAt, at - m_from, {}, [](qint32 byte) { return qint64(byte); });
    return int(std::min(found, m_byteAt.end() - 1) - m_byteAt.begin());
}

} // namespace plectrum
