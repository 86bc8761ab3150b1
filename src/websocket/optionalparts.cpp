// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/optionalparts.h"

#include <QtGlobal>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

// CMakeLists.txt says 1 or 0 for each.
#define PART(name, present, stands, gives, without)                                        \
    OptionalPart                                                                           \
    {                                                                                      \
        name##_L1, stands, QT_TRANSLATE_NOOP("plectrum::OptionalPart", gives),             \
            QT_TRANSLATE_NOOP("plectrum::OptionalPart", without), (PLECTRUM_HAS_##present) \
    }

constexpr std::array Parts{
    PART("key-store", KEY_STORE, "QtKeychain", "Keeps passwords and tokens in the system's key store.",
         "Passwords and tokens are kept for one run only."),
    PART("protobuf", PROTOBUF, "Protocol Buffers", "Shows Protobuf payloads as trees.",
         "Protobuf payloads are shown as bytes."),
    PART("redis", REDIS, "hiredis", "Shares rooms between servers through Redis.",
         "Rooms are not shared between servers."),
    PART("qt-engine", QT_ENGINE, "Qt WebSockets", "Lets the embedded server run on the WebSocket code of Qt.",
         "The embedded server runs on its own WebSocket code only."),
    PART("certificates", CERTIFICATES, "OpenSSL", "Makes certificates for the embedded server and the tap.",
         "The embedded server and the tap need a certificate and key of yours for TLS."),
    PART("svg", SVG, "Qt Svg", "Draws icons sharp at any size.", "Icons are pictures of a fixed size."),
};

#undef PART

} // namespace

std::span<const OptionalPart> optionalParts()
{
    return Parts;
}

} // namespace plectrum
