// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/taprulespage.h"

#include "ui/choicedelegate.h"
#include "ui/columnwidths.h"
#include "ui/emptyhint.h"
#include "ui/models/taprulemodel.h"
#include "ui_taprulespage.h"

#include <QHeaderView>
#include <QMenu>

namespace plectrum {

TapRulesPage::TapRulesPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TapRulesPage>())
    , m_model(new TapRuleModel(this))
{
    m_ui->setupUi(this);
    QTableView &table = *m_ui->ruleTableView;
    table.setModel(m_model);
    new EmptyHint(tr("No rule yet: every message passes as it came. Add one, and it holds at once."), table);
    table.setItemDelegate(new ChoiceDelegate(TapRuleModel::ChoicesRole, TapRuleModel::FaultRole, &table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(28);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionResizeMode(TapRuleModel::Match, QHeaderView::Stretch);
    const ColumnWidth widths[] = {
        {TapRuleModel::Action, 108}, {TapRuleModel::Way, 96}, {TapRuleModel::Then, 84}, {TapRuleModel::Hits, 52}};
    setColumnWidths(table, widths);
    auto *const menu = new QMenu(m_ui->addButton);
    for (const TapRuleInfo &info : tapRuleTable()) {
        QAction *const action = menu->addAction(TapRuleModel::actionText(info.action));
        connect(action, &QAction::triggered, this, [this, kind = info.action] { add(kind); });
    }
    m_ui->addButton->setMenu(menu);
    connect(m_ui->removeButton, &QPushButton::clicked, this,
            [this] { m_model->remove(m_ui->ruleTableView->currentIndex().row()); });
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { move(1); });
    connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &TapRulesPage::showState);
    connect(m_model, &TapRuleModel::changed, this, &TapRulesPage::showState);
    connect(m_model, &TapRuleModel::changed, this, &TapRulesPage::changed);
    showState();
}

TapRulesPage::~TapRulesPage() = default;

QList<TapRule> TapRulesPage::rules() const
{
    return m_model->rules();
}

QStringList TapRulesPage::lines() const
{
    return m_model->lines();
}

void TapRulesPage::setLines(const QStringList &lines)
{
    m_model->setLines(lines);
}

void TapRulesPage::setHits(const QHash<quint64, qint64> &hits)
{
    m_model->setHits(hits);
}

void TapRulesPage::add(TapRule::Action action)
{
    const QModelIndex index = m_model->index(m_model->add(action), TapRuleModel::Match);
    m_ui->ruleTableView->setCurrentIndex(index);
    m_ui->ruleTableView->edit(index);
}

void TapRulesPage::move(int by)
{
    m_model->move(m_ui->ruleTableView->currentIndex().row(), by);
}

void TapRulesPage::showState()
{
    const int rows = m_model->rowCount();
    const int row = m_ui->ruleTableView->currentIndex().row();
    m_ui->removeButton->setEnabled(row >= 0 && row < rows);
    m_ui->upButton->setEnabled(row > 0 && row < rows);
    m_ui->downButton->setEnabled(row >= 0 && row + 1 < rows);
    m_ui->emptyLabel->setVisible(rows == 0);
    m_ui->ruleTableView->setVisible(rows > 0);
    widenColumns(*m_ui->ruleTableView, {TapRuleModel::Action, TapRuleModel::Way});
    QString fault;
    for (int each = 0; each < rows && fault.isEmpty(); ++each)
        fault = m_model->index(each, 0).data(TapRuleModel::FaultRole).toString();
    m_ui->faultLabel->setText(fault);
    m_ui->faultLabel->setVisible(!fault.isEmpty());
}

} // namespace plectrum
