#include <unistd.h>

#include "core/error_codes.h"
#include "service/cli/command.h"
#include "service/cli/terminal.h"
#include "service/stage_process.h"

namespace sohoa::cli {

// The simulators are programs of their own; what follows the command's name is theirs.
static int become(const char* program, const std::vector<std::string>& arguments) {
    const std::string path = programPath(program).string();
    std::vector<char*> argv{const_cast<char*>(path.c_str())};
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    ::execv(path.c_str(), argv.data());
    return report({errors::StageCrashed, path}, false);
}

static void add(CLI::App& app, Action& action, const char* name, const char* program, const char* help) {
    auto* command = app.add_subcommand(name, help);
    command->prefix_command()->fallthrough(false);
    command->set_help_flag();  // the simulator prints its own
    command->callback([&action, command, program] {
        action = [program, rest = command->remaining()](const Invocation&) { return become(program, rest); };
    });
}

void addVirtualCommands(CLI::App& app, Action& action) {
    add(app, action, "virtual-scanner", "sohoa-virtual-scanner", "máy quét ảo (eSCL) · a virtual scanner");
    add(app, action, "bench", "sohoa-bench", "đo tốc độ · measurements");
    add(app, action, "virtual-exchange", "sohoa-virtual-exchange", "trục liên thông ảo · a virtual exchange");
    add(app, action, "virtual-papers", "sohoa-virtual-papers", "giấy tờ ảo kèm đáp án · test papers with their truth");
}

}  // namespace sohoa::cli
