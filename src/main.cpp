// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "program/crashreports.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("plectrum"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PLECTRUM_VERSION));
    plectrum::installCrashHandler(QStringLiteral("plectrum-cli"));
    return plectrum::runCli(QCoreApplication::arguments());
}
