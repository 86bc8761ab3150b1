// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextcloud/credentialrisk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

bool hasRealPassword(const Target &target)
{
    return std::ranges::any_of(tokensIn(target),
                               [](const FoundToken &token) { return token.kind == TokenKind::Password; });
}

bool is(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// A Cookie header's value without what is used up by being sent.
QByteArray withoutRememberMe(const QByteArray &line)
{
    QList<QByteArray> kept;
    for (const QByteArray &pair : line.split(';')) {
        const QByteArray trimmed = pair.trimmed();
        if (!isRememberMe(trimmed.left(qMax<qsizetype>(trimmed.indexOf('='), 0)).trimmed()))
            kept << trimmed;
    }
    return kept.join("; ");
}

} // namespace

QList<SessionNote> notesBeforeSending(const Target &target, const QDateTime &now)
{
    QList<SessionNote> notes = tokenWarnings(target, now);
    const bool isExApp = target.url.path().contains("/exapps/"_L1);
    notes.removeIf([isExApp](const SessionNote &note) {
        const bool isGeneral =
            note.warning == SessionWarning::TokenExpired || note.warning == SessionWarning::RememberMe;
        return !isGeneral && !isExApp;
    });
    return notes;
}

bool isCredentialRisk(SessionWarning warning)
{
    return warning == SessionWarning::RememberMe || warning == SessionWarning::RealPassword;
}

Target withoutRisks(Target target)
{
    target.cookies.removeIf([](const HeaderField &cookie) { return isRememberMe(cookie.name); });
    HeaderList kept;
    for (HeaderField field : std::as_const(target.headers)) {
        if (is(field.name, "Cookie"))
            field.value = withoutRememberMe(field.value);
        const bool isEmptied = is(field.name, "Cookie") && field.value.isEmpty();
        if (!isEmptied && !hasRealPassword({.headers = {field}}))
            kept << field;
    }
    target.headers = kept;
    if (hasRealPassword({.url = target.url}))
        target.url.setUserInfo(QString());
    if (hasRealPassword({.user = target.user, .password = target.password})) {
        target.user.clear();
        target.password.clear();
    }
    return target;
}

bool hasCredentialRisk(const Target &target)
{
    return std::ranges::any_of(notesBeforeSending(target),
                               [](const SessionNote &note) { return isCredentialRisk(note.warning); });
}

bool lacksPassword(const Target &target)
{
    return !target.user.isEmpty() && target.password.isEmpty() && target.bearerToken.isEmpty()
        && !target.headers.has("Authorization");
}

} // namespace plectrum
