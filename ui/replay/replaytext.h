// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/replayresult.h"
#include "replay/scenario.h"

namespace plectrum {

/// Words for people about steps and rows of a replay, in the user's language.
QString subjectText(ReplayRow::Subject subject);
QString verbText(const ScenarioStep &step);
/// What a step expects, or what it sends.
QString expectedOf(const ScenarioStep &step);
/// Of a handshake or answer the value that differs first, of either side; empty: none does.
QString answerSide(const ReplayRow &row, bool expected);
/// Since the beginning.
QString secondsText(std::chrono::nanoseconds at);
/// "missing", "extra" …, all of a row joined with ", "; empty for none.
QString differenceText(ReplayRow::Differences differences);
/// A sign for one difference, so that colour is not alone.
QChar differenceSign(ReplayRow::Difference difference);

} // namespace plectrum
