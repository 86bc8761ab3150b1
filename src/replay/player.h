// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/playoptions.h"
#include "replay/replayresult.h"

#include <QObject>

#include <memory>

namespace plectrum {

class CaptureWriter;
class Client;

/// Plays a scenario on fresh connections and compares what comes with what is expected.
///
/// Steps are begun in their order, whoever plays them; a step that must wait lets none behind it begin. An expectation
/// is met by any message of its actor that says the same, whatever the order; where none does within its time, one that
/// is like it gives the values for its lets, so that the play goes on. What the differences are is told at the end,
/// from all that came (alignment.h). Ends in exactly one finished(). Lives in the thread that creates it, which needs
/// an event loop.
class Player : public QObject {
    Q_OBJECT

public:
    /// How long a message that is only like the expected one may wait for a better one.
    static constexpr std::chrono::milliseconds Grace{250};
    /// How long what nobody expects is listened for at the end.
    static constexpr std::chrono::milliseconds Settle{200};

    /// `recorder` may be null, and must outlive the player.
    Player(Scenario scenario, PlayOptions options, CaptureWriter *recorder = nullptr, QObject *parent = nullptr);
    ~Player() override;

    /// The clients there will be, one an actor, before start(); for keeping accounts of their credentials.
    QList<Client *> clients() const;
    const Scenario &scenario() const;
    /// Before start(): as in PlayOptions, for credentials that come later than the player is made.
    void setCredentials(const Target &base, const QMap<QString, Target> &profiles);

    void start();
    /// Closes what is open and finishes with what there is.
    void stop();
    /// Before start() or while playing: steps wait for step().
    void setStepwise(bool stepwise);
    /// Lets one more step begin.
    void step();
    /// Can what came be compared once more? After finished(), of a single loop.
    bool canCompareAgain() const;
    /// Compares what came once more, with `compare` in place of the scenario's; ends in comparedAgain().
    void compareAgain(const Tolerance &compare);

Q_SIGNALS:
    /// A step begins; `loop` from 0.
    void stepBegan(int loop, int step);
    void stepEnded(int loop, int step);
    /// An expectation was not met, or the peer ended the connection before its time.
    void differed(int loop, int step);
    void finished(const plectrum::ReplayResult &result);
    void comparedAgain(const plectrum::ReplayResult &result);

private:
    friend class ReplayComparison;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace plectrum
