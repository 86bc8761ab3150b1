// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profile.h"

#include "profiles/profilefields.h"
#include "profiles/variables.h"

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

constexpr qint64 MaxBytes = 1LL << 40;

/// Every field of the file. Passwords, tokens and passphrases stand there as variables only.
void walk(ProfileFields &fields, Profile &profile)
{
    Target &target = profile.target;
    fields.label(u"name"_s, profile.name);
    fields.label(u"folder"_s, profile.folder);
    fields.label(u"description"_s, profile.description);
    fields.field(u"keepSecrets"_s, profile.keepSecrets);
    fields.field(u"keepsCookies"_s, profile.keepsCookies);
    fields.field(u"asksBeforeSending"_s, profile.asksBeforeSending);
    fields.label(u"decoder"_s, profile.decoder);
    fields.label(u"answers"_s, profile.answers);
    fields.field(u"opening"_s, profile.opening, false);
    fields.address(u"url"_s, target.url, profile.urlTemplate);
    fields.field(u"headers"_s, target.headers, false);
    fields.field(u"cookies"_s, target.cookies, true);
    fields.field(u"origin"_s, target.origin);
    fields.field(u"subprotocols"_s, target.subprotocols);
    fields.field(u"user"_s, target.user);
    fields.secret(u"password"_s, target.password);
    fields.secret(u"bearerToken"_s, target.bearerToken);
    fields.address(u"proxy"_s, target.proxy, profile.proxyTemplate);
    fields.field(u"timeoutMs"_s, target.timeout);
    fields.field(u"followRedirects"_s, target.followRedirects);
    fields.field(u"maxRedirects"_s, target.maxRedirects, 0, 100);
    fields.group(u"deflate"_s, [&target](ProfileFields &group) {
        DeflateOffer &offer = target.deflateOffer;
        group.field(u"offer"_s, target.offerDeflate);
        group.field(u"serverNoContextTakeover"_s, offer.serverNoContextTakeover);
        group.field(u"clientNoContextTakeover"_s, offer.clientNoContextTakeover);
        group.field(u"serverMaxWindowBits"_s, offer.serverMaxWindowBits, 8, 15);
        group.field(u"clientMaxWindowBitsOffered"_s, offer.clientMaxWindowBitsOffered);
        group.field(u"clientMaxWindowBits"_s, offer.clientMaxWindowBits, 8, 15);
        group.field(u"level"_s, target.connection.deflateLevel, 0, 9);
        group.field(u"threshold"_s, target.connection.deflateThreshold, 0, MaxBytes);
    });
    fields.group(u"tls"_s, [&target](ProfileFields &group) {
        group.field(u"caFile"_s, target.tls.caFile);
        group.field(u"certificateFile"_s, target.tls.certificateFile);
        group.field(u"keyFile"_s, target.tls.keyFile);
        group.secret(u"keyPassphrase"_s, target.tls.keyPassphrase);
        group.field(u"insecure"_s, target.tls.insecure);
    });
    fields.group(u"connection"_s, [&target](ProfileFields &group) {
        ConnectionOptions &options = target.connection;
        group.field(u"strict"_s, options.strict);
        group.choice(u"autoPong"_s, options.autoPong);
        group.field(u"pongDelayMs"_s, options.pongDelay);
        group.field(u"pingIntervalMs"_s, options.pingInterval);
        group.field(u"pongTimeoutMs"_s, options.pongTimeout);
        group.field(u"closeTimeoutMs"_s, options.closeTimeout);
        group.field(u"idleTimeoutMs"_s, options.idleTimeout);
        group.field(u"maxFrame"_s, options.maxFrame, 125, MaxBytes);
        group.field(u"maxMessage"_s, options.maxMessage, 125, MaxBytes);
    });
    fields.group(u"reconnect"_s, [&target](ProfileFields &group) {
        ReconnectOptions &options = target.reconnect;
        group.field(u"enabled"_s, options.enabled);
        group.field(u"baseMs"_s, options.base);
        group.field(u"maxMs"_s, options.max);
        group.field(u"jitter"_s, options.jitter, 0, 1);
        group.field(u"maxTries"_s, options.maxTries, 0, 1'000'000);
    });
}

bool isSchemeKnown(const QString &scheme)
{
    for (const auto *known : {"ws", "wss", "http", "https", Profile::LoopbackScheme}) {
        if (scheme == QLatin1StringView(known))
            return true;
    }
    return false;
}

/// Sets one of the two: the URL, or the template where there are variables.
void setAddressText(const QString &text, QUrl &url, QString &addressTemplate)
{
    const bool isTemplate = Variables::areIn(text);
    addressTemplate = isTemplate ? text : QString();
    url = isTemplate ? QUrl() : QUrl(text, QUrl::StrictMode);
}

} // namespace

QString Profile::folderPath(const QString &text)
{
    QStringList names;
    const QStringList parts = text.split(u'/');
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            names << part.trimmed();
    }
    return names.join(u'/');
}

QString Profile::address() const
{
    return urlTemplate.isEmpty() ? target.url.toString() : urlTemplate;
}

void Profile::setAddress(const QString &text)
{
    setAddressText(text, target.url, urlTemplate);
}

QString Profile::proxyAddress() const
{
    return proxyTemplate.isEmpty() ? target.proxy.toString() : proxyTemplate;
}

void Profile::setProxyAddress(const QString &text)
{
    setAddressText(text, target.proxy, proxyTemplate);
}

Result<Profile> Profile::filled(const Variables &variables) const
{
    Profile copy = *this;
    ProfileFields fields = ProfileFields::filling(variables);
    walk(fields, copy);
    if (!fields.error().isEmpty())
        return unexpected(ErrorCode::BadProfile, fields.error());
    if (!isSchemeKnown(copy.target.url.scheme()) && !urlTemplate.isEmpty())
        return unexpected(ErrorCode::BadProfile, u"url: expected ws://, wss:// or loopback:/ once filled in"_s);
    return copy;
}

QString Profile::templates() const
{
    Profile copy = *this;
    QString texts;
    ProfileFields fields = ProfileFields::listing(texts);
    walk(fields, copy);
    return texts;
}

bool Profile::comesBefore(const Profile &other) const
{
    const int folders = QString::localeAwareCompare(folder, other.folder);
    return folders != 0 ? folders < 0 : QString::localeAwareCompare(name, other.name) < 0;
}

QJsonObject Profile::toJson() const
{
    Profile copy = *this;
    ProfileFields fields = ProfileFields::writing();
    walk(fields, copy);
    QJsonObject object = fields.object();
    for (auto it = unknown.begin(); it != unknown.end(); ++it) {
        if (!object.contains(it.key()))
            object.insert(it.key(), it.value());
    }
    return object;
}

Result<Profile> Profile::fromJson(const QJsonObject &json)
{
    Profile profile;
    ProfileFields fields = ProfileFields::reading(json);
    walk(fields, profile);
    if (!fields.error().isEmpty())
        return unexpected(ErrorCode::BadProfile, fields.error());
    if (profile.name.trimmed().isEmpty())
        return unexpected(ErrorCode::BadProfile, u"name: expected a text"_s);
    if (profile.urlTemplate.isEmpty() && !isSchemeKnown(profile.target.url.scheme()))
        return unexpected(ErrorCode::BadProfile, u"url: expected ws://, wss:// or loopback:/"_s);
    profile.folder = folderPath(profile.folder);
    profile.unknown = fields.unknown();
    return profile;
}

} // namespace plectrum
