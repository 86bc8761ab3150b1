// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/shellcompletion.h"

#include <array>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MostHintLetters = 72;

constexpr std::array Shells{
    CompletingShell{"bash", "plectrum-cli.bash", bashCompletion},
    CompletingShell{"zsh", "_plectrum-cli", zshCompletion},
    CompletingShell{"fish", "plectrum-cli.fish", fishCompletion},
};

} // namespace

std::span<const CompletingShell> completingShells()
{
    return Shells;
}

QString completionHint(const QString &text)
{
    QString hint = text;
    for (const QLatin1StringView end : {"; "_L1, ". "_L1, ": "_L1, ", such"_L1}) {
        if (const qsizetype at = hint.indexOf(end); at > 0)
            hint.truncate(at);
    }
    if (hint.size() <= MostHintLetters)
        return hint;
    const qsizetype space = hint.lastIndexOf(u' ', MostHintLetters - 2);
    return hint.first(space > 0 ? space : MostHintLetters - 2) + u" …"_s;
}

QString completionPath(const CommandSheet &command)
{
    return command.path.sliced(1).join(u' ');
}

QStringList programValueOptions(const CommandSheet &program)
{
    QStringList names;
    const QList<OptionSheet> switches = program.switches();
    for (const OptionSheet &option : switches) {
        if (!option.isFlag())
            names << option.names;
    }
    return names;
}

} // namespace plectrum
