// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/messagecomparer.h"

#include "replay/placeholders.h"
#include "replay/valueform.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

quint64 hashOf(QByteArrayView bytes, quint64 seed = 0)
{
    return qHashBits(bytes.data(), size_t(bytes.size()), size_t(seed)) | 1;
}

void makeSet(std::vector<quint64> &features)
{
    std::ranges::sort(features);
    features.erase(std::unique(features.begin(), features.end()), features.end());
}

/// Pieces of a text or of bytes that two similar ones share.
void addPieces(QByteArrayView bytes, bool isText, std::vector<quint64> &features)
{
    constexpr qsizetype MaxPieces = 20000;
    if (isText) {
        qsizetype from = 0;
        for (qsizetype i = 0; i <= bytes.size() && qsizetype(features.size()) < MaxPieces; ++i) {
            const bool isBreak = i == bytes.size() || QByteArrayView(" \t\r\n,;=&").contains(bytes.at(i));
            if (isBreak && i > from)
                features.push_back(hashOf(bytes.sliced(from, i - from), 7));
            if (isBreak)
                from = i + 1;
        }
        return;
    }
    constexpr qsizetype Piece = 4;
    for (qsizetype i = 0; i + Piece <= bytes.size() && qsizetype(features.size()) < MaxPieces; ++i)
        features.push_back(hashOf(bytes.sliced(i, Piece), 9));
}

/// With its length, so that what follows cannot be taken for a part of it.
void appendCounted(QByteArray &out, QByteArrayView text)
{
    const qsizetype size = text.size();
    out.append(reinterpret_cast<const char *>(&size), sizeof size).append(text);
}

QByteArray canonical(const JsonNode &node)
{
    return node.kind == JsonNode::Kind::Number ? canonicalNumber(node.text) : node.text;
}

} // namespace

QLatin1StringView differenceName(ValueDifference::Kind kind)
{
    switch (kind) {
    case ValueDifference::Kind::Changed:
        return "changed"_L1;
    case ValueDifference::Kind::Missing:
        return "missing"_L1;
    case ValueDifference::Kind::Extra:
        return "extra"_L1;
    }
    return "changed"_L1;
}

QLatin1StringView formName(MessageDiff::Form form)
{
    switch (form) {
    case MessageDiff::Form::Json:
        return "json"_L1;
    case MessageDiff::Form::Text:
        return "text"_L1;
    case MessageDiff::Form::Binary:
        return "binary"_L1;
    case MessageDiff::Form::Type:
        return "type"_L1;
    }
    return "text"_L1;
}

MessageComparer::MessageComparer(const Tolerance &tolerance)
    : m_ignore(tolerance.ignore)
    , m_numbers(tolerance.numbers)
    , m_key(tolerance.key)
{
    for (const Mask &mask : tolerance.masks) {
        QString pattern = mask.pattern;
        if (mask.kind == MaskKind::Uuid)
            pattern = u"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"_s;
        else if (mask.kind == MaskKind::Timestamp)
            pattern = u"\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d([.,]\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?"_s;
        m_masks.push_back({mask.path, mask.kind, QRegularExpression(pattern)});
    }
}

bool MessageComparer::isIgnored(std::span<const JsonStep> path) const
{
    return std::ranges::any_of(m_ignore, [path](const PathPattern &pattern) { return pattern.matches(path); });
}

QByteArray MessageComparer::maskFor(std::span<const JsonStep> path, QByteArrayView text) const
{
    for (const CompiledMask &mask : m_masks) {
        if (mask.path && !mask.path->matches(path))
            continue;
        const bool fits = mask.kind == MaskKind::Pattern ? mask.pattern.match(QString::fromUtf8(text)).hasMatch()
                                                         : looksLike(mask.kind, text);
        if (fits)
            return "\x01mask " + QByteArray(maskKindName(mask.kind).data());
    }
    return {};
}

QByteArray MessageComparer::maskedText(const QByteArray &text) const
{
    QString masked;
    for (const CompiledMask &mask : m_masks) {
        if (mask.path || mask.pattern.pattern().isEmpty())
            continue;
        if (masked.isEmpty())
            masked = QString::fromUtf8(text);
        masked.replace(mask.pattern, QChar(1) + QString(maskKindName(mask.kind)));
    }
    return masked.isEmpty() ? text : masked.toUtf8();
}

