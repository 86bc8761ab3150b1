// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/textformats.h"

#include "ui/faces/textcolours.h"
#include "ui/theme.h"

#include <QPalette>
#include <QRegularExpression>

namespace plectrum {
namespace {

constexpr qint64 AroundRow = 256; ///< bytes beside a row of a long line where a match may begin or end

/// Whether a string of JSON is open at the end.
bool endsInString(QByteArrayView json)
{
    bool isInside = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        if (isInside && json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            isInside = !isInside;
    }
    return isInside;
}

/// Of a long line only the beginning is looked into.
QList<ColouredPart> coloursOf(const TextPiece &piece)
{
    const LaidOutText::Line &line = piece.whole();
    const qsizetype length = piece.text().size();
    if (line.state.layout == LineLayout::Xml) {
        XmlInside inside = line.state.xmlInside();
        char16_t quote = uchar(line.state.quote);
        return piece.from() == 0 ? xmlColours(piece.text(), inside, quote) : QList<ColouredPart>();
    }
    if (line.state.layout != LineLayout::Json)
        return {};
    QList<ColouredPart> parts = piece.from() == 0 ? jsonColours(piece.text()) : QList<ColouredPart>();
    if (line.isLong() && endsInString(line.text)) {
        const qsizetype start = parts.isEmpty() ? 0 : parts.constLast().start + parts.constLast().length;
        parts << ColouredPart{start, length - start, TextColour::String};
    }
    return parts;
}

} // namespace

QList<QTextLayout::FormatRange> textFormats(LaidOutText &text, const TextPiece &piece,
                                            const std::optional<PayloadSearch> &search, const QPalette &palette)
{
    const ThemeColors &colors = themeColors(palette);
    QList<QTextLayout::FormatRange> formats;
    for (const ColouredPart &part : coloursOf(piece)) {
        QTextLayout::FormatRange range{int(part.start), int(part.length), {}};
        range.format.setForeground(colourOf(part.colour, colors));
        formats << range;
    }
    const QRegularExpression expression = search ? search->expression(false) : QRegularExpression();
    if (!search || !expression.isValid() || expression.pattern().isEmpty())
        return formats;
    std::optional<TextPiece> around;
    if (piece.whole().isLong()) {
        const qint64 from = qMax<qint64>(0, piece.from() - AroundRow);
        around.emplace(text, piece.line(), from, piece.end() - from + AroundRow, QFont(), 1e6, 1);
    }
    const TextPiece &searched = around ? *around : piece;
    for (auto matches = expression.globalMatch(searched.text()); matches.hasNext();) {
        const auto match = matches.next();
        const int start = piece.character(searched.byteOf(int(match.capturedStart())));
        const int end = piece.character(searched.byteOf(int(match.capturedEnd())));
        QTextLayout::FormatRange range{start, end - start, {}};
        range.format.setBackground(colors.match);
        if (range.length > 0)
            formats << range;
    }
    return formats;
}

} // namespace plectrum
