// An eSCL scanner on 127.0.0.1 that serves the page images of a folder, for trying out and for tests. Test and
// demonstration only: no TLS, no access control.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/result.h"
#include "virtual/escl/escl_xml.h"
#include "virtual/escl/fault.h"

namespace sohoa::escl {

struct ServerOptions {
    std::filesystem::path folder;
    int port = 0;  // 0: any that is free
    Sources sources;
    std::vector<Fault> faults;
};

// Serves in threads of its own from start() until it is destroyed, which also ends requests that hang.
class EsclServer {
  public:
    // Fails with core.file_unreadable (the folder), or core.bad_config where the port is taken.
    static Result<std::unique_ptr<EsclServer>> start(const ServerOptions& options);
    ~EsclServer();
    EsclServer(const EsclServer&) = delete;
    EsclServer& operator=(const EsclServer&) = delete;

    int port() const;
    std::string url() const;  // http://127.0.0.1:PORT/eSCL
    DeskStatus status() const;

  private:
    struct State;
    explicit EsclServer(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace sohoa::escl
