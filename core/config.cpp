#include "core/config.h"

#include <fmt/format.h>

#include <functional>
#include <map>
#include <string_view>

#include "core/text.h"
#include "core/toml_file.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

using Setter = std::function<void(const std::string&)>;
using Section = std::map<std::string_view, Setter>;

std::map<std::string_view, Section> sectionsOf(Config& c) {
    const auto text = [](std::string& target) { return [&target](const std::string& v) { target = nfc(v); }; };
    const auto path = [&c](fs::path& target) {
        return [&target, home = c.home](const std::string& v) { target = v.empty() ? fs::path() : home / v; };
    };
    return {
        {"office",
         {{"code", text(c.office.code)},
          {"name", text(c.office.name)},
          {"in_charge", text(c.office.inCharge)},
          {"place", text(c.office.place)},
          {"address", text(c.office.address)},
          {"email", text(c.office.email)},
          {"telephone", text(c.office.telephone)}}},
        {"store", {{"connection", text(c.store.connection)}}},
        {"scanner", {{"device", text(c.scanner.device)}, {"sane_config", path(c.scanner.saneConfigFolder)}}},
        {"signer",
         {{"module", path(c.signer.module)},
          {"token_serial", text(c.signer.tokenSerial)},
          {"certificate_sha256", text(c.signer.certificateSha256)},
          {"softhsm_config", path(c.signer.softhsmConfig)},
          {"chain", path(c.signer.chainFile)},
          {"trust", path(c.signer.trustFolder)},
          {"tsa_url", text(c.signer.tsaUrl)},
          {"ocsp_url", text(c.signer.ocspUrl)}}},
        {"exchange",
         {{"endpoint", text(c.exchange.endpoint)},
          {"system_id", text(c.exchange.systemId)},
          {"secret_file", path(c.exchange.secretFile)},
          {"default_receiver", text(c.exchange.defaultReceiver)}}},
    };
}

Result<> readSection(const fs::path& file, std::string_view sectionName, const Section& section,
                     const toml::node& node) {
    const toml::table* table = node.as_table();
    if (table == nullptr) return failAtLine(file, node.source(), fmt::format("[{}] is a section", sectionName));
    for (const auto& [key, value] : *table) {
        const auto setter = section.find(key.str());
        if (setter == section.end())
            return failAtLine(file, key.source(), fmt::format("no key {} in [{}]", key.str(), sectionName));
        const auto text = value.value<std::string>();
        if (!value.is_string() || !text)
            return failAtLine(file, value.source(), fmt::format("{} is a text in quotation marks", key.str()));
        setter->second(*text);
    }
    return {};
}

}  // namespace

Result<Config> loadConfig(const fs::path& file) {
    auto root = readTomlFile(file);
    if (!root) return passOn(root);
    Config config;
    std::error_code ignored;
    config.home = fs::absolute(file, ignored).parent_path();
    const auto sections = sectionsOf(config);
    for (const auto& [key, value] : *root) {
        const auto section = sections.find(key.str());
        if (section == sections.end()) return failAtLine(file, key.source(), fmt::format("no section [{}]", key.str()));
        if (auto read = readSection(file, key.str(), section->second, value); !read) return passOn(read);
    }
    return config;
}

}  // namespace sohoa
