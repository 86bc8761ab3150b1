// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/protobufpayload.h"

#include "decoders/protobufwire.h"

#ifdef PLECTRUM_PROTOBUF
#include <QHash>
#include <QLocale>

#include <google/protobuf/descriptor.h>

#include <algorithm>
#include <bit>
#endif

namespace plectrum {

#ifndef PLECTRUM_PROTOBUF

std::optional<PayloadProblem> readProtobufPayload(QByteArrayView /*payload*/, PayloadTreeBuilder & /*builder*/)
{
    return PayloadProblem{0, "built without Protobuf"};
}

QByteArray protobufContent(QByteArrayView value, const PayloadField & /*field*/, qsizetype most)
{
    return value.first(std::min(most, value.size())).toByteArray();
}

#else

namespace {

using namespace protobufwire;
using Field = pb::FieldDescriptor;

constexpr int MaxDepth = 100; ///< as libprotobuf has it

bool looksLikeText(QByteArrayView bytes)
{
    return bytes.isValidUtf8()
        && std::ranges::all_of(bytes, [](char c) { return uchar(c) >= 0x20 || c == '\n' || c == '\r' || c == '\t'; });
}

PayloadKind kindOf(Field::Type type)
{
    switch (type) {
    case Field::TYPE_STRING:
        return PayloadKind::String;
    case Field::TYPE_BYTES:
        return PayloadKind::Bytes;
    case Field::TYPE_BOOL:
        return PayloadKind::Boolean;
    case Field::TYPE_ENUM:
        return PayloadKind::Simple;
    case Field::TYPE_MESSAGE:
    case Field::TYPE_GROUP:
        return PayloadKind::Object;
    default:
        return PayloadKind::Number;
    }
}

QByteArray typeName(const Field *field)
{
    if (field->message_type())
        return QByteArray::fromStdString(field->message_type()->name());
    return field->enum_type() ? QByteArray::fromStdString(field->enum_type()->name()) : QByteArray(field->type_name());
}

/// "repeated int32", "map<string, Point>", "string (oneof kind)"
QByteArray typeText(const Field *field)
{
    QByteArray text = typeName(field);
    if (field->is_map())
        return "map<" + typeName(field->message_type()->map_key()) + ", " + typeName(field->message_type()->map_value())
            + '>';
    if (field->is_repeated())
        return "repeated " + text;
    if (const pb::OneofDescriptor *const oneof = field->real_containing_oneof())
        text += " (oneof " + QByteArray::fromStdString(oneof->name()) + ')';
    return text;
}

class ProtobufReader {
public:
    ProtobufReader(QByteArrayView payload, PayloadTreeBuilder &builder)
        : m_payload(payload)
        , m_builder(builder)
        , m_pool(nullptr)
    {
    }

    std::optional<PayloadProblem> read()
    {
        const ProtobufChoice &choice = m_builder.protobuf();
        const pb::Descriptor *type = nullptr;
        if (choice.schema) {
            type = choice.schema->find(choice.type);
            if (!type)
                return PayloadProblem{0, "the schema has no message " + choice.type};
            m_pool = type->file()->pool();
        }
        m_builder.field(newField("", type ? QByteArray::fromStdString(type->name()) : "message?", 0));
        m_builder.open(PayloadKind::Object, 0);
        if (!message(0, m_payload.size(), type, 1, 0))
            return m_problem;
        m_builder.close(m_payload.size());
        return std::nullopt;
    }

private:
    bool fail(qsizetype at, const QByteArray &what)
    {
        m_problem = PayloadProblem{at, what};
        return false;
    }

    qint32 newField(const QByteArray &name, const QByteArray &type, quint8 coding,
                    const pb::EnumDescriptor *words = nullptr)
    {
        PayloadField field{.name = name, .type = type, .coding = coding, .words = {}};
        for (int i = 0; words && i < words->value_count(); ++i)
            field.words.insert(words->value(i)->number(), QByteArray::fromStdString(words->value(i)->name()));
        return m_builder.addField(std::move(field));
    }

    /// The row of the table of fields, made once each.
    qint32 fieldOf(const Field *field)
    {
        if (const auto known = m_fields.constFind(field); known != m_fields.cend())
            return *known;
        const QByteArray name = field->is_extension() ? '[' + QByteArray::fromStdString(field->full_name()) + ']'
                                                      : QByteArray::fromStdString(field->name());
        return *m_fields.insert(field, newField(name, typeText(field), quint8(field->type()), field->enum_type()));
    }

