// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settingtable.h"

#include "ui/languages.h"
#include "ui/models/rowtimes.h"

#include <QCoreApplication>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Type = SettingInfo::Type;
using Option = SettingInfo::Option;

constexpr Option Themes[] = {{"system"_L1, QT_TRANSLATE_NOOP("plectrum::Setting", "As the system")},
                             {"light"_L1, QT_TRANSLATE_NOOP("plectrum::Setting", "Light")},
                             {"dark"_L1, QT_TRANSLATE_NOOP("plectrum::Setting", "Dark")}};

constexpr const char *Look = QT_TRANSLATE_NOOP("plectrum::Setting", "Look");
constexpr const char *Timeline = QT_TRANSLATE_NOOP("plectrum::Setting", "Timeline");
constexpr const char *Recordings = QT_TRANSLATE_NOOP("plectrum::Setting", "Recordings");
constexpr const char *NewOnes = QT_TRANSLATE_NOOP("plectrum::Setting", "New connections and profiles");
constexpr const char *Start = QT_TRANSLATE_NOOP("plectrum::Setting", "Start and end");
constexpr const char *Memory = QT_TRANSLATE_NOOP("plectrum::Setting", "What is remembered");
constexpr const char *AsSystem = QT_TRANSLATE_NOOP("plectrum::Setting", "As the system");
constexpr const char *AsText = QT_TRANSLATE_NOOP("plectrum::Setting", "As the text size");
constexpr const char *None = QT_TRANSLATE_NOOP("plectrum::Setting", "None");
constexpr const char *Seconds = QT_TRANSLATE_NOOP("plectrum::Setting", "s");

std::span<const Option> timeOptions()
{
    static const std::vector<Option> options = [] {
        std::vector<Option> all;
        for (const TimeModeInfo &mode : timeModes())
            all.push_back({mode.id, mode.name, "plectrum::RowTimes"});
        return all;
    }();
    return options;
}

std::span<const Option> languageOptions()
{
    static const std::vector<Option> options = [] {
        std::vector<Option> all{{"system"_L1, AsSystem}};
        for (const Language &language : languageTable())
            all.push_back({language.code, language.name, "plectrum::Language"});
        return all;
    }();
    return options;
}

SettingInfo toggle(Setting setting, QLatin1StringView key, bool preset, const char *group, const char *label,
                   const char *help)
{
    return {setting, key, Type::Switch, group, label, help, preset ? 1 : 0};
}

SettingInfo choice(Setting setting, QLatin1StringView key, std::span<const Option> choices, const char *group,
                   const char *label, const char *help)
{
    return {setting, key, Type::Choice, group, label, help, 0, 0, int(choices.size()) - 1, choices};
}

struct Range {
    int least;
    int preset;
    int most;
};
SettingInfo number(Setting setting, QLatin1StringView key, Range range, const char *group, const char *label,
                   const char *help, const char *unit = "", const char *leastText = "")
{
    return {setting, key, Type::Number, group, label, help, range.preset, range.least, range.most, {}, leastText, unit};
}

SettingInfo text(Setting setting, QLatin1StringView key, Type type, const char *group, const char *label,
                 const char *help)
{
    return {setting, key, type, group, label, help};
}

