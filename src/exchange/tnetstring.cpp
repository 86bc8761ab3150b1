// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tnetstring.h"

#include "exchange/bytesource.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxDigits = 12;
constexpr qint64 MaxValue = 1024LL * 1024 * 1024;
constexpr int MaxDepth = 50;
constexpr QByteArrayView Types(",;#^!~]}");

tl::unexpected<Error> broken(qint64 offset, const QString &why)
{
    return unexpected(ErrorCode::BadFormat, u"byte %1: %2"_s.arg(offset).arg(why));
}

/// Digits and colon at the beginning of `bytes`: the length, and how many bytes that took; nullopt: there are none.
std::optional<std::pair<qint64, qsizetype>> lengthOf(QByteArrayView bytes)
{
    const qsizetype colon = bytes.first(qMin(bytes.size(), MaxDigits + 1)).indexOf(':');
    if (colon < 1)
        return std::nullopt;
    for (const char digit : bytes.first(colon)) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
    }
    return std::pair(bytes.first(colon).toByteArray().toLongLong(), colon + 1);
}

/// `bytes` without length and type. `offset` of its first byte, for errors.
Result<TnetValue> parse(QByteArrayView bytes, char type, qint64 offset, int depth)
{
    TnetValue value{.type = type};
    if (type != ']' && type != '}') {
        value.bytes = bytes.toByteArray();
        return value;
    }
    if (depth > MaxDepth)
        return broken(offset, u"nested too deeply"_s);
    std::optional<QByteArray> key;
    while (!bytes.isEmpty()) {
        const auto length = lengthOf(bytes);
        if (!length || length->first >= bytes.size() - length->second)
            return broken(offset, u"not a tnetstring"_s);
        const QByteArrayView inside = bytes.sliced(length->second, length->first);
        const char kind = bytes[length->second + length->first];
        if (!Types.contains(kind))
            return broken(offset + length->second + length->first, u"an unknown type"_s);
        auto element = parse(inside, kind, offset + length->second, depth + 1);
        if (!element)
            return element;
        if (type == ']') {
            value.list.append(std::move(*element));
        } else if (key) {
            value.dict.insert(*key, *element);
            key.reset();
        } else {
            key = element->bytes;
        }
        const qsizetype taken = length->second + length->first + 1;
        bytes = bytes.sliced(taken);
        offset += taken;
    }
    return value;
}

} // namespace

Result<std::optional<TnetSpan>> tnetSpan(ByteSource &source)
{
    const qint64 begin = source.offset();
    const auto head = source.peek(MaxDigits + 1);
    if (!head)
        return tl::unexpected(head.error());
    if (head->isEmpty())
        return std::nullopt;
    const auto length = lengthOf(*head);
    if (!length)
        return broken(begin, u"not a tnetstring"_s);
    source.skip(length->second);
    TnetSpan span{.start = source.offset(), .length = length->first};
    if (const auto skipped = source.skipFar(span.length); !skipped)
        return tl::unexpected(skipped.error());
    const auto type = source.peek(1);
    if (!type)
        return tl::unexpected(type.error());
    if (type->isEmpty() || source.offset() != span.start + span.length)
        return broken(begin, u"the file ends inside an element of %1 bytes"_s.arg(span.length));
    span.type = type->front();
    if (!Types.contains(span.type))
        return broken(source.offset(), u"an unknown type"_s);
    source.skip(1);
    return span;
}

Result<QHash<QByteArray, TnetSpan>> tnetMembers(ByteSource &source, const TnetSpan &dict)
{
    if (dict.type != '}')
        return broken(dict.start, u"not a dictionary"_s);
    QHash<QByteArray, TnetSpan> members;
    if (const auto sought = source.seek(dict.start); !sought)
        return tl::unexpected(sought.error());
    while (source.offset() < dict.start + dict.length) {
        const auto key = tnetSpan(source);
        if (!key)
            return tl::unexpected(key.error());
        if (!*key || (*key)->length > 1000)
            return broken(source.offset(), u"no key of a dictionary"_s);
        const qint64 behind = (*key)->end();
        const auto name = tnetValue(source, **key);
        if (!name)
            return tl::unexpected(name.error());
        if (const auto sought = source.seek(behind); !sought)
            return tl::unexpected(sought.error());
        const auto value = tnetSpan(source);
        if (!value)
            return tl::unexpected(value.error());
        if (!*value)
            return broken(source.offset(), u"a key without a value"_s);
        members.insert(name->bytes, **value);
    }
    return members;
}

Result<TnetValue> tnetValue(ByteSource &source, const TnetSpan &span)
{
    if (span.length > MaxValue)
        return broken(span.start, u"an element of %1 bytes"_s.arg(span.length));
    if (source.offset() != span.start) {
        if (const auto sought = source.seek(span.start); !sought)
            return tl::unexpected(sought.error());
    }
    const auto bytes = source.take(qsizetype(span.length));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parse(*bytes, span.type, span.start, 0);
}

QByteArray tnetBytes(QByteArrayView bytes, char type)
{
    QByteArray element = QByteArray::number(bytes.size()) + ':';
    element.append(bytes);
    return element + type;
}

QByteArray tnetInt(qint64 value)
{
    return tnetBytes(QByteArray::number(value), '#');
}

QByteArray tnetFloat(qint64 ns)
{
    constexpr qint64 NsPerSecond = 1'000'000'000;
    const QByteArray sign = ns < 0 ? "-" : "";
    const qint64 size = qAbs(ns);
    return tnetBytes(sign + QByteArray::number(size / NsPerSecond) + '.'
                         + QByteArray::number(size % NsPerSecond).rightJustified(9, '0'),
                     '^');
}

QByteArray tnetBool(bool value)
{
    return tnetBytes(value ? "true" : "false", '!');
}

QByteArray tnetNull()
{
    return "0:~";
}

} // namespace plectrum
