// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>
#include <span>
#include <utility>

class QTableView;

namespace plectrum {

/// A column and its width in pixels.
using ColumnWidth = std::pair<int, int>;

/// Gives columns these widths, or those that their heads need in this language and font.
void setColumnWidths(QTableView &view, std::span<const ColumnWidth> widths);

/// Widens columns whose cells have more to say than there is room for; none becomes narrower.
void widenColumns(QTableView &view, std::initializer_list<int> columns);

} // namespace plectrum
