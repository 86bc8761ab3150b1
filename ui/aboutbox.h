// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace plectrum {

/// Name, version, licence; returns at once.
void showAbout(QWidget &parent);

} // namespace plectrum
