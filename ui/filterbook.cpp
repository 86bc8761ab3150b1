// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filterbook.h"

#include "ui/settings.h"

#include <QTimer>

namespace plectrum {

FilterBook::FilterBook(Settings &settings, const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_saved(file)
{
    // Told when there is somebody to hear it.
    if (const auto loaded = m_saved.load(); !loaded)
        QTimer::singleShot(0, this, [this, error = loaded.error()] { Q_EMIT failed(error); });
}

QStringList FilterBook::history() const
{
    return m_settings.filterHistory();
}

void FilterBook::remember(const QString &text)
{
    m_settings.addFilter(text);
}

bool FilterBook::hidesHeartbeats() const
{
    return m_settings.isOn(Setting::HidesHeartbeats);
}

void FilterBook::setHidesHeartbeats(bool hides)
{
    if (hides == hidesHeartbeats())
        return;
    m_settings.setValue(Setting::HidesHeartbeats, hides);
    Q_EMIT heartbeatsChanged();
}

void FilterBook::save(const SavedFilter &filter)
{
    if (const auto saved = m_saved.set(filter); !saved)
        Q_EMIT failed(saved.error());
    Q_EMIT changed();
}

void FilterBook::remove(const QString &name)
{
    const QList<SavedFilter> before = m_saved.filters();
    if (const auto removed = m_saved.remove(name); !removed)
        Q_EMIT failed(removed.error());
    Q_EMIT changed();
    for (const SavedFilter &filter : before) {
        if (filter.name == name)
            Q_EMIT removed(tr("Deleted the filter “%1”").arg(name), [this, filter] { save(filter); });
    }
}

} // namespace plectrum
