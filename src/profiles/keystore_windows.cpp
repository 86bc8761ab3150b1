// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key store is Windows' Credential Manager: what it has of ours can be seen and removed in the control panel.

#include "profiles/keystore.h"

#include "profiles/longsecrets.h"

#include <QPointer>

#include <memory>

// windows.h first: wincred.h needs it
#include <windows.h>

#include <wincred.h>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

/// What a credential holds. The limit of Windows since Vista, by CREDENTIALW's page; MinGW's
/// CRED_MAX_CREDENTIAL_BLOB_SIZE is that of older ones.
constexpr qsizetype CredentialBytes = 5 * 512;

struct CredentialFreed {
    void operator()(CREDENTIALW *credential) const { CredFree(credential); }
};
using Credential = std::unique_ptr<CREDENTIALW, CredentialFreed>;

std::wstring targetName(const QString &name)
{
    return (u"plectrum/"_s + name).toStdWString();
}

class Credentials final : public SmallEntries {
public:
    Outcome read(const QString &name, Entry &entry) override
    {
        CREDENTIALW *found = nullptr;
        if (!CredReadW(targetName(name).c_str(), CRED_TYPE_GENERIC, 0, &found))
            return failure();
        const Credential credential(found);
        entry.note = found->Comment ? QString::fromWCharArray(found->Comment) : QString();
        entry.bytes =
            QByteArray(reinterpret_cast<const char *>(found->CredentialBlob), qsizetype(found->CredentialBlobSize));
        return Outcome::Done;
    }

    Outcome write(const QString &name, const Entry &entry) override
    {
        std::wstring target = targetName(name);
        std::wstring user = L"plectrum";
        std::wstring comment = entry.note.toStdWString();
        CREDENTIALW credential{};
        credential.Type = CRED_TYPE_GENERIC;
        credential.TargetName = target.data();
        credential.Comment = comment.data();
        credential.UserName = user.data();
        // The call only reads it.
        credential.CredentialBlob = reinterpret_cast<LPBYTE>(const_cast<char *>(entry.bytes.data()));
        credential.CredentialBlobSize = DWORD(entry.bytes.size());
        credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
        return CredWriteW(&credential, 0) ? Outcome::Done : failure();
    }

    Outcome remove(const QString &name) override
    {
        return CredDeleteW(targetName(name).c_str(), CRED_TYPE_GENERIC, 0) ? Outcome::Done : failure();
    }

    /// Of the last call that failed.
    QString problem() const
    {
        if (m_error == ERROR_NO_SUCH_LOGON_SESSION)
            return u"there is no key store on this system"_s;
        return qt_error_string(int(m_error));
    }

private:
    Outcome failure()
    {
        m_error = GetLastError();
        return m_error == ERROR_NOT_FOUND ? Outcome::None : Outcome::Failed;
    }

    DWORD m_error = ERROR_SUCCESS;
};

} // namespace

// The store is at hand and asks nobody: there is no waiting, and so no patience.
void KeyStore::run(Action action, const QString &key, const QString &secret, std::chrono::milliseconds /*timeout*/,
                   QObject *context, const std::function<void(const Answer &)> &done)
{
    Credentials credentials;
    const LongSecrets secrets(credentials, CredentialBytes);
    using Outcome = SmallEntries::Outcome;
    Outcome outcome = Outcome::Failed;
    QByteArray bytes;
    if (action == Action::Write) {
        bytes = secret.toUtf8();
        outcome = secrets.write(key, bytes);
    } else if (action == Action::Read) {
        outcome = secrets.read(key, bytes);
    } else {
        outcome = secrets.remove(key);
    }
    Answer answer;
    answer.found = outcome == Outcome::Done;
    answer.reached = answer.found || outcome == Outcome::None;
    if (action == Action::Read && answer.found)
        answer.secret = QString::fromUtf8(bytes);
    bytes.fill('\0');
    if (outcome == Outcome::TooLong)
        answer.problem = u"the secret is too long"_s;
    else if (!answer.reached)
        answer.problem = credentials.problem();
    m_available |= answer.reached;
    QMetaObject::invokeMethod(
        context, [done, answer] { done(answer); }, Qt::QueuedConnection);
}

} // namespace plectrum
