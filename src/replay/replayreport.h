// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/replayresult.h"

namespace plectrum {

/// What came of a replay, for people and programs. Pure: the same result gives the same bytes.
class ReplayReport {
public:
    explicit ReplayReport(const ReplayResult &result)
        : m_result(result)
    {
    }

    /// Differences and a summary, English.
    QByteArray text() const;
    /// The last line of text().
    QString summary() const;
    /// A line an object: {"event": "row", "subject", "actor", "step": from 1, "line"?, "loop"?, "differences": […],
    /// "expected"?, "actual"?: {"text"|"base64", "record"?}, "diff"?: {"form", "values": [{"kind", "place",
    /// "expected"?, "actual"?}], "leftOut"?}, "lateMs"?} and {"event": "summary", "scenario", "passed", "rows",
    /// "different", "counts": {…}, "loops", "stopped", "error"?, "detail"?}. No times but of what was late, so that two
    /// replays that went alike give the same bytes.
    QByteArray json() const;
    /// JUnit's XML: a suite, a case a row.
    QByteArray junit() const;
    /// Test Anything Protocol, version 13.
    QByteArray tap() const;
    /// One page with the evidence, which needs nothing else; light and dark.
    QByteArray html() const;

private:
    QJsonObject rowJson(const ReplayRow &row) const;
    QJsonObject summaryJson() const;
    QString title(const ReplayRow &row) const;
    QString failureText(const ReplayRow &row) const;
    QByteArray htmlRow(const ReplayRow &row) const;

    const ReplayResult &m_result;
};

} // namespace plectrum
