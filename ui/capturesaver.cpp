// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/capturesaver.h"

#include "capture/capturereader.h"

#include <QFileInfo>

namespace plectrum {

CaptureSaver::CaptureSaver(QWidget *window)
    : m_progress(window)
{
}

CaptureSaver::~CaptureSaver() = default;

bool CaptureSaver::save(const QString &from, const QString &to)
{
    return m_progress.run(
        tr("Saving %1…").arg(QFileInfo(to).fileName()),
        [this, from, to](const TaskProgress::Watch &watch) {
            // A reader of its own: those of the window belong to the GUI thread.
            const auto reader = CaptureReader::open(from);
            m_copied = reader ? (*reader)->copyTo(to, watch) : tl::unexpected(reader.error());
        },
        [this, to] {
            if (m_copied)
                Q_EMIT saved(to);
            else if (m_copied.error().code == ErrorCode::Cancelled)
                Q_EMIT cancelled();
            else
                Q_EMIT failed(m_copied.error());
        });
}

} // namespace plectrum
