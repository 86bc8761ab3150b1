// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QString>

namespace plectrum {

/// What happened, in the user's language, with the technical detail.
QString errorText(const Error &error);
/// What to do about it.
QString errorAdvice(const Error &error);
/// Both in one line.
QString problemText(const Error &error);

} // namespace plectrum
