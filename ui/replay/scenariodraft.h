// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/placeholders.h"
#include "replay/scenariomaker.h"

namespace plectrum {

/// A scenario while it is worked on: as it was made of a recording or read from a file, with what was found in it,
/// what of that is switched off, and what was added by hand. Value.
class ScenarioDraft {
public:
    struct Entry {
        enum class Kind : quint8 {
            Correlated, ///< a value of the server that the client sends back; put in live
            Masked,     ///< a value that is not compared but for its form
            Ignored,    ///< a place that is not compared at all
            Secret,     ///< was replaced in the recording
            Variable,
            Heartbeat, ///< of the server, answered by a rule of the actor
            LeftOut,   ///< of the recording, as it can not be played
        };

        Kind kind = Kind::LeftOut;
        QString name;         ///< of let, secret, variable or actor; the path, or empty: everywhere
        QString reason;       ///< English, or empty
        QString note;         ///< the scenario's comment that tells it
        QList<RecordId> seen; ///< rows of the recording
        bool isOn = true;
        bool canSwitch = false;
        bool isByHand = false;
        QByteArray value;        ///< of Secret and Variable, for playing; empty: none
        bool needsValue = false; ///< a variable that has none of its own
        Mask mask;               ///< of Masked
        PathPattern path = {};   ///< of Ignored
    };

    ScenarioDraft() = default;
    /// Of a recording.
    explicit ScenarioDraft(ScenarioMaker::Made made);
    /// Of a file.
    explicit ScenarioDraft(Scenario scenario);

    const QList<Entry> &entries() const { return m_entries; }
    bool isEmpty() const { return m_scenario.steps.isEmpty(); }
    /// With all that is switched and added.
    Scenario scenario() const;
    /// Correlated values that are to stay as recorded, for ScenarioMaker::make().
    QStringList declined() const;
    /// Values given by hand, for PlayOptions::variables.
    Bindings given() const;

    /// What that changes: the comparison alone, or what is sent.
    enum class Effect { None, Compares, Plays };
    Effect setOn(qsizetype entry, bool on);
    Effect setValue(qsizetype entry, const QByteArray &value);
    Effect ignore(const PathPattern &path);
    Effect addMask(const Mask &mask);
    /// The recording was made into a scenario anew, with declined() or with another recording beside it.
    void adopt(ScenarioMaker::Made made);

private:
    void addOfScenario();
    Effect add(Entry entry);

    Scenario m_scenario; ///< its tolerance holds no masks and nothing ignored; they are entries
    QList<Entry> m_entries;
};

} // namespace plectrum
