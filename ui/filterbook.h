// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/savedfilters.h"

#include <QObject>

#include <functional>

namespace plectrum {

class Settings;

/// The filters of the user: those used last and those saved under a name, shared by all tabs.
class FilterBook : public QObject {
    Q_OBJECT

public:
    /// `settings` keeps the history and must outlive the book; `file` keeps the saved ones.
    FilterBook(Settings &settings, const QString &file, QObject *parent = nullptr);

    QStringList history() const;
    void remember(const QString &text);
    const QList<SavedFilter> &saved() const { return m_saved.filters(); }
    FilterMacros macros() const { return m_saved.macros(); }
    void save(const SavedFilter &filter);
    void remove(const QString &name);
    /// Whether timelines leave heartbeats out; remembered.
    bool hidesHeartbeats() const;
    void setHidesHeartbeats(bool hides);

Q_SIGNALS:
    /// The saved ones are others now.
    void changed();
    void heartbeatsChanged();
    /// What `text` says is gone; `putBack` brings it back.
    void removed(const QString &text, const std::function<void()> &putBack);
    void failed(const plectrum::Error &error);

private:
    Settings &m_settings;
    SavedFilters m_saved;
};

} // namespace plectrum
