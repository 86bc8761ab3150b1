// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/replay/foundpage.h"

#include "ui/columnwidths.h"
#include "ui/models/foundmodel.h"
#include "ui/paddeddelegate.h"
#include "ui/theme.h"
#include "ui_foundpage.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace plectrum {

FoundPage::FoundPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FoundPage>())
    , m_model(new FoundModel(this))
{
    m_ui->setupUi(this);
    QTableView *const view = m_ui->foundTableView;
    view->setModel(m_model);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(24);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setItemDelegate(new PaddedDelegate(this));
    const ColumnWidth widths[] = {{0, 160}, {1, 220}, {2, 130}, {3, 430}};
    setColumnWidths(*view, widths);
    m_ui->ignoreLineEdit->setMaximumWidth(180);
    connect(m_ui->againButton, &QPushButton::clicked, this, &FoundPage::againAsked);
    connect(m_ui->ignoreButton, &QPushButton::clicked, this, &FoundPage::ignore);
    connect(m_ui->ignoreLineEdit, &QLineEdit::returnPressed, this, &FoundPage::ignore);
    connect(m_ui->ignoreLineEdit, &QLineEdit::textChanged, this,
            [this] { restyle(*m_ui->ignoreLineEdit, "invalid", false); });
}

FoundPage::~FoundPage() = default;

void FoundPage::setEntries(const QList<ScenarioDraft::Entry> &entries, bool isRecording)
{
    m_model->setEntries(entries);
    m_ui->againButton->setVisible(isRecording);
    m_ui->noteLabel->setText(
        entries.isEmpty() ? tr("Nothing was found that differs from run to run.")
            : isRecording ? tr("What differs from run to run was looked for. Switch off what was taken for it wrongly.")
                          : tr("What this scenario puts in, masks and ignores."));
}

void FoundPage::ignore()
{
    const auto path = PathPattern::parse(m_ui->ignoreLineEdit->text().trimmed());
    restyle(*m_ui->ignoreLineEdit, "invalid", !path);
    if (!path)
        return;
    m_ui->ignoreLineEdit->clear();
    Q_EMIT ignoreAsked(*path);
}

} // namespace plectrum
