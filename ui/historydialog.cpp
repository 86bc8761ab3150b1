// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/historydialog.h"

#include "ui/composer.h"
#include "ui/messagehistories.h"
#include "ui/question.h"
#include "ui/theme.h"
#include "ui_historydialog.h"

#include <QHeaderView>
#include <QLocale>
#include <QShortcut>

namespace plectrum {
namespace {

constexpr qsizetype ShownCharacters = 300; ///< of a message in the list

} // namespace

HistoryDialog::HistoryDialog(MessageHistory &history, MessageHistories &histories, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HistoryDialog>())
    , m_history(history)
{
    m_ui->setupUi(this);
    setMonospaced(*m_ui->previewEdit);
    m_ui->historyTree->header()->setStretchLastSection(true);
    m_ui->historyTree->setColumnWidth(0, 150);
    m_ui->historyTree->setColumnWidth(1, 110);
    m_ui->contentWidget->setSizes({240, 120});
    m_ui->keepCheckBox->setChecked(histories.keeps());
    connect(m_ui->keepCheckBox, &QCheckBox::toggled, &histories, &MessageHistories::setKeeps);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &HistoryDialog::fill);
    connect(m_ui->historyTree, &QTreeWidget::currentItemChanged, this, &HistoryDialog::showCurrent);
    connect(m_ui->historyTree, &QTreeWidget::itemActivated, this, &HistoryDialog::accept);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &HistoryDialog::accept);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &HistoryDialog::removeCurrent);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &HistoryDialog::clear);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_history, &MessageHistory::changed, this, &HistoryDialog::fill);
    auto *const forget = new QShortcut(QKeySequence::Delete, m_ui->historyTree);
    forget->setContext(Qt::WidgetShortcut);
    connect(forget, &QShortcut::activated, this, &HistoryDialog::removeCurrent);
    fill();
}

HistoryDialog::~HistoryDialog() = default;

qsizetype HistoryDialog::current() const
{
    const QTreeWidgetItem *const item = m_ui->historyTree->currentItem();
    return item ? item->data(0, Qt::UserRole).toLongLong() : -1;
}

void HistoryDialog::fill()
{
    const int row = m_ui->historyTree->indexOfTopLevelItem(m_ui->historyTree->currentItem());
    m_ui->historyTree->clear();
    const QString wanted = m_ui->searchEdit->text().trimmed();
    const QList<SentMessage> &all = m_history.all();
    for (qsizetype place = all.size() - 1; place >= 0; --place) {
        const SentMessage &message = all.at(place);
        if (!wanted.isEmpty() && !message.draft.text.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *const item = new QTreeWidgetItem(m_ui->historyTree);
        item->setText(0, QLocale().toString(message.at.toLocalTime(), QLocale::ShortFormat));
        item->setText(1, Composer::nameOf(message.draft.kind));
        item->setText(2, message.draft.text.left(ShownCharacters).simplified());
        item->setData(0, Qt::UserRole, qint64(place));
    }
    const int count = m_ui->historyTree->topLevelItemCount();
    m_ui->historyTree->setCurrentItem(m_ui->historyTree->topLevelItem(qBound(0, row, count - 1)));
    m_ui->emptyLabel->setVisible(count == 0);
    m_ui->contentWidget->setVisible(count > 0);
    m_ui->emptyLabel->setText(all.isEmpty() ? tr("Nothing was sent here yet.") : tr("No message has this in it."));
    m_ui->clearButton->setEnabled(!all.isEmpty());
    showCurrent();
}

void HistoryDialog::showCurrent()
{
    const qsizetype place = current();
    const bool isThere = place >= 0 && place < m_history.all().size();
    m_ui->previewEdit->setPlainText(isThere ? m_history.all().at(place).draft.text : QString());
    m_ui->takeButton->setEnabled(isThere);
    m_ui->deleteButton->setEnabled(isThere);
}

void HistoryDialog::accept()
{
    const qsizetype place = current();
    if (place < 0)
        return;
    Q_EMIT chosen(m_history.all().at(place).draft);
    QDialog::accept();
}

void HistoryDialog::removeCurrent()
{
    if (const qsizetype place = current(); place >= 0)
        m_history.remove(place);
}

void HistoryDialog::clear()
{
    ask(*this,
        {tr("Forget everything that was sent with this profile?"), tr("Recordings and saved messages stay."),
         tr("&Forget")},
        [this] { m_history.clear(); });
}

} // namespace plectrum
