// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profiles/keystore.h"

#include <QList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QLockFile;

namespace plectrum {

/// An entry of the key store that several parts and programs change: each change is made to what is there by then,
/// one after another, so that none undoes another's. Where there is no key store the entry is kept for this run.
/// Lives in the thread of its store.
class KeptText : public QObject {
    Q_OBJECT

public:
    /// What becomes of the text that is there; empty: there was none.
    using Change = std::function<QString(const QString &text)>;

    /// `keys` must outlive this object.
    KeptText(KeyStore &keys, const QString &key, QObject *parent = nullptr);
    /// What is not written yet is given up.
    ~KeptText() override;

    /// With all changes made to it by then, also those that are not written yet.
    void read(QObject *context, const KeyStore::Found &done);
    /// changed() follows, if it changed something, and written() once no change waits.
    void change(const Change &change);
    bool isWriting() const { return m_isBusy; }

Q_SIGNALS:
    /// By change(), here or by another part of this program that shares the object.
    void changed(const QString &text);
    void written();
    /// The key store does not take it; it is kept for this run.
    void failed(const plectrum::Error &error);

private:
    void lock();
    void work();
    void keep(const QString &before, const QString &after);
    void ended();

    KeyStore &m_keys;
    const QString m_key;
    QList<Change> m_changes;
    std::unique_ptr<QLockFile> m_lock; ///< against other programs
    std::chrono::steady_clock::time_point m_lockAsked;
    QTimer m_lockTimer;
    bool m_isBusy = false;
    bool m_isWriting = false; ///< m_written
    QString m_written;        ///< last
    int m_writes = 0;
};

} // namespace plectrum
