// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/xmlpayload.h"

#include "decoders/xmlchecker.h"
#include "websocket/utf8checker.h"

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype PartBytes = 64 * 1024;
constexpr qsizetype LongestEntity = 64; ///< that is not cut in two
constexpr QByteArrayView ByteOrderMark("\xef\xbb\xbf");

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

qsizetype nameLength(QByteArrayView text)
{
    const auto end =
        std::ranges::find_if(text, [](char c) { return isSpace(c) || c == '=' || c == '>' || c == '/' || c == '<'; });
    return end - text.begin();
}

/// How much of it is UTF-8.
qsizetype validLength(QByteArrayView text)
{
    Utf8Checker checker;
    qsizetype at = 0;
    while (at < text.size()) {
        const Utf8Checker before = checker;
        const qsizetype length = std::min(PartBytes, text.size() - at);
        if (checker.add(text.sliced(at, length))) {
            at += length;
            continue;
        }
        checker = before;
        while (checker.add(text.sliced(at, 1)))
            ++at;
        break;
    }
    // Without the first bytes of a character that goes wrong.
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, at); ++back) {
        const QByteArrayView last = text.sliced(at - back, back);
        if (uchar(last[0]) >= 0xc0)
            return last.isValidUtf8() ? at : at - back;
    }
    return at;
}

/// What Qt's reader finds, with the bytes that it found it in.
class XmlTreeReader {
public:
    XmlTreeReader(QByteArrayView payload, PayloadTreeBuilder &builder)
        : m_payload(payload)
        , m_builder(builder)
    {
        prepareXml(m_reader);
    }

    std::optional<PayloadProblem> read()
    {
        m_at = m_payload.startsWith(ByteOrderMark) ? ByteOrderMark.size() : 0;
        const qsizetype whole = m_payload.size();
        const qsizetype size = validLength(m_payload);
        m_payload = m_payload.first(size);
        for (qsizetype fed = m_at; fed < size;) {
            const QByteArrayView part = m_payload.sliced(fed, std::min(PartBytes, size - fed));
            m_reader.addData(part.toByteArray());
            fed += part.size();
            while (!m_reader.atEnd()) {
                (void)m_reader.readNext();
                if (m_reader.hasError())
                    break;
                if (!m_builder.mayGoOn(m_at))
                    return PayloadProblem{m_at, "stopped"};
                take();
            }
            if (m_reader.hasError() && m_reader.error() != QXmlStreamReader::PrematureEndOfDocumentError)
                break;
        }
        // An empty payload was never asked about.
        if (!m_reader.hasError() && m_reader.atEnd() && m_reader.tokenType() == QXmlStreamReader::EndDocument)
            return std::nullopt;
        const qsizetype end = bytesUpTo(m_reader.characterOffset());
        const bool isCut = !m_reader.hasError() || m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        // The text at the end is not told of either.
        const QByteArrayView rest = m_payload.sliced(m_at, size - m_at);
        if (isCut && m_depth > 0 && !rest.isEmpty() && !rest.contains('<'))
            addText(m_at, rest, std::ranges::all_of(rest, isSpace));
        if (isCut && m_isPending) {
            m_at = size;
            addElement();
        }
        flush();
        if (isCut && size < whole)
            return PayloadProblem{size, "no UTF-8"};
        return PayloadProblem{isCut ? size : std::max(end, m_at),
                              isCut ? QByteArray("the text ends early") : xmlProblem(m_reader)};
    }

private:
    /// Characters counted by Qt, from the start of the text; never back.
    qsizetype bytesUpTo(qint64 characters)
    {
        const QByteArrayView rest = m_payload.sliced(m_at);
        return m_at + utf8Length(rest, qsizetype(characters) - m_characters);
    }

    /// Of the token that begins at `start`. Qt tells of text and of the document's start when it has seen what follows.
    qsizetype endOf(qsizetype start)
    {
        const QByteArrayView rest = m_payload.sliced(start);
        const auto behind = [&](QByteArrayView terminator) {
            const qsizetype found = rest.indexOf(terminator);
            return found < 0 ? start : start + found + terminator.size();
        };
        switch (m_reader.tokenType()) {
        case QXmlStreamReader::StartDocument:
            return rest.startsWith("<?xml") ? behind("?>") : start;
        case QXmlStreamReader::Characters:
            if (m_inEntity > 0)
                return start;
            if (rest.startsWith("<![CDATA["))
                return behind("]]>");
            return start + std::max<qsizetype>(0, rest.indexOf('<'));
        default:
            return std::max(start, bytesUpTo(m_reader.characterOffset()));
        }
    }

    void take()
    {
        qsizetype start = m_at;
        m_at = endOf(start);
        m_characters += utf16Length(m_payload.sliced(start, m_at - start));
        while (m_depth == 0 && start < m_at && isSpace(m_payload[start]))
            ++start; // it is not told of around the root
        const QByteArrayView piece = m_payload.sliced(start, m_at - start);
        switch (m_reader.tokenType()) {
        case QXmlStreamReader::StartElement:
            // The inside of an entity does not stand in the payload.
            if (m_inEntity > 0 || !piece.startsWith('<'))
                ++m_inEntity;
            else
                open(start, piece);
            break;
        case QXmlStreamReader::EndElement:
            if (m_inEntity > 0)
                --m_inEntity;
            else
                close();
            break;
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::EntityReference:
            if (m_inEntity == 0 && m_depth > 0)
                addText(start, piece, m_reader.isWhitespace() && !m_reader.isCDATA());
            break;
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            if (m_inEntity == 0 && m_depth > 0 && piece.startsWith('<')) {
                flush();
                m_builder.leaf(m_reader.isComment() ? PayloadKind::Comment : PayloadKind::Instruction, start,
                               piece.size());
            }
            break;
        default:
            break;
        }
    }

