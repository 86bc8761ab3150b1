// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace plectrum {

/// Reads the WebSockets of mitmproxy's flow files, of any format version since WebSockets are part of HTTP flows (12).
class MitmImporter : public Importer {
public:
    Result<void> run(ByteSource &source, const QString &path, Intake &intake) override;
};

} // namespace plectrum
