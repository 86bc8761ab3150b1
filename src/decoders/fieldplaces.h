// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

namespace plectrum {

/// Takes the places from fields that do not stand in the message that was fed last, or not with their beginning: those
/// with offsets below zero.
void forgetEarlierPlaces(DecodedField &root);

/// Takes the places from the field and all in it: what was read from elsewhere has none in the message.
void forgetPlaces(DecodedField &root);

/// Adds what of the secret `part` stands in the message that was fed last, which begins at `origin`; both are of the
/// same bytes.
void addSecret(std::vector<SecretRange> &secrets, QByteArrayView part, const char *origin, const QByteArray &name);

} // namespace plectrum
