// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace CLI {
class App;
}

namespace plectrum {

/// An option or an argument of a command, as documents and shells need it.
struct OptionSheet {
    /// What a shell offers for the value beside its choices.
    enum class Completes { Nothing, File, Folder, Profile };

    QStringList names; ///< with their dashes, short ones first; of an argument its name alone
    QString value;     ///< what stands for the value, such as "FILE"; empty: a flag
    QString text;      ///< one paragraph
    QString standard;  ///< the value if the option is not given
    QString variable;  ///< of the environment, which gives the value as well
    QString limits;    ///< what is said of values beyond `value`, such as "INT in [1 - 100]"
    QStringList choices;
    QStringList rivals; ///< options that cannot stand beside it
    Completes completes = Completes::Nothing;
    bool isArgument = false;
    bool isRequired = false;
    bool isRepeatable = false;
    bool isList = false;          ///< values with commas between them
    bool isValueOptional = false; ///< may stand alone like a flag

    bool isFlag() const { return value.isEmpty() && !isArgument; }
    QString longName() const { return names.constLast(); }
    /// " URL" or "[=IN:TEXT]", behind a name; nothing of flags and arguments.
    QString valueText() const;
};

/// What a document says behind an option's text: "one of" and the words.
struct OptionNote {
    QString text;
    QStringList words; ///< meant as they are
};
QList<OptionNote> optionNotes(const OptionSheet &option);

/// A part of what stands below the options: a paragraph, and items below it.
struct RemarkSheet {
    struct Item {
        QString term;
        QStringList texts; ///< a line each
    };
    QString text; ///< empty: the items stand alone
    QList<Item> items;
};

/// A command with all there is to know of it; the first of `path` is the program.
struct CommandSheet {
    QStringList path;
    QString summary;
    QList<OptionSheet> options; ///< as they were declared; arguments among them
    QList<RemarkSheet> remarks;
    std::vector<CommandSheet> subcommands;

    QString name() const { return path.constLast(); }
    bool isProgram() const { return path.size() == 1; }
    QList<OptionSheet> arguments() const;
    QList<OptionSheet> switches() const; ///< all but the arguments
    /// "FILE [AGAIN]", behind name and options.
    QString argumentsText() const;
};

/// Reads the tree that the commands have declared: the same that parses and helps. Hidden options are left out.
CommandSheet commandSheet(const CLI::App &app);

/// With a full stop behind it, unless something stands there that ends it.
QString sentence(const QString &text);

/// `command` and all below it, it first.
QList<const CommandSheet *> withSubcommands(const CommandSheet &command);

} // namespace plectrum
