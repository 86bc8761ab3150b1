// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/replayaccess.h"

#include "nextcloud/credentialrisk.h"
#include "ui/loopbackhost.h"
#include "ui/sendgate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Takes out of an actor what withoutRisks() takes out of a target.
void reduce(ScenarioActor &actor)
{
    Target own;
    own.headers = actor.headers;
    own.cookies = actor.cookies;
    own.url = QUrl::fromEncoded(actor.url);
    const Target reduced = withoutRisks(own);
    actor.headers = reduced.headers;
    actor.cookies = reduced.cookies;
    if (own.url.isValid() && own.url.userInfo() != reduced.url.userInfo())
        actor.url = reduced.url.toEncoded();
}

} // namespace

ReplayAccess::ReplayAccess(LoopbackHost &loopback, SendGate &gate, QObject *parent)
    : QObject(parent)
    , m_loopback(loopback)
    , m_gate(gate)
{
    connect(&loopback, &LoopbackHost::started, this, [this](const QUrl &server) {
        if (!std::exchange(m_awaitsServer, false))
            return;
        m_options.setLoopback(server);
        group();
    });
    connect(&loopback, &LoopbackHost::failed, this, [this](const Error &error) {
        if (std::exchange(m_awaitsServer, false))
            fail(error);
    });
    connect(&gate, &SendGate::ready, this, &ReplayAccess::granted);
    connect(&gate, &SendGate::cancelled, this, [this] {
        if (std::exchange(m_isBusy, false))
            Q_EMIT cancelled();
    });
}

void ReplayAccess::prepare(const Scenario &scenario, const PlayOptions &options, const std::optional<Profile> &chosen,
                           const QList<Profile> &profiles)
{
    m_scenario = scenario;
    m_options = options;
    m_chosen = chosen;
    m_named.clear();
    m_targets.clear();
    m_isBusy = true;
    if (chosen) {
        m_options.base = chosen->target;
        m_options.to = chosen->target.url;
    } else {
        const auto find = [this, &profiles](const QString &name) -> Result<Profile> {
            const auto found = std::ranges::find_if(
                profiles, [&name](const Profile &each) { return each.id == name || each.name == name; });
            if (found == profiles.end())
                return unexpected(ErrorCode::BadProfile, name);
            m_named.insert(name, *found);
            return *found;
        };
        if (const auto added = m_options.addProfiles(scenario, find); !added) {
            fail(added.error());
            return;
        }
    }
    if (!m_options.needsLoopback()) {
        group();
        return;
    }
    m_awaitsServer = true;
    m_loopback.start();
}

void ReplayAccess::cancel()
{
    if (!m_isBusy)
        return;
    m_awaitsServer = false;
    if (m_gate.isBusy()) {
        m_gate.cancel();
        return;
    }
    m_isBusy = false;
    Q_EMIT cancelled();
}

void ReplayAccess::fail(const Error &error)
{
    m_isBusy = false;
    Q_EMIT failed(error);
}

/// What opens the connection of an actor; where that takes values that come only later, what is known of it.
Target ReplayAccess::weighed(const ScenarioActor &actor) const
{
    Bindings known = m_options.variables;
    for (const ScenarioVariable &variable : m_scenario.variables) {
        if (variable.value && !known.contains(variable.name))
            known.insert(variable.name, {*variable.value});
    }
    const auto target = playTarget(m_scenario, actor, m_options, known);
    if (target)
        return *target;
    Target base = *m_options.profileOf(actor);
    const QUrl recorded = actor.url.isEmpty() ? base.url : QUrl::fromEncoded(actor.url.left(actor.url.indexOf("${")));
    base.url = playUrl(recorded, m_options.to, false);
    return base;
}

void ReplayAccess::group()
{
    m_groups.clear();
    m_asked = 0;
    for (const ScenarioActor &actor : std::as_const(m_scenario.actors)) {
        const Target target = weighed(actor);
        const QString profile = m_options.profiles.contains(actor.profile) ? actor.profile : QString();
        const auto known = std::ranges::find_if(m_groups, [&](const Group &each) {
            return each.profile == profile && each.target.url.authority() == target.url.authority();
        });
        if (known == m_groups.end()) {
            const Profile asks = profile.isEmpty() ? m_chosen.value_or(Profile()) : m_named.value(profile);
            m_groups.append({profile, asks, target, {actor.name}});
            continue;
        }
        known->actors << actor.name;
        for (const HeaderField &field : target.headers)
            known->target.headers << field;
        known->target.cookies += target.cookies;
    }
    askNext();
}

void ReplayAccess::askNext()
{
    if (m_asked < m_groups.size()) {
        const Group &next = m_groups.at(m_asked);
        m_gate.prepare(next.asks, next.target);
        return;
    }
    for (const ScenarioActor &actor : std::as_const(m_scenario.actors))
        m_targets.insert(actor.name, weighed(actor));
    m_isBusy = false;
    Q_EMIT ready(m_scenario, m_options);
}

/// `target`: the group's, whole with its password, or without what shall not be sent.
void ReplayAccess::granted(const Target &target)
{
    if (!m_isBusy)
        return;
    const Group &asked = m_groups.at(m_asked++);
    Target &own = asked.profile.isEmpty() ? m_options.base : m_options.profiles[asked.profile];
    const bool isReduced = target.headers.size() != asked.target.headers.size()
        || target.cookies.size() != asked.target.cookies.size() || target.user != asked.target.user
        || target.url != asked.target.url;
    if (!target.password.isEmpty())
        own.password = target.password;
    if (isReduced) {
        own = withoutRisks(own);
        own.user = target.user;
        own.password = target.password;
        for (ScenarioActor &actor : m_scenario.actors) {
            if (asked.actors.contains(actor.name))
                reduce(actor);
        }
        if (target.url.userInfo().isEmpty())
            m_options.to.setUserInfo(QString());
    }
    askNext();
}

} // namespace plectrum
