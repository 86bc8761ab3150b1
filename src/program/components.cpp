// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/components.h"

#include "builtwith.h"

#include <QFile>

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

/// Resources of a static library are linked where they are named; that must stand outside of namespaces.
static void keepLicences()
{
    Q_INIT_RESOURCE(licences);
}

namespace plectrum {
namespace {

constexpr std::array Components{
    Component{"Plectrum", PLECTRUM_VERSION, "GPL-3.0-or-later", "2026 The Plectrum authors", "", ""},
    Component{"CLI11", PLECTRUM_WITH_CLI11, "BSD-3-Clause",
              "2017-2024 University of Cincinnati, developed by Henry Schreiner under NSF AWARD 1414736",
              "https://github.com/CLIUtils/CLI11", "cli11"},
    Component{"expected", PLECTRUM_WITH_EXPECTED, "CC0-1.0", "2017 Simon Brand",
              "https://github.com/TartanLlama/expected", "tl-expected"},
    Component{"hiredis", PLECTRUM_WITH_HIREDIS, "BSD-3-Clause",
              "2006-2011 Salvatore Sanfilippo, 2010-2011 Pieter Noordhuis", "https://github.com/redis/hiredis",
              "hiredis"},
    Component{"JSON for Modern C++", PLECTRUM_WITH_JSON, "MIT",
              "2013-2022 Niels Lohmann, 2009 Florian Loitsch, 2008-2009 Bjoern Hoehrmann",
              "https://github.com/nlohmann/json", "nlohmann-json3"},
    Component{"libmpack", PLECTRUM_WITH_MPACK, "MIT", "2016 Thiago de Arruda", "https://github.com/libmpack/libmpack",
              "libmpack"},
    Component{"libzip", PLECTRUM_WITH_LIBZIP, "BSD-3-Clause", "1999-2020 Dieter Baron and Thomas Klausner",
              "https://libzip.org", "libzip"},
    Component{"OpenSSL", PLECTRUM_WITH_OPENSSL, "Apache-2.0",
              "1998-2023 The OpenSSL Project Authors, 1995-1998 Eric A. Young, Tim J. Hudson",
              "https://www.openssl.org", "openssl"},
    Component{"Protocol Buffers", PLECTRUM_WITH_PROTOBUF, "BSD-3-Clause", "2008-2021 Google Inc.",
              "https://protobuf.dev", "protobuf"},
    Component{"Qt", QT_VERSION_STR, "LGPL-3.0-only", "2015-2023 The Qt Company Ltd. and other contributors",
              "https://www.qt.io", "qt6-base"},
    Component{"QtKeychain", PLECTRUM_WITH_KEYCHAIN, "BSD-2-Clause", "2011-2019 Frank Osterfeld and others",
              "https://github.com/frankosterfeld/qtkeychain", "qtkeychain"},
    Component{"SQLite", SQLITE_VERSION, "blessing", "none: in the public domain", "https://www.sqlite.org", "sqlite3"},
    Component{"yaml-cpp", PLECTRUM_WITH_YAML, "MIT", "2008 Jesse Beder", "https://github.com/jbeder/yaml-cpp",
              "yaml-cpp"},
    Component{"zlib", PLECTRUM_WITH_ZLIB, "Zlib", "1995-2022 Jean-loup Gailly and Mark Adler", "https://zlib.net",
              "zlib"},
};

} // namespace

std::span<const Component> components()
{
    return Components;
}

QString licenceText(const QString &identifier)
{
    keepLicences();
    QFile file(u":/licences/%1.txt"_s.arg(identifier));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString licenceNotice(const Component &component)
{
    const QString head = u"%1 %2\nCopyright: %3\nLicence: %4\n"_s.arg(
        QString::fromUtf8(component.name), QString::fromUtf8(component.version), QString::fromUtf8(component.copyright),
        QString::fromUtf8(component.licence));
    const QString homepage = QString::fromUtf8(component.homepage);
    QString text = head + (homepage.isEmpty() ? QString() : homepage + u'\n') + u'\n'
        + licenceText(QString::fromUtf8(component.licence));
    // The Lesser licence adds to the general one, which belongs to it.
    if (QByteArrayView(component.licence).startsWith("LGPL"))
        text += u"\n\n"_s + licenceText(u"GPL-3.0-or-later"_s);
    return text;
}

} // namespace plectrum
