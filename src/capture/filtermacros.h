// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filterlexer.h"

namespace plectrum {

/// Puts the tokens of named filters in the place of $name, ${any name} and $name(argument, …), in parentheses, and
/// arguments in that of $1, $2 … Bounded: nothing uses itself, no more than MaxExpandedTokens come out.
tl::expected<std::vector<FilterToken>, FilterError> expandMacros(std::vector<FilterToken> tokens,
                                                                 const FilterMacros &macros);
constexpr size_t MaxExpandedTokens = 20'000;

/// `name` as a filter uses it: $name or ${any name}.
QString filterMacroUse(const QString &name);

} // namespace plectrum
