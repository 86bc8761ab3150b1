// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filterlexer.h"
#include "capture/filternode.h"

namespace plectrum {

/// Builds the tree of a filter:
///   expression  and-part { "or" and-part }
///   and-part    not-part { "and" not-part }
///   not-part    "not" not-part | "(" expression ")" | test
///   test        field [ operator value | [ "not" ] "in" list ]
///   list        "{" values "}" | "(" values ")"       values: with or without commas
///   field       name | "header." name | "json" path | protocol "." name { "." name | "[" index "]" }
///   value       number [ unit ] [ ".." number [ unit ] ] | word | "text" | 0xbytes | /expression/ | "expression"
/// "&&", "||" and "!" are other spellings, as are "eq", "ne", "lt", "le", "gt" and "ge". Keywords know no case. Behind
/// an expression stand PCRE's flags: /join/i. A range has both its ends.
class FilterParser {
public:
    /// `protocols` must outlive it.
    FilterParser(std::vector<FilterToken> tokens, const FilterProtocols &protocols);

    tl::expected<std::shared_ptr<const Filter::Node>, FilterError> run();

private:
    using Node = Filter::Node;
    using Built = std::shared_ptr<Node>;

    Built expression();
    Built andPart();
    Built notPart();
    Built test();
    bool readField(Node &node);
    bool readMeantField(Node &node);
    void finishProtocol(Node &node) const;
    QStringList fieldNames() const;
    QStringList valueNames(const Node &node) const;
    bool readOperator(Node &node);
    bool readValues(Node &node);
    bool readList(Node &node);
    bool readValue(Node &node);
    bool readWord(Node &node);
    bool readNumber(Node &node);
    bool readPlainNumber(const Node &node, FilterValue &value);
    bool readContent(Node &node);
    bool readUnit(const Node &node, FilterValue &value);
    bool finishTest(Node &node, const FilterToken &expression);
    bool finishContains(Node &node, const FilterToken &given);
    /// `words` may stand here as they are, `others` say what else.
    Built fail(const QStringList &words, const QStringList &others = {}, const QString &suggestion = {});
    Built failField();
    const FilterToken &token() const { return m_tokens[m_at]; }
    bool isWord(QLatin1StringView word) const;
    bool isSymbol(QLatin1StringView symbol) const;
    bool take(QLatin1StringView text);

    std::vector<FilterToken> m_tokens;
    const FilterProtocols &m_protocols;
    size_t m_at = 0;
    int m_depth = 0;
    QString m_valueOf;          ///< the field whose value is read
    QStringList m_alternatives; ///< words that could have stood at m_alternativesAt as well
    size_t m_alternativesAt = 0;
    std::optional<FilterError> m_error;
};

} // namespace plectrum
