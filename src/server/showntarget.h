// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace plectrum {

/// A request target for logs: secrets of the query replaced, and of long path segments, such as login tokens, only the
/// beginning.
QString shownTarget(QByteArrayView target);

} // namespace plectrum
