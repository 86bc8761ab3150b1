// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <tl/expected.hpp>

namespace plectrum {

/// The votings of a whiteboard's room, as their events show them: {uuid, state,
/// question, author, type, options[{uuid, type, title, votes}], startedAt}. An
/// error is the message of the error event.
class WhiteboardVotings {
public:
    using Outcome = tl::expected<QJsonObject, QString>;

    static constexpr qsizetype MostVotings = 50;
    static constexpr qsizetype MostOptions = 20;

    /// `wanted`: {question, type: "single-choice" or "multiple-choice", options:
    /// [text]}.
    Outcome start(const QJsonObject &wanted, const QString &author);
    Outcome vote(const QString &voting, const QString &option, const QString &user);
    Outcome end(const QString &voting, const QString &user);
    /// All of them, also those that are closed.
    const QJsonArray &all() const { return m_votings; }

private:
    /// Its place; -1: there is none.
    qsizetype indexOf(const QString &voting) const;

    QJsonArray m_votings;
};

} // namespace plectrum
