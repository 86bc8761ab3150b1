// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

#include <functional>
#include <optional>
#include <vector>

namespace plectrum {

/// A JSON text as a tree with the bytes of each value; numbers and strings as they stand, the latter without quotes and
/// escapes. `base` is added to all offsets. At most `maxFields` fields; what goes beyond is one last field that says
/// so. nullopt: no JSON.
std::optional<DecodedField> jsonTree(QByteArrayView json, const QByteArray &name, qsizetype base = 0,
                                     qsizetype maxFields = 100'000);

/// The raw text of the member `key` of the object `json`; an empty view: there is none. Strings keep their quotes.
QByteArrayView jsonMember(QByteArrayView json, QByteArrayView key);
/// The same as text: strings without quotes and escapes, all else as it stands.
QByteArray jsonMemberText(QByteArrayView json, QByteArrayView key);
/// The raw texts of the elements of the array `json`, the first `most`; nullopt: it is none.
std::optional<std::vector<QByteArrayView>> jsonElements(QByteArrayView json, qsizetype most = 10'000);
/// Calls `found` with the raw text of each string and number in `json`, keys left out, as far as it is JSON.
void forEachJsonLeaf(QByteArrayView json, const std::function<void(QByteArrayView leaf)> &found);
/// Where `json` ceases to be JSON, in words; `base` is added to the place. Empty: it is JSON.
QByteArray jsonProblem(QByteArrayView json, qsizetype base = 0);
/// A raw value as text.
QByteArray jsonValueText(QByteArrayView raw);
/// Without the white space around it.
QByteArrayView trimmedJson(QByteArrayView text);
/// `text` on one line, at most `maxBytes` (cut between characters, with an ellipsis).
QByteArray shortText(QByteArrayView text, qsizetype maxBytes = 96);

} // namespace plectrum
