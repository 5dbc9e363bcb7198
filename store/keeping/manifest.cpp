#include "store/keeping/manifest.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/atomic_file.h"
#include "core/error_codes.h"
#include "core/json.h"

namespace sohoa {

static constexpr int format = 1;

static Json toJson(const Manifest& m) {
    Json tables = Json::array();
    for (const TableFile& table : m.tables)
        tables.push_back({{"table", table.table},
                          {"rows", table.rows},
                          {"bytes", table.bytes},
                          {"sha256", table.sha256.hex()},
                          {"last_given", table.lastGiven}});
    Json lacking = Json::array();
    for (const LackingFile& file : m.lacking)
        lacking.push_back({{"sha256", file.sha256.hex()}, {"extension", file.extension}, {"reason", file.reason}});
    Json json = {{"format", format},
                 {"medium", m.medium},
                 {"set", m.name.set},
                 {"run", m.name.run},
                 {"kind", name(m.kind)},
                 {"started_at", m.startedAt},
                 {"schema", m.schema},
                 {"ledger", {{"sequence", m.ledgerSequence}, {"head", m.ledgerHead}}},
                 {"tables", tables},
                 {"files", {{"count", m.files}, {"list_sha256", m.fileList.hex()}}},
                 {"lacking", lacking},
                 {"config_sha256", m.config},
                 {"left_out", {"tables search_*", "secret files, keys and PINs", "passwords in sohoa.toml"}},
                 {"previous", nullptr}};
    if (m.previousRun)
        json["previous"] = {{"set", m.previousRun->set}, {"run", m.previousRun->run}, {"sha256", m.previousSha256}};
    return json;
}

std::string manifestText(const Manifest& manifest) {
    const Json json = toJson(manifest);
    const Json whole = {{"manifest", json}, {"sha256", sha256Of(jsonLine(json)).hex()}};
    return whole.dump(1) + "\n";
}

namespace {

// Collects what is wrong, so that reading stays one straight list.
class Reading {
  public:
    explicit Reading(const Json& json) : json_(json) {}

    std::string text(const char* key) { return keep(stringIn(json_, key)); }
    std::uint64_t count(const char* key) {
        const std::int64_t value = keep(integerIn(json_, key));
        if (value < 0) failed_ = true;
        return static_cast<std::uint64_t>(value);
    }
    Sha256 digest(const char* key) { return keep(Sha256::fromHex(text(key))); }
    Reading within(const char* key) { return Reading(json_.is_object() && json_.contains(key) ? json_[key] : none()); }
    const Json& list(const char* key) {
        static const Json empty = Json::array();
        const auto found = json_.find(key);
        if (found != json_.end() && found->is_array()) return *found;
        failed_ = true;
        return empty;
    }
    bool present(const char* key) const { return json_.contains(key) && !json_[key].is_null(); }
    bool failed() const { return failed_; }
    void take(const Reading& part) { failed_ = failed_ || part.failed_; }

  private:
    static const Json& none() {
        static const Json object = Json::object();
        return object;
    }
    template <class T>
    T keep(Result<T> value) {
        if (value) return std::move(*value);
        failed_ = true;
        return T{};
    }
    const Json& json_;
    bool failed_ = false;
};

bool plainName(const std::string& name) {
    return !name.empty() && name.size() < 100 && name.find('/') == std::string::npos && name.front() != '.';
}

bool readManifest(const Json& json, Manifest& m) {
    Reading in(json);
    m.medium = in.text("medium");
    m.name = {in.text("set"), in.text("run")};
    const std::string kind = in.text("kind");
    m.kind = kind == name(BackupKind::Full) ? BackupKind::Full : BackupKind::Incremental;
    m.startedAt = in.text("started_at");
    m.schema = in.count("schema");
    Reading ledger = in.within("ledger");
    m.ledgerSequence = static_cast<std::int64_t>(ledger.count("sequence"));
    m.ledgerHead = ledger.text("head");
    Reading files = in.within("files");
    m.files = files.count("count");
    m.fileList = files.digest("list_sha256");
    m.config = in.text("config_sha256");
    in.take(ledger);
    in.take(files);
    for (const Json& item : in.list("tables")) {
        Reading table(item);
        m.tables.push_back({table.text("table"), table.count("rows"), table.count("bytes"), table.digest("sha256"),
                            static_cast<std::int64_t>(table.count("last_given"))});
        in.take(table);
        if (!plainName(m.tables.back().table)) return false;
    }
    for (const Json& item : in.list("lacking")) {
        Reading file(item);
        m.lacking.push_back({file.digest("sha256"), file.text("extension"), file.text("reason")});
        in.take(file);
    }
    if (in.present("previous")) {
        Reading previous = in.within("previous");
        m.previousRun = RunName{previous.text("set"), previous.text("run")};
        m.previousSha256 = previous.text("sha256");
        in.take(previous);
        if (!plainName(m.previousRun->set) || !plainName(m.previousRun->run)) return false;
    }
    return !in.failed() && integerOr(json, "format", 0) == format && plainName(m.name.set) && plainName(m.name.run);
}

}  // namespace

Result<Manifest> manifestFrom(std::string_view text) {
    auto whole = parseJson(text);
    if (!whole || !whole->is_object() || !whole->contains("manifest") || !(*whole)["manifest"].is_object())
        return fail(errors::BackupDamaged, "not a manifest");
    const Json& json = (*whole)["manifest"];
    if (stringOr(*whole, "sha256", "") != sha256Of(jsonLine(json)).hex())
        return fail(errors::BackupDamaged, "does not fit its own digest");
    Manifest manifest;
    if (!readManifest(json, manifest)) return fail(errors::BackupDamaged, "a member is missing or of the wrong kind");
    return manifest;
}

Result<Manifest> readManifest(const std::filesystem::path& file) {
    auto text = readFile(file);
    if (!text) return fail(errors::BackupDamaged, text.error().detail);
    auto manifest = manifestFrom(*text);
    if (!manifest) return fail(errors::BackupDamaged, fmt::format("{}: {}", file.string(), manifest.error().detail));
    return manifest;
}

}  // namespace sohoa
