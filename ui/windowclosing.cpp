// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow that has to do with closing: tabs, the window, and what is lost by it.

#include "ui/connectiontab.h"
#include "ui/mainwindow.h"
#include "ui/notices/noticecenter.h"
#include "ui/question.h"
#include "ui/replay/replaycase.h"
#include "ui/replay/replaydock.h"
#include "ui/serverdock.h"
#include "ui/tapdock.h"
#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxListed = 8; ///< connections in the question

} // namespace

void MainWindow::closeTab(int index)
{
    const auto *const tab = qobject_cast<ConnectionTab *>(m_ui->tabWidget->widget(index));
    if (!tab)
        return;
    if (!tab->isLive() || !m_settings.isOn(Setting::AsksBeforeClosing)) {
        removeTab(index);
        return;
    }
    const QString waiting = tab->waitingText();
    ask(*this,
        {tr("The connection “%1” is open. Close it?").arg(tab->name()),
         waiting.isEmpty() ? QString() : tr("Its peer is slow. Not sent yet, and lost then: %1.").arg(waiting),
         tr("Close the connection")},
        [this, tab] { removeTab(m_ui->tabWidget->indexOf(tab)); });
}

void MainWindow::removeTab(int index)
{
    auto *const tab = qobject_cast<ConnectionTab *>(m_ui->tabWidget->widget(index));
    if (!tab)
        return;
    m_tabState = tab->saveState();
    if (!tab->isCapture() && !tab->capturePath().isEmpty())
        m_settings.addCapture(tab->capturePath());
    m_ui->tabWidget->removeTab(index);
    tab->deleteLater();
    if (m_ui->tabWidget->count() == 0)
        m_ui->stackedWidget->setCurrentIndex(0);
    updateStatus();
}

/// What ends or is lost when the window closes, a line each.
QStringList MainWindow::losses() const
{
    QStringList lines;
    const QList<ConnectionTab *> all = tabs();
    for (const ConnectionTab *const tab : all) {
        if (!tab->isLive())
            continue;
        const QString waiting = tab->waitingText();
        lines << (waiting.isEmpty() ? tr("“%1” is open").arg(tab->name())
                                    : tr("“%1” is open; not sent yet: %2").arg(tab->name(), waiting));
    }
    if (lines.size() > MaxListed) {
        const int more = int(lines.size() - MaxListed);
        lines = lines.mid(0, MaxListed);
        lines << tr("%n more connection(s)", nullptr, more);
    }
    if (m_tapDock->host().isRunning())
        lines << tr("The tap runs; it hangs up on all who go through it");
    if (m_serverDock->host().isRunning())
        lines << tr("The HaRP rehearsal runs; it hangs up on its clients");
    if (m_replayDock->replay().isUnderWay())
        lines << tr("A replay is under way");
    return lines;
}

bool MainWindow::hasWaiting() const
{
    const QList<ConnectionTab *> all = tabs();
    return std::ranges::any_of(all, [](const ConnectionTab *tab) { return !tab->waitingText().isEmpty(); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QStringList lost = losses();
    if (lost.isEmpty() || m_closeConfirmed || !m_settings.isOn(Setting::AsksBeforeClosing)) {
        saveSettings();
        event->accept();
        return;
    }
    event->ignore();
    QString list;
    for (const QString &line : lost)
        list += u"• "_s + line + u'\n';
    ask(
        *this,
        {tr("Close all this and quit?"), list + u'\n' + tr("What was recorded until now stays."), tr("Close and &quit"),
         hasWaiting() ? tr("&Send first, then quit") : QString()},
        [this] {
            m_closeConfirmed = true;
            close();
        },
        [this] { closeWhenSent(); });
}

/// Closes the connections behind what waits, and the window behind them.
void MainWindow::closeWhenSent()
{
    auto *const watch = new QObject(this);
    const auto closeIfDone = [this, watch] {
        const QList<ConnectionTab *> all = tabs();
        if (std::ranges::any_of(all, &ConnectionTab::isLive))
            return;
        watch->deleteLater();
        m_closeConfirmed = true;
        close();
    };
    const QList<ConnectionTab *> all = tabs();
    for (ConnectionTab *const tab : all)
        connect(tab, &ConnectionTab::statusChanged, watch, closeIfDone, Qt::QueuedConnection);
    m_notices->tell({.text = tr("Plectrum quits once all is sent."),
                     .action = tr("Stay"),
                     .run = [watch = QPointer(watch)] { delete watch; }});
    for (ConnectionTab *const tab : all)
        tab->closeWhenSent();
}

} // namespace plectrum
