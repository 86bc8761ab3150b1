// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capture/filtercompletion.h"

#include "capture/filtermacros.h"
#include "capture/filterparser.h"
#include "websocket/closecode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using Candidate = FilterCompletion::Candidate;
using Kind = FilterToken::Kind;

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

void addFields(QList<Candidate> &all, const FilterVocabulary &vocabulary)
{
    for (const FilterFieldRow &row : filterFieldTable())
        all << Candidate{
            .kind = Candidate::Kind::Field, .text = row.name, .help = row.text, .context = "plectrum::Filter"};
    for (const QString &name : vocabulary.headers)
        all << Candidate{.kind = Candidate::Kind::Field, .text = u"header."_s + name.toLower()};
    for (const FilterProtocol &protocol : vocabulary.protocols) {
        for (const QString &field : protocol.fields)
            all << Candidate{
                .kind = Candidate::Kind::Field, .text = protocol.name + u'.' + field, .about = protocol.title};
    }
    for (const QString &path : vocabulary.json)
        all << Candidate{.kind = Candidate::Kind::Field, .text = path};
    QStringList names = vocabulary.macros.keys();
    names.sort();
    for (const QString &name : names)
        all << Candidate{
            .kind = Candidate::Kind::Macro, .text = filterMacroUse(name), .about = vocabulary.macros.value(name)};
}

/// Values that the recording or another table knows.
void addValues(QList<Candidate> &all, const QString &field, const FilterVocabulary &vocabulary)
{
    if (field == "conn"_L1) {
        for (qsizetype i = 0; i < vocabulary.connections.size(); ++i)
            all << Candidate{.text = QString::number(i + 1), .about = vocabulary.connections.at(i)};
    } else if (field == "subprotocol"_L1) {
        for (const QString &name : vocabulary.subprotocols)
            all << Candidate{.text = quoted(name)};
    } else if (field == "close.code"_L1) {
        for (const CloseCodeInfo &info : closeCodeTable())
            all << Candidate{.text = QString::number(info.code),
                             .about = info.name,
                             .help = info.text,
                             .context = "plectrum::CloseCode"};
    }
}

QList<Candidate> allCandidates(const FilterError &error, const FilterVocabulary &vocabulary)
{
    QList<Candidate> all;
    const bool fieldExpected = error.words.contains(QString(filterFieldTable().front().name));
    if (fieldExpected)
        addFields(all, vocabulary);
    QStringList fields = filterFieldNames();
    for (const FilterProtocol &protocol : vocabulary.protocols) {
        for (const QString &field : protocol.fields)
            fields << protocol.name + u'.' + field;
    }
    for (const QString &word : error.words) {
        const bool isOperator = word == "not in"_L1 || word == "not"_L1 || word == "and"_L1 || word == "or"_L1
            || std::ranges::any_of(filterOperators(),
                                   [&word](const FilterOperatorName &row) { return row.name == word; });
        const bool isMark = word == "("_L1 || word == ")"_L1 || word == ","_L1 || word == "}"_L1;
        if (isMark || (fieldExpected && fields.contains(word)))
            continue;
        const bool isValue = !error.valueOf.isEmpty() && word == "in"_L1 && error.words.contains(u"out"_s);
        all << Candidate{.kind = isOperator && !isValue ? Candidate::Kind::Operator : Candidate::Kind::Value,
                         .text = word};
    }
    if (std::ranges::none_of(error.words, [](const QString &word) { return word == "=="_L1 || word == "and"_L1; }))
        addValues(all, error.valueOf, vocabulary);
    return all;
}

/// What may stand behind `tokens`, at `start` of the text, where `typed` stands.
QList<Candidate> candidatesBehind(std::vector<FilterToken> tokens, qsizetype start, const QString &typed,
                                  const FilterVocabulary &vocabulary)
{
    FilterToken cursor;
    cursor.kind = Kind::Cursor;
    cursor.position = start;
    tokens.push_back(cursor);
    FilterToken end;
    end.position = start;
    tokens.push_back(end);
    auto expanded = expandMacros(std::move(tokens), vocabulary.macros);
    if (!expanded)
        return {};
    const auto root = FilterParser(std::move(*expanded), vocabulary.protocols).run();
    if (root || root.error().position != start || !root.error().macro.isEmpty())
        return {};
    QList<Candidate> candidates;
    QList<Candidate> others;
    const QList<Candidate> all = allCandidates(root.error(), vocabulary);
    for (const Candidate &each : all) {
        if (each.text.startsWith(typed, Qt::CaseInsensitive))
            candidates << each;
        else if (typed.size() > 1 && each.text.contains(typed, Qt::CaseInsensitive))
            others << each;
    }
    candidates += others;
    // What is there already needs no offer.
    if (candidates.size() == 1 && candidates.front().text == typed)
        candidates.clear();
    candidates.resize(qMin(candidates.size(), FilterCompletion::MaxCandidates));
    return candidates;
}

} // namespace

FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterVocabulary &vocabulary)
{
    const QString before = text.left(cursor);
    std::optional<FilterError> wrong;
    qsizetype start = 0;
    std::vector<FilterToken> tokens = lexFilterPart(before, wrong, start);
    if (wrong) // a text that is not closed yet
        return {start, cursor, candidatesBehind(std::move(tokens), start, before.mid(start), vocabulary)};
    tokens.pop_back(); // End
    const bool atWord = !tokens.empty() && tokens.back().position + tokens.back().length == cursor;
    const Kind last = atWord ? tokens.back().kind : Kind::End;
    if (last == Kind::Word || last == Kind::JsonPath || last == Kind::Macro || last == Kind::Number) {
        start = tokens.back().position;
        const std::vector<FilterToken> head(tokens.begin(), tokens.end() - 1);
        const auto candidates = candidatesBehind(head, start, before.mid(start), vocabulary);
        // Behind a number that is no beginning of anything stands its unit.
        if (last != Kind::Number || !candidates.isEmpty())
            return {start, cursor, candidates};
    }
    return {cursor, cursor, candidatesBehind(std::move(tokens), cursor, {}, vocabulary)};
}

} // namespace plectrum
