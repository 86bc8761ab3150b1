// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/diagnosisrules.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

using enum Confidence;
using enum Probe::Kind;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;
using Answer = Diagnosis::Answer;

int statusOf(const Answer *answer)
{
    return answer ? answer->evidence.response.status : 0;
}

bool opened(const Answer *answer)
{
    return answer && statusOf(answer) == 101 && !answer->evidence.error;
}

bool silent(const Answer *answer)
{
    return answer && Signs(answer->evidence).silent();
}

QString idOf(const Answer *answer)
{
    return answer ? answer->verdicts.first().id : QString();
}

/// As far as one can tell the same hop has answered both in the same way.
bool alike(const Answer *a, const Answer *b)
{
    if (!a || !b || statusOf(a) == 0 || statusOf(a) != statusOf(b))
        return false;
    const Signs one(a->evidence);
    const Signs other(b->evidence);
    if (one.nextcloud || other.nextcloud)
        return one.nextcloud == other.nextcloud;
    return one.contentType == other.contentType && one.server.name == other.server.name
        && (a->evidence.body == b->evidence.body || one.contentType == "text/html");
}

void note(Findings &findings, const char *text, const Answer *answer)
{
    const Signs signs(answer->evidence);
    findings.note(text, {signs.status == 0 ? u"–"_s : signs.statusLine()});
}

/// status.php as it must be: an object with "installed".
QJsonObject nextcloudStatus(const Diagnosis &diagnosis)
{
    const Answer *const answer = diagnosis.answer(StatusPhp);
    if (statusOf(answer) != 200)
        return {};
    const QJsonObject object = Signs(answer->evidence).json;
    return object.contains("installed"_L1) ? object : QJsonObject();
}

int majorVersion(const QJsonObject &status)
{
    return status.value("version"_L1).toString().section(u'.', 0, 0).toInt();
}

constexpr auto WithUpgrade = QT_TRANSLATE_NOOP("plectrum::Verdict", "With the upgrade: %1");
constexpr auto WithoutUpgrade = QT_TRANSLATE_NOOP("plectrum::Verdict", "Without the upgrade: %1");
constexpr auto WithCredential = QT_TRANSLATE_NOOP("plectrum::Verdict", "With the credential: %1");
constexpr auto WithoutCredential = QT_TRANSLATE_NOOP("plectrum::Verdict", "Without a credential: %1");
constexpr auto OfStatus = QT_TRANSLATE_NOOP("plectrum::Verdict", "status.php: %1");

