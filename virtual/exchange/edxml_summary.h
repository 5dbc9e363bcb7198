// What the exchange itself reads in an .edxml file, to route it and to list it. The only user of pugixml here.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace sohoa::virtual_exchange {

struct Party {
    std::string code, name;
};

struct EdxmlSummary {
    bool status = false;
    Party from;
    std::vector<Party> to;  // of a status: whom ResponseFor names
    std::string documentId, notation, subject, promulgationDate;
    std::vector<std::string> attachmentSha256;  // of the bytes as they lie in the file, after base64
};

// Nothing for what is no edXML message.
std::optional<EdxmlSummary> summarized(const std::string& edxml);

}  // namespace sohoa::virtual_exchange
