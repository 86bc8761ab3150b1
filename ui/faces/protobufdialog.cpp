// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faces/protobufdialog.h"

#include "ui/faces/protobufsource.h"
#include "ui_protobufdialog.h"

#include <QCompleter>
#include <QFileDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace plectrum {

ProtobufDialog::ProtobufDialog(ProtobufSource &source, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ProtobufDialog>())
    , m_source(source)
{
    m_ui->setupUi(this);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    auto *const completer = new QCompleter(m_ui->typeComboBox->model(), this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_ui->typeComboBox->setCompleter(completer);
    m_ui->schemaEdit->setText(source.files().schema);
    m_ui->importsEdit->setText(source.files().imports);
    connect(m_ui->schemaEdit, &QLineEdit::editingFinished, this, &ProtobufDialog::load);
    connect(m_ui->importsEdit, &QLineEdit::editingFinished, this, &ProtobufDialog::load);
    connect(m_ui->schemaButton, &QPushButton::clicked, this, &ProtobufDialog::browseSchema);
    connect(m_ui->importsButton, &QPushButton::clicked, this, &ProtobufDialog::browseImports);
    connect(m_ui->typeComboBox, &QComboBox::currentTextChanged, this, &ProtobufDialog::check);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ProtobufDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ProtobufDialog::reject);
    load();
    if (!source.files().type.isEmpty())
        m_ui->typeComboBox->setCurrentText(source.files().type);
}

ProtobufDialog::~ProtobufDialog() = default;

void ProtobufDialog::load()
{
    m_schema.reset();
    m_ui->problemLabel->clear();
    const QString path = m_ui->schemaEdit->text().trimmed();
    const QString type = m_ui->typeComboBox->currentText();
    QStringList types;
    if (!path.isEmpty()) {
        const auto schema = ProtobufSchema::load(path, m_ui->importsEdit->text().trimmed());
        if (schema) {
            m_schema = *schema;
            for (const QByteArray &each : m_schema->messageTypes())
                types << QString::fromUtf8(each);
        } else {
            m_ui->problemLabel->setText(schema.error().detail);
        }
    } else if (!ProtobufSchema::isSupported()) {
        m_ui->problemLabel->setText(tr("This build knows no Protobuf: it was made without libprotobuf."));
    }
    m_ui->typeComboBox->clear();
    m_ui->typeComboBox->addItems(types);
    if (types.contains(type))
        m_ui->typeComboBox->setCurrentText(type);
    check();
}

void ProtobufDialog::check()
{
    const bool hasType = m_schema && m_schema->find(m_ui->typeComboBox->currentText().trimmed().toUtf8());
    const bool isNone = m_ui->schemaEdit->text().trimmed().isEmpty();
    m_ui->typeComboBox->setEnabled(m_schema != nullptr);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(hasType || isNone);
    if (m_schema)
        m_ui->problemLabel->setText(hasType                                  ? QString()
                                        : m_schema->messageTypes().isEmpty() ? tr("The schema has no messages.")
                                                                             : tr("The schema has no such message."));
    m_ui->problemLabel->setHidden(m_ui->problemLabel->text().isEmpty());
}

void ProtobufDialog::accept()
{
    // What was typed last may not be read yet.
    load();
    if (!m_ui->buttonBox->button(QDialogButtonBox::Ok)->isEnabled())
        return;
    m_source.set({.schema = m_ui->schemaEdit->text().trimmed(),
                  .imports = m_ui->importsEdit->text().trimmed(),
                  .type = m_schema ? m_ui->typeComboBox->currentText().trimmed() : QString()},
                 m_schema);
    QDialog::accept();
}

void ProtobufDialog::browseSchema()
{
    auto *const dialog = new QFileDialog(this, tr("Schema"), m_ui->schemaEdit->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Protobuf schemas (*.proto *.pb *.desc *.protoset *.bin)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_ui->schemaEdit->setText(path);
        load();
    });
    dialog->open();
}

void ProtobufDialog::browseImports()
{
    auto *const dialog = new QFileDialog(this, tr("Folder of imports"), m_ui->importsEdit->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_ui->importsEdit->setText(path);
        load();
    });
    dialog->open();
}

} // namespace plectrum
