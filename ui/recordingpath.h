// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace plectrum {

/// Where a new recording goes: a file of `folder`, which is made, named after `name` and the time; none is there yet.
QString freshRecordingPath(const QString &folder, const QString &name);

} // namespace plectrum
