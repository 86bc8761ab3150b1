// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/crashtext.h"

#include "program/crashreports.h"

#include <array>
#include <atomic>
#include <cstring>
#include <exception>
#include <typeinfo>

namespace plectrum {
namespace {

constexpr size_t MostActions = 40;
constexpr size_t ActionBytes = 64;

struct Action {
    std::time_t at = 0;
    char text[ActionBytes + 1] = {};
};

// Handlers of signals have no arguments of ours: the one place of the house where state is global.
CrashFacts s_facts;
std::array<Action, MostActions> s_actions;
std::atomic<size_t> s_noted = 0; ///< actions so far

void copyInto(char *to, size_t capacity, const char *from)
{
    std::strncpy(to, from, capacity - 1);
    to[capacity - 1] = '\0';
}

void write(const CrashText &text, CrashWriter writer, void *target)
{
    writer(target, text.data(), text.size());
}

} // namespace

void CrashText::put(char byte)
{
    if (m_size < sizeof m_bytes - 1)
        m_bytes[m_size++] = byte;
}

void CrashText::clear()
{
    std::memset(m_bytes, 0, sizeof m_bytes);
    m_size = 0;
}

CrashText &CrashText::operator<<(const char *text)
{
    for (; *text != '\0'; ++text)
        put(*text);
    return *this;
}

CrashText &CrashText::operator<<(int64_t number)
{
    if (number < 0)
        put('-');
    return padded(number < 0 ? -number : number, 1);
}

CrashText &CrashText::padded(int64_t number, int digits)
{
    char reversed[20];
    int count = 0;
    for (; count < int(sizeof reversed) && (number > 0 || count < digits); number /= 10)
        reversed[count++] = char('0' + number % 10);
    while (count > 0)
        put(reversed[--count]);
    return *this;
}

CrashText &CrashText::hex(uint64_t number)
{
    put('0');
    put('x');
    bool isLeading = true;
    for (int shift = 60; shift >= 0; shift -= 4) {
        const unsigned digit = unsigned(number >> shift) & 0xfU;
        isLeading = isLeading && digit == 0 && shift > 0;
        if (!isLeading)
            put("0123456789abcdef"[digit]);
    }
    return *this;
}

CrashText &CrashText::time(std::time_t seconds, bool isRead)
{
    // gmtime() may take a lock. Days since 1970-01-01 to a date, counted in years that begin in March.
    constexpr int64_t SecondsOfDay = 86400;
    constexpr int64_t DaysOfEra = 146097; // 400 years
    const int64_t ofDay = seconds % SecondsOfDay;
    const int64_t days = seconds / SecondsOfDay + 719468; // since 0000-03-01
    const int64_t era = days / DaysOfEra;
    const int64_t ofEra = days - era * DaysOfEra;
    const int64_t yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / (DaysOfEra - 1)) / 365;
    const int64_t ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int64_t month = (5 * ofYear + 2) / 153; // 0: March
    const int64_t day = ofYear - (153 * month + 2) / 5 + 1;
    const int64_t number = month < 10 ? month + 3 : month - 9;
    const int64_t year = yearOfEra + era * 400 + (number <= 2 ? 1 : 0);
    const char *const dash = isRead ? "-" : "";
    const char *const colon = isRead ? ":" : "";
    padded(year, 4) << dash;
    padded(number, 2) << dash;
    padded(day, 2) << (isRead ? " " : "-");
    padded(ofDay / 3600, 2) << colon;
    padded(ofDay / 60 % 60, 2) << colon;
    return padded(ofDay % 60, 2) << (isRead ? " UTC" : "");
}

void prepareCrashReport(const char *program, const char *folder, const char *versions)
{
    copyInto(s_facts.program, sizeof s_facts.program, program);
    copyInto(s_facts.folder, sizeof s_facts.folder, folder);
    copyInto(s_facts.versions, sizeof s_facts.versions, versions);
    s_facts.started = std::time(nullptr);
}

const CrashFacts &crashFacts()
{
    return s_facts;
}

CrashText crashReportPath(std::time_t now, int64_t process)
{
    CrashText path;
    path << s_facts.folder << s_facts.program << "-";
    path.time(now, false) << "-" << process << ".txt";
    return path;
}

void writeCrashHead(std::time_t now, int64_t process, int64_t thread, const char *fault, CrashWriter writer,
                    void *target)
{
    CrashText text;
    text << s_facts.program << " ended unexpectedly.\n\nFault:   " << fault << "\nTime:    ";
    text.time(now, true) << ", " << int64_t(now - s_facts.started) << " s after the start\nProcess: " << process
                         << ", thread " << thread << "\n\n";
    write(text, writer, target);
    writer(target, s_facts.versions, std::strlen(s_facts.versions));
}

const char *handledExceptionType()
{
    const std::exception_ptr present = std::current_exception();
    if (!present)
        return nullptr;
    try {
        std::rethrow_exception(present);
    } catch (const std::exception &exception) {
        return typeid(exception).name();
    } catch (...) {
        return "something that is no std::exception";
    }
}

void writeCrashActions(CrashWriter writer, void *target)
{
    CrashText text;
    text << "\nLast actions\n";
    write(text, writer, target);
    const size_t noted = s_noted.load();
    for (size_t i = noted > MostActions ? noted - MostActions : 0; i < noted; ++i) {
        const Action &action = s_actions[i % MostActions];
        text.clear();
        text.time(action.at, true) << "  " << action.text << "\n";
        write(text, writer, target);
    }
    if (noted == 0) {
        text.clear();
        text << "none\n";
        write(text, writer, target);
    }
}

void noteAction(QByteArrayView what)
{
    Action &action = s_actions[s_noted.load() % MostActions];
    action.at = std::time(nullptr);
    size_t size = 0;
    for (const char byte : what) {
        if (byte >= ' ' && byte <= '~' && size < ActionBytes)
            action.text[size++] = byte;
    }
    action.text[size] = '\0';
    s_noted.fetch_add(1);
}

} // namespace plectrum
