// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

#include <chrono>
#include <optional>
#include <span>

namespace plectrum {

/// Walks the fields of a profile file in one of two directions, so that what is written and what is read stand in one
/// list (profile.cpp). Empty texts and lists are not written.
class ProfileFields {
public:
    enum class Direction { Read, Write };

    ProfileFields(Direction direction, QJsonObject object, QString prefix = {});

    void field(const QString &name, QString &value);
    void field(const QString &name, QByteArray &value);
    /// Values of secret parameters, and the password, are left out of the file.
    void field(const QString &name, QUrl &value);
    void field(const QString &name, bool &value);
    void field(const QString &name, int &value, int least, int most);
    void field(const QString &name, std::optional<int> &value, int least, int most);
    void field(const QString &name, qint64 &value, qint64 least, qint64 most);
    void field(const QString &name, double &value, double least, double most);
    void field(const QString &name, std::chrono::milliseconds &value);
    /// Subprotocols; tokens among them are left out of the file.
    void field(const QString &name, QList<QByteArray> &values);
    /// Secret values (those named so, or all) are left out of the file and marked.
    void field(const QString &name, QList<HeaderField> &values, bool allSecret);
    void choice(const QString &name, AutoPong &value);
    /// Fields of an object within.
    template <typename Walk>
    void group(const QString &name, Walk walk)
    {
        ProfileFields inner(m_direction, m_object.value(name).toObject(), m_prefix + name + u'.');
        if (m_direction == Direction::Read && !take(name, QJsonValue::Object))
            return;
        walk(inner);
        if (m_direction == Direction::Write && !inner.m_object.isEmpty())
            m_object.insert(name, inner.m_object);
        if (!inner.m_error.isEmpty() && m_error.isEmpty())
            m_error = inner.m_error;
    }

    /// The first field that could not be read, with what was expected; empty: none.
    QString error() const { return m_error; }
    const QJsonObject &object() const { return m_object; }
    /// Keys nobody asked for.
    QJsonObject unknown() const;

private:
    /// Reading: is the key there, and of this type? Complains about another.
    bool take(const QString &name, QJsonValue::Type type);
    void complain(const QString &name, const QString &expected);
    void number(const QString &name, double &value, double least, double most);

    Direction m_direction;
    QJsonObject m_object;
    QString m_prefix;
    QString m_error;
    QSet<QString> m_known;
};

} // namespace plectrum
