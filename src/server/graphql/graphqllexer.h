// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/graphql/graphqldocument.h"

namespace plectrum {

/// Cuts the text of a GraphQL document into its tokens (§2.1).
class GraphqlLexer {
public:
    struct Token {
        enum class Kind { End, Punctuator, Name, Int, Float, String };
        Kind kind = Kind::End;
        QString text; ///< of a string its value
        int line = 1;
        int column = 1;

        bool is(QStringView punctuator) const { return kind == Kind::Punctuator && text == punctuator; }
        bool isName(QStringView name) const { return kind == Kind::Name && text == name; }
    };

    /// `text` must outlive it.
    explicit GraphqlLexer(QStringView text);

    tl::expected<Token, GraphqlFault> next();

private:
    void skipIgnored();
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    tl::expected<Token, GraphqlFault> number(Token token);
    tl::expected<Token, GraphqlFault> string(Token token);
    tl::expected<Token, GraphqlFault> blockString(Token token);
    tl::expected<QString, GraphqlFault> escape();
    tl::unexpected<GraphqlFault> fault(const QString &message) const;
    int column() const { return int(m_at - m_lineStart) + 1; }

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

} // namespace plectrum