void MessageComparer::normalise(const JsonNode &node, std::vector<JsonStep> &path, QByteArray &normal,
                                QByteArray &shape, std::vector<quint64> &features) const
{
    if (!m_ignore.isEmpty() && isIgnored(path))
        return;
    const QByteArray mask =
        m_masks.empty() ? QByteArray() : maskFor(path, node.isContainer() ? QByteArrayView() : node.text);
    const char kind = "lnsao"[int(node.kind)];
    if (!mask.isEmpty() || !node.isContainer()) {
        shape += kind;
        const qsizetype start = normal.size();
        normal += kind;
        appendCounted(normal, mask.isEmpty() ? canonical(node) : mask);
        const QByteArrayView value = QByteArrayView(normal).sliced(start);
        quint64 place = 1;
        for (const JsonStep &step : path)
            place = step.index < 0 ? hashOf(step.key, place) : place * 31 + 3;
        features.push_back(place * 2);
        features.push_back(hashOf(value, place));
        return;
    }
    normal += kind;
    shape += kind;
    if (node.kind == JsonNode::Kind::Array) {
        for (size_t i = 0; i < node.children.size(); ++i) {
            path.push_back({{}, int(i)});
            normal += ',';
            normalise(node.children[i], path, normal, shape, features);
            path.pop_back();
        }
    } else {
        // The order of keys means nothing; that of equal keys is kept.
        std::vector<const JsonNode *> members;
        for (const JsonNode &child : node.children)
            members.push_back(&child);
        const auto key = [](const JsonNode *member) -> const QByteArray & { return member->key; };
        if (!std::ranges::is_sorted(members, {}, key))
            std::ranges::stable_sort(members, {}, key);
        for (const JsonNode *const member : members) {
            path.push_back({member->key, -1});
            if (m_ignore.isEmpty() || !isIgnored(path)) {
                appendCounted(normal, member->key);
                appendCounted(shape, member->key);
                normalise(*member, path, normal, shape, features);
            }
            path.pop_back();
        }
    }
    normal += ')';
    shape += ')';
}

ReadyMessage MessageComparer::ready(ComparedMessage message) const
{
    ReadyMessage ready;
    ready.message = std::move(message);
    const QByteArray &payload = ready.message.payload;
    ready.isOpen = ready.message.isText && placeholders::isOpen(payload);
    if (ready.message.isText)
        ready.json = FramedJson::parse(payload);
    // A lone number or word is a text like others, though it is JSON.
    if (ready.json && ready.json->prefix.isEmpty() && !ready.json->json.isContainer())
        ready.json.reset();
    if (ready.json) {
        QByteArray normal = "json" + ready.json->prefix;
        QByteArray shape = normal;
        std::vector<JsonStep> path;
        normalise(ready.json->json, path, normal, shape, ready.features);
        ready.hash = hashOf(normal);
        ready.shape = hashOf(shape);
        ready.features.push_back(hashOf(ready.json->prefix, 5));
        if (const JsonNode *const found = m_key ? m_key->find(ready.json->json) : nullptr)
            ready.key = hashOf(found->toJson());
    } else {
        const QByteArray masked = ready.message.isText ? maskedText(payload) : payload;
        ready.hash = hashOf(masked, ready.message.isText ? 11 : 13);
        ready.shape = ready.message.isText ? 3 : 5;
        addPieces(masked, ready.message.isText, ready.features);
        if (ready.features.empty())
            ready.features.push_back(ready.hash);
    }
    makeSet(ready.features);
    return ready;
}

double MessageComparer::distance(const ReadyMessage &expected, const ReadyMessage &actual)
{
    if (expected.message.isText != actual.message.isText)
        return 1;
    size_t shared = 0;
    size_t i = 0;
    size_t j = 0;
    const auto &left = expected.features;
    const auto &right = actual.features;
    while (i < left.size() && j < right.size()) {
        if (left[i] == right[j]) {
            ++shared;
            ++i;
            ++j;
        } else if (left[i] < right[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    const size_t all = left.size() + right.size() - shared;
    return all == 0 ? 0 : 1 - double(shared) / double(all);
}

bool MessageComparer::isNear(const JsonNode &expected, const JsonNode &actual) const
{
    if (placeholders::isOpen(expected.text)) {
        return placeholders::matchesOpen(expected.text,
                                         actual.isContainer() ? QByteArrayView(actual.toJson()) : actual.text);
    }
    if (expected.kind != actual.kind)
        return false;
    if (expected.kind != JsonNode::Kind::Number || canonical(expected) == canonical(actual))
        return canonical(expected) == canonical(actual);
    return m_numbers && std::abs(expected.text.toDouble() - actual.text.toDouble()) <= *m_numbers;
}

} // namespace plectrum
