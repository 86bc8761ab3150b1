// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDoubleSpinBox>

#include <chrono>

namespace plectrum {

/// Seconds down to the millisecond, shown without needless zeros; up to a day.
class DurationSpinBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit DurationSpinBox(QWidget *parent = nullptr);

    std::chrono::milliseconds duration() const;
    void setDuration(std::chrono::milliseconds duration);

protected:
    QString textFromValue(double value) const override;
};

} // namespace plectrum
