// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "websocket/opcode.h"

#include <QByteArrayView>
#include <QRegularExpression>
#include <QString>

#include <chrono>
#include <optional>

namespace plectrum {

/// What a tap does with the messages that match. Of several rules all drops are asked first, then each replaces, then
/// the longest delay counts, then what is to be held is held.
struct TapRule {
    enum class Action { Drop, Replace, Delay, Hold };

    Action action = Action::Hold;
    std::optional<Role> sender; ///< nullopt: both directions
    /// Looked for in text as UTF-8, in binary as Latin-1; an empty pattern is found everywhere. "." takes line breaks.
    QRegularExpression match;
    QString text; ///< of Replace, with \1 for what a group took; only texts are replaced
    std::chrono::milliseconds delay{0};

    /// "[out:|in:]REGEX"; Replace "[out:|in:]REGEX=TEXT" (\= for a sign of the expression); Delay "[out:|in:]MS".
    /// "out" is from client to server, as in the timeline. BadOption names `text` and what is wrong with it.
    static Result<TapRule> parse(Action action, const QString &text);
    /// A rule that looks for these words as they stand, without case.
    static QRegularExpression plain(const QString &words);

    bool matches(Role from, Opcode type, QByteArrayView payload) const;
};

} // namespace plectrum
