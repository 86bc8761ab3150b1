// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandsheet.h"

#include <CLI/CLI.hpp>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString sheetText(const std::string &text)
{
    return QString::fromStdString(text);
}

/// What the checks of an option say of its values, in their order.
QStringList checksOf(const CLI::Option &option)
{
    QStringList found;
    auto &all = const_cast<CLI::Option &>(option); // its reader of checks is not const
    try {
        for (int i = 0;; ++i)
            found << sheetText(all.get_validator(i)->get_description());
    } catch (const CLI::OptionNotFound &) {
        // The only way to learn how many there are.
    }
    found.removeAll(QString());
    return found;
}

OptionSheet::Completes completionOf(const QString &value)
{
    static const QRegularExpression file(uR"(\bFILE\b|\.(json|xml)\b)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression folder(u"\\b(DIR|FOLDER)\\b"_s);
    static const QRegularExpression profile(u"\\bPROFILE\\b"_s);
    return value.contains(folder) ? OptionSheet::Completes::Folder
        : value.contains(file)    ? OptionSheet::Completes::File
        : value.contains(profile) ? OptionSheet::Completes::Profile
                                  : OptionSheet::Completes::Nothing;
}

/// The words of "on|off|MS" that are meant as they are: those in small letters.
QStringList literalsOf(const QString &value)
{
    static const QRegularExpression literal(u"^[a-z][a-z-]*$"_s);
    QStringList words;
    const QStringList parts = value.split(u'|');
    for (const QString &part : parts) {
        if (literal.match(part.trimmed()).hasMatch())
            words << part.trimmed();
    }
    return words;
}

/// Value, choices and limits, which CLI11 keeps in one text: TYPE:{a,b}:CHECK.
void readValue(const CLI::Option &option, OptionSheet &sheet)
{
    const QStringList checks = checksOf(option);
    QString value = sheetText(option.get_type_name());
    if (!checks.isEmpty())
        value.chop(checks.join(u':').size() + 1);
    for (const QString &check : checks) {
        if (check.startsWith(u'{') && check.endsWith(u'}'))
            sheet.choices = check.sliced(1, check.size() - 2).split(u',');
        else
            sheet.limits = check;
    }
    if (sheet.choices.isEmpty())
        sheet.choices = literalsOf(value);
    sheet.completes = completionOf(sheet.isArgument ? sheet.names.constFirst() + u' ' + value : value);
    if (value == "TEXT"_L1 && !sheet.choices.isEmpty()) // as CLI11 calls what was given no name
        value = sheet.choices.join(u'|');
    const int times = option.get_expected_min();
    if (times > 1 && times == option.get_expected_max())
        value = QStringList(times, value).join(u' ');
    sheet.isValueOptional = times == 0;
    sheet.value = value.isEmpty() ? u"VALUE"_s : value;
}

OptionSheet optionSheet(const CLI::Option &option)
{
    OptionSheet sheet;
    sheet.isArgument = option.get_positional();
    for (const std::string &name : option.get_snames())
        sheet.names << u'-' + sheetText(name);
    for (const std::string &name : option.get_lnames())
        sheet.names << u"--"_s + sheetText(name);
    if (sheet.isArgument)
        sheet.names = {sheetText(option.get_name(true))};
    if (option.get_items_expected_max() > 0)
        readValue(option, sheet);
    sheet.text = sheetText(option.get_description()).simplified();
    sheet.standard = sheetText(option.get_default_str());
    sheet.variable = sheetText(option.get_envname());
    sheet.isRequired = option.get_required();
    sheet.isList = option.get_delimiter() != '\0';
    sheet.isRepeatable = option.get_items_expected_max() > 2 || option.get_trigger_on_parse();
    for (const CLI::Option *const rival : option.get_excludes())
        sheet.rivals << sheetText(rival->get_name());
    sheet.rivals.sort(); // they come sorted by address
    return sheet;
}

/// "har       HTTP archive": the term, and what stands apart from it.
RemarkSheet::Item itemFrom(const QString &line)
{
    const qsizetype gap = line.indexOf("  "_L1);
    return gap < 0 ? RemarkSheet::Item{line, {}} : RemarkSheet::Item{line.first(gap), {line.sliced(gap).trimmed()}};
}

/// Lines at the margin are paragraphs, those two spaces in are items, and those further in are of the item.
QList<RemarkSheet> remarksFrom(const QString &footer)
{
    QList<RemarkSheet> remarks;
    bool isOpen = false; // a line at the margin goes on with the paragraph
    const QStringList lines = footer.split(u'\n');
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        const qsizetype indent = line.size() - line.trimmed().size();
        if (text.isEmpty()) {
            isOpen = false;
        } else if (!line.startsWith(u' ')) {
            if (isOpen)
                remarks.last().text += u' ' + text;
            else
                remarks << RemarkSheet{text, {}};
            isOpen = true;
        } else {
            if (remarks.isEmpty())
                remarks << RemarkSheet();
            QList<RemarkSheet::Item> &items = remarks.last().items;
            if (indent > 2 && line.startsWith("   "_L1) && !items.isEmpty())
                items.last().texts << text;
            else
                items << itemFrom(text);
            isOpen = false;
        }
    }
    return remarks;
}

