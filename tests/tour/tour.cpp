// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of everything there is to look at, in light and dark, and a page that lays them out.

#include "support/secretservice.h"
#include "support/tourstage.h"
#include "support/tourstops.h"
#include "ui/theme.h"
#include "ui/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QPixmap>
#include <QSaveFile>
#include <QSet>
#include <QStyle>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace plectrum;

namespace {

const struct {
    ThemeChoice choice;
    QString name;
} Themes[] = {{ThemeChoice::Light, u"light"_s}, {ThemeChoice::Dark, u"dark"_s}};

/// A picture of nothing has one colour, or a few.
bool showsSomething(const QImage &picture)
{
    constexpr qsizetype Enough = 12;
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            colors.insert(picture.pixel(x, y));
        if (colors.size() >= Enough)
            return true;
    }
    return false;
}

/// Without fonts boxes are drawn, all alike, or nothing.
bool drawsText()
{
    const auto drawn = [](const QString &text) {
        QLabel label(text);
        label.resize(60, 30);
        return label.grab().toImage();
    };
    return drawn(u"iii"_s) != drawn(u"MWQ"_s) && drawn(u"ab"_s) != drawn(u"ba"_s);
}

/// What is drawn late, such as faces that read in slices of the event loop, has its time.
void settle()
{
    for (int turn = 0; turn < 20; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
}

QString fileOf(const TourStop &stop, const QString &theme)
{
    return u"%1-%2.png"_s.arg(QLatin1StringView(stop.name), theme);
}

/// Names of the stops that show nothing.
QStringList takePictures(const QDir &folder, const QStringList &only, ThemeChoice choice, const QString &theme,
                         int textSize)
{
    applyTheme(*qApp, choice, {.size = textSize});
    TourStage stage;
    QStringList empty;
    for (const TourStop &stop : tourStops()) {
        if (!only.isEmpty() && !only.contains(QLatin1StringView(stop.name)))
            continue;
        QWidget *const shown = stop.open(stage);
        settle();
        const QImage picture = shown && shown->isVisible() ? shown->grab().toImage() : QImage();
        if (!showsSomething(picture) || !picture.save(folder.filePath(fileOf(stop, theme))))
            empty << QLatin1StringView(stop.name);
        stage.tidy();
    }
    return empty;
}

bool writePage(const QDir &folder, const QStringList &only)
{
    QString html = uR"(<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Plectrum, all of it</title>
<style>body{font:14px sans-serif;margin:24px;background:#888}h2{margin:32px 0 8px;color:#fff}
div{display:grid;grid-template-columns:1fr 1fr;gap:16px;align-items:start}img{max-width:100%}
nav a{color:#fff;margin-right:10px}</style><h1>Plectrum, all of it</h1><nav>)"_s;
    QString pictures;
    for (const TourStop &stop : tourStops()) {
        const QString name = QString::fromLatin1(stop.name);
        if (!only.isEmpty() && !only.contains(name))
            continue;
        html += u"<a href=\"#%1\">%1</a> "_s.arg(name);
        pictures += u"<h2 id=\"%1\">%1</h2><div>"_s.arg(name);
        for (const auto &theme : Themes)
            pictures += uR"(<a href="%1"><img loading="lazy" src="%1" alt="%2, %3"></a>)"_s.arg(
                fileOf(stop, theme.name), name, theme.name);
        pictures += u"</div>\n"_s;
    }
    QSaveFile file(folder.filePath(u"index.html"_s));
    return file.open(QIODevice::WriteOnly)
        && file.write((html + u"</nav>\n"_s + pictures + u"</html>\n"_s).toUtf8()) > 0 && file.commit();
}

/// Tells everything but that there is no window manager offscreen.
void tell(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!text.startsWith("This plugin does not support"_L1))
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(tell);
    // Nothing of the user's is read or written.
    const QTemporaryDir home;
    for (const char *const name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toUtf8());
    SecretService::useNone();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"plectrum"_s);
    QApplication::setApplicationDisplayName(u"Plectrum"_s);
    QApplication::setApplicationVersion(QStringLiteral(PLECTRUM_VERSION));
    QApplication::setCursorFlashTime(0);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Pictures of every face, dialog, dock and empty state, in light and dark."_s);
    parser.addHelpOption();
    const QCommandLineOption text(u"text"_s, u"Size of texts in points."_s, u"POINTS"_s, u"0"_s);
    const QCommandLineOption only(u"only"_s, u"This stop; may stand several times."_s, u"STOP"_s);
    const QCommandLineOption language(u"language"_s, u"Of the texts: "_s + Translations::codes().join(u", "_s) + u'.',
                                      u"CODE"_s, u"en"_s);
    parser.addOptions({text, only, language});
    parser.addPositionalArgument(u"folder"_s, u"Where they go."_s, u"FOLDER"_s);
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const Translations translations(parser.value(language));
    const QDir folder(parser.positionalArguments().constFirst());
    if (!folder.mkpath(u"."_s) || !drawsText()) {
        std::fprintf(stderr, "No folder to write into, or no font to draw with.\n");
        return 1;
    }
    bool isWhole = true;
    for (const auto &theme : Themes) {
        const QStringList empty =
            takePictures(folder, parser.values(only), theme.choice, theme.name, parser.value(text).toInt());
        for (const QString &name : empty)
            std::fprintf(stderr, "%s, %s: nothing is shown\n", qPrintable(name), qPrintable(theme.name));
        isWhole = isWhole && empty.isEmpty();
    }
    if (!writePage(folder, parser.values(only)))
        return 1;
    std::printf("%s\n", qPrintable(folder.absoluteFilePath(u"index.html"_s)));
    return isWhole ? 0 : 1;
}
