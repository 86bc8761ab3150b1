// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/captureconverter.h"
#include "ui/capturesaver.h"
#include "ui/recordingfolder.h"

#include <QString>
#include <QWidget>

#include <memory>

class QMenu;

namespace plectrum {

class DecoderSet;
class Settings;

/// The dialogs and the menu with which recordings are opened and saved.
class CaptureFiles : public QObject {
    Q_OBJECT

public:
    /// `settings` keeps what was opened last, and must outlive this; `window` is the parent of the dialogs.
    CaptureFiles(Settings &settings, const RecordingFolder &folder, QWidget *window);

    /// Those that know of secrets in what is exported.
    void setDecoders(const std::shared_ptr<const DecoderSet> &decoders);
    /// All that can be read, and scenarios, for a file dialog.
    static QString readableFilters();
    /// `withSecrets`: those of another program's file stay as they are.
    void choose(bool withSecrets = false);
    /// A recording, a scenario, or another program's file: that becomes a recording in the folder first.
    void open(const QString &path, bool withSecrets = false);
    void saveAs(const QString &capturePath);
    /// In another program's format.
    void exportAs(const QString &capturePath);
    void fillRecent(QMenu &menu);

Q_SIGNALS:
    void openAsked(const QString &path);
    void scenarioAsked(const QString &path);
    /// A copy is complete.
    void saved(const QString &from, const QString &to);
    /// For a notice.
    void said(const QString &text);
    void failed(const plectrum::Error &error);

private:
    void exportTo(const QString &capturePath, const QString &to, const QString &filter);
    void startExport(const QString &capturePath, const QString &to, const FormatInfo &format, bool withSecrets);
    struct Import {
        QString path;
        bool withSecrets = false;
    };
    void startImport(const Import &file);
    void goOn();

    Settings &m_settings;
    const RecordingFolder m_folder;
    QWidget *const m_window;
    CaptureSaver m_saver;
    CaptureConverter *const m_converter;
    QString m_savedFrom;     ///< what is being saved
    QList<Import> m_waiting; ///< files to be read after the present one
};

} // namespace plectrum
