// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "state/statedifference.h"

#include "capture/jsonpath.h"
#include "decoders/jsontree.h"
#include "state/jsonbounds.h"

#include <nlohmann/json.hpp>

#include <string>

namespace plectrum {
namespace {

using Json = nlohmann::json;

constexpr qint64 MaxTextBytes = 8 * JsonBounds::MaxBytes; ///< escapes make a text longer than what is counted

/// Walks two values in step.
class Comparison {
public:
    Comparison(StateDifference &difference, qsizetype most)
        : m_difference(difference)
        , m_most(most)
    {
    }

    void compare(const Json &before, const Json &after, const std::string &place)
    {
        if (m_difference.isCut || before == after)
            return;
        if (before.is_object() && after.is_object()) {
            for (auto it = before.begin(); it != before.end(); ++it) {
                const std::string inner = (Json::json_pointer(place) / it.key()).to_string();
                if (const auto found = after.find(it.key()); found != after.end())
                    compare(*it, *found, inner);
                else
                    note(StateChange::Kind::Removed, inner, &*it, nullptr);
            }
            for (auto it = after.begin(); it != after.end(); ++it) {
                if (!before.contains(it.key()))
                    note(StateChange::Kind::Added, (Json::json_pointer(place) / it.key()).to_string(), nullptr, &*it);
            }
        } else if (before.is_array() && after.is_array()) {
            for (size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
                const std::string inner = place + '/' + std::to_string(i);
                if (i < before.size() && i < after.size())
                    compare(before[i], after[i], inner);
                else if (i < before.size())
                    note(StateChange::Kind::Removed, inner, &before[i], nullptr);
                else
                    note(StateChange::Kind::Added, inner, nullptr, &after[i]);
            }
        } else {
            note(StateChange::Kind::Replaced, place, &before, &after);
        }
    }

    void note(StateChange::Kind kind, const std::string &place, const Json *before, const Json *after)
    {
        if (m_difference.changes.size() >= m_most) {
            m_difference.isCut = true;
            return;
        }
        m_difference.changes << StateChange{.kind = kind,
                                            .pointer = QByteArray::fromStdString(place),
                                            .before = before ? jsonTextOf(*before) : QByteArray(),
                                            .after = after ? jsonTextOf(*after) : QByteArray()};
    }

private:
    StateDifference &m_difference;
    const qsizetype m_most;
};

} // namespace

StateDifference stateDifference(QByteArrayView before, QByteArrayView after, qsizetype mostChanges)
{
    StateDifference difference{.patch = "[]"};
    if (before == after)
        return difference;
    const auto old = parsedJson(before, MaxTextBytes);
    const auto now = parsedJson(after, MaxTextBytes);
    Comparison comparison(difference, mostChanges);
    if (old && now) {
        comparison.compare(*old, *now, {});
        difference.patch = jsonTextOf(Json::diff(*old, *now));
    } else if (now) {
        comparison.note(StateChange::Kind::Added, {}, nullptr, &*now);
        difference.patch = R"([{"op":"add","path":"","value":)" + jsonTextOf(*now) + "}]";
    } else if (old) {
        comparison.note(StateChange::Kind::Removed, {}, &*old, nullptr);
        difference.patch = R"([{"op":"remove","path":""}])";
    }
    return difference;
}

QByteArrayView valueAtPointer(QByteArrayView json, const QByteArray &pointer)
{
    QByteArrayView at = json;
    const QByteArrayList tokens = pointer.isEmpty() ? QByteArrayList() : pointer.mid(1).split('/');
    for (QByteArray token : tokens) {
        token.replace("~1", "/").replace("~0", "~");
        bool isIndex = false;
        const int index = token.toInt(&isIndex);
        const bool isList = at.startsWith('[');
        if (isList && (!isIndex || index < 0))
            return {};
        const auto found = jsonValueAt(at, {isList ? JsonStep{.index = index} : JsonStep{.key = token}});
        if (!found)
            return {};
        at = *found;
    }
    return at;
}

QByteArray stateChangeName(StateChange::Kind kind)
{
    switch (kind) {
    case StateChange::Kind::Added:
        return "added";
    case StateChange::Kind::Removed:
        return "removed";
    case StateChange::Kind::Replaced:
        return "replaced";
    }
    return {};
}

} // namespace plectrum
