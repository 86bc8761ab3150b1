// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QLabel>

/// The least that a window of Qt can be: what bench compares Plectrum with.
int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QLabel label(QStringLiteral("Hello"));
    label.setWindowTitle(QStringLiteral("Plectrum measures hello"));
    label.show();
    return QApplication::exec();
}
