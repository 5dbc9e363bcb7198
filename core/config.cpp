#include "core/config.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string_view>

#include "core/text.h"
#include "core/toml_file.h"

namespace sohoa {

namespace fs = std::filesystem;

namespace {

// True where the value is of the kind that the key takes.
using Setter = std::function<bool(const toml::node&)>;
using Section = std::map<std::string_view, Setter>;

const std::set<std::string_view> tokenKeys{"module", "module_sha256", "token_serial", "certificate_sha256",
                                           "softhsm_config"};

std::map<std::string_view, Section> sectionsOf(Config& c) {
    const auto text = [](std::string& target) -> Setter {
        return [&target](const toml::node& node) {
            const auto value = node.value_exact<std::string>();
            if (value) target = nfc(*value);
            return value.has_value();
        };
    };
    const auto path = [&c](fs::path& target) -> Setter {
        return [&target, home = c.home](const toml::node& node) {
            const auto value = node.value_exact<std::string>();
            if (value) target = value->empty() ? fs::path() : home / *value;
            return value.has_value();
        };
    };
    const auto paths = [&c](std::vector<fs::path>& target) -> Setter {
        return [&target, home = c.home](const toml::node& node) {
            if (!node.is_array()) return false;
            for (const toml::node& each : *node.as_array()) {
                const auto value = each.value_exact<std::string>();
                if (!value) return false;
                target.push_back(home / *value);
            }
            return true;
        };
    };
    const auto count = [](std::int64_t& target) -> Setter {
        return [&target](const toml::node& node) {
            const auto value = node.value_exact<std::int64_t>();
            if (value) target = *value;
            return value && *value >= 0;
        };
    };
    const auto countUpTo = [](std::int64_t most, std::int64_t& target) -> Setter {
        return [most, &target](const toml::node& node) {
            const auto value = node.value_exact<std::int64_t>();
            if (value) target = *value;
            return value && *value >= 1 && *value <= most;
        };
    };
    const auto oneOf = [](std::string& target, std::initializer_list<std::string_view> words) -> Setter {
        return [&target, words = std::vector(words)](const toml::node& node) {
            const auto value = node.value_exact<std::string>();
            if (value) target = *value;
            return value && std::find(words.begin(), words.end(), *value) != words.end();
        };
    };
    const auto without = [](WithoutTimeStamp& target) -> Setter {
        return [&target](const toml::node& node) {
            const auto value = node.value_exact<std::string>();
            target = value == "later" ? WithoutTimeStamp::Later : WithoutTimeStamp::Refuse;
            return value == "later" || value == "refuse";
        };
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
        {"scanner",
         {{"device", text(c.scanner.device)},
          {"sane_config", path(c.scanner.saneConfigFolder)},
          {"profile", text(c.scanner.profile)}}},
        {"signer",
         {{"module", path(c.signer.token.module)},
          {"module_sha256", text(c.signer.token.moduleSha256)},
          {"token_serial", text(c.signer.token.serial)},
          {"certificate_sha256", text(c.signer.token.certificateSha256)},
          {"softhsm_config", path(c.signer.token.softhsmConfig)},
          {"module_folders", paths(c.signer.moduleFolders)},
          {"chain", path(c.signer.chainFile)},
          {"trust", path(c.signer.trustFolder)},
          {"tsa_url", text(c.signer.tsaUrl)},
          {"ocsp_url", text(c.signer.ocspUrl)},
          {"level", oneOf(c.signer.level, {"B-T", "B-LT", "B-LTA"})},
          {"without_time_stamp", without(c.signer.withoutTimeStamp)},
          {"tsa_seconds", count(c.signer.tsaSeconds)},
          {"ocsp_seconds", count(c.signer.ocspSeconds)},
          {"token_seconds", count(c.signer.tokenSeconds)},
          {"idle_minutes", count(c.signer.idleMinutes)},
          {"block_time", oneOf(c.signer.blockTime, {"mau-3.2", "iso"})},
          {"seal_image", path(c.signer.sealImage)},
          {"seal_millimetres", count(c.signer.sealMillimetres)}}},
        {"exchange",
         {{"endpoint", text(c.exchange.endpoint)},
          {"system_id", text(c.exchange.systemId)},
          {"secret_file", path(c.exchange.secretFile)},
          {"default_receiver", text(c.exchange.defaultReceiver)},
          {"largest_mib", countUpTo(50, c.exchange.largestMebibytes)}}},
        {"registers",
         {{"arrival_numbers", oneOf(c.registers.arrivalNumbers, {"own", "province"})},
          {"notation", text(c.registers.notation)},
          {"calendar", path(c.registers.calendarFolder)}}},
        {"keeping",
         {{"media", paths(c.keeping.media)},
          {"image_days", count(c.keeping.imageDays)},
          {"fixity_files_per_day", count(c.keeping.fixityFilesPerDay)}}},
        {"intake",
         {{"folder", path(c.intake.folder)},
          {"operator", text(c.intake.operatorName)},
          {"stable_seconds", count(c.intake.stableSeconds)}}},
        {"packages",
         {{"archive", text(c.packages.archiveCode)},
          {"fonds", text(c.packages.fonds)},
          {"name", text(c.packages.namePattern)}}},
    };
}

std::string_view kindOf(std::string_view key) {
    if (key == "media" || key == "module_folders") return "a list of texts in quotation marks";
    for (const std::string_view number : {"image_days", "fixity_files_per_day", "stable_seconds", "tsa_seconds",
                                          "ocsp_seconds", "token_seconds", "idle_minutes", "seal_millimetres"})
        if (key == number) return "a number from 0";
    if (key == "largest_mib") return "a number from 1 to 50";
    if (key == "arrival_numbers") return "\"own\" or \"province\"";
    if (key == "level") return "\"B-T\", \"B-LT\" or \"B-LTA\"";
    if (key == "without_time_stamp") return "\"refuse\" or \"later\"";
    if (key == "block_time") return "\"mau-3.2\" or \"iso\"";
    return "a text in quotation marks";
}

Result<> readSection(const fs::path& file, std::string_view sectionName, const Section& section,
                     const toml::node& node) {
    const toml::table* table = node.as_table();
    if (table == nullptr) return failAtLine(file, node.source(), fmt::format("[{}] is a section", sectionName));
    for (const auto& [key, value] : *table) {
        const auto setter = section.find(key.str());
        if (setter == section.end())
            return failAtLine(file, key.source(), fmt::format("no key {} in [{}]", key.str(), sectionName));
        if (!setter->second(value))
            return failAtLine(file, value.source(),
                              fmt::format("not a value for {}: {}", key.str(), kindOf(key.str())));
    }
    return {};
}

// [[token]]: each other token with a name of its own.
Result<> readTokens(const fs::path& file, const fs::path& home, const toml::node& node,
                    std::vector<TokenConfig>& tokens) {
    const toml::array* list = node.as_array();
    if (list == nullptr) return failAtLine(file, node.source(), "tokens are written as [[token]]");
    for (const toml::node& each : *list) {
        Config one;
        one.home = home;
        TokenConfig& token = one.signer.token;
        auto section = sectionsOf(one).at("signer");
        for (auto at = section.begin(); at != section.end();)
            at = tokenKeys.contains(at->first) ? std::next(at) : section.erase(at);
        section["name"] = [&token](const toml::node& value) {
            token.name = value.value_or(std::string());
            return !token.name.empty();
        };
        if (auto read = readSection(file, "token", section, each); !read) return read;
        const bool known = std::any_of(tokens.begin(), tokens.end(),
                                       [&](const TokenConfig& other) { return other.name == token.name; });
        if (token.name.empty() || known) return failAtLine(file, each.source(), "a token has a name of its own");
        tokens.push_back(token);
    }
    return {};
}

}  // namespace

const TokenConfig* SignerConfig::tokenNamed(std::string_view name) const {
    if (name.empty()) return &token;
    const auto found = std::find_if(otherTokens.begin(), otherTokens.end(),
                                    [&](const TokenConfig& other) { return other.name == name; });
    return found == otherTokens.end() ? nullptr : &*found;
}

Result<Config> loadConfig(const fs::path& file) {
    auto root = readTomlFile(file);
    if (!root) return passOn(root);
    Config config;
    std::error_code ignored;
    config.home = fs::absolute(file, ignored).parent_path();
    const auto sections = sectionsOf(config);
    for (const auto& [key, value] : *root) {
        if (key.str() == "token") {
            if (auto read = readTokens(file, config.home, value, config.signer.otherTokens); !read) return passOn(read);
            continue;
        }
        const auto section = sections.find(key.str());
        if (section == sections.end()) return failAtLine(file, key.source(), fmt::format("no section [{}]", key.str()));
        if (auto read = readSection(file, key.str(), section->second, value); !read) return passOn(read);
    }
    return config;
}

}  // namespace sohoa
