// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoderset.h"
#include "state/statedocument.h"

#include <QHash>

#include <memory>
#include <vector>

namespace plectrum {

/// A message as rules of states look at it.
struct StateMessage {
    QLatin1StringView protocol; ///< DecoderInfo::name
    Role sender = Role::Server;
    QByteArrayView bytes;     ///< whole and inflated
    QByteArrayView operation; ///< of its DecodedMessage; names the documents of patches that no rule knows
};

/// Which messages change which document, and how: what rule files say, then what is built in, then any JSON Patch.
/// Never changes, so threads may share it.
class StateRules {
public:
    /// null: what is built in alone.
    explicit StateRules(std::shared_ptr<const DecoderSet> decoders = {});

    /// What a message changes, in its order; the same of each message whenever it is asked, but for the names of
    /// documents that come from `operation`.
    std::vector<StateStep> steps(const StateMessage &message) const;

private:
    struct Candidate {
        const DecoderRule *file;
        const RuleState *rule;
        bool isBuiltIn;
    };
    void take(const DecoderRule &file, bool isBuiltIn);
    const Candidate *fill(const std::vector<Candidate> &candidates, bool ofElements, const StateMessage &message,
                          QByteArrayView part, std::vector<StateStep> &steps) const;

    const std::shared_ptr<const DecoderSet> m_decoders; ///< outlives the candidates
    std::vector<std::shared_ptr<const DecoderRule>> m_builtIn;
    QHash<QByteArray, std::vector<Candidate>> m_candidates; ///< by protocol
};

} // namespace plectrum
