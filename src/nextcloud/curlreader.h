// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/credentialparser.h"

namespace plectrum {

/// "Copy as cURL" of a browser, for a POSIX shell or for cmd.exe: URL, headers, cookies and credentials. BadCredentials
/// names the option.
Result<PastedCredentials> fromCurl(const QByteArray &command, const PasteContext &context);

} // namespace plectrum
