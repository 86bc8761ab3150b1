// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace plectrum {

/// The known name that is most like a wrong one, or empty: it starts alike, or has the same letters but one or two.
QString likelyName(const QString &wrong, const QStringList &known);

} // namespace plectrum
