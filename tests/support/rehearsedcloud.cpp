// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rehearsedcloud.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plectrum {

HarpConfig cloudConfig()
{
    HarpConfig config;
    config.sharedKey = "key";
    config.instanceId = "ocabc";
    config.users = {{.id = u"alice"_s,
                     .password = "alice's own",
                     .appPasswords = {"alice-app", "alice-app-2"},
                     .groups = {u"staff"_s},
                     .sessions = {{.id = "s-alice", .passphrase = "p-alice"}}},
                    {.id = u"root & <co>"_s, .appPasswords = {"root-app"}, .admin = true},
                    {.id = u"gone"_s, .password = "gone's own", .appPasswords = {"gone-app"}, .enabled = false},
                    {.id = u"second"_s, .password = "second's own", .twoFactor = true}};
    config.exapps = {{.id = u"echo"_s,
                      .version = u"1.2.3"_s,
                      .secret = "s3cret",
                      .target = QUrl(u"http://127.0.0.1:9030"_s),
                      .routes = {{.url = u"^/ws$"_s, .accessLevel = AccessLevel::User}}},
                     {.id = u"inside"_s, .pushed = false}};
    return config;
}

HeaderField basic(const QByteArray &user, const QByteArray &password)
{
    return {"Authorization", "Basic " + QByteArray(user + ':' + password).toBase64()};
}

HeaderList exappHeaders(const QByteArray &credentials, const QByteArray &id, const QByteArray &version)
{
    return {{"EX-APP-ID", id},
            {"EX-APP-VERSION", version},
            {"AUTHORIZATION-APP-API", credentials.toBase64()},
            {"OCS-APIRequest", "true"}};
}

HarpRequest cloudRequest(const QByteArray &method, const QByteArray &target, const HeaderList &more)
{
    HarpRequest request{.method = method, .target = target, .headers = more};
    request.headers.prepend({"Host", "cloud.test:8780"});
    return request;
}

HttpResponse ask(NextcloudRehearsal &cloud, const HarpRequest &request, const QByteArray &body, HarpTime now)
{
    return cloud.answer(request, body, now).value_or(HttpResponse{.status = 0, .reason = "not Nextcloud's"});
}

HttpResponse post(NextcloudRehearsal &cloud, const QByteArray &target, const QByteArray &form, HarpTime now)
{
    return ask(cloud, cloudRequest("POST", target, {{"Content-Type", FormType}}), form, now);
}

QJsonObject objectOf(const HttpResponse &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace plectrum
