// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/target.h"

namespace plectrum {

/// The headers a target adds to the request for `url`: its own, cookies joined into one field, basic or bearer
/// credentials (those of the target before those in the URL) unless Authorization is given.
HeaderList requestHeaders(const Target &target, const QUrl &url);

} // namespace plectrum
