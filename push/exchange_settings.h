// Where the exchange is and who we are there.
#pragma once

#include <chrono>
#include <string>

#include "core/json.h"
#include "core/result.h"
#include "core/secret_bytes.h"
#include "push/http_client.h"

namespace sohoa::push {

struct ExchangeSettings {
    std::string endpoint;  // http(s)://host:port/path, without the action and the last slash
    std::string systemId;
    SecretBytes secret;
    HashFileSpelling hashFileSpelling = HashFileSpelling::WithoutPadding;
    std::chrono::seconds timeout{60};
    TlsFiles tls;
};

// {"endpoint", "system_id", "secret_file", "hash_file_quirk": true, "timeout_seconds": 60,
//  and for TLS "ca_file", "client_certificate_file", "client_key_file"}
// Fails with core.bad_message, core.bad_config or push.secret_unreadable.
Result<ExchangeSettings> exchangeSettingsFromJson(const Json& json);

// The one line of the file, without its end. A file that everybody may read is refused.
Result<SecretBytes> readSecretFile(const std::string& path);

}  // namespace sohoa::push
