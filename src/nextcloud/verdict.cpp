// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdict.h"

#include "nextcloud/verdictrules.h"

#include <QJsonArray>
#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qsizetype MaxVerdicts = 5;

constexpr std::array Hops{
    HopInfo{Hop::Dns, "dns"_L1, QT_TRANSLATE_NOOP("plectrum::Verdict", "name service")},
    HopInfo{Hop::Network, "network"_L1, QT_TRANSLATE_NOOP("plectrum::Verdict", "network")},
    HopInfo{Hop::Tls, "tls"_L1, QT_TRANSLATE_NOOP("plectrum::Verdict", "TLS")},
    HopInfo{Hop::ReverseProxy, "reverse-proxy"_L1, QT_TRANSLATE_NOOP("plectrum::Verdict", "reverse proxy")},
    HopInfo{Hop::HaProxy, "haproxy"_L1, QT_TRANSLATE_NOOP("plectrum::Verdict", "HAProxy")},
    HopInfo{Hop::HarpAgent, "harp-agent"_L1, QT_TRANSLATE_NOOP("plectrum::Verdict", "HaRP")},
    HopInfo{Hop::PhpProxy, "php-proxy"_L1, QT_TRANSLATE_NOOP("plectrum::Verdict", "AppAPI's PHP proxy")},
    HopInfo{Hop::Nextcloud, "nextcloud"_L1, QT_TRANSLATE_NOOP("plectrum::Verdict", "Nextcloud")},
    HopInfo{Hop::ExApp, "exapp"_L1, QT_TRANSLATE_NOOP("plectrum::Verdict", "ExApp")},
    HopInfo{Hop::Server, "server"_L1, QT_TRANSLATE_NOOP("plectrum::Verdict", "server")},
    HopInfo{Hop::Client, "client"_L1, QT_TRANSLATE_NOOP("plectrum::Verdict", "this program")},
    HopInfo{Hop::Nobody, "nobody"_L1, QT_TRANSLATE_NOOP("plectrum::Verdict", "nobody")},
    HopInfo{Hop::Unknown, "unknown"_L1, QT_TRANSLATE_NOOP("plectrum::Verdict", "unknown")},
};

constexpr bool rowsFollowHops()
{
    for (size_t i = 0; i < Hops.size(); ++i) {
        if (static_cast<size_t>(Hops[i].hop) != i)
            return false;
    }
    return Hops.size() == static_cast<size_t>(Hop::Unknown) + 1;
}
static_assert(rowsFollowHops());

constexpr std::array Confidences{Confidence::Guess, Confidence::Likely, Confidence::Certain};

/// All places %1 … %9 at once, so that what fills one is never read as another.
QString filled(const QString &text, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (place < 1) {
            result += text.at(i);
            continue;
        }
        result += arguments.value(place - 1);
        ++i;
    }
    return result;
}

QString written(const char *english, const QStringList &arguments, const Translate &translate)
{
    return filled(translate ? translate(english) : QString::fromUtf8(english), arguments);
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto each : array)
        list << each.toString();
    return list;
}

} // namespace

std::span<const HopInfo> hopTable()
{
    return Hops;
}

const HopInfo &hopInfo(Hop hop)
{
    return Hops[static_cast<size_t>(hop)];
}

QLatin1StringView confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return "certain"_L1;
    case Confidence::Likely:
        return "likely"_L1;
    case Confidence::Guess:
        break;
    }
    return "guess"_L1;
}

void Findings::note(const char *text, const QStringList &arguments)
{
    m_notes << Note{text, arguments};
}

Verdict composed(const VerdictRule &rule, const Findings &findings, Confidence confidence, bool counts,
                 const Translate &translate)
{
    Verdict verdict{.who = findings.who().value_or(rule.who),
                    .id = rule.id,
                    .summary = written(rule.summary, findings.arguments(), translate),
                    .cause = written(rule.cause, findings.arguments(), translate),
                    .confidence = confidence,
                    .evidence = {},
                    .advice = {},
                    .section = QString::fromUtf8(rule.section),
                    .countsTowardsBan = counts};
    for (const Findings::Note &note : findings.notes())
        verdict.evidence << written(note.text, note.arguments, translate);
    for (const char *advice : rule.advice) {
        if (advice)
            verdict.advice << written(advice, findings.arguments(), translate);
    }
    return verdict;
}

