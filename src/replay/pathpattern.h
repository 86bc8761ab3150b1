// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/jsonpath.h"
#include "replay/jsonnode.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace plectrum {

/// One place or many in JSON values, as scenarios write it: `$.a.b[0]["odd key"]`, with `[*]` or `.*` for any index or
/// key and `..name` for a name at any depth. The `$` may be left out: `a.b`.
class PathPattern {
public:
    /// nullopt: not a path.
    static std::optional<PathPattern> parse(QStringView text);
    /// Of one place; with `anyIndex` every index becomes `[*]`.
    static PathPattern of(const std::vector<JsonStep> &path, bool anyIndex = false);

    /// Does it name this place?
    bool matches(std::span<const JsonStep> path) const;
    /// No wildcard: it names one place only.
    bool isExact() const;
    /// The value at an exact path, or null; of a wildcard the first one in the order of the text.
    const JsonNode *find(const JsonNode &root) const;
    /// The last key, or empty.
    QByteArray lastKey() const;
    QString toString() const;

    bool operator==(const PathPattern &) const = default;

private:
    enum class Kind : quint8 { Key, Index, Any, Deep }; ///< Deep: any number of steps, none too
    struct Part {
        Kind kind = Kind::Key;
        JsonStep step;
        bool operator==(const Part &) const = default;
    };
    static bool matches(std::span<const Part> parts, std::span<const JsonStep> path);
    static const JsonNode *find(std::span<const Part> parts, const JsonNode &node);

    std::vector<Part> m_parts;
};

/// `$.a[0]["odd key"]`.
QString pathText(std::span<const JsonStep> path);

} // namespace plectrum
