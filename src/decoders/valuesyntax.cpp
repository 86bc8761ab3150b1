// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/valuesyntax.h"

#include "decoders/jsontext.h"
#include "decoders/jsontree.h"
#include "decoders/packedhead.h"
#include "decoders/payloadfields.h"

#include <QVarLengthArray>

#include <cmath>
#include <limits>

namespace plectrum {
namespace {

constexpr qsizetype MaxPackedDepth = 10'000;
constexpr qsizetype MaxTextBytes = 256; ///< of what is no string as text

using OpenValues = QVarLengthArray<qint64, 32>; ///< how many are missing in each open container

std::optional<PackedHead> packedHead(PayloadFormat format, QByteArrayView bytes)
{
    return format == PayloadFormat::Cbor ? cborHead(bytes) : msgpackHead(bytes);
}

bool endsHere(qint64 missing, QByteArrayView bytes)
{
    return missing == 0 || (missing == PackedHead::Indefinite && isCborBreak(bytes));
}

/// Some write ids as floating-point numbers: whole ones are shown as such, not as 1e+06.
QByteArray fractionText(const QByteArray &text)
{
    constexpr double MaxExact = 9007199254740992; // 2 to the 53rd
    const double value = text.contains('e') ? text.toDouble() : MaxExact;
    const bool isWhole = std::abs(value) < MaxExact && value == std::trunc(value);
    return isWhole ? QByteArray::number(qint64(value)) : text;
}

/// A scalar for people, at most about `most` bytes of it.
QByteArray scalarText(PayloadFormat format, const PackedHead &head, QByteArrayView value, qsizetype most)
{
    const auto content = [&] { return payloadFormatInfo(format).content(value, head.kind, most); };
    switch (head.kind) {
    case PayloadKind::String:
        return jsonQuoted(head.isInPieces ? content()
                                          : head.content.first(qMin(most, head.content.size())).toByteArray());
    case PayloadKind::Bytes:
        return "h'"
            + (head.isInPieces ? content() : head.content.first(qMin(most, head.content.size())).toByteArray()).toHex()
            + '\'';
    case PayloadKind::Number:
        if (!head.isWhole)
            return fractionText(content());
        if (head.number == std::numeric_limits<quint64>::max())
            return content();
        return head.isNegative ? '-' + QByteArray::number(head.number + 1) : QByteArray::number(head.number);
    case PayloadKind::Null:
        return format == PayloadFormat::MessagePack ? QByteArray("null") : content();
    case PayloadKind::Extension:
        // What libraries of JavaScript write for undefined.
        return value == QByteArrayView("\xd4\0\0", 3) ? QByteArray("undefined") : content();
    default:
        return content();
    }
}

/// Calls `take` with each key that is a text in one piece and its value, until it says false.
template <class Take>
void forMembers(PayloadFormat format, QByteArrayView value, const Take &take)
{
    const ValueSyntax syntax(format);
    const auto head = packedHead(format, value);
    if (!head || head->kind != PayloadKind::Object)
        return;
    qint64 missing = head->inside;
    QByteArrayView rest = value.sliced(head->length);
    while (!endsHere(missing, rest)) {
        const auto name = packedHead(format, rest);
        const qsizetype keySize = !name ? 0 : isContainer(name->kind) ? syntax.length(rest) : name->length;
        const qsizetype size = keySize == 0 ? 0 : syntax.length(rest.sliced(keySize));
        if (size == 0)
            return;
        const bool isText = name->kind == PayloadKind::String && !name->isInPieces;
        if (isText && !take(name->content, rest.sliced(keySize, size)))
            return;
        rest = rest.sliced(keySize + size);
        if (missing > 0)
            missing -= 2;
    }
}

/// Writes a value on one line.
class LineWriter {
public:
    LineWriter(PayloadFormat format, qsizetype most)
        : m_format(format)
        , m_most(most)
    {
    }

    QByteArray write(QByteArrayView value)
    {
        do {
            if (!m_open.isEmpty() && endsHere(m_open.back().missing, value)) {
                if (m_open.back().missing == PackedHead::Indefinite)
                    value = value.sliced(1);
                m_line += m_open.back().close;
                m_open.removeLast();
                continue;
            }
            const auto head = packedHead(m_format, value);
            if (!head || m_open.size() == MaxPackedDepth)
                return m_line + "…";
            separate();
            if (isContainer(head->kind))
                open(*head);
            else
                m_line += scalarText(m_format, *head, value.first(head->length), m_most + 4);
            value = value.sliced(head->length);
        } while (!m_open.isEmpty() && m_line.size() <= m_most);
        return m_line;
    }

private:
    struct Level {
        qint64 missing;
        char close;
        qint64 written = 0;
    };

    void separate()
    {
        if (m_open.isEmpty())
            return;
        Level &level = m_open.back();
        const bool isValue = level.close == '}' && level.written % 2 == 1;
        if (level.written > 0)
            m_line += isValue ? ':' : ',';
        ++level.written;
        if (level.missing > 0)
            --level.missing;
    }

    void open(const PackedHead &head)
    {
        if (head.kind == PayloadKind::Tag)
            m_line += QByteArray::number(head.number);
        m_line += head.kind == PayloadKind::Object ? '{' : head.kind == PayloadKind::Array ? '[' : '(';
        m_open.append({head.inside,
                       head.kind == PayloadKind::Object      ? '}'
                           : head.kind == PayloadKind::Array ? ']'
                                                             : ')'});
    }

