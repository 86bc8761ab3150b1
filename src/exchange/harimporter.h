// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace plectrum {

/// Reads the WebSockets of a HAR file of Chrome, Playwright (messages inside, in a file beside, or in the same zip) and
/// mitmproxy, and what this program writes.
class HarImporter : public Importer {
public:
    Result<void> run(ByteSource &source, const QString &path, Intake &intake) override;
};

} // namespace plectrum
