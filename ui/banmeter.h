// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/banguard.h"

#include <QTimer>
#include <QToolButton>

#include <functional>

namespace plectrum {

/// Says in the status bar how near the shown tab's host is to a ban by HaRP: "7 of 10 failures in the last 300 s".
/// Hidden while there is none; its menu forgets them.
class BanMeter : public QToolButton {
    Q_OBJECT

public:
    /// From so many on it is coloured as a warning.
    static constexpr int Warns = 5;

    /// `clock`: of tests.
    explicit BanMeter(QWidget *parent = nullptr, const QString &guardPath = BanGuard::defaultPath(),
                      const std::function<QDateTime()> &clock = &QDateTime::currentDateTimeUtc);

    /// The address whose host is meant; none with an empty one.
    void setUrl(const QUrl &url);

public Q_SLOTS:
    /// Looks into the account now; while it holds failures this goes on by itself.
    void refresh();
    /// HaRP was restarted: the host's account is empty.
    void forget();

Q_SIGNALS:
    void failed(const plectrum::Error &error);

private:
    QString explanation(const BanGuard::Standing &standing) const;

    BanGuard m_guard;
    const std::function<QDateTime()> m_clock;
    QString m_host;
    QTimer m_timer; ///< while there are failures
};

} // namespace plectrum
