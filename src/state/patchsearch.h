// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace plectrum {

/// The first JSON Patch (RFC 6902 §3) in a message, in whatever envelope: a list of objects that have "op" with one of
/// the six words and "path" with a pointer. Or the JSON string, with its quotes, that is such a list. nullopt: there is
/// none.
std::optional<QByteArrayView> findJsonPatch(QByteArrayView message);

} // namespace plectrum
