// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/msgpackpayload.h"

#include "decoders/packedhead.h"

#include <QDateTime>
#include <QLocale>
#include <QtEndian>
#include <QTimeZone>

extern "C" {
#include <mpack.h>
}
#undef bool // which that header defines as it was before C99

namespace plectrum {
namespace {

constexpr qsizetype MaxDepth = 10'000;
constexpr int TimestampType = -1;

/// Token by token, with the place of each.
class Tokens {
public:
    explicit Tokens(QByteArrayView bytes)
        : m_start(bytes.data())
        , m_at(bytes.data())
        , m_left(size_t(bytes.size()))
    {
        mpack_tokbuf_init(&m_buffer);
    }

    /// False: no MessagePack, or its end.
    bool next()
    {
        if (m_left == 0)
            return false;
        m_isBroken = mpack_read(&m_buffer, &m_at, &m_left, &token) != MPACK_OK;
        if (m_isBroken || !hasContent())
            return !m_isBroken;
        // The content comes as a token of its own.
        content = QByteArrayView(m_at, qsizetype(qMin<size_t>(token.length, m_left)));
        m_isBroken = size_t(content.size()) < token.length;
        if (m_isBroken || token.length == 0)
            return !m_isBroken;
        mpack_token_t chunk{};
        return mpack_read(&m_buffer, &m_at, &m_left, &chunk) == MPACK_OK;
    }

    bool hasContent() const
    {
        return token.type == MPACK_TOKEN_STR || token.type == MPACK_TOKEN_BIN || token.type == MPACK_TOKEN_EXT;
    }
    /// Values that follow and belong to the token.
    qint64 inside() const
    {
        return token.type == MPACK_TOKEN_ARRAY ? qint64(token.length)
            : token.type == MPACK_TOKEN_MAP    ? 2 * qint64(token.length)
                                               : 0;
    }
    qsizetype offset() const { return m_at - m_start; }

    /// Past one whole value.
    bool skip()
    {
        for (qint64 missing = 1; missing > 0; --missing) {
            if (!next())
                return false;
            missing += inside();
        }
        return true;
    }

