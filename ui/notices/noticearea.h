// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notices/notice.h"

#include <QList>
#include <QWidget>

#include <chrono>

namespace plectrum {

class NoticeCard;

/// The notices of the moment, in the lower right corner over the window's content. Takes no focus by itself.
class NoticeArea : public QWidget {
    Q_OBJECT

public:
    /// `bottom`: what it stays above, a child of the window.
    NoticeArea(QWidget *window, QWidget *bottom);

    void show(const Notice &notice);
    /// How long a notice stays; one that offers something twice as long.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(NoticeCard *card);
    void place();

    QWidget *const m_bottom;
    std::chrono::milliseconds m_patience{7000};
    QList<NoticeCard *> m_cards; ///< the newest last, nearest to the corner
};

} // namespace plectrum
