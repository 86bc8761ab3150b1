// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/whiteboard/whiteboardvotings.h"

#include <QDateTime>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace plectrum {
namespace {

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

WhiteboardVotings::Outcome WhiteboardVotings::start(const QJsonObject &wanted, const QString &author)
{
    const QString question = wanted.value("question"_L1).toString().trimmed();
    const QString type = wanted.value("type"_L1).toString();
    const QJsonArray titles = wanted.value("options"_L1).toArray();
    if (m_votings.size() >= MostVotings)
        return tl::unexpected(u"Maximum 50 votings per room reached"_s);
    if (question.isEmpty())
        return tl::unexpected(u"Question cannot be empty"_s);
    if (type.trimmed().isEmpty())
        return tl::unexpected(u"Type cannot be empty"_s);
    if (type != "single-choice"_L1 && type != "multiple-choice"_L1)
        return tl::unexpected(u"Invalid voting type. Must be one of: single-choice, multiple-choice"_s);
    if (titles.size() < 2)
        return tl::unexpected(u"At least 2 options are required"_s);
    QJsonArray options;
    for (const auto each : titles) {
        if (const QString title = each.toString().trimmed(); !title.isEmpty()) {
            options.append(QJsonObject{
                {u"uuid"_s, newUuid()}, {u"type"_s, u"answer"_s}, {u"title"_s, title}, {u"votes"_s, QJsonArray()}});
        }
    }
    if (options.size() < 2)
        return tl::unexpected(u"At least 2 non-empty options are required"_s);
    if (options.size() > MostOptions)
        return tl::unexpected(u"Maximum 20 options allowed per voting"_s);
    const QJsonObject voting{{u"uuid"_s, newUuid()},
                             {u"state"_s, u"open"_s},
                             {u"question"_s, question},
                             {u"author"_s, author},
                             {u"type"_s, type},
                             {u"options"_s, options},
                             {u"startedAt"_s, QDateTime::currentMSecsSinceEpoch()}};
    m_votings.append(voting);
    return voting;
}

WhiteboardVotings::Outcome WhiteboardVotings::vote(const QString &voting, const QString &option, const QString &user)
{
    const qsizetype index = indexOf(voting);
    if (index < 0 || m_votings.at(index)["state"_L1] != "open"_L1)
        return tl::unexpected(u"Voting not found or not open"_s);
    QJsonObject found = m_votings.at(index).toObject();
    QJsonArray options = found.value("options"_L1).toArray();
    qsizetype chosen = -1;
    bool hasVoted = false;
    for (qsizetype i = 0; i < options.size(); ++i) {
        if (options.at(i)["uuid"_L1].toString() == option)
            chosen = i;
        hasVoted |= options.at(i)["votes"_L1].toArray().contains(user);
    }
    if (chosen < 0)
        return tl::unexpected(u"Option not found"_s);
    QJsonObject target = options.at(chosen).toObject();
    QJsonArray votes = target.value("votes"_L1).toArray();
    if (votes.contains(user))
        return tl::unexpected(u"User has already voted for this option"_s);
    if (hasVoted && found.value("type"_L1) == "single-choice"_L1)
        return tl::unexpected(u"User has already voted in this single-choice voting"_s);
    votes.append(user);
    target.insert(u"votes"_s, votes);
    options[chosen] = target;
    found.insert(u"options"_s, options);
    m_votings[index] = found;
    return found;
}

WhiteboardVotings::Outcome WhiteboardVotings::end(const QString &voting, const QString &user)
{
    const qsizetype index = indexOf(voting);
    if (index < 0)
        return tl::unexpected(u"Voting not found"_s);
    QJsonObject found = m_votings.at(index).toObject();
    if (found.value("author"_L1).toString() != user)
        return tl::unexpected(u"Only the author can end the voting"_s);
    found.insert(u"state"_s, u"closed"_s);
    m_votings[index] = found;
    return found;
}

qsizetype WhiteboardVotings::indexOf(const QString &voting) const
{
    for (qsizetype i = 0; i < m_votings.size(); ++i) {
        if (m_votings.at(i)["uuid"_L1].toString() == voting)
            return i;
    }
    return -1;
}

} // namespace plectrum
