// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/crashreports.h"
#include "program/crashtext.h"
#include "program/versions.h"

#include <QDir>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cwchar>
#include <exception>
#include <iterator>

#include <windows.h>

namespace plectrum {
namespace {

constexpr USHORT MostFrames = 62;          // as many as CaptureStackBackTrace takes at most on old systems
constexpr DWORD MostMilliseconds = 10000;  ///< that a report may take
constexpr ULONG StackBytes = 128 * 1024;   ///< of the handler, where the first thread's is full
constexpr DWORD CppException = 0x20474343; ///< of GCC's runtime

struct KnownFault {
    DWORD code;
    const char *name;
};
constexpr KnownFault Faults[] = {{EXCEPTION_ACCESS_VIOLATION, "access violation, a wrong address"},
                                 {EXCEPTION_STACK_OVERFLOW, "stack overflow"},
                                 {EXCEPTION_INT_DIVIDE_BY_ZERO, "integer division by zero"},
                                 {EXCEPTION_IN_PAGE_ERROR, "page error, memory that is not there"},
                                 {EXCEPTION_ILLEGAL_INSTRUCTION, "an instruction that is none"}};

const char *s_exception = nullptr; ///< the type of the exception that nobody caught
std::atomic_flag s_isWriting;

void writeBytes(void *target, const char *bytes, size_t size)
{
    DWORD written = 0;
    WriteFile(target, bytes, DWORD(size), &written, nullptr);
}

void writeFrames(void *file)
{
    void *frames[MostFrames] = {};
    const USHORT count = CaptureStackBackTrace(0, MostFrames, frames, nullptr);
    for (USHORT i = 0; i < count && frames[i]; ++i) {
        HMODULE module = nullptr;
        char name[MAX_PATH] = "?";
        if (GetModuleHandleExA(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
                               static_cast<const char *>(frames[i]), &module))
            GetModuleFileNameA(module, name, MAX_PATH);
        const auto offset = reinterpret_cast<uintptr_t>(frames[i]) - reinterpret_cast<uintptr_t>(module);
        CrashText line;
        (line << name << "(+").hex(uint64_t(offset)) << ") [";
        line.hex(uint64_t(reinterpret_cast<uintptr_t>(frames[i]))) << "]\n";
        writeBytes(file, line.data(), line.size());
    }
}

void writeReport(const char *fault)
{
    // Another thread writes, and ends the program when it is done.
    if (s_isWriting.test_and_set()) {
        Sleep(MostMilliseconds);
        return;
    }
    const std::time_t now = std::time(nullptr);
    const int64_t process = int64_t(GetCurrentProcessId());
    const CrashText path = crashReportPath(now, process);
    CrashText told;
    told << crashFacts().program << ": ended unexpectedly";
    wchar_t wide[1024] = {};
    MultiByteToWideChar(CP_UTF8, 0, path.data(), -1, wide, 1023);
    void *const file = CreateFileW(wide, GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file != INVALID_HANDLE_VALUE) {
        writeCrashHead(now, process, int64_t(GetCurrentThreadId()), fault, writeBytes, file);
        CrashText title;
        title << "\nBacktrace (addr2line -Cfe MODULE OFFSET tells the lines)\n";
        writeBytes(file, title.data(), title.size());
        writeFrames(file);
        writeCrashActions(writeBytes, file);
        CloseHandle(file);
        told << "; see " << path.data();
    }
    told << "\n";
    writeBytes(GetStdHandle(STD_ERROR_HANDLE), told.data(), told.size());
}

LONG WINAPI handleFault(EXCEPTION_POINTERS *pointers)
{
    const EXCEPTION_RECORD &record = *pointers->ExceptionRecord;
    // One of C++ that nobody catches: its thrower goes on to std::terminate.
    if ((record.ExceptionCode & 0x20ffffff) == CppException && !(record.ExceptionFlags & EXCEPTION_NONCONTINUABLE))
        return EXCEPTION_CONTINUE_EXECUTION;
    CrashText fault;
    const auto *const known = std::find_if(std::begin(Faults), std::end(Faults), [&record](const KnownFault &each) {
        return each.code == record.ExceptionCode;
    });
    if (known != std::end(Faults))
        fault << known->name;
    else
        (fault << "exception ").hex(uint64_t(record.ExceptionCode));
    (fault << " at ").hex(uint64_t(reinterpret_cast<uintptr_t>(record.ExceptionAddress)));
    if (record.ExceptionCode == EXCEPTION_ACCESS_VIOLATION && record.NumberParameters > 1)
        (fault << ": ").hex(uint64_t(record.ExceptionInformation[1]));
    writeReport(fault.data());
    return EXCEPTION_CONTINUE_SEARCH; // to the system's own reports
}

void handleAbort(int)
{
    CrashText fault;
    fault << "SIGABRT, an abort";
    if (s_exception)
        fault << ", since nobody caught " << s_exception;
    writeReport(fault.data());
    std::signal(SIGABRT, SIG_DFL);
}

[[noreturn]] void handleException()
{
    s_exception = handledExceptionType();
    std::abort();
}

} // namespace

void installCrashHandler(const QString &program, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return;
    CrashReports(folder).prune();
    prepareCrashReport(program.toUtf8().constData(), (folder + u'/').toUtf8().constData(),
                       versionReport().toUtf8().constData());
    ULONG stack = StackBytes;
    SetThreadStackGuarantee(&stack);
    SetUnhandledExceptionFilter(handleFault);
    std::signal(SIGABRT, handleAbort);
    std::set_terminate(handleException);
}

} // namespace plectrum
