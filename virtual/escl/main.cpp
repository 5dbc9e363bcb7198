// sohoa-virtual-scanner: an eSCL scanner for trying out, whose paper is a folder of page images or numbered. Ends on
// SIGTERM or SIGINT.
#include <fmt/format.h>

#include <csignal>
#include <cstdio>
#include <filesystem>

#include "core/atomic_file.h"
#include "virtual/escl/command_line.h"
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
    CLI::App app{"A virtual eSCL scanner on 127.0.0.1 that scans the page images of a folder, or sheets of its own"};
    sohoa::escl::CommandLine line(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : usage;
    }
    if (!line.saneConfig.empty()) {
        const auto name = line.hasSocket() ? sohoa::escl::writeSaneConfig(line.saneConfig, line.socket())
                                           : sohoa::escl::writeSaneConfig(line.saneConfig, line.port());
        if (!name) return report(name.error());
        fmt::print("{}\n", *name);
        return 0;
    }
    if (!line.hasPaper()) {
        fmt::print(stderr, "{}", app.help());
        return usage;
    }
    const auto options = line.options();
    if (!options) {
        report(options.error());
        return usage;
    }
    return serve(*options, line.portFile);
}
