// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/endpoint.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace plectrum {

/// /roster/<name>: who is there, and one editor whose messages reach everyone.
///
/// Members are listed in the order in which they joined, with an id that counts up from 1 and a name: `?name=`, else
/// the user HaRP names, else the id. With `?viewer=1` a member does not become editor unless it asks.
///
/// What members are told, as JSON, always in this order:
/// - the one who joins: {"event":"welcome","you":id,"roster":name}, then everybody, it too:
///   {"event":"join","member":{id,name},"editor":id or null,"members":[…]}
/// - everybody left: {"event":"leave","member":…,"editor":…,"members":[…]}
/// - everybody, when the editor is another: {"event":"editor","editor":id or null,"before":id or null,"why":…}, why
///   being "joined", "requested", "passed" or "left". The first to join is editor at once; when the editor leaves, the
///   longest-standing member follows it that is no viewer by wish, or else nobody.
/// Calls: {"call":"requestEditor"} makes the caller editor if there is none, else the editor is told
/// {"event":"editorRequested","by":{id,name}}; {"call":"passEditor","to":id} by the editor; {"call":"members"} is
/// answered {"reply":"members","editor":…,"members":[…]}.
/// All other messages of the editor, text and binary, go to everybody, the editor too; of others they are answered
/// {"error":…,"editor":…}, as are calls that cannot be done.
class RosterEndpoint : public Endpoint {
    Q_OBJECT

public:
    using Endpoint::Endpoint;
    std::optional<Refusal> refuse(const QUrl &url) const override;
    void join(Peer *peer) override;
    qsizetype roomCount() const override { return m_rosters.size(); }

private:
    struct Member {
        Peer *peer = nullptr;
        QString id;
        QString name;
        bool wantsToEdit = true;

        QJsonObject toJson() const;
    };
    struct Roster {
        QList<Member> members; ///< in the order in which they joined
        QString editor;        ///< id; empty: nobody
        qint64 lastId = 0;

        Member *member(const QString &id);
        QJsonObject withMembers(QJsonObject event) const;
    };

    void received(const QString &roster, const QString &id, Opcode type, QByteArrayView message);
    void leave(const QString &roster, const QString &id);
    QJsonObject call(const QString &roster, const QString &id, const QJsonObject &call);
    void setEditor(const QString &roster, const QString &id, const QString &why);
    void tell(const QString &roster, const QJsonObject &event);
    void tell(const QString &roster, Opcode type, QByteArrayView message);

    QHash<QString, Roster> m_rosters; ///< by name; one without members is gone, and its ids with it
};

} // namespace plectrum
