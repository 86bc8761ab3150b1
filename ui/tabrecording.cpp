// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ConnectionTab that has to do with its file: own, opened, or written by a server.

#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "decoders/secretfinder.h"
#include "ui/composer.h"
#include "ui/connectionbar.h"
#include "ui/connectiontab.h"
#include "ui/filterline.h"
#include "ui/models/rowmeanings.h"
#include "ui/models/timelinemodel.h"
#include "ui/recordfaces.h"
#include "ui/sendgate.h"
#include "ui/timelineview.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plectrum {
namespace {

constexpr std::chrono::milliseconds CaptureInterval = 500ms; // of a file that somebody else may write

/// The decoders that show a recording tell its secrets while it is written.
void hideWhatDecodersTell(const std::shared_ptr<CaptureWriter> &recording, const TimelineModel &model)
{
    const auto ask = [recorder = recording.get(), &model] {
        recorder->askForSecrets(secretSources(model.decoderChoices()));
    };
    ask();
    // Choices are made in this thread, where the recorder lives; the tab's end disconnects.
    QObject::connect(&model.meanings(), &RowMeanings::choicesChanged, recording.get(), ask);
}

} // namespace

Result<void> ConnectionTab::openCapture(const QString &path)
{
    auto reader = CaptureReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    m_isCapture = true;
    m_reader = std::move(*reader);
    m_bar->hide();
    m_composer->parentWidget()->hide(); // with the queue
    m_filter->setFollows(false);
    m_view->setFollows(false);
    m_faces->setReader(m_reader);
    m_model->setReader(m_reader);
    m_view->setEmptyText(tr("This recording has no rows."));
    // It may still be growing: somebody else may write it.
    m_refresh.start(CaptureInterval);
    if (m_model->rowCount() > 0)
        m_view->selectRecord(1);
    Q_EMIT titleChanged();
    return {};
}

Result<void> ConnectionTab::showRecording(const std::shared_ptr<CaptureWriter> &recording)
{
    if (const auto opened = openCapture(recording->path()); !opened)
        return opened;
    m_shared = recording;
    hideWhatDecodersTell(recording, *m_model);
    connect(recording.get(), &CaptureWriter::failed, this, &ConnectionTab::showError);
    m_view->setEmptyText(tr("Nothing here yet.\nWhat passes through the server appears here, row by row."));
    m_filter->setFollows(true);
    m_view->setFollows(true);
    m_refresh.start(RefreshInterval);
    Q_EMIT titleChanged();
    return {};
}

std::shared_ptr<CaptureWriter> ConnectionTab::shareRecording()
{
    if (m_isCapture || !startRecording())
        return {};
    m_shared = m_session->sharedRecorder();
    m_refresh.start(RefreshInterval);
    Q_EMIT statusChanged();
    return m_shared;
}

void ConnectionTab::unshareRecording()
{
    m_shared.reset();
    // An own recording ends with it; what the file still holds is looked for once in a while.
    if (m_isCapture)
        m_refresh.start(CaptureInterval);
    Q_EMIT titleChanged();
}

bool ConnectionTab::startRecording()
{
    if (m_session)
        return true;
    const QString name = m_profile.name.isEmpty() ? m_profile.target.url.host() : m_profile.name;
    const QString path = m_recordings.freshPath(name);
    auto session = LiveSession::create(path, m_profile.keepSecrets);
    if (!session) {
        showError(session.error());
        return false;
    }
    auto reader = CaptureReader::open(path);
    if (!reader) {
        showError(reader.error());
        return false;
    }
    m_session = std::move(*session);
    m_reader = std::move(*reader);
    m_faces->setReader(m_reader);
    m_model->setReader(m_reader);
    hideWhatDecodersTell(m_session->sharedRecorder(), *m_model);
    wireSession();
    m_gate->watch(*m_session);
    return true;
}

QString ConnectionTab::capturePath() const
{
    return m_reader ? m_reader->path() : QString();
}

QString ConnectionTab::statusText() const
{
    if (!m_reader)
        return tr("Not recording");
    const QLocale locale;
    QStringList parts;
    parts << (isLive() || m_shared ? tr("● Recording %1") : tr("%1")).arg(QFileInfo(m_reader->path()).fileName());
    parts << locale.formattedDataSize(QFileInfo(m_reader->path()).size()
                                      + QFileInfo(m_reader->path() + u"-wal"_s).size());
    const int redacted = m_session ? m_session->recorder().redactedCount() : m_reader->redactedCount();
    if (isLive() && !m_gate->user().isEmpty())
        parts << tr("as %1").arg(m_gate->user());
    if (redacted > 0)
        parts << tr("secrets replaced: %1").arg(redacted);
    if (isLive())
        parts << tr("in %1 · out %2 messages")
                     .arg(locale.toString(m_facts.counters.messagesIn), locale.toString(m_facts.counters.messagesOut));
    return parts.join(u"    "_s);
}

} // namespace plectrum
