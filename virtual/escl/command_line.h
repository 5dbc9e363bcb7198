// The options of sohoa-virtual-scanner.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "virtual/escl/escl_server.h"

namespace sohoa::escl {

class CommandLine {
  public:
    explicit CommandLine(CLI::App& app);

    // What was asked for, once the app has parsed it. Fails with core.bad_config, or core.file_unreadable (a script).
    Result<ServerOptions> options() const;

    bool hasPaper() const { return options_.folder.empty() != (options_.sheets == 0); }  // and of one kind
    bool hasSocket() const { return !options_.unixSocket.empty(); }
    const std::filesystem::path& socket() const { return options_.unixSocket; }
    int port() const { return options_.port; }

    std::filesystem::path portFile, saneConfig;

  private:
    void addPaper(CLI::App& app);
    void addDevice(CLI::App& app);
    void addFaults(CLI::App& app);
    Result<> readFaults(ServerOptions& options) const;

    ServerOptions options_;
    std::string model_ = "virtual", makeAndModel_, serial_, uuid_, random_;
    std::vector<std::string> sources_, faults_;
    std::vector<std::filesystem::path> scripts_;
    int sheetTime_ = 100, slow_ = 5000, away_ = 5000;  // ms
};

}  // namespace sohoa::escl
