// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profile.h"
#include "ui/replay/replayaccess.h"
#include "ui/replay/replayhost.h"
#include "ui/replay/scenariodraft.h"
#include "ui/replay/scenariosource.h"

namespace plectrum {

class Credentials;

/// How the user wants a case to be played.
struct ReplayWish {
    PlayOptions options;            ///< pace, loops, address
    std::optional<Profile> profile; ///< that it is played against
    bool records = true;
    bool stepwise = false;
    QStringList secrets; ///< which the recording hides
};

/// One case to replay: the scenario that is worked on, its play, and what came of it. Knows no widget but the gate that
/// asks. Lives in the GUI thread.
class ReplayCase : public QObject {
    Q_OBJECT

public:
    /// Makes the recording of a replay; null: that failed, and was told.
    using MakeRecorder = std::function<std::shared_ptr<CaptureWriter>(const QString &name, bool withSecrets)>;

    /// All must outlive this.
    ReplayCase(LoopbackHost &loopback, Credentials &credentials, SendGate &gate, QObject *parent = nullptr);

    ScenarioSource &source() { return m_source; }
    ReplayHost &host() { return m_host; }
    const ReplayHost &host() const { return m_host; }
    const ScenarioDraft &draft() const { return m_draft; }
    /// As it is played next.
    Scenario scenario() const { return m_draft.scenario(); }
    const std::optional<ReplayResult> &result() const { return m_result; }
    /// The result is of another scenario than the present one.
    bool isStale() const { return m_result && m_isStale; }
    /// Does it play, or is it about to?
    bool isUnderWay() const { return m_host.isPlaying() || m_access.isBusy(); }
    /// What the actor was opened with that failed, for a diagnosis.
    Target target() const;

    void setMakeRecorder(const MakeRecorder &make) { m_makeRecorder = make; }
    void open(const QString &path);
    void play(const ReplayWish &wish, const QList<Profile> &profiles);
    void stop();

    void setOn(qsizetype entry, bool on);
    void setValue(qsizetype entry, const QByteArray &value);
    void ignore(const PathPattern &path);
    void addMask(const Mask &mask);

Q_SIGNALS:
    /// Another scenario, or the same made anew; no result.
    void opened();
    /// The draft's entries, perhaps with another scenario().
    void draftChanged();
    /// isUnderWay(), host().state(), isStale().
    void stateChanged();
    /// What it was played with is ready; the first step is near.
    void began(const plectrum::Scenario &scenario);
    void resultChanged();
    void failed(const plectrum::Error &error);
    /// The failures that HaRP counts may be more now.
    void failuresChanged();

private:
    void adopt(ScenarioMaker::Made made);
    void apply(ScenarioDraft::Effect effect);
    void begin(const Scenario &scenario, const PlayOptions &options);
    void setResult(const ReplayResult &result);

    Credentials &m_credentials;
    ScenarioSource m_source;
    ReplayAccess m_access;
    ReplayHost m_host;
    ScenarioDraft m_draft;
    ReplayWish m_wish;
    MakeRecorder m_makeRecorder;
    std::optional<ReplayResult> m_result;
    bool m_isOpening = false;
    bool m_isStale = false;
    bool m_comparesNext = false; ///< the draft changed while it was played or compared
};

} // namespace plectrum
