// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "replay/messagecomparer.h"

#include <QDialog>

#include <memory>

namespace plectrum {

class CaptureReader;

namespace Ui {
class CompareDialog;
}

/// Two rows of a capture beside each other: as text, by the values of their JSON, and byte by byte.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    /// Reads at most MaxBytes of each.
    CompareDialog(CaptureReader &reader, RecordId first, RecordId second, QWidget *parent = nullptr);
    ~CompareDialog() override;

    static constexpr qint64 MaxBytes = 256LL * 1024;

private:
    void showValues(const MessageDiff &diff, const QString &first, const QString &second);

    const std::unique_ptr<Ui::CompareDialog> m_ui;
};

} // namespace plectrum
