// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <span>

namespace plectrum {

/// Walks the fields of a JSON object in one of two directions, so that what is written and what is read stand in one
/// list. Reading stops at the first error, which names the field by its path; fields nobody asked for are errors.
class ConfigFields {
public:
    enum class Direction { Read, Write };
    enum class Need { Optional, Required };

    /// `error` outlives this and takes the first error; `path` is "" or "exapps[0]".
    ConfigFields(Direction direction, QJsonObject object, QString path, QString *error);

    bool isReading() const { return m_direction == Direction::Read; }
    const QJsonObject &object() const { return m_object; }
    /// "exapps[0].url"; "url" at the top.
    static QString joined(const QString &path, const QString &name);
    void complain(const QString &name, const QString &text);

    void text(const QString &name, QString &value, Need need = Need::Optional);
    void bytes(const QString &name, QByteArray &value, Need need = Need::Optional);
    void flag(const QString &name, bool &value);
    void integer(const QString &name, int &value, int least, int most);
    void texts(const QString &name, QStringList &values);
    void byteStrings(const QString &name, QList<QByteArray> &values);
    void integers(const QString &name, QList<int> &values, int least, int most);
    /// Spelt as in `names`; the value is the index.
    void choice(const QString &name, int &index, std::span<const QLatin1StringView> names);
    /// A field of another kind: `read` returns what is wrong with the value ("" for nothing), `write` makes it
    /// (Undefined: left out).
    void custom(const QString &name, Need need, const std::function<QString(const QJsonValue &)> &read,
                const std::function<QJsonValue()> &write);
    void group(const QString &name, const std::function<void(ConfigFields &)> &walk);

    template <typename T, typename Walk>
    void list(const QString &name, QList<T> &values, Walk walk)
    {
        if (!isReading()) {
            QJsonArray array;
            for (T &value : values) {
                ConfigFields inner(m_direction, {}, {}, m_error);
                walk(inner, value);
                array.append(inner.object());
            }
            m_object.insert(name, array);
            return;
        }
        if (!take(name, QJsonValue::Array, Need::Optional))
            return;
        const QJsonArray array = m_object.value(name).toArray();
        values.clear();
        for (qsizetype i = 0; i < array.size() && !hasError(); ++i) {
            const QString element = QStringLiteral("%1[%2]").arg(name).arg(i);
            if (!array.at(i).isObject()) {
                complain(element, QStringLiteral("should be an object"));
                return;
            }
            ConfigFields inner(m_direction, array.at(i).toObject(), joined(m_path, element), m_error);
            T value;
            walk(inner, value);
            inner.finish();
            values.append(std::move(value));
        }
    }

    /// Complains about fields nobody asked for, with the name that may have been meant.
    void finish();

private:
    bool hasError() const { return !m_error->isEmpty(); }
    /// Reading: is the field there, and of this type? Complains about another, and about a missing one that must be.
    bool take(const QString &name, QJsonValue::Type type, Need need);
    void array(const QString &name, const std::function<QString(const QJsonValue &)> &read);

    Direction m_direction;
    QJsonObject m_object;
    QString m_path;
    QString *m_error;
    QStringList m_known;
};

} // namespace plectrum