    /// Of what no schema tells.
    qint32 guessedField(int number, Field::Type type, const char *text)
    {
        const std::pair key(number, int(type));
        if (const auto known = m_guessed.constFind(key); known != m_guessed.cend())
            return *known;
        return *m_guessed.insert(key, newField('#' + QByteArray::number(number), text, quint8(type)));
    }

    /// To `end`, or to the end of the group of this number; where that is, is `m_end` then.
    bool message(qsizetype at, qsizetype end, const pb::Descriptor *type, int depth, int group)
    {
        if (depth > MaxDepth)
            return fail(at, "nested too deep");
        const bool isAny = type && type->full_name() == "google.protobuf.Any";
        const pb::Descriptor *packed = nullptr; // what an Any holds
        while (at < end) {
            if (!m_builder.mayGoOn(at))
                return fail(at, "stopped");
            Item item;
            if (const QByteArray wrong = readItem(m_payload, at, end, item); !wrong.isEmpty())
                return fail(at, wrong);
            if (item.wire == Wire::WIRETYPE_END_GROUP) {
                if (item.number != group)
                    return fail(at, "the end of another group");
                m_end = item.start;
                m_behind = item.end;
                return true;
            }
            const Field *field = type ? type->FindFieldByNumber(item.number) : nullptr;
            if (type && !field && m_pool)
                field = m_pool->FindExtensionByNumber(type, item.number);
            if (isAny && item.number == 1)
                packed = typeOfAny(m_payload.sliced(item.value, item.end - item.value));
            if (!value(item, field, isAny && item.number == 2 ? packed : nullptr, end, depth))
                return false;
            at = item.end;
        }
        m_end = m_behind = at;
        return group == 0 || fail(at, "a group without an end");
    }

    const pb::Descriptor *typeOfAny(QByteArrayView url) const
    {
        const QByteArray text = url.toByteArray();
        return m_pool ? m_pool->FindMessageTypeByName(text.sliced(text.lastIndexOf('/') + 1).toStdString()) : nullptr;
    }

    bool value(Item &item, const Field *field, const pb::Descriptor *packed, qsizetype end, int depth)
    {
        m_builder.key(item.start, item.value - item.start);
        const auto wanted = field ? Wire::WireTypeForFieldType(Wire::FieldType(field->type())) : item.wire;
        const bool isPacked = field && field->is_packable() && item.wire == Wire::WIRETYPE_LENGTH_DELIMITED
            && wanted != Wire::WIRETYPE_LENGTH_DELIMITED;
        if (field && wanted != item.wire && !isPacked)
            field = nullptr; // not as the schema has it: what stands there is shown
        if (isPacked)
            return numbers(item, field, wanted);
        const pb::Descriptor *const inside = packed ? packed : field ? field->message_type() : nullptr;
        if (item.wire == Wire::WIRETYPE_START_GROUP) {
            m_builder.field(field ? fieldOf(field) : guessedField(item.number, Field::TYPE_GROUP, "group"));
            m_builder.open(PayloadKind::Object, item.value);
            if (!message(item.value, end, inside, depth + 1, item.number))
                return false;
            m_builder.close(m_end);
            item.end = m_behind;
            return true;
        }
        const QByteArrayView bytes = m_payload.sliced(item.value, item.end - item.value);
        if (packed) {
            m_builder.field(newField("value", QByteArray::fromStdString(packed->full_name()), 0));
        } else if (field) {
            m_builder.field(fieldOf(field));
        } else if (item.wire != Wire::WIRETYPE_LENGTH_DELIMITED) {
            guessNumber(item);
            return true;
        } else if (!bytes.isEmpty() && !looksLikeText(bytes) && depth < MaxDepth && looksLikeMessage(bytes)) {
            m_builder.field(guessedField(item.number, Field::TYPE_MESSAGE, "message?"));
        } else {
            const bool isText = looksLikeText(bytes);
            m_builder.field(isText ? guessedField(item.number, Field::TYPE_STRING, "string?")
                                   : guessedField(item.number, Field::TYPE_BYTES, "bytes"));
            m_builder.leaf(isText ? PayloadKind::String : PayloadKind::Bytes, item.value, bytes.size());
            return true;
        }
        if (field && !inside) {
            if (field->type() == Field::TYPE_STRING && !bytes.isValidUtf8())
                return fail(item.value, "text that is no UTF-8");
            m_builder.leaf(kindOf(field->type()), item.value, bytes.size());
            return true;
        }
        m_builder.open(PayloadKind::Object, item.value);
        if (!message(item.value, item.end, inside, depth + 1, 0))
            return false;
        m_builder.close(item.end);
        return true;
    }

