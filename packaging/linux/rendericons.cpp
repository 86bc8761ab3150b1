// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Run by the build: draws SOURCE.svg into square pictures FOLDER/SIZE.png, so that packing needs no other program.
int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("usage: plectrum-icons SOURCE.svg FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(arguments[1]);
    if (!drawing.isValid()) {
        std::fprintf(stderr, "%s is no drawing\n", qPrintable(arguments[1]));
        return 4;
    }
    for (const QString &size : arguments.sliced(3)) {
        QImage image(size.toInt(), size.toInt(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawing.render(&painter);
        painter.end();
        const QString path = arguments[2] + u'/' + size + u".png"_s;
        if (!image.save(path)) {
            std::fprintf(stderr, "%s could not be written\n", qPrintable(path));
            return 4;
        }
    }
    return 0;
}
