// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in parentheses; the rest of PythonParser is in pythonparser.cpp.

#include "nextcloud/pythonparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Token = PythonTokens::Token;

constexpr qsizetype MostGroups = 1000; // a bound of ours; Python allows more
constexpr qsizetype LongestPcreName = 32;
constexpr std::u32string_view FlagLetters = U"iLmsxatu";

bool isFlag(const Token &token)
{
    return token.size() == 1 && FlagLetters.find(token[0]) != std::u32string_view::npos;
}

bool isLetters(const Token &token)
{
    return token.size() == 1 && QChar::isLetter(token[0]);
}

bool isTypeFlag(char32_t letter)
{
    return letter == U'a' || letter == U'u' || letter == U'L';
}

} // namespace

PythonParser::Flags PythonParser::changed(Flags flags, const FlagChange &change)
{
    const auto now = [&change](char32_t letter, bool before) {
        return (before || change.on.contains(letter)) && !change.off.contains(letter);
    };
    flags.ignoreCase = now(U'i', flags.ignoreCase);
    flags.multiline = now(U'm', flags.multiline);
    flags.dotAll = now(U's', flags.dotAll);
    flags.verbose = now(U'x', flags.verbose);
    flags.ascii = change.on.contains(U'a') || (flags.ascii && !change.on.contains(U'u'));
    return flags;
}

std::optional<PythonParser::FlagChange> PythonParser::parseFlags(char32_t letter)
{
    FlagChange change;
    Token token(1, letter);
    const auto refuse = [this](const QString &message, qsizetype offset = 0) {
        m_tokens.fail(message, offset);
        return std::nullopt;
    };
    while (token != U"-" && token != U")" && token != U":") {
        if (token == U"L")
            return refuse(u"bad inline flags: cannot use 'L' flag with a str pattern"_s);
        change.on.insert(token[0]);
        if (change.on.contains(U'a') && change.on.contains(U'u'))
            return refuse(u"bad inline flags: flags 'a', 'u' and 'L' are incompatible"_s);
        if (isTypeFlag(token[0]))
            m_differences.append(u"the flag (?%1) is Python's; PCRE before 10.43 refuses it"_s.arg(tokenText(token)));
        token = m_tokens.take();
        if (token.empty())
            return refuse(u"missing -, : or )"_s);
        if (token != U"-" && token != U")" && token != U":" && !isFlag(token))
            return refuse(isLetters(token) ? u"unknown flag"_s : u"missing -, : or )"_s, qsizetype(token.size()));
    }
    if (token == U")") {
        change.global = true;
        return change;
    }
    if (change.on.contains(U't'))
        return refuse(u"bad inline flags: cannot turn on global flag"_s, 1);
    if (token == U"-") {
        token = m_tokens.take();
        if (token.empty())
            return refuse(u"missing flag"_s);
        if (!isFlag(token))
            return refuse(isLetters(token) ? u"unknown flag"_s : u"missing flag"_s, qsizetype(token.size()));
        while (token != U":") {
            if (isTypeFlag(token[0]))
                return refuse(u"bad inline flags: cannot turn off flags 'a', 'u' and 'L'"_s);
            change.off.insert(token[0]);
            token = m_tokens.take();
            if (token.empty())
                return refuse(u"missing :"_s);
            if (token != U":" && !isFlag(token))
                return refuse(isLetters(token) ? u"unknown flag"_s : u"missing :"_s, qsizetype(token.size()));
        }
    }
    if (change.off.contains(U't'))
        return refuse(u"bad inline flags: cannot turn off global flag"_s, 1);
    if (change.on.intersects(change.off))
        return refuse(u"bad inline flags: flag turned on and off"_s, 1);
    return change;
}

