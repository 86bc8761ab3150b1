// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/messagecomparer.h"
#include "replay/placeholders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Kind = ValueDifference::Kind;

QByteArray shown(QByteArrayView bytes)
{
    return bytes.first(qMin(bytes.size(), ValueDifference::MaxShown)).toByteArray();
}

QByteArray shown(const JsonNode &node)
{
    return shown(node.toJson());
}

/// The lengths of what two sequences begin and end with alike.
template <typename T, typename Same>
std::pair<size_t, size_t> commonEnds(const T &left, const T &right, Same same)
{
    const size_t most = std::min(size_t(left.size()), size_t(right.size()));
    size_t head = 0;
    while (head < most && same(left[head], right[head]))
        ++head;
    size_t tail = 0;
    while (tail < most - head && same(left[left.size() - 1 - tail], right[right.size() - 1 - tail]))
        ++tail;
    return {head, tail};
}

void add(MessageDiff &diff, Kind kind, const QString &place, QByteArray expected, QByteArray actual)
{
    if (diff.values.size() >= MessageDiff::MaxValues)
        ++diff.leftOut;
    else
        diff.values.append({kind, place, std::move(expected), std::move(actual)});
}

void diffLines(const QByteArray &expected, const QByteArray &actual, MessageDiff &diff)
{
    const auto left = expected.split('\n');
    const auto right = actual.split('\n');
    const auto same = [](const QByteArray &a, const QByteArray &b) { return placeholders::matchesOpen(a, b); };
    const auto leftLines = std::vector<QByteArray>(left.begin(), left.end());
    const auto rightLines = std::vector<QByteArray>(right.begin(), right.end());
    const auto [head, tail] = commonEnds(leftLines, rightLines, same);
    const size_t leftEnd = leftLines.size() - tail;
    const size_t rightEnd = rightLines.size() - tail;
    for (size_t i = head; i < std::max(leftEnd, rightEnd); ++i) {
        const QString place = u"line %1"_s.arg(i + 1);
        if (i >= leftEnd)
            add(diff, Kind::Extra, place, {}, shown(rightLines[i]));
        else if (i >= rightEnd)
            add(diff, Kind::Missing, place, shown(leftLines[i]), {});
        else if (!same(leftLines[i], rightLines[i]))
            add(diff, Kind::Changed, place, shown(leftLines[i]), shown(rightLines[i]));
    }
}

/// Runs of bytes that differ; where the lengths differ, what is between the common ends.
void diffBytes(const QByteArray &expected, const QByteArray &actual, MessageDiff &diff)
{
    const auto [headLength, tailLength] = commonEnds(expected, actual, [](char a, char b) { return a == b; });
    const auto head = qsizetype(headLength);
    const auto tail = qsizetype(tailLength);
    const QByteArrayView left = QByteArrayView(expected).sliced(head, expected.size() - head - tail);
    const QByteArrayView right = QByteArrayView(actual).sliced(head, actual.size() - head - tail);
    if (left.size() != right.size()) {
        const Kind kind = left.isEmpty() ? Kind::Extra : right.isEmpty() ? Kind::Missing : Kind::Changed;
        add(diff, kind, u"byte %1"_s.arg(head), shown(left), shown(right));
        return;
    }
    for (qsizetype i = 0; i < left.size();) {
        if (left.at(i) == right.at(i)) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < left.size() && left.at(end) != right.at(end))
            ++end;
        add(diff, Kind::Changed, u"byte %1"_s.arg(head + i), shown(left.sliced(i, end - i)),
            shown(right.sliced(i, end - i)));
        i = end;
    }
}

} // namespace

/// Two JSON values side by side.
class MessageComparer::Walk {
public:
    Walk(const MessageComparer &comparer, MessageDiff &diff)
        : m_comparer(comparer)
        , m_diff(diff)
    {
    }

