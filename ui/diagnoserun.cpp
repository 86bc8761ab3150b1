// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/diagnoserun.h"

using namespace Qt::StringLiterals;

namespace plectrum {

DiagnoseRun::DiagnoseRun(const Target &target, const QString &guardPath, QObject *parent)
    : QObject(parent)
    , m_diagnoser(new Diagnoser(target, guardPath))
{
    m_thread.setObjectName(u"diagnosis"_s);
    // Copied in its thread: what it holds goes on changing there.
    connect(m_diagnoser, &Diagnoser::asking, m_diagnoser,
            [this](const Probe &probe) { Q_EMIT asking(probe, m_diagnoser->diagnosis()); });
    connect(m_diagnoser, &Diagnoser::finished, m_diagnoser,
            [this] { Q_EMIT finished(m_diagnoser->diagnosis(), m_diagnoser->standing()); });
    connect(&m_thread, &QThread::finished, m_diagnoser, &QObject::deleteLater);
}

DiagnoseRun::~DiagnoseRun()
{
    if (!m_thread.isRunning()) {
        delete m_diagnoser;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void DiagnoseRun::start()
{
    m_diagnoser->moveToThread(&m_thread);
    m_thread.start();
    m_diagnoser->start();
}

} // namespace plectrum
