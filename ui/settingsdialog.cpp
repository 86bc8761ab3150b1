// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settingsdialog.h"

#include "program/updatecheck.h"
#include "ui/recordingfolder.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui_settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// Why recordings cannot go there; empty: they can, or the preset folder is meant.
QString folderFault(const QString &path)
{
    if (path.isEmpty() || RecordingFolder::canWrite(path))
        return {};
    return QDir::isAbsolutePath(path) ? SettingsDialog::tr("Nothing can be written there.")
                                      : SettingsDialog::tr("The whole path is needed, from the root on.");
}

/// Why this build cannot do it; empty: it can.
QString missingFor(Setting setting)
{
    return setting == Setting::LooksForVersions && UpdateCheck::address().isEmpty()
        ? SettingsDialog::tr("This build knows no address to ask. Its packager has to name one.")
        : QString();
}

QString cleaned(const QString &path)
{
    return path.trimmed().isEmpty() ? QString() : QDir::cleanPath(path.trimmed());
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, const QString &recordings, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_settings(settings)
    , m_recordings(recordings)
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
    // As wide as large texts need; the editors stand at the right.
    const int bar = m_ui->scrollArea->verticalScrollBar()->sizeHint().width();
    m_ui->scrollArea->setMinimumWidth(m_ui->contentWidget->minimumSizeHint().width() + bar);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addRow(const SettingInfo &info, QLabel *group)
{
    Row row{.setting = info.setting,
            .widget = new QWidget(m_ui->contentWidget),
            .group = group,
            .words = QStringList{settingText(info.group), settingText(info.label), settingText(info.help)}.join(u' '),
            .show = {},
            .fault = new QLabel};
    const QString label = settingText(info.label);
    const QString name = QString(info.key).replace(u'/', u'_');
    row.fault->setObjectName(name + u"FaultLabel"_s);
    row.fault->setProperty("fault", true);
    row.fault->setWordWrap(true);
    row.fault->hide();
    QWidget *const editor = makeEditor(info, row);
    editor->setObjectName(name + u"Editor"_s);
    editor->setToolTip(settingText(info.help));
    editor->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    editor->installEventFilter(this);
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
    }
    if (info.type == SettingInfo::Type::Folder)
        texts->addWidget(editor->parentWidget());
    else if (info.type != SettingInfo::Type::Switch)
        layout->addWidget(editor, 0, Qt::AlignTop);
    texts->addWidget(help);
    texts->addWidget(row.fault);
    layout->addWidget(reset, 0, Qt::AlignTop);
    if (const QString missing = missingFor(info.setting); !missing.isEmpty()) {
        editor->setEnabled(false);
        help->setText(missing);
    }
    connect(reset, &QToolButton::clicked, this, [this, setting = info.setting] { m_settings.reset(setting); });
    row.show = [this, reset, setting = info.setting, show = row.show] {
        show();
        reset->setEnabled(!m_settings.isPreset(setting));
    };
    row.show();
    m_ui->contentLayout->addWidget(row.widget);
    m_rows << row;
}

/// Who scrolls past an editor does not change it.
bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || qobject_cast<QWidget *>(watched)->hasFocus())
        return QDialog::eventFilter(watched, event);
    event->ignore();
    return true;
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
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        for (const SettingInfo::Option &option : info.choices) {
            box->addItem(settingText(option));
            row.words += u' ' + settingText(option);
        }
        connect(box, &QComboBox::activated, this, [this, setting](int place) { m_settings.setValue(setting, place); });
        row.show = [this, box, setting] { box->setCurrentIndex(m_settings.value(setting)); };
        return box;
    }
    case SettingInfo::Type::Font:
        return makeFontEditor(setting, row);
    case SettingInfo::Type::Folder:
        return makeFolderEditor(setting, row);
    case SettingInfo::Type::Number:
        break;
    }
    auto *const box = new QSpinBox(row.widget);
    box->setRange(info.least, info.most);
    if (*info.leastText)
        box->setSpecialValueText(settingText(info.leastText));
    if (*info.unit)
        box->setSuffix(u' ' + settingText(info.unit));
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this, [this, setting](int value) { m_settings.setValue(setting, value); });
    row.show = [this, box, setting] { box->setValue(m_settings.value(setting)); };
    return box;
}

/// Families of equal width, the system's choice first.
QWidget *SettingsDialog::makeFontEditor(Setting setting, Row &row)
{
    auto *const box = new QComboBox(row.widget);
    box->addItem(tr("As the system"));
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families) {
        if (QFontDatabase::isFixedPitch(family) && !QFontDatabase::isPrivateFamily(family))
            box->addItem(family, family);
    }
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    connect(box, &QComboBox::activated, this,
            [this, box, setting] { m_settings.setText(setting, box->currentData().toString()); });
    row.show = [this, box, setting] { box->setCurrentIndex(qMax(0, box->findData(m_settings.text(setting)))); };
    return box;
}

/// A line for the path and a button that opens the system's dialog, in a widget of their own.
QWidget *SettingsDialog::makeFolderEditor(Setting setting, Row &row)
{
    auto *const both = new QWidget(row.widget);
    auto *const line = new QLineEdit(both);
    line->setPlaceholderText(QDir::toNativeSeparators(m_recordings));
    line->setClearButtonEnabled(true);
    auto *const choose = new QToolButton(both);
    choose->setObjectName(u"chooseFolderButton"_s);
    choose->setText(tr("Choose…"));
    choose->setAccessibleName(tr("Choose the folder of recordings"));
    auto *const layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addWidget(line, 1);
    layout->addWidget(choose);
    auto *const content = new QLabel(both);
    content->setObjectName(u"recordingsContentLabel"_s);
    content->setProperty("dim", true);
    layout->addWidget(content);
    connect(choose, &QToolButton::clicked, this, [this, setting] {
        const QString set = m_settings.text(setting);
        auto *const dialog = new QFileDialog(this, tr("Folder of recordings"), set.isEmpty() ? m_recordings : set);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, setting](const QString &path) { m_settings.setText(setting, QDir::cleanPath(path)); });
        dialog->open();
    });
    const auto isUsable = [line, fault = row.fault](const QString &path) {
        const QString problem = folderFault(path);
        fault->setText(problem);
        fault->setVisible(!problem.isEmpty());
        restyle(*line, "invalid", !problem.isEmpty());
        return problem.isEmpty();
    };
    // What cannot be written to is said and not taken over.
    connect(line, &QLineEdit::textEdited, this, [this, setting, isUsable](const QString &text) {
        const QString path = cleaned(text);
        if (isUsable(path))
            m_settings.setText(setting, path);
    });
    row.show = [this, line, content, setting, isUsable] {
        const QString path = m_settings.text(setting);
        if (cleaned(line->text()) != path)
            line->setText(QDir::toNativeSeparators(path));
        isUsable(path);
        const auto [count, bytes] = RecordingFolder(m_recordings, &m_settings).content();
        content->setText(tr("%n file(s), %1", nullptr, count).arg(locale().formattedDataSize(bytes)));
    };
    return line;
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
