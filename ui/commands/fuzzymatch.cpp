// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/fuzzymatch.h"

#include <QSet>

#include <algorithm>

namespace plectrum {
namespace {

constexpr int WholeScore = 100;
constexpr int StartScore = 100;
constexpr int InitialsScore = 60;

bool startsWord(QStringView name, qsizetype at)
{
    return at == 0 || !name.at(at - 1).isLetterOrNumber() || (name.at(at).isUpper() && name.at(at - 1).isLower());
}

/// One word of what was typed, against one name.
class WordMatch {
public:
    WordMatch(QStringView word, QStringView name)
        : m_word(word)
        , m_name(name)
    {
    }

    std::optional<FuzzyMatch> find()
    {
        qsizetype at = m_name.indexOf(m_word, 0, Qt::CaseInsensitive);
        for (qsizetype next = at; next >= 0; next = m_name.indexOf(m_word, next + 1, Qt::CaseInsensitive)) {
            if (startsWord(m_name, next)) {
                at = next;
                break;
            }
        }
        if (at < 0)
            return findInitials(0, 0)
                ? std::optional(FuzzyMatch{InitialsScore - int(m_positions.constFirst()), m_positions})
                : std::nullopt;
        FuzzyMatch match{WholeScore - int(qMin<qsizetype>(at, WholeScore / 2)), {}};
        if (startsWord(m_name, at))
            match.score += StartScore;
        for (qsizetype i = 0; i < m_word.size(); ++i)
            match.positions << int(at + i);
        return match;
    }

private:
    /// The rest of the word, from `from` on, each letter right behind the one before or at the beginning of a word.
    bool findInitials(qsizetype letter, qsizetype from)
    {
        if (letter == m_word.size())
            return true;
        if (m_failed.contains({letter, from}))
            return false;
        for (qsizetype at = from; at < m_name.size(); ++at) {
            if (m_name.at(at).toCaseFolded() != m_word.at(letter).toCaseFolded())
                continue;
            if ((letter == 0 || at != from) && !startsWord(m_name, at))
                continue;
            m_positions << int(at);
            if (findInitials(letter + 1, at + 1))
                return true;
            m_positions.removeLast();
        }
        m_failed.insert({letter, from});
        return false;
    }

    QStringView m_word;
    QStringView m_name;
    QList<int> m_positions;
    QSet<std::pair<qsizetype, qsizetype>> m_failed;
};

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView name)
{
    FuzzyMatch all;
    const auto words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        const auto match = WordMatch(word, name).find();
        if (!match)
            return std::nullopt;
        all.score += match->score;
        all.positions << match->positions;
    }
    std::ranges::sort(all.positions);
    all.positions.erase(std::ranges::unique(all.positions).begin(), all.positions.end());
    return all;
}

} // namespace plectrum
