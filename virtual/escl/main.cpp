// sohoa-virtual-scanner: an eSCL scanner for trying out, whose paper is a folder of page images. Ends on SIGTERM or
// SIGINT.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <filesystem>

#include "core/atomic_file.h"
#include "virtual/escl/escl_server.h"
#include "virtual/escl/sane_config.h"

namespace {

constexpr int usage = 2;

int report(const sohoa::Error& error) {
    fmt::print(stderr, "{}: {} ({})\n", error.code.name, error.code.vi, error.detail);
    return sohoa::exitStatus(error.code);
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
    app.add_option("folder", options.folder, "JPEG, PNG and TIFF files, sorted by name")->check(CLI::ExistingDirectory);
    app.add_option("--port", options.port, "0: any that is free")->check(CLI::Range(0, 65535));
    app.add_option("--port-file", portFile, "receives the port once the scanner listens");
    app.add_option("--source", sources, "what is offered; without it all of them")
        ->check(CLI::IsMember({"flatbed", "adf", "duplex"}));
    app.add_option(
        "--fault", faults,
        "NAME[@PAGE][:TIMES], NAME one of empty-feeder, jam, cover-open, busy, hang, cut, torn, html, http-500");
    app.add_option(
        "--write-sane-config", saneConfig,
        "write a SANE configuration for the scanner at --port into this folder, print the device's name, and end");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : usage;
    }
    if (!saneConfig.empty()) {
        const auto name = sohoa::escl::writeSaneConfig(saneConfig, options.port);
        if (!name) return report(name.error());
        fmt::print("{}\n", *name);
        return 0;
    }
    if (options.folder.empty()) {
        fmt::print(stderr, "{}", app.help());
        return usage;
    }
    if (!sources.empty()) {
        const auto offered = [&sources](std::string_view name) {
            return std::find(sources.begin(), sources.end(), name) != sources.end();
        };
        options.sources = {offered("flatbed"), offered("adf"), offered("duplex")};
    }
    for (const std::string& text : faults) {
        const auto fault = sohoa::escl::parseFault(text);
        if (!fault) {
            report(fault.error());
            return usage;
        }
        options.faults.push_back(*fault);
    }
    return serve(options, portFile);
}
