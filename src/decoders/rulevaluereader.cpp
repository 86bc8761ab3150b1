// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/rulevaluereader.h"

#include "capture/filterlexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MaxOffset = 1 << 30;
/// How an integer is written: "u16be".
struct IntegerType {
    QLatin1StringView name;
    int bytes;
    bool isSigned;
    bool isLittle;
};
constexpr IntegerType IntegerTypes[] = {
    {"u8"_L1, 1, false, false},    {"i8"_L1, 1, true, false},     {"u16be"_L1, 2, false, false},
    {"u16le"_L1, 2, false, true},  {"i16be"_L1, 2, true, false},  {"i16le"_L1, 2, true, true},
    {"u32be"_L1, 4, false, false}, {"u32le"_L1, 4, false, true},  {"i32be"_L1, 4, true, false},
    {"i32le"_L1, 4, true, true},   {"u64be"_L1, 8, false, false}, {"u64le"_L1, 8, false, true},
    {"i64be"_L1, 8, true, false},  {"i64le"_L1, 8, true, true},
};

/// Reads what names parts of messages.
class ValueReader {
public:
    ValueReader(RuleText &text, DecoderRule &rule)
        : m_text(text)
        , m_rule(rule)
    {
    }

    void read(const DecodedField &object)
    {
        const RuleFields all(object, {}, m_text);
        if (object.children.size() > DecoderRule::MaxValues)
            m_text.complain(object, u"more than %1 values"_s.arg(DecoderRule::MaxValues));
        for (const DecodedField &each : m_text.isFine() ? object.children : std::vector<DecodedField>()) {
            if (!isRuleName(each.name.toLower()))
                m_text.complain(each, u"expected a name of letters, digits, - and _"_s);
            RuleValue value{.name = each.name};
            if (m_text.kind(each) == RuleText::Kind::Text)
                value.path = readPath(each);
            else
                readPlace(each, value);
            m_rule.fields += (m_rule.fields.isEmpty() ? "" : " ") + each.name.toLower();
            m_rule.values.push_back(std::move(value));
        }
    }

private:
    void readPlace(const DecodedField &object, RuleValue &value)
    {
        static const QStringList Forms{u"json"_s, u"word"_s, u"text"_s, u"hex"_s, u"integer"_s};
        RuleFields fields(object, Forms + QStringList{u"offset"_s, u"length"_s}, m_text);
        const auto isThere = [&fields](const QString &form) { return fields.find(form.toLatin1()) != nullptr; };
        if (std::ranges::count_if(Forms, isThere) != 1) {
            m_text.complain(object, u"expected just one of: %1"_s.arg(Forms.join(u", ")));
            return;
        }
        value.kind = RuleValue::Kind(std::ranges::find_if(Forms, isThere) - Forms.begin());
        value.offset = fields.integer("offset", -MaxOffset, MaxOffset).value_or(0);
        if (const DecodedField *const path = fields.find("json"))
            value.path = readPath(*path);
        value.word = fields.integer("word", 0, MaxOffset).value_or(0);
        for (const char *const form : {"text", "hex"}) {
            if (const auto flag = fields.flag(form); flag && !*flag)
                m_text.complain(*fields.find(form), u"expected true, or leave it out"_s);
        }
        if (const auto type = fields.string("integer"))
            readInteger(*type, *fields.find("integer"), value);
        readLength(fields, value);
    }

    void readInteger(const QByteArray &type, const DecodedField &place, RuleValue &value)
    {
        const auto found = std::ranges::find(IntegerTypes, QLatin1StringView(type), &IntegerType::name);
        if (found == std::end(IntegerTypes)) {
            QStringList known;
            for (const IntegerType &each : IntegerTypes)
                known << each.name;
            m_text.complain(place, wrongName(u"there is no type"_s, QString::fromUtf8(type), known));
            return;
        }
        value.length = found->bytes;
        value.isSigned = found->isSigned;
        value.isLittle = found->isLittle;
    }

    void readLength(RuleFields &fields, RuleValue &value)
    {
        const DecodedField *const length = fields.find("length");
        if (!length)
            return;
        if (value.kind != RuleValue::Kind::Text && value.kind != RuleValue::Kind::Hex)
            m_text.complain(*length, u"only \"text\" and \"hex\" have a length"_s);
        else if (m_text.kind(*length) == RuleText::Kind::Text)
            value.lengthOf = ruleValueNamed(m_rule, length->value, *length, m_text);
        else
            value.length = fields.integer("length", 0, MaxOffset).value_or(-1);
    }

    std::vector<JsonStep> readPath(const DecodedField &field)
    {
        QString path = QString::fromUtf8(field.value).trimmed();
        if (m_text.kind(field) != RuleText::Kind::Text)
            m_text.complain(field, u"expected a JSON path in quotes, such as data.items[0].id"_s);
        if (path.startsWith(u'$'))
            path.remove(0, path.startsWith("$."_L1) ? 2 : 1);
        if (path.isEmpty())
            return {};
        const auto tokens = lexFilter(u"json"_s + (path.startsWith(u'[') ? u""_s : u"."_s) + path);
        if (tokens && tokens->size() == 2 && tokens->front().kind == FilterToken::Kind::JsonPath)
            return tokens->front().path;
        m_text.complain(field,
                        u"\"%1\" is no JSON path; expected keys and indexes such as data.items[0].id"_s.arg(
                            QString::fromUtf8(field.value)));
        return {};
    }

    RuleText &m_text;
    DecoderRule &m_rule;
};

} // namespace

bool isRuleName(QByteArrayView name)
{
    constexpr qsizetype MaxName = 64;
    return !name.isEmpty() && name.size() <= MaxName && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

void readRuleValues(const DecodedField &object, RuleText &text, DecoderRule &rule)
{
    ValueReader(text, rule).read(object);
}

int ruleValueNamed(const DecoderRule &rule, const QByteArray &name, const DecodedField &place, RuleText &text)
{
    const auto found = std::ranges::find(rule.values, name, &RuleValue::name);
    if (found != rule.values.end())
        return int(found - rule.values.begin());
    QStringList known;
    for (const RuleValue &each : rule.values)
        known << QString::fromUtf8(each.name);
    text.complain(place, wrongName(u"\"values\" has no"_s, QString::fromUtf8(name), known));
    return 0;
}

} // namespace plectrum
