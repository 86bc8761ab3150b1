// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/recorddecoder.h"
#include "state/stateindex.h"

#include <QHash>

#include <vector>

namespace plectrum {

/// Reads a capture through and keeps the documents of all its connections, with a mask over what decoders call secret.
/// Not thread-safe; in the reader's thread.
class StateFolder {
public:
    /// `reader` must outlive it.
    StateFolder(CaptureReader &reader, const DecoderChoices &choices);
    StateFolder(CaptureReader &reader, const DecoderChoices &choices, const StateIndex::Limits &limits);

    /// Takes the next rows, at most `most`, as far as the reader has them; those that are damaged are passed over.
    /// False: there is none left.
    bool step(qint64 most);
    /// Rows taken so far.
    qint64 passed() const { return m_passed; }
    /// Some could not be read.
    bool hasGaps() const { return m_hasGaps; }

    StateIndex &index() { return m_index; }
    const StateIndex &index() const { return m_index; }
    /// A document of the index, by its place in documents(), once the row had passed. FileDamaged.
    Result<StateView> at(size_t document, RecordId row);

private:
    static constexpr qsizetype MaxSecretRows =
        200'000; ///< with secrets that change documents; later ones are not taken

    void take(RecordId id, const RecordView &record);
    Result<QByteArray> wholeMessage(RecordId row);
    Result<QByteArray> messageOf(RecordId row);

    CaptureReader &m_reader;
    RecordDecoder m_decoder;
    StateIndex m_index;
    QHash<RecordId, std::vector<SecretRange>> m_secrets; ///< of rows that change documents
    qint64 m_passed = 0;
    bool m_hasGaps = false;
};

} // namespace plectrum
