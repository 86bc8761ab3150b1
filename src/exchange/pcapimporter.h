// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace plectrum {

/// Finds the WebSockets in the plain TCP connections of a pcap or pcapng file.
class PcapImporter : public Importer {
public:
    Result<void> run(ByteSource &source, const QString &path, Intake &intake) override;
};

} // namespace plectrum
