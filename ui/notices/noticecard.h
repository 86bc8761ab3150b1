// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notices/notice.h"

#include <QFrame>
#include <QTimer>

#include <chrono>

namespace plectrum {

/// One notice: goes by itself after a while, but not while the pointer or the focus is on it.
class NoticeCard : public QFrame {
    Q_OBJECT

public:
    /// `shown`: for so long at least.
    NoticeCard(const Notice &notice, QWidget *parent, std::chrono::milliseconds shown);

    QString text() const { return m_notice.text; }
    /// Its time runs.
    bool isGoing() const { return m_time.isActive(); }

Q_SIGNALS:
    void finished();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void goOn();

    const Notice m_notice;
    QTimer m_time;
};

} // namespace plectrum
