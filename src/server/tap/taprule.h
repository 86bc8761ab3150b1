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
#include <span>

namespace plectrum {

/// What a tap does with the messages that match. Of several rules all drops are asked first, then each replaces, then
/// the longest delay counts, then what is to be held is held, and goes on as it is decided there.
struct TapRule {
    enum class Action { Drop, Replace, Delay, Duplicate, Hold };

    quint64 id = 0; ///< the caller's, by which hits are counted
    Action action = Action::Hold;
    std::optional<Role> sender; ///< nullopt: both directions
    /// Looked for in text as UTF-8, in binary as Latin-1; an empty pattern is found everywhere. "." takes line breaks.
    QRegularExpression match;
    QString text; ///< of Replace, with \1 for what a group took; only texts are replaced
    std::chrono::milliseconds delay{0};

    /// `text` as the table says; \= is a sign of the expression. "out" is from client to server, as in the timeline.
    /// BadOption names `text` and what is wrong with it.
    static Result<TapRule> parse(Action action, const QString &text);
    /// What parse() reads as this rule.
    QString toText() const;
    /// A rule that looks for these words as they stand, without case.
    static QRegularExpression plain(const QString &words);

    bool matches(Role from, Opcode type, QByteArrayView payload) const;
};

/// One row of the table of rules, from which the command line's options and the window's list are made.
struct TapRuleInfo {
    TapRule::Action action;
    QLatin1StringView name; ///< "drop"; the option is "--drop"
    const char *label;      ///< English, as the next one marked in context "plectrum::TapRule"
    const char *text;       ///< what it does
    const char *syntax;
};
/// All actions, in the order of TapRule::Action.
std::span<const TapRuleInfo> tapRuleTable();
const TapRuleInfo &tapRuleInfo(TapRule::Action action);

} // namespace plectrum
