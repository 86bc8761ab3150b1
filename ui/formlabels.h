// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace plectrum {

/// Brings the labels of all forms in `page` to the height of the line that they name; Qt sets them too high beside
/// fields that the style sheet draws.
void alignFormLabels(QWidget &page);

} // namespace plectrum