    mpack_token_t token{};
    QByteArrayView content; ///< of strings, bytes and extensions

private:
    mpack_tokbuf_t m_buffer{};
    const char *m_start;
    const char *m_at;
    size_t m_left;
    bool m_isBroken = false;
};

PayloadKind kindOf(const mpack_token_t &token)
{
    switch (token.type) {
    case MPACK_TOKEN_NIL:
        return PayloadKind::Null;
    case MPACK_TOKEN_BOOLEAN:
        return PayloadKind::Boolean;
    case MPACK_TOKEN_ARRAY:
        return PayloadKind::Array;
    case MPACK_TOKEN_MAP:
        return PayloadKind::Object;
    case MPACK_TOKEN_STR:
        return PayloadKind::String;
    case MPACK_TOKEN_BIN:
        return PayloadKind::Bytes;
    case MPACK_TOKEN_EXT:
        return PayloadKind::Extension;
    default:
        return PayloadKind::Number;
    }
}

/// The three forms of the specification's timestamp; empty: it is none of them.
QByteArray timestampText(QByteArrayView data)
{
    qint64 seconds = 0;
    quint32 nanoseconds = 0;
    if (data.size() == 4) {
        seconds = qFromBigEndian<quint32>(data.data());
    } else if (data.size() == 8) {
        const auto both = qFromBigEndian<quint64>(data.data());
        nanoseconds = quint32(both >> 34);
        seconds = qint64(both & 0x3'ffff'ffff);
    } else if (data.size() == 12) {
        nanoseconds = qFromBigEndian<quint32>(data.data());
        seconds = qFromBigEndian<qint64>(data.data() + 4);
    } else {
        return {};
    }
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    if (!time.isValid() || qAbs(time.date().year()) > 9999 || nanoseconds > 999'999'999)
        return {};
    const QByteArray fraction =
        nanoseconds == 0 ? QByteArray() : '.' + QByteArray::number(nanoseconds).rightJustified(9, '0');
    return time.toString(Qt::ISODate).toLatin1().replace('Z', fraction + 'Z');
}

QByteArray numberText(const mpack_token_t &token)
{
    if (token.type == MPACK_TOKEN_UINT)
        return QByteArray::number(quint64(mpack_unpack_uint(token)));
    if (token.type == MPACK_TOKEN_SINT)
        return QByteArray::number(qint64(mpack_unpack_sint(token)));
    const double number = mpack_unpack_float(token);
    return token.length == 4 ? QByteArray::number(number, 'g', 9)
                             : QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

std::optional<PayloadProblem> readMsgpackPayload(QByteArrayView payload, PayloadTreeBuilder &builder)
{
    struct Level {
        qint64 left;
        bool isMap;
    };
    Tokens tokens(payload);
    std::vector<Level> levels;
    const auto problem = [&](qsizetype at) {
        return tokens.offset() == payload.size() || tokens.hasContent()
            ? PayloadProblem{payload.size(), "the payload ends early"}
            : PayloadProblem{at, "no MessagePack from here on"};
    };
    do {
        qsizetype offset = tokens.offset();
        if (!builder.mayGoOn(offset))
            return PayloadProblem{offset, "stopped"};
        if (!levels.empty() && levels.back().isMap) {
            if (!tokens.skip())
                return problem(offset);
            builder.key(offset, tokens.offset() - offset);
            offset = tokens.offset();
        }
        if (!tokens.next())
            return problem(offset);
        const PayloadKind kind = kindOf(tokens.token);
        if (!isContainer(kind)) {
            builder.leaf(kind, offset, tokens.offset() - offset);
            if (!levels.empty())
                --levels.back().left;
        } else {
            if (qsizetype(levels.size()) == MaxDepth)
                return PayloadProblem{offset, "nested too deep"};
            builder.open(kind, offset);
            levels.push_back({qint64(tokens.token.length), kind == PayloadKind::Object});
        }
        while (!levels.empty() && levels.back().left == 0) {
            builder.close(tokens.offset());
            levels.pop_back();
            if (!levels.empty())
                --levels.back().left;
        }
    } while (!levels.empty());
    if (tokens.offset() != payload.size())
        return PayloadProblem{tokens.offset(), "more behind the end of the value"};
    return std::nullopt;
}

std::optional<PackedHead> msgpackHead(QByteArrayView bytes)
{
    Tokens tokens(bytes);
    if (!tokens.next())
        return std::nullopt;
    const mpack_token_t &token = tokens.token;
    PackedHead head{.kind = kindOf(token), .length = tokens.offset(), .inside = tokens.inside()};
    if (tokens.hasContent())
        head.content = tokens.content;
    head.isWhole = token.type == MPACK_TOKEN_UINT || token.type == MPACK_TOKEN_SINT;
    if (token.type == MPACK_TOKEN_UINT) {
        head.number = quint64(mpack_unpack_uint(token));
    } else if (token.type == MPACK_TOKEN_SINT) {
        const qint64 value = qint64(mpack_unpack_sint(token));
        head.isNegative = value < 0;
        head.number = value < 0 ? quint64(-1 - value) : quint64(value);
    }
    // Each value has a byte at least.
    return head.inside > bytes.size() ? std::nullopt : std::optional(head);
}

QByteArray msgpackContent(QByteArrayView value, PayloadKind, qsizetype most)
{
    Tokens tokens(value);
    if (!tokens.next())
        return {};
    const auto part = tokens.content.first(qMin(most, tokens.content.size()));
    switch (kindOf(tokens.token)) {
    case PayloadKind::Null:
        return "nil";
    case PayloadKind::Boolean:
        return mpack_unpack_boolean(tokens.token) ? "true" : "false";
    case PayloadKind::Array:
    case PayloadKind::Object: // as a key
        return value.first(qMin(most, value.size())).toByteArray().toHex();
    case PayloadKind::String:
    case PayloadKind::Bytes:
        return part.toByteArray();
    case PayloadKind::Extension: {
        const int octet = tokens.token.data.ext_type & 0xff; // the library takes it for unsigned
        const int type = octet < 0x80 ? octet : octet - 0x100;
        const QByteArray time = type == TimestampType ? timestampText(tokens.content) : QByteArray();
        return time.isEmpty() ? "type " + QByteArray::number(type) + ": " + part.toByteArray().toHex(' ') : time;
    }
    default:
        return numberText(tokens.token);
    }
}

} // namespace plectrum