    void open(qsizetype start, QByteArrayView tag)
    {
        flush();
        ++m_depth;
        m_element = start;
        m_nameLength = nameLength(tag.sliced(1)) + 1;
        m_isPending = true;
        if (m_reader.attributes().isEmpty())
            return;
        flush();
        qsizetype at = m_nameLength;
        while (at < tag.size()) {
            if (isSpace(tag[at])) {
                ++at;
                continue;
            }
            const qsizetype length = nameLength(tag.sliced(at));
            const auto isQuote = [](char c) { return c == '"' || c == '\''; };
            const auto quote = std::find_if(tag.begin() + at + length, tag.end(), isQuote);
            if (length == 0 || quote == tag.end())
                break;
            const qsizetype value = quote - tag.begin();
            const qsizetype end = tag.indexOf(*quote, value + 1);
            if (end < 0)
                break;
            m_builder.key(start + at, length);
            m_builder.leaf(PayloadKind::Attribute, start + value, end + 1 - value);
            at = end + 1;
        }
    }

    void close()
    {
        if (m_isPending) {
            addElement();
        } else {
            flush();
            m_builder.close(m_at);
        }
        --m_depth;
    }

    /// Nothing but text in it: one value.
    void addElement()
    {
        m_builder.key(m_element, m_nameLength);
        m_builder.leaf(PayloadKind::Text, m_element, m_at - m_element);
        m_isPending = false;
        m_textLength = 0;
        m_isBlank = false;
    }

    void addText(qsizetype start, QByteArrayView text, bool isBlank)
    {
        if (m_textLength == 0)
            m_text = start;
        m_textLength = start + text.size() - m_text;
        m_isBlank = (m_isBlank || m_textLength == text.size()) && isBlank;
    }

    /// What waited for its end has more in it.
    void flush()
    {
        if (m_isPending) {
            m_builder.key(m_element, m_nameLength);
            m_builder.open(PayloadKind::Element, m_element);
            m_isPending = false;
        }
        if (m_textLength > 0 && !m_isBlank)
            m_builder.leaf(PayloadKind::Text, m_text, m_textLength);
        m_textLength = 0;
        m_isBlank = false;
    }

    QByteArrayView m_payload; ///< as far as it is UTF-8
    PayloadTreeBuilder &m_builder;
    QXmlStreamReader m_reader;
    qsizetype m_at = 0; ///< bytes that Qt took
    qsizetype m_characters = 0;
    qsizetype m_depth = 0;
    qsizetype m_inEntity = 0;
    bool m_isPending = false; ///< an element without attributes began
    qsizetype m_element = 0;
    qsizetype m_nameLength = 0;
    qsizetype m_text = 0;
    qsizetype m_textLength = 0;
    bool m_isBlank = false;
};

/// Text without entities and CDATA; as it stands where it needs the document to be understood.
QByteArray resolved(QByteArrayView raw)
{
    if (!raw.contains('&') && !raw.contains('<') && !raw.contains('\r'))
        return raw.toByteArray();
    QXmlStreamReader reader;
    prepareXml(reader);
    reader.addData("<x>" + raw.toByteArray() + "</x>");
    (void)reader.readNextStartElement();
    const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
    return reader.hasError() ? raw.toByteArray() : text.toUtf8();
}

} // namespace

bool looksLikeXml(QByteArrayView start)
{
    const QByteArrayView text =
        (start.startsWith(ByteOrderMark) ? start.sliced(ByteOrderMark.size()) : start).trimmed();
    if (text.size() < 2 || text[0] != '<')
        return false;
    return QByteArrayView("?!/_").contains(text[1]) || std::isalpha(uchar(text[1])) != 0 || text[1] < 0;
}

std::optional<PayloadProblem> readXmlPayload(QByteArrayView payload, PayloadTreeBuilder &builder)
{
    return XmlTreeReader(payload, builder).read();
}

QByteArray xmlContent(QByteArrayView value, PayloadKind kind, qsizetype most)
{
    QByteArrayView raw = value;
    if (kind == PayloadKind::String) { // a key
        return (raw.startsWith('<') ? raw.sliced(1) : raw)
            .first(std::min(most, raw.size() - raw.startsWith('<')))
            .toByteArray();
    }
    if (kind == PayloadKind::Attribute && raw.size() >= 2)
        raw = raw.sliced(1, raw.size() - 2);
    // Of an element with nothing but text the text counts, of any other kind what stands there.
    const bool isElement = kind == PayloadKind::Text && raw.startsWith('<') && !raw.startsWith("<!");
    if (isElement) {
        const qsizetype start = raw.indexOf('>') + 1;
        const qsizetype end = raw.endsWith("/>") ? start : raw.lastIndexOf("</");
        raw = raw.sliced(start, (end < start ? raw.size() : end) - start); // what is cut has no end
    }
    const bool isText = kind == PayloadKind::Text || kind == PayloadKind::Attribute;
    if (raw.size() > most + LongestEntity) {
        raw = raw.first(most);
        const qsizetype entity = raw.lastIndexOf('&');
        if (isText && entity >= raw.size() - LongestEntity && raw.indexOf(';', entity) < 0)
            raw = raw.first(entity);
    }
    return (isText ? resolved(raw) : raw.toByteArray()).left(most);
}

} // namespace plectrum
