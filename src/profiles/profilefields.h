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

class Variables;

/// Walks the fields of a profile: reads them from a file, writes them into one, fills their variables in, or lists the
/// texts that may have some; so that all of it goes by one list (profile.cpp). Empty texts and lists are not written.
class ProfileFields {
public:
    static ProfileFields reading(const QJsonObject &object);
    static ProfileFields writing();
    /// `variables` must outlive the walk.
    static ProfileFields filling(const Variables &variables);
    static ProfileFields listing(QString &texts);

    void field(const QString &name, QString &value);
    void field(const QString &name, QByteArray &value);
    /// A text for people; braces are braces.
    void label(const QString &name, QString &value);
    /// Left out of the file unless it is nothing but variables; refused there otherwise.
    void secret(const QString &name, QString &value);
    /// Values of secret parameters, and the password, are left out of the file. One of `value` and `addressTemplate`
    /// is set, see Profile.
    void address(const QString &name, QUrl &value, QString &addressTemplate);
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
        ProfileFields inner = below(name);
        if (reads() && !take(name, QJsonValue::Object))
            return;
        walk(inner);
        if (writes() && !inner.m_object.isEmpty())
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
    enum class Direction { Read, Write, Fill, List };

    explicit ProfileFields(Direction direction)
        : m_direction(direction)
    {
    }
    ProfileFields below(const QString &name) const;
    bool reads() const { return m_direction == Direction::Read; }
    bool writes() const { return m_direction == Direction::Write; }
    /// Filling and listing: does it with this text, and true; false: the caller has to read or write.
    bool isFilled(const QString &name, QString &text);
    bool isFilled(const QString &name, QByteArray &text);
    /// Reading: is the key there, and of this type? Complains about another.
    bool take(const QString &name, QJsonValue::Type type);
    void complain(const QString &name, const QString &expected);
    void number(const QString &name, double &value, double least, double most);

    Direction m_direction;
    const Variables *m_variables = nullptr;
    QString *m_texts = nullptr;
    QJsonObject m_object;
    QString m_prefix;
    QString m_error;
    QSet<QString> m_known;
};

} // namespace plectrum
