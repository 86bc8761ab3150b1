// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/pythontokens.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace plectrum {

/// What one escape of a Python pattern stands for: a character, or a class of them.
struct PythonEscape {
    std::optional<char32_t> character;
    char32_t category = 0; ///< d D s S w W, or 0
};

/// Reads escapes that mean the same inside and outside of sets: \x \u \U, categories, letters. `escape` is the token
/// already taken. Errors go to `tokens`.
class PythonEscapeReader {
public:
    PythonEscapeReader(PythonTokens &tokens, QStringList &differences)
        : m_tokens(tokens)
        , m_differences(differences)
    {
    }

    /// An escape inside of a set, \b and octal numbers included.
    PythonEscape inSet(PythonTokens::Token escape);
    /// The common part; nullopt when `escape` is none of it (digits).
    std::optional<PythonEscape> common(PythonTokens::Token &escape);
    /// "bad escape \q" at the escape's own position.
    void bad(const PythonTokens::Token &escape);
    /// The character of an octal number above 0o377 is refused.
    PythonEscape octal(const PythonTokens::Token &escape);

private:
    PythonEscape hexadecimal(PythonTokens::Token escape, int digits);

    PythonTokens &m_tokens;
    QStringList &m_differences;
};

/// Reads the rest of a set after its "[" and writes it for PCRE2, without relying on any of its own escapes.
class PythonSet {
public:
    /// `ascii`: the flag (?a) is in force.
    PythonSet(PythonTokens &tokens, QStringList &differences, bool ascii)
        : m_tokens(tokens)
        , m_differences(differences)
        , m_escapes(tokens, differences)
        , m_ascii(ascii)
    {
    }

    QString read();

private:
    void add(const PythonEscape &item);
    void addRange(char32_t first, char32_t last);
    void warnOfPosixClass();
    QString text() const;

    PythonTokens &m_tokens;
    QStringList &m_differences;
    PythonEscapeReader m_escapes;
    bool m_ascii;
    bool m_negated = false;
    bool m_empty = true;
    QString m_members;
    QStringList m_complements;
};

/// The members of the category d, s or w between the brackets of a PCRE2 class.
QString pythonCategory(char32_t category, bool ascii);
/// One class for d D s S w W.
QString pythonCategoryClass(char32_t category, bool ascii);
/// A character for PCRE2, inside or outside of a class. A lone surrogate matches nothing.
QString pcreCharacter(char32_t character);

} // namespace plectrum
