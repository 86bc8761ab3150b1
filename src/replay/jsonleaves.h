// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/jsonpath.h"

#include <QByteArray>

#include <vector>

namespace plectrum {

/// A value within a JSON text that holds no others, with its place in the text.
struct JsonLeaf {
    std::vector<JsonStep> path;
    qsizetype offset = 0; ///< of the raw value in the text, quotes included
    qsizetype length = 0;
    bool isString = false;
    QByteArray text; ///< of a string without quotes and escapes, else as it stands

    QByteArray key() const { return path.empty() ? QByteArray() : path.back().key; }
};

/// The leaves of a JSON text, also behind a word (see FramedJson), in their order; none where it is no JSON. At most
/// MaxLeaves, so that long lists cost little.
struct JsonLeaves {
    static constexpr size_t MaxLeaves = 20'000;
    static std::vector<JsonLeaf> of(QByteArrayView text);
};

} // namespace plectrum
