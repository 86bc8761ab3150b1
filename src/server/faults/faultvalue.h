// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/faults/faultplan.h"

#include <QJsonValue>

namespace plectrum {

/// Reads the value of `setting.fault` into its place; what is wrong with it, or "". Numbers may be texts.
QString readFaultValue(const QJsonValue &json, FaultSetting &setting);
/// What readFaultValue() reads back to the same.
QJsonValue writeFaultValue(const FaultSetting &setting);

} // namespace plectrum
