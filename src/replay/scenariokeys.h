// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringList>

#include <span>

namespace plectrum {

/// A part of a scenario file whose keys are known.
enum class ScenarioSection : quint8 {
    Root,
    Actor,
    Heartbeat,
    Reply,
    Tolerance,
    Mask,
    Capture,
    Answer,
    End,
    Connect,
    Send,
    Expect,
    Wait,
    Ping,
    Close,
    Barrier,
    Http,
};

/// One section: reading, its errors and the JSON Schema for editors (resources/scenario.schema.json) go by this table.
struct ScenarioSectionInfo {
    ScenarioSection section;
    QLatin1StringView name; ///< in the JSON Schema's $defs; of Root, which is the schema itself, "scenario"
    QLatin1StringView keys; ///< blanks between
};

std::span<const ScenarioSectionInfo> scenarioSections();
QStringList keysOf(ScenarioSection section);

} // namespace plectrum
