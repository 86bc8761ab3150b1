// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/variables.h"

#include <QJsonObject>
#include <QList>

namespace plectrum {

/// A named set of variables: "Staging" and "Production" of the same profiles. Values of secrets are never in the file.
struct Environment {
    struct Variable {
        QString name;
        QString value; ///< of a secret: only in memory
        QString description;
        bool isSecret = false;

        bool operator==(const Variable &) const = default;
    };

    QString id; ///< file name without ending; made from the name when empty
    QString name;
    QString description;
    QList<Variable> variables; ///< by name once they come from a file
    QJsonObject unknown;       ///< keys of the file that this version does not know; written back as they are

    QJsonObject toJson() const;
    /// BadConfig names the field; a file that holds a secret's value is refused.
    static Result<Environment> fromJson(const QJsonObject &json);
    /// What keeps the variables from being used: a name that is none or stands twice, a value in itself; empty:
    /// nothing.
    QString fault() const;
    bool comesBefore(const Environment &other) const;
    /// Secrets without a value are not known yet.
    Variables toVariables() const;
};

} // namespace plectrum
