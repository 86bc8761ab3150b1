// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/colorbutton.h"

#include <QColorDialog>
#include <QMenu>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace plectrum {

ColorButton::ColorButton(QWidget *parent)
    : QToolButton(parent)
{
    auto *const menu = new QMenu(this);
    menu->addAction(tr("Choose a colour…"), this, &ColorButton::choose);
    menu->addAction(tr("None"), this, [this] {
        setColor({});
        Q_EMIT colorChosen({});
    });
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setColor({});
}

void ColorButton::setColor(const QColor &color)
{
    m_color = color;
    QPixmap swatch(16, 16);
    swatch.fill(Qt::transparent);
    QPainter painter(&swatch);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.setBrush(color.isValid() ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawRect(0, 0, 15, 15);
    painter.end();
    setIcon(swatch);
    setText(color.isValid() ? color.name() : tr("None"));
}

void ColorButton::choose()
{
    auto *const dialog = new QColorDialog(m_color, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &color) {
        setColor(color);
        Q_EMIT colorChosen(color);
    });
    dialog->open();
}

} // namespace plectrum
