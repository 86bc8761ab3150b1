// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nextcloud/verdict.h"

#include <QFrame>
#include <QUrl>

class QLabel;

namespace plectrum {

class HopChain;

/// A text of context "plectrum::Verdict" in the user's language.
QString translateVerdict(const char *english);

/// Shows a verdict whole: who and what, the way of the request, why, what it rests on, what to try. Hidden while there
/// is none.
class VerdictCard : public QFrame {
    Q_OBJECT

public:
    explicit VerdictCard(QWidget *parent = nullptr);

    /// As kept in a capture, ConnectionInfo::verdict; empty: none. `answer`: status and reason, or empty.
    void show(const QJsonObject &verdict, const QUrl &url, const QString &answer);

private:
    QLabel *label(const QString &name);

    QLabel *m_title;
    HopChain *m_chain;
    QLabel *m_cause;
    QLabel *m_evidence;
    QLabel *m_advice;
    QLabel *m_ban;
};

} // namespace plectrum
