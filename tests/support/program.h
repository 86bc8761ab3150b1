// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>

namespace plectrum {

/// What a program said until its end.
struct Outcome {
    int code = -1; ///< -1: it crashed, was killed or never started
    QByteArray out;
    QByteArray err;

    /// The lines of stdout as objects; an empty one for a line that is none.
    QList<QJsonObject> json() const;
    /// The first of them with this "event".
    QJsonObject event(const QString &name) const;
};

/// A program that runs; killed with this object.
class Program : public QProcess {
    Q_OBJECT

public:
    Program(const QString &program, const QStringList &arguments);
    ~Program() override;

    /// The next line of stdout without its break; waits for it.
    QByteArray nextLine();
    void signal(int number);
    /// Waits for the end.
    Outcome end();
};

/// Runs a program to its end with `input` as stdin.
Outcome run(const QString &program, const QStringList &arguments, const QByteArray &input = {});
/// Runs plectrum-cli so.
Outcome runPlectrum(const QStringList &arguments, const QByteArray &input = {});

/// `plectrum-cli serve` with these options, listening.
class ServingProgram : public Program {
    Q_OBJECT

public:
    explicit ServingProgram(const QStringList &options = {});
    QString url(const QString &path) const;

    const QString firstLine;
};

} // namespace plectrum
