// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/playoptions.h"
#include "replay/replayresult.h"
#include "replay/scenariomaker.h"

namespace plectrum {

class CaptureWriter;

/// Plays to the end. Where it does not end in time, or the YAML is none, an error says so.
ReplayResult played(const Scenario &scenario, const PlayOptions &options = {}, CaptureWriter *recorder = nullptr);
ReplayResult played(const QByteArray &yaml, const PlayOptions &options = {}, CaptureWriter *recorder = nullptr);
/// What a scenario is made of that is played once from this YAML and recorded; empty where it is not played to its end.
ScenarioMaker::Made madeByPlaying(const QByteArray &yaml, const PlayOptions &options = {});
/// For messages of tests: the report and the error.
QByteArray textOf(const ReplayResult &result);
/// "changed $.text", "missing" …: all that differs, in its order.
QStringList differencesOf(const ReplayResult &result);

} // namespace plectrum
