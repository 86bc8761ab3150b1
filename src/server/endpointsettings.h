// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace plectrum {

/// How the Socket.IO endpoints behave (engine.io's options of these names, and its defaults).
struct EngineIoSettings {
    std::chrono::milliseconds pingInterval{25000};
    std::chrono::milliseconds pingTimeout{20000}; ///< for the answer to a ping
    std::chrono::milliseconds upgradeTimeout{10000};
    std::chrono::milliseconds connectTimeout{45000}; ///< for the first namespace (socket.io)
    qint64 maxPayload = 1'000'000;                   ///< of one message that comes in, bytes
    /// A client that has more bytes than this waiting gets no volatile events.
    qint64 volatileBacklog = 64 * 1024;
};

/// The rehearsed collaboration server of Nextcloud Whiteboard, by its environment's names.
struct WhiteboardSettings {
    QByteArray secret;                              ///< JWT_SECRET_KEY; empty: one is made for this run
    QUrl nextcloudUrl;                              ///< NEXTCLOUD_URL; empty: recordings may come from anywhere
    std::chrono::seconds tokenLife{15 * 60};        ///< of tokens we issue
    std::chrono::milliseconds recordingGrace{5000}; ///< RECORDING_DISCONNECT_GRACE_MS
    qint64 maxPayload = 3'000'000;                  ///< MAX_UPLOAD_FILE_SIZE and a million
};

/// What endpoints can be told by whoever starts the server.
struct EndpointSettings {
    EngineIoSettings engineIo;
    WhiteboardSettings whiteboard;
};

} // namespace plectrum
