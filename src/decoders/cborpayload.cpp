// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/cborpayload.h"

#include <QCborStreamReader>
#include <QLocale>

namespace plectrum {
namespace {

constexpr qsizetype MaxDepth = 10'000; ///< each level costs the reader memory
constexpr int MaxKeyDepth = 64;        ///< keys may hold arrays and maps

PayloadKind kindOf(const QCborStreamReader &reader)
{
    switch (reader.type()) {
    case QCborStreamReader::UnsignedInteger:
    case QCborStreamReader::NegativeInteger:
    case QCborStreamReader::Float16:
    case QCborStreamReader::Float:
    case QCborStreamReader::Double:
        return PayloadKind::Number;
    case QCborStreamReader::ByteArray:
        return PayloadKind::Bytes;
    case QCborStreamReader::String:
        return PayloadKind::String;
    case QCborStreamReader::Tag:
        return PayloadKind::Tag;
    case QCborStreamReader::Array:
        return PayloadKind::Array;
    case QCborStreamReader::Map:
        return PayloadKind::Object;
    default:
        break;
    }
    return reader.isBool()                        ? PayloadKind::Boolean
        : reader.isNull() || reader.isUndefined() ? PayloadKind::Null
                                                  : PayloadKind::Simple;
}

PayloadProblem problemOf(QCborStreamReader &reader, qsizetype size)
{
    const qsizetype at = qBound<qsizetype>(0, reader.currentOffset(), size);
    switch (reader.lastError().c) {
    case QCborError::EndOfFile:
        return {size, "the payload ends early"};
    case QCborError::InvalidUtf8String:
        return {at, "a text string that is no UTF-8"};
    case QCborError::NestingTooDeep:
        return {at, "a key that is nested too deep"};
    default:
        return {at, "no CBOR from here on"};
    }
}

/// The reader looks ahead: an error after a value may be one of what follows it.
bool isOfTheNext(QCborError error, PayloadKind kind)
{
    const bool mayEndInside = kind == PayloadKind::String || kind == PayloadKind::Bytes;
    return !mayEndInside || (error != QCborError::EndOfFile && error != QCborError::InvalidUtf8String);
}

enum class Level : quint8 { Array, Key, Value, Tag };

/// The bytes of a string as far as `most`, whether it comes in pieces or not.
QByteArray stringBytes(QCborStreamReader &reader, qsizetype most)
{
    QByteArray out;
    while (out.size() < most) {
        const qsizetype size = reader.currentStringChunkSize();
        if (size < 0)
            break;
        QByteArray piece(qMin(size, most - out.size()), Qt::Uninitialized);
        const auto read = reader.readStringChunk(piece.data(), piece.size());
        if (read.status != QCborStreamReader::Ok)
            break;
        out += piece.first(read.data);
        if (read.data < size)
            break;
    }
    return out;
}

QByteArray numberText(const QCborStreamReader &reader)
{
    switch (reader.type()) {
    case QCborStreamReader::UnsignedInteger:
        return QByteArray::number(reader.toUnsignedInteger());
    case QCborStreamReader::NegativeInteger: {
        // The number is minus this; 0 stands for 2 to the 64th.
        const auto absolute = quint64(reader.toNegativeInteger());
        return absolute == 0 ? QByteArray("-18446744073709551616") : '-' + QByteArray::number(absolute);
    }
    case QCborStreamReader::Float16:
        return QByteArray::number(double(float(reader.toFloat16())), 'g', QLocale::FloatingPointShortest);
    case QCborStreamReader::Float:
        return QByteArray::number(double(reader.toFloat()), 'g', 9);
    default:
        return QByteArray::number(reader.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
}

} // namespace

std::optional<PayloadProblem> readCborPayload(QByteArrayView payload, PayloadTreeBuilder &builder)
{
    QCborStreamReader reader(payload.data(), payload.size());
    std::vector<Level> levels;
    const auto valueDone = [&] {
        if (!levels.empty() && levels.back() == Level::Value)
            levels.back() = Level::Key;
    };
    if (payload.isEmpty())
        return PayloadProblem{0, "the payload ends early"};
    while (true) {
        const qsizetype offset = reader.currentOffset();
        if (!builder.mayGoOn(offset))
            return PayloadProblem{offset, "stopped"};
        const bool isTagged = !levels.empty() && levels.back() == Level::Tag;
        if (!levels.empty() && !isTagged && reader.lastError() == QCborError::NoError && !reader.hasNext()) {
            if (!reader.leaveContainer())
                return problemOf(reader, payload.size());
            builder.close(reader.currentOffset());
            levels.pop_back();
        } else {
            if (!levels.empty() && levels.back() == Level::Key) {
                while (reader.isTag() && reader.next())
                    ;
                if (reader.lastError() != QCborError::NoError || !reader.next(MaxKeyDepth))
                    return problemOf(reader, payload.size());
                builder.key(offset, reader.currentOffset() - offset);
                levels.back() = Level::Value;
                continue;
            }
            if (reader.lastError() != QCborError::NoError || !reader.isValid())
                return problemOf(reader, payload.size());
            const PayloadKind kind = kindOf(reader);
            if (qsizetype(levels.size()) == MaxDepth)
                return PayloadProblem{offset, "nested too deep"};
            if (kind == PayloadKind::Tag) {
                builder.open(kind, offset);
                levels.push_back(Level::Tag);
                if (!reader.next())
                    return problemOf(reader, payload.size());
                continue;
            }
            if (isContainer(kind)) {
                builder.open(kind, offset);
                levels.push_back(kind == PayloadKind::Array ? Level::Array : Level::Key);
                if (!reader.enterContainer())
                    return problemOf(reader, payload.size());
                continue;
            }
            const bool isRead = reader.next() || isOfTheNext(reader.lastError(), kind);
            if (isRead && reader.currentOffset() > offset)
                builder.leaf(kind, offset, reader.currentOffset() - offset);
            if (reader.lastError() != QCborError::NoError)
                return problemOf(reader, payload.size());
        }
        while (!levels.empty() && levels.back() == Level::Tag) {
            builder.close(reader.currentOffset());
            levels.pop_back();
        }
        valueDone();
        if (levels.empty()) {
            const qsizetype end = reader.currentOffset();
            return end == payload.size() ? std::nullopt
                                         : std::optional(PayloadProblem{end, "more behind the end of the value"});
        }
    }
}

QByteArray cborContent(QByteArrayView value, PayloadKind kind, qsizetype most)
{
    QCborStreamReader reader(value.data(), value.size());
    if (kind == PayloadKind::Tag)
        return QByteArray::number(quint64(reader.toTag()));
    while (reader.isTag() && reader.next())
        ;
    if (reader.isString() || reader.isByteArray())
        return stringBytes(reader, most);
    if (reader.isContainer()) // as a key
        return value.first(qMin(most, value.size())).toByteArray().toHex();
    switch (kindOf(reader)) {
    case PayloadKind::Number:
        return numberText(reader);
    case PayloadKind::Boolean:
        return reader.toBool() ? "true" : "false";
    case PayloadKind::Null:
        return reader.isNull() ? "null" : "undefined";
    default:
        return "simple " + QByteArray::number(quint8(reader.toSimpleType()));
    }
}

} // namespace plectrum
