// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/faces/recordbytes.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSaveFile;
class QToolButton;

namespace plectrum {

class JsonHighlighter;

/// What a record says: pretty or raw text, a close code with its meaning, the first part of what is long and the rest
/// on demand. Reads never more than a part at a time.
class MessageFace : public QWidget {
    Q_OBJECT

public:
    /// So much is read and shown at once.
    static constexpr qint64 PartBytes = 256 * 1024;

    explicit MessageFace(QWidget *parent = nullptr);

    /// `record` is only looked at during the call.
    void show(const RecordBytes &bytes, const RecordView &record);
    void clear(const QString &hint);
    /// "text · 148 bytes", for the tab bar's corner.
    QString summary() const { return m_summary; }
    /// Bytes of the message that are shown.
    qint64 shownBytes() const { return m_shown; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMore();
    void layOut();
    void saveAs();
    void savePart(const std::shared_ptr<QSaveFile> &file, const RecordBytes &bytes, qint64 offset);
    QString closeText(const QByteArray &payload) const;

    QPlainTextEdit *m_text;
    QToolButton *m_pretty;
    QPushButton *m_more;
    QPushButton *m_save;
    QLabel *m_note;
    JsonHighlighter *m_highlighter;
    RecordBytes m_bytes;
    QByteArray m_content; ///< as far as shown
    qint64 m_shown = 0;
    bool m_isText = false;
    bool m_isClose = false;
    QString m_summary;
};

} // namespace plectrum
