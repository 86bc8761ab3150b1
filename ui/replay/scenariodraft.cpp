// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/scenariodraft.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Entry = ScenarioDraft::Entry;
using Kind = Entry::Kind;

Kind kindOf(ScenarioMaker::Finding::Kind kind)
{
    switch (kind) {
    case ScenarioMaker::Finding::Kind::Correlated:
        return Kind::Correlated;
    case ScenarioMaker::Finding::Kind::Masked:
        return Kind::Masked;
    case ScenarioMaker::Finding::Kind::Secret:
        return Kind::Secret;
    case ScenarioMaker::Finding::Kind::Heartbeat:
        return Kind::Heartbeat;
    case ScenarioMaker::Finding::Kind::LeftOut:
        return Kind::LeftOut;
    }
    return Kind::LeftOut;
}

Entry maskEntry(const Mask &mask)
{
    Entry entry{.kind = Kind::Masked, .name = mask.path ? mask.path->toString() : QString(), .reason = mask.reason};
    entry.canSwitch = true;
    entry.mask = mask;
    return entry;
}

Entry ignoreEntry(const PathPattern &path)
{
    Entry entry{.kind = Kind::Ignored, .name = path.toString()};
    entry.canSwitch = true;
    entry.path = path;
    return entry;
}

bool isSame(const Entry &a, const Entry &b)
{
    return a.kind == b.kind && a.name == b.name && a.mask.kind == b.mask.kind && a.mask.pattern == b.mask.pattern;
}

/// The `${secret.…}` of a scenario, each once.
QList<QByteArray> secretsOf(const Scenario &scenario)
{
    QList<QByteArray> secrets;
    const auto look = [&secrets](QByteArrayView text) {
        for (const QByteArray &name : placeholders::names(text)) {
            if (name.startsWith(SecretPrefix) && !secrets.contains(name))
                secrets << name;
        }
    };
    for (const ScenarioActor &actor : scenario.actors) {
        look(actor.url);
        for (const HeaderField &field : actor.headers + actor.cookies)
            look(field.value);
    }
    for (const ScenarioStep &step : scenario.steps) {
        if (step.content.hasPlaceholders())
            look(step.content.data);
        look(step.url);
        for (const HeaderField &field : step.headers)
            look(field.value);
    }
    return secrets;
}

} // namespace

ScenarioDraft::ScenarioDraft(ScenarioMaker::Made made)
{
    adopt(std::move(made));
}

ScenarioDraft::ScenarioDraft(Scenario scenario)
    : m_scenario(std::move(scenario))
{
    for (const ScenarioStep &step : std::as_const(m_scenario.steps)) {
        for (const ScenarioCapture &capture : step.captures)
            m_entries.append({.kind = Kind::Correlated, .name = QString::fromUtf8(capture.name)});
    }
    for (const Mask &mask : std::as_const(m_scenario.compare.masks))
        m_entries << maskEntry(mask);
    addOfScenario();
    for (const ScenarioActor &actor : std::as_const(m_scenario.actors)) {
        if (!actor.heartbeats.isEmpty())
            m_entries.append({.kind = Kind::Heartbeat, .name = actor.name, .canSwitch = true});
    }
    for (const QByteArray &name : secretsOf(m_scenario))
        m_entries.append({.kind = Kind::Secret, .name = QString::fromUtf8(name)});
}

/// What recordings and files have alike.
void ScenarioDraft::addOfScenario()
{
    for (const PathPattern &path : std::as_const(m_scenario.compare.ignore))
        m_entries << ignoreEntry(path);
    for (const ScenarioVariable &variable : std::as_const(m_scenario.variables)) {
        Entry entry{.kind = Kind::Variable, .name = QString::fromUtf8(variable.name)};
        entry.value = variable.value.value_or(QByteArray());
        entry.needsValue = !variable.value;
        m_entries << entry;
    }
    m_scenario.compare.masks.clear();
    m_scenario.compare.ignore.clear();
}

