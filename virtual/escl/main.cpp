// sohoa-virtual-scanner: an eSCL scanner for trying out, whose paper is a folder of page images. Ends on SIGTERM or
// SIGINT.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <map>

#include "core/atomic_file.h"
#include "virtual/escl/escl_server.h"
#include "virtual/escl/sane_config.h"

namespace {

constexpr int usage = 2;

int report(const sohoa::Error& error) {
    fmt::print(stderr, "{}: {} ({})\n", error.code.name, error.code.vi, error.detail);
    return sohoa::exitStatus(error.code);
}

std::string modelKeys() {
    std::string keys;
    for (const auto& model : sohoa::escl::models())
        keys += (keys.empty() ? "" : ", ") + model.key;
    return keys;
}

std::string faultHelp() {
    return "Faults: " + sohoa::escl::faultNames() +
           ".\nThe operator, over HTTP on the same port: POST /operator/load, /operator/refeed?from=K, "
           "/operator/clear, "
           "/operator/close-cover, /operator/power?on|off; GET /operator/stack.";
}

sohoa::Result<> readFaults(const std::vector<std::string>& rules, const std::vector<std::filesystem::path>& scripts,
                           const std::string& random, sohoa::escl::ServerOptions& options) {
    for (const std::string& text : rules) {
        const auto fault = sohoa::escl::parseFault(text);
        if (!fault) return tl::unexpected(fault.error());
        options.faults.push_back(*fault);
    }
    for (const auto& script : scripts) {
        const auto read = sohoa::escl::readFaultScript(script);
        if (!read) return tl::unexpected(read.error());
        options.faults.insert(options.faults.end(), read->begin(), read->end());
    }
    if (random.empty()) return {};
    const auto drawn = sohoa::escl::parseRandomFaults(random);
    if (!drawn) return tl::unexpected(drawn.error());
    options.random = *drawn;
    return {};
}

int serve(const sohoa::escl::ServerOptions& options, const std::filesystem::path& portFile) {
    // Blocked before any thread begins, so that every thread leaves them to sigwait().
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    const auto server = sohoa::escl::EsclServer::start(options);
    if (!server) return report(server.error());
    if (!portFile.empty()) {
        const auto replace = sohoa::AtomicFile::Existing::Replace;
        const auto written = sohoa::writeFileAtomically(portFile, fmt::format("{}\n", (*server)->port()), replace);
        if (!written) return report(written.error());
    }
    fmt::print("{}\n", (*server)->url());
    std::fflush(stdout);
    int signal = 0;
    sigwait(&ends, &signal);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"A virtual eSCL scanner on 127.0.0.1 that serves the page images of a folder"};
    sohoa::escl::ServerOptions options;
    std::filesystem::path portFile, saneConfig;
    std::vector<std::string> sources, faults;
    std::vector<std::filesystem::path> scripts;
    std::string random;
    const std::map<std::string, sohoa::escl::Reload> reloads{{"job", sohoa::escl::Reload::Job},
                                                             {"when-empty", sohoa::escl::Reload::WhenEmpty},
                                                             {"never", sohoa::escl::Reload::Never}};
    int sheetTime = 100, slow = 5000, away = 5000;
    const auto milliseconds = CLI::Range(0, 3'600'000);
    app.add_option("folder", options.folder, "JPEG, PNG and TIFF files, sorted by name")->check(CLI::ExistingDirectory);
    app.add_option("--port", options.port, "0: any that is free")->check(CLI::Range(0, 65535));
    app.add_option("--unix", options.unixSocket, "listen on a UNIX socket instead")->excludes("--port");
    app.add_option("--port-file", portFile, "receives the port (0: a UNIX socket) once the scanner listens");
    app.add_option("--source", sources, "what is offered; without it all of them")
        ->check(CLI::IsMember({"flatbed", "adf", "duplex"}));
    app.add_option("--sheets", options.sheets, "paper without a folder: so many A4 sheets, numbered on both sides")
        ->check(CLI::Range(1, 100'000));
    app.add_option(
           "--reload", options.reload,
           "when the whole stack comes back into the tray: with each job (the default), when the tray is empty, "
           "or never but by the operator")
        ->transform(CLI::CheckedTransformer(reloads));
    app.add_option("--sheet-time", sheetTime, "milliseconds that each side takes; 100")->check(milliseconds);
    app.add_option("--buffer", options.buffer, "so many sheets are read ahead of what is asked for; 0")
        ->check(CLI::Range(0, 1000));
    std::string modelKey = "virtual", makeAndModel, serial, uuid;
    app.add_option("--model", modelKey, "what it says it can: " + modelKeys());
    app.add_option("--make-and-model", makeAndModel, "another name than the model's");
    app.add_option("--serial", serial, "another serial number");
    app.add_option("--uuid", uuid, "another UUID");
    app.add_option("--fault", faults,
                   "NAME[@PAGE|@#SIDE][:TIMES], at a job's page or at a side of the whole stack; see below");
    app.add_option("--script", scripts, "a file with one fault a line; # begins a comment")->check(CLI::ExistingFile);
    app.add_option(
        "--random-faults", random,
        "SEED:EVERY[:NAME,NAME…], about one fault in EVERY sheets over all jobs, the same for the same seed");
    app.add_option("--slow-time", slow, "milliseconds that a slow page drips; 5000")->check(milliseconds);
    app.add_option("--vanish-time", away, "milliseconds until a vanished scanner is back; 0: until the operator; 5000")
        ->check(milliseconds);
    app.footer(faultHelp());
    app.add_option("--write-sane-config", saneConfig,
                   "write a SANE configuration for the scanner at --port or --unix into this folder, print the "
                   "device's name, and end");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : usage;
    }
    if (!saneConfig.empty()) {
        const auto name = options.unixSocket.empty() ? sohoa::escl::writeSaneConfig(saneConfig, options.port)
                                                     : sohoa::escl::writeSaneConfig(saneConfig, options.unixSocket);
        if (!name) return report(name.error());
        fmt::print("{}\n", *name);
        return 0;
    }
    if (options.folder.empty() == (options.sheets == 0)) {
        fmt::print(stderr, "{}", app.help());
        return usage;
    }
    if (!sources.empty()) {
        const auto offered = [&sources](std::string_view name) {
            return std::find(sources.begin(), sources.end(), name) != sources.end();
        };
        options.sources = {offered("flatbed"), offered("adf"), offered("duplex")};
    }
    const auto model = sohoa::escl::modelNamed(modelKey);
    if (!model) {
        fmt::print(stderr, "--model: one of {}\n", modelKeys());
        return usage;
    }
    options.model = *model;
    if (!makeAndModel.empty()) options.model.makeAndModel = makeAndModel;
    if (!serial.empty()) options.model.serial = serial;
    if (!uuid.empty()) options.model.uuid = uuid;
    options.sheetTime = std::chrono::milliseconds(sheetTime);
    options.slow = std::chrono::milliseconds(slow);
    options.away = std::chrono::milliseconds(away);
    if (const auto read = readFaults(faults, scripts, random, options); !read) {
        report(read.error());
        return usage;
    }
    return serve(options, portFile);
}
