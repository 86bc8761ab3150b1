// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/filterfields.h"
#include "capture/jsonpath.h"
#include "capture/record.h"

#include <QString>

namespace plectrum {

/// A filter that finds the rows with this row's value of `field`, such as `dir == in`; empty: the row has none, or it
/// cannot be written. Content is compared in full where it is short, else by how it begins.
QString filterTermOf(const RecordView &record, FilterField field);
/// The same for the plain values in a row's JSON, by name, at most `most`.
QStringList jsonFilterTermsOf(const RecordView &record, qsizetype most = 16);
/// The same for the value at `path` in the JSON text `json`, which must stand there as `raw`; empty for objects and
/// arrays.
QString jsonFilterTerm(QByteArrayView json, const std::vector<JsonStep> &path, QByteArrayView raw);
/// The same for a line of a request or a response, such as `header.origin == "https://a"`.
QString headerFilterTerm(const QString &line);
/// The text as a filter has it, in quotes.
QString quotedForFilter(const QString &text);

} // namespace plectrum