void PythonParser::openGroup(const Token &name)
{
    const qsizetype number = m_groups.size();
    m_groups.append(Group{});
    if (number > MostGroups)
        refuseOwnLimit(u"more than %1 groups"_s.arg(MostGroups));
    if (name.empty())
        return;
    const QString text = tokenText(name);
    if (const auto before = m_names.constFind(text); before != m_names.constEnd()) {
        m_tokens.fail(u"redefinition of group name %1 as group %2; was group %3"_s.arg(
                          pythonQuoted(name), QString::number(number), QString::number(*before)),
                      qsizetype(name.size()) + 1);
        return;
    }
    const bool ascii = std::all_of(name.begin(), name.end(), [](char32_t character) { return character < 0x80; });
    if (!ascii || qsizetype(name.size()) > LongestPcreName)
        m_differences.append(u"PCRE refuses the group name %1"_s.arg(text));
    m_names.insert(text, number);
}

void PythonParser::parseNamedReference(Sequence &sequence)
{
    const Token name = m_tokens.takeUntil(U')', u"group name"_s);
    const qsizetype offset = qsizetype(name.size()) + 1;
    if (!isPythonIdentifier(name)) {
        m_tokens.fail(u"bad character in group name "_s + pythonQuoted(name), offset);
        return;
    }
    const auto group = m_names.constFind(tokenText(name));
    if (group == m_names.constEnd()) {
        m_tokens.fail(u"unknown group name "_s + pythonQuoted(name), offset);
    } else if (!m_groups.at(*group).closed) {
        m_tokens.fail(u"cannot refer to an open group"_s, offset);
    } else {
        checkLookbehind(*group);
        addReference(*group, sequence);
    }
}

void PythonParser::parseLook(qsizetype start, bool behind, bool negative, Flags flags, Sequence &sequence)
{
    const bool outermostLookbehind = behind && !m_lookbehindGroups;
    if (outermostLookbehind)
        m_lookbehindGroups = m_groups.size();
    const Branches inside = parseBranches(flags, false);
    if (outermostLookbehind)
        m_lookbehindGroups.reset();
    expectClosed(start);
    if (behind && inside.width.low != inside.width.high)
        m_variableLookbehind = true;
    const QString opening = (behind ? u"(?<"_s : u"(?"_s) + (negative ? u'!' : u'=');
    sequence.items.append({.kind = Kind::Unit, .pcre = opening + inside.pcre + u')', .width = {}});
}

std::optional<qsizetype> PythonParser::conditionGroup()
{
    const Token name = m_tokens.takeUntil(U')', u"group name"_s);
    const qsizetype offset = qsizetype(name.size()) + 1;
    const QString text = tokenText(name);
    if (isPythonIdentifier(name)) {
        const auto group = m_names.constFind(text);
        if (group != m_names.constEnd())
            return *group;
        m_tokens.fail(u"unknown group name "_s + pythonQuoted(name), offset);
        return std::nullopt;
    }
    const bool decimal = !name.empty() && std::all_of(name.begin(), name.end(), [](char32_t character) {
        return character >= U'0' && character <= U'9';
    });
    if (!decimal) {
        m_tokens.fail(u"bad character in group name "_s + pythonQuoted(name), offset);
        return std::nullopt;
    }
    bool fits = false;
    const qsizetype group = text.toInt(&fits);
    if (!fits) {
        m_tokens.fail(u"invalid group reference "_s + text, offset);
        return std::nullopt;
    }
    if (group == 0) {
        m_tokens.fail(u"bad group number"_s, offset);
        return std::nullopt;
    }
    if (!m_conditions.contains(group))
        m_conditions.insert(group, m_tokens.position() - qsizetype(name.size()) - 1);
    return group;
}

void PythonParser::parseCondition(qsizetype start, Flags flags, Sequence &sequence)
{
    const auto group = conditionGroup();
    if (!group)
        return;
    checkLookbehind(*group);
    if (++m_depth > DeepestGroup)
        refuseOwnLimit(u"groups are nested more than %1 deep"_s.arg(DeepestGroup));
    const Sequence yes = parseSequence(flags, false);
    Sequence no;
    if (m_tokens.match(U'|')) {
        no = parseSequence(flags, false);
        if (m_tokens.nextIs(U'|'))
            m_tokens.fail(u"conditional backref with more than two branches"_s);
    }
    --m_depth;
    expectClosed(start);
    const Width a = yes.width();
    const Width b = no.width();
    sequence.items.append({.kind = Kind::Unit,
                           .pcre = u"(?(%1)"_s.arg(*group) + yes.pcre() + u'|' + no.pcre() + u')',
                           .width = {std::min(a.low, b.low), std::max(a.high, b.high)}});
}

