// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/messagetemplate.h"

#include "compose/templatetable.h"
#include "decoders/jsontree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

bool isJson(QByteArrayView text)
{
    return jsonTree(text, {}).has_value();
}

/// Why a value does not fit; empty: it does.
QString faultOf(const TemplateField &field, const QByteArray &value)
{
    if (value.isEmpty())
        return field.isRequired ? u"is missing"_s : QString();
    switch (field.kind) {
    case TemplateField::Kind::Text:
        return value.isValidUtf8() ? QString() : u"is no UTF-8"_s;
    case TemplateField::Kind::Json:
        return isJson(value) ? QString() : u"is no JSON"_s;
    case TemplateField::Kind::Flag:
        return value == "true" || value == "false" ? QString() : u"is true or false"_s;
    case TemplateField::Kind::Number:
    case TemplateField::Kind::Id:
        break;
    }
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber && number >= 0 && number <= field.most ? QString() : u"is a number from 0 to %1"_s.arg(field.most);
}

/// Behind the JSON text, array or object that begins at `from`; -1: it does not end.
qsizetype endOfJson(QByteArrayView text, qsizetype from)
{
    int depth = 0;
    bool isInText = false;
    for (qsizetype at = from; at < text.size(); ++at) {
        const char c = text[at];
        if (isInText) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                isInText = false;
        } else if (c == '"') {
            isInText = true;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if (c == ']' || c == '}') {
            --depth;
        }
        if (!isInText && depth <= 0)
            return at + 1;
    }
    return -1;
}

} // namespace

QByteArray MessageTemplate::fullName() const
{
    return QByteArray(protocol.data(), protocol.size()) + '.' + QByteArray(name.data(), name.size());
}

QByteArray MessageTemplate::usage() const
{
    QByteArray text = fullName();
    for (const TemplateField &field : fields) {
        const bool isId = field.kind == TemplateField::Kind::Id;
        text += ' ' + QByteArray(field.name.data(), field.name.size()) + '='
            + (isId                   ? QByteArray("next")
                   : field.isRequired ? QByteArray("…")
                                      : QByteArray(field.preset.data(), field.preset.size()));
    }
    return text;
}

const MessageTemplate *messageTemplate(QByteArrayView fullName)
{
    const auto &table = messageTemplates();
    const auto found =
        std::ranges::find_if(table, [&](const MessageTemplate &each) { return each.fullName() == fullName; });
    return found == table.end() ? nullptr : &*found;
}

QList<const MessageTemplate *> templatesOf(QLatin1StringView protocol)
{
    QList<const MessageTemplate *> found;
    for (const MessageTemplate &each : messageTemplates()) {
        if (each.protocol == protocol)
            found << &each;
    }
    return found;
}

Result<Outgoing> compose(const MessageTemplate &which, const TemplateValues &values, ComposeContext &context)
{
    const auto fails = [&which](QByteArrayView field, const QString &why) {
        return unexpected(ErrorCode::BadOption,
                          QString::fromUtf8(which.fullName()) + u": "_s + QString::fromUtf8(field) + u' ' + why);
    };
    for (auto given = values.cbegin(); given != values.cend(); ++given) {
        const bool isKnown = std::ranges::any_of(which.fields, [&given](const TemplateField &field) {
            return field.name == QLatin1StringView(given.key());
        });
        if (!isKnown)
            return fails(given.key(), u"is none of its fields"_s);
    }
    TemplateValues all;
    for (const TemplateField &field : which.fields) {
        const QByteArray name(field.name.data(), field.name.size());
        QByteArray value = values.value(name);
        if (field.kind == TemplateField::Kind::Json)
            value = trimmedJson(value).toByteArray();
        if (!values.contains(name))
            value = QByteArray(field.preset.data(), field.preset.size());
        if (const QString fault = faultOf(field, value); !fault.isEmpty())
            return fails(name, fault);
        all.insert(name, value);
    }
    return which.build(all, context);
}

Result<TemplateValues> fieldsFrom(const QByteArray &text)
{
    TemplateValues values;
    qsizetype at = 0;
    while (true) {
        while (at < text.size() && text[at] == ' ')
            ++at;
        if (at == text.size())
            return values;
        const qsizetype sign = text.indexOf('=', at);
        const QByteArray field = sign < 0 ? text.sliced(at) : text.sliced(at, sign - at);
        if (sign < 0 || field.isEmpty() || field.contains(' '))
            return unexpected(ErrorCode::BadOption, u"expected NAME=VALUE instead of "_s + QString::fromUtf8(field));
        const qsizetype from = sign + 1;
        const char first = from < text.size() ? text[from] : ' ';
        const bool isJsonText = first == '"' || first == '[' || first == '{';
        const qsizetype next = text.indexOf(' ', from);
        const qsizetype end = isJsonText ? endOfJson(text, from) : next < 0 ? text.size() : next;
        if (end < 0)
            return unexpected(ErrorCode::BadOption, QString::fromUtf8(field) + u" does not end"_s);
        values.insert(field, text.sliced(from, end - from));
        at = end;
    }
}

QByteArray fieldsText(const TemplateValues &values)
{
    QList<QByteArray> names = values.keys();
    std::ranges::sort(names);
    QByteArray text;
    for (const QByteArray &name : std::as_const(names)) {
        const QByteArray value = values.value(name);
        const bool isContainer = value.startsWith('{') || value.startsWith('[');
        const bool isPlain =
            isContainer ? endOfJson(value, 0) == value.size() : !value.contains(' ') && !value.startsWith('"');
        text += (text.isEmpty() ? "" : " ") + name + '=' + (isPlain ? value : jsonText(value));
    }
    return text;
}

Result<ComposeOrder> ComposeOrder::parse(const QByteArray &given)
{
    const QByteArray text = given.trimmed();
    const qsizetype space = text.indexOf(' ');
    const QByteArray name = space < 0 ? text : text.first(space);
    ComposeOrder order{.which = messageTemplate(name)};
    if (!order.which)
        return unexpected(ErrorCode::BadOption, u"no message is called "_s + QString::fromUtf8(name));
    const auto values = fieldsFrom(text.sliced(name.size()));
    if (!values)
        return unexpected(ErrorCode::BadOption, QString::fromUtf8(name) + u": "_s + values.error().detail);
    order.values = *values;
    for (const TemplateField &field : order.which->fields) {
        const auto value = order.values.find(QByteArray(field.name.data(), field.name.size()));
        if (field.kind != TemplateField::Kind::Json && value != order.values.end() && value->startsWith('"'))
            *value = jsonValueText(*value);
    }
    return order;
}

} // namespace plectrum
