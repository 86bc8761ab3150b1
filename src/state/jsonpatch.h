// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace plectrum {

/// What a patch is made on.
enum class PatchBase : quint8 {
    Known,   ///< all of the document: a patch is made whole or not at all (RFC 6902 §5)
    Unknown, ///< what earlier patches told of it: objects that are missing on the way are made, what cannot be made or
             ///< tested is passed over
};

struct PatchOutcome {
    std::optional<QByteArray> fault; ///< what stands against it, English: a Known document is as it was before
    qint64 addedBytes = 0;           ///< as measureJson() counts; what was removed is not taken off
};

/// Makes a JSON Patch (RFC 6902, with the pointers of RFC 6901) on `document`, in place. The library's own
/// patch() copies the document each time, knows no bounds and asserts on some wrong patches; of it are the values and
/// the pointers.
PatchOutcome makeJsonPatch(nlohmann::json &document, const nlohmann::json &patch, PatchBase base);

/// Whether the value is a list of the operations of RFC 6902, at least one.
bool isJsonPatch(const nlohmann::json &value);

} // namespace plectrum
