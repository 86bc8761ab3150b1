// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/crashreports.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// Of the arguments, else of the environment, else of the settings; empty: as the system. It is wanted before any text
/// is made, those of the arguments too.
QString wantedLanguage(const QCommandLineOption &option, const plectrum::Settings &settings)
{
    QCommandLineParser parser;
    parser.addOption(option);
    (void)parser.parse(QCoreApplication::arguments()); // others may be wrong: told later, in that language
    if (parser.isSet(option))
        return parser.value(option);
    if (qEnvironmentVariableIsSet("PLECTRUM_LANGUAGE"))
        return qEnvironmentVariable("PLECTRUM_LANGUAGE");
    const int chosen = settings.value(plectrum::Setting::Language);
    return chosen == 0 ? QString()
                       : QString(plectrum::settingInfo(plectrum::Setting::Language).choices[size_t(chosen)].name);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"plectrum"_s);
    QApplication::setApplicationDisplayName(u"Plectrum"_s);
    QApplication::setApplicationVersion(QStringLiteral(PLECTRUM_VERSION));
    QApplication::setDesktopFileName(u"plectrum"_s);

    plectrum::installCrashHandler(u"plectrum"_s);
    const plectrum::Settings settings;
    QCommandLineOption language(u"language"_s);
    language.setValueName(u"CODE"_s);
    const QString wanted = wantedLanguage(language, settings);
    const plectrum::Translations translations(wanted);
    language.setDescription(QApplication::translate("main", "Show texts in this language, whatever is set: %1.")
                                .arg(plectrum::Translations::codes().join(u", "_s)));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Connect to, inspect and record WebSocket services."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(language);
    parser.addPositionalArgument(
        u"what"_s, QApplication::translate("main", "Recordings to open, or URLs to connect to."), u"[FILE|URL…]"_s);
    parser.process(app);

    if (!wanted.isEmpty() && !plectrum::Translations::codes().contains(wanted))
        qWarning("%s",
                 qPrintable(QApplication::translate("main", "There are no texts in the language “%1”.").arg(wanted)));
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
