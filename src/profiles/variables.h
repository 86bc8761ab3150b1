// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <utility>

namespace plectrum {

/// What stands for {{name}} in the fields of profiles and in messages: the variables of an environment, and those given
/// on the command line. Values may hold variables themselves; those of secrets are taken as they are.
class Variables {
public:
    struct Value {
        QString text;
        bool isSecret = false;
        bool isKnown = true; ///< false: a secret that nobody has told in this run
    };
    /// Longer results are refused.
    static constexpr qsizetype MaxLength = 16 * 1024 * 1024;

    /// Letters, digits, "_", "-" and "."; a letter or "_" first.
    static bool isName(QStringView name);
    /// Is there a {{name}} in it, be it one with a backslash before it?
    static bool areIn(QStringView text);
    /// Names of the variables in `text`, each once, in their order.
    static QStringList namesIn(QStringView text);
    /// Where they stand, from and up to which character, those with a backslash before them too.
    static QList<std::pair<qsizetype, qsizetype>> placesIn(QStringView text);
    /// `text` with a backslash before whatever looks like a variable: fill() gives it back as it was.
    static QString escaped(QStringView text);
    /// Takes these backslashes away, and leaves variables as they are: what is sent where none are filled in.
    static QString unescaped(QStringView text);
    /// `text` without its variables: what somebody wrote out.
    static QString strippedFrom(QStringView text);
    /// `text` with a 0 and spaces for each of its variables, as long as it was: for checking what is not filled in yet.
    static QString blankedIn(QStringView text);

    void set(const QString &name, const Value &value) { m_values.insert(name, value); }
    std::optional<Value> value(const QString &name) const;
    QStringList names() const { return m_values.keys(); }
    /// For errors: the environment's name; empty: none is chosen.
    void setEnvironment(const QString &name) { m_environment = name; }
    QString environment() const { return m_environment; }
    /// Values of the secrets that are known, for a recording to hide them.
    QStringList secrets() const;
    /// What is wrong with the first variable in `text` that has no value here; empty: nothing. Secrets need not be
    /// known.
    QString fault(QStringView text) const;

    /// `text` with every {{name}} replaced, spaces within the braces ignored; \{{name}} gives {{name}}, and braces that
    /// hold no name stay. BadOption names `field`, the variable and what it may have been meant to be, never a value.
    Result<QString> fill(const QString &text, const QString &field) const;
    /// The names that `text` needs: those in it, and in the values of those.
    QStringList neededFor(QStringView text) const;

private:
    Result<void> fillInto(QString &filled, const QString &text, QStringList &open) const;
    QString undefined(const QString &name) const;

    QMap<QString, Value> m_values;
    QString m_environment;
};

} // namespace plectrum
