// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/shellcompletion.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString fishQuoted(QString text)
{
    return u'\'' + text.replace(u"\\"_s, u"\\\\"_s).replace(u"'"_s, u"\\'"_s) + u'\'';
}

/// Where the completion is offered.
QString condition(const CommandSheet &command)
{
    return u" -n \"__plectrum_cli_at '%1'\""_s.arg(completionPath(command));
}

QString fishOption(const OptionSheet &option)
{
    QString text;
    for (const QString &name : option.names) {
        text += name.startsWith("--"_L1) ? u" -l "_s : u" -s "_s;
        text += name.sliced(name.startsWith("--"_L1) ? 2 : 1);
    }
    if (!option.isFlag() && !option.isValueOptional) {
        // -x: no names of files beside the choices.
        text += option.completes == OptionSheet::Completes::Nothing ? u" -x"_s : u" -r -F"_s;
        if (!option.choices.isEmpty())
            text += u" -a "_s + fishQuoted(option.choices.join(u' '));
        else if (option.completes == OptionSheet::Completes::Profile)
            text.replace(u" -r -F"_s, u" -x -a '(__plectrum_cli_profiles)'"_s);
        else if (option.completes == OptionSheet::Completes::Folder)
            text.replace(u" -r -F"_s, u" -x -a '(__fish_complete_directories)'"_s);
    }
    return text + u" -d "_s + fishQuoted(completionHint(option.text));
}

} // namespace

QByteArray fishCompletion(const CommandSheet &program)
{
    const QList<const CommandSheet *> all = withSubcommands(program);
    QStringList paths;
    for (const CommandSheet *const command : all) {
        const QString path = completionPath(*command);
        if (!path.isEmpty())
            paths << fishQuoted(path.chopped(command->name().size()).trimmed() + u' ' + command->name());
    }
    QString text = uR"(# Completion of %1 for fish; made by %1 generate completions.

function __plectrum_cli_command --description 'The command that stands on the line, and the one below it'
    set -l command
    set -l before
    for word in (commandline -opc)[2..-1]
        if not contains -- "$before" %2
            switch "$command $word"
                case %3
                    set command (string trim -- "$command $word")
            end
        end
        set before $word
    end
    echo $command
end

function __plectrum_cli_at --description 'Is this the command that stands on the line?'
    set -l command (__plectrum_cli_command)
    test "$command" = "$argv[1]"
end

function __plectrum_cli_profiles --description 'The saved profiles, in the folder that the line names'
    set -l words (commandline -opc)
    set -l folder
    type -q $words[1]; or return
    if set -l place (contains -i -- --profile-dir $words)
        set folder --profile-dir $words[(math $place + 1)]
    end
    $words[1] $folder profiles list --brief 2>/dev/null </dev/null
end

)"_s.arg(program.name(), programValueOptions(program).join(u' '), paths.join(u' '));
    const QString start = u"complete -c %1"_s.arg(program.name());
    text += start + u" -f\n"_s;
    for (const CommandSheet *const command : all) {
        const QList<OptionSheet> switches = command->switches();
        for (const OptionSheet &option : switches)
            text += start + (command->isProgram() ? QString() : condition(*command)) + fishOption(option) + u'\n';
        const QList<OptionSheet> arguments = command->arguments();
        for (const OptionSheet &argument : arguments) {
            if (argument.completes == OptionSheet::Completes::Profile)
                text += start + condition(*command) + u" -a '(__plectrum_cli_profiles)'\n"_s;
            else if (argument.completes != OptionSheet::Completes::Nothing)
                text += start + condition(*command) + u" -F\n"_s;
            if (!argument.choices.isEmpty())
                text += start + condition(*command) + u" -a "_s + fishQuoted(argument.choices.join(u' ')) + u'\n';
        }
        for (const CommandSheet &sub : command->subcommands)
            text += start + condition(*command) + u" -a "_s + sub.name() + u" -d "_s + fishQuoted(sub.summary) + u'\n';
    }
    return text.toUtf8();
}

} // namespace plectrum
