// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/tolerance.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

struct KindName {
    MaskKind kind;
    QLatin1StringView name;
};
constexpr std::array Kinds{
    KindName{MaskKind::Any, "any"_L1},       KindName{MaskKind::Uuid, "uuid"_L1},
    KindName{MaskKind::Number, "number"_L1}, KindName{MaskKind::Timestamp, "timestamp"_L1},
    KindName{MaskKind::Token, "token"_L1},   KindName{MaskKind::Pattern, "pattern"_L1},
};

} // namespace

QLatin1StringView maskKindName(MaskKind kind)
{
    return std::ranges::find(Kinds, kind, &KindName::kind)->name;
}

std::optional<MaskKind> maskKindFrom(QStringView name)
{
    const auto found = std::ranges::find_if(Kinds, [name](const KindName &row) { return row.name == name; });
    return found == Kinds.end() ? std::nullopt : std::optional(found->kind);
}

Tolerance Tolerance::with(const Tolerance &other) const
{
    Tolerance both = *this;
    both.ignore += other.ignore;
    both.masks += other.masks;
    both.headers += other.headers;
    if (other.numbers)
        both.numbers = other.numbers;
    if (other.late)
        both.late = other.late;
    if (other.anyOrder)
        both.anyOrder = other.anyOrder;
    if (other.allowsExtra)
        both.allowsExtra = other.allowsExtra;
    if (other.key)
        both.key = other.key;
    return both;
}

} // namespace plectrum
