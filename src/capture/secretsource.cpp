// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/secretsource.h"

#include "capture/redaction.h"

#include <algorithm>

namespace plectrum {
namespace {

/// A cut of a longer placeholder: it may begin anywhere within the mark.
bool isWithinPlaceholder(QByteArrayView bytes)
{
    constexpr QByteArrayView Mark = "[redacted]";
    if (bytes.size() < Mark.size())
        return false; // too short to tell from a word
    const auto begin = Mark.indexOf(bytes.front());
    for (qsizetype shift = begin; shift >= 0; shift = Mark.indexOf(bytes.front(), shift + 1)) {
        qsizetype i = 0;
        while (i < bytes.size() && bytes[i] == Mark[(i + shift) % Mark.size()])
            ++i;
        if (i == bytes.size())
            return true;
    }
    return false;
}

} // namespace

bool hideSecretPlace(QByteArray &bytes, const SecretPlace &place)
{
    if (place.offset < 0 || place.length <= 0 || place.length > bytes.size() - place.offset)
        return false;
    const QByteArrayView secret = QByteArrayView(bytes).sliced(place.offset, place.length);
    if (isWithinPlaceholder(secret))
        return false;
    const bool isNumber = std::ranges::all_of(secret, [](char c) { return c >= '0' && c <= '9'; });
    const bool isBare = place.offset == 0 || bytes.at(place.offset - 1) != '"';
    if (!isNumber || !isBare)
        return hideSecret(bytes, place.offset, place.offset + place.length);
    const bool isNew = std::ranges::any_of(secret, [](char c) { return c != '0'; });
    std::fill_n(bytes.begin() + place.offset, place.length, '0');
    return isNew;
}

} // namespace plectrum
