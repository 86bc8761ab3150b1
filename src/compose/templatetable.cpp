// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/templatetable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace plectrum {

const QList<MessageTemplate> &messageTemplates()
{
    static const QList<MessageTemplate> table = socketIoTemplates() + graphqlTemplates() + channelTemplates()
        + stompTemplates() + mqttTemplates() + wampTemplates() + jsonTemplates();
    return table;
}

QByteArray jsonText(const QByteArray &utf8)
{
    const QByteArray array = QJsonDocument(QJsonArray{QString::fromUtf8(utf8)}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray jsonObject(std::initializer_list<JsonMember> members)
{
    QByteArray object;
    for (const auto &[name, value] : members) {
        if (!value.isEmpty())
            object += (object.isEmpty() ? "" : ",") + jsonText(name.toByteArray()) + ':' + value;
    }
    return '{' + object + '}';
}

QByteArray jsonArray(const QList<QByteArray> &elements)
{
    qsizetype count = elements.size();
    while (count > 0 && elements[count - 1].isEmpty())
        --count;
    QByteArray array;
    for (qsizetype at = 0; at < count; ++at)
        array += (at == 0 ? "" : ",") + (elements[at].isEmpty() ? QByteArray("null") : elements[at]);
    return '[' + array + ']';
}

Outgoing textMessage(const QByteArray &utf8)
{
    return {.opcode = Opcode::Text, .payload = utf8};
}

QByteArray takeId(const TemplateValues &values, ComposeContext &context)
{
    const QByteArray given = values.value("id");
    return given.isEmpty() ? QByteArray::number(context.nextId++) : given;
}

} // namespace plectrum
