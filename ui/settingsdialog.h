// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settingtable.h"

#include <QDialog>
#include <QList>

#include <functional>
#include <memory>

class QLabel;

namespace plectrum {

class Settings;

namespace Ui {
class SettingsDialog;
}

/// All settings, made from their table. What is changed holds at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `settings` must outlive the dialog.
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);
    ~SettingsDialog() override;

private:
    struct Row {
        Setting setting;
        QWidget *widget;
        QLabel *group; ///< its heading
        QString words; ///< what a search finds it by
        std::function<void()> show;
    };

    void addRow(const SettingInfo &info, QLabel *group);
    QWidget *makeEditor(const SettingInfo &info, Row &row);
    void search(const QString &text);

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Settings &m_settings;
    QList<Row> m_rows;
};

} // namespace plectrum
