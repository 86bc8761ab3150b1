// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace plectrum {

/// Texts in `shown`, and what it tells screen readers and in hints, that the pseudo-language (see PseudoTranslator)
/// left plain though they are words for people: neither terms of protocols, nor addresses, numbers or the user's own.
/// "QLabel nameLabel: text". Only what is visible is looked at.
QStringList plainTextsIn(const QWidget &shown);

} // namespace plectrum
