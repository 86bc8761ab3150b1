// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/noticearea.h"

#include "ui/notices/noticecard.h"

#include <QEvent>
#include <QVBoxLayout>

namespace plectrum {
namespace {

constexpr int MaxShown = 3;
constexpr int Width = 440;
constexpr int Margin = 12;

} // namespace

NoticeArea::NoticeArea(QWidget *window, QWidget *bottom)
    : QWidget(window)
    , m_bottom(bottom)
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    hide();
    window->installEventFilter(this);
}

void NoticeArea::show(const Notice &notice)
{
    const QList<NoticeCard *> shown = m_cards;
    for (NoticeCard *const card : shown) {
        if (card->text() == notice.text)
            remove(card); // said once more
    }
    while (m_cards.size() >= MaxShown)
        remove(m_cards.constFirst());
    auto *const card = new NoticeCard(notice, this, notice.action.isEmpty() ? m_patience : 2 * m_patience);
    connect(card, &NoticeCard::finished, this, [this, card] { remove(card); });
    m_cards << card;
    layout()->addWidget(card);
    card->show();
    QWidget::show();
    place();
    raise();
}

void NoticeArea::remove(NoticeCard *card)
{
    if (!m_cards.removeOne(card))
        return;
    // Where the card had the focus, the window's content gets it and not whatever comes next.
    const bool hadFocus = card->isAncestorOf(window()->focusWidget());
    card->hide();
    layout()->removeWidget(card);
    card->deleteLater();
    if (hadFocus)
        window()->setFocus();
    setVisible(!m_cards.isEmpty());
    place();
}

void NoticeArea::place()
{
    if (m_cards.isEmpty())
        return;
    const int width = qMin(Width, window()->width() - 2 * Margin);
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height();
    const int bottom = m_bottom->isVisible() ? m_bottom->mapTo(window(), QPoint()).y() : window()->height();
    setGeometry(window()->width() - width - Margin, bottom - height - Margin, width, height);
}

bool NoticeArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace plectrum
