// An eSCL scanner on 127.0.0.1 or a UNIX socket that scans the page images of a folder or sheets of its own, for
// trying out and for tests. Test and demonstration only: no TLS, no access control.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/result.h"
#include "virtual/escl/escl_xml.h"
#include "virtual/escl/fault.h"
#include "virtual/escl/scan_desk.h"

namespace sohoa::escl {

struct ServerOptions {
    std::filesystem::path folder;      // the paper; or
    int sheets = 0;                    // so many numbered sheets
    int port = 0;                      // 0: any that is free
    std::filesystem::path unixSocket;  // not empty: instead of a port
    Model model = models().front();
    Sources sources;  // of those that the model has
    std::vector<Fault> faults;
    RandomFaults random;
    Reload reload = Reload::Job;
    int buffer = 0;
    // A side takes its time. Sides that come in no time at all let airscan lose pages, as no scanner of metal could:
    // when a whole job is over before the thread in sane_start wakes up, its pages are thrown away with its error.
    std::chrono::milliseconds sheetTime{100};
    std::chrono::milliseconds slow{5000};  // what a slow page takes
    std::chrono::milliseconds away{5000};  // after a vanish; 0: until the operator switches it on
};

// Serves in threads of its own from start() until it is destroyed, which also ends requests that hang.
class EsclServer {
  public:
    // Fails with core.file_unreadable (the folder), or core.bad_config where the port is taken or the socket cannot be
    // made.
    static Result<std::unique_ptr<EsclServer>> start(const ServerOptions& options);
    ~EsclServer();
    EsclServer(const EsclServer&) = delete;
    EsclServer& operator=(const EsclServer&) = delete;

    int port() const;         // 0 at a UNIX socket
    std::string url() const;  // http://127.0.0.1:PORT/eSCL, or unix://NAME/eSCL as airscan has it
    DeskStatus status() const;
    ScanDesk& desk();     // the operator's hands, and where the paper lies
    void power(bool on);  // the desk's, and off cuts the connections that are open

  private:
    struct State;
    explicit EsclServer(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace sohoa::escl
