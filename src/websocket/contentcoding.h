// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace plectrum {

/// What a Content-Encoding has made of a body undone (RFC 9110 §8.4): gzip, deflate, identity or none; the beginning of
/// a body gives its beginning, at most `limit` bytes. nullopt: another coding, or several.
std::optional<QByteArray> decodedContent(QByteArrayView body, QByteArrayView coding, qsizetype limit);

} // namespace plectrum
