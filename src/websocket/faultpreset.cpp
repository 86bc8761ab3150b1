// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/faultpreset.h"

#include "websocket/closecode.h"
#include "websocket/frameencoder.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Frames = std::vector<RawFrame>;

RawFrame frame(Opcode opcode, const QByteArray &payload, bool fin = true, quint8 rsv = 0)
{
    RawFrame made{headerFor(opcode, quint64(payload.size()), fin, rsv), payload};
    made.header.masked = true;
    return made;
}

RawFrame unmasked()
{
    RawFrame made = frame(Opcode::Text, "unmasked"_ba);
    made.header.masked = false;
    return made;
}

RawFrame ofLength(quint8 lengthBytes, quint64 announced)
{
    RawFrame made = frame(Opcode::Text, "Hello"_ba);
    made.header.lengthBytes = lengthBytes;
    made.header.payloadLength = announced;
    return made;
}

RawFrame close(quint16 code, const QByteArray &reason)
{
    return frame(Opcode::Close, ClosePayload{code, reason}.toBytes());
}

constexpr std::array Presets{
    FaultPreset{"unmasked"_L1, "RFC 6455 §5.1", QT_TRANSLATE_NOOP("plectrum::FaultPreset", "unmasked client frame"),
                Violation::MaskMissing, false, [] { return Frames{unmasked()}; }},
    FaultPreset{"reserved-bits"_L1, "RFC 6455 §5.2",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "all three reserved bits"), Violation::ReservedBits, false,
                [] { return Frames{frame(Opcode::Text, "bits"_ba, true, 7)}; }},
    FaultPreset{"rsv2"_L1, "RFC 6455 §5.2", QT_TRANSLATE_NOOP("plectrum::FaultPreset", "reserved bit RSV2"),
                Violation::ReservedBits, false, [] { return Frames{frame(Opcode::Text, "rsv2"_ba, true, 2)}; }},
    FaultPreset{"rsv3"_L1, "RFC 6455 §5.2", QT_TRANSLATE_NOOP("plectrum::FaultPreset", "reserved bit RSV3"),
                Violation::ReservedBits, false, [] { return Frames{frame(Opcode::Text, "rsv3"_ba, true, 1)}; }},
    FaultPreset{"reserved-data-opcode"_L1, "RFC 6455 §5.2",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "reserved data opcode 3"), Violation::ReservedOpcode, false,
                [] { return Frames{frame(Opcode(3), "three"_ba)}; }},
    FaultPreset{"reserved-control-opcode"_L1, "RFC 6455 §5.2",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "reserved control opcode 11"), Violation::ReservedOpcode,
                false, [] { return Frames{frame(Opcode(11), "eleven"_ba)}; }},
    FaultPreset{"length-in-16-bits"_L1, "RFC 6455 §5.2",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "short length in 16 bits"), Violation::LongLength, false,
                [] { return Frames{ofLength(3, 5)}; }},
    FaultPreset{"length-in-64-bits"_L1, "RFC 6455 §5.2",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "short length in 64 bits"), Violation::LongLength, false,
                [] { return Frames{ofLength(9, 5)}; }},
    FaultPreset{"length-top-bit"_L1, "RFC 6455 §5.2",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "64-bit length with its top bit set"),
                Violation::LengthTopBit, false, [] { return Frames{ofLength(9, quint64(1) << 63 | 5)}; }},
    FaultPreset{"length-too-large"_L1,
                "RFC 6455 §5.2",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "length announces more than follows"),
                {},
                false,
                [] { return Frames{ofLength(1, 100)}; }},
    FaultPreset{"length-too-small"_L1,
                "RFC 6455 §5.2",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "length announces less than follows"),
                {},
                false,
                [] { return Frames{ofLength(1, 2)}; }},
    FaultPreset{"huge-length"_L1, "RFC 6455 §10.4",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "length announces 4 EiB"), Violation::FrameTooLarge, false,
                [] { return Frames{ofLength(9, quint64(1) << 62)}; }},
    FaultPreset{"continuation-of-nothing"_L1, "RFC 6455 §5.4",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "continuation of no message"),
                Violation::UnexpectedContinuation, false,
                [] { return Frames{frame(Opcode::Continuation, "lost"_ba)}; }},
    FaultPreset{"message-in-a-message"_L1, "RFC 6455 §5.4",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "new message within a fragmented one"),
                Violation::ExpectedContinuation, false,
                [] {
                    return Frames{frame(Opcode::Text, "begun"_ba, false), frame(Opcode::Text, "another"_ba)};
                }},
    FaultPreset{"long-ping"_L1, "RFC 6455 §5.5", QT_TRANSLATE_NOOP("plectrum::FaultPreset", "ping of 126 bytes"),
                Violation::ControlTooLong, false, [] { return Frames{frame(Opcode::Ping, QByteArray(126, 'p'))}; }},
    FaultPreset{"fragmented-ping"_L1, "RFC 6455 §5.5", QT_TRANSLATE_NOOP("plectrum::FaultPreset", "fragmented ping"),
                Violation::ControlFragmented, false, [] { return Frames{frame(Opcode::Ping, "half"_ba, false)}; }},
    FaultPreset{"close-of-one-byte"_L1, "RFC 6455 §5.5.1",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "close frame of one byte"), Violation::CloseTruncated, false,
                [] { return Frames{frame(Opcode::Close, "\x03"_ba)}; }},
    FaultPreset{"close-reason-not-utf8"_L1, "RFC 6455 §5.5.1",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "close reason that is not UTF-8"),
                Violation::CloseReasonUtf8, false, [] { return Frames{close(1000, "\xff"_ba)}; }},
    FaultPreset{"data-after-close"_L1, "RFC 6455 §5.5.1",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "message after the close frame"), Violation::DataAfterClose,
                false,
                [] {
                    return Frames{close(1000, {}), frame(Opcode::Text, "too late"_ba)};
                }},
    FaultPreset{"close-code-1005"_L1, "RFC 6455 §7.4.1",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "close code 1005, which is never sent"),
                Violation::CloseCodeInvalid, false, [] { return Frames{close(1005, {})}; }},
    FaultPreset{"close-code-999"_L1, "RFC 6455 §7.4.2",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "close code 999, below all ranges"),
                Violation::CloseCodeInvalid, false, [] { return Frames{close(999, {})}; }},
    FaultPreset{"text-not-utf8"_L1, "RFC 6455 §8.1",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "text that is not UTF-8"), Violation::InvalidUtf8, false,
                [] { return Frames{frame(Opcode::Text, "over\xc0\xaflong"_ba)}; }},
    FaultPreset{"text-cut-in-a-character"_L1, "RFC 6455 §8.1",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "text that ends within a character"), Violation::InvalidUtf8,
                false, [] { return Frames{frame(Opcode::Text, "cut \xe2\x82"_ba)}; }},
    FaultPreset{
        "rsv1-on-continuation"_L1, "RFC 7692 §6.1",
        QT_TRANSLATE_NOOP("plectrum::FaultPreset", "RSV1 on a continuation"), Violation::CompressedContinuation, true,
        [] {
            return Frames{frame(Opcode::Text, "first "_ba, false), frame(Opcode::Continuation, "last"_ba, true, 4)};
        }},
    FaultPreset{"rsv1-on-ping"_L1, "RFC 7692 §6.1", QT_TRANSLATE_NOOP("plectrum::FaultPreset", "RSV1 on a ping"),
                Violation::CompressedControl, true, [] { return Frames{frame(Opcode::Ping, "ping"_ba, true, 4)}; }},
    FaultPreset{"broken-deflate"_L1, "RFC 7692 §7.2.2",
                QT_TRANSLATE_NOOP("plectrum::FaultPreset", "RSV1 on bytes that are no deflate data"),
                Violation::InflateFailed, true,
                [] { return Frames{frame(Opcode::Text, "\xff\xff no deflate"_ba, true, 4)}; }},
};

