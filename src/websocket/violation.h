// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QLatin1StringView>

#include <span>

namespace plectrum {

/// One flag for each rule of RFC 6455 and RFC 7692 a peer can break on an open connection. Values are part of the
/// capture format: append only.
enum class Violation : quint32 {
    ReservedBits = 1u << 0, ///< RSV set with no extension that defines it
    ReservedOpcode = 1u << 1,
    LongLength = 1u << 2,     ///< length not in its shortest form
    LengthTopBit = 1u << 3,   ///< 64-bit length with the top bit set; ends the stream
    MaskMissing = 1u << 4,    ///< client frame without mask
    MaskUnexpected = 1u << 5, ///< server frame with mask
    ControlTooLong = 1u << 6,
    ControlFragmented = 1u << 7,
    UnexpectedContinuation = 1u << 8,
    ExpectedContinuation = 1u << 9, ///< new data frame inside a fragmented message
    InvalidUtf8 = 1u << 10,
    CloseTruncated = 1u << 11, ///< close payload of one byte
    CloseCodeInvalid = 1u << 12,
    CloseReasonUtf8 = 1u << 13,
    CompressedContinuation = 1u << 14, ///< RSV1 on a frame that is not the first of its message
    CompressedControl = 1u << 15,
    InflateFailed = 1u << 16,
    InflateTooLarge = 1u << 17, ///< message inflates above the limit
    FrameTooLarge = 1u << 18,   ///< payload above the limit; ends the stream
    MessageTooLarge = 1u << 19, ///< joined fragments above the limit
    DataAfterClose = 1u << 20,
};
Q_DECLARE_FLAGS(Violations, Violation)
Q_DECLARE_OPERATORS_FOR_FLAGS(Violations)

/// One row of the table of rules.
struct ViolationInfo {
    Violation violation;
    QLatin1StringView name;    ///< for filters and scripts: "invalid-utf8"
    QLatin1StringView section; ///< "RFC 6455 §8.1"
    const char *text;          ///< one English sentence, marked for translation in context "plectrum::Violation"
    quint16 closeCode;         ///< what a strict endpoint closes with: 1002, 1007, 1009
};

/// All rules, in the order of their bits.
std::span<const ViolationInfo> violationTable();
const ViolationInfo &violationInfo(Violation violation);
/// The close code a strict endpoint answers with; 0 if `violations` is empty.
quint16 closeCodeFor(Violations violations);

} // namespace plectrum
