// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/messagecomparer.h"

namespace plectrum {

// Messages and values of a replay as text for people; reports and the window write them alike.

/// Is it text, and UTF-8?
bool isReadable(const ComparedMessage &message);
/// The marks of names without a value as `${name}`.
QString readable(QByteArrayView utf8);
/// One line of at most `maxChars` characters, cut with "…"; what is not readable in hex.
QString messageLine(const ComparedMessage &message, qsizetype maxChars = 300);
/// ValueDifference::expected or ::actual.
QString valueText(const MessageDiff &diff, const QByteArray &value, qsizetype maxBytes = 32);

} // namespace plectrum
