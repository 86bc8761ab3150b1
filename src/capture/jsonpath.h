// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace plectrum {

/// One step into a JSON value: an object's key, or an array's index.
struct JsonStep {
    QByteArray key; ///< UTF-8
    int index = -1; ///< not negative: an array's index

    bool operator==(const JsonStep &) const = default;
};

/// The raw text of the value at `path` in the JSON text `json`, without building a document; the first of equal keys.
/// nullopt: no such value, or no JSON as far as it had to be read. No recursion.
std::optional<QByteArrayView> jsonValueAt(QByteArrayView json, const std::vector<JsonStep> &path);
/// The same of one key.
std::optional<QByteArrayView> jsonMemberAt(QByteArrayView json, QByteArrayView key);
/// A raw JSON string (with its quotes) as text; nullopt: it is none.
std::optional<QByteArray> jsonString(QByteArrayView raw);

} // namespace plectrum
