// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/issuingserver.h"

#include <QString>

namespace plectrum {

/// Records a session that joins and says "word 0" and so on, each after the answer to the one before, then closes.
/// Returns `path`, or an empty text where that failed.
QString recordTalk(const IssuingServer &server, int sayings, const QString &path);

} // namespace plectrum
