// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/handbook/handbookpages.h"

#include <QDialog>

#include <memory>

class QTreeWidgetItem;

namespace plectrum {

class Settings;

namespace Ui {
class HandbookWindow;
}

/// The handbook: what is in it on the left, to look through by words; a page on the right. Has no parent, so that no
/// dialog keeps people from reading about it.
class HandbookWindow : public QDialog {
    Q_OBJECT

public:
    /// Remembers its size in `settings`, which outlives it.
    explicit HandbookWindow(Settings &settings);
    ~HandbookWindow() override;

    const HandbookPages &pages() const { return m_pages; }
    /// "tap.md" or "tap.md#rules".
    void open(const QString &page);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void fill(const QString &words);
    void add(QTreeWidgetItem *parent, const HandbookPage &page, const HandbookSection &section);
    void follow();
    void goTo(const QTreeWidgetItem *item);

    Settings &m_settings;
    const HandbookPages m_pages;
    std::unique_ptr<Ui::HandbookWindow> m_ui;
};

} // namespace plectrum
