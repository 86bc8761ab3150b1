// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <memory>

namespace plectrum {

class CaptureReader;
class PackedBlock;

/// Finds the two halves of the handshake a record's connection began with, block by block, a slice at a time: first at
/// the start of the file, then backwards from the record, then forwards for an answer that came later.
class HeadSearch {
public:
    void start(std::shared_ptr<CaptureReader> reader, quint32 connection, RecordId from);
    /// Looks on for about `budgetMs`; true: there is nothing left to look at.
    bool advance(int budgetMs);
    bool isDone() const { return m_phase == Phase::Done; }

    /// 0: not found, so far.
    RecordId request() const { return m_request; }
    RecordId response() const { return m_response; }

private:
    enum class Phase { Start, Backwards, Forwards, Done };

    void step();
    void lookIn(const PackedBlock &block);
    RecordId pastDamage(RecordId id, bool forwards) const;

    std::shared_ptr<CaptureReader> m_reader;
    quint32 m_connection = 0;
    RecordId m_from = 0;
    RecordId m_at = 0;
    RecordId m_request = 0;
    RecordId m_response = 0;
    bool m_ended = false; ///< the connection's end was met
    Phase m_phase = Phase::Done;
};

} // namespace plectrum
