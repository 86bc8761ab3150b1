// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "ui/filterline.h"

#include <functional>

class QMenu;
class QPlainTextEdit;
class QPoint;

namespace plectrum {

/// Called with a term such as `dir == in` when one is chosen.
using JoinFunction = std::function<void(const QString &term, FilterJoin how)>;

/// Adds "Filter on this", "not this", "and …" for a term under its name; nothing for an empty one.
void addFilterTerm(QMenu &menu, const QString &term, const JoinFunction &join);

/// The same for what a text shows, below the text's own menu, which pops up at `point` of its viewport.
void showFilterMenu(QPlainTextEdit &text, const QPoint &point, const QString &term, const JoinFunction &join);

/// The same for the value in a column of the timeline (TimelineModel::Column), and for the row's other values in
/// submenus.
void addFilterActions(QMenu &menu, const RecordView &record, int column, const JoinFunction &join);

} // namespace plectrum
