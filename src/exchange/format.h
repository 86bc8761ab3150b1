// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>

namespace plectrum {

class Exporter;
class Importer;

/// One row of the table of file formats; help, file dialogs, tests and documents come from here. Texts are English and
/// marked for translation in context "plectrum::Format".
struct FormatInfo {
    QLatin1StringView name;       ///< for --from and --to
    const char *title;            ///< "HTTP Archive"
    QLatin1StringView extensions; ///< without dots, blanks between; the first is what is written
    /// Is a file that begins so (some KiB, unpacked) of this format? Rows are asked in their order.
    bool (*sniff)(QByteArrayView head);
    std::unique_ptr<Importer> (*importer)(); ///< null: not read
    std::unique_ptr<Exporter> (*exporter)(); ///< null: not written
    const char *reads;                       ///< what is understood; empty: not read
    const char *cannotHold;                  ///< what is lost when written; empty: nothing, or not written

    /// The product's own recordings, which need no conversion.
    bool isCapture() const { return name == QLatin1StringView("plectrum"); }
    /// What is played, not only looked at.
    bool isScenario() const { return name == QLatin1StringView("scenario"); }
    bool isRead() const { return importer || isCapture(); }
    bool isWritten() const { return exporter || isCapture(); }
    /// "*.har", "*.zhar", …
    QStringList patterns() const;
};

std::span<const FormatInfo> formatTable();
/// nullptr: there is none.
const FormatInfo *formatNamed(QStringView name);
/// By the end of the file's name, the longest one that fits; nullptr: none.
const FormatInfo *formatOfPath(const QString &path);
/// By the first bytes; nullptr: none.
const FormatInfo *formatOfContent(QByteArrayView head);

} // namespace plectrum