constexpr std::array Rules{
    DiagnosisRule{{"diagnosis-maintenance"_L1,
                   Hop::Nextcloud,
                   "nextcloud/HaRP",
                   Counts::No,
                   nullptr,
                   QT_TRANSLATE_NOOP("plectrum::Verdict", "Nextcloud is in maintenance mode."),
                   QT_TRANSLATE_NOOP(
                       "plectrum::Verdict",
                       "While it lasts HaRP cannot ask who somebody is, and answers 401 to all who send a credential."),
                   {QT_TRANSLATE_NOOP("plectrum::Verdict",
                                      "Wait until the update is done, or end it: occ maintenance:mode --off.")}},
                  [](const Diagnosis &diagnosis, Findings &findings) -> Match {
                      if (!nextcloudStatus(diagnosis).value("maintenance"_L1).toBool())
                          return std::nullopt;
                      findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "status.php says \"maintenance\": true."));
                      return Certain;
                  }},
    DiagnosisRule{
        {"diagnosis-database-update"_L1,
         Hop::Nextcloud,
         "nextcloud/server",
         Counts::No,
         nullptr,
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Nextcloud waits for an update of its database."),
         QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Until then most of its answers are pages that ask for the update, and HaRP can use none of them."),
         {QT_TRANSLATE_NOOP("plectrum::Verdict", "Run occ upgrade.")}},
        [](const Diagnosis &diagnosis, Findings &findings) -> Match {
            if (!nextcloudStatus(diagnosis).value("needsDbUpgrade"_L1).toBool())
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "status.php says \"needsDbUpgrade\": true."));
            return Certain;
        }},
    DiagnosisRule{
        {"diagnosis-old-nextcloud"_L1,
         Hop::Nextcloud,
         "nextcloud/HaRP (HaRP #38, #106)",
         Counts::No,
         nullptr,
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Nextcloud %1 is too old for HaRP."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "HaRP asks Nextcloud questions that are answered from version 32 on."),
         {QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Update Nextcloud and AppAPI, or use the Docker Socket Proxy daemon, which has no WebSockets.")}},
        [](const Diagnosis &diagnosis, Findings &findings) -> Match {
            const QJsonObject status = nextcloudStatus(diagnosis);
            const int version = majorVersion(status);
            const Answer *const asked = diagnosis.answer(AsAsked);
            if (version <= 0 || version >= 32 || opened(asked) || !Signs(asked->evidence).underExapps)
                return std::nullopt;
            const QString text = status.value("versionstring"_L1).toString().left(20);
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "status.php says version %1."), {text});
            findings.say(text);
            return Likely;
        }},
    DiagnosisRule{
        {"diagnosis-nextcloud-down"_L1,
         Hop::Nextcloud,
         "nextcloud/HaRP",
         Counts::No,
         nullptr,
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Nextcloud itself does not work."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Its simplest page fails too, so the fault is not in HaRP or the ExApp."),
         {QT_TRANSLATE_NOOP("plectrum::Verdict", "Get Nextcloud to work first: read its log and the web server's.")}},
        [](const Diagnosis &diagnosis, Findings &findings) -> Match {
            const Answer *const status = diagnosis.answer(StatusPhp);
            if (statusOf(status) < 500)
                return std::nullopt;
            note(findings, OfStatus, status);
            return Likely;
        }},
    DiagnosisRule{
        {"diagnosis-exapps-silent"_L1,
         Hop::HarpAgent,
         "nextcloud/HaRP",
         Counts::No,
         nullptr,
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Nextcloud answers, only /exapps/ is silent: HaRP has banned you, or hangs."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "The reverse proxy is well, and HaRP drops what it gets. Without HP_TRUSTED_PROXY_IPS one "
                           "client's failures "
                           "ban the reverse proxy, and with it everybody."),
         {QT_TRANSLATE_NOOP("plectrum::Verdict", "Wait five minutes without a single try, then try once."),
          QT_TRANSLATE_NOOP("plectrum::Verdict",
                            "Set HP_TRUSTED_PROXY_IPS to the reverse proxy's address, without quotes."),
          QT_TRANSLATE_NOOP("plectrum::Verdict", "If it stays silent, restart the HaRP container and read its log.")}},
        [](const Diagnosis &diagnosis, Findings &findings) -> Match {
            const Answer *const asked = diagnosis.answer(AsAsked);
            const Answer *const status = diagnosis.answer(StatusPhp);
            if (!silent(asked) || statusOf(status) < 200 || !Signs(asked->evidence).underExapps)
                return std::nullopt;
            note(findings, OfStatus, status);
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The handshake got no answer at all."));
            return Certain;
        }},
    DiagnosisRule{{"diagnosis-host-silent"_L1,
                   Hop::Server,
                   "RFC 6455 §4.1",
                   Counts::No,
                   nullptr,
                   QT_TRANSLATE_NOOP("plectrum::Verdict", "The whole host is silent, not just this path."),
                   QT_TRANSLATE_NOOP("plectrum::Verdict",
                                     "It takes connections and answers nothing: the web server hangs, TLS is expected, "
                                     "or this is HaRP's own port "
                                     "and it has banned you."),
                   {QT_TRANSLATE_NOOP("plectrum::Verdict", "Look at the web server of this host."),
                    QT_TRANSLATE_NOOP("plectrum::Verdict", "Check scheme and port.")}},
                  [](const Diagnosis &diagnosis, Findings &findings) -> Match {
                      if (!silent(diagnosis.answer(AsAsked)) || !silent(diagnosis.answer(StatusPhp)))
                          return std::nullopt;
                      findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict",
                                                      "Neither the handshake nor status.php got an answer."));
                      return Likely;
                  }},
    DiagnosisRule{
        {"diagnosis-exapps-unrouted"_L1,
         Hop::ReverseProxy,
         "nextcloud/HaRP, §6",
         Counts::No,
         nullptr,
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "The reverse proxy treats /exapps/ like any other path: it does not lead to HaRP."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "With and without /exapps in the path the same server gives the same answer."),
         {QT_TRANSLATE_NOOP("plectrum::Verdict",
                            "Give the reverse proxy a location /exapps/ that leads to HaRP, port 8780, before the one "
                            "for Nextcloud."),
          QT_TRANSLATE_NOOP("plectrum::Verdict", "Let it pass Upgrade and Connection on, and reload it.")}},
        [](const Diagnosis &diagnosis, Findings &findings) -> Match {
            const Answer *const asked = diagnosis.answer(AsAsked);
            const Answer *const outside = diagnosis.answer(Outside);
            if (opened(asked) || !alike(asked, outside))
                return std::nullopt;
            note(findings, QT_TRANSLATE_NOOP("plectrum::Verdict", "With /exapps in the path: %1"), asked);
            note(findings, QT_TRANSLATE_NOOP("plectrum::Verdict", "Without it: %1"), outside);
            return Signs(asked->evidence).nextcloud ? Certain : Likely;
        }},
    DiagnosisRule{
        {"diagnosis-upgrade-lost"_L1,
         Hop::ReverseProxy,
         "nextcloud/HaRP, §1.11",
         Counts::No,
         nullptr,
         QT_TRANSLATE_NOOP("plectrum::Verdict", "The upgrade makes no difference: it gets lost before the endpoint."),
         QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "The endpoint answers the handshake as it answers an ordinary GET, so that is what reaches it."),
         {QT_TRANSLATE_NOOP(
              "plectrum::Verdict",
              "nginx: proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "
              "\"upgrade\";"),
          QT_TRANSLATE_NOOP(
              "plectrum::Verdict",
              "Apache: enable mod_proxy_wstunnel, and add upgrade=websocket to ProxyPass (2.4.47) or a rewrite rule to "
              "ws://."),
          QT_TRANSLATE_NOOP("plectrum::Verdict",
                            "Check each proxy on the way: one that drops the headers is enough.")}},
        [](const Diagnosis &diagnosis, Findings &findings) -> Match {
            const Answer *const asked = diagnosis.answer(AsAsked);
            const Answer *const plain = diagnosis.answer(PlainGet);
            const bool proxyPage = asked && asked->verdicts.first().id.startsWith("proxy-"_L1);
            if (!alike(asked, plain) || alike(asked, diagnosis.answer(Outside)) || proxyPage
                || Signs(asked->evidence).nextcloud)
                return std::nullopt;
            note(findings, WithUpgrade, asked);
            note(findings, WithoutUpgrade, plain);
            const bool certain = idOf(asked).startsWith("upgrade-"_L1)
                || Signs(asked->evidence).server.part == ServerKind::Part::Application;
            return certain ? Certain : Guess;
        }},
    DiagnosisRule{
        {"diagnosis-upgrade-arrives"_L1,
         Hop::ExApp,
         "nextcloud/HaRP",
         Counts::No,
         nullptr,
         QT_TRANSLATE_NOOP("plectrum::Verdict", "The upgrade reaches the endpoint, which itself refuses it."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "An ordinary GET is answered otherwise, so the headers of the handshake do arrive."),
         {QT_TRANSLATE_NOOP("plectrum::Verdict", "Read the endpoint's log: it has seen the handshake."),
          QT_TRANSLATE_NOOP("plectrum::Verdict",
                            "Check path, Origin, subprotocol and what the endpoint asks for before it accepts.")}},
        [](const Diagnosis &diagnosis, Findings &findings) -> Match {
            const Answer *const asked = diagnosis.answer(AsAsked);
            const Answer *const plain = diagnosis.answer(PlainGet);
            if (statusOf(asked) < 400 || statusOf(plain) == 0 || statusOf(asked) == statusOf(plain))
                return std::nullopt;
            note(findings, WithUpgrade, asked);
            note(findings, WithoutUpgrade, plain);
            return idOf(plain) == "plain-needs-upgrade"_L1 ? Certain : Likely;
        }},
    DiagnosisRule{
        {"diagnosis-credential-breaks"_L1,
         Hop::HarpAgent,
         "nextcloud/HaRP",
         Counts::No,
         nullptr,
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "The credential itself brings the refusal: without it the answer is another."),
         QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "With a credential HaRP asks Nextcloud who it is, and that fails; without one it does not ask."),
         {QT_TRANSLATE_NOOP(
              "plectrum::Verdict",
              "Send the cookie nc_sameSiteCookielax=true too, or use an app password instead of cookies."),
          QT_TRANSLATE_NOOP(
              "plectrum::Verdict",
              "Check NC_INSTANCE_URL of the HaRP container: it must reach Nextcloud itself, without redirects.")}},
        [](const Diagnosis &diagnosis, Findings &findings) -> Match {
            const Answer *const asked = diagnosis.answer(AsAsked);
            const Answer *const anonymous = diagnosis.answer(Anonymous);
            if (statusOf(asked) != 401 || statusOf(anonymous) == 0 || statusOf(anonymous) == 401)
                return std::nullopt;
            note(findings, WithCredential, asked);
            note(findings, WithoutCredential, anonymous);
            return idOf(asked).startsWith("harp-"_L1) ? Certain : Likely;
        }},
    DiagnosisRule{
        {"diagnosis-credential-unknown"_L1,
         Hop::HarpAgent,
         "nextcloud/HaRP",
         Counts::No,
         nullptr,
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "With and without the credential the answer is the same: it does not count."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Nextcloud does not know this user, session or password, or the user's level is too low, or "
                           "the refusal is "
                           "about something else."),
         {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the credential at /ocs/v2.php/cloud/user of Nextcloud."),
          QT_TRANSLATE_NOOP("plectrum::Verdict", "Use an administrator if the route is ADMIN."),
          QT_TRANSLATE_NOOP("plectrum::Verdict", "Check that the reverse proxy passes Authorization and Cookie on.")}},
        [](const Diagnosis &diagnosis, Findings &findings) -> Match {
            const Answer *const asked = diagnosis.answer(AsAsked);
            const Answer *const anonymous = diagnosis.answer(Anonymous);
            if (statusOf(asked) != 403 || !alike(asked, anonymous))
                return std::nullopt;
            note(findings, WithCredential, asked);
            note(findings, WithoutCredential, anonymous);
            return Likely;
        }},
    DiagnosisRule{
        {"diagnosis-anonymous-passes"_L1,
         Hop::ExApp,
         "nextcloud/HaRP",
         Counts::No,
         nullptr,
         QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Without the credential it opens: the route is PUBLIC, and the credential is what is refused."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Whoever looks at the credential does not like it, and the route does not need it."),
         {QT_TRANSLATE_NOOP("plectrum::Verdict", "Leave the credential out, or send the right one.")}},
        [](const Diagnosis &diagnosis, Findings &findings) -> Match {
            const Answer *const asked = diagnosis.answer(AsAsked);
            const Answer *const anonymous = diagnosis.answer(Anonymous);
            if (!opened(anonymous) || opened(asked) || statusOf(asked) == 401)
                return std::nullopt;
            note(findings, WithCredential, asked);
            note(findings, WithoutCredential, anonymous);
            return Likely;
        }},
    DiagnosisRule{
        {"diagnosis-no-nextcloud"_L1,
         Hop::Server,
         "nextcloud/HaRP",
         Counts::No,
         nullptr,
         QT_TRANSLATE_NOOP("plectrum::Verdict", "There is no Nextcloud at this address."),
         QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "status.php, which every Nextcloud has beside /exapps/, is not there. Perhaps it stands in "
                           "a sub-directory, or "
                           "on another host."),
         {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check the host."),
          QT_TRANSLATE_NOOP("plectrum::Verdict",
                            "If Nextcloud is in a sub-directory such as /nextcloud, put it before /exapps/.")}},
        [](const Diagnosis &diagnosis, Findings &findings) -> Match {
            const Answer *const asked = diagnosis.answer(AsAsked);
            const Answer *const status = diagnosis.answer(StatusPhp);
            const bool harp = idOf(asked).startsWith("harp-"_L1) || idOf(asked).startsWith("haproxy-"_L1);
            if (statusOf(status) < 200 || statusOf(status) >= 500 || !nextcloudStatus(diagnosis).isEmpty() || harp
                || opened(asked) || !Signs(asked->evidence).underExapps)
                return std::nullopt;
            note(findings, OfStatus, status);
            return statusOf(status) == 404 ? Likely : Guess;
        }},
};

} // namespace

std::span<const DiagnosisRule> diagnosisRules()
{
    return Rules;
}

} // namespace plectrum
