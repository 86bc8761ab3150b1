// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/colorrulesdialog.h"

#include "ui/theme.h"
#include "ui_colorrulesdialog.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int RowHeight = 26;

} // namespace

ColorRulesDialog::ColorRulesDialog(const QList<ColorRule> &rules, const FilterMacros &macros,
                                   const FilterProtocols &protocols, QWidget *parent)
    : QDialog(parent)
    , m_macros(macros)
    , m_protocols(protocols)
    , m_ui(std::make_unique<Ui::ColorRulesDialog>())
    , m_rules(rules)
{
    m_ui->setupUi(this);
    connect(m_ui->rulesListWidget, &QListWidget::currentRowChanged, this, &ColorRulesDialog::showRule);
    connect(m_ui->rulesListWidget, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!m_shows)
            m_rules[m_ui->rulesListWidget->row(item)].isOn = item->checkState() == Qt::Checked;
    });
    connect(m_ui->nameLineEdit, &QLineEdit::textEdited, this,
            [this](const QString &text) { change([&text](ColorRule &rule) { rule.name = text; }); });
    connect(m_ui->filterLineEdit, &QLineEdit::textChanged, this,
            [this](const QString &text) { change([&text](ColorRule &rule) { rule.filter = text; }); });
    for (const Swatch &swatch : swatches()) {
        connect(swatch.button, &ColorButton::colorChosen, this, [this, swatch](const QColor &color) {
            change([&](ColorRule &rule) { rule.*swatch.theme.*swatch.color = color; });
        });
    }
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] {
        m_rules.prepend({.name = tr("New rule"),
                         .filter = u"text contains \"\""_s,
                         .light = {themeColors(false).text, themeColors(false).accentTint},
                         .dark = {themeColors(true).text, themeColors(true).accentTint}});
        fill(0);
        m_ui->filterLineEdit->setFocus();
    });
    connect(m_ui->removeButton, &QPushButton::clicked, this, [this] {
        const int row = m_ui->rulesListWidget->currentRow();
        if (row >= 0)
            m_rules.removeAt(row);
        fill(qMin(row, int(m_rules.size()) - 1));
    });
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_ui->defaultsButton, &QPushButton::clicked, this, [this] {
        m_rules = defaultColorRules();
        fill(0);
    });
    fill(0);
}

ColorRulesDialog::~ColorRulesDialog() = default;

QList<ColorRulesDialog::Swatch> ColorRulesDialog::swatches() const
{
    return {{m_ui->lightTextButton, &ColorRule::light, &RuleColors::text},
            {m_ui->lightBackgroundButton, &ColorRule::light, &RuleColors::background},
            {m_ui->darkTextButton, &ColorRule::dark, &RuleColors::text},
            {m_ui->darkBackgroundButton, &ColorRule::dark, &RuleColors::background}};
}

void ColorRulesDialog::fill(int row)
{
    {
        const QScopedValueRollback guard(m_shows, true);
        m_ui->rulesListWidget->clear();
        for (int i = 0; i < int(m_rules.size()); ++i) {
            m_ui->rulesListWidget->addItem(QString());
            showItem(i);
        }
    }
    m_ui->rulesListWidget->setCurrentRow(row);
    showRule();
}

void ColorRulesDialog::showItem(int row)
{
    const QScopedValueRollback guard(m_shows, true);
    const ColorRule &rule = m_rules.at(row);
    const RuleColors &colors = rule.colors(palette());
    QListWidgetItem *const item = m_ui->rulesListWidget->item(row);
    item->setText(rule.name.isEmpty() ? rule.filter : rule.name);
    item->setSizeHint({0, RowHeight});
    item->setToolTip(rule.filter.toHtmlEscaped());
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(rule.isOn ? Qt::Checked : Qt::Unchecked);
    item->setForeground(colors.text.isValid() ? QBrush(colors.text) : QBrush());
    item->setBackground(colors.background.isValid() ? QBrush(colors.background) : QBrush());
}

void ColorRulesDialog::showRule()
{
    const int row = m_ui->rulesListWidget->currentRow();
    const bool isThere = row >= 0 && row < m_rules.size();
    const ColorRule rule = isThere ? m_rules.at(row) : ColorRule();
    m_ui->ruleWidget->setEnabled(isThere);
    m_ui->removeButton->setEnabled(isThere);
    m_ui->upButton->setEnabled(row > 0);
    m_ui->downButton->setEnabled(isThere && row + 1 < m_rules.size());
    {
        const QScopedValueRollback guard(m_shows, true);
        m_ui->nameLineEdit->setText(rule.name);
        m_ui->filterLineEdit->setText(rule.filter);
        for (const Swatch &swatch : swatches())
            swatch.button->setColor(rule.*swatch.theme.*swatch.color);
    }
    check();
}

void ColorRulesDialog::change(const std::function<void(ColorRule &)> &edit)
{
    const int row = m_ui->rulesListWidget->currentRow();
    if (m_shows || row < 0)
        return;
    edit(m_rules[row]);
    showItem(row);
    check();
}

void ColorRulesDialog::move(int step)
{
    const int row = m_ui->rulesListWidget->currentRow();
    m_rules.swapItemsAt(row, row + step);
    fill(row + step);
}

/// Says what is wrong with the filter that is shown.
bool ColorRulesDialog::check()
{
    const int row = m_ui->rulesListWidget->currentRow();
    const auto filter = Filter::compile(row >= 0 ? m_rules.at(row).filter : QString(), m_macros, m_protocols);
    QString problem;
    if (!filter)
        problem = tr("At position %1: found %2, expected %3")
                      .arg(filter.error().position + 1)
                      .arg(filter.error().found, filter.error().expected.join(u", "_s));
    else if (row >= 0 && filter->matchesAll())
        problem = tr("An empty filter colours nothing.");
    m_ui->filterLineEdit->setError(filter ? std::nullopt : std::optional(filter.error()));
    m_ui->problemLabel->setText(problem);
    m_ui->problemLabel->setStyleSheet(u"color: %1;"_s.arg(themeColors(palette()).error.name()));
    return problem.isEmpty();
}

void ColorRulesDialog::accept()
{
    for (int row = 0; row < int(m_rules.size()); ++row) {
        const auto filter = Filter::compile(m_rules.at(row).filter, m_macros, m_protocols);
        if (m_rules.at(row).isOn && !filter) {
            m_ui->rulesListWidget->setCurrentRow(row);
            m_ui->filterLineEdit->setFocus();
            return;
        }
    }
    Q_EMIT rulesChosen();
    QDialog::accept();
}

} // namespace plectrum
