// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace plectrum {

/// The CRC-32 of zlib and PNG (polynomial 0x04c11db7, reflected); `before` is that of the bytes before these.
/// On x86-64 processors that multiply without carry (PCLMULQDQ) several times as fast as zlib's.
quint32 crc32Of(QByteArrayView bytes, quint32 before = 0);

} // namespace plectrum
