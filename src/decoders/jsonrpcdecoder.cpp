// SPDX-FileCopyrightText: 2026 The Plectrum authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoders/jsonrpcdecoder.h"

#include "decoders/jsontree.h"

namespace plectrum {
namespace {

/// The names of the errors the specification reserves (§5.1).
QByteArray errorName(const QByteArray &code)
{
    static constexpr struct {
        const char *code;
        const char *name;
    } Names[] = {{"-32700", "parse error"},
                 {"-32600", "invalid request"},
                 {"-32601", "method not found"},
                 {"-32602", "invalid params"},
                 {"-32603", "internal error"}};
    for (const auto &row : Names) {
        if (code == row.code)
            return row.name;
    }
    return {};
}

DecodedMessage call(QByteArrayView object, QByteArrayView method, QByteArrayView id)
{
    DecodedMessage decoded;
    decoded.operation = jsonValueText(method);
    decoded.summary = decoded.operation;
    if (const QByteArrayView params = jsonMember(object, "params"); !params.isEmpty()) {
        decoded.summary += ' ' + shortText(params);
        if (!params.startsWith('[') && !params.startsWith('{'))
            decoded.problem = "params must be an object or an array (§4.2)";
    }
    if (!method.startsWith('"'))
        decoded.problem = "method must be a string (§4)";
    if (id.isEmpty()) {
        decoded.summary.prepend("notify ");
        return decoded;
    }
    decoded.part = DecodedMessage::Part::Request;
    decoded.pair = id.toByteArray();
    decoded.summary = "call " + decoded.summary + " #" + shortText(jsonValueText(id), 24);
    return decoded;
}

DecodedMessage answer(QByteArrayView object, QByteArrayView id)
{
    // What could not be read as a request is answered without its id (§5).
    const bool isToNobody = id.isEmpty() || id == "null";
    DecodedMessage decoded;
    if (!isToNobody) {
        decoded.part = DecodedMessage::Part::Reply;
        decoded.pair = id.toByteArray();
    }
    const QByteArrayView error = jsonMember(object, "error");
    const QByteArrayView result = jsonMember(object, "result");
    decoded.isError = !error.isEmpty() && error != "null";
    if (decoded.isError) {
        const QByteArray code = jsonMemberText(error, "code");
        decoded.summary = "error " + code;
        if (const QByteArray name = errorName(code); !name.isEmpty())
            decoded.summary += " (" + name + ')';
        decoded.summary += ' ' + shortText(jsonMemberText(error, "message"));
    } else {
        decoded.summary = "result " + shortText(result);
    }
    if (!error.isEmpty() && error != "null" && !result.isEmpty() && result != "null")
        decoded.problem = "result and error exclude each other (§5)";
    if (!isToNobody)
        decoded.summary += " #" + shortText(jsonValueText(id), 24);
    else if (!decoded.isError)
        decoded.problem = "a result names the id of its request (§5)";
    return decoded;
}

} // namespace

JsonRpcDecoder::JsonRpcDecoder()
    : JsonMessageDecoder("JSON-RPC", Shape::Object, Framing::Batch)
{
}

DecodedMessage JsonRpcDecoder::meaning(QByteArrayView json, Role, QByteArrayView &id)
{
    const QByteArrayView method = jsonMember(json, "method");
    id = jsonMember(json, "id");
    if (!method.isEmpty())
        return call(json, method, id);
    if (!jsonMember(json, "result").isEmpty() || !jsonMember(json, "error").isEmpty())
        return answer(json, id);
    return broken(json, "neither method nor result nor error (§4, §5)");
}

bool JsonRpcDecoder::isOpening(const Input &input)
{
    if (input.type != Opcode::Text)
        return false;
    const QByteArrayView text = trimmedJson(input.message);
    if (!text.startsWith('['))
        return text.startsWith('{') && jsonMember(text, "jsonrpc") == "\"2.0\"";
    const auto batch = jsonElements(text, 1);
    return batch && !batch->empty() && jsonMember(batch->front(), "jsonrpc") == "\"2.0\"";
}

} // namespace plectrum
