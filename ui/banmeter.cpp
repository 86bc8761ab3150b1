// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/banmeter.h"

#include "ui/verdictcard.h"

#include <QLocale>
#include <QMenu>
#include <QStyle>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {

BanMeter::BanMeter(QWidget *parent, const QString &guardPath, const std::function<QDateTime()> &clock)
    : QToolButton(parent)
    , m_guard(guardPath)
    , m_clock(clock)
    , m_timer(this)
{
    setObjectName(u"banMeterToolButton"_s);
    setAccessibleName(tr("Failures that HaRP counts"));
    setPopupMode(InstantPopup);
    auto *const menu = new QMenu(this);
    QAction *const forgetAction = menu->addAction(tr("&Forget (HaRP was restarted)"));
    forgetAction->setObjectName(u"forgetAction"_s);
    connect(forgetAction, &QAction::triggered, this, &BanMeter::forget);
    setMenu(menu);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &BanMeter::refresh);
    hide();
}

void BanMeter::setUrl(const QUrl &url)
{
    const QString host = url.host().isEmpty() ? QString() : BanGuard::hostOf(url);
    if (host == m_host)
        return;
    m_host = host;
    refresh();
}

void BanMeter::refresh()
{
    const auto standing = m_host.isEmpty() ? BanGuard::Standing() : m_guard.standing(m_host, m_clock());
    setVisible(standing.counted > 0);
    if (standing.counted == 0) {
        m_timer.stop();
        return;
    }
    if (!m_timer.isActive())
        m_timer.start();
    setText(tr("HaRP: %1").arg(standingText(standing, translateVerdict)));
    setToolTip(explanation(standing));
    const QString tone = standing.counted >= BanGuard::Stop ? u"error"_s
        : standing.counted >= Warns                         ? u"warning"_s
                                                            : QString();
    if (property("tone").toString() != tone) {
        setProperty("tone", tone);
        style()->unpolish(this);
        style()->polish(this);
    }
}

QString BanMeter::explanation(const BanGuard::Standing &standing) const
{
    const auto clockTime = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime().time(), u"HH:mm:ss"_s);
    };
    if (standing.counted >= BanGuard::Limit) {
        return tr("%1: HaRP answers this address no more. Automatic tries wait until %2.")
            .arg(m_host, clockTime(standing.until));
    }
    if (!standing.mayTry) {
        return tr("%1: automatic tries wait until %2, so that HaRP does not ban this address.")
            .arg(m_host, clockTime(standing.until));
    }
    return tr("%1: after %2 failures HaRP goes silent for this address. The oldest counts until %3.")
        .arg(m_host)
        .arg(BanGuard::Limit)
        .arg(clockTime(standing.eases));
}

void BanMeter::forget()
{
    if (m_host.isEmpty())
        return;
    if (const auto forgotten = m_guard.forget(m_host); !forgotten)
        Q_EMIT failed(forgotten.error());
    refresh();
}

} // namespace plectrum
