// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environmentdialog.h"

#include "ui/environments.h"
#include "ui/errortext.h"
#include "ui/formlabels.h"
#include "ui/paddeddelegate.h"
#include "ui/theme.h"
#include "ui_environmentdialog.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

enum Column { NameColumn, ValueColumn, SecretColumn, NoteColumn };

/// Shows secret values as dots, and edits them so.
class ValueDelegate : public PaddedDelegate {
public:
    using PaddedDelegate::PaddedDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *const editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *const line = qobject_cast<QLineEdit *>(editor)) {
            line->setProperty("inCell", true);
            if (isSecret(index))
                line->setEchoMode(QLineEdit::Password);
        }
        return editor;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool isDim = option->text.isEmpty();
        if (index.column() == ValueColumn && isSecret(index))
            option->text = isDim ? EnvironmentDialog::tr("no value yet") : u"••••••••"_s;
        if (index.column() == NameColumn && index.row() == index.model()->rowCount() - 1 && isDim)
            option->text = EnvironmentDialog::tr("new variable");
        if (isDim)
            option->palette.setColor(QPalette::Text, themeColors(option->palette).dim);
    }

private:
    static bool isSecret(const QModelIndex &index)
    {
        return index.column() == ValueColumn
            && index.siblingAtColumn(SecretColumn).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
};

} // namespace

EnvironmentDialog::EnvironmentDialog(const Environment &environment, Environments &environments, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::EnvironmentDialog>())
    , m_environments(environments)
    , m_before(environment)
{
    m_ui->setupUi(this);
    alignFormLabels(*this);
    setWindowTitle(environment.id.isEmpty() ? tr("New environment") : tr("Edit environment"));
    restyle(*m_ui->buttonBox->button(QDialogButtonBox::Save), "primary", true);
    m_ui->faultLabel->setProperty("fault", true);
    m_ui->hintLabel->setProperty("dim", true);
    QTableWidget &table = *m_ui->variablesTableWidget;
    table.setItemDelegate(new ValueDelegate(&table));
    QHeaderView &header = *table.horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.setSectionResizeMode(SecretColumn, QHeaderView::ResizeToContents);
    header.setSectionResizeMode(NoteColumn, QHeaderView::Stretch);
    header.resizeSection(NameColumn, 140);
    header.resizeSection(ValueColumn, 210);
    m_ui->nameLineEdit->setText(environment.name);
    m_ui->descriptionLineEdit->setText(environment.description);
    for (const Environment::Variable &variable : environment.variables)
        addRow(variable);
    addRow({});
    connect(&table, &QTableWidget::itemChanged, this, &EnvironmentDialog::itemChanged);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &EnvironmentDialog::removeRow);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &EnvironmentDialog::undo);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_ui->undoButton, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Delete, &table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            m_ui->removeButton, &QPushButton::click);
    connect(m_ui->nameLineEdit, &QLineEdit::textChanged, this, &EnvironmentDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &EnvironmentDialog::save);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_environments.open(environment, this, [this](const Environment &known, const std::optional<Error> &problem) {
        showSecrets(known, problem);
    });
    check();
}

EnvironmentDialog::~EnvironmentDialog() = default;

void EnvironmentDialog::addRow(const Environment::Variable &variable)
{
    insertRow(m_ui->variablesTableWidget->rowCount(), variable);
}

void EnvironmentDialog::insertRow(int row, const Environment::Variable &variable)
{
    const QScopedValueRollback quiet(m_isFilling, true);
    QTableWidget &table = *m_ui->variablesTableWidget;
    table.insertRow(row);
    for (const auto &[column, text] : {std::pair{NameColumn, variable.name}, std::pair{ValueColumn, variable.value},
                                       std::pair{NoteColumn, variable.description}})
        table.setItem(row, column, new QTableWidgetItem(text));
    auto *const secret = new QTableWidgetItem;
    secret->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    secret->setCheckState(variable.isSecret ? Qt::Checked : Qt::Unchecked);
    table.setItem(row, SecretColumn, secret);
    showSecrecy(row);
}

void EnvironmentDialog::removeRow()
{
    QTableWidget &table = *m_ui->variablesTableWidget;
    const int row = table.currentRow();
    if (row < 0 || row == table.rowCount() - 1)
        return;
    m_removed.emplaceBack(row, variableAt(row));
    m_ui->undoButton->setEnabled(true);
    table.removeRow(row);
    check();
}

void EnvironmentDialog::undo()
{
    const auto [row, variable] = m_removed.takeLast();
    QTableWidget &table = *m_ui->variablesTableWidget;
    const int place = qMin(row, table.rowCount() - 1); // the last one is for new variables
    insertRow(place, variable);
    table.setCurrentCell(place, NameColumn);
    m_ui->undoButton->setEnabled(!m_removed.isEmpty());
    check();
}

