// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/profile.h"
#include "ui/settingtable.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <chrono>

namespace plectrum {

/// What the user has set, and what the window remembers between two runs; one INI file. Lives in the GUI thread.
class Settings : public QObject {
    Q_OBJECT

public:
    /// The platform's config folder: …/plectrum/plectrum.ini.
    static QString defaultFile();
    explicit Settings(const QString &file = defaultFile());

    /// As the table says; its preset where the file has nothing, or nothing that may be.
    int value(Setting setting) const;
    bool isOn(Setting setting) const { return value(setting) != 0; }
    /// One that may be; changed() follows if it is another.
    void setValue(Setting setting, int value);
    /// Of those that are texts; empty: the preset.
    QString text(Setting setting) const;
    void setText(Setting setting, const QString &text);
    bool isPreset(Setting setting) const;
    void reset(Setting setting);
    ThemeChoice theme() const { return ThemeChoice(value(Setting::Theme)); }
    TextLook textLook() const;
    bool keepsMessages() const { return isOn(Setting::KeepsMessages); }
    std::chrono::seconds seconds(Setting setting) const { return std::chrono::seconds(value(setting)); }
    /// What a connection without a profile is like, and a new profile.
    Profile newProfile() const;

    /// URLs connected to, newest first.
    QStringList urlHistory() const;
    void addUrl(const QString &url);
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

Q_SIGNALS:
    void changed(plectrum::Setting setting);

private:
    int size(Setting setting) const;
    QStringList pushed(const QString &key, const QString &value, int most) const;

    mutable QSettings m_settings;
};

} // namespace plectrum
