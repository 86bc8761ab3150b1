// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/scenarioimporter.h"
#include "importing.h"

using namespace plectrum;

/// Any bytes: an error with a place, or records.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    importBytes<ScenarioImporter>(QByteArrayView(data, qsizetype(size)));
    return 0;
}