CommandSheet sheetOf(const CLI::App &app, const QStringList &parents)
{
    CommandSheet sheet;
    sheet.path = parents + QStringList{sheetText(app.get_name())};
    sheet.summary = sheetText(app.get_description());
    for (const CLI::Option *const option : app.get_options()) {
        if (!option->get_group().empty())
            sheet.options << optionSheet(*option);
    }
    sheet.remarks = remarksFrom(sheetText(app.get_footer()));
    for (const CLI::App *const sub : app.get_subcommands({}))
        sheet.subcommands.push_back(sheetOf(*sub, sheet.path));
    return sheet;
}

} // namespace

QString OptionSheet::valueText() const
{
    if (isFlag() || isArgument)
        return {};
    return isValueOptional ? u"[="_s + value + u']' : u' ' + value;
}

QList<OptionNote> optionNotes(const OptionSheet &option)
{
    QList<OptionNote> notes;
    // "on|off|MS" shows its words already.
    if (!option.choices.isEmpty() && !option.value.contains(option.choices.constFirst()))
        notes << OptionNote{option.isList ? u"Any of"_s : u"One of"_s, option.choices};
    if (!option.standard.isEmpty())
        notes << OptionNote{u"Default"_s, {option.standard}};
    if (!option.variable.isEmpty())
        notes << OptionNote{u"Environment"_s, {option.variable}};
    if (!option.rivals.isEmpty())
        notes << OptionNote{u"Not with"_s, option.rivals};
    return notes;
}

QString sentence(const QString &text)
{
    static const QString ends = u".…:!?"_s;
    return text.isEmpty() || ends.contains(text.back()) ? text : text + u'.';
}

QList<OptionSheet> CommandSheet::arguments() const
{
    QList<OptionSheet> found = options;
    found.removeIf([](const OptionSheet &option) { return !option.isArgument; });
    return found;
}

QList<OptionSheet> CommandSheet::switches() const
{
    QList<OptionSheet> found = options;
    found.removeIf([](const OptionSheet &option) { return option.isArgument; });
    return found;
}

QString CommandSheet::argumentsText() const
{
    QStringList texts;
    const QList<OptionSheet> all = arguments();
    for (const OptionSheet &argument : all) {
        const QString name = argument.longName() + (argument.isRepeatable ? u"…"_s : QString());
        texts << (argument.isRequired ? name : u'[' + name + u']');
    }
    if (!subcommands.empty())
        texts << u"COMMAND …"_s;
    return texts.join(u' ');
}

CommandSheet commandSheet(const CLI::App &app)
{
    return sheetOf(app, {});
}

QList<const CommandSheet *> withSubcommands(const CommandSheet &command)
{
    QList<const CommandSheet *> all{&command};
    for (const CommandSheet &sub : command.subcommands)
        all << withSubcommands(sub);
    return all;
}

} // namespace plectrum
