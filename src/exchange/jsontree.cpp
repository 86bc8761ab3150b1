// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsontree.h"

using namespace Qt::StringLiterals;

namespace plectrum {

void JsonTree::begin(const JsonEvent &event)
{
    *this = {};
    m_levels.append(Level{.isObject = event.kind == JsonEvent::Kind::BeginObject});
}

void JsonTree::put(const QJsonValue &value)
{
    if (m_levels.isEmpty()) {
        m_value = value;
        return;
    }
    Level &level = m_levels.last();
    if (level.isObject)
        level.object.insert(level.key, value);
    else
        level.array.append(value);
}

bool JsonTree::add(const JsonEvent &event)
{
    using Kind = JsonEvent::Kind;
    switch (event.kind) {
    case Kind::Null:
        put(QJsonValue::Null);
        break;
    case Kind::Bool:
        put(event.number != 0);
        break;
    case Kind::Number:
        if (double(event.integer) == event.number)
            put(event.integer);
        else
            put(event.number);
        break;
    case Kind::String:
        if (m_levels.size() == 1 && m_levels.last().isObject && m_levels.last().key == "data"_L1) {
            m_data = event.text;
            m_hasData = true;
        } else {
            put(QString::fromUtf8(event.text));
        }
        break;
    case Kind::Key:
        m_levels.last().key = QString::fromUtf8(event.text);
        break;
    case Kind::BeginObject:
    case Kind::BeginArray:
        m_levels.append(Level{.isObject = event.kind == Kind::BeginObject});
        break;
    case Kind::EndObject:
    case Kind::EndArray: {
        const Level done = m_levels.takeLast();
        put(done.isObject ? QJsonValue(done.object) : QJsonValue(done.array));
        break;
    }
    }
    return m_levels.isEmpty();
}

} // namespace plectrum
