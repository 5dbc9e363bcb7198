// A stage program at work for us: started, asked, listened to, and killed when it hangs. Each is a process of its own
// because devices, image parsers, PDF parsers and token modules crash and hang; when one does, only that process ends.
//
// One thread per object. The child dies with the thread that started it (also on kill -9), so that nothing goes on
// working for a caller that is gone.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "core/json.h"
#include "core/result.h"
#include "core/secret_bytes.h"

namespace sohoa {

class StageProcess {
  public:
    enum class Reply { None, Ack };
    // What the caller does about an event; an error ends the conversation and the process, which is told so first and
    // listened to for the time of grace.
    using OnEvent = std::function<Result<Reply>(const Json& event)>;

    // program: "sohoa-ocr"; looked for beside our own program. What it prints for people goes to the log file, or to
    // standard error where none is named. mustStop is asked while we wait for an answer: where it says yes, the program
    // is told to end (SIGTERM), is listened to for the time of grace, then killed, and the question fails with
    // core.cancelled. Fails with core.stage_crashed.
    static Result<StageProcess> start(std::string_view program, const std::filesystem::path& logFile = {},
                                      std::function<bool()> mustStop = {}, std::chrono::seconds grace = {});
    StageProcess(StageProcess&& other) noexcept;
    StageProcess& operator=(StageProcess&&) = delete;
    ~StageProcess();

    // One request, to its result or error. Fails with core.stage_timed_out when nothing was heard for the time of
    // silence, with core.stage_crashed when the process ended; both kill it.
    Result<Json> ask(const Json& request, std::chrono::seconds silence, const OnEvent& onEvent = {},
                     const SecretBytes* secret = nullptr);

  private:
    StageProcess(std::string program, pid_t pid, int to, int from, std::function<bool()> mustStop);
    Result<> send(std::string_view bytes);
    Result<std::string> readLine(std::chrono::seconds silence);
    tl::unexpected<Error> crashed();
    bool mustBeKilled();  // asked while we wait; tells the program to end first
    void letGo();
    void kill();

    std::string program_;
    pid_t pid_;
    int to_, from_;
    std::string received_;
    std::function<bool()> mustStop_;
    std::chrono::seconds grace_{};
    std::optional<std::chrono::steady_clock::time_point> toldToEnd_;
};

// Where the programs of this installation lie: beside our own.
std::filesystem::path programPath(std::string_view program);

}  // namespace sohoa