bool countsFor(const VerdictRule &rule, const Signs &signs)
{
    switch (rule.counts) {
    case VerdictRule::Counts::No:
        return false;
    case VerdictRule::Counts::Yes:
        return true;
    case VerdictRule::Counts::UnderExapps:
        return signs.underExapps;
    case VerdictRule::Counts::IfListed:
        break;
    }
    return signs.underExapps && (signs.status == 401 || signs.status == 403 || signs.status == 429);
}

QList<const VerdictRule *> verdictRules()
{
    QList<const VerdictRule *> rules;
    for (const auto part :
         {addressRules(), harpRules(), harpRouteRules(), haproxyRules(), silenceRules(), redirectRules(),
          nextcloudRules(), upgradeRules(), agreementRules(), exappRules(), webServerRules(), proxyRules(),
          openingRules(), tlsRules(), idleRules(), closingRules(), endingRules(), lastRules()}) {
        for (const VerdictRule &rule : part)
            rules << &rule;
    }
    return rules;
}

QList<Verdict> judge(const Evidence &evidence, const Translate &translate)
{
    const Signs signs(evidence);
    QList<Verdict> verdicts;
    QList<Verdict> last;
    for (const VerdictRule *rule : verdictRules()) {
        Findings findings;
        if (const auto confidence = rule->match(signs, findings))
            (rule->lastResort ? last : verdicts)
                << composed(*rule, findings, *confidence, countsFor(*rule, signs), translate);
    }
    const bool found =
        std::ranges::any_of(verdicts, [](const Verdict &verdict) { return verdict.confidence > Confidence::Guess; });
    if (!found && !last.isEmpty())
        verdicts << last.first();
    std::ranges::stable_sort(verdicts, std::ranges::greater(), &Verdict::confidence);
    return verdicts.first(std::min(MaxVerdicts, verdicts.size()));
}

QJsonObject toJson(const Verdict &verdict)
{
    return {{u"who"_s, QString(hopInfo(verdict.who).name)},
            {u"id"_s, verdict.id},
            {u"confidence"_s, QString(confidenceName(verdict.confidence))},
            {u"summary"_s, verdict.summary},
            {u"cause"_s, verdict.cause},
            {u"evidence"_s, QJsonArray::fromStringList(verdict.evidence)},
            {u"advice"_s, QJsonArray::fromStringList(verdict.advice)},
            {u"section"_s, verdict.section},
            {u"countsTowardsBan"_s, verdict.countsTowardsBan}};
}

std::optional<Verdict> verdictFromJson(const QJsonObject &object)
{
    const QString id = object.value("id"_L1).toString();
    if (id.isEmpty())
        return std::nullopt;
    const QString who = object.value("who"_L1).toString();
    const auto hop = std::ranges::find_if(Hops, [&who](const HopInfo &row) { return row.name == who; });
    const QString sure = object.value("confidence"_L1).toString();
    const auto confidence =
        std::ranges::find_if(Confidences, [&sure](Confidence each) { return confidenceName(each) == sure; });
    return Verdict{.who = hop == Hops.end() ? Hop::Unknown : hop->hop,
                   .id = id,
                   .summary = object.value("summary"_L1).toString(),
                   .cause = object.value("cause"_L1).toString(),
                   .confidence = confidence == Confidences.end() ? Confidence::Guess : *confidence,
                   .evidence = strings(object.value("evidence"_L1)),
                   .advice = strings(object.value("advice"_L1)),
                   .section = object.value("section"_L1).toString(),
                   .countsTowardsBan = object.value("countsTowardsBan"_L1).toBool()};
}

} // namespace plectrum
