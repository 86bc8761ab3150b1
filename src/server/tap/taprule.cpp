// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/tap/taprule.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr auto Options = QRegularExpression::DotMatchesEverythingOption;

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
        const int wait = rest.toInt(&isNumber);
        if (!isNumber || wait < 0)
            return wrong(u"expected [out:|in:]MILLISECONDS"_s);
        rule.delay = std::chrono::milliseconds(wait);
        return rule;
    }
    if (action == Action::Replace) {
        const qsizetype equals = separator(rest);
        if (equals <= 0)
            return wrong(u"expected [out:|in:]REGEX=TEXT"_s);
        rule.text = rest.sliced(equals + 1);
        rest = rest.first(equals).replace("\\="_L1, "="_L1);
    } else if (action == Action::Drop && rest.isEmpty()) {
        return wrong(u"expected [out:|in:]REGEX"_s);
    }
    rule.match = QRegularExpression(rest, Options);
    if (!rule.match.isValid())
        return wrong(u"%1 at character %2"_s.arg(rule.match.errorString()).arg(rule.match.patternErrorOffset() + 1));
    return rule;
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
