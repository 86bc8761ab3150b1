// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace plectrum {

/// The keys that a widget understands by itself while it has the focus. Each such widget names them beside the code
/// that handles them; all of them are collected here.
struct WidgetKeys {
    struct Key {
        QString keys;
        QString text;
    };
    QString where;
    QList<Key> keys;
};

/// Of every widget of the window, in the order in which one meets them.
QList<WidgetKeys> allWidgetKeys();

} // namespace plectrum
