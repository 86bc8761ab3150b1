// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/replayreport.h"

#include <QLatin1StringView>

#include <span>

namespace plectrum {

/// One row of the table of reports; the options of `replay`, the window's menu, its file dialog and tests come from
/// here. Titles are English and marked for translation in context "plectrum::ReportFormat".
struct ReportFormat {
    QLatin1StringView name;   ///< "junit"
    const char *title;        ///< "JUnit XML"
    QLatin1StringView suffix; ///< without the dot
    const char *option;       ///< of `replay`, that writes it to a file; empty: it is what `replay` prints
    const char *help;         ///< of the option
    QByteArray (ReplayReport::*write)() const;
};

std::span<const ReportFormat> reportFormats();
/// Whole or not at all. FileNotWritable.
Result<void> writeReport(const ReplayReport &report, const ReportFormat &format, const QString &path);

} // namespace plectrum
