// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/payloadsearch.h"

#include "capture/filterterms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype RegexOverlap = 1024; ///< an expression may match any length; longer ones are cut in two

/// "0a 0b", "0x0a0b", "0A:0B"; nullopt with the place of what is no byte.
std::optional<QByteArray> bytesOf(const QString &text, qsizetype &wrong)
{
    QByteArray digits;
    const qsizetype start = text.startsWith("0x"_L1, Qt::CaseInsensitive) ? 2 : 0;
    for (wrong = start; wrong < text.size(); ++wrong) {
        const QChar c = text.at(wrong);
        if (c.isSpace() || c == u':' || c == u',' || c == u'-')
            continue;
        const char letter = c.toLatin1();
        if (!(letter >= '0' && letter <= '9') && !(letter >= 'a' && letter <= 'f') && !(letter >= 'A' && letter <= 'F'))
            return std::nullopt;
        digits += letter;
    }
    return digits.isEmpty() || digits.size() % 2 != 0 ? std::nullopt : std::optional(QByteArray::fromHex(digits));
}

} // namespace

tl::expected<PayloadSearch, FilterError> PayloadSearch::compile(Mode mode, const QString &text, bool caseSensitive)
{
    const auto wrongAt = [&text](qsizetype position, const QString &expected) {
        return tl::unexpected(FilterError{.position = position,
                                          .length = position < text.size() ? 1 : 0,
                                          .found = position < text.size() ? text.mid(position, 12) : u"the end"_s,
                                          .expected = {expected}});
    };
    if (text.isEmpty())
        return wrongAt(0, u"something to look for"_s);
    PayloadSearch search;
    search.m_mode = mode;
    search.m_caseSensitive = caseSensitive || mode == Mode::Hex;
    const QString flag = search.m_caseSensitive ? QString() : u"i"_s;
    switch (mode) {
    case Mode::Text:
        search.m_bytes =
            ByteSearch(text.toUtf8(), caseSensitive ? ByteSearch::Letters::AsTheyAre : ByteSearch::Letters::Folded);
        search.m_pattern = QRegularExpression::escape(text);
        search.m_filterText = u"payload contains "_s + quotedForFilter(text) + flag;
        break;
    case Mode::Regex: {
        const QRegularExpression expression(text, QRegularExpression::UseUnicodePropertiesOption);
        if (!expression.isValid())
            return wrongAt(qMin<qsizetype>(expression.patternErrorOffset(), text.size()), expression.errorString());
        search.m_pattern = text;
        search.m_filterText = u"payload matches "_s + quotedForFilter(text) + flag;
        break;
    }
    case Mode::Hex: {
        qsizetype wrong = 0;
        const auto bytes = bytesOf(text, wrong);
        if (!bytes)
            return wrongAt(wrong, u"bytes as pairs of hex digits, such as 0a ff"_s);
        search.m_bytes = ByteSearch(*bytes);
        search.m_filterText = u"payload contains 0x"_s + QString::fromLatin1(bytes->toHex());
        break;
    }
    }
    if (const auto filter = Filter::compile(search.m_filterText); !filter)
        return wrongAt(0, filter.error().expected.join(u", "_s));
    return search;
}

QRegularExpression PayloadSearch::expression(bool asHex) const
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !m_caseSensitive || asHex);
    if (asHex)
        return m_bytes.needle().isEmpty()
            ? QRegularExpression(u"("_s)
            : QRegularExpression(QString::fromLatin1(m_bytes.needle().toHex(' ')).replace(u' ', u"\\s+"_s), options);
    if (m_mode == Mode::Hex && !m_bytes.needle().isValidUtf8())
        return QRegularExpression(u"("_s);
    const QString pattern =
        m_mode == Mode::Hex ? QRegularExpression::escape(QString::fromUtf8(m_bytes.needle())) : m_pattern;
    return QRegularExpression(u"(*LIMIT_MATCH=%1)"_s.arg(Filter::MatchLimit) + pattern, options);
}

bool PayloadSearch::isPlain() const
{
    return !m_bytes.needle().isEmpty() && (!m_bytes.isFolded() || ByteSearch::canFold(m_bytes.needle()));
}

qint64 PayloadSearch::bytesAtOnce() const
{
    constexpr qint64 MiB = 1024 * 1024;
    return isPlain() ? 16 * MiB : MiB / 2;
}

qsizetype PayloadSearch::overlap() const
{
    return isPlain() ? m_bytes.needle().size() - 1 : qMax(RegexOverlap, m_bytes.needle().size() * 4);
}

QList<PayloadSearch::Range> PayloadSearch::find(QByteArrayView bytes, qsizetype most) const
{
    QList<Range> ranges;
    if (isPlain()) {
        for (qsizetype at = 0; ranges.size() < most && (at = m_bytes.find(bytes, at)) >= 0;
             at += m_bytes.needle().size())
            ranges << Range{at, at + m_bytes.needle().size()};
        return ranges;
    }
    const bool utf8 = bytes.isValidUtf8();
    const QString text = utf8 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
    const auto bytesIn = [utf8, &text](qsizetype from, qsizetype to) {
        return utf8 ? QStringView(text).sliced(from, to - from).toUtf8().size() : to - from;
    };
    qsizetype at = 0;
    qsizetype offset = 0;
    auto match = expression(false).globalMatch(text);
    while (match.hasNext() && ranges.size() < most) {
        const QRegularExpressionMatch each = match.next();
        if (each.capturedLength() == 0)
            continue;
        const qsizetype start = offset + bytesIn(at, each.capturedStart());
        const qsizetype end = start + bytesIn(each.capturedStart(), each.capturedEnd());
        ranges << Range{start, end};
        at = each.capturedEnd();
        offset = end;
    }
    return ranges;
}

} // namespace plectrum
