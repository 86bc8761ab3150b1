// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/connectioninfo.h"

class QPalette;

namespace plectrum {

/// What a handshake agreed on, as rich text: offers and answers, cookies, TLS with its certificates. The heads as they
/// were recorded; empty where there is none.
QString handshakeFacts(const ConnectionInfo &info, QByteArrayView requestHead, QByteArrayView responseHead,
                       const QPalette &palette);

} // namespace plectrum
