// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/yamlscalar.h"

#include <algorithm>
#include <array>

namespace plectrum {
namespace {

bool isControlCharacter(char c)
{
    return static_cast<quint8>(c) < 0x20 || c == 0x7f;
}

bool isPlainCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'
        || c == '/' || c == '-' || c == '+' || c == '$';
}

/// What plain YAML takes for something else than a text, in any of its versions.
bool isWord(QByteArrayView text)
{
    constexpr std::array Words{"null", "true", "false", "yes", "no", "on", "off", "y", "n", "~"};
    return std::ranges::any_of(
        Words, [text](const char *word) { return text.compare(QByteArrayView(word), Qt::CaseInsensitive) == 0; });
}

bool isPlain(QByteArrayView text, bool inFlow)
{
    if (text.isEmpty() || isWord(text) || text.front() == '-' || text.back() == ' ')
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        const bool isInner = i > 0 && i + 1 < text.size();
        if (isPlainCharacter(c) || (isInner && c == ' ' && text.at(i + 1) != '#' && text.at(i + 1) != ' '))
            continue;
        if (isInner && (c == ':' || c == '@' || c == '=') && text.at(i + 1) != ' ')
            continue;
        if (!inFlow && i > 0 && (c == '{' || c == '}' || c == '[' || c == ']' || c == '(' || c == ')' || c == '*'))
            continue;
        return false;
    }
    return true;
}

/// Characters that YAML counts as line breaks or does not print: of these only escapes are safe.
bool hasOdd(QByteArrayView text)
{
    return text.contains("\xc2\x85") || text.contains("\xe2\x80\xa8") || text.contains("\xe2\x80\xa9")
        || text.contains("\xef\xbb\xbf") || text.contains("\xef\xbf\xbe") || text.contains("\xef\xbf\xbf");
}

bool isBlock(QByteArrayView text)
{
    if (!text.contains('\n') || text.front() == ' ' || text.front() == '\n' || text.endsWith("\n\n") || text == "\n"
        || hasOdd(text) || text.contains(" \n") || text.endsWith(' '))
        return false;
    return std::ranges::none_of(text, [](char c) { return isControlCharacter(c) && c != '\n'; });
}

QByteArray block(QByteArrayView text, int indent)
{
    const bool endsLine = text.endsWith('\n');
    QByteArray out = endsLine ? "|" : "|-";
    const QByteArrayView body = endsLine ? text.chopped(1) : text;
    for (qsizetype at = 0; at <= body.size();) {
        qsizetype end = body.indexOf('\n', at);
        if (end < 0)
            end = body.size();
        out += '\n';
        if (end > at)
            out.append(indent, ' ').append(body.sliced(at, end - at));
        at = end + 1;
    }
    return out;
}

QByteArray doubleQuoted(QByteArrayView text)
{
    static constexpr char Digits[] = "0123456789abcdef";
    QByteArray out = "\"";
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (isControlCharacter(c)) {
            out.append("\\x").append(Digits[(c >> 4) & 15]).append(Digits[c & 15]);
        } else if (text.sliced(i).startsWith("\xc2\x85")) {
            out += "\\u0085", ++i;
        } else if (text.sliced(i).startsWith("\xe2\x80\xa8")) {
            out += "\\u2028", i += 2;
        } else if (text.sliced(i).startsWith("\xe2\x80\xa9")) {
            out += "\\u2029", i += 2;
        } else if (text.sliced(i).startsWith("\xef\xbb\xbf")) {
            out += "\\ufeff", i += 2;
        } else if (text.sliced(i).startsWith("\xef\xbf\xbe")) {
            out += "\\ufffe", i += 2;
        } else if (text.sliced(i).startsWith("\xef\xbf\xbf")) {
            out += "\\uffff", i += 2;
        } else {
            out += c;
        }
    }
    return out += '"';
}

} // namespace

QByteArray yamlQuoted(QByteArrayView text, int indent)
{
    if (!text.isEmpty() && isBlock(text) && indent > 0)
        return block(text, indent);
    if (hasOdd(text) || std::ranges::any_of(text, isControlCharacter))
        return doubleQuoted(text);
    QByteArray out = text.toByteArray();
    if (!text.contains('"') && !text.contains('\\'))
        return '"' + out + '"';
    return '\'' + out.replace("'", "''") + '\'';
}

QByteArray yamlScalar(QByteArrayView text, int indent, bool inFlow)
{
    return isPlain(text, inFlow) ? text.toByteArray() : yamlQuoted(text, inFlow ? 0 : indent);
}

} // namespace plectrum
