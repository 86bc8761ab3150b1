// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>
#include <vector>

namespace plectrum {

struct ConnectionInfo;

/// Bytes of a message that are secret.
struct SecretPlace {
    qsizetype offset = 0;
    qsizetype length = 0;
};

/// Tells the secrets of one connection that only its protocol knows of; decoders implement it. Not thread-safe.
class SecretSource {
public:
    virtual ~SecretSource() = default;

    /// Of a whole, inflated message; all of the connection's messages are asked for, in their order.
    virtual std::vector<SecretPlace> secretsOf(Role sender, Opcode type, QByteArrayView message) = 0;
    /// Its protocol is known so far: messages may hold secrets.
    virtual bool isProtocolKnown() const = 0;
    /// No message to come will hold any.
    virtual bool isDone() const = 0;

protected:
    SecretSource() = default;
    SecretSource(const SecretSource &) = default;
    SecretSource &operator=(const SecretSource &) = default;
};

/// Makes one for a connection (its id in the capture) at its first message. Called by any thread.
using SecretSources = std::function<std::unique_ptr<SecretSource>(quint32 connection, const ConnectionInfo &info)>;

/// Writes the placeholder over a secret; zeros over a bare number, so that JSON stays JSON. False if that was done
/// before, also as part of something longer, or `place` is not within `bytes`.
bool hideSecretPlace(QByteArray &bytes, const SecretPlace &place);

} // namespace plectrum
