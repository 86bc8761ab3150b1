// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QCoreApplication>

namespace plectrum {

/// How a connection was closed, in sentences.
class CloseText {
    Q_DECLARE_TR_FUNCTIONS(plectrum::CloseText)

public:
    /// The payload of a close frame (RFC 6455 §5.5.1): code, its meaning, reason.
    static QString ofFrame(QByteArrayView payload);
    /// The payload of an end row: cause, code, who closed, details.
    static QString ofEnd(QByteArrayView json);

private:
    static QString ofCode(quint16 code);
    static QString ofReason(QByteArrayView reason);
};

} // namespace plectrum
