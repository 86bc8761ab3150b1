// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decodedrows.h"

#include <QList>

#include <memory>

namespace plectrum {

/// Bytes that a protocol calls secret, half-open, and what is shown for each of them: an asterisk, or a zero where they
/// are a bare number, so that JSON can still be laid out.
struct SecretMark {
    qint64 start = 0;
    qint64 end = 0;
    char mask = '*';

    bool operator==(const SecretMark &) const = default;
};
using SecretMarks = QList<SecretMark>;

inline constexpr auto MaskedValue = "••••••••"; ///< of a field, UTF-8

/// Those of a message that lie in its first bytes `content`, in their order. What was replaced when it was recorded is
/// left out.
SecretMarks secretMarks(const std::vector<SecretRange> &secrets, const QByteArray &content);
/// Masks them in `bytes`, which stand at `offset` of the message.
void maskSecrets(QByteArray &bytes, qint64 offset, const SecretMarks &marks);
/// The same with dots in the values of fields that hold any of it; `content` as above.
std::shared_ptr<const DecodedParts> withMaskedSecrets(const DecodedParts &parts, const SecretMarks &marks,
                                                      const QByteArray &content);

} // namespace plectrum
