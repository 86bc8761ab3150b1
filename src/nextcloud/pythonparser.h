// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/pythonset.h"
#include "nextcloud/pythontokens.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace plectrum {

/// Reads a `str` pattern as Python 3.12's `re` does and writes the same language for PCRE2, using only what both read
/// alike: numbered groups, hexadecimal characters, explicit classes and anchors. Its messages and their positions are
/// Python's. One pattern per object; not thread-safe.
class PythonParser {
public:
    explicit PythonParser(const QString &pattern);

    /// False when the pattern is refused; then error() says why.
    bool parse();
    /// For PCRE2 in UTF mode; not anchored.
    const QString &pcre() const { return m_pcre; }
    const QString &error() const { return m_tokens.error(); }
    /// Whether Python refuses the pattern, not only this reader's own limits.
    bool refusedByPython() const { return m_tokens.failed() && !m_ownLimit; }
    const QStringList &differences() const { return m_differences; }

private:
    struct Flags {
        bool ignoreCase = false;
        bool multiline = false;
        bool dotAll = false;
        bool verbose = false;
        bool ascii = false;
    };
    struct FlagChange {
        QSet<char32_t> on;
        QSet<char32_t> off;
        bool global = false;
    };
    struct Width {
        quint64 low = 0;
        quint64 high = 0;
    };
    enum class Kind { Unit, Anchor, Repeat };
    struct Item {
        Kind kind = Kind::Unit;
        QString pcre;
        Width width;
    };
    struct Sequence {
        QList<Item> items;
        QString pcre() const;
        Width width() const;
    };
    struct Branches {
        QString pcre;
        Width width;
    };
    struct Group {
        bool closed = false;
        Width width;
    };

    /// How a group begins; `done` when there is nothing more to read of it.
    struct Opening {
        bool done = false;
        bool capture = false;
        PythonTokens::Token name;
        QString pcre;
        std::optional<FlagChange> flags;
    };
    static constexpr int DeepestGroup = 200;

    Branches parseBranches(Flags flags, bool outermost);
    Sequence parseSequence(Flags &flags, bool first);
    void skipComment();
    void parseRepeat(char32_t sign, Sequence &sequence);
    std::optional<std::pair<quint64, quint64>> parseBraces(qsizetype here);
    void parseEscape(const PythonTokens::Token &escape, Flags flags, Sequence &sequence);
    void parseNumber(PythonTokens::Token escape, Sequence &sequence);
    void parseParenthesis(Flags &flags, bool first, Sequence &sequence);
    Opening parseExtension(qsizetype start, Flags &flags, bool first, Sequence &sequence);
    void parseLook(qsizetype start, bool behind, bool negative, Flags flags, Sequence &sequence);
    void parseCondition(qsizetype start, Flags flags, Sequence &sequence);
    std::optional<qsizetype> conditionGroup();
    void parseNamedReference(Sequence &sequence);
    std::optional<FlagChange> parseFlags(char32_t letter);
    static Flags changed(Flags flags, const FlagChange &change);
    void openGroup(const PythonTokens::Token &name);
    void checkLookbehind(qsizetype group);
    void addReference(qsizetype group, Sequence &sequence);
    void expectClosed(qsizetype start);
    void refuseOwnLimit(const QString &message);
    static Item anchor(char32_t letter, Flags flags);

    PythonTokens m_tokens;
    QStringList m_differences;
    PythonEscapeReader m_escapes;
    QString m_pcre;
    Flags m_flags;                  ///< global ones, from the start of the pattern
    QList<Group> m_groups{Group{}}; // group 0 is the whole
    QHash<QString, qsizetype> m_names;
    QMap<qsizetype, qsizetype> m_conditions; // group -> place of its first mention
    std::optional<qsizetype> m_lookbehindGroups;
    int m_depth = 0;
    bool m_variableLookbehind = false;
    bool m_ownLimit = false;
};

} // namespace plectrum
