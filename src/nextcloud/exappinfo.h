// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/exapproute.h"
#include "nextcloud/xmlplaces.h"
#include "result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <array>

namespace plectrum {

/// The elements that `<route>` knows; the order of routeFieldNames.
enum class RouteField { Url, Verb, AccessLevel, BruteforceProtection, HeadersToExclude };
inline constexpr std::array RouteFieldNames{
    QLatin1StringView("url"), QLatin1StringView("verb"), QLatin1StringView("access_level"),
    QLatin1StringView("bruteforce_protection"), QLatin1StringView("headers_to_exclude")};

/// One element as it stands in the file, before any judgement.
struct InfoElement {
    QString name;
    QString text;    ///< as written, white space included; of elements inside too
    qint64 line = 0; ///< from 1; 0: there is no such element
    XmlPlace place;
    bool hasCData = false;
    bool hasComment = false;
    QStringList inner; ///< the texts of elements inside it
    int repeats = 0;   ///< how many more of the same name there are

    bool isPresent() const { return line > 0; }
};

/// One `<route>` as written.
struct RouteSource {
    std::array<InfoElement, RouteFieldNames.size()> fields;
    QList<InfoElement> unknown;
    qint64 line = 0;
    XmlPlace place;

    const InfoElement &operator[](RouteField field) const { return fields[size_t(field)]; }
};

/// A `<variable>` that the administrator may set when installing.
struct ExAppVariable {
    QString name;
    QString displayName;
    QString description;
    QString defaultValue;
    qint64 line = 0;

    bool operator==(const ExAppVariable &) const = default;
};

/// An ExApp's info.xml, as far as routing needs it.
struct ExAppInfo {
    QString id;
    QString name;
    QString version;
    QList<ExAppRoute> routes;        ///< as good as they can be read; routeSources says what was written
    QList<RouteSource> routeSources; ///< one for each route
    QList<ExAppVariable> variables;
    QList<qint64> routesLines;      ///< lines of `<routes>` in `<external-app>`; AppAPI understands one only
    QList<qint64> strayRoutesLines; ///< lines of `<routes>` elsewhere, where AppAPI does not look

    /// Reads the file's bytes. At most 1 MiB, 32 levels, 1000 routes and 1000 variables. A document type, and with it
    /// every entity declaration, is refused. Error: BadConfig, which names element, line and column.
    static Result<ExAppInfo> parse(QByteArrayView xml);
    /// Error: FileNotFound, FileNotReadable or one of parse().
    static Result<ExAppInfo> read(const QString &path);
    /// The bytes of a file within the limit of parse(). Error: FileNotFound, FileNotReadable, BadConfig.
    static Result<QByteArray> load(const QString &path);
};

/// What AppAPI makes of a list field: empty, or a JSON array whose elements all are `int` or all are text.
Result<QList<int>> statusListFromText(const QString &text);
Result<QStringList> headerListFromText(const QString &text);

} // namespace plectrum
