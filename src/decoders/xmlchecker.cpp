// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/xmlchecker.h"

#include <algorithm>

namespace plectrum {
namespace {

constexpr int MaxExpansion = 4096; ///< characters of an entity

} // namespace

void prepareXml(QXmlStreamReader &reader)
{
    reader.addData(QString()); // a text, so its declaration does not change how it is read
    reader.setNamespaceProcessing(false);
    reader.setEntityExpansionLimit(MaxExpansion);
}

QByteArray xmlProblem(const QXmlStreamReader &reader)
{
    return "line " + QByteArray::number(reader.lineNumber()) + ", column "
        + QByteArray::number(reader.columnNumber() + 1) + ": " + reader.errorString().toUtf8();
}

qsizetype utf16Length(QByteArrayView utf8)
{
    return std::ranges::count_if(utf8, [](char c) { return (uchar(c) & 0xc0) != 0x80; })
        + std::ranges::count_if(utf8, [](char c) { return uchar(c) >= 0xf0; });
}

qsizetype utf8Length(QByteArrayView utf8, qsizetype utf16)
{
    qsizetype at = 0;
    for (; at < utf8.size(); ++at) {
        const auto c = uchar(utf8[at]);
        if ((c & 0xc0) == 0x80)
            continue;
        if (utf16 <= 0)
            break;
        utf16 -= c >= 0xf0 ? 2 : 1;
    }
    return at;
}

XmlChecker::XmlChecker()
{
    prepareXml(m_reader);
}

void XmlChecker::feed(const QByteArray &bytes, bool isLast)
{
    if (m_problem)
        return;
    m_reader.addData(bytes);
    while (!m_reader.atEnd())
        m_reader.readNext();
    const bool isCut = m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    if (m_reader.hasError() && (!isCut || isLast)) {
        const auto behind = qsizetype(m_reader.characterOffset()) - m_characters;
        m_problem = PayloadProblem{m_bytes + utf8Length(bytes, behind), xmlProblem(m_reader)};
        return;
    }
    m_bytes += bytes.size();
    m_characters += utf16Length(bytes);
}

} // namespace plectrum
