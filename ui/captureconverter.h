// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/conversion.h"
#include "ui/taskprogress.h"

#include <QObject>

#include <functional>

#include <memory>

namespace plectrum {

class DecoderSet;

/// Reads other programs' files into recordings and writes recordings for them, on a thread of its own, with progress
/// that can be cancelled; one file at a time. Lives in the GUI thread.
class CaptureConverter : public QObject {
    Q_OBJECT

public:
    /// `window`: parent of the progress dialog.
    explicit CaptureConverter(QWidget *window);
    /// Cancels and waits.
    ~CaptureConverter() override;

    /// Those that know of secrets in messages; null: the table.
    void setDecoders(const std::shared_ptr<const DecoderSet> &decoders) { m_decoders = decoders; }
    /// False: another file is under way. `withSecrets`: those of the file stay as they are.
    bool importFile(const QString &from, const QString &capturePath, bool withSecrets = false);
    /// Replaces `to`. `withSecrets`: as above.
    bool exportCapture(const QString &capturePath, const QString &to, const FormatInfo &format,
                       bool withSecrets = false);

Q_SIGNALS:
    /// `lost`: what the conversion could not carry over, a line each.
    void imported(const QString &from, const QString &capturePath, const QStringList &lost);
    /// `hasNotes`: the file begins with what was found in the recording.
    void exported(const QString &path, const QStringList &lost, bool hasNotes);
    void failed(const plectrum::Error &error);
    /// The user has stopped it; nothing was written.
    void cancelled();

private:
    using Run = std::function<Result<ConversionReport>(const ConversionOptions &)>;
    using Done = std::function<void(const ConversionReport &)>;
    bool start(const QString &title, const ConversionOptions &options, const Run &run, const Done &done);
    void finish(const Done &done);

    std::shared_ptr<const DecoderSet> m_decoders;
    Result<ConversionReport> m_report; ///< written by the thread before it ends
    TaskProgress m_progress;           ///< the last member: its work writes the report
};

} // namespace plectrum
