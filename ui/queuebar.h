// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection/sendqueue.h"

#include <QFrame>

#include <memory>

namespace plectrum {

namespace Ui {
class QueueBar;
}

class QueueModel;

/// What waits because the peer is slow: how much, for how long, and which messages; they can be dropped. Hidden while
/// nothing waits.
class QueueBar : public QFrame {
    Q_OBJECT

public:
    /// A queue that is gone sooner is not worth a line that comes and goes.
    static constexpr std::chrono::milliseconds ShownAfter{300};

    explicit QueueBar(QWidget *parent = nullptr);
    ~QueueBar() override;

    /// `messages`: the first ones, which are listed; `waited`: the first of all.
    void setQueue(const WaitingSum &sum, std::chrono::milliseconds waited, const QList<WaitingMessage> &messages);
    /// "12 messages, 3.4 MiB"
    static QString textOf(const WaitingSum &sum);

Q_SIGNALS:
    void dropAsked(const QList<quint64> &ids);
    void dropAllAsked();

private:
    void showList(bool isShown);
    void selectionChanged();
    void dropSelected();
    void askToDropAll();

    const std::unique_ptr<Ui::QueueBar> m_ui;
    QueueModel *const m_model;
    WaitingSum m_sum;
    bool m_isListShown = false;
};

} // namespace plectrum
