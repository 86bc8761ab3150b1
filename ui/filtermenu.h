// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "ui/filterline.h"

#include <functional>

class QMenu;

namespace plectrum {

/// Adds "Filter on this", "not this", "and …" for the value in a column of the timeline (TimelineModel::Column), and
/// the same for the row's other values in submenus. `join` is called when one is chosen, with a term such as
/// `dir == in`.
void addFilterActions(QMenu &menu, const RecordView &record, int column,
                      const std::function<void(const QString &term, FilterJoin how)> &join);

} // namespace plectrum
