// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key store is Windows' Credential Manager: what it has of ours can be seen and removed in the control panel.

#include "profiles/keystore.h"

#include <QPointer>

#include <memory>

// windows.h first: wincred.h needs it
#include <windows.h>

#include <wincred.h>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// A credential holds little; a longer secret lies in several. The limit of Windows since Vista, by CREDENTIALW's page;
/// MinGW's CRED_MAX_CREDENTIAL_BLOB_SIZE is that of older ones.
constexpr qsizetype PartBytes = 5 * 512;
constexpr qsizetype MostParts = 64;

struct CredentialFreed {
    void operator()(CREDENTIALW *credential) const { CredFree(credential); }
};
using Credential = std::unique_ptr<CREDENTIALW, CredentialFreed>;

std::wstring targetName(const QString &key, qsizetype part)
{
    const QString name = u"plectrum/"_s + key;
    return (part == 0 ? name : name + u" #%1"_s.arg(part + 1)).toStdWString();
}

Credential readPart(const QString &key, qsizetype part)
{
    CREDENTIALW *found = nullptr;
    return Credential(CredReadW(targetName(key, part).c_str(), CRED_TYPE_GENERIC, 0, &found) ? found : nullptr);
}

/// The first part says in its comment how many there are.
qsizetype partCount(const CREDENTIALW &first)
{
    return first.Comment ? qBound(1, QString::fromWCharArray(first.Comment).toInt(), int(MostParts)) : 1;
}

QString failureText()
{
    const DWORD code = GetLastError();
    if (code == ERROR_NO_SUCH_LOGON_SESSION)
        return u"there is no key store on this system"_s;
    return qt_error_string(int(code));
}

/// False with ERROR_NOT_FOUND as the last error: there is none.
bool removeCredentials(const QString &key)
{
    const Credential first = readPart(key, 0);
    if (!first)
        return false;
    for (qsizetype part = partCount(*first) - 1; part > 0; --part)
        CredDeleteW(targetName(key, part).c_str(), CRED_TYPE_GENERIC, 0);
    return CredDeleteW(targetName(key, 0).c_str(), CRED_TYPE_GENERIC, 0);
}

bool writeCredentials(const QString &key, QByteArray bytes)
{
    removeCredentials(key);
    const qsizetype parts = qMax(1, (bytes.size() + PartBytes - 1) / PartBytes);
    std::wstring user = L"plectrum";
    std::wstring comment = QString::number(parts).toStdWString();
    bool written = parts <= MostParts;
    if (!written)
        SetLastError(ERROR_FILE_TOO_LARGE);
    // The first one comes last: what was cut off half way is not found.
    for (qsizetype part = parts - 1; written && part >= 0; --part) {
        std::wstring name = targetName(key, part);
        QByteArray piece = bytes.mid(part * PartBytes, PartBytes);
        CREDENTIALW credential{};
        credential.Type = CRED_TYPE_GENERIC;
        credential.TargetName = name.data();
        credential.Comment = comment.data();
        credential.UserName = user.data();
        credential.CredentialBlob = reinterpret_cast<LPBYTE>(piece.data());
        credential.CredentialBlobSize = DWORD(piece.size());
        credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
        written = CredWriteW(&credential, 0);
        piece.fill('\0');
    }
    bytes.fill('\0');
    return written;
}

/// False: see the last error.
bool readCredentials(const QString &key, QString &secret)
{
    QByteArray bytes;
    qsizetype parts = 1;
    for (qsizetype part = 0; part < parts; ++part) {
        const Credential found = readPart(key, part);
        if (!found)
            return false;
        if (part == 0)
            parts = partCount(*found);
        bytes.append(reinterpret_cast<const char *>(found->CredentialBlob), qsizetype(found->CredentialBlobSize));
    }
    secret = QString::fromUtf8(bytes);
    bytes.fill('\0');
    return true;
}

} // namespace

// The store is at hand and asks nobody: there is no waiting, and so no patience.
void KeyStore::run(Action action, const QString &key, const QString &secret, std::chrono::milliseconds /*timeout*/,
                   QObject *context, const std::function<void(const Answer &)> &done)
{
    Answer answer;
    if (action == Action::Write)
        answer.found = writeCredentials(key, secret.toUtf8());
    else if (action == Action::Read)
        answer.found = readCredentials(key, answer.secret);
    else
        answer.found = removeCredentials(key);
    answer.reached = answer.found || (action != Action::Write && GetLastError() == ERROR_NOT_FOUND);
    if (!answer.reached)
        answer.problem = failureText();
    m_available |= answer.reached;
    QMetaObject::invokeMethod(
        context, [done, answer] { done(answer); }, Qt::QueuedConnection);
}

} // namespace plectrum
