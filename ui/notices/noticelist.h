// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace plectrum {

class NoticeCenter;

namespace Ui {
class NoticeList;
}

/// What was told in this run, the newest first, for those who looked away.
class NoticeList : public QDialog {
    Q_OBJECT

public:
    /// `notices` must outlive this dialog.
    explicit NoticeList(const NoticeCenter &notices, QWidget *parent = nullptr);
    ~NoticeList() override;

private:
    void fill();

    std::unique_ptr<Ui::NoticeList> m_ui;
    const NoticeCenter &m_notices;
};

} // namespace plectrum
