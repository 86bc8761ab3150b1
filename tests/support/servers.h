// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/loopbackserver.h"
#include "server/qtengine.h"

#include <QList>
#include <QTest>

#include <memory>

Q_DECLARE_METATYPE(plectrum::LoopbackServer::Engine)

namespace plectrum {

using Engine = LoopbackServer::Engine;

/// Those of this build.
inline QList<Engine> engines()
{
    return QtEngine::isSupported() ? QList{Engine::Native, Engine::Qt} : QList{Engine::Native};
}

/// For a test's _data(): a column "engine", a row for each.
inline void addEngines()
{
    QTest::addColumn<Engine>("engine");
    for (const Engine engine : engines())
        QTest::newRow(engine == Engine::Native ? "native" : "qt") << engine;
}

/// A listening server of that engine; null if it cannot listen.
inline std::unique_ptr<LoopbackServer> startServer(Engine engine, LoopbackServer::Options options = {})
{
    options.engine = engine;
    auto server = std::make_unique<LoopbackServer>(options);
    return server->listen() ? std::move(server) : nullptr;
}

/// Where to find a path (with its query) on the server.
inline QUrl at(const LoopbackServer &server, const QString &path)
{
    return QUrl(server.url().toString() + path);
}

} // namespace plectrum
