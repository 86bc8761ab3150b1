// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoders/decoderrule.h"

namespace plectrum {

/// The values of a rule in one message, each looked for once and only when it is asked for. `rule` and the message
/// must outlive it.
class RuleValues {
public:
    RuleValues(const DecoderRule &rule, QByteArrayView message)
        : m_rule(rule)
        , m_message(message)
        , m_found(rule.values.size())
    {
    }

    bool isPresent(int value) { return find(value).isPresent; }
    /// As people read it; of JSON strings without quotes.
    const QByteArray &text(int value);
    /// Where it stands, of JSON strings with quotes; empty where it is missing.
    QByteArrayView raw(int value) { return find(value).raw; }

    bool holds(const std::vector<RuleCondition> &conditions);
    /// Missing values are left out.
    QByteArray filled(const RuleTemplate &text, qsizetype maxValueBytes);

private:
    struct Found {
        bool isLookedFor = false;
        bool isPresent = false;
        bool hasText = false;
        QByteArrayView raw;
        QByteArray text;
    };
    Found &find(int value);
    QByteArrayView locate(const RuleValue &value);
    bool holds(const RuleCondition &condition);

    const DecoderRule &m_rule;
    const QByteArrayView m_message;
    std::vector<Found> m_found;
};

} // namespace plectrum
