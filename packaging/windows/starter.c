// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// starter c|fault LINES PROGRAM ARGUMENT...: starts the program in a console, passes on what it writes and, when that
// are so many lines, presses Ctrl+C there, or makes a thread of it call a wrong address. starter screen 0 PROGRAM
// ARGUMENT...: lets it write to the console and passes on what stands there in the end, in UTF-8. Ends with the
// program's exit code. For packaging/windows/prove.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include <windows.h>

static void strike(const wchar_t *how, HANDLE process)
{
    if (!wcscmp(how, L"fault")) {
        CreateRemoteThread(process, NULL, 0, (LPTHREAD_START_ROUTINE)(ULONG_PTR)0x10, NULL, 0, NULL);
        return;
    }
    SetConsoleCtrlHandler(NULL, TRUE); // not this process, and only after the other was started: it is inherited
    GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0);
}

static void tell_screen(void)
{
    const HANDLE console = CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                       NULL, OPEN_EXISTING, 0, NULL);
    CONSOLE_SCREEN_BUFFER_INFO info;
    GetConsoleScreenBufferInfo(console, &info);
    for (SHORT row = 0; row <= info.dwCursorPosition.Y; ++row) {
        wchar_t text[512];
        char bytes[2048];
        DWORD length = 0;
        const COORD from = {0, row};
        ReadConsoleOutputCharacterW(console, text, info.dwSize.X < 512 ? (DWORD)info.dwSize.X : 512, from, &length);
        fwrite(bytes, 1, (size_t)WideCharToMultiByte(CP_UTF8, 0, text, (int)length, bytes, sizeof bytes, NULL, NULL),
               stdout);
        fputs("\n", stdout);
    }
}

int wmain(int count, wchar_t **arguments)
{
    static wchar_t line[32768];
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    STARTUPINFOW start = {.cb = sizeof start, .dwFlags = STARTF_USESTDHANDLES};
    PROCESS_INFORMATION process;
    HANDLE output = NULL;
    char bytes[4096];
    DWORD got = 0;
    DWORD code = 0;
    int left = 0;
    int screen = 0;
    if (count < 4)
        return 2;
    left = (int)wcstol(arguments[2], NULL, 10);
    for (int i = 3; i < count; ++i) {
        wcscat(line, L"\"");
        wcscat(line, arguments[i]);
        wcscat(line, L"\" ");
    }
    start.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    start.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    // Under Wine that of a shell is none in which keys can be pressed.
    FreeConsole();
    if (!AllocConsole())
        return 126;
    screen = !wcscmp(arguments[1], L"screen");
    if (screen) {
        start.hStdOutput = CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                       &inherited, OPEN_EXISTING, 0, NULL);
    } else {
        CreatePipe(&output, &start.hStdOutput, &inherited, 0);
        SetHandleInformation(output, HANDLE_FLAG_INHERIT, 0);
    }
    if (!CreateProcessW(NULL, line, NULL, NULL, TRUE, 0, NULL, NULL, &start, &process))
        return 127;
    CloseHandle(start.hStdOutput);
    while (!screen && ReadFile(output, bytes, sizeof bytes, &got, NULL) && got > 0) {
        fwrite(bytes, 1, got, stdout);
        fflush(stdout);
        for (DWORD i = 0; i < got; ++i) {
            if (bytes[i] == '\n' && --left == 0)
                strike(arguments[1], process.hProcess);
        }
    }
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    if (screen)
        tell_screen();
    return (int)code;
}
