// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace plectrum {

/// What a page of Markdown tells its reader to do, in its order.
struct PageStep {
    enum class Kind {
        Command, ///< a line behind "$ " of a block of "console"
        File,    ///< a block below a line that ends in "Save as `NAME`:"
        Query,   ///< a statement of a block of "sql"
    };
    Kind kind = Kind::Command;
    QString text;         ///< the command, the content, the query
    QString name;         ///< of a file
    QStringList expected; ///< lines of what the command prints; … stands for any text
    int line = 0;         ///< of the page, from 1
};
QList<PageStep> pageSteps(const QString &markdown);

/// The first of `expected` that is not among the lines of `output` in this order; empty: all are. Other lines may stand
/// between them.
QString missingLine(const QStringList &expected, const QString &output);

/// Relative targets of the page's links and pictures, as they are written.
QStringList pageLinks(const QString &markdown);
/// Anchors of its headings, as hosts of repositories make them.
QStringList pageAnchors(const QString &markdown);

} // namespace plectrum
