// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/reportformat.h"

#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Formats{
    ReportFormat{"html"_L1, QT_TRANSLATE_NOOP("plectrum::ReportFormat", "HTML page with the evidence"), "html"_L1,
                 "--html", "Write a report as one HTML page with the evidence", &ReplayReport::html},
    ReportFormat{"junit"_L1, QT_TRANSLATE_NOOP("plectrum::ReportFormat", "JUnit XML"), "xml"_L1, "--junit",
                 "Write a report in JUnit's XML", &ReplayReport::junit},
    ReportFormat{"tap"_L1, QT_TRANSLATE_NOOP("plectrum::ReportFormat", "Test Anything Protocol"), "tap"_L1,
                 "--tap-report", "Write a report in the Test Anything Protocol", &ReplayReport::tap},
    ReportFormat{"json"_L1, QT_TRANSLATE_NOOP("plectrum::ReportFormat", "JSON, a line a row"), "jsonl"_L1, "", "",
                 &ReplayReport::json},
    ReportFormat{"text"_L1, QT_TRANSLATE_NOOP("plectrum::ReportFormat", "Text"), "txt"_L1, "", "", &ReplayReport::text},
};

} // namespace

std::span<const ReportFormat> reportFormats()
{
    return Formats;
}

Result<void> writeReport(const ReplayReport &report, const ReportFormat &format, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = (report.*format.write)();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return unexpected(ErrorCode::FileNotWritable, path + u": "_s + file.errorString());
}

} // namespace plectrum
