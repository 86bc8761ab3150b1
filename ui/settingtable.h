// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace plectrum {

/// What can be set.
enum class Setting : quint8 {
    Theme,
    Language,
    TextSize,
    FixedFont,
    TableSize,
    PayloadSize,
    NoticeSeconds,
    ShowsOverview,
    FollowsRows,
    HidesHeartbeats,
    TimeMode,
    RecordingsFolder,
    RecordingDays,
    HandshakeSeconds,
    MaxMessage,
    IsStrict,
    OffersDeflate,
    PingSeconds,
    AsksBeforeSending,
    AsksBeforeClosing,
    RestoresTabs,
    LooksForVersions,
    KeepsMessages,
    MessageHistory,
    UrlHistory,
    FilterHistory,
    RecentCaptures,
    ClipboardSeconds,
};

/// One setting: how it is stored, what it may be and how it is called. Values are numbers: of a switch 0 or 1, of a
/// choice the place in `choices`; of Font and Folder they are texts, and empty ones their presets. Texts are English;
/// settingText() translates them.
struct SettingInfo {
    enum class Type : quint8 { Switch, Choice, Number, Font, Folder };
    struct Option {
        QLatin1StringView name; ///< in the file
        const char *text;
        const char *context = Context; ///< in which it is translated
    };
    static constexpr const char *Context = "plectrum::Setting";

    Setting setting;
    QLatin1StringView key; ///< in the file
    Type type;
    const char *group;
    const char *label;
    const char *help;
    int preset = 0;
    int least = 0;
    int most = 1;
    std::span<const Option> choices = {};
    const char *leastText = ""; ///< in place of the least number; empty: the number
    const char *unit = "";      ///< behind a number

    bool isText() const { return type == Type::Font || type == Type::Folder; }
};

/// All settings, in the order of Setting; those of one group stand together.
std::span<const SettingInfo> settingTable();
const SettingInfo &settingInfo(Setting setting);
QString settingText(const char *text);
/// Without the mark of its key.
QString settingText(const SettingInfo::Option &option);

} // namespace plectrum
