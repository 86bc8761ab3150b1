// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sidebysideview.h"

#include "ui/linediff.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QPlainTextEdit *pane(QWidget *parent, const QString &name, const QString &accessibleName)
{
    auto *const edit = new QPlainTextEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setReadOnly(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setStyleSheet(u"QPlainTextEdit { border: none; border-radius: 0; padding: 4px 8px; }"_s);
    edit->setFont(monospaceFont());
    return edit;
}

void scrollTogether(const QPlainTextEdit *one, QPlainTextEdit *other)
{
    const std::pair<QScrollBar *, QScrollBar *> bars[] = {{one->verticalScrollBar(), other->verticalScrollBar()},
                                                          {one->horizontalScrollBar(), other->horizontalScrollBar()}};
    for (const auto &[from, to] : bars)
        QObject::connect(from, &QScrollBar::valueChanged, to, &QScrollBar::setValue);
}

} // namespace

SideBySideView::SideBySideView(QWidget *parent)
    : QWidget(parent)
    , m_before(pane(this, u"beforePlainTextEdit"_s, tr("First row")))
    , m_after(pane(this, u"afterPlainTextEdit"_s, tr("Second row")))
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(m_before);
    layout->addWidget(m_after);
    scrollTogether(m_before, m_after);
    scrollTogether(m_after, m_before);
}

void SideBySideView::setLines(const QStringList &before, const QStringList &after)
{
    QStringList left;
    QStringList right;
    m_changed.clear();
    const QList<LinePair> pairs = linesSideBySide(before, after);
    for (const LinePair &pair : pairs) {
        if (!pair.isSame)
            m_changed << int(left.size());
        // A sign too, for those who do not see the colour.
        left << (pair.isSame ? u"  "_s : pair.hasBefore ? u"− "_s : QString()) + pair.before;
        right << (pair.isSame ? u"  "_s : pair.hasAfter ? u"+ "_s : QString()) + pair.after;
    }
    m_differences = int(m_changed.size());
    m_before->setPlainText(left.join(u'\n'));
    m_after->setPlainText(right.join(u'\n'));
    paintLines();
}

void SideBySideView::paintLines()
{
    const ThemeColors &colors = themeColors(palette());
    for (QPlainTextEdit *const edit : {m_before, m_after}) {
        QList<QTextEdit::ExtraSelection> marks;
        for (const int line : std::as_const(m_changed)) {
            const QTextBlock block = edit->document()->findBlockByNumber(line);
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            mark.format.setBackground(block.length() > 1 ? colors.warningTint : colors.window);
            marks << mark;
        }
        edit->setExtraSelections(marks);
    }
}

void SideBySideView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintLines();
}

} // namespace plectrum
