#include "bench/child.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <thread>

namespace sohoa::bench {

namespace fs = std::filesystem;

pid_t begin(const std::vector<std::string>& arguments, const Environment& environment) {
    const pid_t child = ::fork();
    if (child != 0) return child;
    for (const auto& [key, value] : environment)
        ::setenv(key.c_str(), value.c_str(), 1);
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(nothing, STDOUT_FILENO);
    ::dup2(nothing, STDERR_FILENO);
    std::vector<char*> argv;
    argv.reserve(arguments.size() + 1);
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    ::execvp(argv[0], argv.data());
    ::_exit(127);
}

double cpuOfChildren() {
    rusage used{};
    ::getrusage(RUSAGE_CHILDREN, &used);
    const auto seconds = [](const timeval& t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double memoryOfDescendants() {
    std::map<pid_t, pid_t> parents;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator("/proc", error)) {
        const pid_t pid = std::atoi(entry.path().filename().c_str());
        if (pid <= 0) continue;
        std::string stat;
        std::getline(std::ifstream(entry.path() / "stat"), stat);
        // The name stands in brackets and may hold anything.
        const auto bracket = stat.rfind(')');
        if (bracket == std::string::npos) continue;
        std::istringstream rest(stat.substr(bracket + 1));
        char state = 0;
        pid_t parent = 0;
        if (rest >> state >> parent) parents[pid] = parent;
    }
    const pid_t self = ::getpid();
    double bytes = 0;
    for (const auto& [pid, parent] : parents) {
        pid_t above = parent;
        for (auto at = parents.find(above); above != self && at != parents.end(); at = parents.find(above))
            above = at->second;
        if (above != self) continue;
        double all = 0, resident = 0;
        std::ifstream(fs::path("/proc") / std::to_string(pid) / "statm") >> all >> resident;
        bytes += resident * double(::sysconf(_SC_PAGESIZE));
    }
    return bytes / 1e6;
}

ChildRun runChild(const std::vector<std::string>& arguments, const Environment& environment) {
    using Clock = std::chrono::steady_clock;
    ChildRun run;
    const double cpu = cpuOfChildren();
    const auto started = Clock::now();
    const pid_t child = begin(arguments, environment);
    int status = 0;
    while (::waitpid(child, &status, WNOHANG) == 0) {
        run.peakMegabytes = std::max(run.peakMegabytes, memoryOfDescendants());
        // How often its memory is looked at.
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    run.seconds = std::chrono::duration<double>(Clock::now() - started).count();
    run.cpuSeconds = cpuOfChildren() - cpu;
    run.succeeded = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return run;
}

Folder::Folder()
    : path_([] {
          std::string name = (fs::temp_directory_path() / "sohoa-bench-XXXXXX").string();
          return ::mkdtemp(name.data()) ? fs::path(name) : fs::path();
      }()) {}

Folder::~Folder() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
}

fs::path Folder::fresh(const char* name) const {
    std::error_code ignored;
    fs::remove_all(path_ / name, ignored);
    fs::create_directories(path_ / name, ignored);
    return path_ / name;
}

}  // namespace sohoa::bench
