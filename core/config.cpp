#include "core/config.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <functional>
#include <map>
#include <string_view>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/text.h"

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

tl::unexpected<Error> failAt(const fs::path& file, const toml::source_region& where, std::string_view what) {
    return fail(errors::BadConfig, fmt::format("{}:{}: {}", file.string(), where.begin.line, what));
}

Result<> readSection(const fs::path& file, std::string_view sectionName, const Section& section,
                     const toml::node& node) {
    const toml::table* table = node.as_table();
    if (table == nullptr) return failAt(file, node.source(), fmt::format("[{}] is a section", sectionName));
    for (const auto& [key, value] : *table) {
        const auto setter = section.find(key.str());
        if (setter == section.end())
            return failAt(file, key.source(), fmt::format("no key {} in [{}]", key.str(), sectionName));
        const auto text = value.value<std::string>();
        if (!value.is_string() || !text)
            return failAt(file, value.source(), fmt::format("{} is a text in quotation marks", key.str()));
        setter->second(*text);
    }
    return {};
}

// Dotted keys nest without a limit in the parser, whose stack they would use up; a short line cannot hold many of them.
Result<> refuseLongLines(const fs::path& file, std::string_view text) {
    constexpr std::size_t longestLine = 4096;
    for (std::size_t at = 0, line = 1; at < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (end - at > longestLine)
            return fail(errors::BadConfig, fmt::format("{}:{}: a line of {} bytes", file.string(), line, end - at));
        at = end + 1;
    }
    return {};
}

}  // namespace

Result<Config> loadConfig(const fs::path& file) {
    auto text = readFile(file, 1u << 20);
    if (!text) return passOn(text);
    if (auto shortEnough = refuseLongLines(file, *text); !shortEnough) return passOn(shortEnough);
    Config config;
    std::error_code ignored;
    config.home = fs::absolute(file, ignored).parent_path();
    toml::table root;
    try {
        root = toml::parse(*text, file.string());
    } catch (const toml::parse_error& e) {
        return failAt(file, e.source(), e.description());
    }
    const auto sections = sectionsOf(config);
    for (const auto& [key, value] : root) {
        const auto section = sections.find(key.str());
        if (section == sections.end()) return failAt(file, key.source(), fmt::format("no section [{}]", key.str()));
        if (auto read = readSection(file, key.str(), section->second, value); !read) return passOn(read);
    }
    return config;
}

}  // namespace sohoa
