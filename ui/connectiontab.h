// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capture/record.h"
#include "profiles/profile.h"
#include "ui/livesession.h"
#include "ui/recordingfolder.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QMenu;
class QSplitter;

namespace plectrum {

class Banner;
class CaptureReader;
class CaptureWriter;
class Composer;
class ConnectionBar;
class Credentials;
class Environments;
class FilterBook;
class FilterLine;
class LoopbackHost;
class MessageHistories;
class OverviewStrip;
class QueueBar;
class ProtobufSource;
class RecordFaces;
class RowActions;
class SavedMessages;
class SearchBar;
class SendGate;
class TimelineLook;
class TimelineModel;
class TimelineView;
class Variables;
struct MessageDraft;

/// One tab: a connection with its recording, or an opened capture. It shows the file; the connection only tells its
/// state.
class ConnectionTab : public QWidget {
    Q_OBJECT

public:
    /// `recordings`: for new recordings. `loopback`, `credentials` and
    /// `environments` must outlive the tab.
    ConnectionTab(const RecordingFolder &recordings, LoopbackHost &loopback, Credentials &credentials,
                  Environments &environments, QWidget *parent = nullptr);
    ~ConnectionTab() override;

    /// Shows a file instead of a connection.
    Result<void> openCapture(const QString &path);
    /// Shows the file that a server records into, as it grows, until unshareRecording().
    Result<void> showRecording(const std::shared_ptr<CaptureWriter> &recording);
    /// The tab's own recording, for a server to write its rows into; begins one if there is none. Null: the tab shows a
    /// file, or the error that it shows. Whoever holds it lets go at unshareRecording() or recordingEnds().
    std::shared_ptr<CaptureWriter> shareRecording();
    void unshareRecording();
    /// Fills the bar; nothing connects yet.
    void setProfile(const Profile &profile);
    /// The profile of this tab was saved: takes it over, but for an address typed here and credentials pasted here.
    void refreshProfile(const Profile &profile);
    /// Asks for cookies, headers or tokens for the next connection.
    void pasteCredentials();
    void connectNow();
    void disconnectNow();
    /// Closes behind what waits to be sent, or when the peer takes nothing for a while; without a question.
    void closeWhenSent();
    /// Asks the address a few times and tells which hop changes what, in a window of its own.
    void diagnose();

    bool isLive() const;
    bool isCapture() const { return m_isCapture; }
    /// Of the profile, the host or the file.
    QString name() const;
    /// With a mark while it is live.
    QString title() const;
    QString url() const;
    QString profileId() const { return m_profile.id; }
    /// The file that is shown; empty before the first connect.
    QString capturePath() const;
    /// One line for the status bar.
    QString statusText() const;
    /// What its peer has not taken yet, as a text; empty: nothing waits.
    QString waitingText() const;
    std::shared_ptr<CaptureReader> reader() const { return m_reader; }

