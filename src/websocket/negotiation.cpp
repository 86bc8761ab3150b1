// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "websocket/negotiation.h"

#include "websocket/headergrammar.h"

namespace plectrum {
namespace {

using Kind = NegotiatedTerm::Kind;
using Outcome = NegotiatedTerm::Outcome;

struct Named {
    QByteArray name;
    QByteArray parameters = {};
    bool isMalformed = false;
};

QByteArray parametersOf(const Extension &extension)
{
    QByteArrayList texts;
    for (const Extension::Parameter &parameter : extension.parameters)
        texts << (parameter.value ? parameter.name + '=' + *parameter.value : parameter.name);
    return texts.join("; ");
}

QList<Named> namedIn(const HeaderList &headers, Kind kind)
{
    QList<Named> named;
    if (kind == Kind::Subprotocol) {
        for (const QByteArray &name : headers.listed("Sec-WebSocket-Protocol"))
            named << Named{name};
        return named;
    }
    const QByteArray field = headers.joined("Sec-WebSocket-Extensions");
    if (field.isEmpty())
        return named;
    const auto extensions = parseExtensions(field);
    if (!extensions)
        return {Named{.name = field, .isMalformed = true}};
    for (const Extension &extension : *extensions)
        named << Named{extension.name, parametersOf(extension)};
    return named;
}

} // namespace

QList<NegotiatedTerm> negotiatedTerms(const HttpHead &request, const HttpHead &response)
{
    QList<NegotiatedTerm> terms;
    for (const Kind kind : {Kind::Subprotocol, Kind::Extension}) {
        QList<Named> answers = response.status == 101 ? namedIn(response.headers, kind) : QList<Named>();
        for (const Named &offer : namedIn(request.headers, kind)) {
            NegotiatedTerm term{.kind = kind, .name = offer.name, .offered = offer.parameters};
            if (offer.isMalformed)
                term.outcome = Outcome::Malformed;
            for (qsizetype i = 0; i < answers.size(); ++i) {
                if (answers[i].isMalformed || answers[i].name != offer.name)
                    continue;
                term.outcome = Outcome::Accepted;
                term.accepted = answers.takeAt(i).parameters;
                break;
            }
            terms << term;
        }
        for (const Named &answer : std::as_const(answers))
            terms << NegotiatedTerm{.kind = kind,
                                    .outcome = answer.isMalformed ? Outcome::Malformed : Outcome::Unasked,
                                    .name = answer.name,
                                    .accepted = answer.parameters};
    }
    return terms;
}

} // namespace plectrum
