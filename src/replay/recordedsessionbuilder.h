// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/recordedsession.h"

namespace plectrum {

/// Puts a recorded session together from records, wherever they come from.
class RecordedSessionBuilder {
public:
    explicit RecordedSessionBuilder(const QList<ConnectionInfo> &connections);

    /// Records in their order, with all their bytes. PayloadTooLarge above RecordedSession::MaxBytes.
    Result<void> take(RecordId id, const RecordView &record);
    /// What was taken. `path`: of the recording. BadScenario: nothing that could be played.
    Result<RecordedSession> session(const QString &path, const QDateTime &startedAt);

private:
    Result<void> takeFrame(RecordedEvent event, const RecordView &record);

    RecordedSession m_session;
    qint64 m_bytes = 0;
};

} // namespace plectrum
