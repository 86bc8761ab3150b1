// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/lanes/lanechart.h"
#include "ui/backgroundtask.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <optional>

namespace plectrum {

class DeliveryModel;

namespace Ui {
class LanesDialog;
}

/// The connections of a capture as lanes of a sequence diagram, and the matrix of what was delivered. Reads the capture
/// on a thread of its own; a capture that still grows is read again on request.
class LanesDialog : public QDialog {
    Q_OBJECT

public:
    explicit LanesDialog(const QString &capturePath, const DecoderChoices &decoders = {}, QWidget *parent = nullptr);
    ~LanesDialog() override;

    /// What is shown; nullopt while the first reading runs or after it failed.
    const std::optional<LaneChart> &chart() const { return m_chart; }
    void selectRecord(RecordId record);

Q_SIGNALS:
    void recordChosen(plectrum::RecordId record);
    /// A reading has ended, well or not.
    void read();

private:
    void readAgain();
    void take(Result<LaneChart> reading);
    void showChart();
    void fillLanesMenu();
    void say(const QString &text, bool isFault = false);
    std::optional<LaneOptions> options();
    void saveSvg();

    const QString m_path;
    const DecoderChoices m_decoders;
    const std::unique_ptr<Ui::LanesDialog> m_ui;
    DeliveryModel *const m_model;
    BackgroundTask m_task;
    QTimer m_progress; ///< while it reads
    std::optional<LaneChart> m_chart;
    QList<quint32> m_connections; ///< chosen; empty: as LaneOptions says
};

} // namespace plectrum
