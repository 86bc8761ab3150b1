// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/secretsdialog.h"

#include "ui/theme.h"
#include "ui_secretsdialog.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {

SecretsDialog::SecretsDialog(const Wish &wish, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SecretsDialog>())
{
    m_ui->setupUi(this);
    m_ui->whyLabel->setText(wish.why);
    for (const QString &label : wish.labels) {
        auto *const line = new QLineEdit(this);
        line->setObjectName(u"secretLineEdit"_s);
        line->setAccessibleName(label);
        line->setEchoMode(QLineEdit::Password);
        m_ui->secretsLayout->addRow(label, line);
        connect(line, &QLineEdit::textChanged, this, &SecretsDialog::check);
        connect(m_ui->valuesCheckBox, &QCheckBox::toggled, line,
                [line](bool shows) { line->setEchoMode(shows ? QLineEdit::Normal : QLineEdit::Password); });
        m_lines << line;
    }
    QPushButton *const use = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    use->setText(tr("&Use them"));
    restyle(*use, "primary", true);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QWidget *const later :
         {static_cast<QWidget *>(m_ui->valuesCheckBox), static_cast<QWidget *>(m_ui->keepCheckBox)})
        setTabOrder(m_lines.constLast(), later);
    setTabOrder(m_ui->valuesCheckBox, m_ui->keepCheckBox);
    m_lines.constFirst()->setFocus();
    check();
}

SecretsDialog::~SecretsDialog() = default;

void SecretsDialog::check()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(std::ranges::none_of(m_lines, [](const QLineEdit *line) {
        return line->text().isEmpty();
    }));
}

SecretsDialog::Answer SecretsDialog::answer() const
{
    Answer answer{.values = {}, .keeps = m_ui->keepCheckBox->isChecked()};
    for (const QLineEdit *const line : m_lines)
        answer.values << line->text();
    return answer;
}

SecretsDialog::Asker SecretsDialog::askerOf(QWidget &window)
{
    return [&window](const Wish &wish, QObject *context, const Done &done) {
        const auto open = window.findChildren<SecretsDialog *>();
        if (std::ranges::any_of(open, &QWidget::isVisible)) {
            done(std::nullopt);
            return;
        }
        auto *const dialog = new SecretsDialog(wish, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::finished, context, [dialog, done](int result) {
            done(result == QDialog::Accepted ? std::optional(dialog->answer()) : std::nullopt);
        });
        // Whoever asked is gone: nobody waits for it.
        connect(context, &QObject::destroyed, dialog, &QDialog::reject);
        dialog->open();
    };
}

} // namespace plectrum
