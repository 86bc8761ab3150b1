// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QWidget>

namespace plectrum {

/// The steps of opening a connection one below the other, each as long as it took.
class TimingWaterfall : public QWidget {
    Q_OBJECT

public:
    explicit TimingWaterfall(QWidget *parent = nullptr);

    /// ConnectionInfo::timings, nanoseconds.
    void setTimings(const QJsonObject &timings);
    /// The last step is what failed.
    void setRefused(bool refused);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step {
        QString name;
        double ms;
    };
    QList<Step> m_steps;
    bool m_refused = false;
};

} // namespace plectrum
