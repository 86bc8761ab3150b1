// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <span>

namespace plectrum {

/// A part of a scenario file whose keys are known.
enum class ScenarioSection : quint8 {
    Root,
    Actor,
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

/// One key: reading, its errors and the JSON Schema for editors (resources/scenario.schema.json) go by this table.
struct ScenarioKey {
    ScenarioSection section;
    QLatin1StringView name;
};

std::span<const ScenarioKey> scenarioKeys();
/// The section's name in the JSON Schema's $defs; of Root, which is the schema itself, "scenario".
QLatin1StringView sectionName(ScenarioSection section);

} // namespace plectrum
