// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filtermacros.h"

#include "capture/filterfields.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Tokens = std::vector<FilterToken>;
using Kind = FilterToken::Kind;

/// How deep named filters may use others.
constexpr int MaxDepth = 16;

bool isSymbol(const FilterToken &token, QLatin1StringView symbol)
{
    return token.kind == Kind::Symbol && token.text == symbol;
}

class Expansion {
public:
    explicit Expansion(const FilterMacros &macros)
        : m_macros(macros)
    {
    }

    /// Appends `tokens` to `out`; `arguments` stand for $1, $2 …
    bool expand(const Tokens &tokens, std::span<const Tokens> arguments, int depth, Tokens &out)
    {
        for (size_t at = 0; at < tokens.size(); ++at) {
            const FilterToken &token = tokens[at];
            if (out.size() >= MaxExpandedTokens)
                return fail(token, u"fewer named filters"_s);
            if (token.kind == Kind::Parameter) {
                const auto number = size_t(token.number);
                if (number < 1 || number > arguments.size())
                    return fail(token, u"%1 arguments at least"_s.arg(token.text));
                out.insert(out.end(), arguments[number - 1].begin(), arguments[number - 1].end());
            } else if (token.kind == Kind::Macro) {
                if (!use(tokens, at, arguments, depth, out))
                    return false;
            } else {
                out.push_back(token);
            }
        }
        return true;
    }

    const FilterError &error() const { return m_error; }

private:
    /// The named filter at `at`; afterwards `at` is its last token.
    bool use(const Tokens &tokens, size_t &at, std::span<const Tokens> outer, int depth, Tokens &out)
    {
        const FilterToken &user = tokens[at];
        const auto found = m_macros.constFind(user.text);
        if (found == m_macros.cend()) {
            QStringList names = m_macros.keys();
            names.sort();
            const QString nearest = nearestFilterWord(user.text, names);
            return fail(user, u"the name of a saved filter"_s, nearest.isEmpty() ? nearest : filterMacroUse(nearest));
        }
        if (depth == MaxDepth)
            return fail(user, u"a filter that does not use itself"_s);
        std::vector<Tokens> arguments;
        if (!readArguments(tokens, at, outer, depth, arguments))
            return false;
        auto body = lexFilter(*found);
        if (!body) {
            m_error = body.error();
            return inside(user);
        }
        body->pop_back(); // End
        if (body->empty())
            return fail(user, u"a named filter that is not empty"_s);
        for (FilterToken &token : *body)
            place(token, user);
        out.push_back(symbol(user, u"("_s));
        if (!expand(*body, arguments, depth + 1, out))
            return false;
        out.push_back(symbol(user, u")"_s));
        return true;
    }

    bool readArguments(const Tokens &tokens, size_t &at, std::span<const Tokens> outer, int depth,
                       std::vector<Tokens> &arguments)
    {
        if (at + 1 >= tokens.size() || !isSymbol(tokens[at + 1], "("_L1) || !tokens[at + 1].adjacent)
            return true;
        Tokens argument;
        int open = 0;
        for (++at; at < tokens.size() && tokens[at].kind != Kind::End; ++at) {
            const FilterToken &token = tokens[at];
            const bool closes = isSymbol(token, ")"_L1) && open == 1;
            if (closes || (isSymbol(token, ","_L1) && open == 1)) {
                Tokens expanded;
                if (!expand(argument, outer, depth + 1, expanded))
                    return false;
                arguments.push_back(std::move(expanded));
                argument.clear();
                if (closes)
                    return true;
                continue;
            }
            open += isSymbol(token, "("_L1) ? 1 : isSymbol(token, ")"_L1) ? -1 : 0;
            if (open > 1 || !isSymbol(token, "("_L1))
                argument.push_back(token);
        }
        const FilterToken &last = tokens[std::min(at, tokens.size() - 1)];
        return fail(last, u")"_s);
    }

    /// Tokens of a named filter stand where it is used; the outermost use counts.
    static void place(FilterToken &token, const FilterToken &user)
    {
        token.position = user.position;
        token.length = user.length;
        token.macro = user.macro.isEmpty() ? user.text : user.macro;
    }

    static FilterToken symbol(const FilterToken &user, const QString &text)
    {
        FilterToken token;
        token.kind = Kind::Symbol;
        token.text = text;
        place(token, user);
        return token;
    }

    bool fail(const FilterToken &token, const QString &expected, const QString &suggestion = {})
    {
        m_error = {.position = token.position,
                   .length = token.length,
                   .found = token.kind == Kind::End ? u"the end"_s : filterTokenText(token),
                   .expected = {expected},
                   .suggestion = suggestion,
                   .macro = token.macro};
        return false;
    }

    /// An error in the text of a named filter is one where that is used.
    bool inside(const FilterToken &user)
    {
        m_error.position = user.position;
        m_error.length = user.length;
        m_error.suggestion.clear();
        m_error.macro = user.macro.isEmpty() ? user.text : user.macro;
        return false;
    }

    const FilterMacros &m_macros;
    FilterError m_error;
};

} // namespace

tl::expected<std::vector<FilterToken>, FilterError> expandMacros(std::vector<FilterToken> tokens,
                                                                 const FilterMacros &macros)
{
    const bool any = std::ranges::any_of(
        tokens, [](const FilterToken &token) { return token.kind == Kind::Macro || token.kind == Kind::Parameter; });
    if (!any)
        return tokens;
    Tokens expanded;
    Expansion expansion(macros);
    if (!expansion.expand(tokens, {}, 0, expanded))
        return tl::unexpected(expansion.error());
    return expanded;
}

QString filterMacroUse(const QString &name)
{
    return isFilterMacroWord(name) ? QString(u'$' + name) : u"${%1}"_s.arg(name);
}

} // namespace plectrum