Environment::Variable EnvironmentDialog::variableAt(int row) const
{
    const QTableWidget &table = *m_ui->variablesTableWidget;
    return {.name = table.item(row, NameColumn)->text().trimmed(),
            .value = table.item(row, ValueColumn)->text(),
            .description = table.item(row, NoteColumn)->text().trimmed(),
            .isSecret = table.item(row, SecretColumn)->checkState() == Qt::Checked};
}

/// What was typed meanwhile stays.
void EnvironmentDialog::showSecrets(const Environment &known, const std::optional<Error> &problem)
{
    const QScopedValueRollback quiet(m_isFilling, true);
    QTableWidget &table = *m_ui->variablesTableWidget;
    m_before = known;
    for (const Environment::Variable &variable : known.variables) {
        for (int row = 0; variable.isSecret && row < table.rowCount(); ++row) {
            QTableWidgetItem *const value = table.item(row, ValueColumn);
            if (table.item(row, NameColumn)->text() == variable.name && value->text().isEmpty())
                value->setText(variable.value);
        }
    }
    if (problem)
        m_ui->hintLabel->setText(
            tr("%1 Values of secrets are kept until Plectrum closes, in no file.").arg(errorText(*problem)));
}

void EnvironmentDialog::showSecrecy(int row)
{
    QTableWidget &table = *m_ui->variablesTableWidget;
    const bool isSecret = table.item(row, SecretColumn)->checkState() == Qt::Checked;
    table.item(row, SecretColumn)
        ->setToolTip(isSecret ? tr("Kept in the key store, hidden in recordings")
                              : tr("Kept in the environment’s file"));
    table.item(row, ValueColumn)->setToolTip(isSecret ? tr("A secret; empty: it has no value yet") : QString());
}

void EnvironmentDialog::itemChanged(const QTableWidgetItem *item)
{
    if (m_isFilling)
        return;
    QTableWidget &table = *m_ui->variablesTableWidget;
    if (item->column() == SecretColumn) {
        const QScopedValueRollback quiet(m_isFilling, true);
        // What was secret does not get into the file by one click.
        if (item->checkState() == Qt::Unchecked)
            table.item(item->row(), ValueColumn)->setText({});
        showSecrecy(item->row());
    }
    if (item->row() == table.rowCount() - 1 && !item->text().isEmpty())
        addRow({});
    check();
}

Environment EnvironmentDialog::environment() const
{
    Environment environment = m_before;
    environment.name = m_ui->nameLineEdit->text().trimmed();
    environment.description = m_ui->descriptionLineEdit->text().trimmed();
    environment.variables.clear();
    const QTableWidget &table = *m_ui->variablesTableWidget;
    for (int row = 0; row < table.rowCount(); ++row) {
        const Environment::Variable variable = variableAt(row);
        if (!variable.name.isEmpty() || !variable.value.isEmpty() || !variable.description.isEmpty())
            environment.variables << variable;
    }
    return environment;
}

/// The last row whose variable the fault begins with; -1: it is about none.
int EnvironmentDialog::faultyRow(const QString &fault) const
{
    const QTableWidget &table = *m_ui->variablesTableWidget;
    for (int row = table.rowCount() - 1; row >= 0; --row) {
        const QString name = table.item(row, NameColumn)->text().trimmed();
        const bool isEmptyRow = name.isEmpty() && table.item(row, ValueColumn)->text().isEmpty();
        for (const QString &begin : {u"\"%1\": "_s.arg(name), name + u": "_s, name + u' '}) {
            if (!isEmptyRow && fault.startsWith(begin))
                return row;
        }
    }
    return -1;
}

void EnvironmentDialog::check()
{
    const QScopedValueRollback quiet(m_isFilling, true);
    const Environment written = environment();
    const bool lacksName = written.name.isEmpty();
    const QString fault = written.fault();
    QTableWidget &table = *m_ui->variablesTableWidget;
    const int faulty = fault.isEmpty() ? -1 : faultyRow(fault);
    for (int row = 0; row < table.rowCount(); ++row) {
        QTableWidgetItem &name = *table.item(row, NameColumn);
        name.setForeground(row == faulty ? QBrush(themeColors(palette()).error) : QBrush());
        name.setToolTip(row == faulty ? fault : QString());
    }
    // Nobody has written anything yet where a new one has no name.
    const bool isFresh = m_before.id.isEmpty() && written.description.isEmpty() && written.variables.isEmpty()
        && !m_ui->nameLineEdit->isModified();
    restyle(*m_ui->nameLineEdit, "invalid", lacksName && !isFresh);
    m_ui->faultLabel->setText(!lacksName ? fault : isFresh ? QString() : tr("An environment needs a name."));
    m_ui->faultLabel->setVisible(!m_ui->faultLabel->text().isEmpty());
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(!lacksName && fault.isEmpty());
}

void EnvironmentDialog::save()
{
    const auto written = m_environments.save(environment(), m_before);
    if (!written) {
        m_ui->faultLabel->setText(errorText(written.error()));
        m_ui->faultLabel->show();
        return;
    }
    Q_EMIT saved(written->id);
    accept();
}

} // namespace plectrum
