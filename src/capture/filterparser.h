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
///   test        field [ operator value | "in" "(" value { "," value } ")" ]
/// "&&", "||" and "!" are other spellings. Keywords know no case.
class FilterParser {
public:
    explicit FilterParser(std::vector<FilterToken> tokens);

    tl::expected<std::shared_ptr<const Filter::Node>, FilterError> run();

private:
    using Node = Filter::Node;
    using Built = std::shared_ptr<Node>;

    Built expression();
    Built andPart();
    Built notPart();
    Built test();
    bool readOperator(Node &node);
    bool readValues(Node &node);
    bool readValue(Node &node);
    bool readUnit(const Node &node, FilterValue &value);
    bool finishTest(Node &node, qsizetype position);
    Built fail(const QStringList &expected);
    const FilterToken &token() const { return m_tokens[m_at]; }
    bool isWord(QLatin1StringView word) const;
    bool isSymbol(QLatin1StringView symbol) const;
    bool take(QLatin1StringView text);

    std::vector<FilterToken> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    std::optional<FilterError> m_error;
};

} // namespace plectrum
