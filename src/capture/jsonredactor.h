// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/messageredaction.h"

#include <optional>

namespace plectrum {

bool isSpace(char c);
bool isDigit(char c);
/// Letters, digits, "-", "_" and ".".
bool isNameCharacter(char c);

/// A JSON string, or a piece of JSON inside one, where quotes stand behind backslashes.
struct Quoted {
    qsizetype from = 0;        ///< behind its first quote
    qsizetype end = 0;         ///< before the backslashes of its last one, or the text's end
    qsizetype next = 0;        ///< behind its last quote
    qsizetype backslashes = 0; ///< in front of either quote: 0, inside a string 1, inside that 3 …
};

/// A text whose JSON, whole or cut off, inside other text or inside its own strings, is searched without parsing it as
/// a whole. Part of redactText().
class JsonRedactor {
protected:
    static constexpr qsizetype LongestName = 64;

    JsonRedactor(QByteArrayView text, const MessageOrigin &origin)
        : m_text(text.toByteArray())
        , m_origin(origin)
    {
    }

    /// A client that logs in: the protocols differ in the words only.
    void hideLogin();
    /// A string's content, a number with quotes put in its place so that it stays JSON, or the strings of an array.
    /// Returns where to go on.
    qsizetype hideValue(qsizetype i);
    /// The name in quotes that ends in front of the colon at `colon`; null: there is none.
    QByteArrayView nameBefore(qsizetype colon) const;

    qsizetype size() const { return m_text.size(); }
    char at(qsizetype i) const { return m_text.at(i); }
    QByteArrayView range(qsizetype from, qsizetype end) const
    {
        return QByteArrayView(m_text).sliced(from, end - from);
    }
    qsizetype skipSpace(qsizetype i) const;
    void hide(qsizetype from, qsizetype end);

    QByteArray m_text;
    const MessageOrigin m_origin;
    int m_count = 0;

private:
    std::optional<Quoted> quotedAt(qsizetype i) const;
    qsizetype hideLeaves(qsizetype i);
    qsizetype hideContainer(qsizetype i);
    void hideRest(qsizetype i);
    void hideLoginArray(qsizetype bracket);
    bool isLogin(qsizetype brace) const;
};

/// Whether `word` is one of `words`, without case.
template <typename Words>
bool isOneOf(QByteArrayView word, const Words &words)
{
    for (const QByteArrayView each : words) {
        if (word.compare(each, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace plectrum
