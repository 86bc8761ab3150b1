// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/rulefields.h"

#include "capture/likelyname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {

QString wrongName(const QString &what, const QString &name, const QStringList &known)
{
    const QString likely = likelyName(name, known);
    if (!likely.isEmpty())
        return u"%1 \"%2\"; did you mean \"%3\"?"_s.arg(what, name, likely);
    return known.isEmpty() ? u"%1 \"%2\""_s.arg(what, name)
                           : u"%1 \"%2\"; there are: %3"_s.arg(what, name, known.join(u", "));
}

RuleText::Kind RuleText::kind(const DecodedField &field) const
{
    switch (field.offset < 0 || field.offset >= m_json.size() ? '\0' : m_json[field.offset]) {
    case '"':
        return Kind::Text;
    case '{':
        return Kind::Object;
    case '[':
        return Kind::List;
    case 't':
    case 'f':
        return Kind::Flag;
    case 'n':
        return Kind::Null;
    default:
        return Kind::Number;
    }
}

int RuleText::line(const DecodedField &field) const
{
    return 1 + int(m_json.first(qBound<qsizetype>(0, field.offset, m_json.size())).count('\n'));
}

void RuleText::complain(const DecodedField &field, const QString &what)
{
    if (!isFine())
        return;
    const QString name = field.name.isEmpty() ? QString() : u"\"%1\": "_s.arg(QString::fromUtf8(field.name));
    m_complaint = QString::number(line(field)) + u": "_s + name + what;
}

RuleFields::RuleFields(const DecodedField &object, const QStringList &known, RuleText &text)
    : m_object(object)
    , m_text(text)
{
    if (text.kind(object) != RuleText::Kind::Object) {
        text.complain(object, u"expected an object, { }"_s);
        return;
    }
    QByteArrayList seen;
    for (const DecodedField &each : object.children) {
        const QString name = QString::fromUtf8(each.name);
        if (seen.contains(each.name))
            text.complain(each, u"stands here twice"_s);
        else if (!known.isEmpty() && !known.contains(name))
            text.complain(each, wrongName(u"there is no key"_s, name, known));
        seen << each.name;
    }
}

const DecodedField *RuleFields::find(QByteArrayView name) const
{
    const auto found = std::ranges::find(m_object.children, name, &DecodedField::name);
    return found == m_object.children.end() ? nullptr : &*found;
}

const DecodedField *RuleFields::need(QByteArrayView name)
{
    const DecodedField *const found = find(name);
    if (!found)
        m_text.complain(m_object, u"the key \"%1\" is missing"_s.arg(QLatin1StringView(name)));
    return found;
}

std::optional<QByteArray> RuleFields::string(QByteArrayView name)
{
    const DecodedField *const field = find(name);
    if (!field)
        return std::nullopt;
    if (m_text.kind(*field) != RuleText::Kind::Text) {
        m_text.complain(*field, u"expected a text in quotes"_s);
        return std::nullopt;
    }
    return field->value;
}

std::optional<int> RuleFields::integer(QByteArrayView name, int least, int most)
{
    const DecodedField *const field = find(name);
    if (!field)
        return std::nullopt;
    bool isNumber = false;
    const int value = field->value.toInt(&isNumber);
    if (m_text.kind(*field) == RuleText::Kind::Number && isNumber && value >= least && value <= most)
        return value;
    m_text.complain(*field, u"expected a whole number from %1 to %2"_s.arg(least).arg(most));
    return std::nullopt;
}

std::optional<bool> RuleFields::flag(QByteArrayView name)
{
    const DecodedField *const field = find(name);
    if (!field)
        return std::nullopt;
    if (m_text.kind(*field) != RuleText::Kind::Flag) {
        m_text.complain(*field, u"expected true or false"_s);
        return std::nullopt;
    }
    return field->value == "true";
}

std::vector<QByteArray> RuleFields::stringsOf(const DecodedField &field, RuleText &text)
{
    std::vector<QByteArray> strings;
    if (text.kind(field) == RuleText::Kind::Text)
        return {field.value};
    if (text.kind(field) != RuleText::Kind::List) {
        text.complain(field, u"expected a text in quotes, or a list of them"_s);
        return strings;
    }
    for (const DecodedField &each : field.children) {
        if (text.kind(each) != RuleText::Kind::Text)
            text.complain(field, u"expected a list of texts in quotes"_s);
        strings.push_back(each.value);
    }
    return strings;
}

std::vector<QByteArray> RuleFields::strings(QByteArrayView name)
{
    const DecodedField *const field = find(name);
    return field ? stringsOf(*field, m_text) : std::vector<QByteArray>();
}

std::optional<int> RuleFields::word(QByteArrayView name, const QStringList &words)
{
    const auto given = string(name);
    if (!given)
        return std::nullopt;
    const qsizetype index = words.indexOf(QString::fromUtf8(*given));
    if (index >= 0)
        return int(index);
    m_text.complain(*find(name), wrongName(u"there is no"_s, QString::fromUtf8(*given), words));
    return std::nullopt;
}

} // namespace plectrum
