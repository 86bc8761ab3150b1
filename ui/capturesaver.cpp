// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capturesaver.h"

#include "capture/capturereader.h"

namespace plectrum {

CaptureSaver::CaptureSaver(QObject *parent)
    : QObject(parent)
{
}

CaptureSaver::~CaptureSaver()
{
    if (m_thread)
        m_thread->wait();
}

bool CaptureSaver::save(const QString &from, const QString &to)
{
    if (m_thread)
        return false;
    m_error.reset();
    m_thread.reset(QThread::create([this, from, to] {
        // A reader of its own: those of the window belong to the GUI thread.
        const auto reader = CaptureReader::open(from);
        const Result<void> copied = reader ? (*reader)->copyTo(to) : tl::unexpected(reader.error());
        if (!copied)
            m_error = copied.error();
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, to] { finish(to); });
    m_thread->start();
    return true;
}

void CaptureSaver::finish(const QString &path)
{
    m_thread->wait();
    m_thread.release()->deleteLater();
    if (m_error)
        Q_EMIT failed(*m_error);
    else
        Q_EMIT saved(path);
}

} // namespace plectrum
