// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QToolButton>

namespace plectrum {

/// Shows a colour and lets the user choose another, or none.
class ColorButton : public QToolButton {
    Q_OBJECT

public:
    explicit ColorButton(QWidget *parent = nullptr);

    /// Invalid: none.
    QColor color() const { return m_color; }
    void setColor(const QColor &color);

Q_SIGNALS:
    /// By the user.
    void colorChosen(const QColor &color);

private:
    void choose();

    QColor m_color;
};

} // namespace plectrum
