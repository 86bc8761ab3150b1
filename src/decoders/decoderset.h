// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoder.h"

namespace plectrum {

struct DecoderRule;

/// The decoders there are to choose from: the table and what rule files add to it. Help and combo boxes are made from
/// it. Never changes, so threads may share it; its rows live as long as it.
class DecoderSet {
public:
    /// `own` are asked before the table: who wrote them had just these connections in mind. `shipped` come behind it:
    /// they fit much, so what opens a connection by them may still turn out to be another one. Of equal names the
    /// first is kept.
    /// `rules`: what the files of both say, also those that are no decoders.
    explicit DecoderSet(std::vector<DecoderInfo> own = {}, std::vector<DecoderInfo> shipped = {},
                        std::vector<std::shared_ptr<const DecoderRule>> rules = {});
    DecoderSet(const DecoderSet &) = delete;
    DecoderSet &operator=(const DecoderSet &) = delete;

    /// In the order in which they are asked; the last, plain text, fits all.
    const std::vector<const DecoderInfo *> &rows() const { return m_rows; }
    /// Whether `info` is one of `shipped`.
    bool isShipped(const DecoderInfo &info) const;
    /// nullptr: there is none of this name.
    const DecoderInfo *named(QByteArrayView name) const;

    /// What rule files say, in the order in which they are asked.
    const std::vector<std::shared_ptr<const DecoderRule>> &rules() const { return m_rules; }

    /// `set`, or where it is null the table alone.
    static const DecoderSet &orTable(const std::shared_ptr<const DecoderSet> &set);

private:
    void take(const DecoderInfo &info);

    const std::vector<DecoderInfo> m_own;
    const std::vector<DecoderInfo> m_shipped;
    const std::vector<std::shared_ptr<const DecoderRule>> m_rules;
    std::vector<const DecoderInfo *> m_rows;
};

} // namespace plectrum