    const PayloadFormat m_format;
    const qsizetype m_most;
    QByteArray m_line;
    QVarLengthArray<Level, 16> m_open;
};

} // namespace

qsizetype ValueSyntax::length(QByteArrayView bytes) const
{
    qsizetype at = 0;
    OpenValues open;
    do {
        const QByteArrayView rest = bytes.sliced(at);
        if (!open.isEmpty() && open.back() == PackedHead::Indefinite && isCborBreak(rest)) {
            ++at;
            open.removeLast();
        } else {
            if (!open.isEmpty() && open.back() > 0)
                --open.back();
            const auto head = packedHead(m_format, rest);
            if (!head || open.size() == MaxPackedDepth)
                return 0;
            at += head->length;
            if (head->inside != 0)
                open.append(head->inside);
        }
        while (!open.isEmpty() && open.back() == 0)
            open.removeLast();
    } while (!open.isEmpty());
    return at;
}

std::optional<PayloadKind> ValueSyntax::kind(QByteArrayView value) const
{
    if (m_format != PayloadFormat::Json) {
        const auto head = packedHead(m_format, value);
        return head ? std::optional(head->kind) : std::nullopt;
    }
    switch (value.isEmpty() ? '\0' : value.front()) {
    case '{':
        return PayloadKind::Object;
    case '[':
        return PayloadKind::Array;
    case '"':
        return PayloadKind::String;
    case 't':
    case 'f':
        return PayloadKind::Boolean;
    case 'n':
        return PayloadKind::Null;
    case '\0':
        return std::nullopt;
    default:
        return PayloadKind::Number;
    }
}

std::optional<std::vector<QByteArrayView>> ValueSyntax::elements(QByteArrayView value, qsizetype most) const
{
    if (m_format == PayloadFormat::Json)
        return jsonElements(value, most);
    const auto head = packedHead(m_format, value);
    if (!head || head->kind != PayloadKind::Array)
        return std::nullopt;
    std::vector<QByteArrayView> elements;
    qint64 missing = head->inside;
    QByteArrayView rest = value.sliced(head->length);
    while (!endsHere(missing, rest)) {
        const qsizetype size = length(rest);
        if (size == 0)
            return std::nullopt;
        if (qsizetype(elements.size()) < most)
            elements.push_back(rest.first(size));
        rest = rest.sliced(size);
        if (missing > 0)
            --missing;
    }
    const qsizetype behind = missing == PackedHead::Indefinite ? 1 : 0;
    return rest.size() == behind ? std::optional(std::move(elements)) : std::nullopt;
}

QByteArrayView ValueSyntax::member(QByteArrayView value, QByteArrayView key) const
{
    if (m_format == PayloadFormat::Json)
        return jsonMember(value, key);
    QByteArrayView found;
    forMembers(m_format, value, [&](QByteArrayView name, QByteArrayView each) {
        if (name == key)
            found = each;
        return found.isEmpty();
    });
    return found;
}

std::vector<std::pair<QByteArrayView, QByteArrayView>> ValueSyntax::members(QByteArrayView value, qsizetype most) const
{
    std::vector<std::pair<QByteArrayView, QByteArrayView>> members;
    members.reserve(size_t(qMin<qsizetype>(most, 8)));
    forMembers(m_format, value, [&](QByteArrayView name, QByteArrayView each) {
        members.emplace_back(name, each);
        return qsizetype(members.size()) < most;
    });
    return members;
}

QByteArray ValueSyntax::text(QByteArrayView value) const
{
    if (m_format == PayloadFormat::Json)
        return jsonValueText(value);
    const auto head = packedHead(m_format, value);
    if (!head || head->kind != PayloadKind::String)
        return shown(value, MaxTextBytes);
    return head->isInPieces ? payloadFormatInfo(m_format).content(value, head->kind, value.size())
                            : head->content.toByteArray();
}

QByteArray ValueSyntax::shown(QByteArrayView value, qsizetype maxBytes) const
{
    if (m_format == PayloadFormat::Json)
        return shortText(value, maxBytes);
    return value.isEmpty() ? QByteArray() : shortText(LineWriter(m_format, maxBytes).write(value), maxBytes);
}

QByteArrayView ValueSyntax::inner(QByteArrayView value) const
{
    if (m_format == PayloadFormat::Json) {
        const bool isString = value.size() >= 2 && value.startsWith('"') && value.endsWith('"');
        return isString ? value.sliced(1).chopped(1) : value;
    }
    const auto head = packedHead(m_format, value);
    const bool isString = head && (head->kind == PayloadKind::String || head->kind == PayloadKind::Bytes);
    return isString && !head->isInPieces ? head->content : value;
}

std::optional<DecodedField> ValueSyntax::tree(QByteArrayView value, const QByteArray &name, qsizetype base) const
{
    if (m_format == PayloadFormat::Json)
        return jsonTree(value, name, base);
    const PayloadTree tree = readForFields(m_format, value);
    return tree.problem() && !tree.isStopped() ? std::nullopt : std::optional(payloadFields(tree, name, base));
}

} // namespace plectrum
