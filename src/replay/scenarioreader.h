// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/scenario.h"
#include "result.h"

namespace plectrum {

/// Reads scenario files: YAML, one document, read by people and by `replay`.
///
///     scenario: 1                     # version of the format
///     name: Alice edits, Bob sees it
///     variables:
///       board: "42"                   # --var board=7 replaces it
///       host:                         # no value: must be given
///     actors:
///       alice:
///         url: ws://${host}/board/${board}
///         subprotocols: [board.v1]
///         headers: {X-Client: test}
///         cookies: {oc_session: "${secret.cookie.oc_session}"}
///         heartbeats:                 # come when they like: answered at once, never compared
///           - text: "2"
///             answer: {text: "3"}
///       bob: {profile: Board}         # URL and credentials of a saved profile
///     compare:                        # what may differ
///       ignore: [$.debug, $..trace]
///       masks:
///         - {path: $.at, kind: timestamp, reason: differs from run to run}
///       late: 500ms
///       extra: allow                  # messages that no step expects are no difference
///     steps:                          # in this order, whoever plays them
///       - connect: alice
///         answer: {subprotocol: board.v1}
///       - expect: alice
///         json: {type: welcome, sid: "${sid}"}
///         let: {sid: $.sid}           # a name for what the server issued
///       - send: alice
///         json: {type: draw, sid: "${sid}"}
///       - connect: bob
///       - expect: bob
///         json: {type: drawn}
///         within: 2s
///       - barrier: both-are-done      # all that is expected above has come
///       - http: POST https://${host}/api/board/${board}/clear
///         actor: alice
///         answer: {status: 200}
///       - ping: alice
///       - wait: 250ms
///       - close: alice
///         code: 1000
///       - expect: bob
///         end: {code: 1001}
///
/// Messages are `text`, `json` (a JSON text, or YAML written as the value; white space is not sent), `hex`, `base64` or
/// `file` (below the scenario's folder; `as: text` sends these as text). `${name}` stands for a variable or a let,
/// `${secret.…}` for the profile's credentials, `$${` for itself. Times are 250ms, 1.5s; `at` is when it was recorded.
/// Sources of a let: a path, {pattern: regular expression}, {header: name}. Mask kinds: any, uuid, timestamp, number,
/// token, pattern. `end` says that the peer ends the connection.
///
/// Every error is BadScenario, "FILE:LINE:COLUMN: what is wrong; what would be right".
class ScenarioReader {
public:
    /// Also FileNotFound, FileNotReadable.
    static Result<Scenario> read(const QString &path);
    /// `name`: of the file, for errors.
    static Result<Scenario> parse(QByteArrayView text, const QString &name = {});
};

} // namespace plectrum