void ScenarioDraft::adopt(ScenarioMaker::Made made)
{
    QList<Entry> before = std::exchange(m_entries, {});
    m_scenario = std::move(made.scenario);
    qsizetype masks = 0;
    for (const ScenarioMaker::Finding &finding : std::as_const(made.findings)) {
        Entry entry{.kind = kindOf(finding.kind), .name = finding.name, .reason = finding.reason};
        if (entry.kind == Kind::Masked)
            entry = maskEntry(m_scenario.compare.masks.at(masks++));
        entry.seen = finding.seen;
        entry.note = ScenarioMaker::textOf(finding);
        entry.canSwitch = entry.kind == Kind::Masked || entry.kind == Kind::Correlated || entry.kind == Kind::Heartbeat;
        m_entries << entry;
    }
    addOfScenario();
    for (Entry &entry : m_entries) {
        const auto old = std::ranges::find_if(before, [&entry](const Entry &each) { return isSame(each, entry); });
        if (old == before.end())
            continue;
        entry.isOn = old->isOn;
        entry.value = old->value;
        before.erase(old);
    }
    // Declined values are not found any more, and what was added by hand never was.
    for (const Entry &entry : std::as_const(before)) {
        if (entry.isByHand || (entry.kind == Kind::Correlated && !entry.isOn))
            m_entries << entry;
    }
    std::ranges::stable_sort(m_entries, {}, &Entry::kind);
}

Scenario ScenarioDraft::scenario() const
{
    Scenario scenario = m_scenario;
    for (const Entry &entry : m_entries) {
        if (entry.kind == Kind::Masked && entry.isOn)
            scenario.compare.masks << entry.mask;
        if (entry.kind == Kind::Ignored && entry.isOn)
            scenario.compare.ignore << entry.path;
        if (!entry.isOn)
            scenario.notes.removeAll(entry.note);
        if (entry.kind != Kind::Heartbeat || entry.isOn)
            continue;
        for (ScenarioActor &actor : scenario.actors) {
            if (actor.name == entry.name)
                actor.heartbeats.clear();
        }
    }
    return scenario;
}

QStringList ScenarioDraft::declined() const
{
    QStringList names;
    for (const Entry &entry : m_entries) {
        if (entry.kind == Kind::Correlated && !entry.isOn)
            names << entry.name;
    }
    return names;
}

Bindings ScenarioDraft::given() const
{
    Bindings given;
    for (const Entry &entry : m_entries) {
        const bool hasValue = entry.kind == Kind::Secret || entry.kind == Kind::Variable;
        if (hasValue && !entry.value.isEmpty())
            given.insert(entry.name.toUtf8(), {entry.value});
    }
    return given;
}

ScenarioDraft::Effect ScenarioDraft::setOn(qsizetype index, bool on)
{
    Entry &entry = m_entries[index];
    if (!entry.canSwitch || entry.isOn == on)
        return Effect::None;
    entry.isOn = on;
    const bool isCompared = entry.kind == Kind::Masked || entry.kind == Kind::Ignored;
    return isCompared ? Effect::Compares : Effect::Plays;
}

ScenarioDraft::Effect ScenarioDraft::setValue(qsizetype index, const QByteArray &value)
{
    Entry &entry = m_entries[index];
    if (entry.value == value)
        return Effect::None;
    entry.value = value;
    return Effect::Plays;
}

ScenarioDraft::Effect ScenarioDraft::ignore(const PathPattern &path)
{
    return add(ignoreEntry(path));
}

ScenarioDraft::Effect ScenarioDraft::addMask(const Mask &mask)
{
    return add(maskEntry(mask));
}

/// One that is there already is switched on.
ScenarioDraft::Effect ScenarioDraft::add(Entry entry)
{
    const auto known = std::ranges::find_if(m_entries, [&entry](const Entry &each) { return isSame(each, entry); });
    if (known != m_entries.end())
        return setOn(known - m_entries.begin(), true);
    entry.isByHand = true;
    const auto place = std::ranges::upper_bound(m_entries, entry.kind, {}, &Entry::kind);
    m_entries.insert(place, std::move(entry));
    return Effect::Compares;
}

} // namespace plectrum
