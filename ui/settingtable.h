// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace plectrum {

/// What can be set.
enum class Setting : quint8 {
    Theme,
    TextSize,
    ShowsOverview,
    FollowsRows,
    AsksBeforeClosing,
    KeepsMessages,
    UrlHistory,
    FilterHistory,
    RecentCaptures,
};

/// One setting: how it is stored, what it may be and how it is called. Values are numbers: of a switch 0 or 1, of a
/// choice the place in `choices`. Texts are English; settingText() translates them.
struct SettingInfo {
    enum class Type : quint8 { Switch, Choice, Number };
    struct Option {
        QLatin1StringView name; ///< in the file
        const char *text;
    };

    Setting setting;
    QLatin1StringView key; ///< in the file
    Type type;
    int preset;
    int least;
    int most;
    std::span<const Option> choices;
    const char *group;
    const char *label;
    const char *help;
    const char *leastText = ""; ///< in place of the least number; empty: the number
};

/// All settings, in the order of Setting; those of one group stand together.
std::span<const SettingInfo> settingTable();
const SettingInfo &settingInfo(Setting setting);
QString settingText(const char *text);

} // namespace plectrum
