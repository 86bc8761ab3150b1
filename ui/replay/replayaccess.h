// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profile.h"
#include "replay/playoptions.h"

#include <QHash>
#include <QObject>

namespace plectrum {

class LoopbackHost;
class SendGate;

/// Makes ready what a scenario is played with: starts the embedded server where it is meant, fetches app passwords from
/// the key store, and asks before credentials are sent that cannot be taken back, as in front of every connection.
class ReplayAccess : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this.
    ReplayAccess(LoopbackHost &loopback, SendGate &gate, QObject *parent = nullptr);

    /// Ends in ready(), failed() or cancelled(). `chosen`: the profile that all of it is played against, if any;
    /// `profiles`: those that the scenario may name.
    void prepare(const Scenario &scenario, const PlayOptions &options, const std::optional<Profile> &chosen,
                 const QList<Profile> &profiles);
    void cancel();
    bool isBusy() const { return m_isBusy; }
    /// What an actor's connection is opened with, as far as it is known before it is played.
    Target targetOf(const QString &actor) const { return m_targets.value(actor); }

Q_SIGNALS:
    void ready(const plectrum::Scenario &scenario, const plectrum::PlayOptions &options);
    void failed(const plectrum::Error &error);
    void cancelled();

private:
    /// Actors that send the same credentials to the same host.
    struct Group {
        QString profile; ///< the name in the scenario; empty: PlayOptions::base
        Profile asks;    ///< of whom the gate speaks
        Target target;   ///< what the first of them sends, with the headers and cookies of all
        QStringList actors;
    };

    void group();
    void askNext();
    void granted(const Target &target);
    Target weighed(const ScenarioActor &actor) const;
    void fail(const Error &error);

    LoopbackHost &m_loopback;
    SendGate &m_gate;
    Scenario m_scenario;
    PlayOptions m_options;
    std::optional<Profile> m_chosen;
    QHash<QString, Profile> m_named;
    QList<Group> m_groups;
    qsizetype m_asked = 0;
    QHash<QString, Target> m_targets; ///< by actor
    bool m_isBusy = false;
    bool m_awaitsServer = false;
};

} // namespace plectrum
