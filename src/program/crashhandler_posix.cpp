// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/crashreports.h"
#include "program/crashtext.h"
#include "program/versions.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>

#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

#if __has_include(<execinfo.h>)
#include <execinfo.h>
#define PLECTRUM_BACKTRACE
#endif
#ifdef __linux__
#include <sys/syscall.h>
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define PLECTRUM_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define PLECTRUM_SANITIZED
#endif
#endif

namespace plectrum {

#ifdef PLECTRUM_SANITIZED

void installCrashHandler(const QString &, const QString &) { }

#else

namespace {

struct Fault {
    int signal;
    const char *name;
};
constexpr Fault Faults[] = {{SIGSEGV, "SIGSEGV, a wrong address"},
                            {SIGABRT, "SIGABRT, an abort"},
                            {SIGFPE, "SIGFPE, a wrong calculation"},
                            {SIGBUS, "SIGBUS, memory that is not there"},
                            {SIGILL, "SIGILL, an instruction that is none"}};

constexpr int MostFrames = 100;
constexpr unsigned MostSeconds = 10; ///< that a report may take
constexpr size_t StackBytes = 128 * 1024;

alignas(16) char s_stack[StackBytes]; // of the handler: the thread's own may be what is full
const char *s_exception = nullptr;    ///< the type of the exception that nobody caught
std::atomic_flag s_isWriting;

void writeBytes(void *target, const char *bytes, size_t size)
{
    const int file = *static_cast<const int *>(target);
    while (size > 0) {
        const ssize_t written = write(file, bytes, size);
        if (written <= 0)
            return;
        bytes += written;
        size -= size_t(written);
    }
}

void say(int file, const CrashText &text)
{
    writeBytes(&file, text.data(), text.size());
}

int64_t threadNumber()
{
#ifdef __linux__
    return int64_t(syscall(SYS_gettid));
#else
    return int64_t(getpid());
#endif
}

void writeReport(int file, std::time_t now, int signal, const siginfo_t &info)
{
    CrashText fault;
    for (const Fault &each : Faults) {
        if (each.signal == signal)
            fault << each.name;
    }
    // What another process sent has no address.
    if (info.si_code <= 0 && info.si_pid != getpid())
        fault << ", sent by process " << int64_t(info.si_pid);
    else if (signal == SIGSEGV || signal == SIGBUS)
        (fault << ": ").hex(uint64_t(reinterpret_cast<uintptr_t>(info.si_addr)));
    if (s_exception)
        fault << ", since nobody caught " << s_exception;
    writeCrashHead(now, getpid(), threadNumber(), fault.data(), writeBytes, &file);
    CrashText title;
    title << "\nBacktrace (addr2line -Cfe MODULE OFFSET tells the lines)\n";
    say(file, title);
#ifdef PLECTRUM_BACKTRACE
    void *frames[MostFrames];
    backtrace_symbols_fd(frames, backtrace(frames, MostFrames), file);
#else
    title.clear();
    title << "not known on this system\n";
    say(file, title);
#endif
    writeCrashActions(writeBytes, &file);
}

/// Calls only what may be called in a handler.
void handleFault(int signal, siginfo_t *info, void *)
{
    // Whatever happens next is as it would be without this handler.
    std::signal(signal, SIG_DFL);
    if (s_isWriting.test_and_set()) {
        sleep(MostSeconds); // another thread writes, and ends the program when it is done
    } else {
        std::signal(SIGALRM, SIG_DFL);
        alarm(MostSeconds); // a report that hangs does not keep the program from its end
        const std::time_t now = std::time(nullptr);
        const CrashText path = crashReportPath(now, getpid());
        const int file = open(path.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        CrashText told;
        told << crashFacts().program << ": ended unexpectedly";
        if (file >= 0) {
            writeReport(file, now, signal, *info);
            close(file);
            told << "; see " << path.data();
        }
        told << "\n";
        say(STDERR_FILENO, told);
        alarm(0);
    }
    raise(signal); // blocked until the handler returns; then the system's core dump
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
    prepareCrashReport(program.toUtf8().constData(), QFile::encodeName(folder + u'/').constData(),
                       versionReport().toUtf8().constData());
#ifdef PLECTRUM_BACKTRACE
    void *frame = nullptr;
    backtrace(&frame, 1); // loads what it needs now; in the handler it must not
#endif
    stack_t stack{};
    stack.ss_sp = s_stack;
    stack.ss_size = StackBytes;
    sigaltstack(&stack, nullptr);
    for (const Fault &fault : Faults) {
        struct sigaction action { };
        action.sa_sigaction = handleFault;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        sigemptyset(&action.sa_mask);
        sigaction(fault.signal, &action, nullptr);
    }
    std::set_terminate(handleException);
}

#endif

} // namespace plectrum
