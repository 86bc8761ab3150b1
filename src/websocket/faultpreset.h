// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "websocket/rawframe.h"
#include "websocket/violation.h"

#include <QLatin1StringView>

#include <span>
#include <vector>

namespace plectrum {

/// One way for a client to break one rule on purpose.
struct FaultPreset {
    QLatin1StringView name; ///< for files and tests: "unmasked"
    const char *section;    ///< UTF-8: "RFC 6455 §5.1"
    const char *text;       ///< "unmasked client frame", marked for translation in context "plectrum::FaultPreset"
    Violations violations;  ///< what a receiver reports first; none: it waits for more, or takes what follows wrongly
    bool needsDeflate;      ///< breaks this rule only where permessage-deflate was agreed
    /// The frames, of which the last is the wrong one. Their mask keys are for the sender to choose.
    std::vector<RawFrame> (*frames)();
};

/// In the order of the sections they break.
std::span<const FaultPreset> faultPresets();

/// One way to write bytes that are not UTF-8 (RFC 3629 §3, §4).
struct Utf8Damage {
    QLatin1StringView name;
    const char *text; ///< marked for translation in context "plectrum::Utf8Damage"
    QByteArrayView bytes;
};

std::span<const Utf8Damage> utf8Damages();

} // namespace plectrum
