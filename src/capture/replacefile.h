// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace plectrum {

/// Gives a file another name in the same file system, in one step and in place of what had that name.
bool replaceFile(const QString &from, const QString &to);

} // namespace plectrum
