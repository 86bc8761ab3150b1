// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settingsdialog.h"

#include "ui/settings.h"
#include "ui_settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plectrum {

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_settings(settings)
{
    m_ui->setupUi(this);
    QLabel *group = nullptr;
    for (const SettingInfo &info : settingTable()) {
        const QString title = settingText(info.group);
        if (!group || group->text() != title) {
            group = new QLabel(title, m_ui->contentWidget);
            group->setProperty("heading", true);
            m_ui->contentLayout->addWidget(group);
        }
        addRow(info, group);
    }
    m_ui->contentLayout->addStretch(1);
    m_ui->nothingLabel->hide();
    QPushButton *const reset = m_ui->buttonBox->addButton(tr("&Reset all"), QDialogButtonBox::ResetRole);
    reset->setObjectName(u"resetAllButton"_s);
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, [this] {
        for (const Row &row : std::as_const(m_rows))
            m_settings.reset(row.setting);
    });
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->searchLineEdit, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(&m_settings, &Settings::changed, this, [this](Setting setting) {
        for (const Row &row : std::as_const(m_rows)) {
            if (row.setting == setting)
                row.show();
        }
    });
    m_ui->searchLineEdit->setFocus();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addRow(const SettingInfo &info, QLabel *group)
{
    Row row{.setting = info.setting,
            .widget = new QWidget(m_ui->contentWidget),
            .group = group,
            .words = QStringList{settingText(info.group), settingText(info.label), settingText(info.help)}.join(u' ')};
    const QString label = settingText(info.label);
    const QString name = QString(info.key).replace(u'/', u'_');
    QWidget *const editor = makeEditor(info, row);
    editor->setObjectName(name + u"Editor"_s);
    editor->setAccessibleName(label);
    editor->setAccessibleDescription(settingText(info.help));
    auto *const reset = new QToolButton(row.widget);
    reset->setObjectName(name + u"ResetButton"_s);
    reset->setText(tr("Reset"));
    reset->setAccessibleName(tr("Reset: %1").arg(label));
    auto *const help = new QLabel(settingText(info.help), row.widget);
    help->setProperty("dim", true);
    help->setWordWrap(true);
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *const layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(12, 2, 0, 6);
    layout->setSpacing(12);
    layout->addLayout(texts, 1);
    if (info.type == SettingInfo::Type::Switch) {
        texts->addWidget(editor);
        help->setContentsMargins(24, 0, 0, 0);
    } else {
        auto *const title = new QLabel(label, row.widget);
        title->setBuddy(editor);
        texts->addWidget(title);
        layout->addWidget(editor, 0, Qt::AlignTop);
    }
    texts->addWidget(help);
    layout->addWidget(reset, 0, Qt::AlignTop);
    connect(reset, &QToolButton::clicked, this, [this, setting = info.setting] { m_settings.reset(setting); });
    row.show = [this, reset, preset = info.preset, setting = info.setting, show = row.show] {
        show();
        reset->setEnabled(m_settings.value(setting) != preset);
    };
    row.show();
    m_ui->contentLayout->addWidget(row.widget);
    m_rows << row;
}

/// An editor that writes into the settings; row.show is to read them again.
QWidget *SettingsDialog::makeEditor(const SettingInfo &info, Row &row)
{
    const Setting setting = info.setting;
    switch (info.type) {
    case SettingInfo::Type::Switch: {
        auto *const box = new QCheckBox(settingText(info.label), row.widget);
        connect(box, &QCheckBox::toggled, this, [this, setting](bool on) { m_settings.setValue(setting, on); });
        row.show = [this, box, setting] { box->setChecked(m_settings.value(setting) != 0); };
        return box;
    }
    case SettingInfo::Type::Choice: {
        auto *const box = new QComboBox(row.widget);
        for (const SettingInfo::Option &option : info.choices) {
            box->addItem(settingText(option.text));
            row.words += u' ' + settingText(option.text);
        }
        connect(box, &QComboBox::activated, this, [this, setting](int place) { m_settings.setValue(setting, place); });
        row.show = [this, box, setting] { box->setCurrentIndex(m_settings.value(setting)); };
        return box;
    }
    case SettingInfo::Type::Number:
        break;
    }
    auto *const box = new QSpinBox(row.widget);
    box->setRange(info.least, info.most);
    box->setSpecialValueText(settingText(info.leastText));
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this, [this, setting](int value) { m_settings.setValue(setting, value); });
    row.show = [this, box, setting] { box->setValue(m_settings.value(setting)); };
    return box;
}

void SettingsDialog::search(const QString &text)
{
    const QStringList wanted = text.split(u' ', Qt::SkipEmptyParts);
    bool anything = false;
    for (const Row &row : std::as_const(m_rows))
        row.group->hide();
    for (const Row &row : std::as_const(m_rows)) {
        const bool fits = std::ranges::all_of(
            wanted, [&row](const QString &word) { return row.words.contains(word, Qt::CaseInsensitive); });
        row.widget->setVisible(fits);
        if (fits)
            row.group->show();
        anything |= fits;
    }
    m_ui->nothingLabel->setVisible(!anything);
}

} // namespace plectrum
