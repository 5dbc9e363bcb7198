// The demonstration office for a test: made once, its servers running, its store emptied before each test.
#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/support/program.h"
#include "tests/support/temporary_folder.h"

namespace sohoa::test {

class DemoOffice {
  public:
    // paper: the folder of page images in the feeder.
    explicit DemoOffice(const std::filesystem::path& paper);
    ~DemoOffice();
    DemoOffice(const DemoOffice&) = delete;
    DemoOffice& operator=(const DemoOffice&) = delete;

    bool ready() const { return ready_; }
    const std::filesystem::path& home() const { return folder_.path(); }
    std::filesystem::path pin() const { return home() / "demo" / "pin"; }

    // sohoa … --home HOME
    Ran sohoa(std::vector<std::string> arguments, const std::map<std::string, std::string>& extra = {}) const;
    // The same with --json, its answer read; null where it is no JSON.
    nlohmann::json ask(std::vector<std::string> arguments) const;

    void forgetJobs() const;  // the store is as it was at first; token, keys and the exchange stay
    void endService(
        const std::string& signal = "TERM") const;   // and waits for its end; the next command starts it again
    void stopServer(const std::string& name) const;  // "virtual-exchange"
    void startServer(const std::string& name, const std::vector<std::string>& options = {}) const;  // with faults
    void forgetExchange() const;                                                                    // restarts it empty
    // What the exchange holds.
    nlohmann::json exchange() const;

  private:
    TemporaryFolder folder_;
    bool ready_ = false;
};

}  // namespace sohoa::test
