// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/widgetkeys.h"
#include "ui/faces/textlinesview.h"
#include "ui/filterline.h"

#include <QBasicTimer>

namespace plectrum {

/// A text of any length to be read, selected by mouse and keyboard, folded and copied, as FoldingEdit does it with
/// short ones.
class LongTextView : public TextLinesView {
    Q_OBJECT

public:
    /// A longer text is not copied.
    static constexpr qint64 MostCopied = 64 * 1024 * 1024;

    /// The keys that keyPressEvent() understands.
    static WidgetKeys keys();

    explicit LongTextView(QWidget *parent = nullptr);

    void selectAll();
    bool hasSelection() const { return selectionStart() < selectionEnd(); }
    /// The beginning of what is selected.
    QString selectedText(qint64 most = 64 * 1024);
    /// Puts what is selected on the clipboard, step by step where it is long; told() says how far it is.
    void copy();

Q_SIGNALS:
    /// What copying does or why not, for the user.
    void told(const QString &text);
    /// A value was right clicked, to be filtered on.
    void filterAsked(const QString &term, plectrum::FilterJoin how);

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void moveTo(const LinePlace &place, bool extends);
    void moveRows(qint64 rows, bool extends);
    LinePlace beside(const LinePlace &place, bool forwards, bool isWord);
    /// The word there, half-open.
    std::pair<LinePlace, LinePlace> wordAt(const LinePlace &place);
    bool moveByKey(QKeyEvent *event);
    bool foldByKey(QKeyEvent *event);
    /// Adds lines of the selection to `m_copied`; how many bytes came.
    qint64 takeLine();
    void goOnCopying();
    QString termAt(const LinePlace &place);

    QByteArray m_copied;
    LinePlace m_copyFrom, m_copyTo; ///< what is still to be copied
    QBasicTimer m_copying;
    QBasicTimer m_dragging;
    QPoint m_dragPoint;
};

} // namespace plectrum
