// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

namespace plectrum {

/// Reads what wscat and websocat leave in a terminal: lines behind "> " were sent, those behind "< " came; lines behind
/// neither go on with the message before.
class TalkLogImporter : public Importer {
public:
    Result<void> run(ByteSource &source, const QString &path, Intake &intake) override;
};

} // namespace plectrum
