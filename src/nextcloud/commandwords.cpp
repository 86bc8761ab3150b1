// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/commandwords.h"

#include <QString>

#include <array>

namespace plectrum {
namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Gathers words; an empty pair of quotes is a word too.
class Words {
public:
    void add(char c)
    {
        m_word += c;
        m_begun = true;
    }
    void add(const QByteArray &bytes)
    {
        m_word += bytes;
        m_begun = true;
    }
    void begin() { m_begun = true; }
    void end()
    {
        if (m_begun)
            m_words << m_word;
        m_word.clear();
        m_begun = false;
    }
    QList<QByteArray> take()
    {
        end();
        return std::move(m_words);
    }

private:
    QList<QByteArray> m_words;
    QByteArray m_word;
    bool m_begun = false;
};

class ShellSplitter {
public:
    explicit ShellSplitter(QByteArrayView text)
        : m_text(text)
    {
    }

    QList<QByteArray> split()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (isSpace(c))
                m_words.end();
            else if (c == '\'')
                single();
            else if (c == '"')
                doubled();
            else if (c == '$' && peek() == '\'')
                ansi();
            else if (c == '\\')
                escaped();
            else
                m_words.add(c);
        }
        return m_words.take();
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    /// Behind a backslash outside of quotes: a joined line, or the character.
    void escaped()
    {
        if (peek() == '\r')
            ++m_at;
        if (m_at >= m_text.size())
            return;
        const char c = m_text[m_at++];
        if (c != '\n')
            m_words.add(c);
    }

    void single()
    {
        m_words.begin();
        while (m_at < m_text.size() && m_text[m_at] != '\'')
            m_words.add(m_text[m_at++]);
        ++m_at;
    }

    void doubled()
    {
        m_words.begin();
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            char c = m_text[m_at++];
            if (c == '\\' && QByteArrayView("\"\\$`\n").contains(peek()) && m_at < m_text.size()) {
                c = m_text[m_at++];
                if (c == '\n')
                    continue;
            }
            m_words.add(c);
        }
        ++m_at;
    }

    void ansi()
    {
        ++m_at;
        m_words.begin();
        while (m_at < m_text.size() && m_text[m_at] != '\'') {
            const char c = m_text[m_at++];
            if (c != '\\' || m_at >= m_text.size())
                m_words.add(c);
            else
                ansiEscape(m_text[m_at++]);
        }
        ++m_at;
    }

    void ansiEscape(char c)
    {
        static constexpr std::array<std::pair<char, char>, 9> Escapes{{{'n', '\n'},
                                                                       {'r', '\r'},
                                                                       {'t', '\t'},
                                                                       {'a', '\a'},
                                                                       {'b', '\b'},
                                                                       {'f', '\f'},
                                                                       {'v', '\v'},
                                                                       {'e', '\x1b'},
                                                                       {'E', '\x1b'}}};
        for (const auto &[letter, meaning] : Escapes) {
            if (c == letter) {
                m_words.add(meaning);
                return;
            }
        }
        if (c == 'u' || c == 'U') {
            const char32_t character = number(16, c == 'u' ? 4 : 8);
            m_words.add(QString::fromUcs4(&character, 1).toUtf8());
        } else if (c == 'x') {
            m_words.add(char(number(16, 2)));
        } else if (c >= '0' && c <= '7') {
            --m_at;
            m_words.add(char(number(8, 3)));
        } else {
            m_words.add(c);
        }
    }

    /// At most `digits` digits; what is no character of Unicode becomes its replacement.
    quint32 number(int base, int digits)
    {
        quint32 value = 0;
        for (; digits > 0 && m_at < m_text.size(); --digits, ++m_at) {
            bool isDigit = false;
            const uint digit = QByteArray(1, m_text[m_at]).toUInt(&isDigit, base);
            if (!isDigit)
                break;
            value = value * quint32(base) + digit;
        }
        constexpr quint32 LastCharacter = 0x10ffff;
        return value <= LastCharacter ? value : 0xfffd;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    Words m_words;
};

/// Without the carets of cmd.exe; joined lines are joined.
QByteArray withoutCarets(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '^' || i + 1 >= text.size() || isAlphanumeric(text[i + 1])) {
            // "%^NAME" keeps a variable from being expanded.
            if (text[i] != '^' || i == 0 || text[i - 1] != '%')
                plain += text[i];
            continue;
        }
        ++i;
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            ++i;
        if (text[i] != '\n')
            plain += text[i];
    }
    return plain;
}

} // namespace

QList<QByteArray> shellWords(QByteArrayView command)
{
    return ShellSplitter(command).split();
}

QList<QByteArray> cmdWords(QByteArrayView command)
{
    const QByteArray text = withoutCarets(command);
    Words words;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        const char next = i + 1 < text.size() ? text.at(i + 1) : '\0';
        if (c == '\\' && (next == '"' || next == '\\')) {
            words.add(next);
            ++i;
        } else if (c == '"' && isQuoted && next == '"') {
            words.add(c);
            ++i;
        } else if (c == '"') {
            isQuoted = !isQuoted;
            words.begin();
        } else if (isSpace(c) && !isQuoted) {
            words.end();
        } else {
            words.add(c);
        }
    }
    return words.take();
}

bool isForCmd(QByteArrayView command)
{
    return command.contains("^\"") || command.contains("^\n") || command.contains("^\r\n");
}

} // namespace plectrum
