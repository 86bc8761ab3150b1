// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace plectrum {

/// Reads JSON Lines: those this program writes, Insomnia's event logs, and any others whose lines tell a direction and
/// data.
class JsonLinesImporter : public Importer {
public:
    Result<void> run(ByteSource &source, const QString &path, Intake &intake) override;
};

} // namespace plectrum
