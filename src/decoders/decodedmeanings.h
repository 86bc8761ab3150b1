// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/meaningsource.h"
#include "decoders/decoderset.h"
#include "decoders/recorddecoder.h"
#include "decoders/rowaudit.h"

#include <optional>

namespace plectrum {

/// The protocols that the decoders of `set` know, for filters.
FilterProtocols filterProtocols(const DecoderSet &set = DecoderSet::orTable({}));

/// The fields of the outermost level where one bears the first name; of them those that the others lead to.
std::vector<const DecodedField *> fieldsAt(const DecodedField &root, const std::vector<QByteArray> &steps);

/// What a row means, for those that ask filters of it.
struct RowMeaning {
    const std::vector<DecodedMessage> &messages;
    const DecoderInfo *info = nullptr; ///< null: its protocol is not known
    const RowAudit &audit;             ///< has seen the row

    /// As MeaningSource has them.
    bool any(RecordId id, const MeaningTerm &term, const MeaningSource::Test &test) const;
    bool flag(RecordId id, const RecordView &record, MeaningFlag flag) const;
};

/// Decodes the rows of a capture that a filter asks for, and those before them. Asked for an earlier row it begins
/// anew. Not thread-safe; in the reader's thread.
class DecodedMeanings : public MeaningSource {
public:
    /// `reader` must outlive it. `wantsTrees`: fields of protocols are asked for.
    DecodedMeanings(CaptureReader &reader, const DecoderChoices &choices, bool wantsTrees);

    bool any(RecordId id, const RecordView &record, const MeaningTerm &term, const Test &test) override;
    bool flag(RecordId id, const RecordView &record, MeaningFlag flag) override;
    std::optional<qint64> latencyNs(RecordId id, const RecordView &record) override;
    void pass(RecordId last) override;
    qint64 hindsight() const override { return m_audit.hindsight(); }

    /// No more records come than the reader has: what waits for an answer waits in vain.
    void finish();

private:
    void goTo(RecordId id, const RecordView &record);
    void step(RecordId id, const RecordView &record, bool wantsTree);

    CaptureReader &m_reader;
    const DecoderChoices m_choices;
    const bool m_wantsTrees;
    std::optional<RecordDecoder> m_decoder;
    RowAudit m_audit;
    RecordId m_at = 0;                      ///< where the decoder stands
    RecordId m_audited = 0;                 ///< the last that m_audit has seen
    std::vector<DecodedMessage> m_messages; ///< of m_at
    const DecoderInfo *m_info = nullptr;    ///< of m_at; nullptr: no protocol is known
};

} // namespace plectrum
