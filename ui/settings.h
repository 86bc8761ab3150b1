// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <QWidget>

namespace plectrum {

/// What the window remembers between two runs; one INI file.
class Settings {
public:
    /// The platform's config folder: …/plectrum/plectrum.ini.
    static QString defaultFile();
    explicit Settings(const QString &file = defaultFile());

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// URLs connected to, newest first.
    QStringList urlHistory() const;
    void addUrl(const QString &url);
    /// Whether what was sent is remembered over restarts.
    bool keepsMessages() const;
    void setKeepsMessages(bool keeps);
    /// Filters used, newest first.
    QStringList filterHistory() const;
    void addFilter(const QString &text);
    /// Captures opened or saved, newest first; missing files are left out.
    QStringList recentCaptures() const;
    void addCapture(const QString &path);

    /// One open tab: a capture's path, or a URL with the profile it came from.
    struct Tab {
        QString capture;
        QString url;
        QString profile; ///< id
    };
    QList<Tab> tabs() const;
    void setTabs(const QList<Tab> &tabs, int current);
    int currentTab() const;

    /// Keys of commands of the palette, the one used last first.
    QStringList usedCommands() const;
    void addUsedCommand(const QString &key);

    /// Recordings that a killed run left behind and that nobody has decided about yet.
    QStringList unfinishedCaptures() const;
    void setUnfinishedCaptures(const QStringList &paths);

    QByteArray bytes(const QString &key) const;
    void setBytes(const QString &key, const QByteArray &value);

private:
    QStringList pushed(const QString &key, const QString &value, int most) const;

    mutable QSettings m_settings;
};

} // namespace plectrum
