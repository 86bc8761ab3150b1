// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/payloadsearch.h"
#include "ui/faces/linereader.h"
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
class LongTextView;
class TextHighlighter;

/// What a record says: text laid out or as it was sent, a close code with its meaning, how a connection ended, the
/// beginning of binary content. Of a long text only what is in sight is in memory.
class MessageFace : public QWidget {
    Q_OBJECT

public:
    /// A longer text is shown by LongTextView.
    static constexpr qint64 ShortBytes = LineReader::FirstBytes;
    /// Binary content is shown no further; the Hex face shows all.
    static constexpr qint64 BinaryBytes = 512;

    explicit MessageFace(QWidget *parent = nullptr);

    /// `record` is only looked at during the call.
    void show(const RecordBytes &bytes, const RecordView &record);
    void clear(const QString &hint);
    /// Marks what is looked for, in this record and the next.
    void setSearch(const std::optional<PayloadSearch> &search);
    /// Selects the match of this number, from 0 on, if it is in the text; it stands at `range` of the payload.
    void showMatch(qsizetype number, PayloadSearch::Range range);
    /// Brings a match in sight in a long text; a short one shows its first match by itself.
    void reveal(PayloadSearch::Range range);
    /// "text · 148 bytes", for the tab bar's corner.
    QString summary() const { return m_summary; }

Q_SIGNALS:
    /// A value was right clicked, to be filtered on.
    void filterAsked(const QString &term, plectrum::FilterJoin how);
    void hexWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Instead of a text; empty: there is one.
    void say(const QString &hint);
    enum class Content { Text, Head, Binary, Deflated, Close, End };

    static Content contentOf(const RecordView &record);
    bool isLong() const { return m_kind == Content::Text && m_bytes.size > ShortBytes; }
    void layOut();
    void layOutText();
    void layOutLong();
    void tellLong(const LinePart &part);
    void layOutBinary();
    void markFound();
    QString termAt(const QPoint &point) const;
    void colour(LineLayout layout, bool isHead = false);
    void saveAs();
    void savePart(const std::shared_ptr<QSaveFile> &file, const RecordBytes &bytes, qint64 offset);

    FoldingEdit *m_text;
    LongTextView *m_long;
    LineReader m_lines;
    QToolButton *m_pretty;
    QPushButton *m_hex;
    QPushButton *m_save;
    QLabel *m_note;
    QLabel *m_hint; ///< instead of a text
    TextHighlighter *m_colours;
    HeadHighlighter *m_head;
    RecordBytes m_bytes;
    QByteArray m_content; ///< of a short one
    Content m_kind = Content::Text;
    QString m_summary;
    std::optional<PayloadSearch> m_search;
};

} // namespace plectrum
