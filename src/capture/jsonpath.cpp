// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/jsonpath.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

namespace plectrum {
namespace {

/// Moves over JSON text; at the first thing it does not understand it stops for good.
class Walker {
public:
    explicit Walker(QByteArrayView json)
        : m_at(json.data())
        , m_end(json.data() + json.size())
    {
    }

    bool open(char bracket)
    {
        skipSpace();
        return takeIf(bracket);
    }

    /// The next member of an object or array; false at its end or on an error. `first`: no comma before it.
    bool nextMember(char closing, bool first)
    {
        skipSpace();
        if (takeIf(closing))
            return false;
        if (!first && !takeIf(','))
            return false;
        skipSpace();
        return m_at != m_end;
    }

    /// A key with its colon; the raw string.
    std::optional<QByteArrayView> key()
    {
        const auto raw = string();
        skipSpace();
        if (!raw || !takeIf(':'))
            return std::nullopt;
        return raw;
    }

    /// One whole value.
    std::optional<QByteArrayView> value()
    {
        skipSpace();
        const char *const start = m_at;
        int depth = 0;
        while (m_at != m_end) {
            const char c = *m_at;
            if (c == '"') {
                if (!string())
                    return std::nullopt;
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
                continue;
            } else if (c == '}' || c == ']') {
                if (--depth < 0)
                    return std::nullopt;
                ++m_at;
            } else if (depth > 0 && (c == ',' || c == ':' || isSpace(c))) {
                ++m_at;
                continue;
            } else if (!scalar()) {
                return std::nullopt;
            }
            if (depth == 0)
                return QByteArrayView(start, m_at);
        }
        return std::nullopt;
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    void skipSpace()
    {
        while (m_at != m_end && isSpace(*m_at))
            ++m_at;
    }

    bool takeIf(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    std::optional<QByteArrayView> string()
    {
        const char *const start = m_at;
        if (!takeIf('"'))
            return std::nullopt;
        while (m_at != m_end && *m_at != '"')
            m_at += *m_at == '\\' && m_at + 1 != m_end ? 2 : 1;
        if (m_at == m_end)
            return std::nullopt;
        ++m_at;
        return QByteArrayView(start, m_at);
    }

    bool scalar()
    {
        const char *const start = m_at;
        while (m_at != m_end && !std::strchr(",:{}[] \n\r\t\"", *m_at))
            ++m_at;
        return m_at != start;
    }

    const char *m_at;
    const char *const m_end;
};

bool isKey(QByteArrayView raw, const QByteArray &key)
{
    const QByteArrayView inner = raw.sliced(1, raw.size() - 2);
    if (!inner.contains('\\'))
        return inner == key;
    return jsonString(raw) == key;
}

} // namespace

std::optional<QByteArrayView> jsonValueAt(QByteArrayView json, const std::vector<JsonStep> &path)
{
    QByteArrayView present = json;
    for (const JsonStep &step : path) {
        Walker walker(present);
        std::optional<QByteArrayView> found;
        const bool array = step.index >= 0;
        if (!walker.open(array ? '[' : '{'))
            return std::nullopt;
        for (int i = 0; !found && walker.nextMember(array ? ']' : '}', i == 0); ++i) {
            const auto key = array ? std::nullopt : walker.key();
            if (!array && !key)
                return std::nullopt;
            const auto value = walker.value();
            if (!value)
                return std::nullopt;
            if (array ? i == step.index : isKey(*key, step.key))
                found = value;
        }
        if (!found)
            return std::nullopt;
        present = *found;
    }
    return path.empty() ? Walker(json).value() : present;
}

std::optional<QByteArray> jsonString(QByteArrayView raw)
{
    if (raw.size() < 2 || raw.front() != '"' || raw.back() != '"')
        return std::nullopt;
    const QByteArrayView inner = raw.sliced(1, raw.size() - 2);
    if (!inner.contains('\\'))
        return inner.toByteArray();
    // QJsonDocument takes "\q" for "q".
    for (qsizetype at = 0; (at = inner.indexOf('\\', at)) >= 0; at += 2) {
        if (at + 1 == inner.size() || !QByteArrayView("\"\\/bfnrtu").contains(inner[at + 1]))
            return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson('[' + raw.toByteArray() + ']');
    if (!document.isArray())
        return std::nullopt;
    return document.array().at(0).toString().toUtf8();
}

} // namespace plectrum
