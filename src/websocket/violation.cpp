// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/violation.h"

#include <QtGlobal>

#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr std::array Table{
    ViolationInfo{Violation::ReservedBits, "reserved-bits"_L1, "RFC 6455 §5.2"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "A reserved bit is set that no agreed extension defines."),
                  1002},
    ViolationInfo{Violation::ReservedOpcode, "reserved-opcode"_L1, "RFC 6455 §5.2"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "The opcode is reserved for future use."), 1002},
    ViolationInfo{Violation::LongLength, "long-length"_L1, "RFC 6455 §5.2"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "The payload length is not in its shortest form."), 1002},
    ViolationInfo{Violation::LengthTopBit, "length-top-bit"_L1, "RFC 6455 §5.2"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "The top bit of the 64-bit payload length is set."), 1002},
    ViolationInfo{Violation::MaskMissing, "mask-missing"_L1, "RFC 6455 §5.1"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "A client must mask every frame; this one is not masked."),
                  1002},
    ViolationInfo{Violation::MaskUnexpected, "mask-unexpected"_L1, "RFC 6455 §5.1"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "A server must not mask; this frame is masked."), 1002},
    ViolationInfo{Violation::ControlTooLong, "control-too-long"_L1, "RFC 6455 §5.5"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "A control frame carries more than 125 bytes."), 1002},
    ViolationInfo{Violation::ControlFragmented, "control-fragmented"_L1, "RFC 6455 §5.5"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "A control frame is fragmented."), 1002},
    ViolationInfo{Violation::UnexpectedContinuation, "unexpected-continuation"_L1, "RFC 6455 §5.4"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "A continuation frame has no message to continue."), 1002},
    ViolationInfo{Violation::ExpectedContinuation, "expected-continuation"_L1, "RFC 6455 §5.4"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "A new message begins before the fragmented one has ended."),
                  1002},
    ViolationInfo{Violation::InvalidUtf8, "invalid-utf8"_L1, "RFC 6455 §8.1"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "A text message is not valid UTF-8."), 1007},
    ViolationInfo{Violation::CloseTruncated, "close-truncated"_L1, "RFC 6455 §5.5.1"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "A close frame has a body of one byte; a code takes two."),
                  1002},
    ViolationInfo{Violation::CloseCodeInvalid, "close-code-invalid"_L1, "RFC 6455 §7.4"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "The close code must not stand in a close frame."), 1002},
    ViolationInfo{Violation::CloseReasonUtf8, "close-reason-utf8"_L1, "RFC 6455 §5.5.1"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "The reason of a close frame is not valid UTF-8."), 1007},
    ViolationInfo{
        Violation::CompressedContinuation, "compressed-continuation"_L1, "RFC 7692 §6.1"_L1,
        QT_TRANSLATE_NOOP("plectrum::Violation", "RSV1 is set on a frame that is not the first of its message."), 1002},
    ViolationInfo{Violation::CompressedControl, "compressed-control"_L1, "RFC 7692 §6.1"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "RSV1 is set on a control frame."), 1002},
    ViolationInfo{Violation::InflateFailed, "inflate-failed"_L1, "RFC 7692 §7.2.2"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "The compressed payload is not valid deflate data."), 1007},
    ViolationInfo{Violation::InflateTooLarge, "inflate-too-large"_L1, "RFC 7692 §8"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "The message inflates above the limit."), 1009},
    ViolationInfo{Violation::FrameTooLarge, "frame-too-large"_L1, "RFC 6455 §10.4"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "The frame is longer than the limit."), 1009},
    ViolationInfo{Violation::MessageTooLarge, "message-too-large"_L1, "RFC 6455 §10.4"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "The joined message is longer than the limit."), 1009},
    ViolationInfo{Violation::DataAfterClose, "data-after-close"_L1, "RFC 6455 §5.5.1"_L1,
                  QT_TRANSLATE_NOOP("plectrum::Violation", "A frame follows the close frame."), 1002},
};

constexpr bool rowsFollowBits()
{
    for (size_t i = 0; i < Table.size(); ++i) {
        if (static_cast<quint32>(Table[i].violation) != 1u << i)
            return false;
    }
    return true;
}
static_assert(rowsFollowBits());

} // namespace

std::span<const ViolationInfo> violationTable()
{
    return Table;
}

const ViolationInfo &violationInfo(Violation violation)
{
    const auto row = size_t(std::countr_zero(static_cast<quint32>(violation)));
    return Table[qMin(row, Table.size() - 1)];
}

quint16 closeCodeFor(Violations violations)
{
    // The first rule in the order of the bits decides: what breaks the framing stands before what breaks the content.
    return violations ? Table[qMin(size_t(std::countr_zero(violations.toInt())), Table.size() - 1)].closeCode : 0;
}

} // namespace plectrum
