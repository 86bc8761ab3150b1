// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/payloadsearch.h"
#include "ui/faces/recordbytes.h"
#include "ui/filterline.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QSaveFile;
class QToolButton;

namespace plectrum {

class FoldingEdit;
class HeadHighlighter;
class JsonHighlighter;

/// What a record says: pretty or raw text, a close code with its meaning, how a connection ended, the beginning of
/// binary content; the first part of what is long and the rest on demand. Reads never more than a part at a time.
class MessageFace : public QWidget {
    Q_OBJECT

public:
    /// So much is read and shown at once.
    static constexpr qint64 PartBytes = 256 * 1024;
    /// Binary content is shown no further; the Hex face shows all.
    static constexpr qint64 BinaryBytes = 512;

    explicit MessageFace(QWidget *parent = nullptr);

    /// `record` is only looked at during the call.
    void show(const RecordBytes &bytes, const RecordView &record);
    void clear(const QString &hint);
    /// Marks what is looked for, in this record and the next.
    void setSearch(const std::optional<PayloadSearch> &search);
    /// Selects the match of this number, from 0 on, if it is in the text.
    void showMatch(qsizetype number);
    /// "text · 148 bytes", for the tab bar's corner.
    QString summary() const { return m_summary; }
    /// Bytes of the message that are shown.
    qint64 shownBytes() const { return m_shown; }

Q_SIGNALS:
    /// A value was right clicked, to be filtered on.
    void filterAsked(const QString &term, plectrum::FilterJoin how);
    void hexWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Content { Text, Head, Binary, Deflated, Close, End };

    static Content contentOf(const RecordView &record);
    void showMore();
    void layOut();
    void layOutBinary();
    void markFound();
    QString termAt(const QPoint &point) const;
    void colour(bool json, bool head);
    void saveAs();
    void savePart(const std::shared_ptr<QSaveFile> &file, const RecordBytes &bytes, qint64 offset);

    FoldingEdit *m_text;
    QToolButton *m_pretty;
    QPushButton *m_hex;
    QPushButton *m_more;
    QPushButton *m_save;
    QLabel *m_note;
    JsonHighlighter *m_json;
    HeadHighlighter *m_head;
    RecordBytes m_bytes;
    QByteArray m_content; ///< as far as shown
    qint64 m_shown = 0;
    Content m_kind = Content::Text;
    QString m_summary;
    std::optional<PayloadSearch> m_search;
};

} // namespace plectrum
