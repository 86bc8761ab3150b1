// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/placeholders.h"
#include "replay/scenarioparts.h"

using namespace Qt::StringLiterals;

namespace plectrum {

namespace {

using Verb = ScenarioStep::Verb;

} // namespace

ScenarioCheck::ScenarioCheck(const Scenario &scenario, ScenarioComplaint &complaint)
    : m_scenario(scenario)
    , m_complaint(complaint)
{
    for (const ScenarioVariable &variable : scenario.variables)
        m_known << variable.name;
}

void ScenarioCheck::names(QByteArrayView text, const YamlNode &place)
{
    for (const QByteArray &name : placeholders::names(text)) {
        if (!m_known.contains(name) && !name.startsWith(SecretPrefix))
            m_complaint.say(
                place,
                u"${%1} is not known here; declare it under \"variables\" or \"let\" it in a step before"_s.arg(
                    QString::fromUtf8(name)));
    }
}

void ScenarioCheck::content(const ScenarioContent &content, const YamlNode &place)
{
    if (content.hasPlaceholders())
        names(content.data, place);
}

void ScenarioCheck::step(const ScenarioStep &step, const YamlNode &place)
{
    for (const QString &name : step.actors + QStringList(step.actor)) {
        if (!name.isEmpty() && !m_scenario.actor(name))
            m_complaint.say(place, u"there is no actor \"%1\""_s.arg(name));
    }
    for (const ScenarioCapture &capture : step.captures) {
        if (!m_known.contains(capture.name))
            m_known << capture.name;
    }
    content(step.content, place);
    content(step.answer.body, place);
    names(step.url, place);
    for (const HeaderField &field : step.headers)
        names(field.value, place);
    if (step.verb == Verb::Connect) {
        m_connected << step.actor;
        if (const ScenarioActor *const actor = m_scenario.actor(step.actor)) {
            names(actor->url, place);
            for (const HeaderField &field : actor->headers + actor->cookies)
                names(field.value, place);
            for (const ScenarioHeartbeat &heartbeat : actor->heartbeats) {
                content(heartbeat.message, place);
                content(heartbeat.answer, place);
            }
        }
    }
    const bool needsConnection = !step.actor.isEmpty() && step.verb != Verb::Http;
    if (needsConnection && !m_connected.contains(step.actor))
        m_complaint.say(place, u"\"%1\" is not connected yet; a connect step must stand before"_s.arg(step.actor));
}

} // namespace plectrum
