// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/harp/harpagent.h"
#include "server/harp/harphead.h"

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plectrum;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

HarpConfig config()
{
    HarpConfig config;
    config.instanceId = "oc";
    config.sharedKey = "key";
    config.trustedProxies = {*Subnet::parse(u"127.0.0.1"_s)};
    config.users = {{.id = u"a"_s, .appPasswords = {"b"}, .sessions = {{.id = "s", .passphrase = "p"}}}};
    config.exapps = {{.id = u"e"_s,
                      .secret = "!secret!",
                      .routes = {{.url = u"^/w"_s, .accessLevel = AccessLevel::User},
                                 {.url = u"^/p"_s, .accessLevel = AccessLevel::Public, .bruteforceProtection = {401}}}},
                     {.id = u"l"_s, .pushed = false}};
    return config;
}

void checkDecision(HarpAgent &agent, const HarpRequest &request, HarpTime now)
{
    const qint64 failures = agent.counts().failures;
    const HarpDecision decision = agent.decide(request, now);
    const HarpRowInfo &info = harpRowInfo(decision.row);
    check(decision.outcome == info.outcome && decision.why.startsWith(info.text));
    check(decision.failedBy.has_value() == (agent.counts().failures != failures));
    check(!decision.client.isNull());
    const QByteArray answer = decision.answer(request);
    check(answer.isEmpty() == (decision.outcome != HarpOutcome::Refuse));
    check(!answer.contains("!secret!"));
    check(!decision.why.contains("!secret!"_L1));
    if (decision.outcome != HarpOutcome::Forward)
        return;
    const bool isAppApi = decision.row == HarpRow::AllowedAppApi;
    check(isAppApi || decision.injected.value("authorization-app-api") == QByteArray(":!secret!").toBase64()
          || decision.injected.value("authorization-app-api") == QByteArray("a:!secret!").toBase64());
    // What goes upstream is one head, and says each injected name once.
    HttpHeadParser parser(HttpHeadParser::Kind::Request, {.maxBytes = 1 << 20, .maxFields = 1000});
    const QByteArray head = decision.requestHead(request);
    const auto taken = parser.feed(head);
    check(decision.target.isEmpty() || (taken.has_value() && *taken == head.size() && parser.isComplete()));
    if (!decision.target.isEmpty()) {
        for (const HeaderField &field : decision.injected)
            check(parser.head().headers.values(field.name) == QList<QByteArray>{field.value});
        check(parser.head().target == decision.target);
    }
}

} // namespace

/// First byte: the peer and Nextcloud's fault; the rest is a request head, with a body for the control API.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 1)
        return 0;
    HarpConfig own = config();
    own.nextcloudFault = NextcloudFault((data[0] >> 1) % 5);
    HarpAgent agent(own);
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    HttpHeadParser parser(HttpHeadParser::Kind::Request, {.maxBytes = 4096, .maxFields = 40});
    const auto taken = parser.feed(bytes);
    if (!taken || !parser.isComplete())
        return 0;
    const QHostAddress peer(data[0] & 1 ? u"127.0.0.1"_s : u"192.0.2.7"_s);
    const HarpRequest request = HarpRequest::from(parser.head(), peer);
    checkDecision(agent, request, 0ms);
    if (const HarpDecision decision = agent.decide(request, 1ms); decision.row == HarpRow::ControlApi)
        check(agent.control(request, decision, bytes.sliced(*taken)).status >= 200);
    for (int i = 0; i < 12; ++i)
        checkDecision(agent, request, 2ms);
    checkDecision(agent, request, 1h);
    return 0;
}
