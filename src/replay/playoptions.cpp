// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/playoptions.h"

#include "client/requestheaders.h"
#include "replay/recordedactor.h"

#include <QSet>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

Error explained(const Error &error, const ScenarioActor &actor)
{
    const bool isSecret = error.detail.startsWith("${secret."_L1);
    return {error.code,
            u"%1: %2; %3"_s.arg(actor.name, error.detail,
                                isSecret ? u"a profile with these credentials or --var gives it"_s
                                         : u"--var gives it, or a let in a step before"_s)};
}

bool isLoopback(const QUrl &url)
{
    return url.scheme() == QLatin1StringView(Profile::LoopbackScheme);
}

template <typename Fields>
void layOver(Fields &fields, const HeaderField &field)
{
    fields.removeIf(
        [&field](const HeaderField &other) { return other.name.compare(field.name, Qt::CaseInsensitive) == 0; });
    fields.append(field);
}

} // namespace

const Target *PlayOptions::profileOf(const ScenarioActor &actor) const
{
    const auto found = profiles.constFind(actor.profile);
    return actor.profile.isEmpty() || found == profiles.cend() ? &base : &*found;
}

Result<void> PlayOptions::addProfiles(const Scenario &scenario,
                                      const std::function<Result<Profile>(const QString &name)> &find)
{
    for (const ScenarioActor &actor : scenario.actors) {
        if (actor.profile.isEmpty() || profiles.contains(actor.profile))
            continue;
        const auto found = find(actor.profile);
        if (found)
            profiles.insert(actor.profile, found->target);
        else if (actor.url.isEmpty())
            return tl::unexpected(found.error());
    }
    return {};
}

bool PlayOptions::needsLoopback() const
{
    return isLoopback(to) || isLoopback(base.url)
        || std::ranges::any_of(profiles, [](const Target &target) { return isLoopback(target.url); });
}

void PlayOptions::setLoopback(const QUrl &server)
{
    const auto move = [&server](QUrl &url) {
        if (!isLoopback(url))
            return;
        url.setScheme(server.scheme());
        url.setAuthority(server.authority());
    };
    move(to);
    move(base.url);
    for (Target &target : profiles)
        move(target.url);
}

Bindings profileSecrets(const Target &target)
{
    Bindings secrets;
    const QByteArray authorization = requestHeaders(target, target.url).value("Authorization");
    if (!authorization.isEmpty())
        secrets.insert(RecordedActor::secretName("authorization", {}), {authorization});
    for (const HeaderField &cookie : target.cookies)
        secrets.insert(RecordedActor::secretName("cookie", cookie.name), {cookie.value});
    for (const HeaderField &header : target.headers)
        secrets.insert(RecordedActor::secretName("header", header.name), {header.value});
    for (const auto &[name, value] : QUrlQuery(target.url).queryItems(QUrl::FullyDecoded))
        secrets.insert(RecordedActor::secretName("query", name.toUtf8()), {value.toUtf8()});
    return secrets;
}

std::optional<Binding> messageSecret(QByteArrayView name, const Target &target)
{
    if (!name.startsWith(RecordedActor::secretName(MessageSecret, {})))
        return std::nullopt;
    const QString secret = name.toByteArray().toLower().contains("pass") ? target.password : target.bearerToken;
    return secret.isEmpty() ? std::nullopt : std::optional(Binding{secret.toUtf8()});
}

QUrl playUrl(const QUrl &recorded, const QUrl &to, bool isOnlyPath)
{
    if (to.isEmpty())
        return recorded;
    QUrl url = recorded;
    url.setScheme(to.scheme());
    url.setAuthority(to.authority(QUrl::FullyEncoded));
    if (isOnlyPath && to.path().size() > 1)
        url.setPath(to.path(QUrl::FullyEncoded), QUrl::StrictMode);
    if (to.hasQuery())
        url.setQuery(to.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return url;
}

Result<Target> playTarget(const Scenario &scenario, const ScenarioActor &actor, const PlayOptions &options,
                          const Bindings &bindings)
{
    Target target = *options.profileOf(actor);
    Bindings all = profileSecrets(target);
    all.insert(bindings);
    const auto fill = [&all](const QByteArray &text, auto context) { return placeholders::filled(text, all, context); };
    if (!actor.url.isEmpty()) {
        const auto url = fill(actor.url, placeholders::Context::Url);
        if (!url)
            return tl::unexpected(explained(url.error(), actor));
        target.url = QUrl::fromEncoded(*url, QUrl::StrictMode);
        if (!target.url.isValid())
            return unexpected(ErrorCode::BadUrl, actor.name + u": "_s + target.url.errorString());
    }
    QSet<QByteArray> paths;
    for (const ScenarioActor &each : scenario.actors)
        paths.insert(each.url.mid(each.url.indexOf('/', each.url.indexOf("//") + 2)));
    target.url = playUrl(target.url, options.to, paths.size() <= 1);
    for (const HeaderField &field : actor.headers) {
        const auto value = fill(field.value, placeholders::Context::Text);
        if (!value)
            return tl::unexpected(explained(value.error(), actor));
        layOver(target.headers, {field.name, *value});
    }
    for (const HeaderField &field : actor.cookies) {
        const auto value = fill(field.value, placeholders::Context::Text);
        if (!value)
            return tl::unexpected(explained(value.error(), actor));
        layOver(target.cookies, {field.name, *value});
    }
    if (!actor.origin.isEmpty())
        target.origin = actor.origin;
    if (!actor.subprotocols.isEmpty())
        target.subprotocols = actor.subprotocols;
    if (actor.deflate)
        target.offerDeflate = *actor.deflate;
    target.reconnect.enabled = false;
    return target;
}

} // namespace plectrum
