// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/verdictrules.h"

using namespace Qt::StringLiterals;

// Handshakes whose ends do not agree: Origin, subprotocol, extension, accept key (RFC 6455 §4).

namespace plectrum {
namespace {

using enum Confidence;
using Match = std::optional<Confidence>;
using Counts = VerdictRule::Counts;

/// We asked for an upgrade, and the answer is one to something else.
bool refused(const Signs &signs, int status)
{
    return signs.upgradeAsked && signs.answeredWith(status);
}

QString hostOfOrigin(const Signs &signs)
{
    return QUrl::fromEncoded(signs.origin).host();
}

bool mentionsSubprotocol(const Signs &signs)
{
    return signs.bodySays("subprotocol") || signs.bodySays("sub-protocol") || signs.bodySays("sec-websocket-protocol");
}

void noteServer(const Signs &signs, Findings &findings)
{
    if (!signs.server.name.isEmpty())
        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "It is %1 that answers."), {signs.server.name});
}

constexpr auto CompareDirect = QT_TRANSLATE_NOOP(
    "plectrum::Verdict", "Compare with a try past the reverse proxy, such as port 8780 of HaRP or the ExApp's own.");

constexpr std::array Rules{
    VerdictRule{
        "origin-refused"_L1,
        Hop::ExApp,
        "RFC 6455 §4.2.2, §10.2",
        Counts::IfListed,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.upgradeAsked || !signs.opening() || (signs.status != 403 && signs.status != 400)
                || !signs.bodyNamesOrigin())
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1: \"%2\""),
                          {signs.statusLine(), shown(signs.evidence.body)});
            findings.say(signs.origin.isEmpty() ? u"–"_s : shown(signs.origin));
            return signs.bodySays("invalid origin") || signs.bodySays("is not authorized for host") ? Certain : Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The endpoint does not take sockets from the origin %1."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "Servers check the Origin header so that no foreign web page opens sockets in a user's name. HaRP does not "
            "look at it; this is the endpoint itself."),
        {QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Set the Origin to that of the page that uses the socket, such as https://cloud.example.org."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Leave the Origin out: programs that are no browsers need none."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Or allow this origin in the endpoint's settings.")}},
    VerdictRule{
        "origin-refused-gorilla"_L1,
        Hop::ExApp,
        "RFC 6455 §4.2.2, §10.2",
        Counts::IfListed,
        [](const Signs &signs, Findings &findings) -> Match {
            const bool gorilla =
                signs.evidence.response.headers.has("Sec-WebSocket-Version") && signs.evidence.body == "Forbidden\n";
            if (!refused(signs, 403) || !gorilla)
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP(
                "plectrum::Verdict",
                "The answer is 403 \"Forbidden\" with Sec-WebSocket-Version, as Go's gorilla/websocket "
                "refuses an origin."));
            findings.say(signs.origin.isEmpty() ? u"–"_s : shown(signs.origin));
            return Likely;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The endpoint does not take sockets from the origin %1."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "By default gorilla/websocket wants the Origin's host to be the Host of the request."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Leave the Origin out, or set it to the host that you connect to."),
         QT_TRANSLATE_NOOP(
             "plectrum::Verdict",
             "Or allow it in the endpoint (Upgrader.CheckOrigin); behind a proxy also check that it passes Host on.")}},
    VerdictRule{
        "origin-foreign"_L1,
        Hop::ExApp,
        "RFC 6455 §10.2",
        Counts::IfListed,
        [](const Signs &signs, Findings &findings) -> Match {
            const bool foreign = !signs.origin.isEmpty() && hostOfOrigin(signs) != signs.evidence.url.host();
            const bool harp = signs.evidence.body == "403 Forbidden";
            if (!refused(signs, 403) || !foreign || harp || signs.bodyNamesOrigin())
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "An Origin of another host was sent: %1."),
                          {shown(signs.origin)});
            return Guess;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The endpoint may refuse the Origin."),
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Some servers answer a bare 403 to an Origin that is not theirs."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Try once without an Origin.")}},
    VerdictRule{
        "subprotocol-refused"_L1,
        Hop::ExApp,
        "RFC 6455 §4.2.2",
        Counts::IfListed,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.upgradeAsked || !signs.opening() || signs.status < 400 || !mentionsSubprotocol(signs))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is %1: \"%2\""),
                          {signs.statusLine(), shown(signs.evidence.body)});
            findings.say(signs.subprotocols.isEmpty() ? u"–"_s : shown(signs.subprotocols.join(", ")));
            return signs.contentType == "text/html" ? Likely : Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "Client and endpoint do not agree on a subprotocol (offered: %1)."),
        QT_TRANSLATE_NOOP("plectrum::Verdict",
                          "The endpoint speaks only certain subprotocols and none of them was offered."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict",
                           "Offer the subprotocol that the endpoint speaks; its name must be spelled exactly so.")}},
    VerdictRule{
        "bad-subprotocol"_L1,
        Hop::Server,
        "RFC 6455 §4.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.failedWith(ErrorCode::BadSubprotocol))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The 101 chooses \"%1\"; offered were: %2."),
                          {shown(signs.evidence.response.headers.joined("Sec-WebSocket-Protocol"), 60),
                           signs.subprotocols.isEmpty() ? u"–"_s : shown(signs.subprotocols.join(", "))});
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The endpoint chose a subprotocol that was not offered."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "A client must fail the connection then; browsers do so as well. Often the endpoint is an echo of a fixed "
            "name, or another service than expected answers."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Offer the subprotocol that it chose."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Or correct the endpoint: it may choose from the offer only.")}},
    VerdictRule{
        "bad-extension"_L1,
        Hop::Server,
        "RFC 6455 §9.1; RFC 7692 §7.1",
        Counts::No,
        [](const Signs &signs, Findings &findings) -> Match {
            if (!signs.failedWith(ErrorCode::BadExtension))
                return std::nullopt;
            findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The 101 answers with Sec-WebSocket-Extensions: %1"),
                          {shown(signs.evidence.response.headers.joined("Sec-WebSocket-Extensions"))});
            return Certain;
        },
        QT_TRANSLATE_NOOP("plectrum::Verdict", "The endpoint agrees to an extension that was not offered like this."),
        QT_TRANSLATE_NOOP(
            "plectrum::Verdict",
            "The answer about compression does not fit the offer, so neither end could know what the bytes mean."),
        {QT_TRANSLATE_NOOP("plectrum::Verdict", "Connect without compression to see whether the rest works."),
         QT_TRANSLATE_NOOP("plectrum::Verdict", "Correct or update the endpoint.")}},
    VerdictRule{"bad-accept"_L1,
                Hop::Server,
                "RFC 6455 §4.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!signs.failedWith(ErrorCode::BadAccept))
                        return std::nullopt;
                    if (!signs.evidence.response.headers.has("Sec-WebSocket-Accept"))
                        findings.note(QT_TRANSLATE_NOOP("plectrum::Verdict", "The 101 has no Sec-WebSocket-Accept."));
                    else
                        findings.note(QT_TRANSLATE_NOOP(
                            "plectrum::Verdict",
                            "Sec-WebSocket-Accept is not the one that belongs to the key that was sent."));
                    noteServer(signs, findings);
                    return Certain;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is a 101, but not to this handshake."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "The accept key proves that the endpoint has read this request. A cache, or a proxy "
                                  "that makes handshakes of "
                                  "its own, gives an old or a foreign one; so does a faulty endpoint."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Look for a cache between, and exempt the path from it."),
                 CompareDirect}},
    VerdictRule{"bad-upgrade"_L1,
                Hop::ReverseProxy,
                "RFC 6455 §4.1",
                Counts::No,
                [](const Signs &signs, Findings &findings) -> Match {
                    if (!signs.failedWith(ErrorCode::BadUpgrade))
                        return std::nullopt;
                    findings.note(QT_TRANSLATE_NOOP(
                        "plectrum::Verdict", "The answer is 101 without the right Upgrade or Connection header."));
                    noteServer(signs, findings);
                    return Likely;
                },
                QT_TRANSLATE_NOOP("plectrum::Verdict", "The answer is a 101 that does not upgrade to WebSocket."),
                QT_TRANSLATE_NOOP("plectrum::Verdict",
                                  "The endpoint or a proxy switched to another protocol, or a proxy took Upgrade or "
                                  "Connection out of the answer."),
                {QT_TRANSLATE_NOOP("plectrum::Verdict", "Check that proxies pass these headers in both directions."),
                 CompareDirect}},
};

} // namespace

std::span<const VerdictRule> agreementRules()
{
    return Rules;
}

} // namespace plectrum
