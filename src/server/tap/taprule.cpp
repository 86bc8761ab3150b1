// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/taprule.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr auto Options = QRegularExpression::DotMatchesEverythingOption;

constexpr std::array Table{
    TapRuleInfo{
        TapRule::Action::Drop, "drop"_L1, QT_TRANSLATE_NOOP("plectrum::TapRule", "Drop"),
        QT_TRANSLATE_NOOP("plectrum::TapRule", "Messages that match do not go on; out: to the server, in: from it"),
        "[out:|in:]REGEX"},
    TapRuleInfo{TapRule::Action::Replace, "replace"_L1, QT_TRANSLATE_NOOP("plectrum::TapRule", "Replace"),
                QT_TRANSLATE_NOOP("plectrum::TapRule", "Texts go on with what matches replaced"),
                "[out:|in:]REGEX=TEXT"},
    TapRuleInfo{TapRule::Action::Delay, "delay"_L1, QT_TRANSLATE_NOOP("plectrum::TapRule", "Delay"),
                QT_TRANSLATE_NOOP("plectrum::TapRule", "Messages, or those that match, go on so much later"),
                "[out:|in:]MS[:REGEX]"},
    TapRuleInfo{TapRule::Action::Duplicate, "duplicate"_L1, QT_TRANSLATE_NOOP("plectrum::TapRule", "Duplicate"),
                QT_TRANSLATE_NOOP("plectrum::TapRule", "Messages that match go on twice"), "[out:|in:]REGEX"},
    TapRuleInfo{TapRule::Action::Hold, "hold"_L1, QT_TRANSLATE_NOOP("plectrum::TapRule", "Hold"),
                QT_TRANSLATE_NOOP("plectrum::TapRule",
                                  "Messages that match, or all, wait until it is decided what becomes of them"),
                "[out:|in:][REGEX]"},
};

/// The first "=" that no backslash stands before; -1: none.
qsizetype separator(QStringView text)
{
    for (qsizetype at = text.indexOf(u'='); at >= 0; at = text.indexOf(u'=', at + 1)) {
        if (at == 0 || text[at - 1] != u'\\')
            return at;
    }
    return -1;
}

} // namespace

Result<TapRule> TapRule::parse(Action action, const QString &text)
{
    TapRule rule{.action = action, .sender = {}, .match = {}, .text = {}};
    const auto wrong = [&text](const QString &why) {
        return unexpected(ErrorCode::BadOption, u"\"%1\": %2"_s.arg(text, why));
    };
    QString rest = text;
    if (rest.startsWith("out:"_L1) || rest == "out"_L1) {
        rule.sender = Role::Client;
        rest = rest.sliced(qMin<qsizetype>(4, rest.size()));
    } else if (rest.startsWith("in:"_L1) || rest == "in"_L1) {
        rule.sender = Role::Server;
        rest = rest.sliced(qMin<qsizetype>(3, rest.size()));
    }
    if (action == Action::Delay) {
        bool isNumber = false;
        const qsizetype colon = rest.indexOf(u':');
        const int wait = (colon < 0 ? rest : rest.first(colon)).toInt(&isNumber);
        if (!isNumber || wait < 0)
            return wrong(u"expected [out:|in:]MILLISECONDS[:REGEX]"_s);
        rule.delay = std::chrono::milliseconds(wait);
        rest = colon < 0 ? QString() : rest.sliced(colon + 1);
    } else if (action == Action::Replace) {
        const qsizetype equals = separator(rest);
        if (equals <= 0)
            return wrong(u"expected [out:|in:]REGEX=TEXT"_s);
        rule.text = rest.sliced(equals + 1);
        rest = rest.first(equals).replace("\\="_L1, "="_L1);
    } else if ((action == Action::Drop || action == Action::Duplicate) && rest.isEmpty()) {
        return wrong(u"expected [out:|in:]REGEX"_s);
    }
    rule.match = QRegularExpression(rest, Options);
    if (!rule.match.isValid())
        return wrong(u"%1 at character %2"_s.arg(rule.match.errorString()).arg(rule.match.patternErrorOffset() + 1));
    return rule;
}

QString TapRule::toText() const
{
    QString pattern = match.pattern();
    QString written;
    if (sender)
        written = *sender == Role::Client ? u"out:"_s : u"in:"_s;
    if (action == Action::Delay) {
        written += QString::number(delay.count());
        return pattern.isEmpty() ? written : QString(written + u':' + pattern);
    }
    // It would be read as a direction.
    if (!sender && (pattern.startsWith("out:"_L1) || pattern.startsWith("in:"_L1)))
        written += u"(?:)"_s;
    if (action == Action::Replace)
        return written + pattern.replace(u'=', "\\="_L1) + u'=' + text;
    return written + pattern;
}

std::span<const TapRuleInfo> tapRuleTable()
{
    return Table;
}

const TapRuleInfo &tapRuleInfo(TapRule::Action action)
{
    return Table[size_t(action)];
}

QRegularExpression TapRule::plain(const QString &words)
{
    return QRegularExpression(QRegularExpression::escape(words), QRegularExpression::CaseInsensitiveOption);
}

bool TapRule::matches(Role from, Opcode type, QByteArrayView payload) const
{
    if (sender && *sender != from)
        return false;
    if (match.pattern().isEmpty())
        return true;
    return match.match(type == Opcode::Text ? QString::fromUtf8(payload) : QString::fromLatin1(payload)).hasMatch();
}

} // namespace plectrum