constexpr std::array Damages{
    Utf8Damage{"overlong"_L1, QT_TRANSLATE_NOOP("plectrum::Utf8Damage", "Overlong form (C0 AF)"), "\xc0\xaf"},
    Utf8Damage{"surrogate"_L1, QT_TRANSLATE_NOOP("plectrum::Utf8Damage", "Lone surrogate (ED A0 80)"), "\xed\xa0\x80"},
    Utf8Damage{"beyond-unicode"_L1, QT_TRANSLATE_NOOP("plectrum::Utf8Damage", "Beyond Unicode (F4 90 80 80)"),
               "\xf4\x90\x80\x80"},
    Utf8Damage{"lone-continuation"_L1, QT_TRANSLATE_NOOP("plectrum::Utf8Damage", "Continuation byte alone (80)"),
               "\x80"},
    Utf8Damage{"cut-off"_L1, QT_TRANSLATE_NOOP("plectrum::Utf8Damage", "Character cut off (E2 82)"), "\xe2\x82"},
    Utf8Damage{"never"_L1, QT_TRANSLATE_NOOP("plectrum::Utf8Damage", "Byte that is never used (FF)"), "\xff"},
};

} // namespace

std::span<const FaultPreset> faultPresets()
{
    return Presets;
}

std::span<const Utf8Damage> utf8Damages()
{
    return Damages;
}

} // namespace plectrum
