// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/pairing.h"
#include "replay/playerprivate.h"

namespace plectrum {

using Verb = ScenarioStep::Verb;

QByteArray Player::Private::filledOpen(const ScenarioContent &content) const
{
    if (!content.hasPlaceholders())
        return content.data;
    const bool isJson = content.kind == ScenarioContent::Kind::Json;
    return placeholders::filledOpen(content.data, bindings,
                                    isJson ? placeholders::Context::Json : placeholders::Context::Text);
}

void Player::Private::pairSteps(int connect, const DecoderClues &clues)
{
    const QString &actor = scenario.steps.at(connect).actor;
    Pairing pairing(clues);
    for (int i = connect + 1; i < scenario.steps.size(); ++i) {
        const ScenarioStep &step = scenario.steps.at(i);
        if (step.actor != actor)
            continue;
        if (step.verb == Verb::Connect)
            return;
        if (step.verb != Verb::Send && (step.verb != Verb::Expect || step.end))
            continue;
        ScenarioContent content = step.content;
        content.data = filledOpen(content);
        const auto message = messageOf(content, scenario.path);
        if (message)
            steps[size_t(i)].key = pairing.keyOf(step.verb == Verb::Send ? Role::Client : Role::Server, *message);
    }
}

Result<std::vector<PlayedActor::Heartbeat>> Player::Private::heartbeatsOf(const ScenarioActor &actor) const
{
    std::vector<PlayedActor::Heartbeat> heartbeats;
    for (const ScenarioHeartbeat &each : actor.heartbeats) {
        PlayedActor::Heartbeat heartbeat;
        ScenarioContent content = each.message;
        content.data = filledOpen(content);
        const auto message = messageOf(content, scenario.path);
        if (!message)
            return tl::unexpected(message.error());
        heartbeat.message = comparer.ready(*message);
        if (each.answer.kind != ScenarioContent::Kind::None) {
            const auto answer = filled(each.answer);
            if (!answer)
                return tl::unexpected(answer.error());
            heartbeat.answer = messageOf(*answer, scenario.path).value_or(ComparedMessage());
        }
        heartbeats.push_back(std::move(heartbeat));
    }
    return heartbeats;
}

} // namespace plectrum