    void compare(const JsonNode &expected, const JsonNode &actual)
    {
        if (m_comparer.isIgnored(m_path))
            return;
        const QByteArray leftMask = maskOf(expected);
        if (!leftMask.isEmpty() && leftMask == maskOf(actual))
            return;
        if (placeholders::isOpen(expected.text) || expected.kind != actual.kind || !expected.isContainer()) {
            if (!m_comparer.isNear(expected, actual))
                add(m_diff, Kind::Changed, pathText(m_path), shown(expected), shown(actual));
        } else if (expected.kind == JsonNode::Kind::Array) {
            compareArrays(expected, actual);
        } else {
            compareObjects(expected, actual);
        }
    }

private:
    QByteArray maskOf(const JsonNode &node) const
    {
        return m_comparer.maskFor(m_path, node.isContainer() ? QByteArrayView() : node.text);
    }

    void compareObjects(const JsonNode &expected, const JsonNode &actual)
    {
        std::vector<bool> taken(actual.children.size());
        for (const JsonNode &left : expected.children) {
            size_t at = 0;
            while (at < actual.children.size() && (taken[at] || actual.children[at].key != left.key))
                ++at;
            m_path.push_back({left.key, -1});
            if (at < actual.children.size()) {
                taken[at] = true;
                compare(left, actual.children[at]);
            } else if (!m_comparer.isIgnored(m_path)) {
                add(m_diff, Kind::Missing, pathText(m_path), shown(left), {});
            }
            m_path.pop_back();
        }
        for (size_t i = 0; i < actual.children.size(); ++i) {
            m_path.push_back({actual.children[i].key, -1});
            if (!taken[i] && !m_comparer.isIgnored(m_path))
                add(m_diff, Kind::Extra, pathText(m_path), {}, shown(actual.children[i]));
            m_path.pop_back();
        }
    }

    bool isSame(const JsonNode &expected, const JsonNode &actual)
    {
        MessageDiff diff;
        Walk walk(m_comparer, diff);
        walk.m_path = m_path;
        walk.m_path.push_back({{}, 0});
        walk.compare(expected, actual);
        return diff.isEmpty();
    }

    void compareArrays(const JsonNode &expected, const JsonNode &actual)
    {
        size_t head = 0;
        size_t tail = 0;
        if (expected.children.size() != actual.children.size()) {
            std::tie(head, tail) =
                commonEnds(expected.children, actual.children,
                           [this](const JsonNode &left, const JsonNode &right) { return isSame(left, right); });
        }
        const size_t leftEnd = expected.children.size() - tail;
        const size_t rightEnd = actual.children.size() - tail;
        for (size_t i = head; i < std::max(leftEnd, rightEnd); ++i) {
            m_path.push_back({{}, int(i)});
            if (i >= leftEnd)
                add(m_diff, Kind::Extra, pathText(m_path), {}, shown(actual.children[i]));
            else if (i >= rightEnd)
                add(m_diff, Kind::Missing, pathText(m_path), shown(expected.children[i]), {});
            else
                compare(expected.children[i], actual.children[i]);
            m_path.pop_back();
        }
    }

    const MessageComparer &m_comparer;
    MessageDiff &m_diff;
    std::vector<JsonStep> m_path;
};

MessageDiff MessageComparer::diff(const ReadyMessage &expected, const ReadyMessage &actual) const
{
    MessageDiff diff;
    if (expected.message.isText != actual.message.isText) {
        diff.form = MessageDiff::Form::Type;
        add(diff, Kind::Changed, u"type"_s, expected.message.isText ? "text" : "binary",
            actual.message.isText ? "text" : "binary");
        return diff;
    }
    if (expected.json && actual.json) {
        diff.form = MessageDiff::Form::Json;
        if (!placeholders::matchesOpen(expected.json->prefix, actual.json->prefix))
            add(diff, Kind::Changed, u"prefix"_s, expected.json->prefix, actual.json->prefix);
        Walk(*this, diff).compare(expected.json->json, actual.json->json);
        return diff;
    }
    if (!expected.message.isText) {
        diff.form = MessageDiff::Form::Binary;
        diffBytes(expected.message.payload, actual.message.payload, diff);
        return diff;
    }
    diff.form = MessageDiff::Form::Text;
    const QByteArray left = maskedText(expected.message.payload);
    const QByteArray right = maskedText(actual.message.payload);
    if (!placeholders::matchesOpen(left, right))
        diffLines(left, right, diff);
    return diff;
}

} // namespace plectrum
