// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <ctime>

namespace plectrum {

/// Text that is made where nothing may be allocated and no lock taken: in handlers of signals. What does not fit is
/// cut.
class CrashText {
public:
    CrashText &operator<<(const char *text);
    CrashText &operator<<(int64_t number);
    /// With leading zeros up to so many digits.
    CrashText &padded(int64_t number, int digits);
    CrashText &hex(uint64_t number);
    /// "20261122-132201", or "2026-11-22 13:22:01 UTC" to be read; `seconds` since 1970.
    CrashText &time(std::time_t seconds, bool isRead);

    const char *data() const { return m_bytes; }
    size_t size() const { return m_size; }
    void clear();

private:
    void put(char byte);

    char m_bytes[1024] = {};
    size_t m_size = 0;
};

/// What both systems' handlers have in common. Everything here may be called in a handler but for prepareCrashReport().
struct CrashFacts {
    char program[32] = {};
    char folder[1024] = {}; ///< in the encoding of the file system, ends in a separator
    char versions[4096] = {};
    std::time_t started = 0;
};

/// Fills the facts; before the handlers are installed.
void prepareCrashReport(const char *program, const char *folder, const char *versions);
const CrashFacts &crashFacts();

/// The file's path at this time.
CrashText crashReportPath(std::time_t now, int64_t process);
/// Says the same for both systems: what happened, when, to which program and thread, and with which versions. Pieces go
/// to `write` with its `target`.
using CrashWriter = void (*)(void *target, const char *bytes, size_t size);
void writeCrashHead(std::time_t now, int64_t process, int64_t thread, const char *fault, CrashWriter write,
                    void *target);
/// The type of the exception that is being handled, or nullptr; for handlers of std::terminate. Not its text, which
/// might hold what the user typed.
const char *handledExceptionType();
/// The last actions, the oldest first.
void writeCrashActions(CrashWriter write, void *target);

} // namespace plectrum
