// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settingtable.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Type = SettingInfo::Type;

constexpr SettingInfo::Option Themes[] = {{"system"_L1, QT_TRANSLATE_NOOP("plectrum::Setting", "As the system")},
                                          {"light"_L1, QT_TRANSLATE_NOOP("plectrum::Setting", "Light")},
                                          {"dark"_L1, QT_TRANSLATE_NOOP("plectrum::Setting", "Dark")}};

constexpr const char *Look = QT_TRANSLATE_NOOP("plectrum::Setting", "Look");
constexpr const char *Timeline = QT_TRANSLATE_NOOP("plectrum::Setting", "Timeline");
constexpr const char *Confirmations = QT_TRANSLATE_NOOP("plectrum::Setting", "Confirmations");
constexpr const char *Memory = QT_TRANSLATE_NOOP("plectrum::Setting", "What is remembered");

constexpr std::array Table{
    SettingInfo{Setting::Theme, "theme"_L1, Type::Choice, 0, 0, 2, Themes, Look,
                QT_TRANSLATE_NOOP("plectrum::Setting", "Colours"),
                QT_TRANSLATE_NOOP("plectrum::Setting", "Of all windows.")},
    SettingInfo{Setting::TextSize,
                "textSize"_L1,
                Type::Number,
                6,
                6,
                16,
                {},
                Look,
                QT_TRANSLATE_NOOP("plectrum::Setting", "Text size"),
                QT_TRANSLATE_NOOP("plectrum::Setting", "In points; tables and bytes go with it."),
                QT_TRANSLATE_NOOP("plectrum::Setting", "As the system")},
    SettingInfo{Setting::ShowsOverview,
                "timeline/overview"_L1,
                Type::Switch,
                1,
                0,
                1,
                {},
                Timeline,
                QT_TRANSLATE_NOOP("plectrum::Setting", "Show the overview strip"),
                QT_TRANSLATE_NOOP("plectrum::Setting", "Traffic over time, above the rows.")},
    SettingInfo{
        Setting::FollowsRows,
        "timeline/follows"_L1,
        Type::Switch,
        1,
        0,
        1,
        {},
        Timeline,
        QT_TRANSLATE_NOOP("plectrum::Setting", "Follow new rows"),
        QT_TRANSLATE_NOOP("plectrum::Setting", "New connections begin so; the switch beside the filter changes it.")},
    SettingInfo{Setting::AsksBeforeClosing,
                "asksBeforeClosing"_L1,
                Type::Switch,
                1,
                0,
                1,
                {},
                Confirmations,
                QT_TRANSLATE_NOOP("plectrum::Setting", "Ask before closing open connections"),
                QT_TRANSLATE_NOOP("plectrum::Setting", "When a tab or the window is closed. Their recordings stay.")},
    SettingInfo{Setting::KeepsMessages,
                "keepsMessages"_L1,
                Type::Switch,
                1,
                0,
                1,
                {},
                Memory,
                QT_TRANSLATE_NOOP("plectrum::Setting", "Remember what was sent"),
                QT_TRANSLATE_NOOP("plectrum::Setting", "Over restarts, by profile, without secrets.")},
    SettingInfo{Setting::UrlHistory,
                "urlHistory"_L1,
                Type::Number,
                50,
                0,
                500,
                {},
                Memory,
                QT_TRANSLATE_NOOP("plectrum::Setting", "Addresses"),
                QT_TRANSLATE_NOOP("plectrum::Setting", "As many are offered while an address is typed."),
                QT_TRANSLATE_NOOP("plectrum::Setting", "None")},
    SettingInfo{Setting::FilterHistory,
                "filterHistory"_L1,
                Type::Number,
                50,
                0,
                500,
                {},
                Memory,
                QT_TRANSLATE_NOOP("plectrum::Setting", "Filters"),
                QT_TRANSLATE_NOOP("plectrum::Setting", "Those used last; saved ones stay."),
                QT_TRANSLATE_NOOP("plectrum::Setting", "None")},
    SettingInfo{Setting::RecentCaptures,
                "recentCaptures"_L1,
                Type::Number,
                12,
                0,
                100,
                {},
                Memory,
                QT_TRANSLATE_NOOP("plectrum::Setting", "Recent recordings"),
                QT_TRANSLATE_NOOP("plectrum::Setting", "In the menu File; the files themselves stay."),
                QT_TRANSLATE_NOOP("plectrum::Setting", "None")},
};

} // namespace

std::span<const SettingInfo> settingTable()
{
    return Table;
}

const SettingInfo &settingInfo(Setting setting)
{
    return Table.at(size_t(setting));
}

QString settingText(const char *text)
{
    return QCoreApplication::translate("plectrum::Setting", text);
}

} // namespace plectrum
