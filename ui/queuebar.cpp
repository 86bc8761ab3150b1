// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queuebar.h"

#include "ui/models/queuemodel.h"
#include "ui/question.h"
#include "ui_queuebar.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace plectrum {

QueueBar::QueueBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::QueueBar>())
    , m_model(new QueueModel(this))
{
    m_ui->setupUi(this);
    m_ui->queueTableView->setModel(m_model);
    QHeaderView *const header = m_ui->queueTableView->horizontalHeader();
    header->setSectionResizeMode(QueueModel::Message, QHeaderView::Stretch);
    header->resizeSection(QueueModel::Kind, 120);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    m_ui->queueTableView->verticalHeader()->hide();
    m_ui->queueTableView->verticalHeader()->setDefaultSectionSize(22);
    auto *const drop = new QAction(tr("&Drop"), m_ui->queueTableView);
    drop->setShortcut(QKeySequence::Delete);
    drop->setShortcutContext(Qt::WidgetShortcut);
    m_ui->queueTableView->addAction(drop);
    m_ui->queueTableView->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(drop, &QAction::triggered, this, &QueueBar::dropSelected);
    connect(m_ui->dropButton, &QPushButton::clicked, this, &QueueBar::dropSelected);
    connect(m_ui->dropAllButton, &QPushButton::clicked, this, &QueueBar::askToDropAll);
    connect(m_ui->listButton, &QPushButton::clicked, this, [this] { showList(!m_isListShown); });
    connect(m_ui->queueTableView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &QueueBar::selectionChanged);
    showList(false);
    hide();
}

QueueBar::~QueueBar() = default;

QString QueueBar::textOf(const WaitingSum &sum)
{
    const QString size = QLocale().formattedDataSize(sum.bytes);
    return sum.messages == 1 ? tr("1 message, %1").arg(size) : tr("%L1 messages, %2").arg(sum.messages).arg(size);
}

void QueueBar::setQueue(const WaitingSum &sum, std::chrono::milliseconds waited, const QList<WaitingMessage> &messages)
{
    m_sum = sum;
    m_model->setMessages(messages);
    if (sum.messages == 0) {
        hide();
        return;
    }
    //: %1: as "12 messages, 3.4 MiB"
    m_ui->queueLabel->setText(tr("The peer is slow. Waiting to be sent: %1, for %L2 s")
                                  .arg(textOf(sum))
                                  .arg(double(waited.count()) / 1000, 0, 'f', 1));
    const qint64 unlisted = sum.messages - messages.size();
    m_ui->unlistedLabel->setVisible(m_isListShown && unlisted > 0);
    m_ui->unlistedLabel->setText(tr("and %L1 more").arg(unlisted));
    if (waited >= ShownAfter)
        show();
    selectionChanged();
}

void QueueBar::showList(bool isShown)
{
    m_isListShown = isShown;
    m_ui->listButton->setText(isShown ? tr("Hide list") : tr("List"));
    m_ui->queueTableView->setVisible(isShown);
    m_ui->dropButton->setVisible(isShown);
    m_ui->unlistedLabel->setVisible(isShown && m_sum.messages > m_model->rowCount());
}

void QueueBar::selectionChanged()
{
    const QModelIndexList chosen = m_ui->queueTableView->selectionModel()->selectedRows();
    m_ui->dropButton->setEnabled(std::ranges::any_of(
        chosen, [this](const QModelIndex &index) { return !m_model->message(index.row()).hasBegun; }));
}

void QueueBar::dropSelected()
{
    const QModelIndexList chosen = m_ui->queueTableView->selectionModel()->selectedRows();
    QList<quint64> ids;
    for (const QModelIndex &index : chosen)
        ids << m_model->message(index.row()).id;
    Q_EMIT dropAsked(ids);
}

void QueueBar::askToDropAll()
{
    ask(*this,
        {tr("Drop everything that waits to be sent?"),
         tr("%1. What has begun to leave is sent to its end; the rest is gone for good.").arg(textOf(m_sum)),
         tr("&Drop")},
        [this] { Q_EMIT dropAllAsked(); });
}

} // namespace plectrum
