// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/valuesyntax.h"

namespace plectrum {

/// Adds the scalars in `value` that are named like credentials, however deep, of strings what stands between the
/// quotes; null is none. `origin`: where the message begins that was fed last, in the same bytes.
void addCredentials(std::vector<SecretRange> &secrets, const ValueSyntax &syntax, QByteArrayView value,
                    const char *origin);

/// As ValueSyntax::shown(), with asterisks for those scalars.
QByteArray shownWithoutCredentials(const ValueSyntax &syntax, QByteArrayView value);

} // namespace plectrum
