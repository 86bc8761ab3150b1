// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notices/noticecard.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plectrum {
NoticeCard::NoticeCard(const Notice &notice, QWidget *parent, std::chrono::milliseconds shown)
    : QFrame(parent)
    , m_notice(notice)
{
    setObjectName(u"noticeFrame"_s);
    setProperty("notice",
                notice.kind == Notice::Kind::Warning    ? u"warning"_s
                    : notice.kind == Notice::Kind::Good ? u"good"_s
                                                        : u"plain"_s);
    setAccessibleName(notice.text);
    auto *const label = new QLabel(notice.text, this);
    label->setObjectName(u"noticeLabel"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 8, 8);
    layout->setSpacing(10);
    layout->addWidget(label, 1);
    if (!notice.action.isEmpty()) {
        auto *const action = new QPushButton(notice.action, this);
        action->setObjectName(u"noticeButton"_s);
        action->setAccessibleDescription(notice.text);
        layout->addWidget(action, 0, Qt::AlignVCenter);
        connect(action, &QPushButton::clicked, this, [this] {
            Q_EMIT finished();
            m_notice.run();
        });
    }
    auto *const close = new QToolButton(this);
    close->setObjectName(u"noticeCloseButton"_s);
    close->setText(u"✕"_s);
    close->setToolTip(tr("Hide this notice"));
    close->setAccessibleName(close->toolTip());
    layout->addWidget(close, 0, Qt::AlignVCenter);
    connect(close, &QToolButton::clicked, this, &NoticeCard::finished);
    m_time.setSingleShot(true);
    m_time.setInterval(shown);
    connect(&m_time, &QTimer::timeout, this, &NoticeCard::goOn);
    m_time.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeCard::goOn()
{
    const QWidget *const focus = focusWidget();
    if (focus && focus->hasFocus())
        m_time.start();
    else
        Q_EMIT finished();
}

void NoticeCard::enterEvent(QEnterEvent *event)
{
    m_time.stop();
    QFrame::enterEvent(event);
}

void NoticeCard::leaveEvent(QEvent *event)
{
    m_time.start();
    QFrame::leaveEvent(event);
}

} // namespace plectrum
