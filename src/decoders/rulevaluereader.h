// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoderrule.h"
#include "decoders/rulefields.h"

namespace plectrum {

/// Whether it may name a decoder or a value: small letters, digits, - and _, at most 64.
bool isRuleName(QByteArrayView name);

/// Reads "values" of a rule file, `object`, into `rule`; complains in `text` of what is wrong.
void readRuleValues(const DecodedField &object, RuleText &text, DecoderRule &rule);

/// The index of the value of this name, which stands at `place`; complains where there is none.
int ruleValueNamed(const DecoderRule &rule, const QByteArray &name, const DecodedField &place, RuleText &text);

} // namespace plectrum
