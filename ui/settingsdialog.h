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
    /// `settings` must outlive the dialog; `recordings`: the preset folder of recordings.
    SettingsDialog(Settings &settings, const QString &recordings, QWidget *parent = nullptr);
    ~SettingsDialog() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        Setting setting;
        QWidget *widget;
        QLabel *group; ///< its heading
        QString words; ///< what a search finds it by
        std::function<void()> show;
        QLabel *fault; ///< below the help; hidden while nothing is wrong
    };

    void addRow(const SettingInfo &info, QLabel *group);
    QWidget *makeEditor(const SettingInfo &info, Row &row);
    QWidget *makeFontEditor(Setting setting, Row &row);
    QWidget *makeFolderEditor(Setting setting, Row &row);
    void search(const QString &text);

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Settings &m_settings;
    const QString m_recordings;
    QList<Row> m_rows;
};

} // namespace plectrum
