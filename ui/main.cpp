// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"plectrum"_s);
    QApplication::setApplicationDisplayName(u"Plectrum"_s);
    QApplication::setApplicationVersion(QStringLiteral(PLECTRUM_VERSION));
    QApplication::setDesktopFileName(u"plectrum"_s);

    plectrum::installTranslations(app);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Connect to, inspect and record WebSocket services."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"what"_s, QApplication::translate("main", "Recordings to open, or URLs to connect to."), u"[FILE|URL…]"_s);
    parser.process(app);

    const plectrum::Settings settings;
    plectrum::applyTheme(app, settings.theme(), settings.textLook());
    plectrum::MainWindow window{plectrum::MainWindow::Places()};
    window.restoreTabs();
    window.show();
    const QStringList given = parser.positionalArguments();
    for (const QString &what : given) {
        if (QFileInfo::exists(what))
            window.openFile(what);
        else
            window.openUrl(what);
    }
    return QApplication::exec();
}
