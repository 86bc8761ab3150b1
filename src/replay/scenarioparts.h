// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/scenariofields.h"

namespace plectrum {

// Private to the reader: one function a part of the file.

/// A content's keys of `fields`; with `isRequired` one must be there.
ScenarioContent readContent(ScenarioFields &fields, bool isRequired);
QList<ScenarioHeartbeat> readHeartbeats(ScenarioFields &fields);
Tolerance readTolerance(ScenarioFields &fields);
ScenarioStep readStep(const YamlNode &node, ScenarioComplaint &complaint);
/// A YAML value as JSON: quoted texts are strings, plain ones literals and numbers where they read as such.
QByteArray jsonFromYaml(const YamlNode &node);
/// JSON whose placeholders outside of strings stand for values.
bool isJsonTemplate(QByteArrayView text);

/// What only the whole file tells: actors that are not there or not connected, names without a value.
class ScenarioCheck {
public:
    ScenarioCheck(const Scenario &scenario, ScenarioComplaint &complaint);
    void step(const ScenarioStep &step, const YamlNode &place);

private:
    void names(QByteArrayView text, const YamlNode &place);
    void content(const ScenarioContent &content, const YamlNode &place);

    const Scenario &m_scenario;
    ScenarioComplaint &m_complaint;
    QList<QByteArray> m_known;
    QStringList m_connected;
};

} // namespace plectrum