    /// Saved and recent filters; must outlive the tab.
    void setFilterBook(FilterBook &book);
    /// What was sent before, by profile; must outlive the tab.
    void setMessageHistories(MessageHistories &histories);
    /// Messages with names, for all tabs; must outlive the tab.
    void setSavedMessages(SavedMessages &messages);
    /// Columns and times of the timeline; must outlive the tab.
    void setLook(TimelineLook &look);
    /// What Protobuf payloads are read as; must outlive the tab.
    void setProtobuf(ProtobufSource &source);
    /// The strip of traffic over time.
    void setShowsOverview(bool shows);
    /// Whether the newest row stays in sight.
    void setFollows(bool follows);
    /// What a connection is like that no profile tells about.
    void setFreshProfile(const Profile &fresh);
    void setUrlHistory(const QStringList &urls);
    void focusUrl();
    void focusFilter();
    /// Search in payloads, and go on with it.
    void openSearch();
    void findNext();
    void findPrevious();
    void focusComposer();
    /// The connections of the recording as a sequence diagram, in a window beside; nothing before there is a recording.
    void showLanes();
    /// What can be done with the timeline and its rows.
    void fillTimelineMenu(QMenu &menu);
    /// Its rows; belongs to the tab.
    TimelineModel &timeline() const { return *m_model; }
    RecordId currentRecord() const;
    /// Limits the rows to those that match.
    void setFilterText(const QString &text);
    /// Chooses a row of the recording.
    void selectRecord(RecordId id);
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);
    void showError(const Error &error);

Q_SIGNALS:
    void titleChanged();
    void statusChanged();
    void connectedTo(const QString &url);
    /// A line for the status bar, for a moment.
    void said(const QString &text);
    /// Bookmarks or notes are gone; `putBack` brings them back.
    void removed(const QString &text, const std::function<void()> &putBack);
    /// What went wrong with the connection or its recording, as the tab itself says.
    void troubled(const QString &text);
    /// A row was chosen.
    void recordSelected(plectrum::RecordId id);
    /// The failures that HaRP counts may be more now.
    void failuresChanged();
    /// The tab goes, and its recording with it.
    void recordingEnds();
    /// "Don't ask again" was chosen for this profile.
    void askedForTheLastTime(const QString &profileId);

private:
    void build();
    void wire();
    void wireSession();
    bool adoptUrl();
    void withTarget(const std::function<void(const Target &)> &then);
    void useTarget(const Variables &variables, const std::function<void(const Target &)> &then);
    void withFilled(const QString &text, const std::function<void(const QString &)> &then,
                    const std::function<void(const QString &)> &refuse);
    void showDiagnosis(const Target &target);
    bool startRecording();
    void prepare(const Target &target);
    void renewTarget();
    void openTarget(const Target &target);
    void openWith(const Target &target, const std::optional<CookieJar> &jar);
    void refresh();
    void showCounts();
    void showRowMenu(const QPoint &point);
    void stateChanged(Client::State state);
    void sendDraft(const MessageDraft &draft);
    void sendFilled(const MessageDraft &draft, const QString &text);
    void resend(Opcode type, const QByteArray &message);
    void settleResent(bool isOpen);
    void adoptAgreement(const ConnectionInfo &info);
    void writeFrame();
    void saveMessage(const MessageDraft &draft);
    void showSavedMessages();
    void showHistory();
    void closeConnection(std::optional<quint16> code, const QByteArray &reason);
    void showFacts(const SessionFacts &facts);
    void noteDropped(const WaitingSum &what);
    void noteDeliberate(const QList<RecordId> &records, const QString &rules);

    static constexpr std::chrono::milliseconds RefreshInterval{33}; // 30 times a second

    const RecordingFolder m_recordings;
    LoopbackHost &m_loopback;
    Credentials &m_credentials;
    Environments &m_environments;
    Profile m_fresh; ///< what a typed address begins with
    Profile m_profile;
    bool m_isCapture = false;
    std::function<void(const QUrl &server)> m_whenServed; ///< by the embedded server, which is starting
    bool m_isAsking = false;                              ///< the key store is asked for variables
    int m_turn = 0;                                       ///< what was asked for before is not wanted any more
    QStringList m_secrets;                                ///< of the variables in use, which the recording hides
    AnswerChoice m_answers;                               ///< of the connection that is opened next
    /// With what the gate lets through; not set: it is connected.
    std::function<void(const Target &)> m_whenReady;
    bool m_hasPasted = false;
    QList<std::pair<Opcode, QByteArray>> m_resent; ///< messages that wait for the connection to open
    std::unique_ptr<LiveSession> m_session;
    std::shared_ptr<CaptureReader> m_reader;
    std::shared_ptr<CaptureWriter> m_shared; ///< what a server writes into
    SavedMessages *m_saved = nullptr;
    MessageHistories *m_histories = nullptr;
    SessionFacts m_facts;
    bool m_deflates = false; ///< was agreed on the present or last connection
    QString m_service;       ///< its host; empty: this computer
    QTimer m_refresh;
    ConnectionBar *m_bar;
    Banner *m_banner;
    SendGate *m_gate;
    FilterLine *m_filter;
    TimelineModel *m_model;
    SearchBar *m_search;
    TimelineView *m_view;
    RowActions *m_rows;
    OverviewStrip *m_overview;
    RecordFaces *m_faces;
    QueueBar *m_queue;
    Composer *m_composer;
    QSplitter *m_splitter;
};

} // namespace plectrum
