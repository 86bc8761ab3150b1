// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/xmlplaces.h"

#include <algorithm>

namespace plectrum {
namespace {

/// The offset after the next `mark`, or the end.
qsizetype after(QByteArrayView xml, QByteArrayView mark, qsizetype from)
{
    const qsizetype found = xml.indexOf(mark, from);
    return found < 0 ? xml.size() : found + mark.size();
}

/// The offset after the ">" of a start tag, whose attributes may hold that character.
qsizetype afterStartTag(QByteArrayView xml, qsizetype from)
{
    char quote = 0;
    for (qsizetype i = from; i < xml.size(); ++i) {
        const char byte = xml[i];
        if (quote != 0)
            quote = byte == quote ? 0 : quote;
        else if (byte == '"' || byte == '\'')
            quote = byte;
        else if (byte == '>')
            return i + 1;
    }
    return xml.size();
}

} // namespace

QList<XmlPlace> xmlPlaces(QByteArrayView xml)
{
    QList<XmlPlace> places;
    QList<qsizetype> open; // indices into places
    qsizetype at = xml.indexOf('<');
    while (at >= 0) {
        const QByteArrayView rest = xml.sliced(at);
        if (rest.startsWith("<!--")) {
            at = after(xml, "-->", at + 4);
        } else if (rest.startsWith("<![CDATA[")) {
            at = after(xml, "]]>", at + 9);
        } else if (rest.startsWith("<?")) {
            at = after(xml, "?>", at + 2);
        } else if (rest.startsWith("<!")) {
            break;
        } else if (rest.startsWith("</")) {
            const qsizetype end = after(xml, ">", at);
            if (!open.isEmpty()) {
                XmlPlace &place = places[open.takeLast()];
                place.contentEnd = at;
                place.end = end;
            }
            at = end;
        } else {
            const qsizetype end = afterStartTag(xml, at + 1);
            places.append({at, end, end, end});
            if (end < at + 3 || xml[end - 2] != '/')
                open.append(places.size() - 1);
            at = end;
        }
        at = at < xml.size() ? xml.indexOf('<', at) : -1;
    }
    return places;
}

XmlLineColumn xmlLineColumn(QByteArrayView xml, qsizetype offset)
{
    const QByteArrayView before = xml.first(std::clamp<qsizetype>(offset, 0, xml.size()));
    const qsizetype lineBegin = before.lastIndexOf('\n') + 1;
    const QByteArrayView onLine = before.sliced(lineBegin);
    const auto characters = std::count_if(onLine.begin(), onLine.end(),
                                          [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; });
    return {1 + std::count(before.begin(), before.end(), '\n'), 1 + characters};
}

} // namespace plectrum
