// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/jsonevents.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace plectrum {

/// Puts a small part of a JSON text together as a value; the long strings of `Data` keys stay bytes. For elements met
/// while streaming. Not thread-safe.
class JsonTree {
public:
    /// Begins with the BeginObject or BeginArray that was just met.
    void begin(const JsonEvent &event);
    /// True: the element is complete.
    bool add(const JsonEvent &event);
    QJsonObject object() const { return m_value.toObject(); }
    /// The string under "data" of the outermost object, byte for byte.
    const QByteArray &data() const { return m_data; }
    bool hasData() const { return m_hasData; }

private:
    struct Level {
        bool isObject = true;
        QJsonObject object;
        QJsonArray array;
        QString key;
    };
    void put(const QJsonValue &value);

    QList<Level> m_levels;
    QJsonValue m_value;
    QByteArray m_data;
    bool m_hasData = false;
};

} // namespace plectrum
