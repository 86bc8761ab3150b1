// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr int MaxCommands = 20;

} // namespace

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/plectrum/plectrum.ini"_s;
}

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

int Settings::value(Setting setting) const
{
    const SettingInfo &info = settingInfo(setting);
    const QVariant stored = m_settings.value(info.key);
    if (!stored.isValid())
        return info.preset;
    bool isNumber = true;
    int value = info.preset;
    switch (info.type) {
    case SettingInfo::Type::Switch:
        value = stored.toBool() ? 1 : 0;
        break;
    case SettingInfo::Type::Choice:
        for (int i = 0; i < int(info.choices.size()); ++i) {
            if (stored.toString() == info.choices[size_t(i)].name)
                value = i;
        }
        break;
    case SettingInfo::Type::Number:
        value = stored.toInt(&isNumber);
        break;
    case SettingInfo::Type::Font:
    case SettingInfo::Type::Folder:
        break;
    }
    return isNumber && value >= info.least && value <= info.most ? value : info.preset;
}

void Settings::setValue(Setting setting, int value)
{
    const SettingInfo &info = settingInfo(setting);
    if (value == this->value(setting))
        return;
    if (value == info.preset)
        m_settings.remove(info.key); // a better preset of a later version holds then
    else if (info.type == SettingInfo::Type::Switch)
        m_settings.setValue(info.key, value != 0);
    else if (info.type == SettingInfo::Type::Choice)
        m_settings.setValue(info.key, QString(info.choices[size_t(value)].name));
    else
        m_settings.setValue(info.key, value);
    Q_EMIT changed(setting);
}

QString Settings::text(Setting setting) const
{
    return m_settings.value(settingInfo(setting).key).toString();
}

void Settings::setText(Setting setting, const QString &text)
{
    if (text == this->text(setting))
        return;
    if (text.isEmpty())
        m_settings.remove(settingInfo(setting).key);
    else
        m_settings.setValue(settingInfo(setting).key, text);
    Q_EMIT changed(setting);
}

bool Settings::isPreset(Setting setting) const
{
    const SettingInfo &info = settingInfo(setting);
    return info.isText() ? text(setting).isEmpty() : value(setting) == info.preset;
}

void Settings::reset(Setting setting)
{
    const SettingInfo &info = settingInfo(setting);
    if (info.isText())
        setText(setting, {});
    else
        setValue(setting, info.preset);
}

/// In points; 0: nothing was set.
int Settings::size(Setting setting) const
{
    const int size = value(setting);
    return size == settingInfo(setting).least ? 0 : size;
}

TextLook Settings::textLook() const
{
    return {.size = size(Setting::TextSize),
            .tableSize = size(Setting::TableSize),
            .payloadSize = size(Setting::PayloadSize),
            .fixedFont = text(Setting::FixedFont)};
}

Profile Settings::newProfile() const
{
    constexpr qint64 MiB = 1024LL * 1024;
    Profile profile;
    profile.asksBeforeSending = isOn(Setting::AsksBeforeSending);
    profile.target.timeout = seconds(Setting::HandshakeSeconds);
    profile.target.offerDeflate = isOn(Setting::OffersDeflate);
    ConnectionOptions &connection = profile.target.connection;
    connection.strict = isOn(Setting::IsStrict);
    connection.pingInterval = seconds(Setting::PingSeconds);
    connection.maxMessage = value(Setting::MaxMessage) * MiB;
    connection.maxFrame = std::min(connection.maxFrame, connection.maxMessage);
    return profile;
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
    return m_settings.value(u"urls"_s).toStringList().mid(0, value(Setting::UrlHistory));
}
void Settings::addUrl(const QString &url)
{
    m_settings.setValue(u"urls"_s, pushed(u"urls"_s, url, value(Setting::UrlHistory)));
}

QStringList Settings::filterHistory() const
{
    return m_settings.value(u"filters"_s).toStringList().mid(0, value(Setting::FilterHistory));
}
void Settings::addFilter(const QString &text)
{
    m_settings.setValue(u"filters"_s, pushed(u"filters"_s, text, value(Setting::FilterHistory)));
}

QStringList Settings::recentCaptures() const
{
    QStringList paths = m_settings.value(u"captures"_s).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths.mid(0, value(Setting::RecentCaptures));
}

void Settings::addCapture(const QString &path)
{
    m_settings.setValue(u"captures"_s, pushed(u"captures"_s, path, value(Setting::RecentCaptures)));
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
