// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/textcolours.h"

#include "ui/theme.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxLine = 20'000; ///< longer lines stay plain

struct Ending {
    XmlInside inside;
    QStringView terminator;
};
constexpr Ending Endings[] = {{XmlInside::Comment, u"-->"},
                              {XmlInside::CData, u"]]>"},
                              {XmlInside::Instruction, u"?>"},
                              {XmlInside::Doctype, u">"}};

/// To behind the end of what is not looked into; the end of the line where it goes on.
qsizetype endOf(QStringView line, qsizetype at, XmlInside &inside)
{
    for (const Ending &ending : Endings) {
        if (ending.inside != inside)
            continue;
        const qsizetype found = line.indexOf(ending.terminator, at);
        if (found < 0)
            return line.size();
        inside = XmlInside::Text;
        return found + ending.terminator.size();
    }
    return line.size();
}

bool endsName(QChar c)
{
    return c.isSpace() || c == u'>' || c == u'=' || c == u'/';
}

/// The inside of a tag from its name or its next attribute on.
qsizetype tagColours(QStringView line, qsizetype at, char16_t &quote, XmlInside &inside, QList<ColouredPart> &parts)
{
    while (at < line.size()) {
        const QChar c = line[at];
        const qsizetype start = at;
        if (quote != 0 || c == u'"' || c == u'\'') {
            const char16_t open = std::exchange(quote, u'\0');
            const qsizetype end = line.indexOf(open != 0 ? QChar(open) : c, open != 0 ? at : at + 1);
            if (end < 0)
                quote = open != 0 ? open : c.unicode();
            at = end < 0 ? line.size() : end + 1;
            parts << ColouredPart{start, at - start, TextColour::String};
        } else if (c == u'>') {
            parts << ColouredPart{at, 1, TextColour::Dim};
            inside = XmlInside::Text;
            return at + 1;
        } else if (endsName(c)) {
            ++at;
            if (!c.isSpace())
                parts << ColouredPart{start, 1, TextColour::Dim};
        } else {
            while (at < line.size() && !endsName(line[at]))
                ++at;
            const bool isAttribute = start > 0 && line[start - 1].isSpace();
            parts << ColouredPart{start, at - start, isAttribute ? TextColour::Number : TextColour::Name};
        }
    }
    return at;
}

} // namespace

QColor colourOf(TextColour colour, const ThemeColors &colors)
{
    switch (colour) {
    case TextColour::Name:
        return colors.accent;
    case TextColour::String:
        return colors.incoming;
    case TextColour::Number:
        return colors.warning;
    case TextColour::Dim:
        return colors.dim;
    case TextColour::Plain:
        break;
    }
    return colors.text;
}

QList<ColouredPart> jsonColours(const QString &line)
{
    QList<ColouredPart> parts;
    if (line.size() > MaxLine)
        return parts;
    // A line of pretty JSON is whole tokens: a string never crosses its end.
    static const QRegularExpression token(
        uR"re(("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*)|\b(true|false|null)\b)re"_s);
    auto matches = token.globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int group = match.hasCaptured(1) ? 1 : match.hasCaptured(3) ? 3 : 4;
        const TextColour colour = group > 1 ? TextColour::Number
            : match.hasCaptured(2)          ? TextColour::Name
                                            : TextColour::String;
        parts << ColouredPart{match.capturedStart(group), match.capturedLength(group), colour};
    }
    return parts;
}

QList<ColouredPart> xmlColours(QStringView line, XmlInside &inside, char16_t &quote)
{
    QList<ColouredPart> parts;
    qsizetype at = 0;
    while (at < line.size() && line.size() <= MaxLine) {
        const qsizetype start = at;
        if (inside == XmlInside::Tag) {
            at = tagColours(line, at, quote, inside, parts);
            continue;
        }
        if (inside != XmlInside::Text) {
            const bool isText = inside == XmlInside::CData;
            at = endOf(line, at, inside);
            parts << ColouredPart{start, at - start, isText ? TextColour::String : TextColour::Dim};
            continue;
        }
        at = line.indexOf(u'<', at);
        if (at < 0)
            break;
        const QStringView rest = line.sliced(at);
        const qsizetype head = rest.startsWith(u"</") ? 2 : 1;
        inside = rest.startsWith(u"<!--")   ? XmlInside::Comment
            : rest.startsWith(u"<![CDATA[") ? XmlInside::CData
            : rest.startsWith(u"<?")        ? XmlInside::Instruction
            : rest.startsWith(u"<!")        ? XmlInside::Doctype
                                            : XmlInside::Tag;
        if (inside == XmlInside::Tag)
            parts << ColouredPart{std::exchange(at, at + head), head, TextColour::Dim};
    }
    return parts;
}

} // namespace plectrum