    void guessNumber(const Item &item)
    {
        const bool isVarint = item.wire == Wire::WIRETYPE_VARINT;
        const bool isLong = item.wire == Wire::WIRETYPE_FIXED64;
        m_builder.field(isVarint     ? guessedField(item.number, Field::TYPE_INT64, "varint")
                            : isLong ? guessedField(item.number, Field::TYPE_FIXED64, "64-bit")
                                     : guessedField(item.number, Field::TYPE_FIXED32, "32-bit"));
        m_builder.leaf(PayloadKind::Number, item.value, item.end - item.value);
    }

    /// Packed ones, without tags.
    bool numbers(const Item &item, const Field *field, Wire::WireType wire)
    {
        m_builder.field(fieldOf(field));
        m_builder.open(PayloadKind::Array, item.value);
        auto element = m_elements.constFind(field);
        if (element == m_elements.cend())
            element =
                m_elements.insert(field, newField("", typeName(field), quint8(field->type()), field->enum_type()));
        for (qsizetype at = item.value; at < item.end;) {
            if (!m_builder.mayGoOn(at))
                return fail(at, "stopped");
            qsizetype size = wire == Wire::WIRETYPE_FIXED64 ? 8 : 4;
            if (wire == Wire::WIRETYPE_VARINT) {
                pb::io::CodedInputStream stream = streamOf(m_payload.sliced(at, item.end - at));
                uint64_t word = 0;
                size = stream.ReadVarint64(&word) ? stream.CurrentPosition() : item.end - at + 1;
            }
            if (size > item.end - at)
                return fail(at, "packed numbers end in a number");
            m_builder.field(*element);
            m_builder.leaf(kindOf(field->type()), at, size);
            at += size;
        }
        m_builder.close(item.end);
        return true;
    }

    const QByteArrayView m_payload;
    PayloadTreeBuilder &m_builder;
    const pb::DescriptorPool *m_pool;
    std::optional<PayloadProblem> m_problem;
    QHash<const Field *, qint32> m_fields;
    QHash<const Field *, qint32> m_elements; ///< of packed ones
    QHash<std::pair<int, int>, qint32> m_guessed;
    qsizetype m_end = 0;
    qsizetype m_behind = 0;
};

QByteArray word(const PayloadField &field, qint64 number)
{
    const auto found = field.words.constFind(qint32(number));
    return found == field.words.cend() ? QByteArray::number(number) : *found;
}

QByteArray real(double value, int digits)
{
    return QByteArray::number(value, 'g', digits == 0 ? int(QLocale::FloatingPointShortest) : digits);
}

} // namespace

std::optional<PayloadProblem> readProtobufPayload(QByteArrayView payload, PayloadTreeBuilder &builder)
{
    return ProtobufReader(payload, builder).read();
}

QByteArray protobufContent(QByteArrayView value, const PayloadField &field, qsizetype most)
{
    switch (Field::Type(field.coding)) {
    case Field::TYPE_INT32:
        return QByteArray::number(qint32(varint(value)));
    case Field::TYPE_INT64:
        return QByteArray::number(qint64(varint(value)));
    case Field::TYPE_UINT32:
        return QByteArray::number(quint32(varint(value)));
    case Field::TYPE_UINT64:
        return QByteArray::number(quint64(varint(value)));
    case Field::TYPE_SINT32:
        return QByteArray::number(Wire::ZigZagDecode32(quint32(varint(value))));
    case Field::TYPE_SINT64:
        return QByteArray::number(qint64(Wire::ZigZagDecode64(varint(value))));
    case Field::TYPE_BOOL:
        return varint(value) != 0 ? "true" : "false";
    case Field::TYPE_ENUM:
        return word(field, qint32(varint(value)));
    case Field::TYPE_FIXED32:
        return QByteArray::number(fixed<uint32_t>(value));
    case Field::TYPE_SFIXED32:
        return QByteArray::number(qint32(fixed<uint32_t>(value)));
    case Field::TYPE_FIXED64:
        return QByteArray::number(quint64(fixed<uint64_t>(value)));
    case Field::TYPE_SFIXED64:
        return QByteArray::number(qint64(fixed<uint64_t>(value)));
    case Field::TYPE_FLOAT:
        return real(double(std::bit_cast<float>(fixed<uint32_t>(value))), 9);
    case Field::TYPE_DOUBLE:
        return real(std::bit_cast<double>(fixed<uint64_t>(value)), 0);
    default:
        return value.first(std::min(most, value.size())).toByteArray();
    }
}

#endif

} // namespace plectrum