const auto &table()
{
    static const std::array all{
        choice(Setting::Theme, "theme"_L1, Themes, Look, QT_TRANSLATE_NOOP("plectrum::Setting", "Colours"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "Of all windows.")),
        choice(
            Setting::Language, "language"_L1, languageOptions(), Look,
            QT_TRANSLATE_NOOP("plectrum::Setting", "Language"),
            QT_TRANSLATE_NOOP("plectrum::Setting", "Of texts, numbers and dates, from the next start of Plectrum on.")),
        number(Setting::TextSize, "textSize"_L1, {6, 6, 16}, Look, QT_TRANSLATE_NOOP("plectrum::Setting", "Text size"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "Of everything; tables and payloads may have their own."),
               QT_TRANSLATE_NOOP("plectrum::Setting", "pt"), AsSystem),
        text(Setting::FixedFont, "fixedFont"_L1, Type::Font, Look,
             QT_TRANSLATE_NOOP("plectrum::Setting", "Font of rows, payloads and code"),
             QT_TRANSLATE_NOOP("plectrum::Setting", "One whose characters are of equal width.")),
        number(Setting::TableSize, "tableSize"_L1, {6, 6, 16}, Look,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Text size of the rows"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "In the timeline and in what was replayed."),
               QT_TRANSLATE_NOOP("plectrum::Setting", "pt"), AsText),
        number(Setting::PayloadSize, "payloadSize"_L1, {6, 6, 24}, Look,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Text size of payloads"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "In what is read below the timeline, and in the composer."),
               QT_TRANSLATE_NOOP("plectrum::Setting", "pt"), AsText),
        number(Setting::NoticeSeconds, "noticeSeconds"_L1, {2, 7, 60}, Look,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Notices stay for"),
               QT_TRANSLATE_NOOP("plectrum::Setting",
                                 "Twice as long where there is something to undo; View ▸ Notifications has them all."),
               Seconds),
        toggle(Setting::ShowsOverview, "timeline/overview"_L1, true, Timeline,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Show the overview strip"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "Traffic over time, above the rows.")),
        toggle(Setting::FollowsRows, "timeline/follows"_L1, true, Timeline,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Follow new rows"),
               QT_TRANSLATE_NOOP("plectrum::Setting",
                                 "New connections begin so; the switch beside the filter changes it.")),
        toggle(
            Setting::HidesHeartbeats, "timeline/hidesHeartbeats"_L1, false, Timeline,
            QT_TRANSLATE_NOOP("plectrum::Setting", "Hide heartbeats"),
            QT_TRANSLATE_NOOP("plectrum::Setting",
                              "Of protocols, and pings with their pongs, unless they come late or stay unanswered.")),
        choice(Setting::TimeMode, "timeline/time"_L1, timeOptions(), Timeline,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Times count"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "In the time column; the header's menu sets the same.")),
        text(Setting::RecordingsFolder, "recordingsFolder"_L1, Type::Folder, Recordings,
             QT_TRANSLATE_NOOP("plectrum::Setting", "Folder of recordings"),
             QT_TRANSLATE_NOOP("plectrum::Setting", "Where new ones go; those that are there already stay.")),
        number(Setting::RecordingDays, "recordingDays"_L1, {0, 0, 3650}, Recordings,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Keep recordings for"),
               QT_TRANSLATE_NOOP("plectrum::Setting",
                                 "Older ones go to the trash at the start, but not those saved under another name."),
               QT_TRANSLATE_NOOP("plectrum::Setting", "days"), QT_TRANSLATE_NOOP("plectrum::Setting", "No limit")),
        number(Setting::HandshakeSeconds, "new/handshakeSeconds"_L1, {1, 15, 600}, NewOnes,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Wait for an answer"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "For everything up to the answer to the upgrade."), Seconds),
        number(Setting::MaxMessage, "new/maxMessage"_L1, {1, 1024, 2047}, NewOnes,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Largest message"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "Joined and inflated; a longer one ends the connection (1009)."),
               QT_TRANSLATE_NOOP("plectrum::Setting", "MiB")),
        toggle(
            Setting::IsStrict, "new/strict"_L1, true, NewOnes,
            QT_TRANSLATE_NOOP("plectrum::Setting", "End where the peer breaks a rule"),
            QT_TRANSLATE_NOOP("plectrum::Setting", "As RFC 6455 demands; else it is marked, and listening goes on.")),
        toggle(Setting::OffersDeflate, "new/offersDeflate"_L1, true, NewOnes,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Offer to compress messages"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "permessage-deflate, RFC 7692.")),
        number(Setting::PingSeconds, "new/pingSeconds"_L1, {0, 0, 3600}, NewOnes,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Ping every"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "Keeps a quiet connection open, and measures it."), Seconds,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Never")),
        toggle(Setting::AsksBeforeSending, "new/asksBeforeSending"_L1, true, NewOnes,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Ask before risky credentials are sent"),
               QT_TRANSLATE_NOOP("plectrum::Setting",
                                 "Real passwords, or the cookies of “remember me”; a profile has its own switch.")),
        toggle(Setting::AsksBeforeClosing, "asksBeforeClosing"_L1, true, Start,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Ask before closing open connections"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "When a tab or the window is closed. Their recordings stay.")),
        toggle(Setting::RestoresTabs, "restoresTabs"_L1, true, Start,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Open the tabs of last time"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "Addresses and opened recordings; nothing connects by itself.")),
        toggle(Setting::LooksForVersions, "looksForVersions"_L1, false, Start,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Look for a new version at the start"),
               QT_TRANSLATE_NOOP("plectrum::Setting",
                                 "Asks one address for the newest version, and sends nothing about you or your work.")),
        toggle(Setting::KeepsMessages, "keepsMessages"_L1, true, Memory,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Remember what was sent"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "Over restarts, by profile, without secrets.")),
        number(Setting::MessageHistory, "messageHistory"_L1, {1, 200, 1000}, Memory,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Messages sent"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "As many of each profile come back by Ctrl+Up.")),
        number(Setting::UrlHistory, "urlHistory"_L1, {0, 50, 500}, Memory,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Addresses"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "As many are offered while an address is typed."), "", None),
        number(Setting::FilterHistory, "filterHistory"_L1, {0, 50, 500}, Memory,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Filters"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "Those used last; saved ones stay."), "", None),
        number(Setting::RecentCaptures, "recentCaptures"_L1, {0, 12, 100}, Memory,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Recent recordings"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "In the menu File; the files themselves stay."), "", None),
        number(Setting::ClipboardSeconds, "clipboardSeconds"_L1, {5, 30, 600}, Memory,
               QT_TRANSLATE_NOOP("plectrum::Setting", "Secrets leave the clipboard after"),
               QT_TRANSLATE_NOOP("plectrum::Setting", "Those that were copied from Session tokens."), Seconds),
    };
    return all;
}

} // namespace

std::span<const SettingInfo> settingTable()
{
    return table();
}

const SettingInfo &settingInfo(Setting setting)
{
    return table().at(size_t(setting));
}

QString settingText(const char *text)
{
    return QCoreApplication::translate(SettingInfo::Context, text);
}

QString settingText(const SettingInfo::Option &option)
{
    return QCoreApplication::translate(option.context, option.text).remove(u'&');
}

} // namespace plectrum
