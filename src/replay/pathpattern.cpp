// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/pathpattern.h"

#include "decoders/jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Wildcards try every way; a handful is all that anybody writes.
constexpr int MaxDeep = 4;
constexpr qsizetype MaxParts = 64;

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'@' || c == u':' || c == u'/' || c == u'$';
}

QString stepText(const JsonStep &step)
{
    if (step.index >= 0)
        return u"[%1]"_s.arg(step.index);
    const QString key = QString::fromUtf8(step.key);
    if (!key.isEmpty() && std::ranges::all_of(key, isNameCharacter))
        return u'.' + key;
    return u'[' + QString::fromUtf8(jsonQuoted(step.key)) + u']';
}

/// The length of the JSON string that begins `text`, with both quotes; 0: it does not end.
qsizetype quotedLength(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == u'"')
            return i + 1;
    }
    return 0;
}

} // namespace

std::optional<PathPattern> PathPattern::parse(QStringView text)
{
    PathPattern path;
    qsizetype at = 0;
    if (text.startsWith(u'$') && (text.size() == 1 || text.at(1) == u'.' || text.at(1) == u'['))
        at = 1;
    else if (text.isEmpty())
        return std::nullopt;
    bool isFirst = at == 0; // a name without a dot may begin
    int deep = 0;
    while (at < text.size()) {
        if (text.at(at) == u'[') {
            ++at;
            const QStringView rest = text.sliced(at);
            Part part;
            if (rest.startsWith(u'*')) {
                part.kind = Kind::Any;
                ++at;
            } else if (rest.startsWith(u'"')) {
                const qsizetype length = quotedLength(rest);
                const auto key = jsonString(rest.first(length).toUtf8());
                if (length == 0 || !key)
                    return std::nullopt;
                part.step.key = *key;
                at += length;
            } else {
                const qsizetype close = rest.indexOf(u']');
                bool isNumber = false;
                part.kind = Kind::Index;
                part.step.index = close < 1 ? -1 : rest.first(close).toInt(&isNumber);
                if (!isNumber || part.step.index < 0 || !rest.front().isDigit())
                    return std::nullopt;
                at += close;
            }
            if (at >= text.size() || text.at(at) != u']')
                return std::nullopt;
            ++at;
            path.m_parts.push_back(std::move(part));
        } else {
            if (text.at(at) == u'.') {
                ++at;
                if (at < text.size() && text.at(at) == u'.') {
                    ++at;
                    path.m_parts.push_back({Kind::Deep, {}});
                    ++deep;
                }
            } else if (!isFirst) {
                return std::nullopt;
            }
            qsizetype end = at;
            while (end < text.size() && isNameCharacter(text.at(end)))
                ++end;
            if (end == at && end < text.size() && text.at(end) == u'*')
                path.m_parts.push_back({Kind::Any, {}}), ++end;
            else if (end == at)
                return std::nullopt;
            else
                path.m_parts.push_back({Kind::Key, {text.sliced(at, end - at).toUtf8(), -1}});
            at = end;
        }
        isFirst = false;
    }
    if (deep > MaxDeep || qsizetype(path.m_parts.size()) > MaxParts)
        return std::nullopt;
    return path;
}

PathPattern PathPattern::of(const std::vector<JsonStep> &path, bool anyIndex)
{
    PathPattern pattern;
    for (const JsonStep &step : path) {
        const bool isIndex = step.index >= 0;
        pattern.m_parts.push_back(isIndex && anyIndex ? Part{Kind::Any, {}}
                                                      : Part{isIndex ? Kind::Index : Kind::Key, step});
    }
    return pattern;
}

bool PathPattern::matches(std::span<const JsonStep> path) const
{
    return matches(m_parts, path);
}

bool PathPattern::matches(std::span<const Part> parts, std::span<const JsonStep> path)
{
    while (!parts.empty()) {
        const Part &part = parts.front();
        if (part.kind == Kind::Deep) {
            for (size_t skip = 0; skip <= path.size(); ++skip) {
                if (matches(parts.subspan(1), path.subspan(skip)))
                    return true;
            }
            return false;
        }
        if (path.empty() || (part.kind != Kind::Any && part.step != path.front()))
            return false;
        parts = parts.subspan(1);
        path = path.subspan(1);
    }
    return path.empty();
}

bool PathPattern::isExact() const
{
    return std::ranges::all_of(m_parts,
                               [](const Part &part) { return part.kind == Kind::Key || part.kind == Kind::Index; });
}

const JsonNode *PathPattern::find(const JsonNode &root) const
{
    return find(m_parts, root);
}

const JsonNode *PathPattern::find(std::span<const Part> parts, const JsonNode &node)
{
    if (parts.empty())
        return &node;
    const Part &part = parts.front();
    const auto rest = parts.subspan(1);
    switch (part.kind) {
    case Kind::Key: {
        const JsonNode *const member = node.member(part.step.key);
        return member ? find(rest, *member) : nullptr;
    }
    case Kind::Index:
        if (node.kind != JsonNode::Kind::Array || size_t(part.step.index) >= node.children.size())
            return nullptr;
        return find(rest, node.children[size_t(part.step.index)]);
    case Kind::Any:
    case Kind::Deep:
        break;
    }
    if (part.kind == Kind::Deep) {
        if (const JsonNode *const found = find(rest, node))
            return found;
    }
    for (const JsonNode &child : node.children) {
        if (const JsonNode *const found = find(part.kind == Kind::Deep ? parts : rest, child))
            return found;
    }
    return nullptr;
}

QByteArray PathPattern::lastKey() const
{
    return m_parts.empty() ? QByteArray() : m_parts.back().step.key;
}

QString PathPattern::toString() const
{
    QString text = u"$"_s;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        if (part.kind == Kind::Deep) {
            text += u'.'; // the name behind brings the second
        } else if (part.kind == Kind::Any) {
            text += i > 0 && m_parts[i - 1].kind == Kind::Deep ? u".*"_s : u"[*]"_s;
        } else {
            text += stepText(part.step);
        }
    }
    return text;
}

QString pathText(std::span<const JsonStep> path)
{
    QString text = u"$"_s;
    for (const JsonStep &step : path)
        text += stepText(step);
    return text;
}

} // namespace plectrum
