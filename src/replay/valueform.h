// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/tolerance.h"

#include <QByteArrayView>

namespace plectrum {

/// Does a value, as text, look like this kind? Timestamps: ISO 8601, or seconds, milliseconds, microseconds or
/// nanoseconds since 1970 between 2001 and 2100. Tokens: at least 8 letters, digits and -_.+/=~:, no spaces. `Any` is
/// true of all; `Pattern` of none here.
bool looksLike(MaskKind kind, QByteArrayView text);
/// The nanoseconds since 1970 that a number of the above stands for, or 0.
qint64 epochNs(QByteArrayView digits);
/// Long and mixed enough that nobody types it and it occurs once: an id, a token, a key.
bool looksIssued(QByteArrayView text);
/// A decimal number in one form: "1.0", "1" and "10e-1" are the same; nothing is rounded. What is no number stays.
QByteArray canonicalNumber(QByteArrayView text);

/// For people: at most 40 characters, the rest an ellipsis.
QString shortened(QByteArrayView text);
/// UTF-8 without NUL, as a text of a file can hold it.
bool isUtf8(QByteArrayView bytes);

} // namespace plectrum
