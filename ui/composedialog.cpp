// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composedialog.h"

#include "decoders/decoder.h"
#include "decoders/jsontree.h"
#include "ui/formlabels.h"
#include "ui/theme.h"
#include "ui_composedialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int ChoiceRows = 2; ///< of the form, above those of the message's fields

} // namespace

MessageDraft draftOf(const Outgoing &message)
{
    if (message.opcode == Opcode::Binary)
        return {.kind = MessageDraft::Kind::Hex, .text = QString::fromLatin1(message.payload.toHex(' '))};
    // What the field cannot hold as text, such as the NUL of STOMP, is written as bytes of a text message elsewhere.
    const bool isJson = jsonTree(message.payload, {}).has_value();
    return {.kind = isJson ? MessageDraft::Kind::Json : MessageDraft::Kind::Text,
            .text = QString::fromUtf8(message.payload)};
}

ComposeDialog::ComposeDialog(QLatin1StringView protocol, const ComposeContext &context, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ComposeDialog>())
    , m_context(context)
{
    m_ui->setupUi(this);
    setMonospaced(*m_ui->previewEdit);
    for (const DecoderInfo &info : decoderTable()) {
        if (!templatesOf(info.name).isEmpty())
            m_ui->protocolComboBox->addItem(info.title, QByteArray(info.name.data(), info.name.size()));
    }
    const int known = m_ui->protocolComboBox->findData(QByteArray(protocol.data(), protocol.size()));
    m_ui->protocolComboBox->setCurrentIndex(qMax(0, known));
    QPushButton *const insert = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    insert->setText(tr("&Insert"));
    insert->setToolTip(tr("Put it into the composer, to be looked at and sent"));
    restyle(*insert, "primary", true);
    connect(m_ui->protocolComboBox, &QComboBox::currentIndexChanged, this, &ComposeDialog::fillMessages);
    connect(m_ui->messageComboBox, &QComboBox::currentIndexChanged, this, &ComposeDialog::fillFields);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &ComposeDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &ComposeDialog::reject);
    fillMessages();
}

ComposeDialog::~ComposeDialog() = default;

void ComposeDialog::choose(QByteArrayView fullName)
{
    const qsizetype dot = fullName.lastIndexOf('.');
    m_ui->protocolComboBox->setCurrentIndex(
        qMax(0, m_ui->protocolComboBox->findData(fullName.first(qMax<qsizetype>(0, dot)).toByteArray())));
    m_ui->messageComboBox->setCurrentIndex(qMax(0, m_ui->messageComboBox->findData(fullName.toByteArray())));
}

const MessageTemplate *ComposeDialog::chosen() const
{
    return messageTemplate(m_ui->messageComboBox->currentData().toByteArray());
}

void ComposeDialog::fillMessages()
{
    const QByteArray protocol = m_ui->protocolComboBox->currentData().toByteArray();
    {
        const QSignalBlocker blocker(m_ui->messageComboBox);
        m_ui->messageComboBox->clear();
        for (const MessageTemplate *const each : templatesOf(QLatin1StringView(protocol)))
            m_ui->messageComboBox->addItem(each->name, each->fullName());
    }
    fillFields();
}

/// A row a field, with its preset or what was typed before.
void ComposeDialog::fillFields()
{
    while (m_ui->formLayout->rowCount() > ChoiceRows)
        m_ui->formLayout->removeRow(ChoiceRows);
    m_fields.clear();
    const MessageTemplate *const which = chosen();
    for (const TemplateField &field : which ? which->fields : QList<TemplateField>()) {
        const QByteArray name(field.name.data(), field.name.size());
        const auto &typed = m_typed[which->fullName()];
        const QString text = typed.value(name, QString(field.preset));
        QWidget *widget = nullptr;
        if (field.kind == TemplateField::Kind::Flag) {
            auto *const box = new QCheckBox(this);
            box->setChecked(text == "true"_L1);
            connect(box, &QCheckBox::toggled, this, &ComposeDialog::showMessage);
            widget = box;
        } else {
            auto *const edit = new QLineEdit(text, this);
            if (field.kind == TemplateField::Kind::Json)
                edit->setFont(monospaceFont());
            edit->setPlaceholderText(field.kind == TemplateField::Kind::Id
                                         ? tr("The next one: %1").arg(m_context.nextId)
                                         : field.isRequired                        ? QString()
                                         : field.kind == TemplateField::Kind::Json ? tr("JSON; may be empty")
                                                                                   : tr("May be empty"));
            connect(edit, &QLineEdit::textChanged, this, &ComposeDialog::showMessage);
            widget = edit;
        }
        // Fields are called what the protocol calls them.
        widget->setObjectName(QString(field.name) + u"Field"_s);
        widget->setAccessibleName(QString(field.name));
        m_ui->formLayout->addRow(QString(field.name), widget);
        m_fields << widget;
    }
    alignFormLabels(*this);
    QWidget *before = m_ui->messageComboBox;
    for (QWidget *const widget : std::as_const(m_fields)) {
        setTabOrder(before, widget);
        before = widget;
    }
    setTabOrder(before, m_ui->previewEdit);
    showMessage();
}

TemplateValues ComposeDialog::values() const
{
    TemplateValues values;
    const MessageTemplate *const which = chosen();
    for (qsizetype at = 0; which && at < m_fields.size(); ++at) {
        const TemplateField &field = which->fields[at];
        const auto *const edit = qobject_cast<const QLineEdit *>(m_fields[at]);
        const auto *const box = qobject_cast<const QCheckBox *>(m_fields[at]);
        const QString text = edit ? edit->text() : box->isChecked() ? u"true"_s : u"false"_s;
        values.insert(QByteArray(field.name.data(), field.name.size()), text.toUtf8());
    }
    return values;
}

void ComposeDialog::showMessage()
{
    const MessageTemplate *const which = chosen();
    if (!which)
        return;
    const TemplateValues given = values();
    auto &typed = m_typed[which->fullName()];
    for (auto value = given.cbegin(); value != given.cend(); ++value)
        typed.insert(value.key(), QString::fromUtf8(*value));
    ComposeContext context = m_context;
    const auto message = compose(*which, given, context);
    m_ui->previewEdit->setPlainText(message ? draftOf(*message).text : QString());
    m_ui->faultLabel->setText(message ? QString() : message.error().detail);
    m_ui->faultLabel->setStyleSheet(u"color: %1;"_s.arg(themeColors(palette()).warning.name()));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(message.has_value());
}

void ComposeDialog::accept()
{
    const MessageTemplate *const which = chosen();
    ComposeContext context = m_context;
    const auto message = which ? compose(*which, values(), context) : unexpected(ErrorCode::BadOption, QString());
    if (!message)
        return;
    Q_EMIT composed(draftOf(*message), context);
    QDialog::accept();
}

} // namespace plectrum
