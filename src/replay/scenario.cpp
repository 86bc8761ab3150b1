// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/scenario.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

auto contentOf(const ScenarioStep &step)
{
    return std::tie(step.verb, step.actor, step.name, step.actors, step.at, step.within, step.duration, step.content,
                    step.end, step.code, step.reason, step.answer, step.method, step.url, step.headers, step.captures,
                    step.tolerance);
}

} // namespace

bool ScenarioStep::operator==(const ScenarioStep &other) const
{
    return contentOf(*this) == contentOf(other);
}

QLatin1StringView verbName(ScenarioStep::Verb verb)
{
    switch (verb) {
    case ScenarioStep::Verb::Connect:
        return "connect"_L1;
    case ScenarioStep::Verb::Send:
        return "send"_L1;
    case ScenarioStep::Verb::Expect:
        return "expect"_L1;
    case ScenarioStep::Verb::Wait:
        return "wait"_L1;
    case ScenarioStep::Verb::Ping:
        return "ping"_L1;
    case ScenarioStep::Verb::Close:
        return "close"_L1;
    case ScenarioStep::Verb::Barrier:
        return "barrier"_L1;
    case ScenarioStep::Verb::Http:
        return "http"_L1;
    }
    return "wait"_L1;
}

bool ScenarioActor::operator==(const ScenarioActor &other) const
{
    return std::tie(name, url, profile, headers, cookies, origin, subprotocols, deflate, heartbeats)
        == std::tie(other.name, other.url, other.profile, other.headers, other.cookies, other.origin,
                    other.subprotocols, other.deflate, other.heartbeats);
}

const ScenarioActor *Scenario::actor(const QString &actorName) const
{
    const auto found = std::ranges::find(actors, actorName, &ScenarioActor::name);
    return found == actors.end() ? nullptr : &*found;
}

bool Scenario::operator==(const Scenario &other) const
{
    return std::tie(name, description, variables, actors, compare, steps)
        == std::tie(other.name, other.description, other.variables, other.actors, other.compare, other.steps);
}

} // namespace plectrum
