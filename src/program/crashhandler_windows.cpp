// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/crashreports.h"
#include "program/crashtext.h"
#include "program/versions.h"

#include <QDir>

#include <csignal>
#include <cstdlib>
#include <cwchar>
#include <exception>

#include <windows.h>

namespace plectrum {
namespace {

constexpr USHORT MostFrames = 62; // as many as CaptureStackBackTrace takes at most on old systems

void writeBytes(void *target, const char *bytes, size_t size)
{
    DWORD written = 0;
    WriteFile(target, bytes, DWORD(size), &written, nullptr);
}

void writeFrames(void *file)
{
    void *frames[MostFrames] = {};
    const USHORT count = CaptureStackBackTrace(0, MostFrames, frames, nullptr);
    for (USHORT i = 0; i < count; ++i) {
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
    const std::time_t now = std::time(nullptr);
    const int64_t process = int64_t(GetCurrentProcessId());
    const CrashText path = crashReportPath(now, process);
    wchar_t wide[1024] = {};
    MultiByteToWideChar(CP_UTF8, 0, path.data(), -1, wide, 1023);
    void *const file = CreateFileW(wide, GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    writeCrashHead(now, process, int64_t(GetCurrentThreadId()), fault, writeBytes, file);
    CrashText title;
    title << "\nBacktrace (addr2line -Cfe MODULE OFFSET tells the lines)\n";
    writeBytes(file, title.data(), title.size());
    writeFrames(file);
    writeCrashActions(writeBytes, file);
    CloseHandle(file);
}

LONG WINAPI handleFault(EXCEPTION_POINTERS *pointers)
{
    CrashText fault;
    fault << "exception ";
    fault.hex(uint64_t(pointers->ExceptionRecord->ExceptionCode)) << " at ";
    fault.hex(uint64_t(reinterpret_cast<uintptr_t>(pointers->ExceptionRecord->ExceptionAddress)));
    writeReport(fault.data());
    return EXCEPTION_CONTINUE_SEARCH; // to the system's own reports
}

void handleAbort(int)
{
    writeReport("SIGABRT, an abort");
    std::signal(SIGABRT, SIG_DFL);
}

} // namespace

void installCrashHandler(const QString &program, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return;
    CrashReports(folder).prune();
    prepareCrashReport(program.toUtf8().constData(), (folder + u'/').toUtf8().constData(),
                       versionReport().toUtf8().constData());
    SetUnhandledExceptionFilter(handleFault);
    std::signal(SIGABRT, handleAbort); // std::terminate ends there, too
}

} // namespace plectrum