PythonParser::Opening PythonParser::parseExtension(qsizetype start, Flags &flags, bool first, Sequence &sequence)
{
    Opening opening;
    const Token sign = m_tokens.take();
    const auto done = [&opening]() -> Opening & {
        opening.done = true;
        return opening;
    };
    const auto unknown = [this](const QString &text) { m_tokens.fail(u"unknown extension "_s + text, text.size()); };
    if (sign.empty()) {
        m_tokens.fail(u"unexpected end of pattern"_s);
        return done();
    }
    if (sign == U"P") {
        if (m_tokens.match(U'<')) {
            opening.capture = true;
            opening.name = m_tokens.takeUntil(U'>', u"group name"_s);
            if (!isPythonIdentifier(opening.name)) {
                m_tokens.fail(u"bad character in group name "_s + pythonQuoted(opening.name),
                              qsizetype(opening.name.size()) + 1);
            }
            opening.pcre = u"("_s;
            return opening;
        }
        if (m_tokens.match(U'=')) {
            parseNamedReference(sequence);
            return done();
        }
        const Token next = m_tokens.take();
        if (next.empty())
            m_tokens.fail(u"unexpected end of pattern"_s);
        else
            m_tokens.fail(u"unknown extension ?P"_s + tokenText(next), qsizetype(next.size()) + 2);
        return done();
    }
    if (sign == U":") {
        opening.pcre = u"(?:"_s;
    } else if (sign == U">") {
        opening.pcre = u"(?>"_s;
        m_differences.append(u"atomic groups are read by Python from 3.11 on"_s);
    } else if (sign == U"#") {
        while (!m_tokens.match(U')')) {
            if (m_tokens.atEnd()) {
                m_tokens.fail(u"missing ), unterminated comment"_s, m_tokens.position() - start);
                break;
            }
            m_tokens.take();
        }
        return done();
    } else if (sign == U"=" || sign == U"!") {
        parseLook(start, false, sign == U"!", flags, sequence);
        return done();
    } else if (sign == U"<") {
        const Token kind = m_tokens.take();
        if (kind == U"=" || kind == U"!")
            parseLook(start, true, kind == U"!", flags, sequence);
        else if (kind.empty())
            m_tokens.fail(u"unexpected end of pattern"_s);
        else
            m_tokens.fail(u"unknown extension ?<"_s + tokenText(kind), qsizetype(kind.size()) + 2);
        return done();
    } else if (sign == U"(") {
        parseCondition(start, flags, sequence);
        return done();
    } else if (isFlag(sign) || sign == U"-") {
        const auto change = parseFlags(sign[0]);
        if (!change)
            return done();
        if (change->global) {
            if (!first || !sequence.items.isEmpty()) {
                m_tokens.fail(u"global flags not at the start of the expression"_s, m_tokens.position() - start);
            }
            m_flags = changed(flags, *change);
            flags = m_flags;
            return done();
        }
        opening.flags = change;
        opening.pcre = change->off.contains(U'i') ? u"(?-i:"_s : change->on.contains(U'i') ? u"(?i:"_s : u"(?:"_s;
    } else {
        unknown(u'?' + tokenText(sign));
        return done();
    }
    return opening;
}

void PythonParser::parseParenthesis(Flags &flags, bool first, Sequence &sequence)
{
    const qsizetype start = m_tokens.position() - 1;
    Opening opening{.done = false, .capture = true, .name = {}, .pcre = u"("_s, .flags = {}};
    if (m_tokens.match(U'?'))
        opening = parseExtension(start, flags, first, sequence);
    if (opening.done || m_tokens.failed())
        return;
    const qsizetype number = m_groups.size();
    if (opening.capture)
        openGroup(opening.name);
    const Branches inside = parseBranches(opening.flags ? changed(flags, *opening.flags) : flags, false);
    expectClosed(start);
    if (opening.capture)
        m_groups[number] = {true, inside.width};
    sequence.items.append({.kind = Kind::Unit, .pcre = opening.pcre + inside.pcre + u')', .width = inside.width});
}

} // namespace plectrum
