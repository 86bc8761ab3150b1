// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <string>

namespace plectrum {

/// The tokens of a regular expression as Python's `re` cuts them: one character, or a backslash and what follows it.
/// Positions count code points from 0, as Python's messages do. The first error stays; after it there are no more
/// tokens, so that every loop over them ends.
class PythonTokens {
public:
    using Token = std::u32string;

    explicit PythonTokens(const QString &pattern);

    /// The token to come; empty at the end and after an error.
    const Token &next() const { return m_next; }
    bool atEnd() const { return m_next.empty(); }
    /// Whether the token to come is the single character `character`.
    bool nextIs(char32_t character) const { return m_next.size() == 1 && m_next.front() == character; }
    /// Whether the token to come is one of the characters of `set`.
    bool nextIn(std::u32string_view set) const;

    Token take();
    /// Takes the token to come when it is `character`.
    bool match(char32_t character);
    /// At most `count` characters out of `set`.
    Token takeWhile(int count, std::u32string_view set);
    /// What stands before `terminator`, which is taken too; `name` says in errors what is missing.
    Token takeUntil(char32_t terminator, const QString &name);

    qsizetype position() const { return m_index - qsizetype(m_next.size()); }
    void seek(qsizetype index);

    /// Notes that Python says `message` at position() - `offset`.
    void fail(const QString &message, qsizetype offset = 0);
    /// Notes an error without a place.
    void failWithoutPlace(const QString &message);
    void failAt(const QString &message, qsizetype position);
    bool failed() const { return m_error.has_value(); }
    /// The first error, worded as Python does.
    const QString &error() const { return *m_error; }

private:
    void advance();

    std::u32string m_pattern;
    qsizetype m_index = 0;
    Token m_next;
    std::optional<QString> m_error;
};

/// `token` as text.
QString tokenText(std::u32string_view token);
/// `token` in quotes, as Python's repr() shows it.
QString pythonQuoted(std::u32string_view token);
/// Python's str.isidentifier().
bool isPythonIdentifier(std::u32string_view name);

} // namespace plectrum
