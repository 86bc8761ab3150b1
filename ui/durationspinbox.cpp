// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/durationspinbox.h"

#include <cmath>

namespace plectrum {

DurationSpinBox::DurationSpinBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    constexpr double Day = 24.0 * 3600;
    setDecimals(3);
    setRange(0, Day);
    setSuffix(tr(" s"));
}

std::chrono::milliseconds DurationSpinBox::duration() const
{
    return std::chrono::milliseconds(std::llround(value() * 1000));
}

void DurationSpinBox::setDuration(std::chrono::milliseconds duration)
{
    setValue(double(duration.count()) / 1000);
}

QString DurationSpinBox::textFromValue(double value) const
{
    return locale().toString(value, 'g', 8);
}

} // namespace plectrum
