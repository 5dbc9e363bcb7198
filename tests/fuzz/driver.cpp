// A target without libFuzzer: replays the files of a folder, then some thousand changes of them, the same every time.
// What it finds ends it with the signal that the target died of; the input then lies in the working folder, as
// crash-input.
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr std::size_t longestInput = 1u << 20;
constexpr unsigned longestRun = 20;             // seconds for one input: a hang, not a slow machine
constexpr rlim_t mostMemory = rlim_t{3} << 30;  // as the importer's own limit

std::string current;  // the input that is being tried

extern "C" void keepInput(int signal) {
    const int fd = ::open("crash-input", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (fd >= 0) (void)!::write(fd, current.data(), current.size());
    std::signal(signal, SIG_DFL);
    ::raise(signal);
}

void tryOne(const std::string& input) {
    current = input;
    ::alarm(longestRun);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(current.data()), current.size());
    ::alarm(0);
}

class Mutator {
  public:
    std::string mutated(std::string file, const std::string& other) {
        for (std::size_t times = below(4) + 1; times > 0 && !file.empty(); --times)
            mutateOnce(file, other);
        file.resize(std::min(file.size(), longestInput));
        return file;
    }

  private:
    std::size_t below(std::size_t end) { return end == 0 ? 0 : random_() % end; }

    void mutateOnce(std::string& file, const std::string& other) {
        static const std::vector<std::string> extremes{std::string(4, '\xff'),
                                                       std::string(4, '\0'),
                                                       "\x7f\xff\xff\xff",
                                                       "9999999999",
                                                       "-1",
                                                       "0",
                                                       "[",
                                                       "<<",
                                                       " 1 0 R"};
        const std::size_t at = below(file.size()), length = below(64);
        const std::string& extreme = extremes[below(extremes.size())];
        switch (below(7)) {
            case 0: file[at] = static_cast<char>(random_()); break;
            case 1: file[at] = static_cast<char>(file[at] ^ 1 << below(8)); break;
            case 2: file.resize(at); break;
            case 3: file.erase(at, length); break;
            case 4: file.insert(at, file.substr(below(file.size()), length)); break;
            case 5: file.replace(at, std::min(extreme.size(), file.size() - at), extreme); break;
            case 6: file.insert(at, other.substr(below(other.size()), length)); break;
        }
    }

    std::mt19937 random_{20261122};
};

std::vector<std::string> filesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_regular_file()) paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> files;
    for (const auto& path : paths) {
        std::ifstream in(path, std::ios::binary);
        files.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
    return files;
}

}  // namespace

int main(int count, char** words) {
    if (count < 3) {
        std::fputs("usage: TARGET MUTATIONS FOLDER…\n", stderr);
        return 2;
    }
    int mutations = 0;
    const std::string_view number = words[1];
    std::from_chars(number.data(), number.data() + number.size(), mutations);
    const rlimit memory{mostMemory, mostMemory};
    ::setrlimit(RLIMIT_AS, &memory);
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGALRM})
        std::signal(signal, keepInput);

    std::vector<std::string> files;
    for (int i = 2; i < count; ++i)
        for (std::string& file : filesIn(words[i]))
            files.push_back(std::move(file));
    if (files.empty()) return 2;
    for (const std::string& file : files)
        tryOne(file);
    Mutator mutator;
    for (int i = 0; i < mutations; ++i)
        tryOne(mutator.mutated(files[static_cast<std::size_t>(i) % files.size()],
                               files[static_cast<std::size_t>(i / 7) % files.size()]));
    std::fputs(fmt::format("{} files, {} changes of them\n", files.size(), mutations).c_str(), stdout);
    return 0;
}
