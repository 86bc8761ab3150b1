// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QJsonObject>

namespace plectrum {

/// The vendor key `_wsFrame` of a HAR message: what HAR cannot say of a frame.
/// {"id", "timeNs": text, "fin", "rsv", "opcode", "masked", "maskKey"?: hex, "lengthBytes", "wireLength", "length",
/// "violations"?: […], "wire"?: base64 of the payload where the message's data does not show it}
QJsonObject harFrame(RecordId id, qint64 wallNs, const RecordView &record, bool withWire);
/// Header and violations as harFrame() wrote them.
RecordView frameOfHar(const QJsonObject &frame);

} // namespace plectrum
