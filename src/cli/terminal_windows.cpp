// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal.h"

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace plectrum {
namespace {

/// More than is written at once.
constexpr size_t TerminalBufferBytes = 128 * 1024;

} // namespace

void prepareStandardStreams()
{
    SetConsoleCP(CP_UTF8);
    SetConsoleOutputCP(CP_UTF8);
    for (std::FILE *const stream : {stdin, stdout, stderr}) {
        if (_fileno(stream) >= 0) // there may be none
            _setmode(_fileno(stream), _O_BINARY);
    }
    for (const DWORD which : {STD_OUTPUT_HANDLE, STD_ERROR_HANDLE}) {
        const HANDLE console = GetStdHandle(which);
        DWORD mode = 0;
        if (GetConsoleMode(console, &mode))
            SetConsoleMode(console, mode | ENABLE_PROCESSED_OUTPUT | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    }
    // Without a buffer the C library hands a console single bytes, of which it makes no characters.
    for (std::FILE *const stream : {stdout, stderr}) {
        if (isTerminal(stream))
            std::setvbuf(stream, nullptr, _IOFBF, TerminalBufferBytes);
    }
}

bool isTerminal(std::FILE *stream)
{
    const int descriptor = _fileno(stream);
    DWORD mode = 0;
    // The null device is a character device, too.
    return descriptor >= 0 && GetConsoleMode(reinterpret_cast<HANDLE>(_get_osfhandle(descriptor)), &mode);
}

} // namespace plectrum
