// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notices/notice.h"

#include <QList>
#include <QWidget>

namespace plectrum {

class NoticeCard;

/// The notices of the moment, in the lower right corner over the window's content. Takes no focus by itself.
class NoticeArea : public QWidget {
    Q_OBJECT

public:
    /// `bottom`: what it stays above, a child of the window.
    NoticeArea(QWidget *window, QWidget *bottom);

    void show(const Notice &notice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(NoticeCard *card);
    void place();

    QWidget *const m_bottom;
    QList<NoticeCard *> m_cards; ///< the newest last, nearest to the corner
};

} // namespace plectrum
