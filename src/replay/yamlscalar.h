// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace plectrum {

/// A text as a YAML scalar, which reads back as the same text: plain where nothing can be mistaken, in single quotes,
/// over lines as a block, or in double quotes with escapes. `indent`: of the lines of a block. `inFlow`: within braces
/// or brackets, where no block can stand.
QByteArray yamlScalar(QByteArrayView text, int indent, bool inFlow = false);
/// As yamlScalar(), never plain: for texts that must not read as a number or a literal.
QByteArray yamlQuoted(QByteArrayView text, int indent);

} // namespace plectrum
