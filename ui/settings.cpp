// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MaxUrls = 50;
constexpr int MaxCaptures = 12;
constexpr int MaxFilters = 50;
constexpr int MaxCommands = 20;

struct ThemeName {
    ThemeChoice theme;
    QLatin1StringView name;
};
constexpr ThemeName ThemeNames[] = {
    {ThemeChoice::System, "system"_L1}, {ThemeChoice::Light, "light"_L1}, {ThemeChoice::Dark, "dark"_L1}};

} // namespace

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/plectrum/plectrum.ini"_s;
}

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

ThemeChoice Settings::theme() const
{
    const QString name = m_settings.value(u"theme"_s).toString();
    for (const ThemeName &row : ThemeNames) {
        if (name == row.name)
            return row.theme;
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    for (const ThemeName &row : ThemeNames) {
        if (theme == row.theme)
            m_settings.setValue(u"theme"_s, QString(row.name));
    }
}

QStringList Settings::pushed(const QString &key, const QString &value, int most) const
{
    QStringList list = m_settings.value(key).toStringList();
    list.removeAll(value);
    list.prepend(value);
    return list.mid(0, most);
}

QStringList Settings::urlHistory() const
{
    return m_settings.value(u"urls"_s).toStringList();
}
void Settings::addUrl(const QString &url)
{
    m_settings.setValue(u"urls"_s, pushed(u"urls"_s, url, MaxUrls));
}

bool Settings::keepsMessages() const
{
    return m_settings.value(u"keepsMessages"_s, true).toBool();
}
void Settings::setKeepsMessages(bool keeps)
{
    m_settings.setValue(u"keepsMessages"_s, keeps);
}

QStringList Settings::filterHistory() const
{
    return m_settings.value(u"filters"_s).toStringList();
}
void Settings::addFilter(const QString &text)
{
    m_settings.setValue(u"filters"_s, pushed(u"filters"_s, text, MaxFilters));
}

QStringList Settings::recentCaptures() const
{
    QStringList paths = m_settings.value(u"captures"_s).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void Settings::addCapture(const QString &path)
{
    m_settings.setValue(u"captures"_s, pushed(u"captures"_s, path, MaxCaptures));
}

QList<Settings::Tab> Settings::tabs() const
{
    QList<Tab> tabs;
    const int count = m_settings.beginReadArray(u"tabs"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        tabs.append({m_settings.value(u"capture"_s).toString(), m_settings.value(u"url"_s).toString(),
                     m_settings.value(u"profile"_s).toString()});
    }
    m_settings.endArray();
    return tabs;
}

void Settings::setTabs(const QList<Tab> &tabs, int current)
{
    m_settings.remove(u"tabs"_s);
    m_settings.beginWriteArray(u"tabs"_s, int(tabs.size()));
    for (int i = 0; i < int(tabs.size()); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(u"capture"_s, tabs.at(i).capture);
        m_settings.setValue(u"url"_s, tabs.at(i).url);
        m_settings.setValue(u"profile"_s, tabs.at(i).profile);
    }
    m_settings.endArray();
    m_settings.setValue(u"currentTab"_s, current);
}

int Settings::currentTab() const
{
    return m_settings.value(u"currentTab"_s).toInt();
}
QStringList Settings::usedCommands() const
{
    return m_settings.value(u"commands"_s).toStringList();
}
void Settings::addUsedCommand(const QString &key)
{
    m_settings.setValue(u"commands"_s, pushed(u"commands"_s, key, MaxCommands));
}

QStringList Settings::unfinishedCaptures() const
{
    return m_settings.value(u"unfinished"_s).toStringList();
}
void Settings::setUnfinishedCaptures(const QStringList &paths)
{
    if (paths == unfinishedCaptures())
        return;
    m_settings.setValue(u"unfinished"_s, paths);
    m_settings.sync(); // this run may be killed too
}

QByteArray Settings::bytes(const QString &key) const
{
    return m_settings.value(key).toByteArray();
}
void Settings::setBytes(const QString &key, const QByteArray &value)
{
    m_settings.setValue(key, value);
}

} // namespace plectrum
