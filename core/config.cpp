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

// True where the value is of the kind that the key takes.
using Setter = std::function<bool(const toml::node&)>;
using Section = std::map<std::string_view, Setter>;

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
    const auto source = [](std::string& target) -> Setter {
        return [&target](const toml::node& node) {
            const auto value = node.value_exact<std::string>();
            if (value) target = *value;
            return value == "own" || value == "province";
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
        {"registers",
         {{"arrival_numbers", source(c.registers.arrivalNumbers)},
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
    if (key == "media") return "a list of texts in quotation marks";
    if (key == "image_days" || key == "fixity_files_per_day" || key == "stable_seconds") return "a number from 0";
    if (key == "arrival_numbers") return "\"own\" or \"province\"";
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
