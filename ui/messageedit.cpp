// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messageedit.h"

#include <QKeyEvent>
#include <QMimeData>

#include <utility>

namespace plectrum {
namespace {

constexpr qsizetype Excerpt = 2000; ///< characters of what is held
/// Characters without a place to wrap at; finding none takes Qt the square of this.
constexpr qsizetype LongestWord = 4000;

bool hasLongWord(const QString &text)
{
    qsizetype length = 0;
    for (const QChar c : text) {
        length = c.isSpace() ? 0 : length + 1;
        if (length > LongestWord)
            return true;
    }
    return false;
}

} // namespace

MessageEdit::MessageEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    connect(this, &QPlainTextEdit::textChanged, this, &MessageEdit::fitWrapping);
}

/// Before it is laid out anew, which happens when it is painted.
void MessageEdit::fitWrapping()
{
    const auto wanted =
        hasLongWord(toPlainText()) ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere;
    if (wordWrapMode() != wanted)
        setWordWrapMode(wanted);
}

void MessageEdit::setText(const QString &text)
{
    const bool isLong = text.size() > MaxEdited;
    m_held = isLong ? text : QString();
    setReadOnly(isLong);
    setWordWrapMode(QTextOption::WrapAnywhere);
    qsizetype end = isLong ? Excerpt : text.size();
    if (isLong && text.at(end - 1).isHighSurrogate())
        --end;
    setPlainText(text.left(end));
    fitWrapping();
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    // Asked once: X11's clipboard may go with what it is asked for.
    const QString given = source ? source->text() : QString();
    if (given.isEmpty() || isHeld())
        return;
    QTextCursor cursor = textCursor();
    const QString present = text();
    if (present.size() + given.size() - (cursor.selectionEnd() - cursor.selectionStart()) <= MaxEdited) {
        cursor.insertText(given);
        setTextCursor(cursor);
        ensureCursorVisible();
        return;
    }
    m_dropped = present;
    setText(present.left(cursor.selectionStart()) + given + present.mid(cursor.selectionEnd()));
}

QMimeData *MessageEdit::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    if (!isHeld() || cursor.selectionEnd() - cursor.selectionStart() < toPlainText().size())
        return QPlainTextEdit::createMimeDataFromSelection();
    auto *const all = new QMimeData; // the caller's
    all->setText(m_held);
    return all;
}

void MessageEdit::keyPressEvent(QKeyEvent *event)
{
    const bool takesAway =
        event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || event->matches(QKeySequence::Cut);
    const bool bringsBack =
        event->matches(QKeySequence::Undo) && !m_dropped.isEmpty() && !document()->isUndoAvailable();
    if (isHeld() && takesAway) {
        if (event->matches(QKeySequence::Cut))
            copy();
        m_dropped = m_held;
        setText({});
    } else if (bringsBack) {
        const QString present = isHeld() ? text() : QString();
        setText(std::exchange(m_dropped, present));
    } else {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace plectrum
