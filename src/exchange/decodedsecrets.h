// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/secretsource.h"
#include "exchange/progress.h"
#include "result.h"

#include <QHash>

#include <memory>
#include <vector>

namespace plectrum {

class CaptureReader;
class DecoderSet;

/// Where the secrets of a capture stand that only its protocols tell: the password that is the second message, a
/// session that is named by its place. What was replaced when it was recorded is none any more. Memory goes with the
/// number of secrets.
class DecodedSecrets {
public:
    DecodedSecrets() = default;
    /// Decodes all messages, connection by connection, with the decoders that fit; `decoders`: null: of the table.
    /// Errors: Cancelled. Damaged records are left out.
    static Result<DecodedSecrets> find(CaptureReader &reader, const std::shared_ptr<const DecoderSet> &decoders,
                                       const ConversionWatcher &watcher);

    /// Those of one record that are known already. `isPayloadWhole`: the record has a message of its own.
    void add(RecordId id, std::vector<SecretPlace> places, bool isPayloadWhole);

    int count() const { return m_count; }
    /// Writes the placeholder over those of the record, whose bytes must be whole; where it has any, `payload` and
    /// `message` become what it points to.
    void hideIn(RecordId id, RecordView &record, QByteArray &payload, QByteArray &message) const;

private:
    struct Hidden {
        std::vector<SecretPlace> ranges; ///< of the message; none: of an earlier fragment
        /// The payload holds the message in another form, deflated or only a part of it: nothing of it is kept.
        bool isPayloadWhole = false;
    };

    QHash<RecordId, Hidden> m_hidden;
    int m_count = 0;
};

} // namespace plectrum
