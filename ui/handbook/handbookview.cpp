// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/handbook/handbookview.h"

#include "ui/handbook/handbookdress.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Lines longer than this are hard to read; in widths of "x".
constexpr int WidestText = 96;
constexpr int LeastMargin = 28; // px
constexpr int PictureMargin = 4;

} // namespace

HandbookView::HandbookView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(FixedPixelWidth);
}

QVariant HandbookView::loadResource(int type, const QUrl &name)
{
    const QUrl url = source().resolved(name);
    if (url.scheme() != "qrc"_L1)
        return {}; // nothing is fetched from elsewhere
    if (type == QTextDocument::MarkdownResource)
        m_isBare = true;
    QString path = u':' + url.path();
    if (type != QTextDocument::ImageResource) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QVariant(QString::fromUtf8(file.readAll())) : QVariant();
    }
    if (const QString dark = QString(path).replace("-light."_L1, "-dark."_L1);
        isDarkTheme(palette()) && QFile::exists(dark))
        path = dark;
    QImage image(path);
    // The text is as wide in a window that is wide enough.
    const int widest = fontMetrics().horizontalAdvance(u'x') * WidestText - PictureMargin;
    if (image.width() > widest) {
        image = image.scaledToWidth(int(widest * devicePixelRatioF()), Qt::SmoothTransformation);
        image.setDevicePixelRatio(devicePixelRatioF());
    }
    return image;
}

void HandbookView::doSetSource(const QUrl &url, QTextDocument::ResourceType type)
{
    leave();
    QTextBrowser::doSetSource(url, type);
    dress();
    if (!url.fragment().isEmpty())
        scrollToAnchor(url.fragment());
    Q_EMIT pageShown();
}

void HandbookView::backward()
{
    leave();
    QTextBrowser::backward();
    comeBack();
}

void HandbookView::forward()
{
    leave();
    QTextBrowser::forward();
    comeBack();
}

void HandbookView::leave()
{
    m_places.insert(source(), verticalScrollBar()->value());
}

/// History loads pages past doSetSource().
void HandbookView::comeBack()
{
    dress();
    verticalScrollBar()->setValue(m_places.value(source()));
    Q_EMIT pageShown();
}

/// What the reader of Markdown made gets anchors and looks.
void HandbookView::dress()
{
    if (!m_isBare)
        return;
    m_isBare = false;
    m_isDressing = true;
    dressHandbook(*document(), themeColors(palette()), font());
    m_isDressing = false;
    center();
    mark(m_marked);
}

void HandbookView::mark(const QStringList &words)
{
    m_marked = words;
    QList<ExtraSelection> selections;
    QTextCharFormat format;
    format.setBackground(themeColors(palette()).match);
    for (const QString &word : words) {
        QTextCursor cursor = document()->find(word);
        while (!cursor.isNull()) {
            selections.append(ExtraSelection{cursor, format});
            cursor = document()->find(word, cursor);
        }
    }
    setExtraSelections(selections);
}

void HandbookView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!isLook || m_isDressing || source().isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    reload();
    dress();
    verticalScrollBar()->setValue(place);
}

void HandbookView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    center();
}

/// Keeps lines short where the window is wide. The width is said, because a change of margins alone lays nothing out.
void HandbookView::center()
{
    const int widest = fontMetrics().horizontalAdvance(u'x') * WidestText;
    const int margin =
        std::max(LeastMargin, (contentsRect().width() - verticalScrollBar()->sizeHint().width() - widest) / 2);
    if (viewportMargins().left() != margin)
        setViewportMargins(margin, 12, margin, 12);
    setLineWrapColumnOrWidth(viewport()->width());
}

} // namespace plectrum
