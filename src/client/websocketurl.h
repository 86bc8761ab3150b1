// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QUrl>

namespace plectrum {

/// A target's URL as it is asked for: http and https read as ws and wss. BadUrl says what is wrong (RFC 6455 §3).
Result<QUrl> webSocketUrl(const QUrl &url);

/// A URL without credentials and fragment, for messages and records.
QString printableUrl(const QUrl &url);

/// The same without the values of secret parameters, for errors and logs.
QString shownUrl(const QUrl &url);

} // namespace plectrum
