// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filter.h"

#include <QHash>

namespace plectrum {

class CaptureReader;
class RowMeanings;

/// Which rule of an ordered list a record meets first. Asked for painted rows only; remembers the last ones. Those that
/// ask for what rows mean are looked at where rows are decoded: a rule matches as soon as that is known.
class RuleMarks {
public:
    void setRules(const QList<Filter> &rules);
    /// Another capture, or what is known of its rows has changed.
    void forget();
    /// Index of the first rule that matches; -1: none does. Of content stored apart only what stands in the block is
    /// looked at. Views into records end.
    int of(CaptureReader &reader, const QList<QByteArray> &subprotocols, RowMeanings &meanings, RecordId id) const;
    /// Those of the rules that RowMeanings::setRules() is to have.
    QList<Filter> meant() const;

private:
    QList<Filter> m_rules;
    mutable QHash<RecordId, int> m_known;
};

} // namespace plectrum
