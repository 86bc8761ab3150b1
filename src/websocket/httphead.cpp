// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/httphead.h"

#include "websocket/headergrammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isVersion(QByteArrayView text)
{
    return text.size() == 8 && text.startsWith("HTTP/") && text[6] == '.' && text[5] >= '0' && text[5] <= '9'
        && text[7] >= '0' && text[7] <= '9';
}

} // namespace

bool HeaderList::has(QByteArrayView name) const
{
    return std::ranges::any_of(*this, [name](const HeaderField &field) { return sameName(field.name, name); });
}

QByteArray HeaderList::value(QByteArrayView name) const
{
    const auto field =
        std::ranges::find_if(*this, [name](const HeaderField &each) { return sameName(each.name, name); });
    return field == end() ? QByteArray() : field->value;
}

QList<QByteArray> HeaderList::values(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const HeaderField &field : *this) {
        if (sameName(field.name, name))
            values << field.value;
    }
    return values;
}

QByteArray HeaderList::joined(QByteArrayView name) const
{
    return values(name).join(", ");
}

QList<QByteArray> HeaderList::listed(QByteArrayView name) const
{
    return splitList(joined(name));
}

HttpHeadParser::HttpHeadParser(Kind kind)
    : HttpHeadParser(kind, Limits())
{
}

HttpHeadParser::HttpHeadParser(Kind kind, Limits limits)
    : m_kind(kind)
    , m_limits(limits)
{
}

Result<qsizetype> HttpHeadParser::feed(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (!m_complete && taken < bytes.size()) {
        const QByteArrayView rest = bytes.sliced(taken);
        const qsizetype newline = rest.indexOf('\n');
        const qsizetype step = newline < 0 ? rest.size() : newline + 1;
        if (m_head.raw.size() + step > m_limits.maxBytes) {
            m_head.raw += rest.first(qMax<qsizetype>(0, qMin(step, m_limits.maxBytes - m_head.raw.size())));
            return unexpected(ErrorCode::HandshakeTooLarge, u"head of more than %1 bytes"_s.arg(m_limits.maxBytes));
        }
        m_head.raw += rest.first(step);
        taken += step;
        if (m_kind == Kind::Response && m_lineStart == 0
            && !QByteArrayView("HTTP/").startsWith(m_head.raw.first(qMin<qsizetype>(5, m_head.raw.size()))))
            return unexpected(ErrorCode::BadHttp, u"the answer does not begin with HTTP/"_s);
        if (newline < 0)
            break;
        const auto line = takeLine();
        if (!line)
            return tl::unexpected(line.error());
    }
    return taken;
}

/// Handles the line that has just become whole.
Result<void> HttpHeadParser::takeLine()
{
    QByteArrayView line = QByteArrayView(m_head.raw).sliced(m_lineStart);
    line.chop(line.endsWith("\r\n") ? 2 : 1);
    const qsizetype start = m_lineStart;
    m_lineStart = m_head.raw.size();
    if (line.contains('\r') || line.contains('\0'))
        return unexpected(ErrorCode::BadHttp, u"a bare CR or NUL in the line at byte %1"_s.arg(start));
    if (start == 0)
        return takeStartLine(line);
    if (line.isEmpty()) {
        m_complete = true;
        return {};
    }
    return takeField(line, start);
}

Result<void> HttpHeadParser::takeStartLine(QByteArrayView line)
{
    m_head.startLine = line.toByteArray();
    const qsizetype first = line.indexOf(' ');
    if (m_kind == Kind::Request) {
        const qsizetype last = line.lastIndexOf(' ');
        if (first <= 0 || last == first || !isToken(line.first(first)) || !isVersion(line.sliced(last + 1))
            || line.sliced(first + 1, last - first - 1).contains(' ') || last == first + 1 || line.contains('\t')
            || !isFieldValue(line))
            return unexpected(ErrorCode::BadHttp, u"the request line is not METHOD TARGET HTTP/1.1"_s);
        m_head.method = line.first(first).toByteArray();
        m_head.target = line.sliced(first + 1, last - first - 1).toByteArray();
        m_head.version = line.sliced(last + 1).toByteArray();
        return {};
    }
    const QByteArrayView rest = first < 0 ? QByteArrayView() : line.sliced(first + 1);
    bool isNumber = false;
    const int status = rest.first(qMin<qsizetype>(3, rest.size())).toInt(&isNumber);
    if (first != 8 || !isVersion(line.first(8)) || !isNumber || status < 100 || rest.size() < 3
        || (rest.size() > 3 && rest[3] != ' ') || !isFieldValue(line))
        return unexpected(ErrorCode::BadHttp, u"the status line is not HTTP/1.1 STATUS REASON"_s);
    m_head.version = line.first(8).toByteArray();
    m_head.status = status;
    m_head.reason = rest.sliced(qMin<qsizetype>(4, rest.size())).toByteArray();
    return {};
}

Result<void> HttpHeadParser::takeField(QByteArrayView line, qsizetype start)
{
    if (!isFieldValue(line))
        return unexpected(ErrorCode::BadHttp, u"a control character in the header field at byte %1"_s.arg(start));
    if (line[0] == ' ' || line[0] == '\t') {
        // A folded line (RFC 9112 §5.2): refused in requests, joined by a space in responses.
        if (m_kind == Kind::Request || m_head.headers.isEmpty())
            return unexpected(ErrorCode::BadHttp, u"a folded header field at byte %1"_s.arg(start));
        QByteArray &value = m_head.headers.last().value;
        const QByteArrayView more = line.trimmed();
        if (!value.isEmpty() && !more.isEmpty())
            value += ' ';
        value += more;
        return {};
    }
    const qsizetype colon = line.indexOf(':');
    if (colon > 0 && (line[colon - 1] == ' ' || line[colon - 1] == '\t'))
        return unexpected(ErrorCode::BadHttp,
                          u"white space before the colon of the header field at byte %1"_s.arg(start));
    if (colon < 0 || !isToken(line.first(colon)))
        return unexpected(ErrorCode::BadHttp, u"no header field at byte %1"_s.arg(start));
    if (m_head.headers.size() >= m_limits.maxFields)
        return unexpected(ErrorCode::HandshakeTooLarge, u"more than %1 header fields"_s.arg(m_limits.maxFields));
    m_head.headers.append({line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray()});
    return {};
}

} // namespace plectrum
