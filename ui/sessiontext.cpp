// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessiontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString sessionText(const char *english)
{
    return QCoreApplication::translate("plectrum::SessionText", english);
}

} // namespace

QString kindText(TokenKind kind)
{
    // In the order of TokenKind.
    static const char *const names[] = {QT_TRANSLATE_NOOP("plectrum::SessionText", "App password"),
                                        QT_TRANSLATE_NOOP("plectrum::SessionText", "Password"),
                                        QT_TRANSLATE_NOOP("plectrum::SessionText", "Bearer token"),
                                        QT_TRANSLATE_NOOP("plectrum::SessionText", "JSON Web Token"),
                                        QT_TRANSLATE_NOOP("plectrum::SessionText", "Session cookie"),
                                        QT_TRANSLATE_NOOP("plectrum::SessionText", "Session passphrase"),
                                        QT_TRANSLATE_NOOP("plectrum::SessionText", "Remember-me cookie"),
                                        QT_TRANSLATE_NOOP("plectrum::SessionText", "Cookie"),
                                        QT_TRANSLATE_NOOP("plectrum::SessionText", "ExApp secret"),
                                        QT_TRANSLATE_NOOP("plectrum::SessionText", "HaRP shared key"),
                                        QT_TRANSLATE_NOOP("plectrum::SessionText", "Proxy password"),
                                        QT_TRANSLATE_NOOP("plectrum::SessionText", "API key")};
    static_assert(std::size(names) == size_t(TokenKind::ApiKey) + 1);
    return sessionText(names[size_t(kind)]);
}

QString originText(TokenOrigin origin)
{
    static const char *const names[] = {
        QT_TRANSLATE_NOOP("plectrum::SessionText", "seen"), QT_TRANSLATE_NOOP("plectrum::SessionText", "by login"),
        QT_TRANSLATE_NOOP("plectrum::SessionText", "by rotation"), QT_TRANSLATE_NOOP("plectrum::SessionText", "pasted"),
        QT_TRANSLATE_NOOP("plectrum::SessionText", "typed")};
    static_assert(std::size(names) == size_t(TokenOrigin::Typed) + 1);
    return sessionText(names[size_t(origin)]);
}

QString stateText(TokenState state)
{
    static const char *const names[] = {
        QT_TRANSLATE_NOOP("plectrum::SessionText", "not checked"), QT_TRANSLATE_NOOP("plectrum::SessionText", "valid"),
        QT_TRANSLATE_NOOP("plectrum::SessionText", "refused"), QT_TRANSLATE_NOOP("plectrum::SessionText", "revoked"),
        QT_TRANSLATE_NOOP("plectrum::SessionText", "expired")};
    static_assert(std::size(names) == size_t(TokenState::Expired) + 1);
    return sessionText(names[size_t(state)]);
}

QString outcomeText(UseOutcome outcome, int status)
{
    static const char *const names[] = {"", QT_TRANSLATE_NOOP("plectrum::SessionText", "opened"),
                                        QT_TRANSLATE_NOOP("plectrum::SessionText", "refused"),
                                        QT_TRANSLATE_NOOP("plectrum::SessionText", "failed")};
    static_assert(std::size(names) == size_t(UseOutcome::Failed) + 1);
    if (outcome == UseOutcome::None)
        return {};
    const QString text = sessionText(names[size_t(outcome)]);
    return status > 0 ? u"%1 %2"_s.arg(text).arg(status) : text;
}

QString formText(PasteForm form)
{
    static const char *const names[] = {
        QT_TRANSLATE_NOOP("plectrum::SessionText", "Cookies in a line"),
        QT_TRANSLATE_NOOP("plectrum::SessionText", "A table of cookies from developer tools"),
        QT_TRANSLATE_NOOP("plectrum::SessionText", "A cookie file"),
        QT_TRANSLATE_NOOP("plectrum::SessionText", "Cookies as JSON"),
        QT_TRANSLATE_NOOP("plectrum::SessionText", "A request copied as cURL"),
        QT_TRANSLATE_NOOP("plectrum::SessionText", "Request headers"),
        QT_TRANSLATE_NOOP("plectrum::SessionText", "A token")};
    static_assert(std::size(names) == size_t(PasteForm::Token) + 1);
    return sessionText(names[size_t(form)]);
}

QString noteText(const SessionNote &note)
{
    const QString text = QCoreApplication::translate("plectrum::SessionWarning", sessionWarningInfo(note.warning).text);
    return note.detail.isEmpty() ? text : QString(text + u" ("_s + note.detail + u')');
}

QString missingText(HarpCookies missing)
{
    QStringList names;
    if (missing.testFlag(HarpCookie::Session))
        names << QCoreApplication::translate("plectrum::SessionText",
                                             "the session cookie, named like the instance (oc and ten characters)");
    if (missing.testFlag(HarpCookie::Passphrase))
        names << u"oc_sessionPassphrase"_s;
    if (missing.testFlag(HarpCookie::SameSiteLax))
        names << u"nc_sameSiteCookielax"_s;
    return names.isEmpty()
        ? QString()
        : QCoreApplication::translate("plectrum::SessionText", "HaRP still misses: %1.").arg(names.join(u", "_s));
}

} // namespace plectrum
