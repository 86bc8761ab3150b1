// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/matchmarks.h"

#include "ui/theme.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

namespace plectrum {

int markMatches(QPlainTextEdit &edit, const QRegularExpression &expression)
{
    QList<QTextEdit::ExtraSelection> marks;
    const bool active = expression.isValid() && !expression.pattern().isEmpty();
    const QColor colour = themeColors(edit.palette()).match;
    auto match = active ? expression.globalMatch(edit.toPlainText()) : QRegularExpressionMatchIterator();
    while (active && match.hasNext() && marks.size() < MaxMatchMarks) {
        const QRegularExpressionMatch each = match.next();
        if (each.capturedLength() == 0)
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(edit.document());
        mark.cursor.setPosition(int(each.capturedStart()));
        mark.cursor.setPosition(int(each.capturedEnd()), QTextCursor::KeepAnchor);
        mark.format.setBackground(colour);
        marks << mark;
    }
    edit.setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.constFirst().cursor;
        first.setPosition(first.selectionStart());
        edit.setTextCursor(first);
        edit.ensureCursorVisible();
    }
    return int(marks.size());
}

} // namespace plectrum
