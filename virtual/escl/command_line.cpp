#include "virtual/escl/command_line.h"

#include <algorithm>
#include <map>

#include "core/error_codes.h"

namespace sohoa::escl {

namespace fs = std::filesystem;

static std::string modelKeys() {
    std::string keys;
    for (const Model& model : models())
        keys += (keys.empty() ? "" : ", ") + model.key;
    return keys;
}

static CLI::Range milliseconds() { return {0, 3'600'000}; }

CommandLine::CommandLine(CLI::App& app) {
    addPaper(app);
    addDevice(app);
    addFaults(app);
    app.add_option("--write-sane-config", saneConfig,
                   "write a SANE configuration for the scanner at --port or --unix into this folder, print the "
                   "device's name, and end");
    app.footer("Faults: " + faultNames() +
               ".\nThe operator, over HTTP on the same port: POST /operator/load, /operator/refeed?from=K, "
               "/operator/clear, /operator/close-cover, /operator/power?on|off; GET /operator/stack.");
}

void CommandLine::addPaper(CLI::App& app) {
    static const std::map<std::string, Reload> reloads{
        {"job", Reload::Job}, {"when-empty", Reload::WhenEmpty}, {"never", Reload::Never}};
    app.add_option("folder", options_.folder, "JPEG, PNG and TIFF files, sorted by name")
        ->check(CLI::ExistingDirectory);
    app.add_option("--sheets", options_.sheets, "paper without a folder: so many A4 sheets, numbered on both sides")
        ->check(CLI::Range(1, 100'000));
    app.add_option("--reload", options_.reload,
                   "job: every job begins with the whole stack (the default); when-empty: the stack comes back when "
                   "the tray is empty; never: only the operator loads")
        ->transform(CLI::CheckedTransformer(reloads))
        ->type_name("WHEN");
}

void CommandLine::addDevice(CLI::App& app) {
    app.add_option("--port", options_.port, "0: any that is free")->check(CLI::Range(0, 65535));
    app.add_option("--unix", options_.unixSocket, "listen on a UNIX socket instead")->excludes("--port");
    app.add_option("--port-file", portFile, "receives the port (0: a UNIX socket) once the scanner listens");
    app.add_option("--source", sources_, "what is offered; without it all that the model has")
        ->check(CLI::IsMember({"flatbed", "adf", "duplex"}));
    app.add_option("--model", model_, "what it says it can: " + modelKeys());
    app.add_option("--make-and-model", makeAndModel_, "another name than the model's");
    app.add_option("--serial", serial_, "another serial number");
    app.add_option("--uuid", uuid_, "another UUID");
    app.add_option("--sheet-time", sheetTime_, "milliseconds that each side takes; 100")->check(milliseconds());
    app.add_option("--buffer", options_.buffer, "so many sheets are read ahead of what is asked for; 0")
        ->check(CLI::Range(0, 1000));
}

void CommandLine::addFaults(CLI::App& app) {
    app.add_option("--fault", faults_,
                   "NAME[@PAGE|@#SIDE][:TIMES], at a job's page or at a side of the whole stack; see below");
    app.add_option("--script", scripts_, "a file with one fault a line; # begins a comment")->check(CLI::ExistingFile);
    app.add_option(
        "--random-faults", random_,
        "SEED:EVERY[:NAME,NAME…], about one fault in EVERY sheets over all jobs, the same for the same seed");
    app.add_option("--slow-time", slow_, "milliseconds that a slow page drips; 5000")->check(milliseconds());
    app.add_option("--vanish-time", away_, "milliseconds until a vanished scanner is back; 0: until the operator; 5000")
        ->check(milliseconds());
}

Result<> CommandLine::readFaults(ServerOptions& options) const {
    for (const std::string& text : faults_) {
        auto fault = parseFault(text);
        if (!fault) return passOn(fault);
        options.faults.push_back(*fault);
    }
    for (const fs::path& script : scripts_) {
        auto read = readFaultScript(script);
        if (!read) return passOn(read);
        options.faults.insert(options.faults.end(), read->begin(), read->end());
    }
    if (random_.empty()) return {};
    auto random = parseRandomFaults(random_);
    if (!random) return passOn(random);
    options.random = *random;
    return {};
}

Result<ServerOptions> CommandLine::options() const {
    ServerOptions options = options_;
    const auto model = modelNamed(model_);
    if (!model) return fail(errors::BadConfig, "--model: one of " + modelKeys());
    options.model = *model;
    if (!makeAndModel_.empty()) options.model.makeAndModel = makeAndModel_;
    if (!serial_.empty()) options.model.serial = serial_;
    if (!uuid_.empty()) options.model.uuid = uuid_;
    const auto offered = [this](std::string_view name) {
        return sources_.empty() || std::find(sources_.begin(), sources_.end(), name) != sources_.end();
    };
    options.sources = {offered("flatbed"), offered("adf"), offered("duplex")};
    options.sheetTime = std::chrono::milliseconds(sheetTime_);
    options.slow = std::chrono::milliseconds(slow_);
    options.away = std::chrono::milliseconds(away_);
    if (auto read = readFaults(options); !read) return passOn(read);
    return options;
}

}  // namespace sohoa::escl
